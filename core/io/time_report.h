// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/table.h"
#include "core/time/daily_jobs.h"
#include "core/time/elastic_schedule.h"
#include "core/time/forecast_regret.h"
#include "core/time/where_and_when.h"

#include <optional>
#include <string>
#include <vector>

namespace fourfold {

// Answers of "schedule" over days and zones, of "elastic" and of "regret", as JSON and as rows.

[[nodiscard]] std::string dailyText(const DailyJobs &days, double kgPerGram,
                                    const IntensitySeries &series);
[[nodiscard]] Table dailyTable(const DailyJobs &days, double kgPerGram,
                               const IntensitySeries &series);

/// A zone as a call names it, and the carbon of moving the job there.
struct ZoneRow
{
    std::string trace;
    double transferKg = 0;
};

/// Zones with their best schedules, the cheapest first, against starting now in the first named.
struct RankedZones
{
    struct Place
    {
        ZoneRow row;
        const IntensitySeries *series = nullptr;
        Schedule schedule;
        double kg = 0; ///< with the transfer
    };
    std::vector<Place> places;
    std::optional<double> nowKg; ///< nothing where the first zone cannot take the job
};

/// The series must outlive the answer.
[[nodiscard]] Result<RankedZones> rankZones(const std::vector<PlannedSeries> &planned,
                                            const std::vector<ZoneRow> &rows, const Job &job,
                                            double powerKw, double pue, RunKind kind);
[[nodiscard]] std::string zonesText(const RankedZones &ranked);
[[nodiscard]] Table zonesTable(const RankedZones &ranked);

/// An elastic job between two moments, against all servers from release on.
struct ElasticAnswer
{
    ElasticSchedule schedule;
    Instant start; ///< of the first slot
    double kg = 0;
    double atReleaseKg = 0;
    double saving = 0;
};

/// Takes the whole slots of the window. Errors: the window leaves the trace, has no whole slot, or
/// meets a gap; the slots cannot do the work.
[[nodiscard]] Result<ElasticAnswer> planElastic(const PlannedSeries &planned, const Job &window,
                                                const ElasticJob &job, double pue);
[[nodiscard]] std::string elasticText(const ElasticAnswer &answer, const IntensitySeries &series);
[[nodiscard]] Table elasticTable(const ElasticAnswer &answer, const IntensitySeries &series);

/// Which errors of a forecast are tried, by so many forecasts each.
struct RegretQuestion
{
    std::vector<double> shares; ///< of the mean
    std::size_t forecasts = 20;
    std::uint64_t seed = 1;
};

/// A plan on a forecast: of the provider, or with an error of this share.
struct RegretRow
{
    std::optional<double> share;
    Regret regret;
};
[[nodiscard]] Result<std::vector<RegretRow>> regretRows(const PlannedSeries &actual,
                                                        const PlannedSeries *forecast,
                                                        const Job &job, RunKind kind,
                                                        const RegretQuestion &question);
[[nodiscard]] std::string regretText(const std::vector<RegretRow> &rows, double kgPerGram,
                                     const IntensitySeries &series);
[[nodiscard]] Table regretTable(const std::vector<RegretRow> &rows, double kgPerGram,
                                const IntensitySeries &series);

} // namespace fourfold
