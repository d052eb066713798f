// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/job_options.h"
#include "app/cli/verb.h"
#include "app/resource_folder.h"
#include "core/io/month_report.h"

namespace fourfold::cli {
namespace {

MonthQuestion readQuestion(OptionReader &reader)
{
    MonthQuestion question;
    question.from = reader.moment("--from");
    question.hours = reader.count({.name = "--hours", .low = 1, .high = 1e5, .otherwise = 720});
    question.loss = reader.number({.name = "--loss", .high = 1, .otherwise = 0.1});
    question.pue = reader.number({.name = "--pue", .low = 1, .high = 5, .otherwise = 1});
    question.samples = reader.count({.name = "--samples", .high = 1e6});
    question.redrawHours = reader.count({.name = "--redraw-hours", .high = 1e5});
    question.bandRuns = reader.count({.name = "--band", .high = 1e4});
    question.seed = reader.seed();
    question.smaller.energyWh = reader.given({.name = "--smaller-wh"});
    question.smaller.timeSeconds = reader.given({.name = "--smaller-seconds"});
    question.smaller.preference = reader.given({.name = "--smaller-preference", .high = 1});
    return question;
}

/// The sets of requests of a file; without one those that are shipped.
Result<RequestSets> openSets(const Arguments &arguments)
{
    const auto folder = resourceFolder();
    const std::string shipped = folder ? (*folder / "serving" / "sprout.json").string() : "";
    const std::string name(arguments.value("--sets", shipped));
    const auto text = readFile(name);
    if (!text)
        return text.error();
    auto sets = readRequestSets(*text);
    return sets ? std::move(sets) : sets.error().at(shownName(name));
}

} // namespace

ExitCode runServing(const Arguments &arguments)
{
    OptionReader reader(arguments);
    const MonthQuestion question = readQuestion(reader);
    if (reader.wrong())
        return refuse(*reader.wrong());
    const auto sets = openSets(arguments);
    if (!sets)
        return report(sets.error());
    const std::string name(arguments.value("--trace", ""));
    Job window;
    window.release = question.from;
    window.deadline = {question.from.seconds + static_cast<double>(question.hours) * 3600};
    const auto planned = openPlanned(arguments, name, window);
    if (!planned)
        return report(planned.error());
    const auto month = monthOn(planned->series(), *sets, question);
    if (!month)
        return report(month.error().at(shownName(name)));
    const auto answer = runMonth(*month, question);
    if (!answer)
        return report(answer.error().at(shownName(name)));
    const std::string_view format = arguments.value("--format", "table");
    return format == "json" ? deliver(monthText(*answer, *sets, planned->series()))
                            : deliver(tableText(monthTable(*answer), styleOf(format)));
}

} // namespace fourfold::cli
