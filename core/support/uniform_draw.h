// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <random>

namespace fourfold {

/// A number in (0, 1] from a generator, the same with every standard library.
[[nodiscard]] inline double uniformDraw(std::mt19937_64 &generator)
{
    constexpr int kBits = 53;
    return std::ldexp(static_cast<double>((generator() >> (64 - kBits)) + 1), -kBits);
}

} // namespace fourfold
