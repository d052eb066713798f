// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/estimate.h"

#include <optional>
#include <string_view>
#include <vector>

namespace fourfold {

/// What of an estimate counts when methods are laid side by side.
struct MethodScope
{
    Basis basis = Basis::Gross;
    std::vector<Phase> phases = {Phase::Training, Phase::Experimentation, Phase::Inference,
                                 Phase::Storage};
};

/// The CO2e in kg that counts, embodied carbon included.
[[nodiscard]] double countedKg(const Estimate &estimate, const MethodScope &scope);

/// The factors into which every method's answer is taken apart, in the order in which a way from
/// one method to another goes: what the building adds, the grid, the machine, the work, and what
/// else is counted.
enum class MethodFactor : std::uint8_t {
    Pue,
    Rounding,
    Intensity,
    Power,
    Energy, ///< in place of power, rate and work where device-hours are not known on both sides
    Rate,
    Flop,
    DeviceHours, ///< in place of rate and FLOP where FLOP are not known on both sides
    Uses,
    Matched,
    Training,
    Experimentation,
    Inference,
    Storage,
    Embodied,
    Total, ///< alone, where two answers have no phase in common
};

/// How the amount of a factor enters the product.
enum class FactorForm : std::uint8_t {
    Product,  ///< as it is
    Divisor,  ///< one over it
    Addition, ///< a percentage on top of what stands before
};

struct MethodFactorRow
{
    MethodFactor factor = MethodFactor::Pue;
    std::string_view code; ///< in results, for ever
    Text title;
    Unit unit = Unit::None;
    FactorForm form = FactorForm::Product;
    std::optional<double> neutral{}; ///< the amount of a method that leaves the factor out
    Text lacks{};                    ///< %1 leaves it out, %2 does not
};
[[nodiscard]] const MethodFactorRow &methodFactorRow(MethodFactor factor);

/// One factor of one answer.
struct FormFactor
{
    MethodFactor factor = MethodFactor::Pue;
    double amount = 0; ///< in the unit of its row
    /// What multiplies into the answer, in base units (kWh, h, kg, FLOP).
    double multiplier = 1;
    std::vector<Field> fields; ///< that the amount was made from, plain defaults left out
};

/// What two answers can be taken apart into.
struct CommonForm
{
    Phase phase = Phase::Training; ///< the one that both count
    bool hasUses = false;
    bool hasTime = false; ///< device-hours
    bool hasCompute = false;
};

/// The finest form that both answers have; nothing where they count no phase in common.
[[nodiscard]] std::optional<CommonForm> commonForm(const Estimation &a, const Estimation &b,
                                                   const MethodScope &scope);

/// The factors of an answer; their multipliers multiply to countedKg().
[[nodiscard]] std::vector<FormFactor> formOf(const Estimation &estimation, const CommonForm &form,
                                             const MethodScope &scope);

} // namespace fourfold
