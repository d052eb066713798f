// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/functional_unit.h"
#include "core/analysis/sweep.h"
#include "ui/presentation/results.h"

#include <optional>
#include <string>
#include <vector>

namespace fourfold {

/// How many values the program proposes for one field, and for each of two.
inline constexpr std::size_t kLineSteps = 61;
inline constexpr std::size_t kMapSteps = 41;
/// The most points of a scenario that a page goes through.
inline constexpr std::size_t kMostPoints = 40'000;

/// What the page Sweep asks: scenarios, one field or two, and a field that is dragged besides.
struct SweepChoice
{
    std::vector<std::string> scenarios; ///< at least one; of a map at most two
    SweepAxis across;
    std::optional<SweepAxis> up;
    std::optional<Field> slider;

    bool operator==(const SweepChoice &) const = default;
};

/// The fields of a scenario that can be swept under a method for one of a unit, in the order of the
/// table. Factors are among them where it inherits what they divide.
[[nodiscard]] std::vector<Field>
sweepableFields(const EstimatorRow &method, const FunctionalUnitRow &per, const Scenario &scenario);

/// A sensible axis for a field of a scenario with these states: a range around its number as of a
/// slider, all choices, or some entries of the catalogue with the one in use. It has no values
/// where there is nothing to go through.
[[nodiscard]] SweepAxis proposedAxis(const FieldRow &row, const FieldStates &states,
                                     const Catalog &catalog, std::size_t steps);

/// What the settings ask for; what they leave open or name wrongly is chosen: the baseline, and the
/// field that moves its result the most. What was chosen before stays where it still fits. Error:
/// there is no scenario, or too many points.
[[nodiscard]] Result<SweepChoice> sweepChoice(const Study &study, const Results &results,
                                              const Catalog &catalog,
                                              const SweepChoice *before = nullptr);

} // namespace fourfold
