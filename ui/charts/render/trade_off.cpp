// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/render/plot_renderer.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

constexpr double kSmallDot = 4;
constexpr double kSmallestMarker = 8;
constexpr double kLargestMarker = 18;
constexpr double kReach = 4;

bool hasPlace(const PlotFrame &frame, const PlotPoint &point)
{
    return point.x && point.value && std::isfinite(*point.x) && std::isfinite(*point.value)
           && (!frame.data.across.isLogarithmic || *point.x > 0)
           && (!frame.data.isLogarithmic || *point.value > 0);
}

QPointF placeOf(const PlotFrame &frame, const PlotPoint &point)
{
    return {frame.acrossX(*point.x), frame.y(*point.value)};
}

double sizeOf(const PlotPoint &point)
{
    if (point.look != PointLook::Plain)
        return kSmallDot;
    return kSmallestMarker + point.size * (kLargestMarker - kSmallestMarker);
}

/// Thousands of them: one pen, one brush, no paths.
void paintCloud(QPainter &painter, const PlotFrame &frame, PointLook look)
{
    constexpr float kFaded = 0.35F;
    const ChartColours colours = chartColours(frame.theme);
    QColor colour = look == PointLook::Beyond ? colours.grid : colours.mutedText;
    if (look == PointLook::Faded)
        colour.setAlphaF(kFaded);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (const PlotPoint &point : frame.data.points) {
        if (point.look != look || !hasPlace(frame, point))
            continue;
        const QPointF place = placeOf(frame, point);
        painter.drawRect(
            QRectF(place.x() - kSmallDot / 2, place.y() - kSmallDot / 2, kSmallDot, kSmallDot));
    }
}

void paintPoint(QPainter &painter, const PlotFrame &frame, const PlotPoint &point)
{
    const ChartColours colours = chartColours(frame.theme);
    const SeriesStyle style = styleOf(point.style, frame.theme);
    const QPointF place = placeOf(frame, point);
    if (point.isChosen) {
        painter.setPen(QPen(colours.text, 1.6));
        painter.setBrush(colours.highlight);
        const double radius = sizeOf(point) / 2 + kReach;
        painter.drawEllipse(place, radius, radius);
    }
    painter.setPen(QPen(colours.background, 1));
    painter.setBrush(style.colour);
    painter.drawPath(markerPath(style.marker, sizeOf(point)).translated(place));
}

/// The best choice and the scenario as it stands have their names beside them.
void paintNames(QPainter &painter, const PlotFrame &frame)
{
    constexpr double kLongest = 34; // letters
    const QFontMetricsF metrics(frame.fonts.text);
    const QRectF &plotArea = frame.layout.plotArea;
    std::vector<QRectF> taken;
    for (const PlotPoint &point : frame.data.points) {
        if (!point.isChosen || !hasPlace(frame, point))
            continue;
        const QString text =
            metrics.elidedText(point.label, Qt::ElideMiddle, kLongest * metrics.averageCharWidth());
        const QPointF place = placeOf(frame, point);
        const double away = sizeOf(point) / 2 + 2 * kReach;
        QRectF area(place.x() + away, place.y() - metrics.height() / 2,
                    metrics.horizontalAdvance(text) + 2, metrics.height());
        if (area.right() > plotArea.right())
            area.moveRight(place.x() - away);
        area.moveLeft(std::max(area.left(), plotArea.left()));
        for (const QRectF &other : taken) {
            if (other.intersects(area))
                area.moveTop(other.top() - area.height());
        }
        taken.push_back(area);
        PlacedText name{area, text, PlacedText::Look::Text};
        name.isOpaque = true;
        paintText(painter, frame, name);
    }
}

} // namespace

std::vector<PlotMark> tradeOffMarks(const PlotFrame &frame)
{
    std::vector<PlotMark> marks;
    for (std::size_t i = 0; i < frame.data.points.size(); ++i) {
        const PlotPoint &point = frame.data.points[i];
        if (!hasPlace(frame, point))
            continue;
        const double size = sizeOf(point) + kReach;
        QRectF area(0, 0, size, size);
        area.moveCenter(placeOf(frame, point));
        marks.push_back({area, i, std::nullopt, point.name, point.look != PointLook::Plain});
    }
    return marks;
}

void paintTradeOff(QPainter &painter, const PlotFrame &frame)
{
    paintCloud(painter, frame, PointLook::Beyond);
    paintCloud(painter, frame, PointLook::Faded);
    paintReferences(painter, frame);
    for (const bool isChosen : {false, true}) {
        for (const PlotPoint &point : frame.data.points) {
            const bool isDrawn = point.look == PointLook::Plain && point.isChosen == isChosen;
            if (isDrawn && hasPlace(frame, point))
                paintPoint(painter, frame, point);
        }
    }
    paintNames(painter, frame);
}

} // namespace fourfold
