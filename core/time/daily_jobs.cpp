// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/daily_jobs.h"

#include "core/time/instant.h"
#include "core/units/constants.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace fourfold {

Result<DailyJobs> everyDay(const PlannedSeries &planned, const Job &job, RunKind kind)
{
    const IntensitySeries &series = planned.series();
    const double window = job.deadline.seconds - job.release.seconds;
    const double days = std::ceil((series.start.seconds - job.release.seconds) / kSecondsPerDay);
    Job one = job;
    one.release.seconds += days * kSecondsPerDay;
    DailyJobs all;
    std::optional<Error> first;
    for (; one.release < series.end(); one.release.seconds += kSecondsPerDay) {
        one.deadline.seconds = one.release.seconds + window;
        const auto best = bestSchedule(planned, one, kind);
        const auto now = best ? startAtRelease(planned, one) : best;
        if (!now) {
            if (!first)
                first = now.error();
            ++all.dropped;
            continue;
        }
        ++all.jobs;
        all.gramsPerKw += best->gramsPerKw;
        all.atReleasePerKw += now->gramsPerKw;
    }
    if (all.jobs == 0 && first)
        return *first;
    all.gramsPerKw /= static_cast<double>(std::max<std::size_t>(all.jobs, 1));
    all.atReleasePerKw /= static_cast<double>(std::max<std::size_t>(all.jobs, 1));
    return all;
}

} // namespace fourfold
