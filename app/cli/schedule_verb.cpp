// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/trace_source.h"
#include "app/cli/verb.h"
#include "core/io/schedule_report.h"
#include "core/support/numbers.h"

#include <array>
#include <limits>

namespace fourfold::cli {
namespace {

struct NumberOption
{
    std::string_view name;
    double low = 0;
    bool isAbove = false; ///< the low end itself is too low
    double high = std::numeric_limits<double>::max();
    double otherwise = 0;
};
constexpr NumberOption kHours = {.name = "--hours", .isAbove = true};
constexpr NumberOption kPower = {.name = "--power-kw", .isAbove = true};
constexpr NumberOption kPue = {.name = "--pue", .low = 1, .high = 5, .otherwise = 1};
constexpr NumberOption kRestart = {.name = "--restart-kwh"};

/// What is wrong with an argument.
struct WrongArgument
{
    std::string text;
};

/// A call of "schedule" as it was typed.
struct ScheduleCall
{
    Job job;
    double powerKw = 0;
    double pue = 1;
    RunKind kind = RunKind::Contiguous;
};

double number(const Arguments &arguments, const NumberOption &option,
              std::optional<WrongArgument> &wrong)
{
    const auto text = arguments.value(option.name);
    if (!text)
        return option.otherwise;
    const auto value = parseNumber(*text);
    const bool isInside = value && *value <= option.high
                          && (option.isAbove ? *value > option.low : *value >= option.low);
    if (!isInside && !wrong)
        wrong = WrongArgument{std::string(option.name) + " takes a number "
                              + (option.isAbove ? "above " : "of at least ") + toText(option.low)
                              + ", not '" + std::string(*text) + "'"};
    return isInside ? *value : option.otherwise;
}

Instant moment(const Arguments &arguments, std::string_view option,
               std::optional<WrongArgument> &wrong)
{
    const std::string_view text = arguments.value(option, "");
    const auto stamp = parseStamp(text);
    if (!stamp && !wrong)
        wrong = WrongArgument{std::string(option) + " takes a time such as 2024-03-31T05:00Z, not '"
                              + std::string(text) + "'"};
    return stamp ? stamp->instant : Instant{};
}

std::variant<ScheduleCall, WrongArgument> readCall(const Arguments &arguments)
{
    std::optional<WrongArgument> wrong;
    ScheduleCall call;
    call.job.hours = number(arguments, kHours, wrong);
    call.powerKw = number(arguments, kPower, wrong);
    call.pue = number(arguments, kPue, wrong);
    const double restartKwh = number(arguments, kRestart, wrong);
    call.job.release = moment(arguments, "--release", wrong);
    call.job.deadline = moment(arguments, "--deadline", wrong);
    if (arguments.value("--interruptible"))
        call.kind = RunKind::Interruptible;
    if (wrong)
        return *wrong;
    call.job.restartHours = restartKwh / call.powerKw;
    return call;
}

/// Which factors a file with several kinds is read by.
std::optional<FactorKind> factorsOf(const Arguments &arguments)
{
    const auto text = arguments.value("--factors");
    for (const FactorKind kind : {FactorKind::Direct, FactorKind::LifeCycle}) {
        if (text && *text == toText(kind))
            return kind;
    }
    return std::nullopt;
}

/// The remarks on what a call reads: what concerns other days is left out.
void keepRemarksInside(IntensitySeries &series, const Job &job)
{
    std::erase_if(series.remarks, [&](const SeriesRemark &remark) {
        return series.at(static_cast<double>(remark.first + remark.count)) <= job.release
               || series.at(static_cast<double>(remark.first)) >= job.deadline;
    });
}

} // namespace

ExitCode runSchedule(const Arguments &arguments)
{
    const auto read = readCall(arguments);
    if (const auto *wrong = std::get_if<WrongArgument>(&read))
        return refuse(wrong->text);
    const auto &call = std::get<ScheduleCall>(read);
    const std::string name(arguments.value("--trace", ""));
    const auto file = openTrace(name, call.job.release);
    if (!file)
        return report(file.error());
    auto series = chosenSeries(*file, arguments.value("--zone", ""), factorsOf(arguments));
    if (!series)
        return report(series.error().at(shownName(name)));
    *series = withShortGapsFilled(std::move(*series));
    keepRemarksInside(*series, call.job);
    for (const SeriesRemark &found : series->remarks)
        remark(shownName(name) + ": " + english(messageOf(found, *series)));
    const PlannedSeries planned(std::move(*series));
    const auto answer = planJob(planned, call.job, call.powerKw, call.pue, call.kind);
    if (!answer)
        return report(answer.error().at(shownName(name)));
    const std::string_view format = arguments.value("--format", "table");
    if (format == "json")
        return deliver(scheduleText(*answer, planned.series()));
    return deliver(tableText(scheduleTable(*answer, planned.series()), styleOf(format)));
}

} // namespace fourfold::cli
