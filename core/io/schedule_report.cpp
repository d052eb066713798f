// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/schedule_report.h"

#include "core/io/json_print.h"
#include "core/support/overflow.h"
#include "core/units/constants.h"

#include <array>

namespace fourfold {
namespace {

struct AnswerFigureRow
{
    std::string_view key;
    double ScheduleAnswer::*value;
};
constexpr std::array kFigures = {
    AnswerFigureRow{"co2e_kg", &ScheduleAnswer::kg},
    AnswerFigureRow{"co2e_at_release_kg", &ScheduleAnswer::atReleaseKg},
    AnswerFigureRow{"saving", &ScheduleAnswer::saving},
};

} // namespace

Result<ScheduleAnswer> planJob(const PlannedSeries &planned, const Job &job, double powerKw,
                               double pue, RunKind kind)
{
    auto schedule = bestSchedule(planned, job, kind);
    if (!schedule)
        return schedule.error();
    const auto atRelease = startAtRelease(planned, job);
    if (!atRelease)
        return atRelease.error();
    const double kgPerGram = powerKw * pue / constantRow(Constant::GramsPerKilogram).value;
    ScheduleAnswer answer;
    answer.kg = schedule->gramsPerKw * kgPerGram;
    answer.atReleaseKg = atRelease->gramsPerKw * kgPerGram;
    answer.saving = savingOf(schedule->gramsPerKw, atRelease->gramsPerKw);
    if (auto error = findOverflow(std::array{answer.kg, answer.atReleaseKg, answer.saving}))
        return *error;
    answer.schedule = std::move(*schedule);
    return answer;
}

void appendTrace(std::string &out, const IntensitySeries &series)
{
    appendJsonKey(out, "trace");
    out += '{';
    appendJsonMember(out, "zone", std::string_view(series.zone));
    appendJsonMember(out, "factors", toText(series.basis.factors));
    appendJsonMember(out, "signal", toText(series.basis.signal));
    appendJsonMember(out, "kind", toText(series.basis.hindsight));
    appendJsonMember(out, "source", std::string_view(series.source));
    appendJsonMember(out, "licence", std::string_view(series.licence));
    out += '}';
}

std::string scheduleText(const ScheduleAnswer &answer, const IntensitySeries &series)
{
    std::string out = "{";
    appendJsonMember(out, "start_utc", toIsoText(answer.schedule.runs.front().start));
    appendJsonKey(out, "slots");
    out += '[';
    for (const TimeSpan &run : answer.schedule.runs) {
        appendJsonComma(out);
        out += '{';
        appendJsonMember(out, "start_utc", toIsoText(run.start));
        appendJsonMember(out, "end_utc", toIsoText(run.end));
        out += '}';
    }
    out += ']';
    for (const AnswerFigureRow &figure : kFigures)
        appendJsonMember(out, figure.key, answer.*figure.value);
    appendTrace(out, series);
    appendJsonKey(out, "warnings");
    out += '[';
    for (const SeriesRemark &remark : series.remarks) {
        appendJsonComma(out);
        out += '{';
        appendJsonMember(out, "code", seriesFlagRow(remark.flag).code);
        appendJsonMember(out, "field", std::string_view("trace"));
        appendJsonMember(out, "text", std::string_view(english(messageOf(remark, series))));
        out += '}';
    }
    out += "]}";
    return indentedJson(out);
}

Table scheduleTable(const ScheduleAnswer &answer, const IntensitySeries &series)
{
    Table table;
    table.headings = {"quantity", "value", "end"};
    for (const TimeSpan &run : answer.schedule.runs)
        table.rows.push_back({Cell("run"), Cell(toIsoText(run.start)), Cell(toIsoText(run.end))});
    for (const AnswerFigureRow &figure : kFigures)
        table.rows.push_back({Cell(figure.key), Cell(answer.*figure.value), Cell()});
    table.rows.push_back({Cell("factors"), Cell(toText(series.basis.factors)), Cell()});
    table.rows.push_back({Cell("signal"), Cell(toText(series.basis.signal)), Cell()});
    table.rows.push_back({Cell("kind"), Cell(toText(series.basis.hindsight)), Cell()});
    return table;
}

} // namespace fourfold
