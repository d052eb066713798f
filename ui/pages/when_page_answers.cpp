// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page When shows of a trace and a job.
#include "core/time/instant.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/plot_table_model.h"
#include "ui/charts/plots/job_plots.h"
#include "ui/pages/page_title.h"
#include "ui/pages/when_page.h"
#include "ui/presentation/series_text.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/text.h"
#include "ui/presentation/traced_scenario.h"
#include "ui/widgets/job_form.h"
#include "ui/widgets/job_timeline.h"
#include "ui/widgets/trace_picker.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

#include <memory>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

constexpr std::string_view kForecastView = "forecast";
constexpr std::string_view kZonesView = "zones";

RunKind kindOf(const JobChoice &choice)
{
    return choice.mayPause ? RunKind::Interruptible : RunKind::Contiguous;
}

} // namespace

const Scenario *WhenPage::scenario() const
{
    const Scenario *named = findScenario(m_document.study(), m_choice.scenario);
    return named != nullptr ? named : scenarioOfHours(m_document);
}

/// The chosen trace, else that of the scenario.
std::string WhenPage::traceOf(const Scenario *scenario) const
{
    return !m_choice.trace.empty() || scenario == nullptr ? m_choice.trace
                                                          : traceGivenBy(m_document, *scenario);
}

void WhenPage::markStale()
{
    m_isStale = true;
    if (isVisible())
        refresh();
}

void WhenPage::refresh()
{
    m_isStale = false;
    const Scenario *shown = scenario();
    const std::string name = traceOf(shown);
    m_stack->setCurrentIndex(name.empty() ? 0 : 1);
    if (name.empty())
        return;
    showTab();
    m_form->listScenarios(m_document.study(), shown == nullptr ? std::string() : shown->id);
    openTrace(name);
    m_form->traces().list(m_reader.listable(m_document.catalog()), name);
    showNotes();
    answer();
}

/// Large files are read beside the event loop: until then there is no trace.
void WhenPage::openTrace(const std::string &name)
{
    const QString folder = QFileInfo(m_document.filePath()).absolutePath();
    m_reader.open(m_document.catalog(), folder, name);
    const auto &read = m_reader.trace();
    if (m_trace && read && m_trace->planned == read->planned)
        return;
    m_zones.reset();
    m_trace = read;
    showProblem(m_reader.error() ? errorText(*m_reader.error()) : QString());
}

/// Plans anew: everything that moves with a drag.
void WhenPage::answer()
{
    m_plan.reset();
    if (!m_trace) {
        m_timeline->clear();
        m_table->hide();
        m_panel->hide();
        return;
    }
    const Scenario *shown = scenario();
    const ScenarioOutcome *outcome = shown == nullptr ? nullptr : m_document.outcome(shown->id);
    m_question = questionOf(m_choice, *m_trace->planned,
                            outcome == nullptr ? nullptr : outcome->estimation.get());
    auto plan =
        planOf(*m_trace->planned, m_question, m_choice.mayPause && isQuicklyPaused(m_question.job));
    if (plan)
        m_plan = std::move(*plan);
    const QString problem = plan ? QString() : translated(plan.error().message);
    askZones();
    showPlan(problem);
    planPauses();
    m_panel->show();
    askForecasts();
}

/// Pauses that take long to plan come later.
void WhenPage::planPauses()
{
    m_pausing.cancel();
    const bool isWanted = m_plan && m_choice.mayPause && !isQuicklyPaused(m_question.job);
    if (!isWanted || m_timeline->isInGesture())
        return;
    showProblem(tr("The best pauses are being worked out…"));
    const auto plan = std::make_shared<std::optional<JobPlan>>();
    m_pausing.start(
        [plan, planned = m_trace->planned, question = m_question](const BackgroundWork::GoesOn &) {
            if (auto found = planOf(*planned, question, true))
                *plan = *std::move(found);
        },
        [this, plan] {
            if (*plan)
                m_plan = **plan;
            showPlan({});
        });
}

/// What the plan says, or why there is none.
void WhenPage::showPlan(const QString &problem)
{
    const bool hasPausedProblem = m_plan && m_plan->pausedProblem;
    showProblem(hasPausedProblem ? translated(m_plan->pausedProblem->message) : problem);
    setLabelText(*m_title, m_plan ? jobFinding(picture())
                                  : tr("The job cannot run on this trace as it stands"));
    m_form->show(m_choice, m_question, m_trace->series());
    JobTimeline::Scene scene{.planned = m_trace->planned,
                             .job = m_question.job,
                             .start = m_question.start,
                             .best = {},
                             .paused = {}};
    if (m_plan) {
        scene.best = m_plan->best.schedule.runs.front();
        if (m_plan->paused)
            scene.paused = m_plan->paused->schedule.runs;
    }
    m_timeline->show(std::move(scene));
    m_tableModel->setTable(jobTable(picture()), QLocale());
    m_table->setVisible(m_plan.has_value());
    fitAnswerTable(*m_table);
    m_goToBest->setEnabled(m_plan.has_value());
    m_use->setEnabled(m_plan.has_value() && scenario() != nullptr);
    showView();
}

/// Forecasts are drawn beside the event loop, and not while something is dragged.
void WhenPage::askForecasts()
{
    if (shownView() == kForecastView && !m_timeline->isInGesture())
        m_regret.ask(*m_trace, m_document.catalog(), m_question, kindOf(m_choice),
                     m_document.study().settings.seed);
}

/// A ranking that takes long waits for the end of a drag.
void WhenPage::askZones()
{
    if (shownView() != kZonesView)
        return;
    if (m_zones.isQuick(m_question, kindOf(m_choice)) || !m_timeline->isInGesture())
        m_zones.ask(*m_trace, m_document.catalog(), m_question, kindOf(m_choice),
                    m_choice.moveKwh.value_or(0));
}

void WhenPage::showProblem(const QString &text)
{
    setLabelText(*m_problem, text);
}

/// What kind of numbers the trace holds, and what deserves a look in it.
void WhenPage::showNotes()
{
    if (!m_trace) {
        setLabelText(*m_kind, {});
        setLabelText(*m_flags, {});
        setLabelText(*m_title, m_reader.isReading() ? tr("The trace is being read…")
                                                    : tr("The trace cannot be read"));
        return;
    }
    const IntensitySeries &series = m_trace->series();
    const Scenario *shown = scenario();
    const bool isOfScenario = m_choice.trace.empty() && shown != nullptr;
    setLabelText(*m_kind,
                 isOfScenario
                     ? tr("%1 · Trace, start and length are those of “%2” until you choose others.")
                           .arg(seriesKindText(series), scenarioName(*shown))
                     : seriesKindText(series));
    m_kind->setToolTip(seriesOriginText(series));
    QStringList flags;
    for (const QString &flag : seriesFlagTexts(series))
        flags += u"⚠ "_s + flag;
    setLabelText(*m_flags, flags.join(u'\n'));
}

JobPicture WhenPage::picture() const
{
    return {*m_trace, m_question, m_plan ? &*m_plan : nullptr, QLocale()};
}

PlotData WhenPage::plotOfView(std::string_view view)
{
    if (view == "day")
        return plotUsualDay(picture());
    if (view == "duration")
        return plotDuration(picture());
    if (view == kZonesView) {
        PlotData shown =
            plotZones(picture(), m_zones.choices().value_or(std::vector<ZoneChoice>()));
        if (!m_zones.choices())
            shown.title = shown.emptyText = tr("The traces are being compared…");
        return shown;
    }
    if (view == kForecastView) {
        const RegretAnswer &answer = m_regret.answer();
        return plotRegret(picture(), answer, JobRegret::kForecasts,
                          answer.error ? translated(answer.error->message)
                                       : tr("Forecasts are being drawn…"));
    }
    return plotYear(picture());
}

void WhenPage::showView()
{
    m_panel->setMade(plotOfView(shownView()));
}

} // namespace fourfold
