// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/render/plot_renderer.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace fourfold {
namespace {

constexpr std::array kRenderers = {
    PlotRenderer{
        .kind = PlotKind::StackedBars,
        .marks = barMarks,
        .paint = paintBars,
    },
    PlotRenderer{
        .kind = PlotKind::Waterfall,
        .marks = waterfallMarks,
        .paint = paintWaterfall,
    },
    PlotRenderer{
        .kind = PlotKind::Levels,
        .marks = waterfallMarks,
        .paint = paintLevels,
    },
    PlotRenderer{
        .kind = PlotKind::Scatter,
        .marks = scatterMarks,
        .paint = paintScatter,
    },
    PlotRenderer{
        .kind = PlotKind::Ranking,
        .marks = rankingMarks,
        .paint = paintRanking,
    },
    PlotRenderer{
        .kind = PlotKind::Curves,
        .marks = curveMarks,
        .text = curveMarkText,
        .paint = paintCurves,
    },
    PlotRenderer{
        .kind = PlotKind::HeatMap,
        .paint = paintHeatMap,
    },
    PlotRenderer{
        .kind = PlotKind::TradeOff,
        .marks = tradeOffMarks,
        .paint = paintTradeOff,
    },
    PlotRenderer{
        .kind = PlotKind::LyingBars,
        .marks = barRowMarks,
        .paint = paintBarRows,
    },
};

} // namespace

const PlotRenderer &rendererOf(PlotKind kind)
{
    return *std::ranges::find(kRenderers, kind, &PlotRenderer::kind);
}

void paintWhisker(QPainter &painter, const PlotFrame &frame, double x, const PlotInterval &interval)
{
    constexpr double kCap = 5;
    const double low = frame.y(interval.low);
    const double high = frame.y(interval.high);
    const ChartColours colours = chartColours(frame.theme);
    painter.setPen(QPen(interval.isFaded ? colours.mutedText : colours.text, 1.4));
    painter.drawLine(QLineF(x, low, x, high));
    painter.drawLine(QLineF(x - kCap, low, x + kCap, low));
    painter.drawLine(QLineF(x - kCap, high, x + kCap, high));
}

} // namespace fourfold
