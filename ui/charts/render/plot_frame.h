// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plot_data.h"
#include "ui/charts/value_scale.h"

#include <QFont>
#include <QPen>
#include <QRectF>

#include <optional>
#include <vector>

class QPainter;

namespace fourfold {

/// The fonts of a plot, measured in its own units, so that every device sets the same lines.
struct PlotFonts
{
    QFont title;
    QFont text;
    QFont strong;
    QFont small;

    explicit PlotFonts(double scale = 1);
};

/// A text at its place.
struct PlacedText
{
    enum class Look : std::uint8_t { Title, Text, Strong, Muted, Badge };
    QRectF area;
    QString text;
    Look look = Look::Text;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    StyleKey style{};       ///< of a badge
    bool isUpright = false; ///< turned to read from bottom to top
    bool isOpaque = false;  ///< hides the grid behind it
};

/// A swatch of the legend: a filled area, or a marker.
struct PlacedSwatch
{
    QRectF area;
    StyleKey style;
    bool isMarker = false;
    bool isHollow = false;
    std::optional<Dash> dash; ///< of the line behind the marker
    bool isMissing = false;   ///< what stands where there is no value
    bool isLimit = false;     ///< the line of a limit, without a marker
    bool isLight = false;     ///< the weaker look of bars
};

/// Where everything around the marks stands.
struct PlotLayout
{
    QRectF plotArea;
    std::vector<PlacedText> texts;
    std::vector<PlacedSwatch> swatches;
    double columnWidth = 1;
    double rowHeight = 1; ///< of a ranking or of lying bars
    std::size_t firstRow = 0;
    std::size_t rowCount = 0;
    double firstX = 0; ///< at the left end of a scatter
    double lastX = 1;
    std::vector<double> gridX; ///< places of upright lines
    QRectF colourBar;          ///< of a heat map
};

/// What a renderer is given: the plot, its axis and its places.
struct PlotFrame
{
    PlotData data;
    ValueScale scale;
    ValueScale across; ///< the axis at the bottom of curves, heat maps and trade-offs
    ValueScale up;     ///< the axis at the left of a heat map
    PlotLayout layout;
    PlotFonts fonts;
    Theme theme = Theme::Light;

    [[nodiscard]] std::size_t columnCount() const;
    [[nodiscard]] double x(std::size_t column) const; ///< the middle of a column
    [[nodiscard]] double y(double value) const;
    [[nodiscard]] double scatterX(double value) const;
    [[nodiscard]] double acrossX(double value) const;       ///< of curves and trade-offs
    [[nodiscard]] double rankingX(double value) const;      ///< where values run from left to right
    [[nodiscard]] double rankingY(std::size_t point) const; ///< the middle of its row
    [[nodiscard]] QSizeF cellSize() const;                  ///< of a heat map
    /// The place of (column, row) of a heat map; 1.5 lies midway between the middles of 1 and 2.
    [[nodiscard]] QPointF gridPlace(const QPointF &steps) const;
    [[nodiscard]] const QFont &font(PlacedText::Look look) const;
};

/// Places everything in an area of this size.
[[nodiscard]] PlotLayout layoutOf(const PlotFrame &frame, QSizeF size, bool hasHeading);

/// Draws background, texts, legend and grid.
void paintFrame(QPainter &painter, const PlotFrame &frame, QSizeF size);
void paintText(QPainter &painter, const PlotFrame &frame, const PlacedText &placed);

/// The pen of a curve.
[[nodiscard]] QPen curvePen(const PlotFrame &frame, StyleKey style, Dash dash, double width);

/// The pen of a straight line across the picture; limits are stronger.
[[nodiscard]] QPen referencePen(bool isLimit, Theme theme);
/// The pen of a limit in a picture and its legend: through a heat map it is not dashed, for there
/// its pieces are as short as cells.
[[nodiscard]] QPen limitPen(const PlotFrame &frame);

/// The lines that a pattern has in an area: lines, since not every device knows patterns.
[[nodiscard]] QList<QLineF> patternLines(const QRectF &area, StyleKey style, Theme theme);
[[nodiscard]] QPen patternPen(Theme theme);

/// Draws a filled area with its pattern.
void paintArea(QPainter &painter, const QRectF &area, StyleKey style, Theme theme);
void paintPattern(QPainter &painter, const QRectF &area, StyleKey style, Theme theme);

/// Draws a bar in the weaker of two looks.
void paintLightArea(QPainter &painter, const QRectF &area, StyleKey style, Theme theme);

/// Draws what stands where there is no value.
void paintMissing(QPainter &painter, const QRectF &area, Theme theme);

} // namespace fourfold
