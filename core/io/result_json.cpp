// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/result_json.h"

#include "core/analysis/scope.h"
#include "core/estimation/trace.h"
#include "core/io/json_print.h"
#include "core/io/tiers_report.h"
#include "core/support/json_text.h"
#include "core/support/numbers.h"

#include <algorithm>
#include <array>
#include <span>

namespace fourfold {
namespace {

constexpr int kResultVersion = 1;

/// Keys of the tables need no escapes.
void appendPlainKey(std::string &out, std::string_view key)
{
    appendJsonComma(out);
    out += '"';
    out += key;
    out += "\":";
}

void appendFigures(std::string &out, const Estimate &estimate, const Figures &figures,
                   Presence FigureRow::*presence)
{
    out += '{';
    for (const FigureRow &row : figureTable()) {
        if (!estimate.shows(row.*presence))
            continue;
        appendPlainKey(out, row.key);
        appendNumber(out, figures[row.figure]);
    }
    out += '}';
}

/// The text of an array without its brackets.
template <class T, class Append>
void appendList(std::string &out, std::string_view key, const T &items, Append append)
{
    appendPlainKey(out, key);
    out += '[';
    for (const auto &item : items) {
        appendJsonComma(out);
        append(item);
    }
    out += ']';
}

void appendBudgets(std::string &out, const std::vector<BudgetUse> &budgets)
{
    appendList(out, "budgets", budgets, [&](const BudgetUse &use) {
        out += '{';
        appendJsonMember(out, "budget", budgetRow(use.budget).key);
        appendJsonMember(out, "most", use.most);
        appendJsonMember(out, "amount", use.amount);
        appendJsonMember(out, "share", use.share());
        appendJsonFlag(out, "over", use.isCrossed());
        out += '}';
    });
}

bool isShown(const StudyResult &result, const FigureRow &row)
{
    return result.scenarios.empty()
           || std::ranges::any_of(result.scenarios, [&](const ScenarioResult &scenario) {
                  return scenario.estimate.shows(row.inPhases)
                         || scenario.estimate.shows(row.inTotal);
              });
}

/// A row for every scenario and phase with these figures; idle phases only where they are wanted.
Table tableOf(const StudyResult &result, std::span<const Figure> figures, bool withIdlePhases)
{
    Table table;
    table.headings = {"scenario", "phase"};
    std::vector<const FigureRow *> columns;
    for (const Figure figure : figures) {
        if (isShown(result, figureRow(figure)))
            columns.push_back(&figureRow(figure));
    }
    for (const FigureRow *column : columns)
        table.headings.emplace_back(column->key);
    for (const ScenarioResult &scenario : result.scenarios) {
        const auto add = [&](std::string_view phase, const Figures &values,
                             Presence FigureRow::*presence) {
            std::vector<Cell> &row = table.rows.emplace_back();
            row = {Cell(scenario.id), Cell(phase)};
            for (const FigureRow *column : columns)
                row.push_back(scenario.estimate.shows(column->*presence)
                                  ? Cell(values[column->figure])
                                  : Cell());
        };
        for (const PhaseRow &phase : phaseTable()) {
            const Figures &values = scenario.estimate[phase.phase];
            if (withIdlePhases || values != Figures())
                add(phase.key, values, &FigureRow::inPhases);
        }
        add("total", scenario.estimate.total, &FigureRow::inTotal);
    }
    return table;
}

} // namespace

Result<StudyResult> estimateStudy(const EstimatorRow &method, const Study &study,
                                  const Catalog &catalog, FunctionalUnit per)
{
    StudyResult result;
    result.method = method.id;
    result.per = per;
    Trace trace;
    StudyResolver resolver(study, catalog);
    for (const Scenario &scenario : study.scenarios) {
        const auto resolved = resolver.resolve(scenario);
        if (!resolved)
            return resolved.error();
        auto estimate = estimateTraced(method, *resolved, trace);
        if (!estimate)
            return estimate.error();
        ScenarioResult &made = result.scenarios.emplace_back();
        made.id = scenario.id;
        made.name = scenario.name;
        made.boundary = shownBoundary(method, resolved->states, *estimate);
        made.estimate = std::move(*estimate);
        if (per == FunctionalUnit::Study) {
            made.budgets = budgetUses(made.estimate, study.settings);
            continue;
        }
        const auto count = countOf(per, resolved->states, made.estimate);
        if (!count)
            return count.error().at(scenario.id);
        made.count = *count;
        made.estimate = dividedBy(std::move(made.estimate), *count);
    }
    return result;
}

void addTiers(StudyResult &result, const Study &study, const Catalog &catalog, Basis basis)
{
    result.tiersBasis = basis;
    for (ScenarioResult &made : result.scenarios) {
        made.tiers =
            tierSpread(study, *findScenario(study, made.id), catalog, basis, study.settings.phases);
        if (made.tiers && made.count)
            made.tiers = dividedBy(std::move(*made.tiers), *made.count);
    }
}

std::string shownBoundary(const EstimatorRow &method, const FieldStates &states,
                          const Estimate &estimate)
{
    return estimate.total[Figure::Embodied] > 0 ? embodiedBoundary(method, states) : std::string();
}

std::string resultText(const StudyResult &result)
{
    std::string out = "{";
    appendJsonMember(out, "format", kResultFormat);
    appendJsonMember(out, "version", kResultVersion);
    appendJsonMember(out, "method", result.method);
    if (result.per != FunctionalUnit::Study)
        appendJsonMember(out, "per", functionalUnitRow(result.per).key);
    appendList(out, "scenarios", result.scenarios, [&](const ScenarioResult &scenario) {
        appendResultLine(out, scenario, result.tiersBasis);
    });
    out += '}';
    return indentedJson(out);
}

void appendWarnings(std::string &out, const std::vector<Warning> &warnings)
{
    appendList(out, "warnings", warnings, [&](const Warning &warning) {
        out += '{';
        appendJsonMember(out, "code", warning.code);
        appendJsonMember(out, "field", warning.field);
        appendJsonMember(out, "text", english(warning.message));
        out += '}';
    });
}

void appendResultLine(std::string &out, const ScenarioResult &result, Basis tiersBasis)
{
    const Estimate &estimate = result.estimate;
    out += '{';
    appendJsonMember(out, "id", result.id);
    appendJsonMember(out, "name", result.name);
    appendPlainKey(out, "phases");
    out += '{';
    for (const PhaseRow &row : phaseTable()) {
        appendPlainKey(out, row.key);
        appendFigures(out, estimate, estimate[row.phase], &FigureRow::inPhases);
    }
    out += '}';
    appendPlainKey(out, "total");
    appendFigures(out, estimate, estimate.total, &FigureRow::inTotal);
    appendList(out, "assumed", estimate.assumed,
               [&](Field field) { appendJsonText(out, fieldRow(field).key); });
    appendWarnings(out, estimate.warnings);
    if (result.count)
        appendJsonMember(out, "count", result.count);
    if (!result.boundary.empty())
        appendJsonMember(out, "embodied_boundary", std::string_view(result.boundary));
    if (!result.budgets.empty())
        appendBudgets(out, result.budgets);
    if (result.tiers) {
        appendPlainKey(out, "tiers");
        out += '{';
        appendTiers(out, tiersBasis, *result.tiers, "answers");
        out += '}';
    }
    out += '}';
}

void appendErrorLine(std::string &out, std::string_view id, const Error &error)
{
    out += '{';
    appendJsonKey(out, "id");
    if (id.empty())
        out += "null";
    else
        appendJsonText(out, id);
    appendJsonKey(out, "error");
    appendJsonError(out, error);
    out += '}';
}

void appendJsonError(std::string &out, const Error &error)
{
    out += '{';
    appendJsonMember(out, "code", toText(error.code));
    appendJsonMember(out, "where", error.where);
    appendJsonMember(out, "text", english(error.message));
    out += '}';
}

Table resultTable(const StudyResult &result)
{
    std::vector<Figure> figures;
    for (const FigureRow &row : figureTable())
        figures.push_back(row.figure);
    return tableOf(result, figures, true);
}

Table resultSummary(const StudyResult &result)
{
    constexpr std::array kMain = {
        Figure::Hours, Figure::FacilityEnergy, Figure::Operational, Figure::Embodied,
        Figure::Co2e,  Figure::Co2eNet,        Figure::Cost,        Figure::OperationalMarket,
    };
    return tableOf(result, kMain, false);
}

Table resultBudgets(const StudyResult &result)
{
    Table table;
    table.headings = {"scenario", "budget", "most", "amount", "share", "over"};
    for (const ScenarioResult &scenario : result.scenarios) {
        for (const BudgetUse &use : scenario.budgets)
            table.rows.push_back({Cell(scenario.id), Cell(budgetRow(use.budget).key),
                                  Cell(use.most), Cell(use.amount), Cell(use.share()),
                                  Cell(use.isCrossed() ? "yes" : "no")});
    }
    return table;
}

} // namespace fourfold
