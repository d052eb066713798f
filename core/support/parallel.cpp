// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/parallel.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace fourfold {

std::size_t machineThreads()
{
    return std::max(1U, std::thread::hardware_concurrency());
}

void doInParallel(std::size_t count, std::size_t threads,
                  const std::function<void(std::size_t thread, std::size_t task)> &task)
{
    std::atomic<std::size_t> next = 0;
    const auto work = [&](std::size_t thread) {
        for (std::size_t one = next++; one < count; one = next++)
            task(thread, one);
    };
    std::vector<std::thread> others;
    for (std::size_t i = 1; i < std::min(threads, count); ++i)
        others.emplace_back(work, i);
    work(0);
    for (std::thread &other : others)
        other.join();
}

} // namespace fourfold
