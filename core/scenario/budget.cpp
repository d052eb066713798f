// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/budget.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace fourfold {
namespace {

constexpr std::array kBudgets = {
    BudgetRow{
        .budget = Budget::Carbon,
        .key = "co2e_kg",
        .label = FF_TR_NOOP("Budget", "CO₂e, gross"),
        .unit = Unit::Kilogram,
    },
    BudgetRow{
        .budget = Budget::NetCarbon,
        .key = "co2e_net_kg",
        .label = FF_TR_NOOP("Budget", "CO₂e, net"),
        .unit = Unit::Kilogram,
    },
    BudgetRow{
        .budget = Budget::Energy,
        .key = "facility_energy_kwh",
        .label = FF_TR_NOOP("Budget", "Energy"),
        .unit = Unit::KilowattHour,
    },
    BudgetRow{
        .budget = Budget::Water,
        .key = "water_l",
        .label = FF_TR_NOOP("Budget", "Water"),
        .unit = Unit::Litre,
    },
    BudgetRow{
        .budget = Budget::DeviceHours,
        .key = "device_hours",
        .label = FF_TR_NOOP("Budget", "Device-hours"),
        .unit = Unit::DeviceHour,
    },
    BudgetRow{
        .budget = Budget::Days,
        .key = "days",
        .label = FF_TR_NOOP("Budget", "Days"),
        .unit = Unit::Day,
    },
    BudgetRow{
        .budget = Budget::Cost,
        .key = "cost_usd",
        .label = FF_TR_NOOP("Budget", "Cost"),
        .unit = Unit::UsDollar,
    },
};

} // namespace

std::span<const BudgetRow> budgetTable()
{
    return kBudgets;
}

const BudgetRow &budgetRow(Budget budget)
{
    return kBudgets[static_cast<std::size_t>(budget)];
}

const BudgetRow *findBudget(std::string_view key)
{
    const auto found = std::ranges::find(kBudgets, key, &BudgetRow::key);
    return found == kBudgets.end() ? nullptr : &*found;
}

std::optional<Error> checkBudgets(const Budgets &budgets)
{
    for (const auto &[budget, most] : budgets) {
        if (!(std::isfinite(most) && most > 0))
            return Error{ErrorCode::OutOfBounds,
                         "settings/budgets/" + std::string(budgetRow(budget).key),
                         Message{FF_TR_NOOP("Message", "a budget is a number above 0"), {}}};
    }
    return std::nullopt;
}

} // namespace fourfold
