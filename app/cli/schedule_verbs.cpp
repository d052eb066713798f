// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/job_options.h"
#include "app/cli/trace_source.h"
#include "app/cli/verb.h"
#include "core/io/schedule_report.h"
#include "core/io/time_report.h"
#include "core/support/overflow.h"

#include <array>
#include <cmath>

namespace fourfold::cli {
namespace {

constexpr NumberOption kTransfer = {.name = "--transfer-kg"};

ExitCode deliverTable(const Arguments &arguments, const Table &table)
{
    return deliver(tableText(table, styleOf(arguments.value("--format", "table"))));
}

bool wantsJson(const Arguments &arguments)
{
    return arguments.value("--format", "table") == "json";
}

ExitCode scheduleEveryDay(const Arguments &arguments, const JobCall &call)
{
    const std::string name(arguments.value("--trace", ""));
    const auto planned = openPlanned(arguments, name, call.job, false);
    if (!planned)
        return report(planned.error());
    const auto days = [&] {
        ProgressLine line("Planning");
        return everyDay(*planned, call.job, call.kind,
                        [&line](std::size_t done, std::size_t of) { line.show(done, of); });
    }();
    if (!days)
        return report(days.error().at(shownName(name)));
    if (const auto error = findOverflow(std::array{days->gramsPerKw * call.kgPerGram(),
                                                   days->atReleasePerKw * call.kgPerGram()}))
        return report(error->at(shownName(name)));
    return wantsJson(arguments)
               ? deliver(dailyText(*days, call.kgPerGram(), planned->series()))
               : deliverTable(arguments, dailyTable(*days, call.kgPerGram(), planned->series()));
}

ExitCode scheduleOverZones(const Arguments &arguments, const JobCall &call, double transferKg)
{
    std::vector<ZoneRow> rows;
    std::vector<PlannedSeries> planned;
    for (const std::string_view name : arguments.values("--trace")) {
        auto one = openPlanned(arguments, std::string(name), call.job);
        if (!one)
            return report(one.error());
        if (const auto window = windowOf(*one, call.job); !window)
            remark(english(window.error().at(shownName(name))));
        planned.push_back(std::move(*one));
        rows.push_back({std::string(name), rows.empty() ? 0 : transferKg});
    }
    const auto ranked = rankZones(planned, rows, call.job, call.powerKw, call.pue, call.kind);
    if (!ranked)
        return report(ranked.error());
    return wantsJson(arguments) ? deliver(zonesText(*ranked))
                                : deliverTable(arguments, zonesTable(*ranked));
}

ExitCode scheduleOnce(const Arguments &arguments, const JobCall &call)
{
    const std::string name(arguments.value("--trace", ""));
    const auto planned = openPlanned(arguments, name, call.job);
    if (!planned)
        return report(planned.error());
    const auto answer = planJob(*planned, call.job, call.powerKw, call.pue, call.kind);
    if (!answer)
        return report(answer.error().at(shownName(name)));
    return wantsJson(arguments)
               ? deliver(scheduleText(*answer, planned->series()))
               : deliverTable(arguments, scheduleTable(*answer, planned->series()));
}

} // namespace

ExitCode runSchedule(const Arguments &arguments)
{
    OptionReader reader(arguments);
    const JobCall call = readJob(reader, arguments);
    const double transferKg = reader.number(kTransfer);
    if (reader.wrong())
        return refuse(*reader.wrong());
    const bool hasZones = arguments.values("--trace").size() > 1;
    if (arguments.value("--every-day"))
        return hasZones ? refuse("--every-day takes one --trace")
                        : scheduleEveryDay(arguments, call);
    return hasZones ? scheduleOverZones(arguments, call, transferKg)
                    : scheduleOnce(arguments, call);
}

ExitCode runElastic(const Arguments &arguments)
{
    OptionReader reader(arguments);
    JobCall call = readJob(reader, arguments);
    ElasticJob job;
    job.marginalWork = reader.numbers({.name = "--marginal-work"});
    job.work = reader.number({.name = "--work", .isAbove = true});
    job.serverKw = call.powerKw;
    if (reader.wrong())
        return refuse(*reader.wrong());
    const std::string name(arguments.value("--trace", ""));
    const auto planned = openPlanned(arguments, name, call.job);
    if (!planned)
        return report(planned.error());
    const auto answer = planElastic(*planned, call.job, job, call.pue);
    if (!answer)
        return report(answer.error().at(shownName(name)));
    return wantsJson(arguments) ? deliver(elasticText(*answer, planned->series()))
                                : deliverTable(arguments, elasticTable(*answer, planned->series()));
}

ExitCode runRegret(const Arguments &arguments)
{
    OptionReader reader(arguments);
    const JobCall call = readJob(reader, arguments);
    RegretQuestion question;
    question.shares = reader.numbers({.name = "--error"});
    question.forecasts =
        reader.count({.name = "--forecasts", .low = 1, .high = 1e5, .otherwise = 20});
    question.seed = reader.seed();
    if (reader.wrong())
        return refuse(*reader.wrong());
    const std::string name(arguments.value("--trace", ""));
    auto opened = openWithForecast(arguments, name, call.job);
    if (!opened)
        return report(opened.error());
    std::optional<PlannedSeries> &forecast = opened->forecast;
    if (const auto other = arguments.value("--forecast")) {
        auto given = openForecast(arguments, std::string(*other), call.job);
        if (!given)
            return report(given.error());
        if (const auto window = windowOf(*given, call.job); !window)
            return report(window.error().at(shownName(*other)));
        forecast.emplace(std::move(*given));
    }
    if (!forecast && question.shares.empty())
        question.shares = {0.05, 0.1, 0.2, 0.4};
    const PlannedSeries &actual = opened->values;
    const auto rows =
        regretRows(actual, forecast ? &*forecast : nullptr, call.job, call.kind, question);
    if (!rows)
        return report(rows.error().at(shownName(name)));
    for (const RegretRow &row : *rows) {
        const Regret &regret = row.regret;
        const double size =
            std::abs(regret.planned) + std::abs(regret.best) + std::abs(regret.atRelease);
        if (const auto error = findOverflow(std::array{size * call.kgPerGram()}))
            return report(error->at(shownName(name)));
    }
    return wantsJson(arguments)
               ? deliver(regretText(*rows, call.kgPerGram(), actual.series()))
               : deliverTable(arguments, regretTable(*rows, call.kgPerGram(), actual.series()));
}

} // namespace fourfold::cli
