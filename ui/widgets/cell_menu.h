// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QPersistentModelIndex>

class QAction;

namespace fourfold {

class FieldTableModel;

/// What can be done with one cell of the sheet.
class CellMenu : public QMenu
{
    Q_OBJECT

public:
    explicit CellMenu(FieldTableModel &model, QWidget *parent = nullptr);

    /// Opens the menu for a cell.
    void openFor(const QModelIndex &index, const QPoint &position);

    void retranslate();

signals:
    void resetRequested();
    void applyToAllRequested(const QModelIndex &index);
    void rangeRequested(const QModelIndex &index);
    void sliderRequested(const QModelIndex &index);
    void sweepRequested(const QModelIndex &index);
    void sourceRequested(const QModelIndex &index);
    void explainRequested(const QModelIndex &index);

private:
    FieldTableModel &m_model;
    QPersistentModelIndex m_index;
    QAction *m_reset = nullptr;
    QAction *m_applyToAll = nullptr;
    QAction *m_range = nullptr;
    QAction *m_slider = nullptr;
    QAction *m_sweep = nullptr;
    QAction *m_source = nullptr;
    QAction *m_explain = nullptr;
};

} // namespace fourfold
