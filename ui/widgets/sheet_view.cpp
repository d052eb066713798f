// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sheet_view.h"

#include "ui/presentation/field_table_model.h"
#include "ui/presentation/field_text.h"
#include "ui/presentation/series_style.h"
#include "ui/widgets/field_edit.h"

#include <QAbstractButton>
#include <QAbstractProxyModel>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>

namespace fourfold {

SheetView::SheetView(Half half, QWidget *parent)
    : QTableView(parent)
    , m_half(half)
{
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setTabKeyNavigation(true);
    setCornerButtonEnabled(false);
    setAcceptDrops(true);
    m_corner = findChild<QAbstractButton *>();
    m_corner->installEventFilter(this);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(half == Half::Turned ? Qt::ScrollBarAsNeeded
                                                      : Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(half == Half::Pinned ? Qt::ScrollBarAlwaysOff
                                                    : Qt::ScrollBarAsNeeded);
}

int SheetView::columnBelow(const QPoint &position, const QMimeData &dragged) const
{
    const auto entry = draggedEntry(dragged);
    if (!entry || !fieldNaming(entry->kind))
        return -1;
    return m_half == Half::Turned ? rowAt(position.y()) : columnAt(position.x());
}

void SheetView::showDropColumn(int column)
{
    if (m_dropColumn == column)
        return;
    m_dropColumn = column;
    viewport()->update();
}

void SheetView::dragEnterEvent(QDragEnterEvent *event)
{
    if (draggedEntry(*event->mimeData()))
        event->acceptProposedAction();
    else
        event->ignore(); // files are taken by the window
}

void SheetView::dragMoveEvent(QDragMoveEvent *event)
{
    showDropColumn(columnBelow(event->position().toPoint(), *event->mimeData()));
    event->setAccepted(m_dropColumn >= 0);
}

void SheetView::dragLeaveEvent(QDragLeaveEvent *event)
{
    showDropColumn(-1);
    event->accept();
}

void SheetView::dropEvent(QDropEvent *event)
{
    const int column = columnBelow(event->position().toPoint(), *event->mimeData());
    showDropColumn(-1);
    if (column < 0) {
        event->ignore();
        return;
    }
    event->acceptProposedAction();
    emit entryDropped(column, *draggedEntry(*event->mimeData()));
}

QRect SheetView::rectOfScenario(int column) const
{
    if (m_half == Half::Turned)
        return {0, rowViewportPosition(column), viewport()->width(), rowHeight(column)};
    return {columnViewportPosition(column), 0, columnWidth(column), viewport()->height()};
}

/// The scenario that an entry would go into has a frame.
void SheetView::paintEvent(QPaintEvent *event)
{
    constexpr int kFrame = 3;
    QTableView::paintEvent(event);
    if (m_dropColumn < 0)
        return;
    QPainter painter(viewport());
    painter.setPen(QPen(palette().color(QPalette::Highlight), kFrame));
    painter.drawRect(rectOfScenario(m_dropColumn).adjusted(1, 1, -2, -2));
}

/// The corner above the labels looks like the rest of the header.
bool SheetView::eventFilter(QObject *object, QEvent *event)
{
    if (object != m_corner || event->type() != QEvent::Paint)
        return QTableView::eventFilter(object, event);
    QPainter painter(m_corner);
    painter.fillRect(m_corner->rect(), palette().color(QPalette::Base));
    painter.setPen(chartColours(themeOf(palette())).grid);
    painter.drawLine(m_corner->rect().bottomLeft(), m_corner->rect().bottomRight());
    return true;
}

bool SheetView::shows(int column) const
{
    return m_half == Half::Turned || (column == 0) == (m_half == Half::Pinned);
}

QModelIndex SheetView::placeOf(const QModelIndex &cell) const
{
    const auto *turned = qobject_cast<const QAbstractProxyModel *>(model());
    return turned == nullptr ? cell : turned->mapFromSource(cell);
}

void SheetView::showOwnColumns()
{
    for (int column = 0; column < model()->columnCount(); ++column)
        setColumnHidden(column, !shows(column));
}

void SheetView::goTo(const QModelIndex &cell)
{
    if (!cell.isValid())
        return;
    SheetView &view = shows(cell.column()) || m_neighbour == nullptr ? *this : *m_neighbour;
    const QModelIndex place = view.placeOf(cell);
    view.setFocus(Qt::OtherFocusReason);
    view.setCurrentIndex(place);
    view.scrollTo(place);
}

/// The cell so many columns further, round the ends of rows; group headers have no cells to edit.
QModelIndex SheetView::stepFrom(const QModelIndex &index, int columns) const
{
    const int width = model()->columnCount();
    int cell = index.row() * width + index.column() + columns;
    const int cells = model()->rowCount() * width;
    for (; cell >= 0 && cell < cells; cell += columns) {
        const QModelIndex next = model()->index(cell / width, cell % width);
        if (next.flags().testFlag(Qt::ItemIsEditable))
            return next;
    }
    return index;
}

QModelIndex SheetView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return QTableView::moveCursor(action, modifiers);
    const int last = model()->columnCount() - 1;
    QModelIndex target;
    if (action == MoveNext || action == MovePrevious)
        target = stepFrom(current, action == MoveNext ? 1 : -1);
    else if (m_half == Half::Turned)
        return QTableView::moveCursor(action, modifiers);
    else if (action == MoveLeft)
        target = current.siblingAtColumn(std::max(current.column() - 1, 0));
    else if (action == MoveRight)
        target = current.siblingAtColumn(std::min(current.column() + 1, last));
    else if (action == MoveHome)
        target = current.siblingAtColumn(0);
    else if (action == MoveEnd)
        target = current.siblingAtColumn(last);
    else
        return QTableView::moveCursor(action, modifiers);
    if (!shows(target.column()) && m_neighbour != nullptr) {
        m_neighbour->setFocus(Qt::OtherFocusReason);
        m_neighbour->scrollTo(target);
    }
    return target;
}

void SheetView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const auto *text = qobject_cast<FieldEdit *>(editor);
    const bool isRefused = text != nullptr && !text->message().isEmpty();
    if (isRefused && hint != QAbstractItemDelegate::RevertModelCache) {
        const QPersistentModelIndex edited = indexAt(editor->geometry().center());
        QTimer::singleShot(0, editor, [this, editor, edited] {
            selectionModel()->setCurrentIndex(edited, QItemSelectionModel::ClearAndSelect);
            editor->setFocus(Qt::OtherFocusReason);
        });
        return;
    }
    const bool isStep = hint == QAbstractItemDelegate::EditNextItem
                        || hint == QAbstractItemDelegate::EditPreviousItem;
    const QModelIndex current = currentIndex();
    QTableView::closeEditor(editor, isStep ? QAbstractItemDelegate::NoHint : hint);
    if (!isStep || !current.isValid())
        return;
    const QModelIndex next =
        stepFrom(current, hint == QAbstractItemDelegate::EditNextItem ? 1 : -1);
    goTo(FieldTableModel::ofSheet(next));
}

void SheetView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const bool isGroup = current.isValid() && !current.flags().testFlag(Qt::ItemIsEditable);
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy))
        emit copyRequested();
    else if (event->matches(QKeySequence::Paste))
        emit pasteRequested();
    else if (event->matches(QKeySequence::Delete) || event->key() == Qt::Key_Backspace)
        emit resetRequested();
    else if (isGroup && (isEnter || event->key() == Qt::Key_Space))
        emit foldRequested(FieldTableModel::ofSheet(current).row());
    else if (isEnter && current.isValid())
        QTableView::edit(current, EditKeyPressed, event);
    else
        QTableView::keyPressEvent(event);
}

void SheetView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    QTableView::mousePressEvent(event);
    if (index.isValid() && !index.flags().testFlag(Qt::ItemIsEditable)
        && event->button() == Qt::LeftButton)
        emit foldRequested(FieldTableModel::ofSheet(index).row());
}

/// The pinned half scrolls with the other one.
void SheetView::wheelEvent(QWheelEvent *event)
{
    QTableView::wheelEvent(event);
    event->accept();
}

void SheetView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index =
        event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid() || !index.flags().testFlag(Qt::ItemIsEditable))
        return;
    const QPoint place = event->reason() == QContextMenuEvent::Keyboard
                             ? visualRect(index).bottomLeft()
                             : event->pos();
    emit cellMenuRequested(FieldTableModel::ofSheet(index), viewport()->mapToGlobal(place));
}

} // namespace fourfold
