// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/optimise_page.h"

#include "ui/charts/chart_panel.h"
#include "ui/charts/plot_table_model.h"
#include "ui/charts/plot_view.h"
#include "ui/pages/choice_controls.h"
#include "ui/pages/page_title.h"
#include "ui/presentation/metrics.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/study_edits.h"
#include "ui/presentation/text.h"
#include "ui/widgets/limit_handle.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

constexpr int kPerMille = 1000;

/// Work that takes longer is told about.
constexpr int kPatience = 50;

} // namespace

OptimisePage::OptimisePage(StudyDocument &document, QWidget *parent)
    : Page(parent)
    , m_document(document)
    , m_run(document)
    , m_title(createTitleLabel(this))
    , m_subtitle(createNoteLabel(this))
    , m_controls(new ChoiceControls(document, this))
    , m_running(new QWidget(this))
    , m_progress(new QProgressBar(m_running))
    , m_cancel(new QPushButton(m_running))
    , m_panel(new ChartPanel(*findChart("optimise"), document))
    , m_list(new QTableView)
    , m_listModel(new PlotTableModel(this))
    , m_open(new QPushButton(this))
    , m_seek(new QPushButton(this))
    , m_status(createNoteLabel(this))
{
    m_panel->setChoices(std::make_shared<ChoiceAnswer>());
    build();
    connectParts();
    retranslateUi();
}

void OptimisePage::build()
{
    m_title->setObjectName(u"optimiseTitle"_s);
    m_progress->setObjectName(u"optimiseProgress"_s);
    m_progress->setRange(0, kPerMille);
    m_progress->setTextVisible(false);
    m_cancel->setObjectName(u"optimiseCancel"_s);
    auto *running = new QHBoxLayout(m_running);
    running->setContentsMargins({});
    running->addWidget(m_progress, 1);
    running->addWidget(m_cancel);
    m_running->hide();
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    m_handles = {new LimitHandle(Qt::Horizontal, m_panel->view().viewport()),
                 new LimitHandle(Qt::Vertical, m_panel->view().viewport())};
    m_handles[0]->setObjectName(u"acrossLimit"_s);
    m_handles[1]->setObjectName(u"uprightLimit"_s);
    m_list->setObjectName(u"rankedChoices"_s);
    m_list->setModel(m_listModel);
    m_list->setTabKeyNavigation(false);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->verticalHeader()->hide();
    m_list->setWordWrap(false);
    m_list->verticalHeader()->setDefaultSectionSize(fontMetrics().height()
                                                    + fontMetrics().height() / 2);
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->horizontalHeader()->setStretchLastSection(true);
    constexpr int kWidestColumn = 24; // letters
    m_list->horizontalHeader()->setMaximumSectionSize(kWidestColumn
                                                      * fontMetrics().averageCharWidth());
    m_open->setObjectName(u"openChoice"_s);
    m_seek->setObjectName(u"seekLikeChoice"_s);
    m_seek->setEnabled(false);
    m_status->setObjectName(u"optimiseStatus"_s);
    m_status->hide();
    auto *below = new QWidget;
    auto *list = new QVBoxLayout(below);
    list->setContentsMargins({});
    list->addWidget(m_list, 1);
    auto *line = new QHBoxLayout;
    line->addWidget(m_open);
    line->addWidget(m_seek);
    line->addWidget(m_status, 1);
    line->addStretch();
    list->addLayout(line);
    auto *halves = new QSplitter(Qt::Vertical, this);
    halves->setObjectName(u"optimiseHalves"_s);
    halves->addWidget(m_panel);
    halves->addWidget(below);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    halves->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addWidget(m_controls);
    layout->addWidget(m_running);
    layout->addWidget(halves, 1);
}

void OptimisePage::connectParts()
{
    connect(&m_document, &StudyDocument::resultsChanged, this, &OptimisePage::markStale);
    connect(&m_document, &StudyDocument::catalogChanged, this, [this] {
        m_asked.reset();
        markStale();
    });
    connect(&m_run, &ChoiceRun::answered, this, &OptimisePage::showAnswer);
    connect(&m_run, &ChoiceRun::cancelled, this, &OptimisePage::showRunning);
    connect(&m_run, &ChoiceRun::progressed, m_progress, &QProgressBar::setValue);
    connect(&m_patience, &QTimer::timeout, this, &OptimisePage::showRunning);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_run.isRunning())
            m_run.cancel();
        else
            askAgain();
    });
    connect(m_panel, &ChartPanel::plotChanged, this, &OptimisePage::showTitle);
    connect(m_panel, &ChartPanel::explainRequested, this, &OptimisePage::explainRequested);
    connect(m_panel, &ChartPanel::pointChosen, this, [this](const QString &id) {
        const SharedChoices &answer = m_run.answer();
        const CatalogChoice *choice =
            answer && answer->found ? choiceOfPoint(*answer->found, toUtf8(id)) : nullptr;
        const bool isKnown =
            choice != nullptr && findScenario(m_document.study(), answer->scenario) != nullptr;
        if (isKnown)
            open(*choice);
    });
    connect(&m_panel->view(), &PlotView::laidOut, this, &OptimisePage::placeHandles);
    connect(m_list, &QTableView::activated, this,
            [this](const QModelIndex &index) { take(index.row(), &OptimisePage::open); });
    connect(m_open, &QPushButton::clicked, this,
            [this] { take(m_list->currentIndex().row(), &OptimisePage::open); });
    connect(m_seek, &QPushButton::clicked, this,
            [this] { take(m_list->currentIndex().row(), &OptimisePage::seekLike); });
    for (const LimitHandle *handle : m_handles) {
        connect(handle, &LimitHandle::tried, this,
                [this, handle](const std::optional<double> &share) { tryLimit(*handle, share); });
        connect(handle, &LimitHandle::gestureEnded, this, &OptimisePage::keepLimits);
        connect(handle, &LimitHandle::gestureCancelled, this, &OptimisePage::dropLimits);
    }
}

void OptimisePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        // What is said of choices was said in the other language.
        m_asked.reset();
        markStale();
    }
}

void OptimisePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        refresh();
}

void OptimisePage::retranslateUi()
{
    m_list->setAccessibleName(tr("Ranked choices"));
    m_progress->setAccessibleName(tr("How much of the catalogue has been tried"));
    m_open->setText(tr("Add as a scenario"));
    m_open->setToolTip(tr("Add the selected choice to the study; Enter, or a click on a point of "
                          "the picture, does the same"));
    m_open->setAccessibleDescription(m_open->toolTip());
    m_seek->setText(tr("Find the input that gives…"));
    m_seek->setToolTip(tr("Find a value of another input with which the scenario as it stands has "
                          "the footprint of the selected choice"));
    m_seek->setAccessibleDescription(m_seek->toolTip());
    showRunning();
    showTitle();
}

void OptimisePage::setScenario(const std::string &id)
{
    Settings settings = m_document.study().settings;
    settings.optimise.scenario = id;
    // ignored: the scenario is one of the study
    static_cast<void>(m_document.setSettings(settings, tr("Change what is optimised")));
}

void OptimisePage::markStale()
{
    m_isStale = true;
    if (isVisible())
        refresh();
}

/// Asks again only where the answer may be another.
void OptimisePage::refresh()
{
    m_isStale = false;
    const SharedChoices &answer = m_run.answer();
    m_controls->refresh(answer && answer->found && answer->found->hasCost);
    const Scenario *scenario = optimisedScenario(m_document.study());
    if (scenario == nullptr) {
        m_run.reset();
        m_asked.reset();
        showTitle();
        return;
    }
    const Settings &settings = m_document.study().settings;
    Asked asked{chainStudy(m_document.study(), *scenario), settings.method, settings.basis,
                settings.optimise};
    asked.settings.across.clear();
    asked.settings.upright.clear();
    asked.settings.scenario = scenario->id;
    if (m_asked == asked)
        return;
    m_asked = std::move(asked);
    askAgain();
}

void OptimisePage::askAgain()
{
    const Scenario *scenario = optimisedScenario(m_document.study());
    if (scenario == nullptr)
        return;
    OptimiseQuestion question = choiceQuestion(m_document.study().settings);
    question.limits = limits();
    m_run.start(scenario->id, std::move(question));
    if (!m_patience.isActive())
        m_patience.start();
}

void OptimisePage::showAnswer()
{
    const SharedChoices &answer = m_run.answer();
    m_panel->setChoices(answer);
    m_panel->refreshNow();
    if (!m_run.isRunning())
        m_patience.stop();
    m_controls->refresh(answer->found && answer->found->hasCost);
    const PlotData &shown = m_panel->plot();
    m_listModel->setTable(shown.table, shown.locale);
    const bool hasRows = m_listModel->rowCount() > 0;
    m_open->setEnabled(hasRows);
    m_seek->setEnabled(hasRows);
    if (hasRows)
        m_list->selectRow(0);
    if (m_trial)
        m_controls->showLimits(*m_trial);
    showRunning();
    showTitle();
}

void OptimisePage::showTitle()
{
    const PlotData &shown = m_panel->plot();
    if (m_document.study().scenarios.empty()) {
        setLabelText(*m_title, tr("The study has no scenarios yet."));
        setLabelText(*m_subtitle, {});
        return;
    }
    const SharedChoices &answer = m_run.answer();
    setLabelText(*m_title, answer == nullptr ? tr("The best machines and places for a scenario")
                                             : shown.title);
    const bool hasTime = answer && answer->found && answer->question.limits == limits();
    setLabelText(*m_subtitle,
                 hasTime ? tr("%1, in %2 ms").arg(shown.subtitle).arg(qRound(answer->milliseconds))
                         : shown.subtitle);
}

/// Progress, and the way to give up or to begin again.
void OptimisePage::showRunning()
{
    const bool isRunning = m_run.isRunning();
    const bool isGivenUp = !isRunning && m_asked && m_run.answer() == nullptr;
    m_cancel->setText(isRunning ? tr("Cancel") : tr("Search again"));
    m_running->setVisible((isRunning && !m_patience.isActive()) || isGivenUp);
    m_progress->setVisible(isRunning);
}

void OptimisePage::take(int row, void (OptimisePage::*action)(const CatalogChoice &))
{
    const SharedChoices &answer = m_run.answer();
    if (!answer || !answer->found || row < 0
        || findScenario(m_document.study(), answer->scenario) == nullptr)
        return;
    const auto choices = choicesOfRows(*answer->found);
    if (static_cast<std::size_t>(row) < choices.size())
        (this->*action)(*choices[static_cast<std::size_t>(row)]);
}

Result<Scenario> OptimisePage::scenarioOf(const CatalogChoice &choice) const
{
    const auto maker = ChoiceMaker::make(
        m_document.study(), *findScenario(m_document.study(), m_run.answer()->scenario),
        m_document.catalog());
    return maker ? maker->scenarioOf(choice.entries, choice.start)
                 : Result<Scenario>(maker.error());
}

/// What is sought counts the phases that the study counts; the amounts of a choice count all.
void OptimisePage::seekLike(const CatalogChoice &choice)
{
    const Settings &settings = m_document.study().settings;
    const auto made = scenarioOf(choice);
    const auto estimated =
        made ? estimate(m_document.method(), m_document.study(), *made, m_document.catalog())
             : Result<Estimation>(made.error());
    if (!estimated) {
        setLabelText(*m_status, errorText(estimated.error()));
        return;
    }
    emit footprintSought(
        toQString(m_run.answer()->scenario),
        metricOf(estimated->estimate, metricTable().front(), settings.basis, settings.phases));
}

void OptimisePage::open(const CatalogChoice &choice)
{
    auto made = scenarioOf(choice);
    std::optional<Error> error = made ? std::nullopt : std::optional(made.error());
    QString name;
    if (made) {
        made->id.clear();
        name = scenarioName(*made);
        const Study &study = m_document.study();
        const Scenario *own = findScenario(study, m_run.answer()->scenario);
        const auto position = static_cast<int>(own - study.scenarios.data()) + 1;
        error = m_document.addScenario(*std::move(made), position);
    }
    setLabelText(*m_status, error ? errorText(*error) : tr("Added %1.").arg(name));
}

} // namespace fourfold
