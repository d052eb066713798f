// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/choice_sample.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace fourfold {
namespace {

/// `count` of the values, spread evenly over their order.
std::vector<bool> spread(const std::vector<double> &values, std::size_t count)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return values[i]; });
    std::vector<bool> isTaken(values.size(), false);
    if (count == 1 && !order.empty())
        isTaken[order.front()] = true;
    for (std::size_t i = 0; count > 1 && i < count; ++i)
        isTaken[order[i * (order.size() - 1) / (count - 1)]] = true;
    return isTaken;
}

} // namespace

ChoiceSample::ChoiceSample(std::size_t most, std::size_t machines,
                           const std::vector<DatacenterGroup> &groups, const RegionPlaces &places)
{
    if (most == 0 || machines == 0)
        return;
    std::vector<double> pues;
    for (const DatacenterGroup &group : groups)
        pues.push_back(group.pue.value_or(0));
    const std::size_t each = std::max<std::size_t>(most / machines, 1);
    const std::size_t regions = places.regions.size();
    // Regions differ more than datacentres: they get the larger part where not all have room.
    const auto root = static_cast<std::size_t>(std::sqrt(static_cast<double>(each)));
    const std::size_t fromGroups =
        groups.size() * regions <= each
            ? groups.size()
            : std::clamp<std::size_t>(regions == 0 ? 1 : std::max(each / regions, root / 2), 1,
                                      groups.size());
    m_groups = spread(pues, fromGroups);
    m_regions =
        spread(places.intensities,
               std::clamp<std::size_t>(each / std::max<std::size_t>(fromGroups, 1), 1, regions));
}

} // namespace fourfold
