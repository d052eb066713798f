// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plot_data.h"

#include <vector>

namespace fourfold {

struct Tick
{
    double position = 0; ///< in axis coordinates
    QString label;

    bool operator==(const Tick &) const = default;
};

/// An axis with round ends: axis coordinates are values, or their decimal logarithms.
struct ValueScale
{
    bool isLogarithmic = false;
    double low = 0; ///< in axis coordinates
    double high = 1;
    std::vector<Tick> ticks; ///< all in one unit

    [[nodiscard]] double position(double value) const;

    bool operator==(const ValueScale &) const = default;
};

/// The axis for everything that a plot draws. It stays the same while values move a little.
[[nodiscard]] ValueScale valueScale(const PlotData &data);

/// The axis at the bottom: of curves from the first point of any of them to the last, of a heat map
/// with half a step at either end, of a trade-off with round ends.
[[nodiscard]] ValueScale acrossScale(const PlotData &data);

/// The axis at the left of a heat map.
[[nodiscard]] ValueScale upScale(const PlotData &data);

} // namespace fourfold
