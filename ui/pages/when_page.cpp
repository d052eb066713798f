// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/when_page.h"

#include "core/time/instant.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/plot_table_model.h"
#include "ui/pages/page_title.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/text.h"
#include "ui/presentation/time_text.h"
#include "ui/widgets/job_form.h"
#include "ui/widgets/job_timeline.h"
#include "ui/widgets/reading_row.h"
#include "ui/widgets/trace_picker.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

constexpr std::string_view kUsualTrace = "DK-DK1_2024";

/// What can be seen of a trace and a job.
struct WhenView
{
    std::string_view key; ///< in the settings
    Text title;
};
constexpr std::array kWhenViews = {
    WhenView{"year", FF_TR_NOOP("WhenPage", "Year")},
    WhenView{"day", FF_TR_NOOP("WhenPage", "Usual day")},
    WhenView{"duration", FF_TR_NOOP("WhenPage", "Duration curve")},
    WhenView{"zones", FF_TR_NOOP("WhenPage", "Where and when")},
    WhenView{"forecast", FF_TR_NOOP("WhenPage", "Forecast error")},
};

/// The chart of the page; what it shows is made by the page.
constexpr ChartRow kChart = {
    .id = "when",
    .title = FF_TR_NOOP("Chart", "When"),
    .help = FF_TR_NOOP("Chart", "A job on the hourly intensity of a grid."),
    .fewestScenarios = 0,
};

} // namespace

WhenPage::WhenPage(StudyDocument &document, QWidget *parent)
    : Page(parent)
    , m_document(document)
    , m_stack(new QStackedWidget(this))
    , m_emptyTitle(createTitleLabel(this))
    , m_emptyText(createNoteLabel(this))
    , m_useUsual(new QPushButton(this))
    , m_open(new QPushButton(this))
    , m_title(createTitleLabel(this))
    , m_kind(createNoteLabel(this))
    , m_flags(createNoteLabel(this))
    , m_problem(createNoteLabel(this))
    , m_reading(new ReadingRow(m_reader, this))
    , m_form(new JobForm(this))
    , m_timeline(new JobTimeline(this))
    , m_table(new QTableView(this))
    , m_tableModel(new PlotTableModel(this))
    , m_goToBest(new QPushButton(this))
    , m_use(new QPushButton(this))
    , m_views(new QTabBar(this))
    , m_panel(new ChartPanel(kChart, document, this))
{
    build();
    connectParts();
    retranslateUi();
    adoptSettings();
}

void WhenPage::build()
{
    m_stack->addWidget(makeEmptyState());
    m_stack->addWidget(makeContent());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
}

QWidget *WhenPage::makeEmptyState()
{
    auto *place = new QWidget(m_stack);
    m_useUsual->setObjectName(u"useUsualTrace"_s);
    m_open->setObjectName(u"openTrace"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_useUsual);
    buttons->addWidget(m_open);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(place);
    layout->addWidget(m_emptyTitle);
    layout->addWidget(m_emptyText);
    layout->addLayout(buttons);
    layout->addStretch(1);
    return place;
}

QWidget *WhenPage::makeContent()
{
    auto *content = new QWidget;
    m_title->setObjectName(u"whenTitle"_s);
    m_kind->setObjectName(u"traceKind"_s);
    m_flags->setObjectName(u"traceFlags"_s);
    m_problem->setObjectName(u"jobProblem"_s);
    m_timeline->setObjectName(u"jobTimeline"_s);
    m_goToBest->setObjectName(u"goToBest"_s);
    m_use->setObjectName(u"useStart"_s);
    m_views->setObjectName(u"whenViews"_s);
    m_views->setUsesScrollButtons(true);
    m_table->setObjectName(u"jobTable"_s);
    setUpAnswerTable(*m_table, *m_tableModel);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_goToBest);
    buttons->addWidget(m_use);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(content);
    for (QWidget *part : std::array<QWidget *, 8>{m_title, m_kind, m_flags, m_form, m_reading,
                                                  m_problem, m_timeline, m_table})
        layout->addWidget(part);
    layout->addLayout(buttons);
    layout->addWidget(m_views);
    layout->addWidget(m_panel, 1);
    auto *area = new QScrollArea(m_stack);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    const QSignalBlocker blocker(m_views); // the first tab is no choice
    for (std::size_t i = 0; i < kWhenViews.size(); ++i)
        m_views->addTab(QString());
    return area;
}

void WhenPage::connectParts()
{
    connect(m_useUsual, &QPushButton::clicked, this, [this] { useTrace(toQString(kUsualTrace)); });
    connect(m_open, &QPushButton::clicked, &m_form->traces(), &TracePicker::askForFile);
    connect(m_form, &JobForm::scenarioPicked, this, [this](const QString &id) {
        m_choice.scenario = toUtf8(id);
        keepChoice(tr("Lay another scenario on the trace"));
    });
    connect(&m_form->traces(), &TracePicker::picked, this, &WhenPage::useTrace);
    connect(&m_form->traces(), &TracePicker::failed, this, [this](const QString &problem) {
        setLabelText(m_stack->currentIndex() == 0 ? *m_emptyText : *m_problem, problem);
    });
    connect(m_form, &JobForm::tried, this, &WhenPage::tryChoice);
    connect(m_form, &JobForm::kept, this, [this] { keepChoice(tr("Change the job")); });
    connect(m_timeline, &JobTimeline::startTried, this, &WhenPage::tryStart);
    connect(m_timeline, &JobTimeline::hoursTried, this, [this](double hours) {
        m_choice.hours = hours;
        answer();
    });
    connect(m_timeline, &JobTimeline::releaseTried, this, [this](Instant release) {
        m_choice.release = toIsoText(release);
        answer();
    });
    connect(m_timeline, &JobTimeline::deadlineTried, this, [this](Instant deadline) {
        m_choice.deadline = toIsoText(deadline);
        answer();
    });
    connect(m_timeline, &GestureSlider::gestureEnded, this,
            [this] { keepChoice(tr("Move the job")); });
    connect(m_timeline, &GestureSlider::gestureCancelled, this, &WhenPage::adoptSettings);
    connect(m_goToBest, &QPushButton::clicked, this, [this] {
        tryStart(m_plan->best.schedule.runs.front().start);
        keepChoice(tr("Move the job"));
    });
    connect(m_use, &QPushButton::clicked, this, [this] { useStart(m_plan->atStart); });
    connect(m_views, &QTabBar::currentChanged, this, &WhenPage::chooseView);
    connect(m_panel, &ChartPanel::markChosen, this, &WhenPage::chooseMark);
    connect(&m_reader, &TraceReader::finished, this, &WhenPage::markStale);
    connect(&m_regret, &JobRegret::answered, this, &WhenPage::showView);
    connect(&m_zones, &JobZones::answered, this, &WhenPage::showView);
    connect(&m_document, &StudyDocument::settingsChanged, this, &WhenPage::adoptSettings);
    connect(&m_document, &StudyDocument::resultsChanged, this, &WhenPage::markStale);
    connect(&m_document, &StudyDocument::structureChanged, this, &WhenPage::markStale);
    connect(&m_document, &StudyDocument::catalogChanged, this, [this] {
        m_zones.reset();
        m_trace.reset();
        m_reader.reset();
        markStale();
    });
}

void WhenPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void WhenPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        refresh();
}

void WhenPage::retranslateUi()
{
    setLabelText(*m_emptyTitle, tr("When should a job run?"));
    setLabelText(*m_emptyText,
                 tr("On the hourly intensity of a grid this page finds the cleanest start before a "
                    "deadline, the cleanest hours of a job that may pause, and the cleanest grid. "
                    "There is no trace yet."));
    m_useUsual->setText(tr("Use West Denmark 2024"));
    m_open->setText(tr("Open a file…"));
    m_timeline->setAccessibleName(tr("Start of the job"));
    m_timeline->setAccessibleDescription(
        tr("Arrow keys move the job by an hour, page keys by a day, Home and End to the first and "
           "the last start"));
    m_table->setAccessibleName(tr("Ways to run the job"));
    m_goToBest->setText(tr("Go to the best start"));
    m_use->setText(tr("Use this start"));
    m_use->setToolTip(tr("Give the scenario this trace and the start at which the bar stands"));
    m_views->setAccessibleName(tr("What to see of trace and job"));
    for (std::size_t i = 0; i < kWhenViews.size(); ++i)
        m_views->setTabText(static_cast<int>(i), translated(kWhenViews[i].title));
    for (QPushButton *button : std::array<QPushButton *, 4>{m_useUsual, m_open, m_goToBest, m_use})
        button->setAccessibleName(button->text());
    m_use->setAccessibleDescription(m_use->toolTip());
    markStale();
}

void WhenPage::adoptSettings()
{
    m_choice = m_document.study().settings.when;
    markStale();
}

/// The tab that the settings name; the first for what they do not know.
void WhenPage::showTab()
{
    const auto found = std::ranges::find(kWhenViews, m_choice.view, &WhenView::key);
    const QSignalBlocker blocker(m_views);
    m_views->setCurrentIndex(
        found == kWhenViews.end() ? 0 : static_cast<int>(found - kWhenViews.begin()));
    m_views->updateGeometry();
}

std::string_view WhenPage::shownView() const
{
    return kWhenViews[static_cast<std::size_t>(m_views->currentIndex())].key;
}

void WhenPage::tryChoice(const JobChoice &choice)
{
    m_choice = choice;
    answer();
}

void WhenPage::tryStart(Instant start)
{
    m_choice.start = toIsoText(start);
    answer();
}

void WhenPage::keepChoice(const QString &text)
{
    Settings settings = m_document.study().settings;
    settings.when = m_choice;
    // ignored: what was chosen here is never refused
    static_cast<void>(m_document.setSettings(settings, text));
}

void WhenPage::chooseView(int view)
{
    m_choice.view = view == 0 ? std::string() : kWhenViews[static_cast<std::size_t>(view)].key;
    keepChoice(tr("Change what the page When shows"));
}

void WhenPage::chooseMark(std::size_t column, std::size_t row)
{
    const PlotData &shown = m_panel->plot();
    if (shown.kind == PlotKind::Ranking) {
        useTrace(toQString(shown.points[column].id));
        return;
    }
    if (shown.kind != PlotKind::HeatMap)
        return;
    const double firstDay =
        std::floor(m_trace->series().start.seconds / kSecondsPerDay) * kSecondsPerDay;
    const Instant cell{firstDay + static_cast<double>(column) * kSecondsPerDay
                       + static_cast<double>(row) * kSecondsPerHour};
    // Outside of the window the window moves there.
    if (cell < m_question.job.release || cell > lastStart(m_question.job)) {
        const double window = m_question.job.deadline.seconds - m_question.job.release.seconds;
        const double latest = m_trace->series().end().seconds - window;
        const Instant release =
            std::max(m_trace->series().start, Instant{std::min(cell.seconds, latest)});
        m_choice.release = toIsoText(release);
        m_choice.deadline = toIsoText({release.seconds + window});
    }
    m_choice.start = toIsoText(cell);
    keepChoice(tr("Move the job"));
}

void WhenPage::useTrace(const QString &name)
{
    m_reader.reset();
    m_choice.trace = toUtf8(name);
    keepChoice(tr("Take another trace"));
    markStale();
}

void WhenPage::useStart(const PlannedRun &run)
{
    const Scenario &shown = *scenario();
    const Instant start = run.schedule.runs.front().start;
    const auto problem = m_document.editFields(
        shown.id,
        {{Field::MapTrace, Value(m_trace->name)}, {Field::MapStartUtc, Value(toIsoText(start))}},
        tr("Start %1 on %2 UTC").arg(scenarioName(shown), momentText(start, QLocale())));
    showProblem(problem ? errorText(*problem) : QString());
}

} // namespace fourfold
