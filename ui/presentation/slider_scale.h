// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/study.h"

namespace fourfold {

/// The places of a slider, from 0 to this.
inline constexpr int kSliderSteps = 1000;

/// The place that is nearest to a value.
[[nodiscard]] int sliderPosition(const SliderRange &range, double value);

/// The value at a place, with no more digits than a place is wide; whole where things are counted.
/// The ends of the range are its ends.
[[nodiscard]] double sliderValue(const FieldRow &row, const SliderRange &range, int position);

/// A number moved to another value, with a spread that keeps its shape and its share of the value
/// as far as the bounds of the field allow.
[[nodiscard]] Number moved(const FieldRow &row, const Number &number, double value);

/// The value at a share of the way from one to another: by equal factors where both are above 0.
[[nodiscard]] double onTheWay(double from, double to, double share);

} // namespace fourfold
