// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/uncertainty_page.h"

#include "ui/charts/chart_panel.h"
#include "ui/charts/plot_table_model.h"
#include "ui/charts/plots/draw_subject.h"
#include "ui/pages/offered_action.h"
#include "ui/pages/page_title.h"
#include "ui/pages/settings_picker.h"
#include "ui/presentation/quantity_format.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/text.h"
#include "ui/widgets/flow_layout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpressionValidator>
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

/// A view: a chart, or a table of its own.
struct UncertaintyView
{
    std::string_view key; ///< in the settings
    Text title;
    std::string_view chart;
    PlotTable (*table)(const DrawSubject &) = nullptr;
};
constexpr std::array kUncertaintyViews = {
    UncertaintyView{"distribution", FF_TR_NOOP("UncertaintyPage", "Distribution"), "distribution"},
    UncertaintyView{"cumulative", FF_TR_NOOP("UncertaintyPage", "Cumulative"), "cumulative"},
    UncertaintyView{"quantiles", FF_TR_NOOP("UncertaintyPage", "Quantiles"), {}, quantileTable},
    UncertaintyView{"apart", FF_TR_NOOP("UncertaintyPage", "Told apart"), {}, apartTable},
    UncertaintyView{"ratios", FF_TR_NOOP("UncertaintyPage", "Ratios"), "ratios"},
    UncertaintyView{"differences", FF_TR_NOOP("UncertaintyPage", "Differences"), "differences"},
    UncertaintyView{"convergence", FF_TR_NOOP("UncertaintyPage", "Convergence"), "convergence"},
    UncertaintyView{"ranges", FF_TR_NOOP("UncertaintyPage", "Ranges"), {}},
};

const UncertaintyView &viewOf(const Settings &settings)
{
    const auto found =
        std::ranges::find(kUncertaintyViews, settings.uncertaintyView, &UncertaintyView::key);
    return found == kUncertaintyViews.end() ? kUncertaintyViews.front() : *found;
}

} // namespace

UncertaintyPage::UncertaintyPage(StudyDocument &document, QWidget *parent)
    : Page(parent)
    , m_document(document)
    , m_title(createTitleLabel(this))
    , m_subtitle(createNoteLabel(this))
    , m_count(new QComboBox(this))
    , m_seedLabel(new QLabel(this))
    , m_seed(new QLineEdit(this))
    , m_defaults(new QCheckBox(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
    , m_action(new OfferedAction(u"uncertaintyAction"_s, this))
    , m_views(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_model(new PlotTableModel(this))
{
    build();
    connectParts();
    retranslateUi();
    adoptSettings();
}

void UncertaintyPage::build()
{
    auto *controls = new FlowLayout;
    controls->addWidget(new SettingsPicker(pickerRow("metric"), m_document, this));
    controls->addWidget(new SettingsPicker(pickerRow("basis"), m_document, this));
    buildControls(*controls);
    m_panel = new ChartPanel(*findChart(kUncertaintyViews.front().chart), m_document, m_stack);
    m_table->setObjectName(u"uncertaintyTable"_s);
    m_table->setModel(m_model);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_stack->addWidget(m_panel);
    m_stack->addWidget(m_table);
    m_views->setObjectName(u"uncertaintyViews"_s);
    m_views->setUsesScrollButtons(true);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addLayout(controls);
    layout->addWidget(m_views);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    const QSignalBlocker blocker(m_views); // the first tab is no choice
    for (std::size_t i = 0; i < kUncertaintyViews.size(); ++i)
        m_views->addTab(QString());
}

void UncertaintyPage::buildControls(QLayout &layout)
{
    constexpr int kSeedDigits = 12;
    constexpr int kPerMille = 1000;
    m_count->setObjectName(u"drawCount"_s);
    m_count->setFocusPolicy(Qt::StrongFocus);
    m_count->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *seed = new QWidget(this);
    auto *row = new QHBoxLayout(seed);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_seedLabel);
    row->addWidget(m_seed);
    m_seedLabel->setBuddy(m_seed);
    m_seed->setObjectName(u"seed"_s);
    m_seed->setValidator(
        new QRegularExpressionValidator(QRegularExpression(u"[0-9]{1,20}"_s), m_seed));
    m_seed->setMaximumWidth(kSeedDigits * m_seed->fontMetrics().averageCharWidth());
    m_defaults->setObjectName(u"defaultRanges"_s);
    m_progress->setObjectName(u"drawProgress"_s);
    m_progress->setRange(0, kPerMille);
    m_cancel->setObjectName(u"cancelDraws"_s);
    for (QWidget *control :
         std::array<QWidget *, 5>{m_count, seed, m_defaults, m_progress, m_cancel})
        layout.addWidget(control);
    m_progress->hide();
    m_cancel->hide();
}

void UncertaintyPage::connectParts()
{
    connect(m_views, &QTabBar::currentChanged, this, [this](int view) {
        Settings settings = m_document.study().settings;
        settings.uncertaintyView =
            view == 0 ? std::string()
                      : std::string(kUncertaintyViews[static_cast<std::size_t>(view)].key);
        choose(tr("Change what the page of uncertainty shows"), settings);
    });
    connect(m_count, &QComboBox::activated, this, &UncertaintyPage::chooseDraws);
    connect(m_seed, &QLineEdit::editingFinished, this, &UncertaintyPage::takeSeed);
    connect(m_defaults, &QCheckBox::toggled, this, [this](bool on) {
        Settings settings = m_document.study().settings;
        settings.defaultRanges = on;
        choose(on ? tr("Count the ranges of defaults") : tr("Count typed ranges alone"), settings);
    });
    connect(m_cancel, &QPushButton::clicked, &m_work, &BackgroundWork::cancel);
    connect(m_table, &QTableView::activated, this, &UncertaintyPage::goToRange);
    connect(m_table, &QTableView::clicked, this, &UncertaintyPage::goToRange);
    connect(m_panel, &ChartPanel::plotChanged, this, &UncertaintyPage::showTitle);
    connect(&m_work, &BackgroundWork::progressed, m_progress, &QProgressBar::setValue);
    connect(&m_work, &BackgroundWork::runningChanged, this, &UncertaintyPage::showRunning);
    connect(&m_document, &StudyDocument::resultsChanged, this, &UncertaintyPage::markStale);
    connect(&m_document, &StudyDocument::settingsChanged, this, &UncertaintyPage::adoptSettings);
    connect(&m_document, &StudyDocument::catalogChanged, this, [this] { m_asked.reset(); });
}

void UncertaintyPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void UncertaintyPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        refresh();
}

void UncertaintyPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    if (!m_work.isRunning())
        return;
    m_work.cancel();
    m_asked.reset();
    m_isStale = true;
}

void UncertaintyPage::retranslateUi()
{
    m_count->setAccessibleName(tr("Number of draws"));
    m_count->setToolTip(tr("How often all uncertain values are drawn"));
    m_seedLabel->setText(tr("Seed"));
    m_seed->setAccessibleName(tr("Seed"));
    m_seed->setToolTip(tr("The same seed draws the same values; it is saved with the study"));
    m_defaults->setText(tr("Ranges of defaults"));
    m_defaults->setAccessibleName(m_defaults->text());
    m_defaults->setToolTip(tr("Count how far values vary that nobody gave, beside typed ranges"));
    m_progress->setAccessibleName(tr("How much has been drawn"));
    m_cancel->setText(tr("Stop drawing"));
    m_cancel->setAccessibleName(m_cancel->text());
    m_views->setAccessibleName(tr("What to see of the uncertainty"));
    m_table->setAccessibleName(tr("Numbers of the draws"));
    for (std::size_t i = 0; i < kUncertaintyViews.size(); ++i)
        m_views->setTabText(static_cast<int>(i), translated(kUncertaintyViews[i].title));
    listDraws();
    markStale();
}

void UncertaintyPage::choose(const QString &text, const Settings &settings)
{
    // ignored: settings that were picked from a list are never refused
    static_cast<void>(m_document.setSettings(settings, text));
}

/// Shows what the settings say; what they do not know is the first view.
void UncertaintyPage::adoptSettings()
{
    const Settings &settings = m_document.study().settings;
    const int view = static_cast<int>(&viewOf(settings) - kUncertaintyViews.data());
    const QSignalBlocker viewBlocker(m_views);
    const QSignalBlocker defaultsBlocker(m_defaults);
    m_views->setCurrentIndex(view);
    m_defaults->setChecked(settings.defaultRanges);
    m_seed->setText(QString::fromStdString(std::to_string(settings.seed)));
    showView(view);
}

void UncertaintyPage::markStale()
{
    m_isStale = true;
    if (isVisible())
        refresh();
}

void UncertaintyPage::showView(int view)
{
    const UncertaintyView &shown = kUncertaintyViews[static_cast<std::size_t>(view)];
    if (!shown.chart.empty())
        m_panel->setChart(*findChart(shown.chart));
    m_stack->setCurrentWidget(shown.chart.empty() ? static_cast<QWidget *>(m_table) : m_panel);
    showTable();
}

/// Fills the table of the views that have no chart.
void UncertaintyPage::showTable()
{
    const UncertaintyView &view = viewOf(m_document.study().settings);
    if (view.chart.empty() && view.table == nullptr) {
        m_model->setTable(rangeTable(m_ranges), QLocale());
    } else if (view.chart.empty() && m_drawn != nullptr) {
        PlotInput input{m_document.study(), m_document.results(), {}, QLocale()};
        input.drawn = m_drawn.get();
        m_model->setTable(view.table(drawSubject(input)), input.locale);
    }
    showTitle();
}

void UncertaintyPage::showTitle()
{
    const UncertaintyView &view = viewOf(m_document.study().settings);
    const bool isChart = !view.chart.empty();
    QString title = m_panel->plot().title;
    QString subtitle = m_panel->plot().subtitle;
    if (!isChart && view.table != nullptr)
        title = translated(view.title);
    if (!isChart && view.table == nullptr) {
        const auto given = std::ranges::count(m_ranges, true, &RangeRow::isGiven);
        title = tr("%n value(s) are uncertain", nullptr, static_cast<int>(m_ranges.size()));
        subtitle = tr("Typed: %1. Of defaults: %2. Choose one to go to its field.")
                       .arg(QLocale().toString(static_cast<qlonglong>(given)),
                            QLocale().toString(static_cast<qlonglong>(m_ranges.size()) - given));
    }
    setLabelText(*m_title, title);
    setLabelText(*m_subtitle, subtitle);
}

/// Where nothing is uncertain, one button tells what to do.
void UncertaintyPage::showAction()
{
    const Study &study = m_document.study();
    if (!m_ranges.empty() || study.scenarios.empty())
        m_action->withdraw();
    else if (!study.settings.defaultRanges)
        m_action->offer(tr("Count the ranges of defaults"),
                        [this] { m_defaults->setChecked(true); });
    else
        m_action->offer(tr("Give a value a range"), [this] {
            emit fieldRequested(toQString(baselineOf(m_document.study())->id),
                                toQString(fieldRow(Field::MapIntensity).key));
        });
}

void UncertaintyPage::goToRange(const QModelIndex &index)
{
    const UncertaintyView &view = viewOf(m_document.study().settings);
    if (!view.chart.empty() || view.table != nullptr || !index.isValid())
        return;
    const RangeRow &row = m_ranges[static_cast<std::size_t>(index.row())];
    emit fieldRequested(toQString(row.scenario), toQString(fieldRow(row.field).key));
}

} // namespace fourfold
