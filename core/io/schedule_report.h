// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/table.h"
#include "core/time/schedule.h"

#include <string>

namespace fourfold {

/// A job that was scheduled on a trace.
struct ScheduleAnswer
{
    Schedule schedule;
    double kg = 0;
    double atReleaseKg = 0;
    double saving = 0;
};

/// Plans a job of this power and PUE, and compares with starting at its release.
[[nodiscard]] Result<ScheduleAnswer> planJob(const PlannedSeries &planned, const Job &job,
                                             double powerKw, double pue, RunKind kind);

/// What kind of values a trace has, as a member "trace" of an answer.
void appendTrace(std::string &out, const IntensitySeries &series);

/// The answer of "schedule", indented JSON.
[[nodiscard]] std::string scheduleText(const ScheduleAnswer &answer, const IntensitySeries &series);

/// A row for each run and each figure.
[[nodiscard]] Table scheduleTable(const ScheduleAnswer &answer, const IntensitySeries &series);

} // namespace fourfold
