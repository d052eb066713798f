// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace fourfold {

/// For each release r the least sum of `length` values in a row that lie in [r, r + window), in
/// as many passes as the two lengths have binary digits. Entry r exists for every whole window
/// inside the values.
[[nodiscard]] std::vector<double> cheapestRunOfEachRelease(std::span<const double> values,
                                                           std::size_t length, std::size_t window);

/// For each release r the sum of the `count` least values of [r, r + window), in one pass with a
/// sorted window.
[[nodiscard]] std::vector<double> cheapestSlotsOfEachRelease(std::span<const double> values,
                                                             std::size_t count, std::size_t window);

} // namespace fourfold
