// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/budget_use.h"

#include <algorithm>
#include <array>

namespace fourfold {
namespace {

/// In the order of Budget.
constexpr std::array kFigures = {
    Figure::Co2e,        Figure::Co2eNet, Figure::FacilityEnergy, Figure::Water,
    Figure::DeviceHours, Figure::Hours,   Figure::Cost,
};

/// What phases have of a figure: footprints are added up for the total alone.
std::vector<Figure> summandsOf(Figure figure)
{
    if (figure == Figure::Co2e)
        return {Figure::Operational, Figure::Embodied};
    if (figure == Figure::Co2eNet)
        return {Figure::OperationalNet, Figure::Embodied};
    return {figure};
}

} // namespace

Figure figureOf(Budget budget)
{
    return kFigures[static_cast<std::size_t>(budget)];
}

std::optional<Budget> budgetOf(Figure figure)
{
    const auto found = std::ranges::find(kFigures, figure);
    if (found == kFigures.end())
        return std::nullopt;
    return static_cast<Budget>(found - kFigures.begin());
}

std::vector<BudgetUse> budgetUses(const Estimate &estimate, const Settings &settings)
{
    std::vector<BudgetUse> uses;
    for (const auto &[budget, most] : settings.budgets) {
        const std::vector<Figure> summands = summandsOf(figureOf(budget));
        const FigureRow &row = figureRow(summands.front());
        if (!estimate.shows(row.inPhases))
            continue;
        double sum = 0;
        for (const Phase phase : settings.phases) {
            for (const Figure figure : summands)
                sum += estimate[phase][figure];
        }
        uses.push_back({budget, most, convert(sum, row.unit, budgetRow(budget).unit)});
    }
    return uses;
}

} // namespace fourfold
