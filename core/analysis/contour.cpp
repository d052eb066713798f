// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/contour.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <limits>

namespace fourfold {
namespace {

/// The corners of a cell, around it.
constexpr std::array<GridPlace, 4> kCorners = {{{0, 0}, {0, 1}, {1, 1}, {1, 0}}};

/// Where the level lies on the side from corner `a` to the next, seen from the cell's first corner.
GridPlace crossing(const std::array<double, 4> &heights, std::size_t a)
{
    const std::size_t b = (a + 1) % kCorners.size();
    const double share = heights[a] / (heights[a] - heights[b]);
    return {kCorners[a].row + share * (kCorners[b].row - kCorners[a].row),
            kCorners[a].column + share * (kCorners[b].column - kCorners[a].column)};
}

/// The pieces within one cell, whose corners stand so high above the level.
void addCell(const std::array<double, 4> &heights, const GridPlace &origin,
             std::vector<ContourPiece> &pieces)
{
    std::vector<GridPlace> found;
    for (std::size_t side = 0; side < kCorners.size(); ++side) {
        const bool isAbove = heights[side] > 0;
        const bool isNextAbove = heights[(side + 1) % kCorners.size()] > 0;
        if (isAbove == isNextAbove)
            continue;
        const GridPlace at = crossing(heights, side);
        found.push_back({origin.row + at.row, origin.column + at.column});
    }
    if (found.size() == 2)
        pieces.push_back({found[0], found[1]});
    if (found.size() != kCorners.size())
        return;
    const bool isMiddleAbove = heights[0] + heights[1] + heights[2] + heights[3] > 0;
    const std::size_t shift = isMiddleAbove == (heights[0] > 0) ? 0 : 3;
    pieces.push_back({found[shift], found[(shift + 1) % 4]});
    pieces.push_back({found[(shift + 2) % 4], found[(shift + 3) % 4]});
}

} // namespace

std::vector<ContourPiece> contourLine(std::span<const double> values, std::size_t columns,
                                      double level)
{
    std::vector<ContourPiece> pieces;
    const std::size_t rows = columns == 0 ? 0 : values.size() / columns;
    for (std::size_t i = 0; i + 1 < rows; ++i) {
        for (std::size_t j = 0; j + 1 < columns; ++j) {
            const double *const cell = values.data() + i * columns + j;
            const std::array<double, 4> heights = {
                cell[0] - level, cell[1] - level, cell[columns + 1] - level, cell[columns] - level};
            if (std::ranges::all_of(heights, [](double h) { return std::isfinite(h); }))
                addCell(heights, {double(i), double(j)}, pieces);
        }
    }
    return pieces;
}

std::vector<ContourPiece> breakEvenLine(const Sweep &one, const Sweep &other, Figure figure)
{
    assert(one.axes.size() == 2 && one.rows() == other.rows());
    const auto a = one.totalsOf(figure);
    const auto b = other.totalsOf(figure);
    std::vector<double> difference(one.rows());
    for (std::size_t row = 0; row < difference.size(); ++row) {
        const bool isGap = one.gaps.contains(row) || other.gaps.contains(row);
        difference[row] = isGap ? std::numeric_limits<double>::quiet_NaN() : a[row] - b[row];
    }
    return contourLine(difference, one.axes[1].values.size(), 0);
}

double axisValue(const SweepAxis &axis, double place)
{
    const double last = double(axis.values.size() - 1);
    const double below = std::floor(std::clamp(place, 0.0, last));
    const auto value = [&](double at) {
        return std::get<Number>(axis.values[static_cast<std::size_t>(std::min(at, last))]).value;
    };
    const double from = value(below);
    const double to = value(below + 1);
    const double share = std::clamp(place, 0.0, last) - below;
    return axis.isLogarithmic ? from * std::pow(to / from, share) : from + (to - from) * share;
}

} // namespace fourfold
