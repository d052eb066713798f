// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <string>
#include <vector>

class QLabel;
class QToolButton;

namespace fourfold {

class StudyDocument;

/// All scenarios side by side, by any metric.
class ComparePage : public Page
{
    Q_OBJECT

public:
    explicit ComparePage(StudyDocument &document, QWidget *parent = nullptr);

    [[nodiscard]] ChartPanel *chart() override { return m_panel; }

    /// Lays these published runs beside the scenarios: one undo step.
    void setReferences(const std::vector<std::string> &ids);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showTitle();
    void retranslateUi();
    void pickReferences();

    StudyDocument &m_document;
    QToolButton *m_references;
    QLabel *m_title;
    QLabel *m_subtitle;
    ChartPanel *m_panel = nullptr;
};

} // namespace fourfold
