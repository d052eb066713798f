// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/time_report.h"

#include "core/io/json_print.h"
#include "core/io/schedule_report.h"
#include "core/support/overflow.h"
#include "core/units/constants.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace fourfold {
namespace {

constexpr double kGrams = constantRow(Constant::GramsPerKilogram).value;

std::vector<Cell> traceCells(std::string_view key, std::string_view value)
{
    return {Cell(key), Cell(value)};
}

void addTraceRows(Table &table, const IntensitySeries &series)
{
    table.rows.push_back(traceCells("factors", toText(series.basis.factors)));
    table.rows.push_back(traceCells("signal", toText(series.basis.signal)));
    table.rows.push_back(traceCells("kind", toText(series.basis.hindsight)));
}

/// The figures of days by their keys.
std::array<std::pair<std::string_view, double>, 5> figuresOf(const DailyJobs &days,
                                                             double kgPerGram)
{
    return {{{"jobs", static_cast<double>(days.jobs)},
             {"dropped", static_cast<double>(days.dropped)},
             {"co2e_kg", days.gramsPerKw * kgPerGram},
             {"co2e_at_release_kg", days.atReleasePerKw * kgPerGram},
             {"saving", savingOf(days.gramsPerKw, days.atReleasePerKw)}}};
}

/// All servers from release on until the work is done.
double gramsAtRelease(std::span<const double> values, double stepHours, const ElasticJob &job)
{
    double perHour = 0;
    for (const double work : job.marginalWork)
        perHour += work;
    const double hours = perHour > 0 ? job.work / perHour : 0;
    double grams = 0;
    double left = hours;
    for (const double value : values) {
        const double part = std::min(left, stepHours);
        grams += part * value;
        left -= part;
    }
    return grams * job.serverKw * static_cast<double>(job.marginalWork.size());
}

} // namespace

std::string dailyText(const DailyJobs &days, double kgPerGram, const IntensitySeries &series)
{
    std::string out = "{";
    for (const auto &[key, value] : figuresOf(days, kgPerGram))
        appendJsonMember(out, key, value);
    appendTrace(out, series);
    return indentedJson(out + "}");
}

Table dailyTable(const DailyJobs &days, double kgPerGram, const IntensitySeries &series)
{
    Table table;
    table.headings = {"quantity", "value"};
    for (const auto &[key, value] : figuresOf(days, kgPerGram))
        table.rows.push_back({Cell(key), Cell(value)});
    addTraceRows(table, series);
    return table;
}

Result<RankedZones> rankZones(const std::vector<PlannedSeries> &planned,
                              const std::vector<ZoneRow> &rows, const Job &job, double powerKw,
                              double pue, RunKind kind)
{
    std::vector<Zone> zones;
    for (std::size_t i = 0; i < rows.size(); ++i)
        zones.push_back({&planned[i], rows[i].transferKg * kGrams, rows[i].trace});
    const auto answers = bestZones(zones, job, powerKw, pue, kind);
    if (!answers)
        return answers.error();
    RankedZones ranked;
    for (const ZoneAnswer &answer : *answers)
        ranked.places.push_back({rows[answer.zone], &planned[answer.zone].series(), answer.schedule,
                                 answer.grams / kGrams});
    if (const auto now = startAtRelease(planned.front(), job))
        ranked.nowKg = now->gramsPerKw * powerKw * pue / kGrams;
    std::vector<double> figures = {ranked.nowKg.value_or(0)};
    for (const RankedZones::Place &place : ranked.places) {
        figures.push_back(place.kg);
        figures.push_back(savingOf(place.kg, figures.front()));
    }
    if (auto error = findOverflow(figures))
        return *error;
    return ranked;
}

std::string zonesText(const RankedZones &ranked)
{
    std::string out = "{";
    appendJsonKey(out, "zones");
    out += '[';
    for (const RankedZones::Place &place : ranked.places) {
        appendJsonComma(out);
        out += '{';
        appendJsonMember(out, "name", std::string_view(place.row.trace));
        appendJsonMember(out, "start_utc", toIsoText(place.schedule.runs.front().start));
        appendJsonMember(out, "end_utc", toIsoText(place.schedule.runs.back().end));
        appendJsonMember(out, "runs", static_cast<double>(place.schedule.runs.size()));
        appendJsonMember(out, "co2e_kg", place.kg);
        appendJsonMember(out, "transfer_kg", place.row.transferKg);
        appendTrace(out, *place.series);
        out += '}';
    }
    out += ']';
    appendJsonMember(out, "co2e_now_here_kg", ranked.nowKg);
    appendJsonMember(out, "saving",
                     ranked.nowKg ? std::optional(savingOf(ranked.places.front().kg, *ranked.nowKg))
                                  : std::nullopt);
    return indentedJson(out + "}");
}

Table zonesTable(const RankedZones &ranked)
{
    Table table;
    table.headings = {"zone", "start_utc", "end_utc", "runs", "co2e_kg", "transfer_kg", "saving"};
    for (const RankedZones::Place &place : ranked.places)
        table.rows.push_back({Cell(place.row.trace),
                              Cell(toIsoText(place.schedule.runs.front().start)),
                              Cell(toIsoText(place.schedule.runs.back().end)),
                              Cell(static_cast<double>(place.schedule.runs.size())), Cell(place.kg),
                              Cell(place.row.transferKg),
                              ranked.nowKg ? Cell(savingOf(place.kg, *ranked.nowKg)) : Cell()});
    return table;
}

Result<ElasticAnswer> planElastic(const PlannedSeries &planned, const Job &window,
                                  const ElasticJob &job, double pue)
{
    const auto slots = windowOf(planned, window);
    if (!slots)
        return slots.error();
    const double first = std::ceil(slots->release - kTinySlots);
    const double end = std::floor(slots->deadline + kTinySlots);
    if (end <= first)
        return Error{
            ErrorCode::OutOfBounds, "",
            Message{FF_TR_NOOP("Message", "no whole slot of the trace lies between release "
                                          "and deadline: move one of them"),
                    {}}};
    const IntensitySeries &series = planned.series();
    const auto values =
        std::span(series.values)
            .subspan(static_cast<std::size_t>(first), static_cast<std::size_t>(end - first));
    auto schedule = elasticSchedule(values, series.stepHours, job);
    if (!schedule)
        return schedule.error();
    ElasticAnswer answer;
    answer.start = series.at(first);
    answer.kg = schedule->grams * pue / kGrams;
    answer.atReleaseKg = gramsAtRelease(values, series.stepHours, job) * pue / kGrams;
    answer.saving = savingOf(answer.kg, answer.atReleaseKg);
    if (auto error = findOverflow(std::array{answer.kg, answer.atReleaseKg, answer.saving}))
        return *error;
    answer.schedule = std::move(*schedule);
    return answer;
}

std::string elasticText(const ElasticAnswer &answer, const IntensitySeries &series)
{
    std::string out = "{";
    appendJsonKey(out, "slots");
    out += '[';
    const double first = series.slotOf(answer.start);
    for (std::size_t i = 0; i < answer.schedule.servers.size(); ++i) {
        if (answer.schedule.servers[i] == 0)
            continue;
        appendJsonComma(out);
        out += '{';
        appendJsonMember(out, "start_utc", toIsoText(series.at(first + static_cast<double>(i))));
        appendJsonMember(out, "servers", answer.schedule.servers[i]);
        out += '}';
    }
    out += ']';
    appendJsonMember(out, "co2e_kg", answer.kg);
    appendJsonMember(out, "co2e_at_release_kg", answer.atReleaseKg);
    appendJsonMember(out, "saving", answer.saving);
    appendJsonFlag(out, "is_enveloped", answer.schedule.isEnveloped);
    appendTrace(out, series);
    return indentedJson(out + "}");
}

Table elasticTable(const ElasticAnswer &answer, const IntensitySeries &series)
{
    Table table;
    table.headings = {"quantity", "value", "servers"};
    const double first = series.slotOf(answer.start);
    for (std::size_t i = 0; i < answer.schedule.servers.size(); ++i) {
        if (answer.schedule.servers[i] > 0)
            table.rows.push_back({Cell("slot"),
                                  Cell(toIsoText(series.at(first + static_cast<double>(i)))),
                                  Cell(answer.schedule.servers[i])});
    }
    table.rows.push_back({Cell("co2e_kg"), Cell(answer.kg), Cell()});
    table.rows.push_back({Cell("co2e_at_release_kg"), Cell(answer.atReleaseKg), Cell()});
    table.rows.push_back({Cell("saving"), Cell(answer.saving), Cell()});
    table.rows.push_back(
        {Cell("is_enveloped"), Cell(answer.schedule.isEnveloped ? "true" : "false"), Cell()});
    return table;
}

Result<std::vector<RegretRow>> regretRows(const PlannedSeries &actual,
                                          const PlannedSeries *forecast, const Job &job,
                                          RunKind kind, const RegretQuestion &question)
{
    std::vector<RegretRow> rows;
    if (forecast != nullptr) {
        const auto regret = regretOf(*forecast, actual, job, kind);
        if (!regret)
            return regret.error();
        rows.push_back({std::nullopt, *regret});
    }
    const auto byError =
        regretByError(actual, job, kind, question.shares, question.forecasts, question.seed);
    if (!byError)
        return byError.error();
    for (std::size_t i = 0; i < question.shares.size(); ++i)
        rows.push_back({question.shares[i], (*byError)[i]});
    return rows;
}

std::string regretText(const std::vector<RegretRow> &rows, double kgPerGram,
                       const IntensitySeries &series)
{
    std::string out = "{";
    appendJsonKey(out, "rows");
    out += '[';
    for (const RegretRow &row : rows) {
        appendJsonComma(out);
        out += '{';
        appendJsonMember(out, "error", row.share);
        appendJsonMember(out, "planned_kg", row.regret.planned * kgPerGram);
        appendJsonMember(out, "best_kg", row.regret.best * kgPerGram);
        appendJsonMember(out, "co2e_at_release_kg", row.regret.atRelease * kgPerGram);
        appendJsonMember(out, "regret_kg", row.regret.grams() * kgPerGram);
        appendJsonMember(out, "saving", savingOf(row.regret.planned, row.regret.atRelease));
        out += '}';
    }
    out += ']';
    appendTrace(out, series);
    return indentedJson(out + "}");
}

Table regretTable(const std::vector<RegretRow> &rows, double kgPerGram,
                  const IntensitySeries &series)
{
    Table table;
    table.headings = {"error",     "planned_kg", "best_kg", "co2e_at_release_kg",
                      "regret_kg", "saving",     "kind"};
    for (const RegretRow &row : rows)
        table.rows.push_back(
            {row.share ? Cell(*row.share) : Cell("forecast"), Cell(row.regret.planned * kgPerGram),
             Cell(row.regret.best * kgPerGram), Cell(row.regret.atRelease * kgPerGram),
             Cell(row.regret.grams() * kgPerGram),
             Cell(savingOf(row.regret.planned, row.regret.atRelease)),
             Cell(toText(series.basis.hindsight))});
    return table;
}

} // namespace fourfold
