// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/catalogue_page.h"

#include "ui/charts/chart_panel.h"
#include "ui/pages/page_title.h"
#include "ui/presentation/entry_card.h"
#include "ui/presentation/entry_comparison_model.h"
#include "ui/presentation/entry_marks.h"
#include "ui/presentation/entry_table_model.h"
#include "ui/presentation/series_style.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/text.h"
#include "ui/widgets/entry_filter_bar.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/problem_bar.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourfold {

CataloguePage::CataloguePage(StudyDocument &document, QWidget *parent)
    : Page(parent)
    , m_document(document)
    , m_model(new EntryTableModel(this))
    , m_comparison(new EntryComparisonModel(this))
    , m_kinds(new QTabBar(this))
    , m_filter(new EntryFilterBar(this))
    , m_views(new QTabBar(this))
    , m_count(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_sideBySide(new QTableView(this))
    , m_chart(new ChartPanel(*chartOf(EntryKind::Accelerator), document, this))
    , m_finding(createTitleLabel(this))
    , m_noChart(new QLabel(this))
    , m_legend(createNoteLabel(this))
    , m_card(new QTextBrowser(this))
    , m_problem(new ProblemBar(this))
    , m_scenarioLabel(new QLabel(this))
    , m_scenarios(new QComboBox(this))
{
    build();
    connectParts();
    retranslateUi();
    listScenarios();
    adoptCatalog();
    m_table->selectRow(0);
}

void CataloguePage::build()
{
    constexpr int kCardLines = 6;
    buildTable();
    buildViews();
    m_card->setObjectName(u"entryCard"_s);
    m_card->setFrameShape(QFrame::NoFrame);
    m_card->setOpenExternalLinks(true);
    m_card->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    auto *top = new QWidget(this);
    auto *topLayout = new QVBoxLayout(top);
    topLayout->setContentsMargins({});
    auto *line = new QHBoxLayout;
    line->addWidget(m_views);
    line->addStretch(1);
    line->addWidget(m_count);
    topLayout->addLayout(line);
    topLayout->addWidget(m_stack, 1);
    topLayout->addWidget(m_legend);
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(top);
    parts->addWidget(m_card);
    // The card is read beside the table, which needs most of the room.
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    m_card->setMinimumHeight(kCardLines * fontMetrics().lineSpacing());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_kinds);
    layout->addWidget(m_filter);
    layout->addWidget(parts, 1);
    layout->addWidget(m_problem);
    layout->addWidget(createActions());
}

void CataloguePage::buildTable()
{
    m_table->setObjectName(u"entryTable"_s);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setDragEnabled(true);
    m_table->setDragDropMode(QAbstractItemView::DragOnly);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->verticalHeader()->hide();
    // Rows of one height need no measuring, which keeps long tables quick.
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    m_sideBySide->setObjectName(u"sideBySide"_s);
    m_sideBySide->setModel(m_comparison);
    m_sideBySide->setTabKeyNavigation(false);
    m_sideBySide->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_sideBySide->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
}

void CataloguePage::buildViews()
{
    m_kinds->setObjectName(u"kinds"_s);
    m_kinds->setExpanding(false);
    m_kinds->setDrawBase(false);
    m_kinds->setUsesScrollButtons(true);
    for (const KindRow &row : kindTable())
        m_kinds->setTabData(m_kinds->addTab(QString()), static_cast<int>(row.kind));
    m_views->setObjectName(u"views"_s);
    m_views->setExpanding(false);
    m_views->setDrawBase(false);
    for (std::size_t i = 0; i < viewTable().size(); ++i)
        m_views->addTab(QString());
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_sideBySide);
    auto *plot = new QWidget(m_stack);
    auto *plotLayout = new QVBoxLayout(plot);
    plotLayout->setContentsMargins({});
    m_noChart->setWordWrap(true);
    m_noChart->setAlignment(Qt::AlignCenter);
    plotLayout->addWidget(m_finding);
    plotLayout->addWidget(m_chart, 1);
    plotLayout->addWidget(m_noChart, 1);
    m_stack->addWidget(plot);
    m_count->setObjectName(u"entryCount"_s);
}

QWidget *CataloguePage::createActions()
{
    constexpr int kShownLetters = 16;
    auto *line = new QWidget(this);
    auto *layout = new FlowLayout(line);
    layout->setContentsMargins({});
    m_scenarioLabel->setBuddy(m_scenarios);
    m_scenarios->setObjectName(u"entryScenario"_s);
    m_scenarios->setFocusPolicy(Qt::StrongFocus);
    m_scenarios->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scenarios->setMinimumContentsLength(kShownLetters);
    auto *scenario = new QWidget(line);
    auto *scenarioLayout = new QHBoxLayout(scenario);
    scenarioLayout->setContentsMargins({});
    scenarioLayout->addWidget(m_scenarioLabel);
    scenarioLayout->addWidget(m_scenarios);
    layout->addWidget(scenario);
    for (const ActionRow &row : actionTable()) {
        auto *button = new QToolButton(line);
        button->setObjectName(QLatin1StringView(row.name));
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, row.run);
        layout->addWidget(button);
        m_buttons += button;
    }
    QSizePolicy policy = line->sizePolicy();
    policy.setHeightForWidth(true);
    line->setSizePolicy(policy);
    return line;
}

void CataloguePage::connectParts()
{
    connect(m_kinds, &QTabBar::currentChanged, this,
            [this](int tab) { showKind(static_cast<EntryKind>(m_kinds->tabData(tab).toInt())); });
    connect(m_views, &QTabBar::currentChanged, this, &CataloguePage::showView);
    connect(m_filter, &EntryFilterBar::filterChanged, this, &CataloguePage::applyFilter);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CataloguePage::showSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CataloguePage::showSelection);
    connect(m_table, &QTableView::activated, this, &CataloguePage::use);
    connect(m_chart, &ChartPanel::entryChosen, this,
            [this](const QString &id) { showEntry(m_model->kind(), toUtf8(id)); });
    connect(m_chart, &ChartPanel::plotChanged, this,
            [this] { setLabelText(*m_finding, m_chart->plot().title); });
    connect(m_problem, &ProblemBar::repairChosen, this, &CataloguePage::repair);
    connect(&m_document, &StudyDocument::catalogChanged, this, &CataloguePage::adoptCatalog);
    connect(&m_document, &StudyDocument::structureChanged, this, &CataloguePage::listScenarios);
    connect(&m_document, &StudyDocument::scenarioChanged, this, &CataloguePage::listScenarios);
}

void CataloguePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        m_model->setLocale(QLocale());
        fitColumns();
        showCount();
        showSelection();
    }
}

void CataloguePage::retranslateUi()
{
    m_kinds->setAccessibleName(tr("Kinds of entries"));
    for (int tab = 0; tab < m_kinds->count(); ++tab)
        m_kinds->setTabText(tab, translated(kindTable()[static_cast<std::size_t>(tab)].label));
    m_views->setAccessibleName(tr("Views"));
    for (int tab = 0; tab < m_views->count(); ++tab) {
        const ViewRow &row = viewTable()[static_cast<std::size_t>(tab)];
        m_views->setTabText(tab, translated(row.label));
        m_views->setTabToolTip(tab, translated(row.help));
    }
    const auto actions = actionTable();
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        const ActionRow &row = actions[static_cast<std::size_t>(i)];
        m_buttons[i]->setText(translated(row.label));
        m_buttons[i]->setToolTip(translated(row.help));
        m_buttons[i]->setAccessibleName(translated(row.label));
        m_buttons[i]->setAccessibleDescription(translated(row.help));
    }
    m_table->setAccessibleName(tr("Entries of the catalogue"));
    m_sideBySide->setAccessibleName(tr("Entries side by side"));
    m_card->setAccessibleName(tr("Figures of the entry and their sources"));
    m_noChart->setText(tr("There is no plot of entries of this kind."));
    m_scenarioLabel->setText(tr("&Scenario"));
    m_scenarios->setAccessibleName(tr("Scenario"));
    m_scenarios->setToolTip(tr("The scenario that entries are put into"));
    setLabelText(*m_legend, marksLegend());
}

void CataloguePage::listScenarios()
{
    const QString chosen = m_scenarios->currentData().toString();
    const QSignalBlocker blocker(m_scenarios);
    m_scenarios->clear();
    std::size_t position = 0;
    for (const Scenario &scenario : m_document.study().scenarios)
        m_scenarios->addItem(u"%1 · %2"_s.arg(scenarioLetter(position++), scenarioName(scenario)),
                             toQString(scenario.id));
    setScenario(chosen);
    showSelection();
}

void CataloguePage::setScenario(const QString &id)
{
    m_scenarios->setCurrentIndex(std::max(m_scenarios->findData(id), 0));
}

void CataloguePage::adoptCatalog()
{
    m_filter->offer(m_document.catalog(), m_model->kind());
    m_model->setCatalog(m_document.catalog());
    fitColumns();
    applyFilter();
}

void CataloguePage::showKind(EntryKind kind)
{
    if (kind != m_model->kind()) {
        m_currentId.clear();
        m_model->setKind(kind);
        m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
        m_filter->offer(m_document.catalog(), kind);
        m_table->horizontalHeader()->resizeSections(QHeaderView::Interactive);
        fitColumns();
        applyFilter();
        m_table->selectRow(0);
    }
    m_kinds->setCurrentIndex(static_cast<int>(kind));
}

void CataloguePage::showEntry(EntryKind kind, const std::string &id)
{
    showKind(kind);
    if (m_model->rowOf(id) < 0) {
        m_filter->clear();
        applyFilter();
    }
    if (const int row = m_model->rowOf(id); row >= 0) {
        m_table->selectRow(row);
        m_table->scrollTo(m_model->index(row, 0));
    }
}

/// What was current stays so while it is found.
void CataloguePage::applyFilter()
{
    const std::string kept = m_currentId;
    m_model->setFilter(m_filter->filter());
    if (const int row = m_model->rowOf(kept); row >= 0) {
        m_table->selectRow(row);
        m_table->scrollTo(m_model->index(row, 0));
    }
    m_currentId = kept;
    showCount();
    showSelection();
}

/// Columns are as wide as their headings and what the first rows have; names at most a third.
void CataloguePage::showCount()
{
    const auto all = static_cast<qlonglong>(m_model->catalog().entries(m_model->kind()).size());
    //: how many entries were found, of how many
    const QString text =
        tr("%1 of %2").arg(QLocale().toString(m_model->rowCount()), QLocale().toString(all));
    m_count->setText(text);
    m_count->setAccessibleName(text);
}

std::vector<const Entry *> CataloguePage::selection() const
{
    std::vector<const Entry *> entries;
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    for (const QModelIndex &index : rows)
        entries.push_back(m_model->entryAt(index));
    if (const Entry *current = m_model->entryAt(m_table->currentIndex());
        current != nullptr && entries.empty())
        entries.push_back(current);
    return entries;
}

void CataloguePage::showSelection()
{
    const std::vector<const Entry *> entries = selection();
    std::vector<std::string> ids;
    for (const Entry *entry : entries)
        ids.push_back(entry->id);
    const Entry *shown = m_model->entryAt(m_table->currentIndex());
    if (shown == nullptr && !entries.empty())
        shown = entries.front();
    if (shown != nullptr)
        m_currentId = shown->id;
    m_card->setHtml(shown == nullptr ? tr("Select an entry to see its figures and their sources.")
                                     : entryCardHtml(m_model->catalog(), *shown, QLocale()));
    m_comparison->compare(m_model->catalog(), m_model->kind(), ids, QLocale());
    m_sideBySide->resizeColumnsToContents();
    const auto actions = actionTable();
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setEnabled(isPossible(actions[static_cast<std::size_t>(i)]));
    m_scenarios->setEnabled(isPossible(actions.front()));
    showPlot();
}

void CataloguePage::showView(int view)
{
    m_stack->setCurrentIndex(view);
    m_legend->setVisible(view != PlotView);
    showPlot();
}

/// Two or more selected entries are plotted alone; one stands out among all that were found.
void CataloguePage::showPlot()
{
    if (m_stack->currentIndex() != PlotView)
        return;
    const ChartRow *chart = chartOf(m_model->kind());
    m_chart->setVisible(chart != nullptr);
    m_noChart->setVisible(chart == nullptr);
    m_finding->setVisible(chart != nullptr);
    if (chart == nullptr)
        return;
    const std::vector<const Entry *> selected = selection();
    const std::vector<const Entry *> &shown = selected.size() > 1 ? selected : m_model->shown();
    std::vector<std::string> ids;
    for (const Entry *entry : shown)
        ids.push_back(entry->id);
    std::vector<std::string> chosen;
    if (selected.size() == 1)
        chosen.push_back(selected.front()->id);
    m_chart->setChart(*chart);
    m_chart->setEntries(m_model->kind(), ids, chosen);
}

} // namespace fourfold
