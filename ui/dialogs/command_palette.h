// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/action_list_model.h"

#include <QDialog>

class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace fourfold {

/// Finds an action by some letters of its name and starts it.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    explicit CommandPalette(const QList<ActionListModel::Item> &items, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &text);
    void start();

    ActionListModel *m_model;
    QSortFilterProxyModel *m_found;
    QLineEdit *m_edit;
    QTableView *m_list;
};

} // namespace fourfold
