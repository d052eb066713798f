// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/methods/general_plan.h"

namespace fourfold {

/// Given, or computed, or neither.
[[nodiscard]] Way wayOf(bool isGiven, bool isComputed);

/// What the rate or the power of devices lacks.
[[nodiscard]] Error missingRate(const Resolved &resolved, const GeneralPlan &plan);
[[nodiscard]] Error missingPower(const Resolved &resolved, Field field);

/// How the power of serving is known, and what its rate lacks. Both need the plan of the machine.
void planServingPower(const Resolved &resolved, GeneralPlan &plan);
[[nodiscard]] std::optional<Error> checkServingRate(const Resolved &resolved, GeneralPlan &plan);

/// Plans the serving of requests. Error: the field that its tier of inference lacks. Needs the plan
/// of model and machine.
[[nodiscard]] std::optional<Error> checkServing(const Resolved &resolved, GeneralPlan &plan);

} // namespace fourfold
