// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
/// Baseline for bench_schedule: the mixes of three levels by the simplex of CLP, which keeps
/// its basis and gets new costs. A program of its own, not installed: the licence of CLP (EPL) does
/// not go with that of the core, so the two are never linked.
///
/// Prints "clp", the nanoseconds of CPU of one solve, and a line "clp_I COST" for each programme.
#include <array>
#include <ClpSimplex.hpp>
#include <cstdio>
#include <ctime>
#include <vector>

namespace {

constexpr int kProgrammes = 500;
constexpr int kRepeats = 20;
constexpr int kLevels = 3;
constexpr std::array kQualities{0.40, 0.36, 0.24};
constexpr double kFloor = 0.38;

/// Rows: shares sum up to 1; their quality is no less than the floor.
void load(ClpSimplex &model)
{
    const std::array starts{0, 2, 4, 6};
    const std::array rows{0, 1, 0, 1, 0, 1};
    const std::array elements{1.0, kQualities[0], 1.0, kQualities[1], 1.0, kQualities[2]};
    const std::array zeros{0.0, 0.0, 0.0};
    const std::array ones{1.0, 1.0, 1.0};
    const std::array low{1.0, kFloor};
    const std::array high{1.0, COIN_DBL_MAX};
    model.setLogLevel(0);
    model.loadProblem(kLevels, 2, starts.data(), rows.data(), elements.data(), zeros.data(),
                      ones.data(), zeros.data(), low.data(), high.data());
}

double solve(ClpSimplex &model, int i)
{
    model.setObjectiveCoefficient(0, 0.04 + 1e-5 * i);
    model.setObjectiveCoefficient(1, 0.017);
    model.setObjectiveCoefficient(2, 0.011 + 2e-6 * i);
    model.primal(0, 0);
    return model.objectiveValue();
}

double cpuNanoseconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return 1e9 * static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec);
}

} // namespace

int main()
{
    ClpSimplex model;
    load(model);
    std::vector<double> costs(kProgrammes);
    const double start = cpuNanoseconds();
    for (int repeat = 0; repeat < kRepeats; ++repeat) {
        for (int i = 0; i < kProgrammes; ++i)
            costs[static_cast<std::size_t>(i)] = solve(model, i);
    }
    std::printf("clp %.1f\n", (cpuNanoseconds() - start) / kRepeats / kProgrammes);
    for (int i = 0; i < kProgrammes; ++i)
        std::printf("clp_%d %.17g\n", i, costs[static_cast<std::size_t>(i)]);
}
