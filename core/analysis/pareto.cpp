// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/pareto.h"

#include <algorithm>

namespace fourfold {
namespace {

bool isNoWorse(const TradedAmounts &one, const TradedAmounts &other)
{
    return one[0] <= other[0] && one[1] <= other[1] && one[2] <= other[2];
}

} // namespace

bool dominates(const TradedAmounts &one, const TradedAmounts &other)
{
    return isNoWorse(one, other) && one != other;
}

void ParetoFront::add(const TradedAmounts &at, std::size_t id, std::size_t count)
{
    for (ParetoPoint &point : m_points) {
        if (!isNoWorse(point.at, at))
            continue;
        if (point.at == at) {
            point.id = std::min(point.id, id);
            point.count += count;
        }
        if (&point != &m_points.front())
            std::swap(point, m_points.front());
        return;
    }
    std::erase_if(m_points, [&](const ParetoPoint &point) { return isNoWorse(at, point.at); });
    m_points.push_back({at, id, count});
}

std::vector<ParetoPoint> ParetoFront::points() const
{
    std::vector<ParetoPoint> sorted = m_points;
    std::ranges::sort(sorted, [](const ParetoPoint &a, const ParetoPoint &b) {
        return a.at != b.at ? a.at < b.at : a.id < b.id;
    });
    return sorted;
}

} // namespace fourfold
