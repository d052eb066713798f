// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reported_page.h"

#include "ui/charts/chart_panel.h"
#include "ui/charts/plot_table_model.h"
#include "ui/pages/page_title.h"
#include "ui/presentation/entry_marks.h"
#include "ui/presentation/series_style.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/text.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

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

} // namespace

ReportedPage::ReportedPage(StudyDocument &document, QWidget *parent)
    : Page(parent)
    , m_document(document)
    , m_title(createTitleLabel(this))
    , m_subtitle(createNoteLabel(this))
    , m_knownLabel(new QLabel(this))
    , m_known(new QComboBox(this))
    , m_panel(new ChartPanel(*findChart("reported"), document, this))
    , m_table(new QTableView(this))
    , m_model(new PlotTableModel(this))
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
    m_source->setObjectName("runSource");
    m_source->setOpenExternalLinks(true);
    m_source->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_open->setObjectName("openRun");
    m_show->setObjectName("showRun");
    for (QToolButton *button : {m_open, m_show})
        button->setFocusPolicy(Qt::StrongFocus);

    auto *line = new QHBoxLayout;
    line->addWidget(m_knownLabel);
    line->addWidget(m_known);
    line->addStretch(1);
    auto *under = new QWidget(this);
    auto *underLayout = new QVBoxLayout(under);
    underLayout->setContentsMargins({});
    underLayout->addWidget(m_table, 1);
    underLayout->addWidget(m_source);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_show);
    buttons->addStretch(1);
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
    layout->addWidget(parts, 1);
}

void ReportedPage::buildTable()
{
    m_table->setObjectName("runTable");
    m_table->setModel(m_model);
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
    connect(m_panel, &ChartPanel::plotChanged, this, [this] {
        setLabelText(*m_title, m_panel->plot().title);
        m_model->setTable(m_panel->plot().table, QLocale());
        m_table->resizeColumnsToContents();
    });
    connect(m_panel, &ChartPanel::entryChosen, this, &ReportedPage::showRun);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { showSelection(); });
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
    const ReportedRun *run = selected();
    m_panel->setRuns(m_runs, row.known, run == nullptr ? std::string() : run->entry->id);
    m_panel->refreshNow();
    showSelection();
}

const ReportedRun *ReportedPage::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const auto &points = m_panel->plot().points;
    if (rows.isEmpty() || rows.first().row() >= static_cast<int>(points.size()))
        return nullptr;
    const std::string &id = points[static_cast<std::size_t>(rows.first().row())].id;
    const auto found = std::ranges::find_if(m_runs, [&](const ReportedRun &run) {
        return run.known == known() && run.entry->id == id;
    });
    return found == m_runs.end() ? nullptr : &*found;
}

void ReportedPage::showRun(const QString &id)
{
    const auto &points = m_panel->plot().points;
    const auto found = std::ranges::find(points, toUtf8(id), &PlotPoint::id);
    if (found == points.end())
        return;
    const int row = static_cast<int>(found - points.begin());
    m_table->selectRow(row);
    m_table->scrollTo(m_model->index(row, 0));
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
    const std::string id = run->entry->id;
    m_panel->setRuns(m_runs, known(), id);
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
