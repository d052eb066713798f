// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The numbers of a chart as a table in its place.
#include "ui/charts/chart_panel.h"
#include "ui/charts/plot_table_model.h"
#include "ui/charts/plot_text.h"
#include "ui/charts/plot_view.h"

#include <QAction>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourfold {

/// Rows can be sorted; whatever is done with one of them asks the plot's own row.
void ChartPanel::buildTable()
{
    m_sorted->setSourceModel(m_table);
    m_sorted->setSortRole(PlotTableModel::SortRole);
    m_tableView->setObjectName("plotTable");
    m_tableView->setModel(m_sorted);
    m_tableView->setTabKeyNavigation(false);
    m_tableView->verticalHeader()->hide();
    m_tableView->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tableView->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_tableView->horizontalHeader()->setSortIndicatorClearable(true);
    m_tableView->setSortingEnabled(true);
    connect(m_tableView, &QTableView::activated, this, &ChartPanel::chooseRow);
}

void ChartPanel::chooseRow(const QModelIndex &index)
{
    if (index.isValid())
        emit rowChosen(static_cast<std::size_t>(m_sorted->mapToSource(index).row()));
}

void ChartPanel::setRowAction(const QString &text)
{
    if (m_rowAction == nullptr) {
        m_rowAction = new QAction(m_tableView);
        m_rowAction->setObjectName(u"rowAction"_s);
        m_tableView->addAction(m_rowAction);
        connect(m_rowAction, &QAction::triggered, this,
                [this] { chooseRow(m_tableView->currentIndex()); });
    }
    m_rowAction->setText(text);
}

void ChartPanel::setTableShown(bool shown)
{
    m_pictureOrTable->setCurrentIndex(shown ? 1 : 0);
    fillTable();
    m_strip->findChild<QToolButton *>(u"table"_s)->setChecked(shown);
}

/// Made when it is looked at: to measure the columns of lines of a thousand points takes longer
/// than to draw them, and a heat map has more cells still.
void ChartPanel::fillTable()
{
    if (m_pictureOrTable->currentIndex() == 1)
        m_table->setTable(tableOf(plot()), plot().locale);
}

void ChartPanel::openTableMenu(const QPoint &position)
{
    const QModelIndex index = m_tableView->indexAt(position);
    const auto row = static_cast<std::size_t>(std::max(m_sorted->mapToSource(index).row(), 0));
    openMenu(m_tableView->viewport()->mapToGlobal(position),
             index.isValid() ? markOfRow(row) : std::nullopt);
}

void ChartPanel::toggleTable()
{
    setTableShown(m_pictureOrTable->currentIndex() == 0);
    m_pictureOrTable->currentWidget()->setFocus();
}

} // namespace fourfold
