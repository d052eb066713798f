// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/year_shape.h"

#include "core/time/instant.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <numeric>

namespace fourfold {
namespace {

/// The value at a share of the way through sorted values, between neighbours on a straight line.
double quantileOf(const std::vector<double> &sorted, double share)
{
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return std::lerp(sorted[below], sorted[above], place - static_cast<double>(below));
}

std::size_t hourOfDay(Instant instant)
{
    const auto hours = static_cast<long long>(std::floor(instant.seconds / kSecondsPerHour));
    constexpr auto kDay = static_cast<long long>(kHoursOfDay);
    return static_cast<std::size_t>(((hours % kDay) + kDay) % kDay);
}

} // namespace

DayShape usualDay(const IntensitySeries &series, std::size_t first, std::size_t end)
{
    constexpr double kLow = 0.1;
    constexpr double kHigh = 0.9;
    std::array<std::vector<double>, kHoursOfDay> hours;
    for (std::size_t slot = first; slot < std::min(end, series.values.size()); ++slot) {
        if (!std::isnan(series.values[slot]))
            hours[hourOfDay(series.at(static_cast<double>(slot)))].push_back(series.values[slot]);
    }
    DayShape shape;
    for (std::vector<double> &values : hours) {
        std::ranges::sort(values);
        const bool isKnown = !values.empty();
        shape.mean.push_back(isKnown ? std::accumulate(values.begin(), values.end(), 0.0)
                                           / static_cast<double>(values.size())
                                     : kMissing);
        shape.low.push_back(isKnown ? quantileOf(values, kLow) : kMissing);
        shape.high.push_back(isKnown ? quantileOf(values, kHigh) : kMissing);
    }
    return shape;
}

std::vector<double> durationCurve(const IntensitySeries &series)
{
    std::vector<double> values = series.values;
    std::erase_if(values, [](double value) { return std::isnan(value); });
    std::ranges::sort(values, std::greater());
    return values;
}

} // namespace fourfold
