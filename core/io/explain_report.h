// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/explanation.h"
#include "core/io/table.h"

#include <string>
#include <string_view>
#include <vector>

namespace fourfold {

/// Where a value comes from, in files: "typed", "catalogue", "assumed".
[[nodiscard]] std::string_view originName(Origin origin);

/// The answer of "explain", indented JSON. Precondition: there are steps.
[[nodiscard]] std::string explainText(std::string_view scenario, std::string_view method,
                                      const std::vector<Step> &steps);

/// A row for each input of each step.
[[nodiscard]] Table explainTable(const std::vector<Step> &steps);

} // namespace fourfold
