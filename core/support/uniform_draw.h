// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdint>
#include <random>

namespace fourfold {

/// A number in (0, 1] from a generator, the same with every standard library.
[[nodiscard]] inline double uniformDraw(std::mt19937_64 &generator)
{
    constexpr int kBits = 53;
    return std::ldexp(static_cast<double>((generator() >> (64 - kBits)) + 1), -kBits);
}

/// One step of splitmix64 (Steele, Lea and Flood 2014): a well mixed number from any other.
[[nodiscard, gnu::always_inline]] inline std::uint64_t mixedBits(std::uint64_t bits)
{
    bits += 0x9e3779b97f4a7c15U;
    bits = (bits ^ (bits >> 30U)) * 0xbf58476d1ce4e5b9U;
    bits = (bits ^ (bits >> 27U)) * 0x94d049bb133111ebU;
    return bits ^ (bits >> 31U);
}

} // namespace fourfold
