// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/trace_delegate.h"

#include "ui/presentation/series_style.h"
#include "ui/presentation/trace_model.h"

#include <QApplication>
#include <QPainter>

namespace fourfold {
namespace {

constexpr double kNoteScale = 0.85;

QFont noteFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * kNoteScale);
    return font;
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
    const QRect place = item.rect.adjusted(space, space, -space, -space);
    const bool isValue = index.column() == TraceModel::ValueColumn;
    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    const auto side = isValue ? Qt::AlignRight : Qt::AlignLeft;
    const auto draw = [&](const QFont &font, const QColor &colour, int edge, const QString &line) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(place, static_cast<int>(side) | edge,
                          QFontMetrics(font).elidedText(line, Qt::ElideRight, place.width()));
    };
    const QColor selected = item.palette.color(QPalette::HighlightedText);
    painter->save();
    draw(item.font, isSelected ? selected : item.palette.color(QPalette::Text), Qt::AlignTop, text);
    if (!isValue) {
        const QColor muted = chartColours(themeOf(item.palette)).mutedText;
        draw(noteFont(item.font), isSelected ? selected : muted, Qt::AlignBottom,
             index.data(TraceModel::NoteRole).toString());
    }
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
