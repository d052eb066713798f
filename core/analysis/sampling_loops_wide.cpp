// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sampling_loops.h"

// CMake compiles this file for x86-64-v3 where the compiler can.

namespace fourfold {

#ifdef __AVX2__

namespace {

struct WideLevel
{};
constexpr SamplingLoops kWideLoops = SamplingLoopsFor<WideLevel>::loops("x86-64-v3");

} // namespace

const SamplingLoops *wideSamplingLoops()
{
    const bool isWide = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")
                        && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2");
    return isWide ? &kWideLoops : nullptr;
}

#else

const SamplingLoops *wideSamplingLoops()
{
    return nullptr;
}

#endif

} // namespace fourfold
