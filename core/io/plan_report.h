// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/parallel_plan.h"
#include "core/analysis/penalty_fit.h"
#include "core/io/table.h"

#include <optional>
#include <string>
#include <string_view>

namespace fourfold {

/// The answer of "plan", indented JSON; with the fitted penalty where runs were given.
[[nodiscard]] std::string planText(std::string_view scenario, std::string_view method,
                                   const ParallelPlanAnswer &plan,
                                   const std::optional<PenaltyFit> &penalty);

/// A row for each figure of the plan, each coefficient, and the residual of each run.
[[nodiscard]] Table planTable(const ParallelPlanAnswer &plan,
                              const std::optional<PenaltyFit> &penalty);

} // namespace fourfold
