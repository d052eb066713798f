// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/functional_unit.h"
#include "core/estimation/scenario_function.h"

#include <optional>
#include <vector>

namespace fourfold {

/// How far each number is moved, and what is looked at.
struct SensitivityQuestion
{
    Figure figure = Figure::Co2e;
    /// Up and down by this share of the value; without one each uncertain value goes to the ends of
    /// its own range, and the others stay.
    std::optional<double> share = 0.1;
    std::vector<AnswerFigure> parts{}; ///< whose sum is looked at instead of the figure's total
    FunctionalUnit per = FunctionalUnit::Study; ///< for one of which totals are
};

/// What one number does to a total when it alone moves.
struct SensitivityRow
{
    Field field = Field::ModelParams;
    double value = 0;
    double low = 0; ///< where it is moved to, kept within its reach (reachOf())
    double high = 0;
    double totalLow = 0; ///< the total there
    double totalHigh = 0;
    double swing = 0; ///< the largest of the three totals less the smallest
    std::optional<double>
        elasticity{}; ///< exact: per cent of the total for a per cent of the value
    bool isLowClamped = false;
    bool isHighClamped = false;
    std::vector<Field> linked{}; ///< given beside it, and hardly moving alone
};

/// A tornado: the numbers of a scenario that move a total, the largest swing first.
struct Sensitivity
{
    double total = 0;
    std::vector<SensitivityRow> rows;
    std::vector<Warning> warnings; ///< one for each set of linked fields
};

/// Moves every number of a scenario that the method reads: given ones, those of the catalogue,
/// guesses, and an efficiency from the fit. Neutral defaults and numbers that follow from others
/// are no inputs, nor are those that would take the place of another way to know the same. Errors:
/// those of the estimate, a share that is not above 0, a result too large for a number.
[[nodiscard]] Result<Sensitivity> sensitivity(const EstimatorRow &method, const Study &study,
                                              const Scenario &scenario, const Catalog &catalog,
                                              const SensitivityQuestion &question);

} // namespace fourfold
