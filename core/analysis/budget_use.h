// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/estimate.h"
#include "core/scenario/study.h"

#include <optional>
#include <vector>

namespace fourfold {

/// How much of a budget something takes, both in the unit of the budget.
struct BudgetUse
{
    Budget budget = Budget::Carbon;
    double most = 0;
    double amount = 0;

    [[nodiscard]] bool isCrossed() const { return amount > most; }
    [[nodiscard]] double share() const { return amount / most; }

    bool operator==(const BudgetUse &) const = default;
};

/// The figure that a budget is for.
[[nodiscard]] Figure figureOf(Budget budget);

/// The budget for a figure; nothing where there is none of the kind.
[[nodiscard]] std::optional<Budget> budgetOf(Figure figure);

/// What a scenario takes of each budget of a study over the phases that count, in the order of the
/// table. A budget for cost has no use without prices.
[[nodiscard]] std::vector<BudgetUse> budgetUses(const Estimate &estimate, const Settings &settings);

} // namespace fourfold
