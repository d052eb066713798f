// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/action_list_model.h"

#include "ui/presentation/action_name.h"

#include <QAction>

namespace fourfold {

ActionListModel::ActionListModel(QList<Item> items, QObject *parent)
    : QAbstractTableModel(parent)
    , m_items(std::move(items))
{}

int ActionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int ActionListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Item &item = m_items[index.row()];
    if (role != Qt::DisplayRole || item.action.isNull())
        return {};
    switch (index.column()) {
    case TextColumn:
        return actionName(*item.action);
    case MenuColumn:
        return item.menu;
    default:
        return item.action->shortcut().toString(QKeySequence::NativeText);
    }
}

QVariant ActionListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case TextColumn:
        return tr("Command");
    case MenuColumn:
        return tr("Menu");
    default:
        return tr("Keys");
    }
}

Qt::ItemFlags ActionListModel::flags(const QModelIndex &index) const
{
    const QAction *action = actionAt(index);
    if (action == nullptr || !action->isEnabled())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QAction *ActionListModel::actionAt(const QModelIndex &index) const
{
    return index.isValid() && checkIndex(index) ? m_items[index.row()].action.data() : nullptr;
}

} // namespace fourfold
