// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/trace_delegate.h"

#include "ui/presentation/series_style.h"
#include "ui/presentation/trace_model.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

#include <utility>

namespace fourfold {
namespace {

constexpr double kNoteScale = 0.85;

QFont noteFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * kNoteScale);
    return font;
}

/// Draws a line of text at a height; glyphs of other fonts stand on the same line.
void drawLine(QPainter &painter, const QRect &place, int baseline, Qt::AlignmentFlag side,
              const QString &text)
{
    const QFontMetrics metrics(painter.font());
    const QString shown = metrics.elidedText(text, Qt::ElideRight, place.width());
    const int free = place.width() - metrics.horizontalAdvance(shown);
    painter.drawText(place.left() + (side == Qt::AlignRight ? free : 0), baseline, shown);
}

/// The note runs below both columns; each draws its part of it.
QRect rowRect(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view == nullptr)
        return option.rect;
    return view->visualRect(index.siblingAtColumn(TraceModel::TermColumn))
        .united(view->visualRect(index.siblingAtColumn(TraceModel::ValueColumn)));
}

/// Room around the text.
int spaceOf(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.averageCharWidth() / 2;
}

} // namespace

void TraceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = std::exchange(item.text, QString());
    const QStyle *style = item.widget == nullptr ? QApplication::style() : item.widget->style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const int space = spaceOf(item);
    const auto inside = [space](const QRect &rect) {
        return rect.adjusted(space, space, -space, -space);
    };
    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    const bool isValue = index.column() == TraceModel::ValueColumn;
    const auto colour = [&](const QColor &usual) {
        return isSelected ? item.palette.color(QPalette::HighlightedText) : usual;
    };
    painter->save();
    painter->setClipRect(item.rect, Qt::IntersectClip);
    const QRect cell = inside(item.rect);
    painter->setFont(item.font);
    painter->setPen(colour(item.palette.color(QPalette::Text)));
    drawLine(*painter, cell, cell.top() + item.fontMetrics.ascent(),
             isValue ? Qt::AlignRight : Qt::AlignLeft, text);
    const QFont small = noteFont(item.font);
    painter->setFont(small);
    painter->setPen(colour(chartColours(themeOf(item.palette)).mutedText));
    drawLine(*painter, inside(rowRect(item, index)), cell.bottom() - QFontMetrics(small).descent(),
             Qt::AlignLeft, index.data(TraceModel::NoteRole).toString());
    painter->restore();
}

QSize TraceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int space = 2 * spaceOf(option);
    const QString text = index.data().toString();
    const bool hasNote = !index.data(TraceModel::NoteRole).toString().isEmpty();
    const int note = hasNote ? QFontMetrics(noteFont(option.font)).height() : 0;
    return {option.fontMetrics.horizontalAdvance(text) + space,
            option.fontMetrics.height() + note + space};
}

} // namespace fourfold
