// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/request_sets.h"
#include "core/io/table.h"
#include "core/time/intensity_series.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace fourfold {

/// What "serving" is asked for.
struct MonthQuestion
{
    Instant from;
    std::size_t hours = 720;
    double loss = 0.1; ///< of preference that a dirty grid may cost
    double pue = 1;
    std::size_t samples = 0;     ///< judged prompts of an evaluation; 0: preferences are known
    std::size_t redrawHours = 0; ///< the mix of sets is drawn anew so often; 0: it stays
    std::size_t bandRuns = 0;    ///< samplings for the band of the saving
    std::uint64_t seed = 1;
    SmallerModel smaller; ///< typed
};

/// The hours of a series as a month of serving; the extremes are those of the whole series. Errors:
/// the stretch leaves the series or meets a gap, or the smaller model is not wholly known.
[[nodiscard]] Result<ServingMonth> monthOn(const IntensitySeries &series, const RequestSets &sets,
                                           const MonthQuestion &question);

/// The schemes of a month, with the band of the saving of Sprout where it was asked for.
struct MonthReport
{
    MonthAnswer answer;
    std::optional<SavingBand> band;
};
[[nodiscard]] Result<MonthReport> runMonth(const ServingMonth &month,
                                           const MonthQuestion &question);
[[nodiscard]] std::string monthText(const MonthReport &report, const RequestSets &sets,
                                    const IntensitySeries &series);
[[nodiscard]] Table monthTable(const MonthReport &report);

} // namespace fourfold
