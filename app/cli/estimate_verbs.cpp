// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/study_source.h"
#include "app/cli/verb.h"
#include "core/io/result_check.h"
#include "core/io/result_json.h"
#include "core/io/tiers_report.h"

namespace fourfold::cli {
namespace {

constexpr std::string_view kGeneral = "fourfold";

Result<StudyResult> estimateCall(const StudyCall &call, const EstimatorRow &method,
                                 FunctionalUnit per)
{
    auto result = estimateStudy(method, call.study, call.catalog, per);
    if (!result)
        return result.error().at(call.file);
    return result;
}

/// Error: only the general estimate has tiers.
std::optional<Error> addTiersTo(StudyResult &result, const StudyCall &call,
                                const EstimatorRow &method)
{
    if (method.id != kGeneral)
        return Error{ErrorCode::NotSupported, "--tiers",
                     Message{FF_TR_NOOP("Message", "only the method fourfold has tiers"), {}}};
    addTiers(result, call.study, call.catalog, call.study.settings.basis);
    return std::nullopt;
}

std::string summaryOf(const ResultCheck &check)
{
    return std::to_string(check.drifts.size()) + " of " + std::to_string(check.compared)
           + " recorded numbers do not hold any more: look at what changed, then record them anew.";
}

} // namespace

ExitCode runEstimate(const Arguments &arguments)
{
    const auto call = openStudy(arguments);
    if (!call)
        return report(call.error());
    const auto per = unitOf(arguments);
    if (!per)
        return report(per.error());
    auto result = estimateCall(*call, *call->method, *per);
    if (!result)
        return report(result.error());
    if (arguments.value("--tiers")) {
        if (auto error = addTiersTo(*result, *call, *call->method))
            return report(*error);
    }
    const std::string_view format = arguments.value("--format", "table");
    if (format == "json")
        return deliver(resultText(*result));
    const bool isForPeople = format != "csv";
    std::string text =
        tableText(isForPeople ? resultSummary(*result) : resultTable(*result), styleOf(format));
    // A file with comma separated values holds one table.
    if (const Table budgets = resultBudgets(*result); isForPeople && !budgets.rows.empty())
        text += "\n" + tableText(budgets, styleOf(format));
    return deliver(text);
}

ExitCode runVerify(const Arguments &arguments)
{
    const auto call = openStudy(arguments);
    if (!call)
        return report(call.error());
    const std::string file(arguments.operand(1));
    const auto recorded = readFile(file);
    if (!recorded)
        return report(recorded.error());
    const auto name = methodOfResult(*recorded);
    if (!name)
        return report(name.error().at(shownName(file)));
    const auto method = methodNamed(*name);
    if (!method)
        return report(method.error().at(shownName(file) + ": /method"));
    const auto per = unitOfResult(*recorded);
    if (!per)
        return report(per.error().at(shownName(file)));
    auto result = estimateCall(*call, **method, *per);
    if (!result)
        return report(result.error());
    // Only what was recorded is looked at.
    if ((*method)->id == kGeneral)
        addTiers(*result, call->study, call->catalog, call->study.settings.basis);
    const ResultCheck check = checkResult(*recorded, resultText(*result));
    const std::string_view format = arguments.value("--format", "table");
    const std::string text = format == "json" ? checkText(check)
                             : check.drifts.empty() && format == "table"
                                 ? std::to_string(check.compared) + " recorded numbers hold.\n"
                                 : tableText(checkTable(check), styleOf(format));
    const ExitCode code = deliver(text);
    if (code != ExitCode::Done || check.drifts.empty())
        return code;
    return report(Error{ErrorCode::Differs, shownName(file),
                        Message{FF_TR_NOOP("Message", "%1"), {summaryOf(check)}}});
}

ExitCode runTiers(const Arguments &arguments)
{
    const auto call = openStudy(arguments);
    if (!call)
        return report(call.error());
    const auto scenario = scenarioOf(*call, arguments.value("--scenario", ""));
    if (!scenario)
        return report(scenario.error());
    const auto made = estimate(*findEstimator(kGeneral), call->study, **scenario, call->catalog);
    if (!made)
        return report(made.error().at(call->file));
    const Basis basis = basisOf(arguments, *call);
    const auto spread =
        tierSpread(call->study, **scenario, call->catalog, basis, call->study.settings.phases);
    if (!spread)
        return report(
            Error{ErrorCode::MissingField,
                  call->file + ": " + (*scenario)->id + ": inference.requests_per_day",
                  Message{FF_TR_NOOP("Message", "no requests are served: give some"), {}}});
    const std::string_view format = arguments.value("--format", "table");
    if (format == "json")
        return deliver(tiersText((*scenario)->id, basis, *spread));
    return deliver(tableText(tiersTable(*spread), styleOf(format)));
}

} // namespace fourfold::cli
