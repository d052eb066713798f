// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/reported_runs.h"
#include "ui/pages/page.h"

#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QTableView;
class QToolButton;

namespace fourfold {

class PlotTableModel;
class StudyDocument;

/// Published training runs whose energy was measured beside what is predicted from what was known
/// before: one half was fitted on, the other shows that the bands hold.
class ReportedPage : public Page
{
    Q_OBJECT

public:
    explicit ReportedPage(StudyDocument &document, QWidget *parent = nullptr);

    [[nodiscard]] ChartPanel *chart() override { return m_panel; }

    /// Shows the runs of which this was known.
    void showKnown(KnownBefore known);
    /// Selects a run that is shown.
    void showRun(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void buildTable();
    void connectParts();
    void retranslateUi();
    void markStale();
    void refresh();
    void showPlot();
    void showSelection();
    void openAsScenario();
    [[nodiscard]] KnownBefore known() const;
    [[nodiscard]] const ReportedRun *selected() const;

    StudyDocument &m_document;
    bool m_isStale = true;
    Catalog m_catalog; ///< what the runs point into
    std::vector<ReportedRun> m_runs;
    QLabel *m_title;
    QLabel *m_subtitle;
    QLabel *m_knownLabel;
    QComboBox *m_known;
    ChartPanel *m_panel;
    QTableView *m_table;
    PlotTableModel *m_model;
    QLabel *m_source; ///< of the selected run, with a link
    QToolButton *m_open;
    QToolButton *m_show;
};

} // namespace fourfold
