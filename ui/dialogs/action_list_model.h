// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QPointer>

class QAction;

namespace fourfold {

/// Actions with the keys that start them.
class ActionListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TextColumn, MenuColumn, ShortcutColumn, ColumnCount };

    /// One action and the name of the menu it stands in.
    struct Item
    {
        QPointer<QAction> action;
        QString menu;
    };

    explicit ActionListModel(QList<Item> items, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] QAction *actionAt(const QModelIndex &index) const;

private:
    QList<Item> m_items;
};

} // namespace fourfold
