// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/intensity_series.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace fourfold {
namespace {

constexpr double kLongestFilledHours = 2;
constexpr double kStuckHours = 12;
constexpr double kHighestGPerKwh = 1200;
/// A series from new year on that covers this share of its year is meant to cover it all.
constexpr double kMostOfAYear = 0.9;

constexpr std::array kFlags = {
    SeriesFlagRow{
        .flag = SeriesFlag::Gap,
        .code = "gap",
        .text = FF_TR_NOOP("Series", "%1 values are missing from %2."),
    },
    SeriesFlagRow{
        .flag = SeriesFlag::FilledGap,
        .code = "filled-gap",
        .text = FF_TR_NOOP("Series", "%1 missing values from %2 lie on a straight line between "
                                     "their neighbours."),
    },
    SeriesFlagRow{
        .flag = SeriesFlag::Stuck,
        .code = "stuck",
        .text = FF_TR_NOOP("Series", "%1 equal values in a row from %2: the sensor or the model "
                                     "was stuck."),
    },
    SeriesFlagRow{
        .flag = SeriesFlag::Negative,
        .code = "negative",
        .text = FF_TR_NOOP("Series", "%1 values from %2 are below 0."),
    },
    SeriesFlagRow{
        .flag = SeriesFlag::TooHigh,
        .code = "too-high",
        .text = FF_TR_NOOP("Series", "%1 values from %2 are above 1,200 g/kWh, more than any plant "
                                     "emits."),
    },
    SeriesFlagRow{
        .flag = SeriesFlag::Duplicate,
        .code = "duplicate",
        .text = FF_TR_NOOP("Series", "%1 stamps from %2 come twice with different values: the "
                                     "later line counts."),
    },
    SeriesFlagRow{
        .flag = SeriesFlag::Incomplete,
        .code = "incomplete-year",
        .text = FF_TR_NOOP("Series", "The year from %2 is not whole: it has %1 slots."),
    },
    SeriesFlagRow{
        .flag = SeriesFlag::Estimated,
        .code = "estimated",
        .text = FF_TR_NOOP("Series", "The provider marks %1 values as estimated, the first at %2."),
    },
    SeriesFlagRow{
        .flag = SeriesFlag::NoOffset,
        .code = "no-offset",
        .text = FF_TR_NOOP("Series", "The stamps name no time zone: they are read as UTC."),
    },
    SeriesFlagRow{
        .flag = SeriesFlag::SkippedHour,
        .code = "skipped-hour",
        .text = FF_TR_NOOP("Series", "%1 local stamps lie in the hour that summer time leaves out: "
                                     "they do not count."),
    },
    SeriesFlagRow{
        .flag = SeriesFlag::FromGeneration,
        .code = "from-generation",
        .text = FF_TR_NOOP("Series", "Computed from generation by type with life-cycle medians "
                                     "(IPCC 2011); imports and pumped storage are left out."),
    },
    SeriesFlagRow{
        .flag = SeriesFlag::ConvertedUnit,
        .code = "converted-unit",
        .text = FF_TR_NOOP("Series", "The file has another unit: the values were converted to "
                                     "g/kWh."),
    },
    SeriesFlagRow{
        .flag = SeriesFlag::FirstOfSeveral,
        .code = "first-of-several",
        .text =
            FF_TR_NOOP("Series", "The file holds values of several kinds: the first was taken."),
    },
    SeriesFlagRow{
        .flag = SeriesFlag::Truncated,
        .code = "truncated",
        .text =
            FF_TR_NOOP("Series", "The provider counts more rows than the file has: ask it for all "
                                 "of them."),
    },
    SeriesFlagRow{
        .flag = SeriesFlag::OffStep,
        .code = "off-step",
        .text = FF_TR_NOOP("Series", "%1 stamps lie beside the steps of all others, the first in "
                                     "line %3 near %2: their values do not count."),
    },
    SeriesFlagRow{
        .flag = SeriesFlag::SeveralSteps,
        .code = "several-steps",
        .text = FF_TR_NOOP("Series", "The step changes, first in line %3 at %2: %1 values of a "
                                     "longer step hold for all of it."),
    },
};

/// Calls visit(first, count) for each longest run of slots of which `belongs` holds for a slot and
/// the first of its run.
template <class Belongs, class Visit>
void forRuns(const std::vector<double> &values, Belongs belongs, Visit visit)
{
    std::size_t first = 0;
    while (first < values.size()) {
        std::size_t next = first;
        while (next < values.size() && belongs(values[next], values[first]))
            ++next;
        if (next > first)
            visit(first, next - first);
        first = std::max(next, first + 1);
    }
}

void inspectYear(IntensitySeries &series)
{
    const int year = yearOf(series.start);
    if (series.start != startOfYear(year))
        return;
    const double whole = series.slotOf(startOfYear(year + 1));
    const auto count = static_cast<double>(series.values.size());
    if (count < whole && count > kMostOfAYear * whole)
        series.remarks.push_back({SeriesFlag::Incomplete, 0, series.values.size()});
}

} // namespace

std::string_view toText(FactorKind kind)
{
    switch (kind) {
    case FactorKind::Unknown:
        return "unknown";
    case FactorKind::Direct:
        return "direct";
    case FactorKind::LifeCycle:
        return "life-cycle";
    }
    return {};
}

std::string_view toText(SignalKind kind)
{
    return kind == SignalKind::Average ? "average" : "marginal";
}

std::string_view toText(HindsightKind kind)
{
    return kind == HindsightKind::Actual ? "actual" : "forecast";
}

Instant IntensitySeries::at(double slot) const
{
    return {start.seconds + slot * stepHours * kSecondsPerHour};
}

double IntensitySeries::slotOf(Instant instant) const
{
    return (instant.seconds - start.seconds) / (stepHours * kSecondsPerHour);
}

std::span<const SeriesFlagRow> seriesFlagTable()
{
    return kFlags;
}

const SeriesFlagRow &seriesFlagRow(SeriesFlag flag)
{
    return kFlags[static_cast<std::size_t>(flag)];
}

Message messageOf(const SeriesRemark &remark, const IntensitySeries &series)
{
    return {seriesFlagRow(remark.flag).text,
            {std::to_string(remark.count), toIsoText(series.at(static_cast<double>(remark.first))),
             std::to_string(remark.line)}};
}

void inspect(IntensitySeries &series)
{
    const auto flag = [&series](SeriesFlag kind) {
        return [&series, kind](std::size_t first, std::size_t count) {
            series.remarks.push_back({kind, first, count});
        };
    };
    const auto stuckSlots = static_cast<std::size_t>(std::ceil(kStuckHours / series.stepHours));
    forRuns(
        series.values, [](double value, double) { return std::isnan(value); },
        flag(SeriesFlag::Gap));
    forRuns(
        series.values, [](double value, double first) { return value == first; },
        [&](std::size_t first, std::size_t count) {
            if (count >= stuckSlots)
                series.remarks.push_back({SeriesFlag::Stuck, first, count});
        });
    forRuns(
        series.values, [](double value, double) { return value < 0; }, flag(SeriesFlag::Negative));
    forRuns(
        series.values, [](double value, double) { return value > kHighestGPerKwh; },
        flag(SeriesFlag::TooHigh));
    inspectYear(series);
}

IntensitySeries withShortGapsFilled(IntensitySeries series)
{
    for (SeriesRemark &remark : series.remarks) {
        const std::size_t end = remark.first + remark.count;
        const bool isShort =
            static_cast<double>(remark.count) * series.stepHours <= kLongestFilledHours + 1e-9;
        if (remark.flag != SeriesFlag::Gap || !isShort || remark.first == 0
            || end >= series.values.size())
            continue;
        const double before = series.values[remark.first - 1];
        const double after = series.values[end];
        for (std::size_t i = 1; i <= remark.count; ++i)
            series.values[remark.first + i - 1] =
                before
                + (after - before) * static_cast<double>(i) / static_cast<double>(remark.count + 1);
        remark.flag = SeriesFlag::FilledGap;
    }
    return series;
}

IntensitySeries hourlyMean(const IntensitySeries &series)
{
    IntensitySeries hourly = series;
    hourly.stepHours = 1;
    hourly.start.seconds = std::floor(series.start.seconds / kSecondsPerHour) * kSecondsPerHour;
    hourly.remarks.clear();
    const auto hours = static_cast<std::size_t>(std::ceil(hourly.slotOf(series.end())));
    std::vector<double> sums(hours, 0);
    std::vector<double> counts(hours, 0);
    for (std::size_t i = 0; i < series.values.size(); ++i) {
        if (std::isnan(series.values[i]))
            continue;
        const auto hour =
            static_cast<std::size_t>(hourly.slotOf(series.at(static_cast<double>(i))) + 1e-9);
        sums[hour] += series.values[i];
        counts[hour] += 1;
    }
    hourly.values.assign(hours, kMissing);
    for (std::size_t i = 0; i < hours; ++i) {
        if (counts[i] > 0)
            hourly.values[i] = sums[i] / counts[i];
    }
    inspect(hourly);
    return hourly;
}

std::optional<IntensitySeries> joined(IntensitySeries earlier, const IntensitySeries &later)
{
    if (earlier.end() != later.start || earlier.stepHours != later.stepHours
        || earlier.basis != later.basis)
        return std::nullopt;
    const std::size_t shift = earlier.values.size();
    earlier.values.insert(earlier.values.end(), later.values.begin(), later.values.end());
    for (SeriesRemark remark : later.remarks) {
        remark.first += shift;
        earlier.remarks.push_back(remark);
    }
    return earlier;
}

double meanOf(const IntensitySeries &series)
{
    double sum = 0;
    double count = 0;
    for (const double value : series.values) {
        if (std::isnan(value))
            continue;
        sum += value;
        count += 1;
    }
    return count > 0 ? sum / count : kMissing;
}

} // namespace fourfold
