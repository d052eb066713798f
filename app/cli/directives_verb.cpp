// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/job_options.h"
#include "app/cli/verb.h"
#include "core/io/directives_json.h"
#include "core/time/instant.h"

namespace fourfold::cli {
namespace {

/// The hour of the trace of a call; nothing without one.
Result<std::optional<GridHour>> openHour(const Arguments &arguments, Instant moment)
{
    const auto name = arguments.value("--trace");
    if (!name)
        return std::optional<GridHour>();
    Job hour;
    hour.release = moment;
    hour.deadline = {moment.seconds + kSecondsPerHour};
    const auto planned = openPlanned(arguments, std::string(*name), hour);
    if (!planned)
        return planned.error();
    const auto found = gridHourOf(planned->series(), moment);
    return found ? Result<std::optional<GridHour>>(*found)
                 : found.error().at(shownName(std::string(*name)));
}

} // namespace

ExitCode runDirectives(const Arguments &arguments)
{
    const bool hasTrace = arguments.value("--trace").has_value();
    if (hasTrace != arguments.value("--at").has_value())
        return refuse("--trace and --at belong together");
    OptionReader reader(arguments);
    const Instant moment = hasTrace ? reader.moment("--at") : Instant();
    if (reader.wrong())
        return refuse(*reader.wrong());
    const std::string file(arguments.operand(0));
    const auto text = readFile(file);
    if (!text)
        return report(text.error());
    const auto hour = openHour(arguments, moment);
    if (!hour)
        return report(hour.error());
    const auto question = readDirectives(*text, *hour);
    if (!question)
        return report(question.error().at(shownName(file)));
    for (const std::string &key : question->unknownKeys)
        remark(shownName(file) + ": " + key + ": an unknown key, which does not count");
    for (const std::string &key : question->keysOfTrace)
        remark(shownName(file) + ": " + key + ": does not count beside --trace");
    const auto answer = answerDirectives(*question);
    if (!answer)
        return report(answer.error().at(shownName(file)));
    const std::string_view format = arguments.value("--format", "table");
    if (format == "json")
        return deliver(directivesText(*question, *answer));
    return deliver(tableText(directivesTable(*question, *answer), styleOf(format)));
}

} // namespace fourfold::cli
