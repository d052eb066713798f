// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot_table_model.h"

#include "ui/charts/plot_text.h"

using namespace Qt::StringLiterals;

namespace fourfold {

PlotTableModel::PlotTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void PlotTableModel::setTable(const PlotTable &table, const QLocale &locale)
{
    if (m_table == table && m_locale == locale)
        return;
    const bool keepsShape =
        m_table.columns == table.columns && m_table.rows.size() == table.rows.size();
    if (!keepsShape)
        beginResetModel();
    m_table = table;
    m_locale = locale;
    if (!keepsShape)
        endResetModel();
    else if (!m_table.rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int PlotTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int PlotTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant PlotTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<std::size_t>(index.column());
    const PlotCell &cell = m_table.rows[static_cast<std::size_t>(index.row())][column];
    const QString text = cellText(cell, m_table.columns[column].unit, m_locale);
    const bool isText = std::holds_alternative<QString>(cell);
    if (role == Qt::DisplayRole)
        return text;
    if (role == SortRole) {
        const double *number = std::get_if<double>(&cell);
        return number != nullptr ? QVariant(*number) : isText ? QVariant(text) : QVariant();
    }
    if (role == Qt::AccessibleTextRole)
        return u"%1: %2"_s.arg(m_table.columns[column].name, text);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return {};
}

QVariant PlotTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    return m_table.columns[static_cast<std::size_t>(section)].name;
}

} // namespace fourfold
