// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/figures.h"
#include "core/estimation/trace.h"
#include "core/scenario/field.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fourfold {

/// One figure over chosen phases.
struct PhaseSum
{
    std::vector<Phase> phases; ///< in their order, each once
    Figure figure = Figure::Co2e;
};

/// "training+inference.co2e_kg"; a figure over every phase is "total.co2e_kg", over none
/// "none.co2e_kg".
[[nodiscard]] std::string quantityName(std::span<const Phase> phases, Figure figure);

/// Reads what quantityName() writes, phases in any order; nothing when it is something else.
[[nodiscard]] std::optional<PhaseSum> parsePhaseSum(std::string_view quantity);

/// Where a named node of a trace belongs: a phase, no phase (also: all of them), or several.
[[nodiscard]] std::uint8_t placeOf(std::span<const Phase> phases);
[[nodiscard]] std::vector<Phase> phasesAt(unsigned place);

/// Appends to the trace of an estimate the sum of a figure over phases, by the formulas of the
/// totals. The node that it is; −1 when no phase has anything of it.
[[nodiscard]] std::int32_t recordSum(const PhaseSum &sum, Trace &trace);

} // namespace fourfold
