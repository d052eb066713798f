// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/explore_page.h"

#include "ui/charts/chart_panel.h"
#include "ui/charts/plots/plots.h"
#include "ui/dialogs/slider_range_dialog.h"
#include "ui/pages/page_title.h"
#include "ui/presentation/headline.h"
#include "ui/presentation/text.h"
#include "ui/widgets/field_slider.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/slider_board.h"
#include "ui/widgets/snapshot_list.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fourfold {

ExplorePage::ExplorePage(StudyDocument &document, QWidget *parent)
    : Page(parent)
    , m_document(document)
    , m_exploration(document)
    , m_headline(createTitleLabel(this))
    , m_scope(createNoteLabel(this))
    , m_controls(new QWidget(this))
    , m_scenario(new QComboBox(m_controls))
    , m_add(new QToolButton(m_controls))
    , m_addMenu(new QMenu(m_add))
    , m_replay(new QPushButton(m_controls))
    , m_keep(new QPushButton(m_controls))
    , m_board(new SliderBoard(document, m_exploration))
    , m_boardArea(new QScrollArea(this))
    , m_snapshots(new SnapshotList(document, m_exploration))
{
    buildControls();
    m_boardArea->setObjectName(u"sliderArea"_s);
    auto *boardSide = new QWidget;
    auto *boardLayout = new QVBoxLayout(boardSide);
    boardLayout->setContentsMargins({});
    boardLayout->addWidget(m_board);
    boardLayout->addWidget(m_snapshots);
    boardLayout->addStretch(1);
    m_boardArea->setWidget(boardSide);
    m_boardArea->setWidgetResizable(true);
    m_boardArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_boardArea->setFrameShape(QFrame::NoFrame);
    m_boardArea->setFocusPolicy(Qt::NoFocus);
    auto *charts = new QSplitter(Qt::Vertical);
    charts->addWidget(makeSlot(m_charts[0], "compare", u"firstChart"_s));
    charts->addWidget(makeSlot(m_charts[1], "factors", u"secondChart"_s));
    charts->setChildrenCollapsible(false);
    auto *chartArea = new QScrollArea(this);
    chartArea->setWidget(charts);
    chartArea->setWidgetResizable(true);
    chartArea->setFrameShape(QFrame::NoFrame);
    chartArea->setFocusPolicy(Qt::NoFocus);
    chartArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    chartArea->setMinimumWidth(charts->minimumSizeHint().width() + scrollBarWidth());
    auto *halves = new QSplitter(this);
    halves->setObjectName(u"exploreHalves"_s);
    halves->addWidget(m_boardArea);
    halves->addWidget(chartArea);
    halves->setStretchFactor(1, 1);
    halves->setChildrenCollapsible(false);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_headline);
    layout->addWidget(m_scope);
    layout->addWidget(m_controls);
    layout->addWidget(halves, 1);
    connectParts();
    retranslateUi();
}

int ExplorePage::scrollBarWidth() const
{
    return style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
}

void ExplorePage::buildControls()
{
    constexpr double kLarger = 1.4;
    m_headline->setObjectName(u"headline"_s);
    QFont large = m_headline->font();
    large.setPointSizeF(large.pointSizeF() * kLarger);
    m_headline->setFont(large);
    m_scope->setObjectName(u"headlineScope"_s);
    m_scenario->setObjectName(u"exploredScenario"_s);
    m_scenario->setFocusPolicy(Qt::StrongFocus);
    m_scenario->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_add->setObjectName(u"addSlider"_s);
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(m_addMenu);
    m_replay->setObjectName(u"replay"_s);
    m_keep->setObjectName(u"keepState"_s);
    auto *layout = new FlowLayout(m_controls);
    for (QWidget *control : std::array<QWidget *, 4>{m_scenario, m_add, m_replay, m_keep})
        layout->addWidget(control);
    QSizePolicy policy = m_controls->sizePolicy();
    policy.setHeightForWidth(true);
    m_controls->setSizePolicy(policy);
}

QWidget *ExplorePage::makeSlot(Slot &slot, std::string_view chart, const QString &name)
{
    auto *place = new QWidget;
    slot.picker = new QComboBox(place);
    slot.picker->setObjectName(name);
    slot.picker->setFocusPolicy(Qt::StrongFocus);
    for (const ChartRow &row : chartTable()) {
        if (!row.kind && !row.isOfOnePage)
            slot.picker->addItem(QString(), toQString(row.id));
    }
    slot.picker->setCurrentIndex(slot.picker->findData(toQString(chart)));
    slot.title = createNoteLabel(place);
    slot.panel = new ChartPanel(*findChart(chart), m_document, place);
    auto *layout = new QVBoxLayout(place);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(slot.picker, 0, Qt::AlignLeft);
    layout->addWidget(slot.title);
    layout->addWidget(slot.panel, 1);
    return place;
}

void ExplorePage::connectParts()
{
    for (Slot &slot : m_charts) {
        connect(slot.picker, &QComboBox::activated, this,
                [this, &slot](int index) { pickChart(slot, index); });
        connect(slot.panel, &ChartPanel::plotChanged, this,
                [&slot] { setLabelText(*slot.title, slot.panel->plot().title); });
        connect(slot.panel, &ChartPanel::explainRequested, this, &ExplorePage::explainRequested);
        connect(slot.panel, &ChartPanel::methodExplainRequested, this,
                &ExplorePage::methodExplainRequested);
        connect(slot.panel, &ChartPanel::groupChosen, this, &ExplorePage::activateGroup);
    }
    connect(m_scenario, &QComboBox::activated, this,
            [this](int index) { setScenario(toUtf8(m_scenario->itemData(index).toString())); });
    connect(m_addMenu, &QMenu::aboutToShow, this, [this] { m_board->fillAddMenu(*m_addMenu); });
    connect(m_replay, &QPushButton::clicked, this, &ExplorePage::replay);
    connect(m_keep, &QPushButton::clicked, this, &ExplorePage::keepState);
    auto *key = new QShortcut(Qt::Key_R, this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, &ExplorePage::replay);
    connect(m_snapshots, &SnapshotList::snapshotRequested, this,
            [this] { m_exploration.takeSnapshot(stateName()); });
    connect(m_board, &SliderBoard::groupActivated, this, &ExplorePage::groupActivated);
    connect(m_board, &SliderBoard::rangeRequested, this, &ExplorePage::askRange);
    connect(m_board, &SliderBoard::fieldRequested, this, [this](Field field) {
        emit fieldRequested(toQString(m_exploration.scenario()), toQString(fieldRow(field).key));
    });
    connect(&m_exploration, &Exploration::beforeChanged, this, &ExplorePage::showBefore);
    connect(&m_exploration, &Exploration::replayChanged, this, &ExplorePage::showHeadline);
    connect(&m_document, &StudyDocument::structureChanged, this, &ExplorePage::markStale);
    connect(&m_document, &StudyDocument::settingsChanged, this, &ExplorePage::markStale);
    connect(&m_document, &StudyDocument::catalogChanged, this, &ExplorePage::markStale);
    connect(&m_document, &StudyDocument::scenarioChanged, this, [this] {
        // A gesture changes values only, and must not take the slider away.
        if (!m_document.isTrying())
            markStale();
    });
    connect(&m_document, &StudyDocument::resultsChanged, this, &ExplorePage::followResults);
}

void ExplorePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ExplorePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        refresh();
}

void ExplorePage::retranslateUi()
{
    m_scenario->setAccessibleName(tr("Explored scenario"));
    m_scenario->setToolTip(tr("The scenario that the sliders move"));
    m_add->setText(tr("Add a slider"));
    m_add->setAccessibleName(m_add->text());
    m_add->setToolTip(tr("Put another field on a slider; the menu of a cell does the same"));
    m_replay->setText(tr("Replay"));
    m_replay->setToolTip(tr("Show the last change again (R)"));
    m_replay->setAccessibleName(m_replay->text());
    m_replay->setAccessibleDescription(m_replay->toolTip());
    m_keep->setText(tr("Keep as a scenario"));
    m_keep->setToolTip(tr("Add a scenario that keeps the values of now, whatever the sliders do"));
    m_keep->setAccessibleName(m_keep->text());
    m_keep->setAccessibleDescription(m_keep->toolTip());
    const std::array names = {tr("First chart"), tr("Second chart")};
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        QComboBox *picker = m_charts[i].picker;
        picker->setAccessibleName(names[i]);
        for (int item = 0; item < picker->count(); ++item) {
            const ChartRow *row = findChart(toUtf8(picker->itemData(item).toString()));
            picker->setItemText(item, translated(row->title));
            picker->setItemData(item, translated(row->help), Qt::ToolTipRole);
        }
    }
    markStale();
}

void ExplorePage::setScenario(const std::string &id)
{
    m_exploration.setScenario(id);
    for (const Slot &slot : m_charts)
        slot.panel->setMethodPath({.scenario = m_exploration.scenario(), .from = {}, .to = {}});
    refresh();
}

void ExplorePage::putOnSlider(const std::string &scenario, Field field)
{
    m_document.recomputeNow();
    setScenario(scenario);
    m_board->put(field);
    if (FieldSlider *slider = m_board->find(field)) {
        m_boardArea->widget()->adjustSize();
        m_boardArea->ensureWidgetVisible(slider);
    }
}

/// The results come in the next turn of the event loop, and then everything is seen anew.
void ExplorePage::markStale()
{
    m_isStale = true;
    if (isVisible() && m_document.results().outcomes.size() == m_document.study().scenarios.size())
        showHeadline();
}

void ExplorePage::followResults()
{
    if (!isVisible())
        m_isStale = true;
    else if (m_isStale && !m_document.isTrying())
        refresh();
    else {
        m_board->showValues();
        showHeadline();
    }
}

void ExplorePage::refresh()
{
    m_isStale = false;
    listScenarios();
    m_board->refresh();
    m_board->showValues();
    m_snapshots->refresh();
    // The sliders never scroll sideways.
    m_boardArea->setMinimumWidth(m_board->minimumSizeHint().width() + scrollBarWidth());
    showBefore();
}

void ExplorePage::listScenarios()
{
    const QSignalBlocker blocker(m_scenario);
    m_scenario->clear();
    std::size_t position = 0;
    for (const Scenario &scenario : m_document.study().scenarios)
        m_scenario->addItem(u"%1 · %2"_s.arg(scenarioLetter(position++), scenarioName(scenario)),
                            toQString(scenario.id));
    m_scenario->setCurrentIndex(m_scenario->findData(toQString(m_exploration.scenario())));
    const bool hasScenario = m_scenario->count() > 0;
    for (QWidget *control : std::array<QWidget *, 3>{m_scenario, m_add, m_keep})
        control->setEnabled(hasScenario);
}

void ExplorePage::showHeadline()
{
    const std::string id = m_exploration.scenario();
    const Scenario *scenario = findScenario(m_document.study(), id);
    if (scenario == nullptr) {
        setLabelText(*m_headline, tr("The study has no scenarios yet."));
        setLabelText(*m_scope, {});
        m_replay->setEnabled(false);
        return;
    }
    const Settings &settings = m_document.study().settings;
    const QLocale locale;
    setLabelText(*m_headline, headlineText(m_document, id, m_exploration.before(), locale));
    setLabelText(*m_scope,
                 u"%1 · %2 · %3 · %4"_s.arg(translated(metricRow(settings.metric).label),
                                            basisText(settings.basis), phasesText(settings, locale),
                                            scenarioName(*scenario)));
    m_replay->setEnabled(m_exploration.canReplay());
}

void ExplorePage::showBefore()
{
    const Results *before = m_exploration.before();
    for (const Slot &slot : m_charts)
        slot.panel->setBefore(before == nullptr ? std::nullopt : std::optional(*before));
    showHeadline();
}

/// A style that does not animate, as people choose who bear no motion, gets no motion.
void ExplorePage::replay()
{
    constexpr int kDuration = 900;
    const bool moves = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    m_exploration.replay(moves ? kDuration : 0);
}

/// What a state of the explored scenario is called: "GPT-3 at 552 t".
QString ExplorePage::stateName() const
{
    const std::string id = m_exploration.scenario();
    const Scenario *scenario = findScenario(m_document.study(), id);
    //: %1 is a scenario, %2 its result
    return tr("%1 at %2")
        .arg(scenarioName(*scenario), headlineText(m_document, id, nullptr, QLocale()));
}

void ExplorePage::keepState()
{
    // ignored: values that the scenario has are valid
    static_cast<void>(m_exploration.keepState(m_board->fields(), stateName()));
}

void ExplorePage::askRange(Field field)
{
    const FieldSlider *slider = m_board->find(field);
    SliderRangeDialog dialog(fieldRow(field), slider->state().range, m_document.catalog(), this);
    if (dialog.exec() == QDialog::Accepted)
        // ignored: the dialog has checked the range
        static_cast<void>(m_board->setRange(field, dialog.range()));
}

void ExplorePage::pickChart(Slot &slot, int index)
{
    slot.panel->setChart(*findChart(toUtf8(slot.picker->itemData(index).toString())));
}

} // namespace fourfold
