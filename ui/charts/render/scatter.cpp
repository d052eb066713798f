// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plots/plots.h"
#include "ui/charts/render/plot_renderer.h"
#include "ui/presentation/entry_marks.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <map>
#include <numeric>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

constexpr double kMarker = 10;
constexpr double kReach = 3; ///< by which a mark is larger than what is drawn

bool hasPlace(const PlotFrame &frame, const PlotPoint &point)
{
    return point.x && point.value && (!frame.data.isLogarithmic || *point.value > 0);
}

QPointF placeOf(const PlotFrame &frame, const PlotPoint &point)
{
    const bool isByYear = frame.data.across.title.isEmpty();
    return {isByYear ? frame.scatterX(*point.x) : frame.acrossX(*point.x), frame.y(*point.value)};
}

QRectF areaAround(const QPointF &centre, double size)
{
    return {centre.x() - size / 2, centre.y() - size / 2, size, size};
}

/// Where value and x are the same: both axes are one, so it goes from corner to corner.
void paintDiagonal(QPainter &painter, const PlotFrame &frame)
{
    if (std::ranges::none_of(frame.data.references, &PlotReference::isDiagonal))
        return;
    QPen pen(chartColours(frame.theme).axis, 1.4);
    pen.setDashPattern({5, 3});
    painter.setPen(pen);
    const QRectF &area = frame.layout.plotArea;
    painter.drawLine(area.bottomLeft(), area.topRight());
}

/// True where points stand beside one another, each over its name.
bool isOverNames(const PlotFrame &frame)
{
    return !frame.data.across.names.isEmpty();
}

/// How wide intervals are drawn: as bars, where the points are far enough apart.
double intervalWidth(const PlotFrame &frame)
{
    constexpr double kThin = 1.6;
    constexpr double kShare = 0.6; // of the way to the next
    if (!isOverNames(frame))
        return kThin;
    return std::clamp(kShare * (frame.acrossX(1) - frame.acrossX(0)), kThin, 1.2 * kMarker);
}

void paintIntervals(QPainter &painter, const PlotFrame &frame)
{
    constexpr float kStrength = 0.6F;
    constexpr float kWideStrength = 0.35F;
    const double width = intervalWidth(frame);
    const bool isWide = isOverNames(frame);
    for (const PlotPoint &point : frame.data.points) {
        if (!hasPlace(frame, point) || !point.interval)
            continue;
        QColor colour = styleOf(point.style, frame.theme).colour;
        colour.setAlphaF(isWide && !point.isChosen ? kWideStrength : kStrength);
        painter.setPen(QPen(colour, point.isChosen && !isWide ? 2 * width : width, Qt::SolidLine,
                            Qt::FlatCap));
        const double x = placeOf(frame, point).x();
        painter.drawLine(QLineF(x, frame.y(point.interval->low), x, frame.y(point.interval->high)));
    }
}

/// Joins the points of each line in the order of the plot.
void paintLines(QPainter &painter, const PlotFrame &frame)
{
    std::map<QString, QPointF> lastOf;
    for (const PlotPoint &point : frame.data.points) {
        if (point.line.isEmpty() || !hasPlace(frame, point))
            continue;
        const QPointF place = placeOf(frame, point);
        if (const auto last = lastOf.find(point.line); last != lastOf.end()) {
            painter.setPen(QPen(styleOf(point.style, frame.theme).colour, 1.2));
            painter.drawLine(last->second, place);
        }
        lastOf[point.line] = place;
    }
}

/// The points in the order in which they get a name beside them: chosen ones, then from the top
/// down; of a line only its last.
std::vector<std::size_t> namingOrder(const PlotFrame &frame)
{
    const std::vector<PlotPoint> &points = frame.data.points;
    std::map<QString, std::size_t> lastOf;
    for (std::size_t i = 0; i < points.size(); ++i)
        lastOf[points[i].line] = i;
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const bool isNamed = points[i].line.isEmpty() || lastOf[points[i].line] == i;
        if (hasPlace(frame, points[i]) && (isNamed || points[i].isChosen))
            order.push_back(i);
    }
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
        if (points[a].isChosen != points[b].isChosen)
            return points[a].isChosen;
        return *points[a].value > *points[b].value;
    });
    return order;
}

/// Names points as long as no name covers another or a point.
void paintNames(QPainter &painter, const PlotFrame &frame)
{
    constexpr double kLongest = 22; // letters
    const QFontMetricsF metrics(frame.fonts.small);
    std::vector<QRectF> taken;
    for (const PlotPoint &point : frame.data.points) {
        if (hasPlace(frame, point))
            taken.push_back(areaAround(placeOf(frame, point), kMarker));
    }
    for (const std::size_t i : namingOrder(frame)) {
        const PlotPoint &point = frame.data.points[i];
        const QString text =
            metrics.elidedText(point.name, Qt::ElideMiddle, kLongest * metrics.averageCharWidth());
        const QPointF place = placeOf(frame, point);
        QRectF area(place.x() + kMarker, place.y() - metrics.height() / 2,
                    metrics.horizontalAdvance(text) + 1, metrics.height());
        if (area.right() > frame.layout.plotArea.right())
            area.moveRight(place.x() - kMarker);
        if (isOverNames(frame) && !point.isChosen)
            continue; // the name stands below
        const bool isFree = std::ranges::none_of(
            taken, [&](const QRectF &other) { return other.intersects(area); });
        if (!isFree && !point.isChosen)
            continue;
        taken.push_back(area);
        PlacedText name{area, text,
                        point.isChosen ? PlacedText::Look::Text : PlacedText::Look::Muted};
        name.isOpaque = point.isChosen;
        paintText(painter, frame, name);
    }
}

} // namespace

QString pointText(const PlotPoint &point)
{
    QStringList lines = {point.value ? u"%1: %2"_s.arg(point.name, point.label) : point.name};
    if (point.x && !point.interval)
        lines += QString::fromStdString(std::to_string(static_cast<int>(*point.x)));
    lines += point.basis;
    if (point.isRecalled)
        lines += labelOf(EntryMark::CommonlyQuoted);
    lines += point.citation.source;
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void paintPublished(QPainter &painter, const PlotFrame &frame, const PlotPoint &point,
                    const QPointF &centre)
{
    const ChartColours colours = chartColours(frame.theme);
    const SeriesStyle style = styleOf(point.style, frame.theme);
    if (point.isChosen) {
        painter.setPen(QPen(colours.text, 1.6));
        painter.setBrush(colours.highlight);
        painter.drawEllipse(centre, kMarker, kMarker);
    }
    painter.setPen(
        QPen(point.isRecalled ? style.colour : colours.background, point.isRecalled ? 1.6 : 1));
    painter.setBrush(point.isRecalled ? colours.background : style.colour);
    painter.drawPath(markerPath(style.marker, kMarker).translated(centre));
}

std::vector<PlotMark> scatterMarks(const PlotFrame &frame)
{
    std::vector<PlotMark> marks;
    for (std::size_t i = 0; i < frame.data.points.size(); ++i) {
        const PlotPoint &point = frame.data.points[i];
        if (hasPlace(frame, point))
            marks.push_back({areaAround(placeOf(frame, point), kMarker + kReach), i, std::nullopt,
                             pointText(point)});
    }
    return marks;
}

void paintScatter(QPainter &painter, const PlotFrame &frame)
{
    paintDiagonal(painter, frame);
    paintIntervals(painter, frame);
    if (isOverNames(frame))
        paintReferences(painter, frame);
    paintLines(painter, frame);
    const std::vector<PlotPoint> &points = frame.data.points;
    for (const bool isChosen : {false, true}) {
        for (const PlotPoint &point : points) {
            if (hasPlace(frame, point) && point.isChosen == isChosen)
                paintPublished(painter, frame, point, placeOf(frame, point));
        }
    }
    paintNames(painter, frame);
}

} // namespace fourfold
