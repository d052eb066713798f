// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serving/grid_range.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <vector>

namespace fourfold {

std::optional<GridRange> gridRangeOf(const IntensitySeries &hourly)
{
    std::vector<double> known;
    std::ranges::copy_if(hourly.values, std::back_inserter(known),
                         [](double value) { return !std::isnan(value); });
    if (known.empty())
        return std::nullopt;
    const auto [low, high] = std::ranges::minmax(known);
    return GridRange{low, high, meanOf(hourly)};
}

Result<GridHour> gridHourOf(const IntensitySeries &series, Instant moment)
{
    const IntensitySeries hourly = series.stepHours < 1 ? hourlyMean(series) : series;
    const double slot = std::floor(hourly.slotOf(moment));
    if (!(slot >= 0 && slot < static_cast<double>(hourly.values.size())))
        return Error{ErrorCode::OutOfBounds, "",
                     Message{FF_TR_NOOP("Message", "the moment must lie inside the trace, which "
                                                   "goes from %1 to %2"),
                             {toIsoText(hourly.start), toIsoText(hourly.end())}}};
    const double value = hourly.values[static_cast<std::size_t>(slot)];
    const auto range = gridRangeOf(hourly);
    if (std::isnan(value) || !range)
        return Error{ErrorCode::MissingField, "",
                     Message{FF_TR_NOOP("Message", "the trace has no value for %1: choose another "
                                                   "hour"),
                             {toIsoText(moment)}}};
    return GridHour{value, *range};
}

} // namespace fourfold
