// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/hourly_warnings.h"

#include "core/support/numbers.h"
#include "core/time/stretch_mean.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace fourfold {
namespace {

constexpr double kLeastHours = 1e-6; ///< what is shorter is noise of an addition

/// Flags that stand where their slots do; the others are about the whole file.
constexpr std::array kLocalFlags = {SeriesFlag::Gap,     SeriesFlag::FilledGap,
                                    SeriesFlag::Stuck,   SeriesFlag::Negative,
                                    SeriesFlag::TooHigh, SeriesFlag::Duplicate};

/// The hours of the trace that a result takes.
struct Stretch
{
    double start = 0; ///< hours after the first slot
    double hours = 0;
};

double lengthOf(const HourlyAccount &account)
{
    const IntensitySeries &series = account.trace.series();
    return static_cast<double>(series.values.size()) * series.stepHours;
}

Stretch stretchOf(const HourlyAccount &account, const Estimate &estimate)
{
    if (!account.isHourly)
        return {0, lengthOf(account)};
    return {account.startHours,
            account.isLogged ? account.loggedHours : estimate[Phase::Training][Figure::Hours]};
}

/// The slots of a remark that lie in a stretch.
SeriesRemark inside(const SeriesRemark &remark, const HourlyAccount &account,
                    const Stretch &stretch)
{
    const double step = account.trace.series().stepHours;
    const double length = lengthOf(account);
    SeriesRemark part{remark.flag, 0, 0};
    for (std::size_t slot = remark.first; slot < remark.first + remark.count; ++slot) {
        const double from = static_cast<double>(slot) * step;
        const double behind = from - stretch.start; // of the slot's start behind that of the run
        const double next = behind + step > 0 ? behind : behind + length;
        if (next >= stretch.hours)
            continue;
        if (part.count++ == 0)
            part.first = slot;
    }
    return part;
}

bool isLocal(SeriesFlag flag)
{
    return std::ranges::find(kLocalFlags, flag) != kLocalFlags.end();
}

} // namespace

std::vector<Warning> traceFlags(const Resolved &resolved, const Estimate &estimate)
{
    std::vector<Warning> warnings;
    if (resolved.hourly == nullptr)
        return warnings;
    const HourlyAccount &account = *resolved.hourly;
    const IntensitySeries &series = account.trace.series();
    const Stretch stretch = stretchOf(account, estimate);
    for (const SeriesFlagRow &row : seriesFlagTable()) {
        SeriesRemark all{row.flag, 0, 0};
        for (const SeriesRemark &remark : series.remarks) {
            if (remark.flag != row.flag)
                continue;
            const SeriesRemark part = isLocal(row.flag) ? inside(remark, account, stretch) : remark;
            if (all.count == 0)
                all.first = part.first;
            all.count += part.count;
        }
        if (all.count > 0)
            warnings.push_back(
                {row.code, std::string(fieldRow(Field::MapTrace).key), messageOf(all, series)});
    }
    return warnings;
}

WarningArguments traceWraps(const Resolved &resolved, const Estimate &estimate)
{
    if (resolved.hourly == nullptr || !resolved.hourly->isHourly)
        return std::nullopt;
    const Stretch stretch = stretchOf(*resolved.hourly, estimate);
    const double beyond = stretch.start + stretch.hours - lengthOf(*resolved.hourly);
    return beyond > kLeastHours ? WarningArguments({warningNumber(beyond)}) : std::nullopt;
}

WarningArguments traceIncomplete(const Resolved &resolved, const Estimate &estimate)
{
    if (resolved.hourly == nullptr)
        return std::nullopt;
    const HourlyAccount &account = *resolved.hourly;
    const Stretch stretch = stretchOf(account, estimate);
    const double known = meanOver(*account.trace.planned, stretch.start, stretch.hours).knownHours;
    const double missing = stretch.hours - known;
    return missing > kLeastHours && known > 0
               ? WarningArguments({warningNumber(missing), warningNumber(stretch.hours)})
               : std::nullopt;
}

WarningArguments traceMarginal(const Resolved &resolved, const Estimate &)
{
    const bool isMarginal = resolved.hourly != nullptr
                            && resolved.hourly->trace.series().basis.signal == SignalKind::Marginal;
    return isMarginal ? WarningArguments(std::in_place) : std::nullopt;
}

WarningArguments traceForecast(const Resolved &resolved, const Estimate &)
{
    const bool isForecast =
        resolved.hourly != nullptr
        && resolved.hourly->trace.series().basis.hindsight == HindsightKind::Forecast;
    return isForecast ? WarningArguments(std::in_place) : std::nullopt;
}

WarningArguments traceBesideIntensity(const Resolved &resolved, const Estimate &)
{
    const bool isBeside = resolved.hourly != nullptr && resolved.hourly->isHourly
                          && resolved[Field::MapIntensity].isGiven();
    return isBeside ? WarningArguments(std::in_place) : std::nullopt;
}

WarningArguments traceUnused(const Resolved &resolved, const Estimate &)
{
    const bool isUnused = resolved.hourly != nullptr && !resolved.hourly->isHourly
                          && resolved[Field::MapIntensity].isGiven();
    return isUnused ? WarningArguments(std::in_place) : std::nullopt;
}

WarningArguments startUnused(const Resolved &resolved, const Estimate &)
{
    const bool isUnused =
        resolved.hourly == nullptr && resolved[Field::MapStartUtc].origin == Origin::Typed;
    return isUnused ? WarningArguments(std::in_place) : std::nullopt;
}

} // namespace fourfold
