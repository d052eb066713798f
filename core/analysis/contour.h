// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/sweep.h"

#include <cstddef>
#include <span>
#include <vector>

namespace fourfold {

/// A place between the points of a grid, in steps: row 1.5 lies midway between rows 1 and 2.
struct GridPlace
{
    double row = 0;
    double column = 0;

    bool operator==(const GridPlace &) const = default;
};
struct ContourPiece
{
    GridPlace from;
    GridPlace to;
};

/// The line on which a grid has this level: a piece for each cell that it crosses, two where it
/// crosses twice (marching squares, linear between points; a saddle is told by the mean of its
/// corners). `values` holds the rows one after the other. Cells with a value that is no number have
/// none.
[[nodiscard]] std::vector<ContourPiece> contourLine(std::span<const double> values,
                                                    std::size_t columns, double level);

/// The break-even line of two sweeps over the same two axes: where a figure of both is equal.
[[nodiscard]] std::vector<ContourPiece> breakEvenLine(const Sweep &one, const Sweep &other,
                                                      Figure figure);

/// The value of a numeric axis at a place in steps: between two values in a straight line, or in
/// equal ratios on a logarithmic axis.
[[nodiscard]] double axisValue(const SweepAxis &axis, double place);

} // namespace fourfold
