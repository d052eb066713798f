// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plot_data.h"
#include "ui/pages/page.h"
#include "ui/presentation/job_plan.h"
#include "ui/presentation/job_regret.h"
#include "ui/presentation/job_zones.h"
#include "ui/presentation/trace_reader.h"

#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace fourfold {

class JobForm;
class JobTimeline;
class PlotTableModel;
class ReadingRow;
class StudyDocument;
struct JobPicture;

/// When a job runs best on the hourly intensity of a grid: the job as a bar over the trace, its
/// best start, its best pauses, other zones, and what errors of forecasts cost.
class WhenPage : public Page
{
    Q_OBJECT

public:
    explicit WhenPage(StudyDocument &document, QWidget *parent = nullptr);

    [[nodiscard]] ChartPanel *chart() override { return m_panel; }
    [[nodiscard]] JobTimeline &timeline() { return *m_timeline; }
    /// What is shown; nothing without a trace, or where the job cannot run.
    [[nodiscard]] const std::optional<JobPlan> &plan() const { return m_plan; }
    [[nodiscard]] const JobQuestion &question() const { return m_question; }

    /// Takes a trace of the catalogue or a file, as one step.
    void useTrace(const QString &name);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *makeEmptyState();
    [[nodiscard]] QWidget *makeContent();
    void connectParts();
    void retranslateUi();
    void markStale();
    void adoptSettings();
    void refresh();
    void openTrace(const std::string &name);
    void answer();
    void showPlan(const QString &problem);
    void planPauses();
    void showProblem(const QString &text);
    void askForecasts();
    void askZones();
    void showView();
    void showNotes();
    void tryChoice(const JobChoice &choice);
    void tryStart(Instant start);
    void keepChoice(const QString &text);
    void chooseView(int view);
    void showTab();
    [[nodiscard]] std::string_view shownView() const;
    void chooseMark(std::size_t column, std::size_t row);
    void useStart(const PlannedRun &run);
    [[nodiscard]] JobPicture picture() const;
    [[nodiscard]] PlotData plotOfView(std::string_view view);
    [[nodiscard]] const Scenario *scenario() const;
    [[nodiscard]] std::string traceOf(const Scenario *scenario) const;

    StudyDocument &m_document;
    JobChoice m_choice; ///< with what is being tried
    std::optional<HourlyTrace> m_trace;
    JobQuestion m_question;
    std::optional<JobPlan> m_plan;
    JobZones m_zones;
    JobRegret m_regret;
    TraceReader m_reader;
    BackgroundWork m_pausing; ///< of a plan that takes long
    bool m_isStale = true;
    QStackedWidget *m_stack;
    QLabel *m_emptyTitle;
    QLabel *m_emptyText;
    QPushButton *m_useUsual;
    QPushButton *m_open;
    QLabel *m_title;
    QLabel *m_kind;
    QLabel *m_flags;
    QLabel *m_problem;
    ReadingRow *m_reading;
    JobForm *m_form;
    JobTimeline *m_timeline;
    QTableView *m_table;
    PlotTableModel *m_tableModel;
    QPushButton *m_goToBest;
    QPushButton *m_use;
    QTabBar *m_views;
    ChartPanel *m_panel;
};

} // namespace fourfold
