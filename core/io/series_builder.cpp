// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/series_builder.h"

#include "core/support/numbers.h"
#include "core/time/european_clock.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

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

double secondsBetween(const SeriesPoint &earlier, const SeriesPoint &later)
{
    return later.stamp.instant.seconds - earlier.stamp.instant.seconds;
}

/// What comes most often; `otherwise` where there is nothing.
double commonest(const std::map<double, std::size_t> &counts, double otherwise)
{
    const auto most =
        std::ranges::max_element(counts, {}, [](const auto &entry) { return entry.second; });
    return most == counts.end() ? otherwise : most->first;
}

/// The commonest distance of two stamps in seconds; an hour where there is one stamp.
double commonStep(const std::vector<SeriesPoint> &points)
{
    std::map<double, std::size_t> counts;
    for (std::size_t i = 1; i < points.size(); ++i) {
        if (const double step = secondsBetween(points[i - 1], points[i]); step > 0)
            ++counts[step];
    }
    return commonest(counts, kSecondsPerHour);
}

/// So many points at one distance in a row are no accident: the file has this step there.
constexpr std::size_t kStretch = 24;

/// For how long each point holds: the step of the stretch it lies in; 0 outside of any.
std::vector<double> stretchSteps(const std::vector<SeriesPoint> &points)
{
    std::vector<double> steps(points.size(), 0);
    std::size_t first = 0;
    while (first + 1 < points.size()) {
        const double step = secondsBetween(points[first], points[first + 1]);
        std::size_t end = first + 1;
        while (end + 1 < points.size() && secondsBetween(points[end], points[end + 1]) == step)
            ++end;
        if (step > 0 && end - first >= kStretch)
            std::fill_n(steps.begin() + static_cast<std::ptrdiff_t>(first), end - first, step);
        first = end;
    }
    return steps;
}

/// The step of which all steps of stretches are multiples, where one of them is; else the
/// commonest.
double finestStep(const std::vector<SeriesPoint> &points, const std::vector<double> &steps)
{
    std::set<double> distinct(steps.begin(), steps.end());
    distinct.erase(0);
    if (distinct.size() < 2)
        return commonStep(points);
    const double finest = *distinct.begin();
    const bool isNested = std::ranges::all_of(
        distinct, [finest](double step) { return std::fmod(step, finest) == 0; });
    return isNested ? finest : commonStep(points);
}

/// Where the grid begins: with the first point that lies as most do within a step.
Instant startOf(const std::vector<SeriesPoint> &points, double step)
{
    std::map<double, std::size_t> counts;
    const auto phaseOf = [step](const SeriesPoint &point) {
        const double seconds = point.stamp.instant.seconds;
        return seconds - std::floor(seconds / step) * step;
    };
    for (const SeriesPoint &point : points)
        ++counts[phaseOf(point)];
    const double most = commonest(counts, 0);
    return std::ranges::find(points, most, phaseOf)->stamp.instant;
}

Error unevenStamp(const SeriesPoint &point, std::size_t count, double step)
{
    return Error{ErrorCode::OutOfBounds, "line " + std::to_string(point.line),
                 Message{FF_TR_NOOP("Message",
                                    "the stamp %1 does not lie on steps of %2 min as most do (such "
                                    "stamps: %3): correct them, or cut the file where its step "
                                    "changes"),
                         {toIsoText(point.stamp.instant), toText(step / kSecondsPerHour * 60),
                          std::to_string(count)}}};
}

/// Takes points beside the grid away, with a remark where they are few.
Result<Done> leaveOffStep(IntensitySeries &series, std::vector<SeriesPoint> &points)
{
    constexpr double kFew = 0.01; ///< of all
    const auto isOff = [&series](const SeriesPoint &point) {
        const double exact = series.slotOf(point.stamp.instant);
        return std::abs(exact - std::round(exact)) > 1e-6 || exact < -1e-6;
    };
    const auto first = std::ranges::find_if(points, isOff);
    if (first == points.end())
        return Done{};
    const auto count = static_cast<std::size_t>(std::ranges::count_if(points, isOff));
    if (static_cast<double>(count) > kFew * static_cast<double>(points.size()))
        return unevenStamp(*first, count, series.stepHours * kSecondsPerHour);
    const double near = std::max(0.0, std::floor(series.slotOf(first->stamp.instant)));
    series.remarks.push_back(
        {SeriesFlag::OffStep, static_cast<std::size_t>(near), count, first->line});
    std::erase_if(points, isOff);
    return Done{};
}

/// Lays points on the grid of a series. `series` has its start and step, and no point lies beside.
void place(IntensitySeries &series, const std::vector<SeriesPoint> &points)
{
    std::size_t estimated = 0;
    std::size_t firstEstimated = 0;
    std::vector<std::size_t> takenFrom(series.values.size(), 0); // line
    for (const SeriesPoint &point : points) {
        const auto slot = static_cast<std::size_t>(std::round(series.slotOf(point.stamp.instant)));
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
}

/// Lets a value of a stretch with a longer step hold for all of it.
void holdLongSteps(IntensitySeries &series, const std::vector<SeriesPoint> &points)
{
    const std::vector<double> steps = stretchSteps(points);
    const double finest = series.stepHours * kSecondsPerHour;
    std::size_t held = 0;
    const SeriesPoint *change = nullptr;
    double before = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (steps[i] == 0)
            continue;
        if (change == nullptr && before > 0 && steps[i] != before)
            change = &points[i];
        before = steps[i];
        const auto slot =
            static_cast<std::size_t>(std::round(series.slotOf(points[i].stamp.instant)));
        const auto count = static_cast<std::size_t>(std::round(steps[i] / finest));
        held += count > 1 ? 1U : 0U;
        for (std::size_t k = 1; k < count && slot + k < series.values.size(); ++k)
            series.values[slot + k] = series.values[slot];
    }
    if (change == nullptr)
        return;
    const auto slot = static_cast<std::size_t>(std::round(series.slotOf(change->stamp.instant)));
    series.remarks.push_back({SeriesFlag::SeveralSteps, slot, held, change->line});
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
    const std::vector<double> steps = stretchSteps(points);
    const double step = m_stepHours > 0 ? m_stepHours * kSecondsPerHour : finestStep(points, steps);
    series.start = startOf(points, step);
    series.stepHours = step / kSecondsPerHour;
    const double slots = std::round(series.slotOf(points.back().stamp.instant)) + 1;
    if (slots > kMostSlots)
        return Error{ErrorCode::TooLarge, "line " + std::to_string(points.back().line),
                     Message{FF_TR_NOOP("Message", "the stamps reach from %1 to %2, too far for "
                                                   "their step: look for a wrong year"),
                             {toIsoText(series.start), toIsoText(points.back().stamp.instant)}}};
    if (const auto left = leaveOffStep(series, points); !left)
        return left.error();
    series.values.assign(
        static_cast<std::size_t>(std::round(series.slotOf(points.back().stamp.instant))) + 1,
        kMissing);
    place(series, points);
    if (m_stepHours <= 0)
        holdLongSteps(series, points);
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
