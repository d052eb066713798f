// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot_text.h"
#include "ui/charts/render/band_lines.h"
#include "ui/charts/render/plot_renderer.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace fourfold {
namespace {

constexpr double kMarker = 8;
constexpr double kReach = 4; ///< by which a mark is larger than what is drawn

bool hasPlace(const PlotFrame &frame, double x, double value)
{
    return std::isfinite(x) && std::isfinite(value) && (!frame.data.across.isLogarithmic || x > 0)
           && (!frame.data.isLogarithmic || value > 0);
}

QPointF placeOf(const PlotFrame &frame, const PlotCurve &curve, std::size_t point)
{
    return {frame.acrossX(curve.x[point]), frame.y(curve.values[point])};
}

bool isMarked(const PlotFrame &frame, const PlotCurve &curve, std::size_t point)
{
    return hasPlace(frame, curve.x[point], curve.values[point]);
}

/// The positions of the points that can be pointed at.
std::vector<std::size_t> pointedAt(const PlotCurve &curve)
{
    if (!curve.isPointedAtAll)
        return curve.markers;
    std::vector<std::size_t> all(curve.x.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    return all;
}

/// The pieces of a line between its gaps.
std::vector<QPolygonF> piecesOf(const PlotFrame &frame, const PlotCurve &curve)
{
    std::vector<QPolygonF> pieces;
    bool isOpen = false;
    for (std::size_t i = 0; i < curve.x.size(); ++i) {
        if (!hasPlace(frame, curve.x[i], curve.values[i])) {
            isOpen = false;
            continue;
        }
        if (!isOpen)
            pieces.emplace_back();
        isOpen = true;
        pieces.back() += placeOf(frame, curve, i);
    }
    return pieces;
}

/// The lowest and highest of the points that share a column of pixels, and the ends of the line: no
/// picture shows more, and a year of hours costs no more than the width of the plot.
QPolygonF thinned(const QPolygonF &points, double width)
{
    constexpr double kPointsOfColumn = 4;
    if (static_cast<double>(points.size()) <= kPointsOfColumn * width)
        return points;
    QPolygonF kept = {points.front()};
    for (auto first = points.begin(); first != points.end();) {
        const double column = std::floor(first->x());
        const auto end = std::find_if(
            first, points.end(), [&](const QPointF &p) { return std::floor(p.x()) != column; });
        auto [low, high] = std::minmax_element(
            first, end, [](const QPointF &a, const QPointF &b) { return a.y() < b.y(); });
        if (high < low)
            std::swap(low, high);
        kept << *low << *high;
        first = end;
    }
    kept << points.back();
    return kept;
}

/// A line as it is, or, where its points lie closer than pixels, piece by piece: as one outline
/// that crosses itself thousands of times it would take Qt a second.
void drawLine(QPainter &painter, const QPolygonF &points, double width)
{
    const QPolygonF kept = thinned(points, width);
    if (static_cast<double>(kept.size()) <= width) {
        painter.drawPolyline(kept);
        return;
    }
    QList<QLineF> pieces;
    pieces.reserve(kept.size());
    for (qsizetype i = 1; i < kept.size(); ++i)
        pieces.append(QLineF(kept[i - 1], kept[i]));
    painter.drawLines(pieces);
}

/// Whether an outline has about as many points as the plot has columns of pixels: then edges that
/// are made smooth show nothing and take most of the time.
bool isDense(const PlotFrame &frame, const QPolygonF &outline)
{
    return static_cast<double>(outline.size()) > frame.layout.plotArea.width() / 2;
}

void paintBand(QPainter &painter, const PlotFrame &frame, const PlotCurve &curve)
{
    constexpr float kStrength = 0.2F;
    constexpr double kShortest = 3;
    QPolygonF upper;
    QPolygonF lower;
    for (std::size_t i = 0; i < curve.band.size(); ++i) {
        if (!hasPlace(frame, curve.x[i], curve.band[i].high))
            continue;
        const double x = frame.acrossX(curve.x[i]);
        upper += QPointF(x, frame.y(curve.band[i].high));
        lower += QPointF(x, frame.y(curve.band[i].low));
    }
    QColor colour = styleOf(curve.style, frame.theme).colour;
    colour.setAlphaF(curve.isArea ? 1 : kStrength);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const QPolygonF outline = upper + QPolygonF(QList<QPointF>(lower.rbegin(), lower.rend()));
    painter.setRenderHint(QPainter::Antialiasing, !isDense(frame, upper));
    painter.drawPolygon(outline);
    if (curve.isArea) {
        QPen pen = patternPen(frame.theme);
        if (isDense(frame, upper))
            pen.setWidth(1); // without smoothing no wider line is quick
        painter.setPen(pen);
        painter.drawLines(insideBand(patternLines(outline.boundingRect(), curve.style, frame.theme),
                                     upper, lower, kShortest));
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

void paintLine(QPainter &painter, const PlotFrame &frame, const PlotCurve &curve)
{
    constexpr double kWidth = 1.8;
    constexpr double kChosenWidth = 3;
    painter.setPen(
        curvePen(frame, curve.style, curve.dash, curve.isChosen ? kChosenWidth : kWidth));
    for (const QPolygonF &piece : piecesOf(frame, curve))
        drawLine(painter, piece, frame.layout.plotArea.width());
    const SeriesStyle style = styleOf(curve.style, frame.theme);
    const double size = curve.isChosen ? kMarker + 2 : kMarker;
    painter.setPen(QPen(chartColours(frame.theme).background, 1));
    painter.setBrush(style.colour);
    for (const std::size_t point : curve.markers) {
        if (isMarked(frame, curve, point))
            painter.drawPath(
                markerPath(style.marker, size).translated(placeOf(frame, curve, point)));
    }
}

/// The letter of a line above the last of its points.
void paintLetter(QPainter &painter, const PlotFrame &frame, const PlotCurve &curve)
{
    constexpr double kMargin = 4;
    for (std::size_t i = curve.x.size(); i > 0; --i) {
        if (!isMarked(frame, curve, i - 1))
            continue;
        const QFontMetricsF metrics(frame.fonts.strong);
        const double height = metrics.height();
        QRectF badge(0, 0, std::max(height, metrics.horizontalAdvance(curve.letter) + 2 * kMargin),
                     height);
        badge.moveCenter(placeOf(frame, curve, i - 1));
        badge.moveRight(frame.layout.plotArea.right());
        badge.moveBottom(std::max(badge.center().y() - kMargin, badge.height()));
        paintText(painter, frame,
                  {badge, curve.letter, PlacedText::Look::Badge, Qt::AlignCenter, curve.style});
        return;
    }
}

} // namespace

std::vector<PlotMark> curveMarks(const PlotFrame &frame)
{
    std::vector<PlotMark> marks;
    const std::vector<PlotCurve> &curves = frame.data.curves;
    for (std::size_t i = 0; i < curves.size(); ++i) {
        for (const std::size_t point : pointedAt(curves[i])) {
            if (!isMarked(frame, curves[i], point))
                continue;
            QRectF area(0, 0, kMarker + kReach, kMarker + kReach);
            area.moveCenter(placeOf(frame, curves[i], point));
            marks.push_back({area, i, point, {}});
        }
    }
    return marks;
}

QString curveMarkText(const PlotFrame &frame, const PlotMark &mark)
{
    return curvePointText(frame.data, frame.data.curves[mark.column], *mark.series);
}

void paintCurves(QPainter &painter, const PlotFrame &frame)
{
    paintReferences(painter, frame);
    for (const PlotCurve &curve : frame.data.curves)
        paintBand(painter, frame, curve);
    for (const bool isChosen : {false, true}) {
        for (const PlotCurve &curve : frame.data.curves) {
            if (curve.isChosen == isChosen && !curve.isArea)
                paintLine(painter, frame, curve);
        }
    }
    for (const PlotCurve &curve : frame.data.curves) {
        if (!curve.letter.isEmpty())
            paintLetter(painter, frame, curve);
    }
}

} // namespace fourfold
