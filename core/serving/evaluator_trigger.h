// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace fourfold {

/// When preferences are sampled anew (Sprout, EMNLP 2024): the wish grows with the time since the
/// last sample, and is met where the grid is clean.
struct TriggerRule
{
    double growthPerHour = 0.029; ///< doubles in a day
    std::size_t graceHours = 6;
    std::size_t longestHours = 72;
};

/// The hours, from 1 on, at which samples are taken; at hour 0 one always is. It fires where the
/// weighted intensity has stopped falling while the intensity is at most the mean of all hours,
/// never within the grace, and always after the longest wait.
[[nodiscard]] std::vector<std::size_t> evaluationHours(std::span<const double> gramsPerKwh,
                                                       const TriggerRule &rule);

} // namespace fourfold
