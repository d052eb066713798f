// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/result.h"
#include "core/time/intensity_series.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fourfold {

/// Which clock wrote stamps without an offset.
enum class StampClock : std::uint8_t { Utc, European, Unknown };

/// One value as a file has it.
struct SeriesPoint
{
    Stamp stamp;
    std::optional<double> value; ///< g/kWh
    std::size_t line = 0;
    bool isEstimated = false;
};

/// Gathers the values of a file, in any order, into series on an even grid: one for each zone and
/// kind of value, in the order in which they came.
class SeriesBuilder
{
public:
    /// `stepHours`: 0 where the file does not say; then the commonest distance of two stamps. Where
    /// the file changes between steps of which one divides the others, that one: values of a longer
    /// step hold for all of it.
    SeriesBuilder(StampClock clock, double stepHours)
        : m_clock(clock)
        , m_stepHours(stepHours)
    {}

    void add(std::string_view zone, const IntensityBasis &basis, const SeriesPoint &point);

    /// Errors: no values at all, more than a few stamps beside the grid, or a grid that is absurdly
    /// long.
    [[nodiscard]] Result<std::vector<IntensitySeries>> finish() const;

private:
    struct Gathered
    {
        std::string zone;
        IntensityBasis basis;
        std::vector<SeriesPoint> points;
    };
    [[nodiscard]] Result<IntensitySeries> seriesOf(Gathered gathered) const;

    StampClock m_clock;
    double m_stepHours;
    std::vector<Gathered> m_all;
};

} // namespace fourfold
