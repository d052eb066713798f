// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <vector>

namespace fourfold {

/// Three amounts of which less is better.
using TradedAmounts = std::array<double, 3>;

struct ParetoPoint
{
    TradedAmounts at{};
    std::size_t id = 0;    ///< of the first that has these amounts
    std::size_t count = 1; ///< how many have them
};

/// True when one has no amount more than the other, and some less.
[[nodiscard]] bool dominates(const TradedAmounts &one, const TradedAmounts &other);

/// The points that no other one dominates, of those added so far. Points are compared with the
/// last one that dominated first, which turns away most (block nested loops, Börzsönyi, Kossmann
/// and Stocker 2001, The Skyline Operator).
class ParetoFront
{
public:
    void add(const TradedAmounts &at, std::size_t id, std::size_t count = 1);

    /// In order of the amounts, the first amount first.
    [[nodiscard]] std::vector<ParetoPoint> points() const;

private:
    std::vector<ParetoPoint> m_points; ///< the one that dominated last stands first
};

} // namespace fourfold
