// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/render/plot_frame.h"

#include <optional>
#include <vector>

namespace fourfold {

/// Something that can be pointed at.
struct PlotMark
{
    QRectF area;
    std::size_t column = 0;
    std::optional<std::size_t> series; ///< nothing: the column as a whole
    QString text;                      ///< what it is and how much; of many marks on request
    bool isMinor = false;              ///< one of very many, that keys do not stop at

    bool operator==(const PlotMark &) const = default;
};

/// How one kind of plot is drawn. A heat map has too many marks to list them: its cells are found
/// one by one.
struct PlotRenderer
{
    PlotKind kind = PlotKind::StackedBars;
    std::vector<PlotMark> (*marks)(const PlotFrame &frame) = nullptr;
    /// Of one mark, where there are so many that their texts would take longer than the picture.
    QString (*text)(const PlotFrame &frame, const PlotMark &mark) = nullptr;
    void (*paint)(QPainter &painter, const PlotFrame &frame) = nullptr;
};
[[nodiscard]] const PlotRenderer &rendererOf(PlotKind kind);

[[nodiscard]] std::vector<PlotMark> barMarks(const PlotFrame &frame);
[[nodiscard]] std::vector<PlotMark> waterfallMarks(const PlotFrame &frame);
[[nodiscard]] std::vector<PlotMark> scatterMarks(const PlotFrame &frame);
[[nodiscard]] std::vector<PlotMark> rankingMarks(const PlotFrame &frame);
[[nodiscard]] std::vector<PlotMark> curveMarks(const PlotFrame &frame);
[[nodiscard]] QString curveMarkText(const PlotFrame &frame, const PlotMark &mark);
[[nodiscard]] std::vector<PlotMark> tradeOffMarks(const PlotFrame &frame);

[[nodiscard]] std::vector<PlotMark> barRowMarks(const PlotFrame &frame);

/// A cell of a heat map, counted row after row: its column, and its row as series.
[[nodiscard]] PlotMark cellMark(const PlotFrame &frame, std::size_t cell);
[[nodiscard]] std::optional<std::size_t> cellAt(const PlotFrame &frame, const QPointF &position);
/// The point of a heat map there that can be moved, and the cell in which a point stands.
[[nodiscard]] std::optional<std::size_t> spotAt(const PlotFrame &frame, const QPointF &position);
[[nodiscard]] std::size_t cellOfSpot(const PlotFrame &frame, std::size_t spot);

/// Everything but the bars themselves, which Qt Charts draws.
void paintBars(QPainter &painter, const PlotFrame &frame);
void paintWaterfall(QPainter &painter, const PlotFrame &frame);
void paintLevels(QPainter &painter, const PlotFrame &frame);
void paintScatter(QPainter &painter, const PlotFrame &frame);
void paintRanking(QPainter &painter, const PlotFrame &frame);
void paintCurves(QPainter &painter, const PlotFrame &frame);
void paintBarRows(QPainter &painter, const PlotFrame &frame);
void paintHeatMap(QPainter &painter, const PlotFrame &frame);
void paintTradeOff(QPainter &painter, const PlotFrame &frame);

/// The straight lines of a plot, under or over its marks.
void paintReferences(QPainter &painter, const PlotFrame &frame);

/// Everything that is said of a point: name, value, year, basis, standing, source.
[[nodiscard]] QString pointText(const PlotPoint &point);

/// A published figure: filled, or hollow where it is commonly quoted; ringed when chosen.
void paintPublished(QPainter &painter, const PlotFrame &frame, const PlotPoint &point,
                    const QPointF &centre);

/// The share of a column that its bar takes.
[[nodiscard]] double barShare(const PlotFrame &frame);

/// A vertical line between two values with a cap at either end.
void paintWhisker(QPainter &painter, const PlotFrame &frame, double x,
                  const PlotInterval &interval);

} // namespace fourfold
