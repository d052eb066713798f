// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/study_source.h"
#include "app/cli/verb.h"
#include "core/io/plan_report.h"
#include "core/support/numbers.h"

namespace fourfold::cli {
namespace {

/// "2048:0.31": devices and the efficiency measured on them.
Result<MeasuredEfficiency> measuredEfficiency(const std::string &text)
{
    const auto colon = text.find(':');
    const auto devices = parseNumber(text.substr(0, colon));
    const auto efficiency =
        colon == std::string::npos ? std::nullopt : parseNumber(text.substr(colon + 1));
    if (!devices || !efficiency || !(*devices > 0) || !(*efficiency > 0) || *efficiency > 1)
        return Error{ErrorCode::OutOfBounds, "--measured",
                     Message{FF_TR_NOOP("Message", "%1 is no DEVICES:EFFICIENCY: write devices and "
                                                   "an efficiency above 0 and at most 1, as in "
                                                   "2048:0.31"),
                             {text}}};
    return MeasuredEfficiency{*devices, *efficiency};
}

/// The penalty through the runs that --measured gives; nothing without any.
Result<std::optional<PenaltyFit>> fittedPenalty(const Arguments &arguments,
                                                const ParallelPlanAnswer &plan)
{
    std::vector<MeasuredEfficiency> runs;
    for (const std::string &text : listedValues(arguments, "--measured")) {
        const auto run = measuredEfficiency(text);
        if (!run)
            return run.error();
        runs.push_back(*run);
    }
    if (runs.empty())
        return std::optional<PenaltyFit>();
    auto fit = fitPenalty(plan.devices, plan.efficiency, runs);
    if (!fit)
        return fit.error().at("--measured");
    return std::optional(std::move(*fit));
}

} // namespace

ExitCode runPlan(const Arguments &arguments)
{
    const auto call = openStudy(arguments, true);
    if (!call)
        return report(call.error());
    const auto scenario = scenarioOf(*call, arguments.value("--scenario", ""));
    if (!scenario)
        return report(scenario.error());
    const auto plan = planParallel(*call->method, call->study, **scenario, call->catalog);
    if (!plan)
        return report(plan.error().at(call->file));
    const auto penalty = fittedPenalty(arguments, *plan);
    if (!penalty)
        return report(penalty.error());
    const std::string_view format = arguments.value("--format", "table");
    if (format == "json") {
        const bool isReleased = call->method->id == "llmcarbon";
        return deliver(
            planText((*scenario)->id, isReleased ? "llmcarbon" : "fourfold", *plan, *penalty));
    }
    return deliver(tableText(planTable(*plan, *penalty), styleOf(format)));
}

} // namespace fourfold::cli
