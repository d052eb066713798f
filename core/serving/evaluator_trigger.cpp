// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serving/evaluator_trigger.h"

#include <cmath>
#include <numeric>

namespace fourfold {

std::vector<std::size_t> evaluationHours(std::span<const double> gramsPerKwh,
                                         const TriggerRule &rule)
{
    const double mean = std::accumulate(gramsPerKwh.begin(), gramsPerKwh.end(), 0.0)
                        / static_cast<double>(gramsPerKwh.size());
    std::vector<std::size_t> fired;
    std::size_t last = 0;
    double slope = 0;
    for (std::size_t t = 1; t < gramsPerKwh.size(); ++t) {
        const auto weighted = [&](std::size_t hour) {
            return gramsPerKwh[hour]
                   * std::exp(rule.growthPerHour * static_cast<double>(hour - last));
        };
        const double slopeBefore = slope;
        slope = weighted(t) - weighted(t - 1);
        const std::size_t waited = t - last;
        const bool isForced = waited >= rule.longestHours;
        const bool isAllowed = waited > rule.graceHours && gramsPerKwh[t] <= mean;
        if (!isForced && !(isAllowed && slopeBefore <= 0 && slope >= 0))
            continue;
        fired.push_back(t);
        last = t;
    }
    return fired;
}

} // namespace fourfold
