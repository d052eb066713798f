// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/ticked_entry_model.h"

#include "ui/presentation/text.h"

#include <algorithm>

namespace fourfold {

TickedEntryModel::TickedEntryModel(const FieldRow &row, Catalog catalog,
                                   std::vector<std::string> ticked, const QLocale &locale,
                                   QObject *parent)
    : EntryListModel(row, std::move(catalog), locale, parent)
    , m_ticked(std::move(ticked))
{}

QStringList TickedEntryModel::tickedNames() const
{
    QStringList names;
    for (const std::string &id : m_ticked)
        names += nameOf(id);
    return names;
}

QVariant TickedEntryModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::CheckStateRole || !index.isValid())
        return EntryListModel::data(index, role);
    const std::string id = toUtf8(EntryListModel::data(index, IdRole).toString());
    return std::ranges::count(m_ticked, id) > 0 ? Qt::Checked : Qt::Unchecked;
}

bool TickedEntryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const std::string id = toUtf8(EntryListModel::data(index, IdRole).toString());
    const bool isTicked = std::ranges::count(m_ticked, id) > 0;
    if (isTicked == (value.value<Qt::CheckState>() == Qt::Checked))
        return true;
    if (isTicked)
        std::erase(m_ticked, id);
    else
        m_ticked.push_back(id);
    emit dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

Qt::ItemFlags TickedEntryModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = EntryListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace fourfold
