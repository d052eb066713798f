// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/compare.h"

#include <string>
#include <vector>

namespace fourfold {

/// What makes two estimates incomparable as they stand: other phases, another boundary of
/// embodied carbon, another vintage or kind of intensity, another quality.
[[nodiscard]] std::vector<ScopeDifference> scopeDifferences(const Estimation &one,
                                                            const Estimation &other, Basis basis);

/// How far a method counts the manufacture of one device: "die", "package", or "board" for all of
/// it. LLMCarbon takes the area of the die.
[[nodiscard]] std::string embodiedBoundary(const EstimatorRow &method, const FieldStates &states);

} // namespace fourfold
