// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/render/bar_rows.h"

#include "ui/charts/plots/plots.h"
#include "ui/charts/render/lying_axes.h"
#include "ui/charts/render/plot_renderer.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace fourfold {
namespace {

using Look = PlacedText::Look;

double laneCount(const PlotFrame &frame)
{
    std::size_t most = 1;
    for (const PlotRow &row : frame.data.rows)
        most = std::max(most, row.bars.size());
    return frame.data.isInOneLane ? 1 : static_cast<double>(most);
}

double widestLabel(const PlotFrame &frame)
{
    const QFontMetricsF metrics(frame.fonts.small);
    double widest = 0;
    for (const PlotRow &row : frame.data.rows) {
        for (const PlotBar &bar : row.bars)
            widest = std::max(widest, metrics.horizontalAdvance(bar.label));
    }
    return widest + kGap;
}

/// The area of a bar within its row.
QRectF barArea(const PlotFrame &frame, std::size_t row, std::size_t bar)
{
    constexpr double kShare = 0.72; // of the height of a row
    const PlotBar &drawn = frame.data.rows[row].bars[bar];
    const double lanes = laneCount(frame);
    const double height = kShare * frame.layout.rowHeight / lanes;
    const double lane = frame.data.isInOneLane ? 0 : static_cast<double>(bar);
    const double top = frame.rankingY(row) - height * lanes / 2 + lane * height;
    return QRectF(QPointF(frame.rankingX(drawn.from), top),
                  QPointF(frame.rankingX(drawn.to), top + height))
        .normalized();
}

void paintLabel(QPainter &painter, const PlotFrame &frame, const PlotBar &bar, const QRectF &area)
{
    const QFontMetricsF metrics(frame.fonts.small);
    double right = area.right();
    double left = area.left();
    if (bar.interval) {
        right = std::max(right, frame.rankingX(bar.interval->high));
        left = std::min(left, frame.rankingX(bar.interval->low));
    }
    QRectF place(0, area.top(), metrics.horizontalAdvance(bar.label) + 2, area.height());
    if (bar.to < bar.from)
        place.moveRight(left - kGap / 2);
    else
        place.moveLeft(right + kGap / 2);
    paintText(painter, frame, {place, bar.label, Look::Muted, Qt::AlignCenter});
}

void paintInterval(QPainter &painter, const PlotFrame &frame, const PlotInterval &interval,
                   double y)
{
    constexpr double kCap = 3;
    const double low = frame.rankingX(interval.low);
    const double high = frame.rankingX(interval.high);
    painter.setPen(QPen(chartColours(frame.theme).text, 1.4));
    painter.drawLine(QLineF(low, y, high, y));
    for (const double end : {low, high})
        painter.drawLine(QLineF(end, y - kCap, end, y + kCap));
}

/// An upright line with its name above the rows.
void paintReference(QPainter &painter, const PlotFrame &frame, const PlotReference &reference)
{
    const QFontMetricsF metrics(frame.fonts.small);
    const QRectF &area = frame.layout.plotArea;
    const double x = frame.rankingX(reference.at);
    painter.setPen(QPen(chartColours(frame.theme).text, 1.2));
    painter.drawLine(QLineF(x, area.top(), x, area.bottom()));
    const double width = metrics.horizontalAdvance(reference.name) + 2;
    paintText(painter, frame,
              {QRectF(x - width / 2, area.top() - metrics.height(), width, metrics.height()),
               reference.name, Look::Muted, Qt::AlignCenter});
}

} // namespace

void placeBarRows(const PlotFrame &frame, const QRectF &room, PlotLayout &layout)
{
    constexpr double kWidestName = 0.36; // of the room
    constexpr double kTallest = 1.7;     // of the least height
    const QFontMetricsF text(frame.fonts.text);
    const QFontMetricsF small(frame.fonts.small);
    const double axis = 2 * small.height() + kGap;
    const double top = small.height() + kGap / 2;
    const double least = std::max(1.4, 0.85 * laneCount(frame)) * text.height();
    const double shownOf = small.height();
    const auto fitting = [&](double height) {
        return static_cast<std::size_t>(std::max(1.0, std::floor(height / least)));
    };
    const std::size_t all = frame.data.rows.size();
    std::size_t count = std::min(all, fitting(room.height() - axis - top));
    QRectF free = room;
    if (count < all) {
        count = fitting(room.height() - axis - top - shownOf);
        free.setBottom(free.bottom() - shownOf);
        layout.texts.push_back({QRectF(room.left(), free.bottom(), room.width(), shownOf),
                                shownOfText(count, all), Look::Muted});
    }
    double names = 0;
    for (std::size_t i = 0; i < count; ++i)
        names = std::max(names, text.horizontalAdvance(frame.data.rows[i].name) + 1);
    names = std::min(names, kWidestName * room.width());
    const double labels = widestLabel(frame);
    layout.firstRow = 0;
    layout.rowCount = count;
    layout.plotArea = free.adjusted(names + kGap + labels, top, -labels, -axis);
    const auto rows = static_cast<double>(std::max<std::size_t>(count, 1));
    layout.rowHeight = std::min(layout.plotArea.height() / rows, kTallest * least);
    layout.plotArea.setHeight(layout.rowHeight * rows);
    double y = layout.plotArea.top();
    for (std::size_t i = 0; i < count; ++i, y += layout.rowHeight)
        layout.texts.push_back({QRectF(room.left(), y, names, layout.rowHeight),
                                text.elidedText(frame.data.rows[i].name, Qt::ElideMiddle, names),
                                Look::Text, Qt::AlignRight | Qt::AlignVCenter});
    placeLyingAxis(frame, free, layout);
    layout.texts.push_back(
        {QRectF(layout.plotArea.left(), layout.plotArea.bottom() + kGap / 2 + small.height(),
                layout.plotArea.width(), small.height()),
         frame.data.valueTitle, Look::Muted, Qt::AlignCenter});
}

std::vector<PlotMark> barRowMarks(const PlotFrame &frame)
{
    std::vector<PlotMark> marks;
    const QRectF &area = frame.layout.plotArea;
    for (std::size_t i = 0; i < frame.layout.rowCount; ++i)
        marks.push_back({QRectF(area.left(), frame.rankingY(i) - frame.layout.rowHeight / 2,
                                area.width(), frame.layout.rowHeight),
                         i, std::nullopt, frame.data.rows[i].help});
    return marks;
}

void paintBarRows(QPainter &painter, const PlotFrame &frame)
{
    for (std::size_t i = 0; i < frame.layout.rowCount; ++i) {
        const PlotRow &row = frame.data.rows[i];
        for (std::size_t b = 0; b < row.bars.size(); ++b) {
            const QRectF area = barArea(frame, i, b);
            if (row.bars[b].isLight)
                paintLightArea(painter, area, row.style, frame.theme);
            else
                paintArea(painter, area, row.style, frame.theme);
            if (row.bars[b].interval)
                paintInterval(painter, frame, *row.bars[b].interval, area.center().y());
            paintLabel(painter, frame, row.bars[b], area);
        }
    }
    for (const PlotReference &reference : frame.data.references)
        paintReference(painter, frame, reference);
}

} // namespace fourfold
