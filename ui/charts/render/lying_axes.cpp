// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/render/lying_axes.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

void addBelow(PlotLayout &layout, const QRectF &area, const QString &text)
{
    layout.texts.push_back({area, text, PlacedText::Look::Muted, Qt::AlignCenter});
}

/// The height of names that must stand upright below a plot, since they are wider than their
/// places; 0 where they may lie, nothing where there is no room for them at all.
std::optional<double> uprightNames(const PlotFrame &frame, const QRectF &plotArea)
{
    constexpr double kMostOfHeight = 0.36;
    constexpr double kLeastLetters = 10;
    const PlotAxis &axis = frame.data.across;
    if (axis.names.isEmpty() || !axis.ticks.empty())
        return 0;
    const QFontMetricsF metrics(frame.fonts.small);
    double widest = 0;
    for (const QString &name : axis.names)
        widest = std::max(widest, metrics.horizontalAdvance(name) + kGap);
    const bool mayLie = widest * static_cast<double>(axis.names.size()) <= plotArea.width();
    if (mayLie)
        return 0;
    const double height = std::min(widest, kMostOfHeight * plotArea.height());
    const bool isReadable = height >= std::min(widest, kLeastLetters * metrics.averageCharWidth());
    return isReadable ? std::optional(height) : std::nullopt;
}

/// Names below their places, as many as have room.
void placeUprightNames(const PlotFrame &frame, double height, PlotLayout &layout)
{
    const QFontMetricsF metrics(frame.fonts.small);
    const QRectF &plotArea = layout.plotArea;
    const double range = frame.across.high - frame.across.low;
    double free = plotArea.left() - metrics.height();
    for (const Tick &tick : frame.across.ticks) {
        const double x =
            plotArea.left() + (tick.position - frame.across.low) / range * plotArea.width();
        const double left = x - metrics.height() / 2;
        if (left < free)
            continue;
        PlacedText name{QRectF(left, plotArea.bottom() + kGap / 2, metrics.height(), height),
                        metrics.elidedText(tick.label, Qt::ElideMiddle, height - 2),
                        PlacedText::Look::Muted, Qt::AlignRight | Qt::AlignVCenter};
        name.isUpright = true;
        layout.texts.push_back(std::move(name));
        free = left + metrics.height();
    }
}

} // namespace

void placeYears(const PlotFrame &frame, PlotLayout &layout)
{
    const QFontMetricsF metrics(frame.fonts.small);
    QRectF &plotArea = layout.plotArea;
    plotArea.setBottom(plotArea.bottom() - metrics.height() - kGap);
    std::vector<double> years;
    for (const PlotPoint &point : frame.data.points) {
        if (point.x && point.value)
            years.push_back(*point.x);
    }
    if (years.empty())
        return;
    const auto [first, last] = std::ranges::minmax(years);
    layout.firstX = first - 1;
    layout.lastX = last + 1;
    const double yearWidth = plotArea.width() / (layout.lastX - layout.firstX);
    // A plot that has no size yet has no years.
    const double wanted = 1.7 * metrics.horizontalAdvance(u"0000"_s);
    if (plotArea.width() < wanted)
        return;
    const int step = static_cast<int>(wanted / yearWidth) + 1;
    const double start = std::ceil(first / step) * step;
    for (double year = start; year <= last; year += step) {
        const double x = plotArea.left() + (year - layout.firstX) * yearWidth;
        const QString text = QString::fromStdString(std::to_string(static_cast<int>(year)));
        const double width = metrics.horizontalAdvance(text) + 2;
        layout.gridX.push_back(x);
        addBelow(layout, {x - width / 2, plotArea.bottom() + kGap / 2, width, metrics.height()},
                 text);
    }
}

void placeLyingAxis(const PlotFrame &frame, const QRectF &room, PlotLayout &layout)
{
    const bool isOfValues =
        frame.data.kind == PlotKind::LyingBars || frame.data.kind == PlotKind::Ranking;
    const ValueScale &scale = isOfValues ? frame.scale : frame.across;
    const QFontMetricsF metrics(frame.fonts.small);
    const QRectF &plotArea = layout.plotArea;
    const double range = scale.high - scale.low;
    double free = room.left();
    for (const Tick &tick : scale.ticks) {
        const double x = plotArea.left() + (tick.position - scale.low) / range * plotArea.width();
        const double width = metrics.horizontalAdvance(tick.label) + 2;
        const double left = std::min(x - width / 2, room.right() - width);
        if (frame.data.kind != PlotKind::HeatMap)
            layout.gridX.push_back(x);
        if (left < free)
            continue;
        addBelow(layout, {left, plotArea.bottom() + kGap / 2, width, metrics.height()}, tick.label);
        free = left + width + kGap;
    }
}

void placeAcrossAxis(const PlotFrame &frame, PlotLayout &layout)
{
    const QFontMetricsF metrics(frame.fonts.small);
    const QRectF room = layout.plotArea.adjusted(-layout.plotArea.left(), 0, 0, 0);
    const std::optional<double> names = uprightNames(frame, layout.plotArea);
    const double labels = names ? (*names > 0 ? *names : metrics.height()) : 0;
    layout.plotArea.setBottom(layout.plotArea.bottom() - labels - metrics.height() - kGap);
    if (names && *names > 0)
        placeUprightNames(frame, *names, layout);
    else if (names)
        placeLyingAxis(frame, room, layout);
    const double top = layout.plotArea.bottom() + kGap / 2 + labels;
    addBelow(layout, {layout.plotArea.left(), top, layout.plotArea.width(), metrics.height()},
             frame.data.across.title);
}

} // namespace fourfold
