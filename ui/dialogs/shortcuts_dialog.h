// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/action_list_model.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace fourfold {

class KeyChordEdit;
class ShortcutModel;
class Shortcuts;

/// Every command with its keys, to be changed. A change holds at once; keys that are taken are
/// named where they were typed.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(QList<ActionListModel::Item> items, Shortcuts &shortcuts,
                    QWidget *parent = nullptr);

private:
    void build();
    void buildTable();
    [[nodiscard]] QWidget *makeEditor();
    void connectParts();
    [[nodiscard]] QAction *chosen() const;
    void showChosen();
    void take(const QKeySequence &keys);
    void takeOver();
    void showProblem(const QString &problem, bool canTakeOver);

    Shortcuts &m_shortcuts;
    ShortcutModel *m_model = nullptr;
    QSortFilterProxyModel *m_shown = nullptr;
    QLineEdit *m_filter = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_name = nullptr;
    KeyChordEdit *m_keys = nullptr;
    QPushButton *m_clear = nullptr;
    QPushButton *m_reset = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_takeOver = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace fourfold
