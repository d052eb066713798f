// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/optimise.h"
#include "core/io/table.h"

#include <string>
#include <string_view>

namespace fourfold {

/// The answer of "optimise", indented JSON.
[[nodiscard]] std::string optimiseText(std::string_view scenario, const OptimiseQuestion &question,
                                       const Optimisation &answer);

/// A row for each ranked choice, then one for each choice on the front.
[[nodiscard]] Table optimiseTable(const OptimiseQuestion &question, const Optimisation &answer);

} // namespace fourfold
