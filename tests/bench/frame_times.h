// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/study.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <string>
#include <vector>

namespace fourfold {

inline constexpr double kMillisecond = 1e-3;
inline constexpr double kMargin = 2; ///< of what is asserted, since machines are shared

/// Milliseconds of the processor that the calling thread has had.
inline double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return 1e3 * static_cast<double>(now.tv_sec) + 1e-6 * static_cast<double>(now.tv_nsec);
}

/// How long calls took, in milliseconds, in order of size.
struct Times
{
    std::vector<double> processor; ///< of all threads, those in the background too
    std::vector<double> thread;    ///< of the calling thread alone
    std::vector<double> wall;
};

inline Times timesOf(int count, const std::function<void(int)> &call)
{
    constexpr double kPerMilli = 1e6;
    Times times;
    for (int i = 0; i < count; ++i) {
        const std::clock_t start = std::clock();
        const double own = threadMilliseconds();
        QElapsedTimer timer;
        timer.start();
        call(i);
        times.thread.push_back(threadMilliseconds() - own);
        times.wall.push_back(static_cast<double>(timer.nsecsElapsed()) / kPerMilli);
        times.processor.push_back(static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC
                                  / kMillisecond);
    }
    std::ranges::sort(times.processor);
    std::ranges::sort(times.thread);
    std::ranges::sort(times.wall);
    return times;
}

inline double quantile(const std::vector<double> &sorted, double share)
{
    return sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))];
}

inline void print(const char *name, const Times &times)
{
    std::printf("%-44s processor median %7.2f, p95 %7.2f ms; window's thread median %7.2f, p95 "
                "%7.2f ms; wall median %7.2f, p95 %7.2f ms\n",
                name, quantile(times.processor, 0.5), quantile(times.processor, 0.95),
                quantile(times.thread, 0.5), quantile(times.thread, 0.95),
                quantile(times.wall, 0.5), quantile(times.wall, 0.95));
    std::fflush(stdout);
}

/// Everything that waits for the next turn of the event loop, and what must be painted.
inline void settle()
{
    for (int turn = 0; turn < 3; ++turn)
        QCoreApplication::processEvents();
}

/// Training runs that differ a little.
inline Study studyOf(std::size_t count)
{
    Study study;
    study.title = "Many runs";
    for (std::size_t i = 0; i < count; ++i) {
        Scenario scenario;
        scenario.id = "run-" + std::to_string(i);
        scenario.name = "Run " + std::to_string(i);
        const auto set = [&](Field field, double value) {
            scenario.values.set(field, Number{value, std::nullopt});
        };
        set(Field::ModelParams, 7);
        set(Field::ModelTokens, 100 + static_cast<double>(i % 50));
        set(Field::MachineDevices, 64);
        set(Field::MachinePeak, 312);
        set(Field::MachineEfficiency, 0.4);
        set(Field::MachineAveragePower, 330);
        set(Field::MechanizationPue, 1.1);
        set(Field::MapIntensity, 100 + static_cast<double>(i % 300));
        set(Field::ExperimentationFactor, 0.5);
        study.scenarios.push_back(std::move(scenario));
    }
    return study;
}

} // namespace fourfold
