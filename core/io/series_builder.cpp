// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/series_builder.h"

#include "core/support/numbers.h"
#include "core/time/european_clock.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace fourfold {
namespace {

constexpr double kMostSlots = 4e6;

/// Puts stamps of a wall clock into UTC; those that no clock can have shown leave.
std::size_t resolveClock(std::vector<SeriesPoint> &points)
{
    if (points.front().stamp.instant > points.back().stamp.instant)
        std::ranges::reverse(points);
    EuropeanClock clock;
    std::size_t skipped = 0;
    std::vector<SeriesPoint> resolved;
    for (SeriesPoint &point : points) {
        if (!point.stamp.hasOffset) {
            const auto instant = clock.read(point.stamp.instant);
            if (!instant) {
                ++skipped;
                continue;
            }
            point.stamp.instant = *instant;
        }
        resolved.push_back(point);
    }
    points = std::move(resolved);
    return skipped;
}

/// The commonest distance of two stamps in seconds; an hour where there is one stamp.
double commonStep(const std::vector<SeriesPoint> &points)
{
    std::map<double, std::size_t> counts;
    for (std::size_t i = 1; i < points.size(); ++i) {
        const double step = points[i].stamp.instant.seconds - points[i - 1].stamp.instant.seconds;
        if (step > 0)
            ++counts[step];
    }
    const auto most =
        std::ranges::max_element(counts, {}, [](const auto &entry) { return entry.second; });
    return most == counts.end() ? kSecondsPerHour : most->first;
}

Error unevenStamp(const SeriesPoint &point, double step)
{
    return Error{ErrorCode::OutOfBounds, "line " + std::to_string(point.line),
                 Message{FF_TR_NOOP("Message",
                                    "the stamp %1 does not lie on steps of %2 min from the first: "
                                    "correct it, or cut the file where its step changes"),
                         {toIsoText(point.stamp.instant), toText(step / kSecondsPerHour * 60)}}};
}

/// Lays points on the grid of a series. `series` has its start and step.
Result<Done> place(IntensitySeries &series, const std::vector<SeriesPoint> &points)
{
    std::size_t estimated = 0;
    std::size_t firstEstimated = 0;
    std::vector<std::size_t> takenFrom(series.values.size(), 0); // line
    for (const SeriesPoint &point : points) {
        const double exact = series.slotOf(point.stamp.instant);
        const auto slot = static_cast<std::size_t>(std::round(exact));
        if (std::abs(exact - std::round(exact)) > 1e-6)
            return unevenStamp(point, series.stepHours * kSecondsPerHour);
        double &value = series.values[slot];
        if (point.value && takenFrom[slot] > 0 && !std::isnan(value) && value != *point.value)
            series.remarks.push_back({SeriesFlag::Duplicate, slot, 1});
        if (point.value && point.line >= takenFrom[slot]) {
            value = *point.value;
            takenFrom[slot] = point.line;
        }
        if (point.isEstimated && estimated++ == 0)
            firstEstimated = slot;
    }
    if (estimated > 0)
        series.remarks.push_back({SeriesFlag::Estimated, firstEstimated, estimated});
    return Done{};
}

} // namespace

void SeriesBuilder::add(std::string_view zone, const IntensityBasis &basis,
                        const SeriesPoint &point)
{
    const auto found = std::ranges::find_if(m_all, [&](const Gathered &gathered) {
        return gathered.zone == zone && gathered.basis == basis;
    });
    Gathered &gathered =
        found == m_all.end() ? m_all.emplace_back(Gathered{std::string(zone), basis, {}}) : *found;
    gathered.points.push_back(point);
}

Result<IntensitySeries> SeriesBuilder::seriesOf(Gathered gathered) const
{
    IntensitySeries series;
    series.zone = std::move(gathered.zone);
    series.basis = gathered.basis;
    std::vector<SeriesPoint> &points = gathered.points;
    const auto noOffset = std::ranges::count_if(
        points, [](const SeriesPoint &point) { return !point.stamp.hasOffset; });
    const std::size_t skipped =
        m_clock == StampClock::European && noOffset > 0 ? resolveClock(points) : 0;
    if (skipped > 0)
        series.remarks.push_back({SeriesFlag::SkippedHour, 0, skipped});
    if (m_clock == StampClock::Unknown && noOffset > 0)
        series.remarks.push_back({SeriesFlag::NoOffset, 0, static_cast<std::size_t>(noOffset)});
    std::ranges::stable_sort(points, {},
                             [](const SeriesPoint &point) { return point.stamp.instant; });
    if (points.empty())
        return series;
    const double step = m_stepHours > 0 ? m_stepHours * kSecondsPerHour : commonStep(points);
    series.start = points.front().stamp.instant;
    series.stepHours = step / kSecondsPerHour;
    const double slots = std::round(series.slotOf(points.back().stamp.instant)) + 1;
    if (slots > kMostSlots)
        return Error{ErrorCode::TooLarge, "line " + std::to_string(points.back().line),
                     Message{FF_TR_NOOP("Message", "the stamps reach from %1 to %2, too far for "
                                                   "their step: look for a wrong year"),
                             {toIsoText(series.start), toIsoText(points.back().stamp.instant)}}};
    series.values.assign(static_cast<std::size_t>(slots), kMissing);
    if (const auto placed = place(series, points); !placed)
        return placed.error();
    inspect(series);
    return series;
}

Result<std::vector<IntensitySeries>> SeriesBuilder::finish() const
{
    std::vector<IntensitySeries> all;
    for (const Gathered &gathered : m_all) {
        auto series = seriesOf(gathered);
        if (!series)
            return series.error();
        if (!series->values.empty())
            all.push_back(std::move(*series));
    }
    if (all.empty())
        return Error{
            ErrorCode::MissingField, "",
            Message{FF_TR_NOOP("Message", "there are no rows with a time and a value"), {}}};
    return all;
}

} // namespace fourfold
