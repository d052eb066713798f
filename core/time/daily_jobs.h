// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/schedule.h"

#include <cstddef>
#include <functional>

namespace fourfold {

/// What a job that comes back every day emits over a trace, for each kW.
struct DailyJobs
{
    std::size_t jobs = 0;
    std::size_t dropped = 0;   ///< their window leaves the trace or meets a gap
    double gramsPerKw = 0;     ///< mean of the jobs
    double atReleasePerKw = 0; ///< mean of the jobs
};

/// Told how many of how many days are planned, one call at a time, on any thread.
using DaysTold = std::function<void(std::size_t done, std::size_t of)>;

/// The job on every day of the trace, released at its time of day, with a window of its length; the
/// days are planned on all threads of the machine. Error: no day can take it (why the first
/// cannot).
[[nodiscard]] Result<DailyJobs> everyDay(const PlannedSeries &planned, const Job &job, RunKind kind,
                                         const DaysTold &told = {});

} // namespace fourfold
