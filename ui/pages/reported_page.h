// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/reported_runs.h"
#include "ui/pages/page.h"

#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QModelIndex;
class QSortFilterProxyModel;
class QTabBar;
class QTableView;
class QToolButton;

namespace fourfold {

class PlotTableModel;
class SettingsPicker;
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
    void fillTable();
    void takeSelection();
    void showSelection();
    void openAsScenario();
    [[nodiscard]] KnownBefore known() const;
    [[nodiscard]] std::vector<ReportedRun> shownRuns() const;
    [[nodiscard]] const ReportedRun *selected() const;

    StudyDocument &m_document;
    bool m_isStale = true;
    Catalog m_catalog; ///< what the runs point into
    std::vector<ReportedRun> m_runs;
    std::string m_chosen; ///< id of the run that is selected; empty: none
    QLabel *m_title;
    QLabel *m_subtitle;
    QLabel *m_knownLabel;
    QComboBox *m_known;
    QComboBox *m_half;
    SettingsPicker *m_scale;
    QTabBar *m_views;
    ChartPanel *m_panel;
    QTableView *m_table;
    PlotTableModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QLabel *m_source; ///< of the selected run, with a link
    QToolButton *m_open;
    QToolButton *m_show;
};

} // namespace fourfold
