// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/lanes.h"

#include <algorithm>

namespace fourfold {

Lanes Lanes::made(LaneLoops::Binary LaneLoops::*loop, const Lanes &a, const Lanes &b)
{
    LaneArena &arena = *(a.m_values != nullptr ? a.m_arena : b.m_arena);
    const LaneLoops::Binary &of = arena.loops().*loop;
    double *out = arena.take();
    if (a.m_values == nullptr)
        of.ofRight(a.m_same, b.m_values, out, arena.count());
    else if (b.m_values == nullptr)
        of.ofLeft(a.m_values, b.m_same, out, arena.count());
    else
        of.ofBoth(a.m_values, b.m_values, out, arena.count());
    return {arena, out};
}

Lanes Lanes::made(LaneLoops::Unary LaneLoops::*loop, const Lanes &a)
{
    double *out = a.m_arena->take();
    (a.m_arena->loops().*loop)(a.m_values, out, a.m_arena->count());
    return {*a.m_arena, out};
}

Lanes Lanes::chosen(LaneLoops::Choice LaneLoops::*loop, const Lanes &a, const Lanes &b,
                    const Lanes &x, const Lanes &y)
{
    LaneArena &arena = *(a.m_values != nullptr ? a.m_arena : b.m_arena);
    double *out = arena.take();
    (arena.loops().*loop)(a.spreadIn(arena), b.spreadIn(arena), x.spreadIn(arena),
                          y.spreadIn(arena), out, arena.count());
    return {arena, out};
}

/// The values, written out when they are all the same.
const double *Lanes::spreadIn(LaneArena &arena) const
{
    if (m_values != nullptr)
        return m_values;
    double *out = arena.take();
    std::fill_n(out, arena.count(), m_same);
    return out;
}

} // namespace fourfold
