// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcut_model.h"

#include "ui/presentation/shortcuts.h"

#include <QAction>
#include <QFont>

namespace fourfold {

ShortcutModel::ShortcutModel(QList<Item> items, const Shortcuts &shortcuts, QObject *parent)
    : ActionListModel(std::move(items), parent)
    , m_shortcuts(shortcuts)
{
    connect(&shortcuts, &Shortcuts::changed, this,
            [this] { emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1)); });
}

QVariant ShortcutModel::data(const QModelIndex &index, int role) const
{
    const QAction *action = actionAt(index);
    if (action == nullptr || !m_shortcuts.isChanged(*action))
        return ActionListModel::data(index, role);
    if (role == Qt::FontRole) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role == Qt::ToolTipRole) {
        const QString usual = m_shortcuts.usualKeys(*action).toString(QKeySequence::NativeText);
        return usual.isEmpty() ? tr("Changed; usually it has no keys.")
                               : tr("Changed; the usual keys are %1.").arg(usual);
    }
    return ActionListModel::data(index, role);
}

Qt::ItemFlags ShortcutModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

} // namespace fourfold
