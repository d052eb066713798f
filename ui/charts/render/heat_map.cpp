// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot_text.h"
#include "ui/charts/render/plot_renderer.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace fourfold {
namespace {

/// The colour of a value: its place between the ends of the scale.
class Colouring
{
public:
    explicit Colouring(const PlotFrame &frame)
        : m_scale(frame.scale)
        , m_colours(heatColours(frame.theme))
        , m_perUnit(static_cast<double>(kHeatColours - 1) / (m_scale.high - m_scale.low))
    {}

    [[nodiscard]] QRgb operator()(double value) const
    {
        if (!std::isfinite(value))
            return qRgba(0, 0, 0, 0);
        const double place = (m_scale.position(value) - m_scale.low) * m_perUnit;
        const double last = static_cast<double>(kHeatColours - 1);
        return m_colours[static_cast<std::size_t>(std::clamp(place, 0.0, last))];
    }

private:
    const ValueScale &m_scale;
    std::array<QRgb, kHeatColours> m_colours;
    double m_perUnit;
};

/// A picture with one pixel for each cell, the way the rows run.
QImage cellsImage(const PlotFrame &frame)
{
    const PlotGrid &grid = frame.data.grid;
    const Colouring colour(frame);
    QImage image(static_cast<int>(grid.x.size()), static_cast<int>(grid.y.size()),
                 QImage::Format_ARGB32_Premultiplied);
    const bool runsDown = !grid.up.names.isEmpty();
    for (int row = 0; row < image.height(); ++row) {
        auto *line =
            reinterpret_cast<QRgb *>(image.scanLine(runsDown ? row : image.height() - 1 - row));
        const double *values = grid.values.data() + static_cast<std::size_t>(row) * grid.x.size();
        std::transform(values, values + grid.x.size(), line, colour);
    }
    return image;
}

/// Files show cells with sharp edges whatever a viewer does between pixels.
void drawCells(QPainter &painter, const QRectF &area, const QImage &cells)
{
    constexpr int kSharp = 1600;
    const bool isFile = painter.paintEngine()->type() != QPaintEngine::Raster;
    const int times = isFile ? kSharp / std::max({cells.width(), cells.height(), 1}) : 1;
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.drawImage(area, times > 1 ? cells.scaled(cells.size() * times) : cells);
}

/// The side of an opaque text around a place.
QRectF labelArea(const QFontMetricsF &metrics, const QString &text, const QPointF &centre)
{
    constexpr double kMargin = 3;
    QRectF area(0, 0, metrics.horizontalAdvance(text) + 2 * kMargin, metrics.height());
    area.moveCenter(centre);
    return area;
}

/// Lines keep apart from any colour by a rim of the background.
void paintLines(QPainter &painter, const PlotFrame &frame, const PlotContour &contour)
{
    const ChartColours colours = chartColours(frame.theme);
    QPen pen = contour.isLimit ? limitPen(frame) : QPen(colours.text, contour.isChosen ? 2.6 : 1.1);
    pen.setCapStyle(Qt::RoundCap);
    QList<QLineF> lines;
    lines.reserve(static_cast<qsizetype>(contour.pieces.size()));
    for (const QLineF &piece : contour.pieces)
        lines += QLineF(frame.gridPlace(piece.p1()), frame.gridPlace(piece.p2()));
    QColor rim = colours.background;
    const bool isStrong = contour.isChosen || contour.isLimit;
    rim.setAlphaF(isStrong ? 0.9F : 0.55F);
    for (const QPen &one : {QPen(rim, pen.widthF() + 2.4, Qt::SolidLine, Qt::RoundCap), pen}) {
        painter.setPen(one);
        painter.drawLines(lines);
    }
}

/// Names a contour where its label lies within the picture and on no other one.
void paintName(QPainter &painter, const PlotFrame &frame, const PlotContour &contour,
               std::vector<QRectF> &taken)
{
    const QFontMetricsF metrics(frame.fonts.small);
    const QRectF &plotArea = frame.layout.plotArea;
    std::optional<QRectF> best;
    double bestDistance = 0;
    for (const QLineF &piece : contour.pieces) {
        const QPointF centre = frame.gridPlace(piece.center());
        const double distance = QLineF(centre, plotArea.center()).length();
        if (best && distance >= bestDistance)
            continue;
        const QRectF area = labelArea(metrics, contour.name, centre);
        const bool isFree =
            plotArea.contains(area) && std::ranges::none_of(taken, [&](const QRectF &other) {
                return other.intersects(area);
            });
        if (!isFree)
            continue;
        best = area;
        bestDistance = distance;
    }
    if (!best)
        return;
    taken.push_back(*best);
    PlacedText label{*best, contour.name, PlacedText::Look::Muted, Qt::AlignCenter};
    label.isOpaque = true;
    paintText(painter, frame, label);
}

void paintSpot(QPainter &painter, const PlotFrame &frame, const PlotSpot &spot)
{
    constexpr double kSpotSize = 10;
    const ChartColours colours = chartColours(frame.theme);
    const SeriesStyle style = styleOf(spot.style, frame.theme);
    if (!spot.area.isNull()) {
        const QRectF frameArea =
            QRectF(frame.gridPlace(spot.area.topLeft()), frame.gridPlace(spot.area.bottomRight()))
                .normalized();
        painter.setBrush(Qt::NoBrush);
        for (const QPen &pen : {QPen(colours.background, 4), QPen(style.colour, 2)}) {
            painter.setPen(pen);
            painter.drawRect(frameArea);
        }
    }
    const QPointF centre = frame.gridPlace(spot.area.center());
    if (spot.area.isNull()) {
        painter.setPen(QPen(colours.background, 1.6));
        painter.setBrush(style.colour);
        painter.drawPath(markerPath(style.marker, kSpotSize).translated(centre));
    }
    if (spot.name.isEmpty())
        return;
    const QFontMetricsF metrics(frame.fonts.strong);
    QRectF area = labelArea(metrics, spot.name, centre);
    area.moveLeft(centre.x() + kSpotSize);
    if (area.right() > frame.layout.plotArea.right())
        area.moveRight(centre.x() - kSpotSize);
    PlacedText label{area, spot.name, PlacedText::Look::Badge, Qt::AlignCenter, spot.style};
    paintText(painter, frame, label);
}

void paintColourBar(QPainter &painter, const PlotFrame &frame)
{
    const std::array<QRgb, kHeatColours> colours = heatColours(frame.theme);
    QImage bar(1, static_cast<int>(kHeatColours), QImage::Format_RGB32);
    for (int i = 0; i < bar.height(); ++i)
        bar.setPixel(0, bar.height() - 1 - i, colours[static_cast<std::size_t>(i)]);
    painter.drawImage(frame.layout.colourBar, bar);
}

} // namespace

PlotMark cellMark(const PlotFrame &frame, std::size_t cell)
{
    const std::size_t columns = frame.data.grid.x.size();
    const std::size_t column = cell % columns;
    const std::size_t row = cell / columns;
    QRectF area(QPointF(), frame.cellSize());
    area.moveCenter(frame.gridPlace({static_cast<double>(column), static_cast<double>(row)}));
    return {area, column, row, cellPlaceText(frame.data, column, row)};
}

std::optional<std::size_t> cellAt(const PlotFrame &frame, const QPointF &position)
{
    const QRectF &area = frame.layout.plotArea;
    const PlotGrid &grid = frame.data.grid;
    if (grid.values.empty() || !area.contains(position))
        return std::nullopt;
    const QSizeF size = frame.cellSize();
    const double down =
        grid.up.names.isEmpty() ? area.bottom() - position.y() : position.y() - area.top();
    const auto step = [](double length, double cell, std::size_t count) {
        return std::min(static_cast<std::size_t>(std::max(length / cell, 0.0)), count - 1);
    };
    return step(down, size.height(), grid.y.size()) * grid.x.size()
           + step(position.x() - area.left(), size.width(), grid.x.size());
}

std::optional<std::size_t> spotAt(const PlotFrame &frame, const QPointF &position)
{
    constexpr double kReach = 14;
    const std::vector<PlotSpot> &spots = frame.data.grid.spots;
    // The last is drawn above the others.
    for (std::size_t i = spots.size(); i > 0; --i) {
        const PlotSpot &spot = spots[i - 1];
        const QLineF way(frame.gridPlace(spot.area.center()), position);
        if (!spot.id.empty() && way.length() <= kReach)
            return i - 1;
    }
    return std::nullopt;
}

std::size_t cellOfSpot(const PlotFrame &frame, std::size_t spot)
{
    const PlotGrid &grid = frame.data.grid;
    const QPointF place = grid.spots[spot].area.center();
    const auto step = [](double at, std::size_t count) {
        return std::min(static_cast<std::size_t>(std::max(std::round(at), 0.0)), count - 1);
    };
    return step(place.y(), grid.y.size()) * grid.x.size() + step(place.x(), grid.x.size());
}

void paintHeatMap(QPainter &painter, const PlotFrame &frame)
{
    const PlotGrid &grid = frame.data.grid;
    const QRectF &area = frame.layout.plotArea;
    const bool hasGaps =
        std::ranges::any_of(grid.values, [](double value) { return !std::isfinite(value); });
    if (hasGaps)
        paintMissing(painter, area, frame.theme);
    drawCells(painter, area, cellsImage(frame));
    paintColourBar(painter, frame);
    painter.save();
    painter.setClipRect(area);
    for (const PlotContour &contour : grid.contours)
        paintLines(painter, frame, contour);
    std::vector<QRectF> taken;
    for (const bool isStrong : {true, false}) {
        for (const PlotContour &contour : grid.contours) {
            if ((contour.isChosen || contour.isLimit) == isStrong)
                paintName(painter, frame, contour, taken);
        }
    }
    for (const PlotSpot &spot : grid.spots)
        paintSpot(painter, frame, spot);
    painter.restore();
}

} // namespace fourfold
