// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/render/plot_frame.h"

namespace fourfold {

/// Both axes of a heat map with their titles, and the bar of its colours, in this room.
void placeHeatAxes(const PlotFrame &frame, const QRectF &room, PlotLayout &layout);

} // namespace fourfold
