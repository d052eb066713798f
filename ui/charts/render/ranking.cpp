// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/render/plot_renderer.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

constexpr double kNameGap = 8;

bool hasDot(const PlotFrame &frame, const PlotPoint &point)
{
    return point.value && (!frame.data.isLogarithmic || *point.value > 0);
}

QRectF rowArea(const PlotFrame &frame, std::size_t point)
{
    const QRectF &plotArea = frame.layout.plotArea;
    return {plotArea.left(), frame.rankingY(point) - frame.layout.rowHeight / 2, plotArea.width(),
            frame.layout.rowHeight};
}

std::size_t endOfRows(const PlotFrame &frame)
{
    return frame.layout.firstRow + frame.layout.rowCount;
}

/// Value and basis stand right of the dot, or left of it where there is no room.
void paintValue(QPainter &painter, const PlotFrame &frame, std::size_t row)
{
    const PlotPoint &point = frame.data.points[row];
    const QRectF &plotArea = frame.layout.plotArea;
    const QFontMetricsF strong(frame.fonts.strong);
    const QFontMetricsF small(frame.fonts.small);
    const QString value = point.value ? point.label : u"–"_s;
    const double valueWidth = strong.horizontalAdvance(value) + 2;
    const double basisWidth =
        point.basis.isEmpty() ? 0 : small.horizontalAdvance(point.basis) + kNameGap;
    const double x = hasDot(frame, point) ? frame.rankingX(*point.value) : plotArea.left();
    const double width = valueWidth + basisWidth;
    const bool fitsRight = x + kNameGap + width <= plotArea.right();
    const bool fitsLeft = x - kNameGap - width >= plotArea.left();
    double left = fitsRight || !fitsLeft ? x + kNameGap : x - kNameGap - width;
    const QRectF area = rowArea(frame, row);
    PlacedText label{QRectF(left, area.top(), valueWidth, area.height()), value,
                     PlacedText::Look::Strong};
    label.isOpaque = !point.isChosen;
    paintText(painter, frame, label);
    left += valueWidth + kNameGap;
    const QString basis = small.elidedText(point.basis, Qt::ElideRight,
                                           std::max(0.0, frame.layout.plotArea.right() - left));
    PlacedText note{QRectF(left, area.top(), small.horizontalAdvance(basis) + 1, area.height()),
                    basis, PlacedText::Look::Muted};
    note.isOpaque = !point.isChosen;
    paintText(painter, frame, note);
}

} // namespace

std::vector<PlotMark> rankingMarks(const PlotFrame &frame)
{
    std::vector<PlotMark> marks;
    for (std::size_t i = frame.layout.firstRow; i < endOfRows(frame); ++i)
        marks.push_back({rowArea(frame, i), i, std::nullopt, pointText(frame.data.points[i])});
    return marks;
}

void paintRanking(QPainter &painter, const PlotFrame &frame)
{
    const ChartColours colours = chartColours(frame.theme);
    for (std::size_t i = frame.layout.firstRow; i < endOfRows(frame); ++i) {
        const PlotPoint &point = frame.data.points[i];
        const QRectF area = rowArea(frame, i);
        if (point.isChosen)
            painter.fillRect(area, colours.highlight);
        if (!hasDot(frame, point)) {
            paintValue(painter, frame, i);
            continue;
        }
        painter.setPen(QPen(colours.grid, 1));
        const QPointF centre(frame.rankingX(*point.value), area.center().y());
        painter.drawLine(QPointF(area.left(), centre.y()), centre);
        paintValue(painter, frame, i);
        PlotPoint dot = point;
        dot.isChosen = false; // the whole row stands out
        paintPublished(painter, frame, dot, centre);
    }
}

} // namespace fourfold
