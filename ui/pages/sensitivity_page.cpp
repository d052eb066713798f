// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sensitivity_page.h"

#include "ui/charts/chart_panel.h"
#include "ui/pages/offered_action.h"
#include "ui/pages/page_title.h"
#include "ui/pages/settings_picker.h"
#include "ui/presentation/field_text.h"
#include "ui/presentation/quantity_format.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/text.h"
#include "ui/widgets/flow_layout.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

/// The views of the page.
struct SensitivityView
{
    std::string_view key; ///< in the settings; empty: the first
    Text title;
    std::string_view chart;
};
constexpr std::array kSensitivityViews = {
    SensitivityView{"", FF_TR_NOOP("SensitivityPage", "One by one"), "tornado"},
    SensitivityView{"elasticities", FF_TR_NOOP("SensitivityPage", "Elasticities"), "elasticities"},
    SensitivityView{"shares", FF_TR_NOOP("SensitivityPage", "Shares of the variance"), "shares"},
};

/// By which the values are moved; 0: over the range that each has.
constexpr std::array kSpans = {0.01, 0.05, 0.1, 0.2, 0.5, 0.0};
constexpr std::array<std::uint64_t, 3> kDraws = {16'384, 131'072, 1'048'576};

} // namespace

SensitivityPage::SensitivityPage(StudyDocument &document, QWidget *parent)
    : Page(parent)
    , m_document(document)
    , m_draws(kDraws.front())
    , m_title(createTitleLabel(this))
    , m_subtitle(createNoteLabel(this))
    , m_scenario(new QComboBox(this))
    , m_span(new QComboBox(this))
    , m_drawCount(new QComboBox(this))
    , m_views(new QTabBar(this))
    , m_progressPlace(new QWidget(this))
    , m_progress(new QProgressBar(m_progressPlace))
    , m_cancel(new QPushButton(m_progressPlace))
    , m_panel(new ChartPanel(*findChart(kSensitivityViews.front().chart), document, this))
    , m_action(new OfferedAction(u"sensitivityAction"_s, this))
    , m_hint(createNoteLabel(this))
{
    build();
    connectParts();
    retranslateUi();
    adoptView();
}

void SensitivityPage::build()
{
    constexpr int kPerMille = 1000;
    constexpr int kShownLetters = 16;
    m_scenario->setObjectName(u"sensitivityScenario"_s);
    m_span->setObjectName(u"sensitivitySpan"_s);
    m_drawCount->setObjectName(u"sensitivityDraws"_s);
    m_views->setObjectName(u"sensitivityViews"_s);
    m_progress->setObjectName(u"sensitivityProgress"_s);
    m_progress->setRange(0, kPerMille);
    m_cancel->setObjectName(u"sensitivityCancel"_s);
    m_scenario->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scenario->setMinimumContentsLength(kShownLetters);
    auto *options = new FlowLayout;
    for (QComboBox *picker : {m_scenario, m_span, m_drawCount}) {
        picker->setFocusPolicy(Qt::StrongFocus);
        options->addWidget(picker);
    }
    for (const char *name : {"metric", "per", "basis"})
        options->addWidget(new SettingsPicker(pickerRow(name), m_document, this));
    auto *progress = new QHBoxLayout(m_progressPlace);
    progress->setContentsMargins({});
    progress->addWidget(m_progress, 1);
    progress->addWidget(m_cancel);
    m_progressPlace->hide();
    for (std::size_t i = 0; i < kSensitivityViews.size(); ++i)
        m_views->addTab(QString());

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addLayout(options);
    layout->addWidget(m_views);
    layout->addWidget(m_progressPlace);
    layout->addWidget(m_panel, 1);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addWidget(m_hint);
}

void SensitivityPage::connectParts()
{
    connect(m_scenario, &QComboBox::activated, this, [this](int index) {
        const std::string id = toUtf8(m_scenario->itemData(index).toString());
        write(tr("Change whose sensitivity is shown"),
              [&](Settings &settings) { settings.sensitivityScenario = id; });
    });
    connect(m_span, &QComboBox::activated, this, [this](int index) {
        write(tr("Change how far values are moved"), [&](Settings &settings) {
            settings.sensitivityShare = m_span->itemData(index).toDouble();
        });
    });
    connect(m_drawCount, &QComboBox::activated, this, [this](int index) {
        m_draws = kDraws[static_cast<std::size_t>(index)];
        drawShares();
    });
    connect(m_views, &QTabBar::currentChanged, this, [this](int view) {
        write(tr("Change what the page of sensitivity shows"), [&](Settings &settings) {
            settings.sensitivityView = kSensitivityViews[static_cast<std::size_t>(view)].key;
        });
    });
    connect(m_cancel, &QPushButton::clicked, &m_work, &BackgroundWork::cancel);
    connect(&m_work, &BackgroundWork::runningChanged, m_progressPlace, &QWidget::setVisible);
    connect(&m_work, &BackgroundWork::progressed, m_progress, &QProgressBar::setValue);
    connect(m_panel, &ChartPanel::plotChanged, this, &SensitivityPage::showTitle);
    connect(m_panel, &ChartPanel::barChosen, this, [this](const QString &fieldKey) {
        emit sweepRequested(toQString(sensitivityScenario(m_document.study())->id), fieldKey);
    });
    connect(&m_document, &StudyDocument::resultsChanged, this, &SensitivityPage::markStale);
    connect(&m_document, &StudyDocument::settingsChanged, this, [this] {
        adoptView();
        markStale();
    });
}

void SensitivityPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void SensitivityPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        refresh();
}

void SensitivityPage::retranslateUi()
{
    m_scenario->setAccessibleName(tr("Scenario"));
    m_scenario->setToolTip(tr("The scenario whose numbers are moved"));
    m_span->setAccessibleName(tr("How far values are moved"));
    m_span->setToolTip(m_span->accessibleName());
    m_drawCount->setAccessibleName(tr("Draws"));
    m_drawCount->setToolTip(tr("How many random draws; more make the standard errors smaller"));
    m_progress->setAccessibleName(tr("Progress of the draws"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(m_cancel->text());
    m_views->setAccessibleName(tr("What to see of the sensitivity"));
    for (std::size_t i = 0; i < kSensitivityViews.size(); ++i)
        m_views->setTabText(static_cast<int>(i), translated(kSensitivityViews[i].title));
    setLabelText(*m_hint, tr("A click on a bar sweeps its field."));
    markStale();
}

bool SensitivityPage::showsShares() const
{
    return m_document.study().settings.sensitivityView == "shares";
}

void SensitivityPage::adoptView()
{
    const auto found = std::ranges::find(
        kSensitivityViews, m_document.study().settings.sensitivityView, &SensitivityView::key);
    const std::size_t view = found == kSensitivityViews.end()
                                 ? 0
                                 : static_cast<std::size_t>(found - kSensitivityViews.begin());
    const QSignalBlocker blocker(m_views);
    m_views->setCurrentIndex(static_cast<int>(view));
    m_panel->setChart(*findChart(kSensitivityViews[view].chart));
    m_span->setVisible(view == 0);
    m_drawCount->setVisible(showsShares());
}

void SensitivityPage::markStale()
{
    m_isStale = true;
    if (isVisible())
        refresh();
}

void SensitivityPage::refresh()
{
    m_isStale = false;
    listScenarios();
    listSpans();
    listDraws();
    drawShares();
}

void SensitivityPage::listScenarios()
{
    const QSignalBlocker blocker(m_scenario);
    m_scenario->clear();
    std::size_t position = 0;
    for (const Scenario &scenario : m_document.study().scenarios)
        m_scenario->addItem(u"%1 · %2"_s.arg(scenarioLetter(position++), scenarioName(scenario)),
                            toQString(scenario.id));
    const Scenario *shown = sensitivityScenario(m_document.study());
    m_scenario->setEnabled(shown != nullptr);
    if (shown != nullptr)
        m_scenario->setCurrentIndex(m_scenario->findData(toQString(shown->id)));
}

void SensitivityPage::listSpans()
{
    const QSignalBlocker blocker(m_span);
    const double share = m_document.study().settings.sensitivityShare;
    std::vector<double> spans(kSpans.begin(), kSpans.end());
    if (share > 0 && std::ranges::count(spans, share) == 0)
        spans.insert(spans.begin(), share);
    m_span->clear();
    for (const double span : spans) {
        //: %1 is a percentage by which every value is moved up and down
        m_span->addItem(span > 0 ? tr("± %1").arg(percentText(span, QLocale()))
                                 : tr("Each over its own range"),
                        span);
    }
    m_span->setCurrentIndex(m_span->findData(share > 0 ? share : 0.0));
}

void SensitivityPage::listDraws()
{
    const QSignalBlocker blocker(m_drawCount);
    m_drawCount->clear();
    for (const std::uint64_t draws : kDraws)
        m_drawCount->addItem(tr("%1 draws").arg(QLocale().toString(qulonglong(draws))));
    m_drawCount->setCurrentIndex(
        static_cast<int>(std::ranges::find(kDraws, m_draws) - kDraws.begin()));
}

/// Shares are drawn in the background, and only while they are looked at.
void SensitivityPage::drawShares()
{
    const Study &study = m_document.study();
    const Scenario *scenario = sensitivityScenario(study);
    if (!showsShares() || scenario == nullptr) {
        m_work.cancel();
        return;
    }
    auto found = std::make_shared<SharesAnswer>();
    m_work.start(
        [found, study, scenario = *scenario, draws = m_draws,
         catalog = m_document.catalog()](const BackgroundWork::GoesOn &goesOn) {
            *found = sharesAnswer(study, scenario, catalog, draws, goesOn);
        },
        [this, found] {
            m_shares = std::move(*found);
            m_panel->setShares(&*m_shares);
            showAction();
        });
}

void SensitivityPage::showTitle()
{
    const PlotData &plot = m_panel->plot();
    setLabelText(*m_title, plot.title);
    setLabelText(*m_subtitle, plot.subtitle);
    m_hint->setVisible(plot.emptyText.isEmpty());
    showAction();
}

/// What fills an empty page: a first scenario, what it lacks, or something to be moved.
void SensitivityPage::showAction()
{
    const PlotData &plot = m_panel->plot();
    const bool isAnswered = !showsShares() || (m_shares && !m_work.isRunning());
    if (plot.emptyText.isEmpty() || !isAnswered) {
        m_action->withdraw();
    } else if (!m_action->offerWhatIsMissing(m_document, plot, *this)) {
        offerRanges();
    }
}

void SensitivityPage::offerRanges()
{
    constexpr double kProposed = 0.1;
    const Settings &settings = m_document.study().settings;
    const bool isTornado = m_views->currentIndex() == 0;
    if (isTornado && !(settings.sensitivityShare > 0))
        m_action->offer(tr("Move all by ± %1").arg(percentText(kProposed, QLocale())), [this] {
            write(tr("Change how far values are moved"),
                  [](Settings &changed) { changed.sensitivityShare = kProposed; });
        });
    else if (showsShares() && !settings.defaultRanges)
        m_action->offer(tr("Count the ranges of defaults"), [this] {
            write(tr("Count the ranges of defaults"),
                  [](Settings &changed) { changed.defaultRanges = true; });
        });
    else if (showsShares())
        m_action->offer(tr("Give a value a range"), [this] {
            emit fieldRequested(toQString(sensitivityScenario(m_document.study())->id),
                                toQString(fieldRow(Field::MapIntensity).key));
        });
    else
        m_action->withdraw();
}

void SensitivityPage::write(const QString &text, const std::function<void(Settings &)> &change)
{
    Settings settings = m_document.study().settings;
    change(settings);
    // ignored: settings that were picked from lists are never refused
    static_cast<void>(m_document.setSettings(settings, text));
}

} // namespace fourfold
