// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/estimate.h"
#include "core/scenario/time_choices.h"
#include "core/time/schedule.h"

#include <optional>
#include <string>

namespace fourfold {

/// A job of known length and power on a trace, and where it stands.
struct JobQuestion
{
    Job job;
    Instant start;
    double powerKw = 1; ///< with cooling and losses
};

/// One way to run a job.
struct PlannedRun
{
    Schedule schedule;
    double kg = 0;
    double meanIntensity = 0; ///< g/kWh over the hours of running
    double saving = 0;        ///< against starting at the release
};

/// Every way beside the others. What pauses is nothing where it was not asked for.
struct JobPlan
{
    PlannedRun atRelease;
    PlannedRun atStart;
    PlannedRun best;
    std::optional<PlannedRun> paused;
    std::optional<Error> pausedProblem; ///< why there is none although it was asked for
};

/// Whether the pauses of a job are found within a frame on so many traces: with starts that take
/// energy it is a programme over hours of the window by hours of the job.
[[nodiscard]] bool isQuicklyPaused(const Job &job, std::size_t traces = 1);

/// Plans a job. Errors: as for the window of a job.
[[nodiscard]] Result<JobPlan> planOf(const PlannedSeries &planned, const JobQuestion &question,
                                     bool mayPause);

/// The last moment at which a job can start.
[[nodiscard]] Instant lastStart(const Job &job);

/// The text that a scenario gives in a field; empty where it gives none.
[[nodiscard]] std::string givenText(const Estimation *estimation, Field field);

/// The length of one training run of a scenario and its power with cooling and losses; nothing
/// where the scenario does not tell.
[[nodiscard]] std::optional<double> hoursOf(const Estimation *estimation);
[[nodiscard]] std::optional<double> powerOf(const Estimation *estimation);

/// What was chosen, the rest as the scenario has it, and what neither tells as it is proposed: a
/// release at the first 09:00 of the trace, a deadline three days later or after twice the length.
[[nodiscard]] JobQuestion questionOf(const JobChoice &choice, const PlannedSeries &planned,
                                     const Estimation *estimation);

} // namespace fourfold
