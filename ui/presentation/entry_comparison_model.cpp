// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/entry_comparison_model.h"

#include "ui/presentation/entry_marks.h"
#include "ui/presentation/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourfold {

EntryComparisonModel::EntryComparisonModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void EntryComparisonModel::compare(const Catalog &catalog, EntryKind kind,
                                   const std::vector<std::string> &ids, const QLocale &locale)
{
    beginResetModel();
    m_catalog = catalog;
    m_locale = locale;
    m_entries.clear();
    for (const std::string &id : ids) {
        if (const Entry *entry = m_catalog.find(kind, id))
            m_entries.push_back(entry);
    }
    makeRows(kind);
    endResetModel();
}

void EntryComparisonModel::makeRows(EntryKind kind)
{
    const auto isAnywhere = [&](const Row &row) {
        return std::ranges::any_of(
            m_entries, [&](const Entry *entry) { return !text(*entry, row).isEmpty(); });
    };
    const auto add = [&](const Row &row) {
        if (isAnywhere(row))
            m_rows.push_back(row);
    };
    m_rows.clear();
    add(YearRow{});
    for (const TextPropertyRow &row : textPropertyTable()) {
        if (contains(row.kinds, kind))
            add(row.property);
    }
    for (const PropertyRow &row : propertyTable()) {
        if (contains(row.kinds, kind))
            add(row.property);
    }
}

QString EntryComparisonModel::text(const Entry &entry, const Row &row) const
{
    if (const Property *property = std::get_if<Property>(&row))
        return figureText(entry, *property, m_locale);
    if (const TextProperty *property = std::get_if<TextProperty>(&row))
        return toQString(entry.text(*property));
    return entry.year == 0 ? QString() : QString::fromStdString(std::to_string(entry.year));
}

QString EntryComparisonModel::heading(const Row &row) const
{
    if (const Property *property = std::get_if<Property>(&row))
        return translated(propertyRow(*property).label);
    if (const TextProperty *property = std::get_if<TextProperty>(&row))
        return translated(textPropertyRow(*property).label);
    return tr("Year");
}

int EntryComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EntryComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant EntryComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = *m_entries[static_cast<std::size_t>(index.column())];
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isNumber = !std::holds_alternative<TextProperty>(row);
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, row);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (const Property *property = std::get_if<Property>(&row);
            property && entry.number(*property))
            return citationsText(m_catalog, entry, *property);
        return {};
    case Qt::AccessibleTextRole: {
        const QString shown = text(entry, row);
        //: %1 is an entry, %2 a property, %3 what the entry has there
        return tr("%1, %2: %3")
            .arg(toQString(entry.name), heading(row), shown.isEmpty() ? tr("unknown") : shown);
    }
    default:
        return {};
    }
}

QVariant EntryComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (orientation == Qt::Vertical)
        return heading(m_rows[static_cast<std::size_t>(section)]);
    return toQString(m_entries[static_cast<std::size_t>(section)]->name);
}

} // namespace fourfold
