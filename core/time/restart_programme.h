// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/result.h"
#include "core/time/schedule.h"

#include <span>
#include <vector>

namespace fourfold {

/// A run in slots of a series.
struct SlotRun
{
    double start = 0;
    double end = 0;
};

/// The cheapest runs of a job whose starts cost energy. Error: window times length is too large to
/// be worked out, or the cost too large for a number.
[[nodiscard]] Result<std::vector<SlotRun>> cheapestRuns(std::span<const double> values,
                                                        const SlotWindow &window);

} // namespace fourfold
