// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/levers.h"

#include <string>
#include <vector>

namespace fourfold {

class StudyDocument;

/// A field on a slider, with the range that it has now.
struct FieldOnSlider
{
    Field field = Field::ModelParams;
    SliderRange range;
    bool isRangeChosen = false; ///< by the user; else it is proposed

    bool operator==(const FieldOnSlider &) const = default;
};

/// The sliders of a scenario: those that the settings name, else those that move its result, group
/// after group. A range that was proposed before stays while the value is in it.
[[nodiscard]] std::vector<FieldOnSlider> slidersOf(const StudyDocument &document,
                                                   const std::string &scenario,
                                                   const std::vector<FieldOnSlider> &before);

/// The numbers that have no slider yet: those that move the result first, the strongest first.
[[nodiscard]] std::vector<Lever> offeredLevers(const StudyDocument &document,
                                               const std::string &scenario,
                                               const std::vector<FieldOnSlider> &present);

/// The settings' choice that stands for these sliders.
[[nodiscard]] std::vector<SliderChoice> choiceOf(const std::vector<FieldOnSlider> &sliders);

} // namespace fourfold
