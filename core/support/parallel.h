// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>

namespace fourfold {

/// How many threads this machine runs at once; at least 1.
[[nodiscard]] std::size_t machineThreads();

/// Does tasks 0 … count − 1, each once, on up to `threads` threads of which the caller's is the
/// first, and waits for all. `task` takes the number of the thread and that of the task; what it
/// writes must be of its task or its thread alone. Which thread does which task is open.
void doInParallel(std::size_t count, std::size_t threads,
                  const std::function<void(std::size_t thread, std::size_t task)> &task);

} // namespace fourfold
