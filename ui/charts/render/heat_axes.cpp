// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/render/heat_axes.h"

#include "ui/charts/render/lying_axes.h"

#include <QFontMetricsF>

#include <algorithm>

namespace fourfold {
namespace {

using Look = PlacedText::Look;

double widestOf(const ValueScale &scale, const QFontMetricsF &metrics)
{
    double widest = 0;
    for (const Tick &tick : scale.ticks)
        widest = std::max(widest, metrics.horizontalAdvance(tick.label));
    return widest + 1;
}

/// The texts of an axis beside an upright length, as many as have room.
void placeTicks(const PlotFrame &frame, const ValueScale &scale, bool runsDown, const QRectF &place,
                Qt::Alignment side, PlotLayout &layout)
{
    const QFontMetricsF metrics(frame.fonts.small);
    const double line = metrics.height();
    std::vector<double> taken;
    for (const Tick &tick : scale.ticks) {
        const double share = (tick.position - scale.low) / (scale.high - scale.low);
        const double y = runsDown ? place.top() + share * place.height()
                                  : place.bottom() - share * place.height();
        const bool isFree = std::ranges::none_of(
            taken, [&](double other) { return std::abs(other - y) < 0.9 * line; });
        if (!isFree)
            continue;
        taken.push_back(y);
        layout.texts.push_back({QRectF(place.left(), y - line / 2, place.width(), line),
                                metrics.elidedText(tick.label, Qt::ElideMiddle, place.width()),
                                Look::Muted, side | Qt::AlignVCenter});
    }
}

void placeUprightTitle(const PlotFrame &frame, const QRectF &place, PlotLayout &layout)
{
    PlacedText title{place,
                     QFontMetricsF(frame.fonts.small)
                         .elidedText(frame.data.grid.up.title, Qt::ElideRight, place.height()),
                     Look::Muted, Qt::AlignCenter};
    title.isUpright = true;
    layout.texts.push_back(std::move(title));
}

} // namespace

void placeHeatAxes(const PlotFrame &frame, const QRectF &room, PlotLayout &layout)
{
    constexpr double kBar = 14;
    constexpr double kWidestNames = 0.3; // of the room
    const QFontMetricsF metrics(frame.fonts.small);
    const double line = metrics.height();
    const PlotAxis &up = frame.data.grid.up;
    const double title = up.title.isEmpty() ? 0 : line + kGap;
    const double labels = std::min(widestOf(frame.up, metrics), kWidestNames * room.width());
    const double values = widestOf(frame.scale, metrics);
    layout.plotArea = room.adjusted(title + labels + kGap, line + kGap / 2, 0, 0);
    layout.plotArea.setRight(room.right() - values - kBar - 3 * kGap);
    placeAcrossAxis(frame, layout);
    const QRectF &plotArea = layout.plotArea;
    layout.texts.push_back({QRectF(room.left(), room.top(), room.width(), line),
                            frame.data.valueTitle, Look::Muted, Qt::AlignRight | Qt::AlignVCenter});
    placeTicks(frame, frame.up, !up.names.isEmpty(),
               {room.left() + title, plotArea.top(), labels, plotArea.height()}, Qt::AlignRight,
               layout);
    if (title > 0)
        placeUprightTitle(frame, {room.left(), plotArea.top(), line, plotArea.height()}, layout);
    layout.colourBar = {plotArea.right() + 2 * kGap, plotArea.top(), kBar, plotArea.height()};
    placeTicks(frame, frame.scale, false,
               {layout.colourBar.right() + kGap, plotArea.top(), values, plotArea.height()},
               Qt::AlignLeft, layout);
}

} // namespace fourfold
