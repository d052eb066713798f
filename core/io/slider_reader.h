// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/json_place.h"
#include "core/io/scenario_reader.h"
#include "core/scenario/study.h"

namespace fourfold {

/// Reads a field on a slider: {"field", "low", "high", "logarithmic"}, all but the field left out
/// where a range is proposed.
[[nodiscard]] Problem readSlider(const JsonNode &node, const Place &place, SliderChoice &out,
                                 Warnings &warnings);

} // namespace fourfold
