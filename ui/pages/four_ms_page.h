// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/study.h"
#include "ui/pages/page.h"

class QCheckBox;
class QComboBox;
class QLabel;

namespace fourfold {

class FlowLayout;
class StudyDocument;

/// What each M changes on the way from one scenario to another.
class FourMsPage : public Page
{
    Q_OBJECT

public:
    explicit FourMsPage(StudyDocument &document, QWidget *parent = nullptr);

    [[nodiscard]] ChartPanel *chart() override { return m_panel; }

protected:
    void changeEvent(QEvent *event) override;

private:
    /// The two scenarios between which a choice leads.
    using End = std::string Settings::*;

    void addPicker(QComboBox &picker, const char *name, End end);
    void layOutTitle();
    void retranslateUi();
    void listScenarios();
    void fill(QComboBox &picker, const std::string &chosen);
    void choose(End end, const QString &id);
    void showPlot();

    StudyDocument &m_document;
    FlowLayout *m_titleLine;
    QComboBox *m_from;
    QComboBox *m_to;
    QList<QLabel *> m_titleParts; ///< the words around the pickers
    QLabel *m_finding;
    QLabel *m_subtitle;
    QLabel *m_comparability;
    QCheckBox *m_ranges;
    QCheckBox *m_kilograms;
    ChartPanel *m_panel = nullptr;
};

} // namespace fourfold
