// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/forecast_regret.h"

#include "core/support/uniform_draw.h"
#include "core/time/basis_text.h"

#include <numbers>

namespace fourfold {

Result<Regret> regretOf(const PlannedSeries &forecast, const PlannedSeries &actual, const Job &job,
                        RunKind kind)
{
    const IntensityBasis &foretold = forecast.series().basis;
    const IntensityBasis &truth = actual.series().basis;
    if (foretold.factors != truth.factors || foretold.signal != truth.signal)
        return Error{ErrorCode::Contradiction, "",
                     Message{FF_TR_NOOP("Message", "the forecast is of another kind (%1) than the "
                                                   "trace (%2): take a forecast of the same kind "
                                                   "of intensity"),
                             {toText(foretold), toText(truth)}}};
    const auto plan = bestSchedule(forecast, job, kind);
    if (!plan)
        return plan.error();
    const auto planned = scored(actual, *plan, job.restartHours);
    const auto best = bestSchedule(actual, job, kind);
    const auto atRelease = startAtRelease(actual, job);
    if (!planned)
        return planned.error();
    if (!best)
        return best.error();
    if (!atRelease)
        return atRelease.error();
    return Regret{*planned, best->gramsPerKw, atRelease->gramsPerKw};
}

std::uint64_t forecastSeed(std::uint64_t seed, std::size_t forecast)
{
    return mixedBits(mixedBits(seed) + forecast);
}

IntensitySeries withForecastError(const IntensitySeries &series, double share, std::uint64_t seed)
{
    std::mt19937_64 generator(seed);
    IntensitySeries forecast = series;
    forecast.basis.hindsight = HindsightKind::Forecast;
    const double deviation = share * meanOf(series);
    for (double &value : forecast.values) {
        // Box and Muller 1958.
        const double radius = std::sqrt(-2 * std::log(uniformDraw(generator)));
        value += deviation * radius * std::cos(2 * std::numbers::pi * uniformDraw(generator));
    }
    return forecast;
}

Result<std::vector<Regret>> regretByError(const PlannedSeries &actual, const Job &job, RunKind kind,
                                          std::span<const double> shares, std::size_t forecasts,
                                          std::uint64_t seed)
{
    std::vector<Regret> rows;
    for (const double share : shares) {
        Regret mean;
        for (std::size_t i = 0; i < forecasts; ++i) {
            const PlannedSeries forecast(
                withForecastError(actual.series(), share, forecastSeed(seed, i)));
            const auto one = regretOf(forecast, actual, job, kind);
            if (!one)
                return one.error();
            mean.planned += one->planned / static_cast<double>(forecasts);
            mean.best = one->best;
            mean.atRelease = one->atRelease;
        }
        rows.push_back(mean);
    }
    return rows;
}

} // namespace fourfold
