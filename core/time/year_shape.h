// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/intensity_series.h"

#include <cstddef>
#include <vector>

namespace fourfold {

inline constexpr std::size_t kHoursOfDay = 24;

/// The usual course of a day in UTC: for each hour the mean over all days, and the levels below
/// which a tenth and nine tenths of the days lie; kMissing where no day has a value.
struct DayShape
{
    std::vector<double> mean;
    std::vector<double> low;
    std::vector<double> high;
};

/// The usual day of the slots from first to before end.
[[nodiscard]] DayShape usualDay(const IntensitySeries &series, std::size_t first, std::size_t end);

/// Known values, the highest first.
[[nodiscard]] std::vector<double> durationCurve(const IntensitySeries &series);

} // namespace fourfold
