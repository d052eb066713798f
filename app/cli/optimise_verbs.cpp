// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/draw_options.h"
#include "app/cli/job_options.h"
#include "app/cli/study_source.h"
#include "app/cli/verb.h"
#include "core/analysis/choice_filter.h"
#include "core/io/optimise_report.h"
#include "core/io/sensitivity_report.h"
#include "core/support/numbers.h"

#include <algorithm>
#include <cmath>

namespace fourfold::cli {
namespace {

constexpr double kMostRanked = 100'000;

Error unreadable(std::string_view option, std::string_view text, Text what)
{
    return {ErrorCode::WrongType, std::string(option), Message{what, {std::string(text)}}};
}

/// The number of an option; nothing where it is not given.
Result<std::optional<double>> numberOf(const Arguments &arguments, const NumberOption &option)
{
    if (!arguments.value(option.name))
        return std::optional<double>();
    OptionReader reader(arguments);
    const double number = reader.number(option);
    if (reader.wrong())
        return Error{
            ErrorCode::WrongType, {}, Message{FF_TR_NOOP("Message", "%1"), {*reader.wrong()}}};
    return std::optional(number);
}

/// The question of --by and --basis.
Result<SensitivityQuestion> sensitivityQuestion(const Arguments &arguments)
{
    SensitivityQuestion question;
    if (arguments.value("--by", "") == "range") {
        question.share.reset();
        return question;
    }
    const auto percent = numberOf(arguments, {.name = "--by", .isAbove = true});
    if (!percent)
        return percent.error();
    if (*percent)
        question.share = **percent / kPercent;
    return question;
}

/// "max_days" as "--max-days".
std::string optionOf(const LimitRow &row)
{
    std::string option = "--" + std::string(row.key);
    std::ranges::replace(option, '_', '-');
    return option;
}

Result<std::vector<Choosable>> overOf(const Arguments &arguments)
{
    std::vector<Choosable> over;
    for (const std::string &name : listedValues(arguments, "--over")) {
        const auto row = std::ranges::find(choosableTable(), name, &ChoosableRow::key);
        if (row == choosableTable().end())
            return unreadable("--over", name,
                              FF_TR_NOOP("Message", "%1 cannot be chosen; there are: machine, "
                                                    "datacenter, region"));
        over.push_back(row->what);
    }
    if (over.empty())
        return unreadable(
            "--over", "",
            FF_TR_NOOP("Message", "name what is chosen: machine, datacenter, region"));
    return over;
}

ChoiceFilter filterOf(const Arguments &arguments)
{
    ChoiceFilter filter;
    for (const ChoiceFilterRow &row : choiceFilterTable())
        filter.*row.wanted = arguments.value("--" + std::string(row.key), "");
    return filter;
}

/// A value by which nothing can be filtered is named, with those that there are.
std::optional<Error> unknownFilter(const ChoiceFilter &filter, const Catalog &catalog)
{
    for (const ChoiceFilterRow &row : choiceFilterTable()) {
        const std::string &wanted = filter.*row.wanted;
        const std::vector<std::string> values = filterValues(row, catalog);
        if (wanted.empty() || std::ranges::find(values, wanted) != values.end())
            continue;
        std::string known;
        for (const std::string &value : values)
            known += (known.empty() ? "" : ", ") + value;
        return Error{
            ErrorCode::UnknownName, "--" + std::string(row.key),
            Message{FF_TR_NOOP("Message", "%1 is none of the choices: %2"), {wanted, known}}};
    }
    return std::nullopt;
}

Result<OptimiseQuestion> optimiseQuestion(const Arguments &arguments)
{
    OptimiseQuestion question;
    auto over = overOf(arguments);
    if (!over)
        return over.error();
    question.over = std::move(*over);
    question.filter = filterOf(arguments);
    for (const LimitRow &row : limitTable()) {
        const std::string option = optionOf(row);
        const auto most = numberOf(arguments, {.name = option});
        if (!most)
            return most.error();
        question.limits[row.limit] = *most;
    }
    const auto latest = numberOf(arguments, {.name = "--latest-start"});
    if (!latest)
        return latest.error();
    question.latestHours = *latest;
    const auto top = numberOf(arguments, {.name = "--top", .high = kMostRanked});
    if (!top)
        return top.error();
    if (!*top)
        return question;
    if (std::floor(**top) != **top)
        return unreadable("--top", arguments.value("--top", ""),
                          FF_TR_NOOP("Message", "%1 is no whole number from 0 to 100,000"));
    question.top = static_cast<std::size_t>(**top);
    return question;
}

/// The table for people ends with what lacks data and what to keep in mind.
std::string withRemarks(std::string text, const std::vector<LackingEntry> &lacking,
                        const std::vector<Warning> &warnings)
{
    for (const LackingEntry &one : lacking)
        text += "\nLeft out: " + one.entry->id + ": " + english(one.reason.message);
    for (const Warning &warning : warnings)
        text += "\n" + std::string(warning.code) + ": " + english(warning.message);
    return text.ends_with('\n') ? text : text + "\n";
}

/// Why a list of choices is empty.
void remarkOnNone(const Optimisation &answer)
{
    std::string beyond;
    for (const LimitRow &row : limitTable()) {
        const std::size_t count = answer.beyond[static_cast<std::size_t>(row.limit)];
        if (count > 0)
            beyond += (beyond.empty() ? " " : ", ") + toText(static_cast<double>(count))
                      + " are beyond " + optionOf(row);
    }
    remark("none of " + toText(static_cast<double>(answer.choices))
           + " choices keeps all limits:" + beyond);
}

/// Why no number of a scenario is told of.
void remarkOnNone(const SensitivityQuestion &question)
{
    remark(question.share
               ? "no number of the scenario moves the result"
               : "no number that moves the result has a range: write one as '390 to 470', or move "
                 "all by a percentage, as with --by 10");
}

/// Why shares say nothing.
void remarkOnNone(const std::vector<SobolRow> &shares)
{
    const bool isStill =
        std::ranges::all_of(shares, [](const SobolRow &row) { return row.share.total == 0; });
    if (shares.empty())
        remark("no value of the scenario is uncertain: write one as '390 to 470', or add "
               "--default-ranges");
    else if (isStill)
        remark("the result does not vary with any of these values");
}

Figure carbonOf(const Arguments &arguments, const StudyCall &call)
{
    return basisOf(arguments, call) == Basis::Net ? Figure::Co2eNet : Figure::Co2e;
}

/// The shares of --global.
ExitCode runShares(const Arguments &arguments)
{
    SobolOptions options;
    DrawOptions given{.draws = options.draws};
    if (const auto wrong = readDrawOptions(arguments, given))
        return refuse("sensitivity: " + *wrong);
    const auto call = openStudy(arguments);
    if (!call)
        return report(call.error());
    const auto scenario = scenarioOf(*call, arguments.value("--scenario", ""));
    if (!scenario)
        return report(scenario.error());
    options.draws = given.draws;
    options.seed = given.seed.value_or(call->study.settings.seed);
    options.threads = given.threads;
    options.ranges = given.ranges;
    options.figures = {AnswerFigure{std::nullopt, carbonOf(arguments, *call)}};
    const auto per = unitOf(arguments);
    if (!per)
        return report(per.error());
    options.per = *per;
    const auto shares = [&] {
        ProgressLine line("Drawing");
        options.progress = [&](std::uint64_t done) {
            line.show(done, options.draws);
            return true;
        };
        return globalSensitivity(*call->method, call->study, **scenario, call->catalog, options);
    }();
    if (!shares)
        return report(shares.error().at(call->file));
    const std::string_view format = arguments.value("--format", "table");
    if (format == "json")
        return deliver(sharesText((*scenario)->id, options, *shares));
    if (format == "table")
        remarkOnNone(*shares);
    return deliver(tableText(sharesTable(*shares), styleOf(format)));
}

} // namespace

ExitCode runSensitivity(const Arguments &arguments)
{
    if (arguments.value("--global"))
        return runShares(arguments);
    auto question = sensitivityQuestion(arguments);
    if (!question)
        return reportOption(question.error());
    const auto call = openStudy(arguments);
    if (!call)
        return report(call.error());
    const auto scenario = scenarioOf(*call, arguments.value("--scenario", ""));
    if (!scenario)
        return report(scenario.error());
    question->figure = carbonOf(arguments, *call);
    const auto per = unitOf(arguments);
    if (!per)
        return report(per.error());
    question->per = *per;
    const auto answer =
        sensitivity(*call->method, call->study, **scenario, call->catalog, *question);
    if (!answer)
        return report(answer.error().at(call->file));
    const std::string_view format = arguments.value("--format", "table");
    if (format == "json")
        return deliver(sensitivityText((*scenario)->id, *question, *answer));
    if (format == "table" && answer->rows.empty())
        remarkOnNone(*question);
    const std::string text = tableText(sensitivityTable(*answer), styleOf(format));
    return deliver(format == "table" ? withRemarks(text, {}, answer->warnings) : text);
}

ExitCode runOptimise(const Arguments &arguments)
{
    auto question = optimiseQuestion(arguments);
    if (!question)
        return reportOption(question.error());
    std::set<EntryKind> kinds;
    for (const Choosable what : question->over)
        addKindsOf(choosableRow(what).field, kinds);
    if (kinds.contains(EntryKind::GridRegion))
        addKindsOf(Field::MapTrace, kinds);
    const auto call = openStudy(arguments, false, kinds);
    if (!call)
        return report(call.error());
    const auto scenario = scenarioOf(*call, arguments.value("--scenario", ""));
    if (!scenario)
        return report(scenario.error());
    if (const auto error = unknownFilter(question->filter, call->catalog))
        return report(*error);
    question->basis = basisOf(arguments, *call);
    const auto answer = optimise(*call->method, call->study, **scenario, call->catalog, *question);
    if (!answer)
        return report(answer.error().at(call->file));
    const std::string_view format = arguments.value("--format", "table");
    if (format == "json")
        return deliver(optimiseText((*scenario)->id, *question, *answer));
    if (format == "table" && answer->within == 0)
        remarkOnNone(*answer);
    const std::string text = tableText(optimiseTable(*question, *answer), styleOf(format));
    return deliver(format == "table" ? withRemarks(text, answer->lacking, answer->warnings) : text);
}

} // namespace fourfold::cli
