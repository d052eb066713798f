// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/lane_loops.h"

#include <cassert>
#include <cstddef>
#include <memory>
#include <vector>

namespace fourfold {

/// How many values are worked on at once: enough that what is done once for all of them costs
/// little, few enough that the intermediate values stay near the processor.
inline constexpr std::size_t kLanes = 256;

/// The memory of a computation over packs of numbers. Restarting keeps it, so that one arena serves
/// any number of blocks without allocation; each thread needs its own.
class LaneArena
{
public:
    explicit LaneArena(const LaneLoops &loops = bestLaneLoops())
        : m_loops(loops)
    {}

    /// Forgets all packs; from now on they hold `count` values, at most kLanes.
    void restart(std::size_t count)
    {
        assert(count <= kLanes);
        m_count = count;
        m_used = 0;
    }
    [[nodiscard]] std::size_t count() const { return m_count; }
    [[nodiscard]] const LaneLoops &loops() const { return m_loops; }

    /// Room for one pack.
    double *take()
    {
        if (m_used == m_packs.size())
            m_packs.push_back(std::make_unique<Pack>());
        return m_packs[m_used++]->values;
    }

private:
    struct alignas(64) Pack
    {
        double values[kLanes];
    };

    const LaneLoops &m_loops;
    std::vector<std::unique_ptr<Pack>> m_packs;
    std::size_t m_used = 0;
    std::size_t m_count = 0;
};

/// A pack of numbers: one for all, or one for each lane in an arena. A handle, cheap to copy. What
/// is the same for all is computed once.
class Lanes
{
public:
    constexpr Lanes() = default;
    constexpr Lanes(double same)
        : m_same(same)
    {} // NOLINT(*-explicit-*): literals of formulas
    /// The values of one pack, which must live until the arena is restarted.
    Lanes(LaneArena &arena, const double *values)
        : m_arena(&arena)
        , m_values(values)
    {}

    /// The values, one for each lane; nullptr when they are all same().
    [[nodiscard]] const double *values() const { return m_values; }
    [[nodiscard]] double same() const { return m_same; }
    [[nodiscard]] double operator[](std::size_t lane) const
    {
        return m_values == nullptr ? m_same : m_values[lane];
    }

    friend Lanes operator+(const Lanes &a, const Lanes &b)
    {
        return isSame(a, b) ? Lanes(a.m_same + b.m_same) : made(&LaneLoops::add, a, b);
    }
    friend Lanes operator-(const Lanes &a, const Lanes &b)
    {
        return isSame(a, b) ? Lanes(a.m_same - b.m_same) : made(&LaneLoops::subtract, a, b);
    }
    friend Lanes operator*(const Lanes &a, const Lanes &b)
    {
        return isSame(a, b) ? Lanes(a.m_same * b.m_same) : made(&LaneLoops::multiply, a, b);
    }
    friend Lanes operator/(const Lanes &a, const Lanes &b)
    {
        return isSame(a, b) ? Lanes(a.m_same / b.m_same) : made(&LaneLoops::divide, a, b);
    }
    friend Lanes minimum(const Lanes &a, const Lanes &b)
    {
        return isSame(a, b) ? Lanes(minimum(a.m_same, b.m_same)) : made(&LaneLoops::minimum, a, b);
    }
    friend Lanes maximum(const Lanes &a, const Lanes &b)
    {
        return isSame(a, b) ? Lanes(maximum(a.m_same, b.m_same)) : made(&LaneLoops::maximum, a, b);
    }
    friend Lanes power(const Lanes &base, const Lanes &exponent)
    {
        return isSame(base, exponent) ? Lanes(power(base.m_same, exponent.m_same))
                                      : made(&LaneLoops::power, base, exponent);
    }
    friend Lanes roundedToCents(const Lanes &a)
    {
        return a.m_values == nullptr ? Lanes(roundedToCents(a.m_same))
                                     : made(&LaneLoops::roundToCents, a);
    }
    friend Lanes roundedHalfEven(const Lanes &a)
    {
        return a.m_values == nullptr ? Lanes(roundedHalfEven(a.m_same))
                                     : made(&LaneLoops::roundHalfEven, a);
    }
    friend Lanes ceiling(const Lanes &a)
    {
        return a.m_values == nullptr ? Lanes(ceiling(a.m_same)) : made(&LaneLoops::ceiling, a);
    }
    friend Lanes exponential(const Lanes &a)
    {
        return a.m_values == nullptr ? Lanes(exponential(a.m_same))
                                     : made(&LaneLoops::exponential, a);
    }
    friend Lanes logarithm(const Lanes &a)
    {
        return a.m_values == nullptr ? Lanes(logarithm(a.m_same)) : made(&LaneLoops::logarithm, a);
    }
    friend Lanes squareRoot(const Lanes &a)
    {
        return a.m_values == nullptr ? Lanes(squareRoot(a.m_same))
                                     : made(&LaneLoops::squareRoot, a);
    }
    /// A function of two plain numbers, lane by lane.
    template <class Function>
    static Lanes lookedUp(const Lanes &a, const Lanes &b, Function function)
    {
        if (isSame(a, b))
            return Lanes(function(a.m_same, b.m_same));
        LaneArena &arena = *(a.m_values != nullptr ? a.m_arena : b.m_arena);
        double *out = arena.take();
        for (std::size_t i = 0; i < arena.count(); ++i)
            out[i] = function(a[i], b[i]);
        return {arena, out};
    }
    friend Lanes whereLess(const Lanes &a, const Lanes &b, const Lanes &x, const Lanes &y)
    {
        return isSame(a, b) ? (a.m_same < b.m_same ? x : y)
                            : chosen(&LaneLoops::whereLess, a, b, x, y);
    }
    friend Lanes whereEqual(const Lanes &a, const Lanes &b, const Lanes &x, const Lanes &y)
    {
        return isSame(a, b) ? (a.m_same == b.m_same ? x : y)
                            : chosen(&LaneLoops::whereEqual, a, b, x, y);
    }

private:
    static bool isSame(const Lanes &a, const Lanes &b)
    {
        return a.m_values == nullptr && b.m_values == nullptr;
    }
    static Lanes made(LaneLoops::Binary LaneLoops::*loop, const Lanes &a, const Lanes &b);
    static Lanes made(LaneLoops::Unary LaneLoops::*loop, const Lanes &a);
    static Lanes chosen(LaneLoops::Choice LaneLoops::*loop, const Lanes &a, const Lanes &b,
                        const Lanes &x, const Lanes &y);
    [[nodiscard]] const double *spreadIn(LaneArena &arena) const;

    LaneArena *m_arena = nullptr;
    const double *m_values = nullptr;
    double m_same = 0;
};

/// A pack has no history to leave behind.
[[nodiscard]] inline const Lanes &valueOf(const Lanes &number)
{
    return number;
}

} // namespace fourfold
