// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/choice_places.h"

#include <vector>

namespace fourfold {

/// Which of the places of every machine stand for all of them in a picture: places spread evenly
/// over the order of their intensity and PUE, the first and the last among them. Whatever limits
/// hold, it is the same ones.
class ChoiceSample
{
public:
    ChoiceSample() = default;

    /// About `most` choices in all, at least one for each machine.
    ChoiceSample(std::size_t most, std::size_t machines, const std::vector<DatacenterGroup> &groups,
                 const RegionPlaces &places);

    [[nodiscard]] bool has(std::size_t group, std::size_t region) const
    {
        return !m_groups.empty() && m_groups[group] && m_regions[region];
    }

private:
    std::vector<bool> m_groups;
    std::vector<bool> m_regions;
};

} // namespace fourfold
