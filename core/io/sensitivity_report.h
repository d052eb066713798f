// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/sensitivity.h"
#include "core/analysis/sobol.h"
#include "core/io/table.h"

#include <string>
#include <string_view>

namespace fourfold {

/// The answer of "sensitivity", indented JSON; the kg are of the figure that was asked for.
[[nodiscard]] std::string sensitivityText(std::string_view scenario,
                                          const SensitivityQuestion &question,
                                          const Sensitivity &sensitivity);

/// A row for each number, the largest swing first.
[[nodiscard]] Table sensitivityTable(const Sensitivity &sensitivity);

/// The answer of "sensitivity --global", indented JSON.
[[nodiscard]] std::string sharesText(std::string_view scenario, const SobolOptions &options,
                                     const std::vector<SobolRow> &shares);

/// A row for each uncertain field, the largest total share first.
[[nodiscard]] Table sharesTable(const std::vector<SobolRow> &shares);

} // namespace fourfold
