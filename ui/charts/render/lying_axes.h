// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/render/plot_frame.h"

namespace fourfold {

/// What stays free between a plot area and the texts around it, in pixels.
inline constexpr double kGap = 6;

/// Years at the bottom of a scatter, as many as have room. The plot area gives the room up.
void placeYears(const PlotFrame &frame, PlotLayout &layout);

/// Values at the bottom of a ranking, as many as have room; they may reach out to `room`.
void placeLyingAxis(const PlotFrame &frame, const QRectF &room, PlotLayout &layout);

/// The axis of curves or of a heat map with its title. The plot area gives the room up.
void placeAcrossAxis(const PlotFrame &frame, PlotLayout &layout);

} // namespace fourfold
