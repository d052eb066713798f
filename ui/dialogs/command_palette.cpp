// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/command_palette.h"

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fourfold {

CommandPalette::CommandPalette(const QList<ActionListModel::Item> &items, QWidget *parent)
    : QDialog(parent)
    , m_model(new ActionListModel(items, this))
    , m_found(new QSortFilterProxyModel(this))
    , m_edit(new QLineEdit(this))
    , m_list(new QTableView(this))
{
    setObjectName(u"commandPalette"_s);
    setWindowTitle(tr("Find a command"));
    m_found->setSourceModel(m_model);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_found->setFilterKeyColumn(ActionListModel::TextColumn);
    m_edit->setPlaceholderText(tr("Type some letters of a command"));
    m_edit->setAccessibleName(tr("Find a command"));
    m_edit->installEventFilter(this);
    m_list->setModel(m_found);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setShowGrid(false);
    m_list->setTabKeyNavigation(false);
    m_list->verticalHeader()->hide();
    m_list->horizontalHeader()->hide();
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->horizontalHeader()->setSectionResizeMode(ActionListModel::TextColumn,
                                                     QHeaderView::Stretch);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_edit);
    layout->addWidget(m_list);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_edit, &QLineEdit::returnPressed, this, &CommandPalette::start);
    connect(m_list, &QTableView::activated, this, &CommandPalette::start);
    filter({});
    const int unit = fontMetrics().averageCharWidth();
    resize(60 * unit, 50 * unit);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        constexpr std::array kListKeys = {Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp,
                                          Qt::Key_PageDown};
        if (std::ranges::find(kListKeys, key) != kListKeys.end()) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::filter(const QString &text)
{
    m_found->setFilterFixedString(text);
    m_list->selectRow(0);
}

void CommandPalette::start()
{
    QAction *action = m_model->actionAt(m_found->mapToSource(m_list->currentIndex()));
    if (action == nullptr || !action->isEnabled())
        return;
    accept();
    // After the palette is gone, so that the action finds the focus where it was.
    QTimer::singleShot(0, action, &QAction::trigger);
}

} // namespace fourfold
