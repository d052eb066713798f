// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/sweep.h"
#include "core/io/table.h"

#include <string>
#include <string_view>

namespace fourfold {

/// The answer of "sweep", indented JSON: a row for each point; a gap has its error in place of
/// totals.
[[nodiscard]] std::string sweepText(std::string_view scenario, const Sweep &sweep);

/// A row for each point: the values of the axes, then the totals; those of a gap are empty.
[[nodiscard]] Table sweepTable(const Sweep &sweep);

} // namespace fourfold
