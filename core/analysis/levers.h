// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/scenario_function.h"
#include "core/scenario/study.h"

#include <optional>
#include <span>
#include <vector>

namespace fourfold {

/// A number of a scenario, and how strongly it moves what is looked at.
struct Lever
{
    Field field = Field::ModelParams;
    double value = 0;
    double slope = 0;      ///< of the sum of the figures, exact
    double elasticity = 0; ///< per cent of the sum for one per cent of the value
};

/// What moves the sum of these figures of a scenario: each field alone counts as typed.
///
/// Fields without a value, and those that the method does not read, are left out. A method that
/// has no derivatives gives every field that it reads a slope and an elasticity of 1.
[[nodiscard]] std::vector<Lever> leversOf(const Estimation &estimation,
                                          std::span<const AnswerFigure> figures,
                                          std::span<const Field> fields);

/// The numbers of a scenario that deserve a slider, in the order of the table: the essential ones
/// and those that it gives, as far as they move the sum of the figures. What says the same as a
/// given field is not offered beside it.
[[nodiscard]] std::vector<Lever> proposedLevers(const Estimation &estimation,
                                                std::span<const AnswerFigure> figures);

/// Ends for a slider of a field that stands at `value`: what the catalogue has of it and some way
/// around the value, rounded outwards and within bounds; logarithmic where that spans much.
[[nodiscard]] SliderRange proposedRange(const FieldRow &row, double value, const Catalog &catalog);

} // namespace fourfold
