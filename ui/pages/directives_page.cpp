// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/directives_page.h"

#include "ui/charts/chart_panel.h"
#include "ui/charts/plot_table_model.h"
#include "ui/charts/plots/directive_plots.h"
#include "ui/pages/page_title.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/text.h"
#include "ui/presentation/traced_scenario.h"
#include "ui/widgets/level_editor.h"
#include "ui/widgets/reading_row.h"
#include "ui/widgets/serving_form.h"
#include "ui/widgets/share_slider.h"
#include "ui/widgets/smaller_model_form.h"
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

constexpr std::string_view kUsualTrace = "US-TEX-ERCO_2021";

/// What can be seen of served requests.
struct DirectivesView
{
    std::string_view key; ///< in the settings
    Text title;
};
constexpr std::array kDirectivesViews = {
    DirectivesView{"mix", FF_TR_NOOP("DirectivesPage", "Mix over time")},
    DirectivesView{"loss", FF_TR_NOOP("DirectivesPage", "Saving and quality")},
    DirectivesView{"schemes", FF_TR_NOOP("DirectivesPage", "Schemes")},
    DirectivesView{"price", FF_TR_NOOP("DirectivesPage", "Price of quality")},
    DirectivesView{"trigger", FF_TR_NOOP("DirectivesPage", "Sampling")},
    DirectivesView{"levels", FF_TR_NOOP("DirectivesPage", "Levels")},
};

/// The chart of the page; what it shows is made by the page.
constexpr ChartRow kChart = {
    .id = "directives",
    .title = FF_TR_NOOP("Chart", "Directives"),
    .help = FF_TR_NOOP("Chart", "Requests that are served with directives to be brief."),
    .fewestScenarios = 0,
};

} // namespace

DirectivesPage::DirectivesPage(StudyDocument &document, QWidget *parent)
    : Page(parent)
    , m_document(document)
    , m_stack(new QStackedWidget(this))
    , m_emptyTitle(createTitleLabel(this))
    , m_emptyText(createNoteLabel(this))
    , m_useUsual(new QPushButton(this))
    , m_open(new QPushButton(this))
    , m_title(createTitleLabel(this))
    , m_kind(createNoteLabel(this))
    , m_problem(createNoteLabel(this))
    , m_reading(new ReadingRow(m_reader, this))
    , m_form(new ServingForm(this))
    , m_lossLabel(new QLabel(this))
    , m_loss(new ShareSlider(kLargestLoss, this))
    , m_table(new QTableView(this))
    , m_tableModel(new PlotTableModel(this))
    , m_views(new QTabBar(this))
    , m_shown(new QStackedWidget(this))
    , m_panel(new ChartPanel(kChart, document, this))
    , m_levels(new LevelEditor(this))
    , m_caveats(createNoteLabel(this))
{
    build();
    connectParts();
    retranslateUi();
    adoptSettings();
}

void DirectivesPage::build()
{
    m_stack->addWidget(makeEmptyState());
    m_stack->addWidget(makeContent());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
}

QWidget *DirectivesPage::makeEmptyState()
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

QWidget *DirectivesPage::makeContent()
{
    auto *content = new QWidget;
    m_title->setObjectName(u"directivesTitle"_s);
    m_problem->setObjectName(u"servingProblem"_s);
    m_caveats->setObjectName(u"servingCaveats"_s);
    m_views->setObjectName(u"directiveViews"_s);
    m_views->setUsesScrollButtons(true);
    m_table->setObjectName(u"schemeTable"_s);
    setUpAnswerTable(*m_table, *m_tableModel);
    m_loss->setObjectName(u"lossSlider"_s);
    auto *lossLine = new QHBoxLayout;
    m_lossLabel->setBuddy(m_loss);
    lossLine->addWidget(m_lossLabel);
    lossLine->addWidget(m_loss, 1);
    m_shown->addWidget(m_panel);
    m_shown->addWidget(m_levels);
    auto *layout = new QVBoxLayout(content);
    for (QWidget *part : std::array<QWidget *, 5>{m_title, m_kind, m_form, m_reading, m_problem})
        layout->addWidget(part);
    layout->addLayout(lossLine);
    layout->addWidget(m_table);
    layout->addWidget(m_views);
    layout->addWidget(m_shown, 1);
    layout->addWidget(m_caveats);
    auto *area = new QScrollArea(m_stack);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    const QSignalBlocker blocker(m_views); // the first tab is no choice
    for (std::size_t i = 0; i < kDirectivesViews.size(); ++i)
        m_views->addTab(QString());
    return area;
}

void DirectivesPage::connectParts()
{
    connect(m_useUsual, &QPushButton::clicked, this, [this] { useTrace(toQString(kUsualTrace)); });
    TracePicker &traces = m_form->traces();
    connect(m_open, &QPushButton::clicked, &traces, &TracePicker::askForFile);
    connect(&traces, &TracePicker::picked, this, &DirectivesPage::useTrace);
    connect(&traces, &TracePicker::failed, this, [this](const QString &problem) {
        setLabelText(m_stack->currentIndex() == 0 ? *m_emptyText : *m_problem, problem);
    });
    connect(m_form, &ServingForm::changed, this, [this](const ServingChoice &choice) {
        m_choice = choice;
        keepChoice(tr("Change how requests are served"));
    });
    connect(m_loss, &ShareSlider::shareTried, this, &DirectivesPage::tryLoss);
    connect(m_loss, &GestureSlider::gestureEnded, this,
            [this] { keepChoice(tr("Change what may be lost")); });
    connect(m_loss, &GestureSlider::gestureCancelled, this, &DirectivesPage::adoptSettings);
    connect(m_views, &QTabBar::currentChanged, this, &DirectivesPage::chooseView);
    connect(m_levels, &LevelEditor::changed, this,
            [this](const std::vector<DirectiveLevel> &levels, const QString &text) {
                m_choice.levels = levels;
                keepChoice(text);
            });
    connect(m_levels, &LevelEditor::shippedRequested, this, [this] {
        m_choice.levels.clear();
        m_choice.file.clear();
        keepChoice(tr("Take the shipped levels"));
    });
    connect(&m_levels->smaller(), &SmallerModelForm::changed, this,
            [this](const SmallerModel &typed) {
                m_choice.smaller = typed;
                keepChoice(tr("Edit the smaller model"));
            });
    connect(m_levels, &LevelEditor::fileChosen, this, &DirectivesPage::useRequests);
    connect(&m_document, &StudyDocument::settingsChanged, this, &DirectivesPage::adoptSettings);
    connect(&m_reader, &TraceReader::finished, this, &DirectivesPage::markStale);
    connect(&m_document, &StudyDocument::resultsChanged, this, [this] {
        if (traceOf() != m_askedTrace)
            markStale();
    });
    connect(&m_document, &StudyDocument::catalogChanged, this, [this] {
        m_trace.reset();
        m_reader.reset();
        markStale();
    });
}

void DirectivesPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void DirectivesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        refresh();
}

void DirectivesPage::retranslateUi()
{
    setLabelText(*m_emptyTitle, tr("What do brief answers save?"));
    setLabelText(*m_emptyText,
                 tr("Directives ask a model to be brief while the grid is dirty. On the hourly "
                    "intensity of a grid this page shows which mix of directives saves most for "
                    "the quality that you keep. There is no trace yet."));
    m_useUsual->setText(tr("Use Texas 2021"));
    m_open->setText(tr("Open a file…"));
    m_loss->setAccessibleName(tr("May be lost of the preference"));
    m_loss->setToolTip(tr("The part of the preference that may be lost in the dirtiest hour of the "
                          "trace; in cleaner hours it is less"));
    m_loss->setAccessibleDescription(m_loss->toolTip());
    m_table->setAccessibleName(tr("Schemes"));
    m_views->setAccessibleName(tr("What to see of served requests"));
    for (std::size_t i = 0; i < kDirectivesViews.size(); ++i)
        m_views->setTabText(static_cast<int>(i), translated(kDirectivesViews[i].title));
    for (QPushButton *button : std::array<QPushButton *, 2>{m_useUsual, m_open})
        button->setAccessibleName(button->text());
    setLabelText(*m_caveats, servingCaveats().join(u' '));
    markStale();
}

/// The chosen trace, else that of the page When, else that of a scenario.
std::string DirectivesPage::traceOf() const
{
    const std::string &other = m_document.study().settings.when.trace;
    if (!m_choice.trace.empty() || !other.empty())
        return m_choice.trace.empty() ? other : m_choice.trace;
    const Scenario *scenario = scenarioOfHours(m_document);
    return scenario == nullptr ? std::string() : traceGivenBy(m_document, *scenario);
}

void DirectivesPage::setRequestsFile(const QString &path)
{
    m_shippedFile = path;
    m_readFile.clear();
    markStale();
}

void DirectivesPage::markStale()
{
    m_isStale = true;
    if (isVisible())
        refresh();
}

void DirectivesPage::adoptSettings()
{
    m_choice = m_document.study().settings.directives;
    markStale();
}

void DirectivesPage::refresh()
{
    m_isStale = false;
    const std::string name = traceOf();
    m_askedTrace = name;
    m_stack->setCurrentIndex(name.empty() ? 0 : 1);
    if (name.empty())
        return;
    showTab();
    setLabelText(*m_problem, {});
    openTrace(name);
    m_form->traces().list(m_reader.listable(m_document.catalog()), name);
    readRequests();
    prepareMonth();
    drawSamplings();
    answerMonth();
    showAnswer();
}

/// The tab that the settings name; the first for what they do not know.
void DirectivesPage::showTab()
{
    const auto found = std::ranges::find(kDirectivesViews, m_choice.view, &DirectivesView::key);
    const QSignalBlocker blocker(m_views);
    m_views->setCurrentIndex(
        found == kDirectivesViews.end() ? 0 : static_cast<int>(found - kDirectivesViews.begin()));
    m_views->updateGeometry();
}

std::string_view DirectivesPage::shownView() const
{
    return kDirectivesViews[static_cast<std::size_t>(m_views->currentIndex())].key;
}

void DirectivesPage::tryLoss(double loss)
{
    m_choice.loss = loss;
    if (!m_loss->isInGesture()) {
        keepChoice(tr("Change what may be lost"));
        return;
    }
    answerMonth();
    showTried();
}

void DirectivesPage::keepChoice(const QString &text)
{
    Settings settings = m_document.study().settings;
    settings.directives = m_choice;
    // ignored: what was chosen here is never refused
    static_cast<void>(m_document.setSettings(settings, text));
}

void DirectivesPage::chooseView(int view)
{
    m_choice.view =
        view == 0 ? std::string() : kDirectivesViews[static_cast<std::size_t>(view)].key;
    keepChoice(tr("Change what the page Directives shows"));
}

void DirectivesPage::useTrace(const QString &name)
{
    m_reader.reset();
    m_choice.trace = toUtf8(name);
    keepChoice(tr("Take another trace"));
    markStale();
}

void DirectivesPage::useRequests(const QString &path)
{
    m_readFile.clear();
    m_choice.levels.clear();
    m_choice.file = toUtf8(path);
    keepChoice(tr("Take own requests"));
}

} // namespace fourfold
