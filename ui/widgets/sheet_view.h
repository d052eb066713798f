// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/entry_table_model.h"

#include <QTableView>

class QAbstractButton;

namespace fourfold {

/// A view of the sheet. Two halves stand side by side, the baseline that stays and the columns that
/// scroll: both show one model and one selection, and the keyboard walks across their border. Or
/// one view shows it all, turned, with scenarios as rows. What its signals carry, and what goTo()
/// takes, are cells, rows and columns of the sheet as it is not turned.
class SheetView : public QTableView
{
    Q_OBJECT

public:
    enum class Half { Pinned, Scrolling, Turned };

    explicit SheetView(Half half, QWidget *parent = nullptr);

    void setNeighbour(SheetView *neighbour) { m_neighbour = neighbour; }
    [[nodiscard]] bool shows(int column) const;

    /// The index of this view that shows a cell of the sheet.
    [[nodiscard]] QModelIndex placeOf(const QModelIndex &cell) const;

    /// Hides the columns of the other half; to be called when columns come and go.
    void showOwnColumns();

    /// Makes a cell current, in the half that shows it, and gives that half the focus.
    void goTo(const QModelIndex &cell);

signals:
    void resetRequested();
    void copyRequested();
    void pasteRequested();
    void foldRequested(int row);
    /// An entry of the catalogue was dropped on a column.
    void entryDropped(int column, const fourfold::EntryName &entry);
    void cellMenuRequested(const QModelIndex &index, const QPoint &position);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] QModelIndex stepFrom(const QModelIndex &index, int columns) const;

    /// The column below an entry that is dragged; −1 where it cannot be dropped.
    [[nodiscard]] int columnBelow(const QPoint &position, const QMimeData &dragged) const;
    void showDropColumn(int column);
    [[nodiscard]] QRect rectOfScenario(int column) const;

    Half m_half;
    int m_dropColumn = -1;
    QAbstractButton *m_corner = nullptr; ///< above the labels; painted here
    SheetView *m_neighbour = nullptr;
};

} // namespace fourfold
