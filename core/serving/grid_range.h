// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/result.h"
#include "core/time/intensity_series.h"

#include <optional>

namespace fourfold {

/// Between what a grid moves over its hours, g/kWh: rules how far quality may fall.
struct GridRange
{
    double low = 0;
    double high = 0;
    double mean = 0;
};

/// Nothing where no hour of the series is known.
[[nodiscard]] std::optional<GridRange> gridRangeOf(const IntensitySeries &hourly);

/// An hour of a grid.
struct GridHour
{
    double gramsPerKwh = 0;
    GridRange range;
};

/// The hour of a series in which the moment lies. Errors: it lies outside, or is not known.
[[nodiscard]] Result<GridHour> gridHourOf(const IntensitySeries &series, Instant moment);

} // namespace fourfold
