// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/numbers.h"
#include "core/support/result.h"
#include "core/time/intensity_series.h"

#include <cmath>
#include <cstdint>
#include <span>
#include <vector>

namespace fourfold {

/// In slots: what is shorter is noise of a division.
inline constexpr double kTinySlots = 1e-9;

/// A job that may run between two moments at constant power.
struct Job
{
    Instant release;
    Instant deadline;
    double hours = 0;
    /// Energy of every start, the first included, in hours of running: kWh over kW. It is paid at
    /// the intensity of the slot in which a run starts.
    double restartHours = 0;
};

/// A stretch of time, half open.
struct TimeSpan
{
    Instant start;
    Instant end;
};

/// When a job runs, and what it emits for each kW, without PUE.
struct Schedule
{
    std::vector<TimeSpan> runs;
    double gramsPerKw = 0;
};

/// Whether a job runs in one go or may pause.
enum class RunKind : std::uint8_t { Contiguous, Interruptible };

/// A series with its running sums, made once for many schedules.
class PlannedSeries
{
public:
    explicit PlannedSeries(IntensitySeries series);

    [[nodiscard]] const IntensitySeries &series() const { return m_series; }

    /// Of the values that are not missing; kMissing where none is.
    [[nodiscard]] double mean() const { return m_mean; }

    /// g per kW from the start of the series to a place in slots. Missing values count as 0.
    [[nodiscard]] double until(double slot) const;
    [[nodiscard]] std::span<const double> sums() const { return m_sums; }

    /// Missing values in the slots from first to before end.
    [[nodiscard]] std::size_t missingIn(std::size_t first, std::size_t end) const;

    /// What two equal costs may differ by after summing.
    [[nodiscard]] double noise() const { return m_noise; }

    /// Whether all values can be summed.
    [[nodiscard]] bool isFinite() const { return std::isfinite(m_noise); }

private:
    IntensitySeries m_series;
    double m_mean;
    std::vector<double> m_sums;
    std::vector<std::uint32_t> m_missing;
    double m_noise = 0;
};

/// A job in slots of a series.
struct SlotWindow
{
    double release = 0;
    double deadline = 0;
    double length = 0;
    double restart = 0;
};

/// The window of a job. Errors: the job is longer than its window, the window leaves the series,
/// values are missing inside, or the values are too large to be summed; the text says which.
[[nodiscard]] Result<SlotWindow> windowOf(const PlannedSeries &planned, const Job &job);

/// The job in one go from its release on.
[[nodiscard]] Result<Schedule> startAtRelease(const PlannedSeries &planned, const Job &job);

/// The best start of the job in one go, exact to fractions of a slot: the cost bends only where the
/// start or the end lies on the edge of a slot. Of equal starts the earliest.
[[nodiscard]] Result<Schedule> bestStart(const PlannedSeries &planned, const Job &job);

/// The best schedule of a job that may pause: the cheapest slots, of equal ones the earlier. With
/// an energy of restart a dynamic programme, exact for whole slots; then runs begin and end on
/// edges of slots, but for release, deadline and one remainder.
[[nodiscard]] Result<Schedule> bestRuns(const PlannedSeries &planned, const Job &job);

/// One of the two.
[[nodiscard]] Result<Schedule> bestSchedule(const PlannedSeries &planned, const Job &job,
                                            RunKind kind);

/// What a plan emits for each kW when the intensity is that of another series, as a plan made on a
/// forecast does. Errors: as for the window of a job.
[[nodiscard]] Result<double> scored(const PlannedSeries &planned, const Schedule &schedule,
                                    double restartHours);

} // namespace fourfold
