// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/daily_jobs.h"

#include "core/support/parallel.h"
#include "core/time/instant.h"

#include <algorithm>
#include <cmath>
#include <mutex>
#include <optional>
#include <vector>

namespace fourfold {
namespace {

struct Day
{
    double gramsPerKw = 0;
    double atReleasePerKw = 0;
    std::optional<Error> error; ///< why it cannot take the job
};

Day planDay(const PlannedSeries &planned, const Job &job, RunKind kind)
{
    const auto best = bestSchedule(planned, job, kind);
    if (!best)
        return {0, 0, best.error()};
    const auto now = startAtRelease(planned, job);
    if (!now)
        return {0, 0, now.error()};
    return {best->gramsPerKw, now->gramsPerKw, std::nullopt};
}

/// Without the days that cannot take the job; added in order, so that threads change no digit.
Result<DailyJobs> meanOf(const std::vector<Day> &days)
{
    DailyJobs all;
    std::optional<Error> first;
    for (const Day &day : days) {
        if (day.error) {
            first = first ? first : day.error;
            ++all.dropped;
            continue;
        }
        ++all.jobs;
        all.gramsPerKw += day.gramsPerKw;
        all.atReleasePerKw += day.atReleasePerKw;
    }
    if (all.jobs == 0 && first)
        return *first;
    all.gramsPerKw /= static_cast<double>(std::max<std::size_t>(all.jobs, 1));
    all.atReleasePerKw /= static_cast<double>(std::max<std::size_t>(all.jobs, 1));
    return all;
}

} // namespace

Result<DailyJobs> everyDay(const PlannedSeries &planned, const Job &job, RunKind kind,
                           const DaysTold &told)
{
    const IntensitySeries &series = planned.series();
    const double window = job.deadline.seconds - job.release.seconds;
    Job first = job;
    first.release.seconds +=
        std::ceil((series.start.seconds - job.release.seconds) / kSecondsPerDay) * kSecondsPerDay;
    const double span = series.end().seconds - first.release.seconds;
    std::vector<Day> days(
        static_cast<std::size_t>(std::max(0.0, std::ceil(span / kSecondsPerDay))));
    std::mutex telling;
    std::size_t done = 0;
    doInParallel(days.size(), machineThreads(), [&](std::size_t, std::size_t i) {
        Job one = first;
        one.release.seconds += static_cast<double>(i) * kSecondsPerDay;
        one.deadline.seconds = one.release.seconds + window;
        days[i] = planDay(planned, one, kind);
        if (!told)
            return;
        const std::scoped_lock lock(telling);
        told(++done, days.size());
    });
    return meanOf(days);
}

} // namespace fourfold
