// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/budget_use.h"
#include "core/analysis/functional_unit.h"
#include "core/analysis/tier_spread.h"
#include "core/estimation/estimate.h"
#include "core/io/table.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fourfold {

inline constexpr std::string_view kResultFormat = "fourfold-result";

/// The estimate of one scenario, as result files hold it.
struct ScenarioResult
{
    std::string id;
    std::string name;
    Estimate estimate;
    std::optional<double> count{};     ///< of the functional unit that the figures are divided by
    std::string boundary{};            ///< of embodied carbon; empty without any
    std::vector<BudgetUse> budgets{};  ///< of a study that has some
    std::optional<TierSpread> tiers{}; ///< only where they were asked for
};

/// The results of one method for a study: "format": "fourfold-result".
struct StudyResult
{
    std::string method;
    FunctionalUnit per = FunctionalUnit::Study;
    std::vector<ScenarioResult> scenarios;
    Basis tiersBasis = Basis::Gross;
};

/// Estimates every scenario of a study, its figures for one of the functional unit. What they take
/// of the study's budgets is told for whole scenarios alone. The error names scenario and field.
[[nodiscard]] Result<StudyResult> estimateStudy(const EstimatorRow &method, const Study &study,
                                                const Catalog &catalog,
                                                FunctionalUnit per = FunctionalUnit::Study);

/// Adds what the tiers of inference say about each scenario that serves requests, over the phases
/// and in the basis of these settings. Precondition: the result is of the general estimate.
void addTiers(StudyResult &result, const Study &study, const Catalog &catalog, Basis basis);

/// Where the embodied carbon of an estimate ends; empty when it has none.
[[nodiscard]] std::string shownBoundary(const EstimatorRow &method, const FieldStates &states,
                                        const Estimate &estimate);

/// The result file, indented; numbers in the shortest form that reads back to the same double.
[[nodiscard]] std::string resultText(const StudyResult &result);

/// Appends one scenario object on one line, without a line break (batch).
void appendResultLine(std::string &out, const ScenarioResult &result,
                      Basis tiersBasis = Basis::Gross);

/// Appends what stands in the place of a result that could not be had; an unknown id is null.
void appendErrorLine(std::string &out, std::string_view id, const Error &error);

/// Appends {"code", "where", "text"}.
void appendJsonError(std::string &out, const Error &error);

/// Appends the member "warnings".
void appendWarnings(std::string &out, const std::vector<Warning> &warnings);

/// A row for every scenario and phase, and one for its total.
[[nodiscard]] Table resultTable(const StudyResult &result);

/// The same for people: the main figures, and only phases that have any.
[[nodiscard]] Table resultSummary(const StudyResult &result);

/// A row for every scenario and budget: what it takes and how much of the budget that is.
[[nodiscard]] Table resultBudgets(const StudyResult &result);

} // namespace fourfold
