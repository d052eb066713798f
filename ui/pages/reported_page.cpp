// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reported_page.h"

#include "ui/charts/chart_panel.h"
#include "ui/charts/plot_table_model.h"
#include "ui/pages/page_title.h"
#include "ui/pages/settings_picker.h"
#include "ui/presentation/entry_marks.h"
#include "ui/presentation/series_style.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/text.h"
#include "ui/widgets/flow_layout.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

/// What may have been known, in the order of the picker.
struct KnownRow
{
    KnownBefore known = KnownBefore::DeviceHours;
    Text label;
    Text help;
};
constexpr std::array kKnownRows = {
    KnownRow{KnownBefore::DeviceHours, FF_TR_NOOP("ReportedPage", "device and hours"),
             FF_TR_NOOP("ReportedPage",
                        "Devices times hours as planned, and the rated power of the "
                        "device.")},
    KnownRow{KnownBefore::Power, FF_TR_NOOP("ReportedPage", "hours and mean power"),
             FF_TR_NOOP("ReportedPage", "Hours and mean power as printed: little but rounding is "
                                        "left.")},
    KnownRow{KnownBefore::Tokens, FF_TR_NOOP("ReportedPage", "parameters and tokens"),
             FF_TR_NOOP("ReportedPage", "The rate is by the published fit: what it really was is "
                                        "not in the size of a run.")},
};

/// The halves that are shown, in the order of the picker.
struct HalfRow
{
    std::optional<RunHalf> half; ///< nothing: both
    Text label;
};
constexpr std::array kHalfRows = {
    HalfRow{std::nullopt, FF_TR_NOOP("ReportedPage", "all runs")},
    HalfRow{RunHalf::HeldOut, FF_TR_NOOP("ReportedPage", "runs that were held out")},
    HalfRow{RunHalf::Fit, FF_TR_NOOP("ReportedPage", "runs that were fitted on")},
};

/// The views of the page.
struct ReportedView
{
    Text title;
    std::string_view chart;
};
constexpr std::array kReportedViews = {
    ReportedView{FF_TR_NOOP("ReportedPage", "Run by run"), "reported-ratios"},
    ReportedView{FF_TR_NOOP("ReportedPage", "One over the other"), "reported"},
};

} // namespace

ReportedPage::ReportedPage(StudyDocument &document, QWidget *parent)
    : Page(parent)
    , m_document(document)
    , m_title(createTitleLabel(this))
    , m_subtitle(createNoteLabel(this))
    , m_knownLabel(new QLabel(this))
    , m_known(new QComboBox(this))
    , m_half(new QComboBox(this))
    , m_scale(new SettingsPicker(pickerRow("scale"), document, this))
    , m_views(new QTabBar(this))
    , m_panel(new ChartPanel(*findChart(kReportedViews.front().chart), document, this))
    , m_table(new QTableView(this))
    , m_model(new PlotTableModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_source(createNoteLabel(this))
    , m_open(new QToolButton(this))
    , m_show(new QToolButton(this))
{
    build();
    connectParts();
    retranslateUi();
    // Nothing is predicted before somebody looks.
    m_panel->setRuns({}, known(), {});
}

void ReportedPage::build()
{
    buildTable();
    m_known->setObjectName("knownBefore");
    m_known->setFocusPolicy(Qt::StrongFocus);
    for (const KnownRow &row : kKnownRows)
        m_known->addItem(QString(), static_cast<int>(row.known));
    m_knownLabel->setBuddy(m_known);
    m_half->setObjectName("runHalf");
    m_half->setFocusPolicy(Qt::StrongFocus);
    for (std::size_t i = 0; i < kHalfRows.size(); ++i)
        m_half->addItem(QString());
    m_views->setObjectName("runViews");
    for (std::size_t i = 0; i < kReportedViews.size(); ++i)
        m_views->addTab(QString());
    m_source->setObjectName("runSource");
    m_source->setOpenExternalLinks(true);
    m_source->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_open->setObjectName("openRun");
    m_show->setObjectName("showRun");
    for (QToolButton *button : {m_open, m_show})
        button->setFocusPolicy(Qt::StrongFocus);

    auto *line = new FlowLayout;
    line->addWidget(m_knownLabel);
    line->addWidget(m_known);
    line->addWidget(m_half);
    line->addWidget(m_scale);
    auto *under = new QWidget(this);
    auto *underLayout = new QVBoxLayout(under);
    underLayout->setContentsMargins({});
    underLayout->addWidget(m_table, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_source, 1);
    buttons->addWidget(m_open);
    buttons->addWidget(m_show);
    underLayout->addLayout(buttons);
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_panel);
    parts->addWidget(under);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addLayout(line);
    layout->addWidget(m_views);
    layout->addWidget(parts, 1);
}

void ReportedPage::buildTable()
{
    m_table->setObjectName("runTable");
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(PlotTableModel::SortRole);
    m_table->setModel(m_sorted);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->setSortingEnabled(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
}

void ReportedPage::connectParts()
{
    connect(&m_document, &StudyDocument::catalogChanged, this, &ReportedPage::markStale);
    connect(m_known, &QComboBox::currentIndexChanged, this, [this] { showPlot(); });
    connect(m_half, &QComboBox::currentIndexChanged, this, [this] { showPlot(); });
    connect(m_views, &QTabBar::currentChanged, this, [this](int view) {
        m_panel->setChart(*findChart(kReportedViews[static_cast<std::size_t>(view)].chart));
        m_scale->setVisible(view == 0); // amounts over amounts need decades
        m_panel->refreshNow();
    });
    connect(m_panel, &ChartPanel::plotChanged, this, &ReportedPage::fillTable);
    connect(m_panel, &ChartPanel::entryChosen, this, &ReportedPage::showRun);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ReportedPage::takeSelection);
    connect(m_table, &QTableView::activated, this, [this] { openAsScenario(); });
    connect(m_open, &QToolButton::clicked, this, &ReportedPage::openAsScenario);
    connect(m_show, &QToolButton::clicked, this, [this] {
        if (const ReportedRun *run = selected())
            emit entryRequested(EntryKind::Model, toQString(run->entry->id));
    });
}

void ReportedPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ReportedPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        refresh();
}

void ReportedPage::retranslateUi()
{
    m_knownLabel->setText(tr("&Known before:"));
    m_known->setAccessibleName(tr("What was known before a run"));
    for (int i = 0; i < m_known->count(); ++i) {
        const KnownRow &row = kKnownRows[static_cast<std::size_t>(i)];
        m_known->setItemText(i, translated(row.label));
        m_known->setItemData(i, translated(row.help), Qt::ToolTipRole);
    }
    m_half->setAccessibleName(tr("Which runs are shown"));
    m_half->setToolTip(tr("Half of the runs were fitted on; the others show how far that holds"));
    for (int i = 0; i < m_half->count(); ++i)
        m_half->setItemText(i, translated(kHalfRows[static_cast<std::size_t>(i)].label));
    m_views->setAccessibleName(tr("How predicted and reported are shown"));
    for (int i = 0; i < m_views->count(); ++i)
        m_views->setTabText(i, translated(kReportedViews[static_cast<std::size_t>(i)].title));
    m_table->setAccessibleName(tr("Published runs and what is predicted for them"));
    m_open->setText(tr("Open as a scenario"));
    m_open->setToolTip(tr("Add a scenario with what was known before this run; a double click on "
                          "its row does the same"));
    m_show->setText(tr("Show in the catalogue"));
    m_show->setToolTip(tr("Everything that is known of this run, with its sources"));
    showSelection();
}

void ReportedPage::markStale()
{
    m_isStale = true;
    if (isVisible())
        refresh();
}

void ReportedPage::refresh()
{
    m_isStale = false;
    m_catalog = m_document.catalog();
    m_runs = reportedRuns(m_catalog);
    showPlot();
}

KnownBefore ReportedPage::known() const
{
    return kKnownRows[static_cast<std::size_t>(std::max(m_known->currentIndex(), 0))].known;
}

void ReportedPage::showKnown(KnownBefore known)
{
    m_known->setCurrentIndex(m_known->findData(static_cast<int>(known)));
}

void ReportedPage::showPlot()
{
    const KnownRow &row =
        kKnownRows[static_cast<std::size_t>(std::max(m_known->currentIndex(), 0))];
    setLabelText(*m_subtitle, translated(row.help));
    m_panel->setRuns(shownRuns(), row.known, m_chosen);
    m_panel->refreshNow();
    showSelection();
}

std::vector<ReportedRun> ReportedPage::shownRuns() const
{
    const auto half = kHalfRows[static_cast<std::size_t>(std::max(m_half->currentIndex(), 0))].half;
    std::vector<ReportedRun> shown = m_runs;
    std::erase_if(shown, [&](const ReportedRun &run) { return half && run.half != *half; });
    return shown;
}

/// The chosen run stays chosen wherever its row goes.
void ReportedPage::fillTable()
{
    const PlotData &plot = m_panel->plot();
    setLabelText(*m_title, plot.title);
    const std::string chosen = m_chosen;
    m_model->setTable(plot.table, QLocale());
    constexpr int kLongestName = 24;
    m_table->resizeColumnsToContents();
    m_table->setColumnWidth(
        0, std::min(m_table->columnWidth(0), kLongestName * fontMetrics().averageCharWidth()));
    m_table->clearSelection(); // of a row that may be another run now
    showRun(toQString(chosen));
    m_chosen = chosen;
}

void ReportedPage::takeSelection()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const auto &points = m_panel->plot().points;
    m_chosen.clear();
    if (!rows.isEmpty())
        m_chosen = points[static_cast<std::size_t>(m_sorted->mapToSource(rows.first()).row())].id;
    showSelection();
}

/// Null where none is chosen, or not among those that are shown.
const ReportedRun *ReportedPage::selected() const
{
    const auto &points = m_panel->plot().points;
    if (std::ranges::find(points, m_chosen, &PlotPoint::id) == points.end())
        return nullptr;
    const auto found = std::ranges::find_if(m_runs, [&](const ReportedRun &run) {
        return run.known == known() && run.entry->id == m_chosen;
    });
    return found == m_runs.end() ? nullptr : &*found;
}

void ReportedPage::showRun(const QString &id)
{
    const auto &points = m_panel->plot().points;
    const auto found = std::ranges::find(points, toUtf8(id), &PlotPoint::id);
    if (found == points.end())
        return;
    const QModelIndex index =
        m_sorted->mapFromSource(m_model->index(static_cast<int>(found - points.begin()), 0));
    m_table->selectRow(index.row());
    m_table->scrollTo(index);
}

void ReportedPage::showSelection()
{
    const ReportedRun *run = selected();
    m_open->setEnabled(run != nullptr);
    m_show->setEnabled(run != nullptr);
    if (run == nullptr) {
        setLabelText(*m_source,
                     m_runs.empty() ? QString() : tr("Choose a run to see where it is from."));
        return;
    }
    QStringList links;
    for (const std::string &id : run->entry->sourcesOf(Property::ReportedEnergyKwh)) {
        const Source *source = m_catalog.source(id);
        if (source == nullptr)
            continue;
        const QString text = citationText(*source).toHtmlEscaped();
        links += source->url.empty() ? text
                                     : u"<a href=\"%1\" style=\"color:%2\">%3</a>"_s.arg(
                                         toQString(source->url).toHtmlEscaped(),
                                         stateColours(themeOf(palette())).link.name(), text);
    }
    //: %1 is the name of a run, %2 its sources
    setLabelText(*m_source, tr("%1: %2").arg(toQString(run->entry->name).toHtmlEscaped(),
                                             links.join(u"; "_s)));
    m_panel->setRuns(shownRuns(), known(), m_chosen);
}

void ReportedPage::openAsScenario()
{
    const ReportedRun *run = selected();
    if (run == nullptr)
        return;
    Scenario scenario = scenarioOf(*run->entry, run->known, m_catalog);
    scenario.id.clear();
    if (const auto error = m_document.addScenario(std::move(scenario)))
        setLabelText(*m_source, translated(error->message));
}

} // namespace fourfold
