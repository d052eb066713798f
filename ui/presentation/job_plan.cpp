// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/job_plan.h"

#include "core/io/schedule_report.h"
#include "core/time/instant.h"

#include <algorithm>
#include <array>

namespace fourfold {
namespace {

constexpr double kUsualHours = 10.5;
constexpr double kUsualPower = 1;

Instant later(Instant instant, double hours)
{
    return {instant.seconds + hours * kSecondsPerHour};
}

Result<PlannedRun> runOf(const PlannedSeries &planned, const Job &job, double powerKw, RunKind kind,
                         double atReleaseKg)
{
    auto answer = planJob(planned, job, powerKw, 1, kind);
    if (!answer)
        return answer.error();
    const auto running = scored(planned, answer->schedule, 0);
    if (!running)
        return running.error();
    PlannedRun run{.schedule = std::move(answer->schedule),
                   .kg = answer->kg,
                   .meanIntensity = *running / job.hours,
                   .saving = 0};
    run.saving = savingOf(run.kg, atReleaseKg < 0 ? answer->atReleaseKg : atReleaseKg);
    return run;
}

/// A job that has no other choice than to start then.
Job fixedAt(const Job &job, Instant start)
{
    Job fixed = job;
    fixed.release = start;
    fixed.deadline = later(start, job.hours);
    return fixed;
}

/// The moment of a text where it lies inside of the series.
std::optional<Instant> inside(std::string_view text, const IntensitySeries &series)
{
    const auto stamp = parseStamp(text);
    const bool isInside = stamp && stamp->instant >= series.start && stamp->instant <= series.end();
    return isInside ? std::optional(stamp->instant) : std::nullopt;
}

double trainingFigure(const Estimation *estimation, Figure figure)
{
    return estimation == nullptr ? 0 : estimation->estimate[Phase::Training][figure];
}

} // namespace

Result<JobPlan> planOf(const PlannedSeries &planned, const JobQuestion &question, bool mayPause)
{
    const Job &job = question.job;
    const double power = question.powerKw;
    auto best = runOf(planned, job, power, RunKind::Contiguous, -1);
    if (!best)
        return best.error();
    auto atRelease = runOf(planned, fixedAt(job, job.release), power, RunKind::Contiguous, -1);
    if (!atRelease)
        return atRelease.error();
    auto atStart =
        runOf(planned, fixedAt(job, question.start), power, RunKind::Contiguous, atRelease->kg);
    if (!atStart)
        return atStart.error();
    JobPlan plan{.atRelease = std::move(*atRelease),
                 .atStart = std::move(*atStart),
                 .best = std::move(*best),
                 .paused = {},
                 .pausedProblem = {}};
    if (!mayPause)
        return plan;
    auto paused = runOf(planned, job, power, RunKind::Interruptible, plan.atRelease.kg);
    if (paused)
        plan.paused = std::move(*paused);
    else
        plan.pausedProblem = paused.error();
    return plan;
}

bool isQuicklyPaused(const Job &job, std::size_t traces)
{
    constexpr double kMostStates = 1e6;
    const double window = (job.deadline.seconds - job.release.seconds) / kSecondsPerHour;
    return job.restartHours <= 0 || window * job.hours * static_cast<double>(traces) <= kMostStates;
}

Instant lastStart(const Job &job)
{
    return std::max(job.release, later(job.deadline, -job.hours));
}

std::string givenText(const Estimation *estimation, Field field)
{
    if (estimation == nullptr)
        return {};
    const Value *given = estimation->states[static_cast<std::size_t>(field)].given;
    const auto *text = given == nullptr ? nullptr : std::get_if<std::string>(given);
    return text == nullptr ? std::string() : *text;
}

std::optional<double> hoursOf(const Estimation *estimation)
{
    const double hours = trainingFigure(estimation, Figure::Hours);
    return hours > 0 ? std::optional(hours) : std::nullopt;
}

std::optional<double> powerOf(const Estimation *estimation)
{
    const auto hours = hoursOf(estimation);
    const double energy = trainingFigure(estimation, Figure::FacilityEnergy);
    if (!hours || !(energy > 0))
        return std::nullopt;
    const auto training = static_cast<std::size_t>(Phase::Training);
    const double runs = estimation->estimate.shapes[training].use;
    return energy / *hours / (runs > 0 ? runs : 1);
}

JobQuestion questionOf(const JobChoice &choice, const PlannedSeries &planned,
                       const Estimation *estimation)
{
    constexpr double kMorning = 9;
    constexpr double kLeastWindow = 72;
    const IntensitySeries &series = planned.series();
    JobQuestion question;
    Job &job = question.job;
    job.hours = choice.hours.value_or(hoursOf(estimation).value_or(kUsualHours));
    question.powerKw = choice.powerKw.value_or(powerOf(estimation).value_or(kUsualPower));
    job.restartHours = choice.restartKwh.value_or(0) / question.powerKw;
    const auto own = inside(givenText(estimation, Field::MapStartUtc), series);
    const Instant usual = std::min(later(series.start, kMorning), series.end());
    job.release = inside(choice.release, series).value_or(own.value_or(usual));
    const double window = std::max(kLeastWindow, 2 * job.hours);
    job.deadline = inside(choice.deadline, series)
                       .value_or(std::min(later(job.release, window), series.end()));
    if (job.deadline <= job.release)
        job.deadline = std::min(later(job.release, window), series.end());
    question.start = std::clamp(inside(choice.start, series).value_or(own.value_or(job.release)),
                                job.release, lastStart(job));
    return question;
}

} // namespace fourfold
