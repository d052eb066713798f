// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/method_comparison.h"
#include "core/io/table.h"

#include <string>
#include <string_view>
#include <vector>

namespace fourfold {

/// The answer of "methods", indented JSON.
[[nodiscard]] std::string methodsText(std::string_view scenario,
                                      const std::vector<MethodAnswer> &answers);

/// A row for each method.
[[nodiscard]] Table methodsTable(const std::vector<MethodAnswer> &answers);

} // namespace fourfold
