// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/compare.h"
#include "core/io/table.h"

#include <string>
#include <vector>

namespace fourfold {

/// One pair of a chain of scenarios.
struct ComparisonStep
{
    std::string from;
    std::string to;
    Comparison comparison;
};

/// A comparison with the steps of the way, if any were asked for.
struct CompareReport
{
    std::string from;
    std::string to;
    Comparison comparison;
    std::vector<ComparisonStep> steps;
};

/// The answer of "compare", indented JSON.
[[nodiscard]] std::string compareText(const CompareReport &report);

/// A row for each M, one for the whole, and one for each step.
[[nodiscard]] Table compareTable(const CompareReport &report);

} // namespace fourfold
