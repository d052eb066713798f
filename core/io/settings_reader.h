// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/json_place.h"
#include "core/io/scenario_reader.h"
#include "core/scenario/study.h"

namespace fourfold {

// Settings that are objects. What they do not know is kept in `extras`, those of the settings,
// under the key of the object.

/// Reads {"co2e_kg": 500000, …}.
[[nodiscard]] Problem readBudgets(const JsonNode &node, const Place &place, Budgets &out,
                                  Extras &extras, Warnings &warnings);

/// Reads what the page Optimise asks.
[[nodiscard]] Problem readChoiceSettings(const JsonNode &node, const Place &place,
                                         ChoiceSettings &out, Extras &extras, Warnings &warnings);

} // namespace fourfold
