// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/result.h"
#include "core/units/unit.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string_view>

namespace fourfold {

/// What a study can have a budget for, each for one scenario as a whole. One row each in
/// budgetTable(), same order.
enum class Budget : std::uint8_t { Carbon, NetCarbon, Energy, Water, DeviceHours, Days, Cost };

struct BudgetRow
{
    Budget budget = Budget::Carbon;
    std::string_view key; ///< in files and results: "co2e_kg"
    Text label;
    Unit unit = Unit::None;
};

[[nodiscard]] std::span<const BudgetRow> budgetTable();
[[nodiscard]] const BudgetRow &budgetRow(Budget budget);
/// The row with this key; null when there is none.
[[nodiscard]] const BudgetRow *findBudget(std::string_view key);

/// The most that is allowed, in the unit of the row; what is not named has no budget.
using Budgets = std::map<Budget, double>;

/// Checks that every budget is a number above 0. The error's place is "settings/budgets/" and the
/// key.
[[nodiscard]] std::optional<Error> checkBudgets(const Budgets &budgets);

} // namespace fourfold
