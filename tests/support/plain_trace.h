// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <vector>

namespace fourfold {

/// The mean of hourly values without gaps over a stretch from `start` on, summed hour by hour; the
/// end is followed by the beginning.
inline double plainTraceMean(const std::vector<double> &values, double start, double hours)
{
    double whole = 0;
    for (const double value : values)
        whole += value;
    const auto size = static_cast<double>(values.size());
    const double rounds = std::floor(hours / size);
    double sum = rounds * whole;
    double left = hours - rounds * size;
    for (double at = start; left > 0;) {
        const double slot = std::floor(at);
        const double part = std::min(left, slot + 1 - at);
        sum += part * values[static_cast<std::size_t>(std::fmod(slot, size))];
        left -= part;
        at = slot + 1;
    }
    return hours > 0 ? sum / hours : values[static_cast<std::size_t>(start)];
}

} // namespace fourfold
