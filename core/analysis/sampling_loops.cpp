// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sampling_loops.h"

namespace fourfold {
namespace {

struct BaseLevel
{};
constexpr SamplingLoops kBaseLoops = SamplingLoopsFor<BaseLevel>::loops("base");

} // namespace

const SamplingLoops &baseSamplingLoops()
{
    return kBaseLoops;
}

const SamplingLoops &bestSamplingLoops()
{
    static const SamplingLoops *const wide = wideSamplingLoops();
    return wide == nullptr ? kBaseLoops : *wide;
}

} // namespace fourfold
