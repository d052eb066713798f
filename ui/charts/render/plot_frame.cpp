// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/render/plot_frame.h"

#include <QFontInfo>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace fourfold {
namespace {

QFont sizedFont(double pixels, QFont::Weight weight = QFont::Normal)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(std::max(1, qRound(pixels)));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// The segment of the line x + slope · y = offset inside a rectangle; slope is 1 or −1.
std::optional<QLineF> slantedLine(const QRectF &area, double offset, double slope)
{
    // For slope −1 the picture is mirrored left to right.
    const double start = offset;
    const double x1 = std::max(area.left(), start - area.height());
    const double x2 = std::min(area.right(), start);
    if (x1 >= x2)
        return std::nullopt;
    const QPointF a(x1, area.top() + (start - x1));
    const QPointF b(x2, area.top() + (start - x2));
    if (slope > 0)
        return QLineF(a, b);
    const double sum = area.left() + area.right();
    return QLineF(QPointF(sum - a.x(), a.y()), QPointF(sum - b.x(), b.y()));
}

QList<QLineF> slantedLines(const QRectF &area, double spacing, double slope)
{
    QList<QLineF> lines;
    const double end = area.right() + area.height();
    for (double offset = area.left() + spacing / 2; offset < end; offset += spacing) {
        if (const auto line = slantedLine(area, offset, slope))
            lines.append(*line);
    }
    return lines;
}

} // namespace

PlotFonts::PlotFonts(double scale)
{
    const double base = QFontInfo(QGuiApplication::font()).pixelSize() * scale;
    constexpr double kTitle = 1.25;
    constexpr double kSmall = 0.92;
    title = sizedFont(base * kTitle, QFont::DemiBold);
    text = sizedFont(base);
    strong = sizedFont(base, QFont::DemiBold);
    small = sizedFont(base * kSmall);
}

std::size_t PlotFrame::columnCount() const
{
    return data.kind == PlotKind::StackedBars ? data.categories.size() : data.steps.size();
}

double PlotFrame::x(std::size_t column) const
{
    return layout.plotArea.left() + (static_cast<double>(column) + 0.5) * layout.columnWidth;
}

double PlotFrame::y(double value) const
{
    const double share = (scale.position(value) - scale.low) / (scale.high - scale.low);
    return layout.plotArea.bottom() - share * layout.plotArea.height();
}

double PlotFrame::scatterX(double value) const
{
    const double share = (value - layout.firstX) / (layout.lastX - layout.firstX);
    return layout.plotArea.left() + share * layout.plotArea.width();
}

double PlotFrame::acrossX(double value) const
{
    const double share = (across.position(value) - across.low) / (across.high - across.low);
    return layout.plotArea.left() + share * layout.plotArea.width();
}

double PlotFrame::rankingX(double value) const
{
    const double share = (scale.position(value) - scale.low) / (scale.high - scale.low);
    return layout.plotArea.left() + share * layout.plotArea.width();
}

double PlotFrame::rankingY(std::size_t point) const
{
    const double row = static_cast<double>(point - layout.firstRow) + 0.5;
    return layout.plotArea.top() + row * layout.rowHeight;
}

QSizeF PlotFrame::cellSize() const
{
    const auto part = [](double whole, std::size_t count) {
        return whole / static_cast<double>(std::max<std::size_t>(count, 1));
    };
    return {part(layout.plotArea.width(), data.grid.x.size()),
            part(layout.plotArea.height(), data.grid.y.size())};
}

QPointF PlotFrame::gridPlace(const QPointF &steps) const
{
    constexpr double kHalf = 0.5;
    const QSizeF cell = cellSize();
    const QRectF &area = layout.plotArea;
    const double down = (steps.y() + kHalf) * cell.height();
    return {area.left() + (steps.x() + kHalf) * cell.width(),
            data.grid.up.names.isEmpty() ? area.bottom() - down : area.top() + down};
}

const QFont &PlotFrame::font(PlacedText::Look look) const
{
    switch (look) {
    case PlacedText::Look::Title:
        return fonts.title;
    case PlacedText::Look::Text:
        return fonts.text;
    case PlacedText::Look::Strong:
    case PlacedText::Look::Badge:
        return fonts.strong;
    case PlacedText::Look::Muted:
        return fonts.small;
    }
    Q_UNREACHABLE();
}

void paintText(QPainter &painter, const PlotFrame &frame, const PlacedText &placed)
{
    const ChartColours colours = chartColours(frame.theme);
    const bool isBadge = placed.look == PlacedText::Look::Badge;
    if (isBadge) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(styleOf(placed.style, frame.theme).colour);
        const double radius = placed.area.height() / 2;
        painter.drawRoundedRect(placed.area, radius, radius);
    }
    if (placed.isOpaque && !placed.text.isEmpty())
        painter.fillRect(placed.area, colours.background);
    painter.setFont(frame.font(placed.look));
    painter.setPen(isBadge                                  ? colours.onMark
                   : placed.look == PlacedText::Look::Muted ? colours.mutedText
                                                            : colours.text);
    if (!placed.isUpright) {
        painter.drawText(placed.area, static_cast<int>(placed.alignment) | Qt::TextSingleLine,
                         placed.text);
        return;
    }
    painter.save();
    painter.translate(placed.area.left(), placed.area.bottom());
    painter.rotate(-90);
    painter.drawText(QRectF(0, 0, placed.area.height(), placed.area.width()),
                     static_cast<int>(placed.alignment) | Qt::TextSingleLine, placed.text);
    painter.restore();
}

QPen patternPen(Theme theme)
{
    constexpr float kStrength = 0.6F;
    QColor colour = chartColours(theme).onMark;
    colour.setAlphaF(kStrength);
    return {colour, 1.2};
}

QList<QLineF> patternLines(const QRectF &area, StyleKey style, Theme theme)
{
    constexpr double kSpacing = 7;
    const Qt::BrushStyle pattern = styleOf(style, theme).pattern;
    if (pattern == Qt::SolidPattern || area.height() < 2)
        return {};
    if (pattern != Qt::HorPattern)
        return slantedLines(area, kSpacing, pattern == Qt::BDiagPattern ? 1 : -1);
    QList<QLineF> lines;
    for (double y = area.top() + kSpacing / 2; y < area.bottom(); y += kSpacing)
        lines.append(QLineF(area.left(), y, area.right(), y));
    return lines;
}

void paintPattern(QPainter &painter, const QRectF &area, StyleKey style, Theme theme)
{
    painter.setPen(patternPen(theme));
    painter.drawLines(patternLines(area, style, theme));
}

void paintLightArea(QPainter &painter, const QRectF &area, StyleKey style, Theme theme)
{
    constexpr float kStrength = 0.35F;
    const QColor colour = styleOf(style, theme).colour;
    QColor light = colour;
    light.setAlphaF(kStrength);
    painter.setPen(QPen(colour, 1));
    painter.setBrush(light);
    painter.drawRect(area);
}

void paintMissing(QPainter &painter, const QRectF &area, Theme theme)
{
    constexpr double kSpacing = 6;
    const ChartColours colours = chartColours(theme);
    painter.fillRect(area, colours.background);
    painter.setPen(QPen(colours.axis, 1));
    painter.drawLines(slantedLines(area, kSpacing, 1));
}

void paintArea(QPainter &painter, const QRectF &area, StyleKey style, Theme theme)
{
    painter.fillRect(area, styleOf(style, theme).colour);
    paintPattern(painter, area, style, theme);
}

QPen curvePen(const PlotFrame &frame, StyleKey style, Dash dash, double width)
{
    QPen pen(styleOf(style, frame.theme).colour, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (dash == Dash::Dashed)
        pen.setDashPattern({5, 3});
    if (dash == Dash::Dotted)
        pen.setDashPattern({1.2, 2});
    if (dash == Dash::None)
        pen.setStyle(Qt::NoPen);
    return pen;
}

QPen referencePen(bool isLimit, Theme theme)
{
    QPen pen(isLimit ? stateColours(theme).problem : chartColours(theme).mutedText,
             isLimit ? 1.8 : 1.2, Qt::SolidLine, Qt::FlatCap);
    pen.setDashPattern(isLimit ? QList<qreal>{6, 3} : QList<qreal>{3, 3});
    return pen;
}

QPen limitPen(const PlotFrame &frame)
{
    QPen pen = referencePen(true, frame.theme);
    if (frame.data.kind == PlotKind::HeatMap)
        pen.setStyle(Qt::SolidLine);
    return pen;
}

void paintFrame(QPainter &painter, const PlotFrame &frame, QSizeF size)
{
    const ChartColours colours = chartColours(frame.theme);
    painter.fillRect(QRectF(QPointF(), size), colours.background);
    const QRectF &plotArea = frame.layout.plotArea;
    painter.setPen(QPen(colours.grid, 1));
    for (const double x : frame.layout.gridX)
        painter.drawLine(QLineF(x, plotArea.top(), x, plotArea.bottom()));
    constexpr std::array kWithoutLevels = {PlotKind::Ranking, PlotKind::HeatMap,
                                           PlotKind::LyingBars};
    const bool hasLevels = std::ranges::count(kWithoutLevels, frame.data.kind) == 0;
    if (frame.data.emptyText.isEmpty() && hasLevels) {
        const double range = frame.scale.high - frame.scale.low;
        for (const Tick &tick : frame.scale.ticks) {
            const double share = (tick.position - frame.scale.low) / range;
            const double y = plotArea.bottom() - share * plotArea.height();
            painter.setPen(QPen(colours.grid, 1));
            painter.drawLine(QLineF(plotArea.left(), y, plotArea.right(), y));
        }
    }
    for (const PlacedSwatch &swatch : frame.layout.swatches) {
        if (swatch.isLimit) {
            painter.setPen(limitPen(frame));
            const double y = swatch.area.center().y();
            painter.drawLine(QLineF(swatch.area.left(), y, swatch.area.right(), y));
            continue;
        }
        if (swatch.isMissing || swatch.isLight) {
            if (swatch.isMissing)
                paintMissing(painter, swatch.area, frame.theme);
            else
                paintLightArea(painter, swatch.area, swatch.style, frame.theme);
            continue;
        }
        if (!swatch.isMarker) {
            paintArea(painter, swatch.area, swatch.style, frame.theme);
            continue;
        }
        const SeriesStyle style = styleOf(swatch.style, frame.theme);
        if (swatch.dash) {
            painter.setPen(curvePen(frame, swatch.style, *swatch.dash, 2));
            const double y = swatch.area.center().y();
            painter.drawLine(QLineF(swatch.area.left(), y, swatch.area.right(), y));
        }
        painter.setPen(swatch.isHollow ? QPen(style.colour, 1.6) : QPen(Qt::NoPen));
        painter.setBrush(swatch.isHollow ? colours.background : style.colour);
        painter.drawPath(
            markerPath(style.marker, swatch.area.height() - 2).translated(swatch.area.center()));
    }
    for (const PlacedText &text : frame.layout.texts)
        paintText(painter, frame, text);
}

} // namespace fourfold
