// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/uncertainty.h"
#include "core/io/table.h"

#include <string>
#include <vector>

namespace fourfold {

/// The answer of "uncertainty", indented JSON.
[[nodiscard]] std::string uncertaintyText(const UncertaintyAnswer &answer);

/// One table for programs: a row for each scenario, then one for each pair, in full digits.
[[nodiscard]] Table uncertaintyTable(const UncertaintyAnswer &answer);

/// The scenarios for people: no more digits than the intervals support.
[[nodiscard]] Table spreadTable(const UncertaintyAnswer &answer);

/// The default ranges that were drawn from, with their sources; without rows where there were none.
[[nodiscard]] Table drawnDefaultsTable(const UncertaintyAnswer &answer);

/// The pairs for people; `measure` tells what would decide a pair, in their order, and may be
/// empty.
[[nodiscard]] Table pairTable(const UncertaintyAnswer &answer,
                              const std::vector<std::string> &measure);

} // namespace fourfold
