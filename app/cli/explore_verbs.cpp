// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/study_source.h"
#include "app/cli/verb.h"
#include "core/io/seek_report.h"
#include "core/io/sweep_report.h"
#include "core/support/numbers.h"

namespace fourfold::cli {
namespace {

/// The axes of --vary.
Result<std::vector<SweepAxis>> axesOf(const Arguments &arguments)
{
    std::vector<SweepAxis> axes;
    for (const std::string_view text : arguments.values("--vary")) {
        auto axis = parseSweepAxis(text);
        if (!axis)
            return axis.error().at("--vary");
        axes.push_back(std::move(*axis));
    }
    if (axes.size() > kMostSweepAxes)
        return Error{ErrorCode::WrongType, "--vary",
                     Message{FF_TR_NOOP("Message", "a sweep takes one or two fields"), {}}};
    return axes;
}

Error noNumber(std::string_view option, std::string_view text)
{
    return {ErrorCode::WrongType, std::string(option),
            Message{FF_TR_NOOP("Message", "%1 is no number"), {std::string(text)}}};
}

Error noField(std::string_view key)
{
    return {ErrorCode::UnknownName, "--vary",
            Message{FF_TR_NOOP("Message", "%1 is no field; \"describe\" lists them"),
                    {std::string(key)}}};
}

/// The question of --vary, --target and --between.
Result<SeekQuestion> questionOf(const Arguments &arguments)
{
    SeekQuestion question;
    const FieldRow *row = findField(arguments.value("--vary", ""));
    if (row == nullptr)
        return noField(arguments.value("--vary", ""));
    question.field = row->field;
    const auto target = parseNumber(arguments.value("--target", ""));
    if (!target)
        return noNumber("--target", arguments.value("--target", ""));
    question.target = *target;
    const auto between = arguments.value("--between");
    if (!between)
        return question;
    const std::size_t colon = std::min(between->find(':'), between->size());
    const auto low = parseNumber(between->substr(0, colon));
    const auto high = parseNumber(between->substr(std::min(colon + 1, between->size())));
    if (!low || !high)
        return Error{ErrorCode::WrongType, "--between",
                     Message{FF_TR_NOOP("Message", "%1 is no range: write LOW:HIGH"),
                             {std::string(*between)}}};
    question.between = std::pair(*low, *high);
    return question;
}

/// The engine knows no options: a range that is lacking is asked for by the name it has here.
Error inOptions(const Error &error, const SeekQuestion &question)
{
    const bool lacksRange = error.code == ErrorCode::MissingField && !question.between
                            && error.where == fieldRow(question.field).key;
    return lacksRange ? error.at("--between") : error;
}

/// What the table for people cannot say.
void remarkOn(const SeekQuestion &question, const SeekAnswer &answer)
{
    const std::string key(fieldRow(question.field).key);
    const std::string range = toText(answer.low) + " to " + toText(answer.high);
    if (answer.found.isLevel)
        remark(key + " makes no difference to the result from " + range
               + ": seek by another field");
    else if (answer.found.roots.empty())
        remark("no value of " + key + " from " + range + " gives " + toText(question.target)
               + " kg: the nearest is shown");
}

} // namespace

ExitCode runSweep(const Arguments &arguments)
{
    auto axes = axesOf(arguments);
    if (!axes)
        return reportOption(axes.error());
    std::set<EntryKind> kinds;
    for (const SweepAxis &axis : *axes)
        addKindsOf(axis.field, kinds);
    const auto call = openStudy(arguments, false, kinds);
    if (!call)
        return report(call.error());
    const auto scenario = scenarioOf(*call, arguments.value("--scenario", ""));
    if (!scenario)
        return report(scenario.error());
    const auto per = unitOf(arguments);
    if (!per)
        return report(per.error());
    const auto swept = sweep(*call->method, call->study, **scenario, call->catalog,
                             std::move(*axes), {}, {}, *per);
    if (!swept)
        return report(swept.error().at(call->file));
    const std::string_view format = arguments.value("--format", "table");
    const ExitCode code =
        deliver(format == "json" ? sweepText((*scenario)->id, *swept)
                                 : tableText(sweepTable(*swept), styleOf(format)));
    if (swept->gaps.empty() || code != ExitCode::Done)
        return code;
    return report(swept->gaps.begin()->second.at(call->file));
}

ExitCode runSeek(const Arguments &arguments)
{
    auto question = questionOf(arguments);
    if (!question)
        return reportOption(question.error());
    const auto call = openStudy(arguments);
    if (!call)
        return report(call.error());
    const auto scenario = scenarioOf(*call, arguments.value("--scenario", ""));
    if (!scenario)
        return report(scenario.error());
    question->figure = basisOf(arguments, *call) == Basis::Net ? Figure::Co2eNet : Figure::Co2e;
    const auto answer = seek(*call->method, call->study, **scenario, call->catalog, *question);
    if (!answer)
        return report(inOptions(answer.error(), *question).at(call->file));
    const std::string_view format = arguments.value("--format", "table");
    if (format == "json")
        return deliver(seekText((*scenario)->id, *question, *answer));
    if (format == "table")
        remarkOn(*question, *answer);
    return deliver(tableText(seekTable(*question, *answer), styleOf(format)));
}

} // namespace fourfold::cli
