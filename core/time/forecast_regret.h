// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/schedule.h"

#include <cstdint>
#include <span>
#include <vector>

namespace fourfold {

/// A plan that was made on a forecast, beside the best that was possible. g per kW.
struct Regret
{
    double planned = 0; ///< what the plan emits in truth
    double best = 0;
    double atRelease = 0;

    [[nodiscard]] double grams() const { return planned - best; }
};

/// Plans on one series and scores on another. Errors: the two count different things, or the job
/// cannot run on one of them.
[[nodiscard]] Result<Regret> regretOf(const PlannedSeries &forecast, const PlannedSeries &actual,
                                      const Job &job, RunKind kind);

/// The series with an error added to every value: normal, with a deviation that is a share of the
/// mean of the series. The same seed gives the same error.
[[nodiscard]] IntensitySeries withForecastError(const IntensitySeries &series, double share,
                                                std::uint64_t seed);

/// The seed of one of many forecasts: those of neighbouring seeds have nothing in common.
[[nodiscard]] std::uint64_t forecastSeed(std::uint64_t seed, std::size_t forecast);

/// Mean regret over so many forecasts for each size of error.
[[nodiscard]] Result<std::vector<Regret>> regretByError(const PlannedSeries &actual, const Job &job,
                                                        RunKind kind,
                                                        std::span<const double> shares,
                                                        std::size_t forecasts, std::uint64_t seed);

} // namespace fourfold
