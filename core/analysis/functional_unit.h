// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/dual.h"
#include "core/estimation/estimate.h"

#include <span>
#include <string_view>

namespace fourfold {

/// What a result may be counted for: the whole, or one of what it does. One row each, same order.
enum class FunctionalUnit : std::uint8_t {
    Study,
    TrainingToken,
    InferenceToken,
    Request,
    UserYear,
    Flop
};

struct FunctionalUnitRow
{
    FunctionalUnit unit = FunctionalUnit::Study;
    std::string_view key;          ///< in settings and on the command line: "request"
    Text label;                    ///< "per request"
    Text of;                       ///< a measure of a result: "%1 per request"
    std::span<const Field> fields; ///< that say how many there are
};

[[nodiscard]] std::span<const FunctionalUnitRow> functionalUnitTable();
[[nodiscard]] const FunctionalUnitRow &functionalUnitRow(FunctionalUnit unit);

/// The row with this key; null when there is none.
[[nodiscard]] const FunctionalUnitRow *findFunctionalUnit(std::string_view key);

/// "There is no functional unit X; there are …".
[[nodiscard]] Error unknownFunctionalUnit(std::string_view key);

/// How many of the unit the work of a scenario makes: what its figures are divided by. Error: there
/// are none, with the field that would give some; for FLOP the phase whose compute is unknown.
[[nodiscard]] Result<double> countOf(FunctionalUnit unit, const FieldStates &states,
                                     const Estimate &estimate);

/// The same with its derivative by one of the fields: slope 0. Error: there are none.
[[nodiscard]] Result<Dual> countOf(FunctionalUnit unit, const FieldStates &states,
                                   const EstimateOf<Dual> &estimate, Field field);

/// The estimate with every figure divided by the count.
[[nodiscard]] Estimate dividedBy(Estimate estimate, double count);

} // namespace fourfold
