// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/render/plot_frame.h"

namespace fourfold {

/// The names of the rows of lying bars and the axis below them, in this room.
void placeBarRows(const PlotFrame &frame, const QRectF &room, PlotLayout &layout);

} // namespace fourfold
