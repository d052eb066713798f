// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/lane_loops.h"

namespace fourfold {
namespace {

struct BaseLevel
{};
constexpr LaneLoops kBaseLoops = LaneLoopsFor<BaseLevel>::loops("base");

} // namespace

const LaneLoops &baseLaneLoops()
{
    return kBaseLoops;
}

const LaneLoops &bestLaneLoops()
{
    static const LaneLoops *const wide = wideLaneLoops();
    return wide == nullptr ? kBaseLoops : *wide;
}

} // namespace fourfold
