// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/study_source.h"
#include "app/cli/verb.h"
#include "core/io/compare_report.h"
#include "core/io/methods_report.h"

#include <map>

namespace fourfold::cli {
namespace {

/// The basis that is asked for: the option, else the study's.
/// Estimates scenarios once each and lays them side by side.
class Comparer
{
public:
    Comparer(const StudyCall &call, Basis basis)
        : m_call(call)
        , m_basis(basis)
    {}

    Result<Comparison> compare(const std::string &from, const std::string &to)
    {
        for (const std::string &id : {from, to}) {
            if (const auto added = add(id); !added)
                return added.error();
        }
        return fourfold::compare(m_estimations.at(from), m_estimations.at(to), m_basis);
    }

private:
    Result<Done> add(const std::string &id)
    {
        if (m_estimations.contains(id))
            return Done{};
        const auto scenario = scenarioOf(m_call, id);
        if (!scenario)
            return scenario.error();
        auto estimation = estimate(*m_call.method, m_call.study, **scenario, m_call.catalog);
        if (!estimation)
            return estimation.error().at(m_call.file);
        m_estimations.emplace(id, std::move(*estimation));
        return Done{};
    }

    const StudyCall &m_call;
    Basis m_basis;
    std::map<std::string, Estimation> m_estimations;
};

/// The ids of --from, --via and --to in turn.
std::vector<std::string> chainOf(const Arguments &arguments)
{
    std::vector<std::string> ids = listedValues(arguments, "--via");
    ids.insert(ids.begin(), std::string(arguments.value("--from", "")));
    ids.emplace_back(arguments.value("--to", ""));
    return ids;
}

Result<CompareReport> compareChain(Comparer &comparer, const std::vector<std::string> &ids)
{
    CompareReport report;
    report.from = ids.front();
    report.to = ids.back();
    auto whole = comparer.compare(report.from, report.to);
    if (!whole)
        return whole.error();
    report.comparison = std::move(*whole);
    for (std::size_t i = 1; ids.size() > 2 && i < ids.size(); ++i) {
        auto step = comparer.compare(ids[i - 1], ids[i]);
        if (!step)
            return step.error();
        report.steps.push_back({ids[i - 1], ids[i], std::move(*step)});
    }
    return report;
}

/// The table for people ends with what makes the two incomparable.
std::string withRemarks(std::string text, const Comparison &comparison)
{
    for (const ScopeDifference &difference : comparison.scope)
        text += "\nNot comparable as it stands (" + std::string(difference.code)
                + "): " + english(difference.message);
    for (const Warning &warning : comparison.warnings)
        text += "\n" + std::string(warning.code) + ": " + english(warning.message);
    return text.ends_with('\n') ? text : text + "\n";
}

} // namespace

ExitCode runCompare(const Arguments &arguments)
{
    const auto call = openStudy(arguments);
    if (!call)
        return fourfold::cli::report(call.error());
    Comparer comparer(*call, basisOf(arguments, *call));
    const auto answer = compareChain(comparer, chainOf(arguments));
    if (!answer)
        return fourfold::cli::report(answer.error());
    const std::string_view format = arguments.value("--format", "table");
    if (format == "json")
        return deliver(compareText(*answer));
    const std::string text = tableText(compareTable(*answer), styleOf(format));
    return deliver(format == "table" ? withRemarks(text, answer->comparison) : text);
}

namespace {

Result<const MethodAnswer *> answerOf(const MethodsReport &report,
                                      std::optional<std::string_view> name)
{
    if (!name)
        return report.chosen;
    const auto method = methodNamed(*name);
    if (!method)
        return method.error();
    return report.comparison.find((*method)->id);
}

/// The way between the methods of --from and --to; the one not given is the chosen one.
Result<Done> addWaterfall(MethodsReport &report, const Arguments &arguments)
{
    if (!arguments.value("--from") && !arguments.value("--to"))
        return Done{};
    const auto from = answerOf(report, arguments.value("--from"));
    if (!from)
        return from.error();
    const auto to = answerOf(report, arguments.value("--to"));
    if (!to)
        return to.error();
    auto way = report.comparison.waterfall(**from, **to);
    if (!way)
        return way.error();
    report.waterfall = std::move(*way);
    return Done{};
}

/// The table for people ends with what each method leaves aside.
std::string withIgnored(std::string text, const MethodsReport &report)
{
    for (const MethodAnswer &answer : report.comparison.answers) {
        if (!answer.ignored.empty())
            text +=
                "\n" + std::string(answer.method->id) + " ignores: " + fieldKeys(answer.ignored);
    }
    return text.ends_with('\n') ? text : text + "\n";
}

} // namespace

ExitCode runMethods(const Arguments &arguments)
{
    const auto call = openStudy(arguments);
    if (!call)
        return report(call.error());
    const auto scenario = scenarioOf(*call, arguments.value("--scenario", ""));
    if (!scenario)
        return report(scenario.error());
    MethodScope scope;
    scope.basis = basisOf(arguments, *call);
    auto comparison = compareMethods(call->study, **scenario, call->catalog, scope);
    if (!comparison)
        return report(comparison.error().at(call->file));
    MethodsReport answer{.scenario = (*scenario)->id,
                         .comparison = std::move(*comparison),
                         .chosen = nullptr,
                         .waterfall = std::nullopt};
    answer.chosen = answer.comparison.find(call->method->id);
    if (const auto added = addWaterfall(answer, arguments); !added)
        return report(added.error().at(call->file + ": " + answer.scenario));
    const std::string_view format = arguments.value("--format", "table");
    if (format == "json")
        return deliver(methodsText(answer));
    if (answer.waterfall)
        return deliver(tableText(waterfallTable(*answer.waterfall), styleOf(format)));
    const bool isForPeople = format == "table";
    const std::string text = tableText(methodsTable(answer, !isForPeople), styleOf(format));
    return deliver(isForPeople ? withIgnored(text, answer) : text);
}

} // namespace fourfold::cli
