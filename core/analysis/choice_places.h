// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/choices.h"

#include <vector>

namespace fourfold {

/// What a region and, beside it, each datacentre give to the estimate.
struct RegionPlaces
{
    std::vector<const Entry *> regions; ///< null alone where none is chosen
    std::vector<double> intensities;
    std::vector<double> pues; ///< where no datacentre gives one
    std::vector<double> wues;
};

/// Datacentres with the same figures, which every estimate treats alike; the first by id leads.
struct DatacenterGroup
{
    std::vector<const Entry *> members; ///< null alone where none is chosen
    std::optional<double> pue;
    std::optional<double> wue;
};

/// The figures of the regions, each worked out once as the scenario in it, without a datacentre
/// where one is chosen. Error: that of the scenario.
[[nodiscard]] Result<RegionPlaces> regionPlaces(const ChoiceMaker &maker, const Catalog &catalog,
                                                std::vector<const Entry *> regions,
                                                bool choosesDatacenter);

[[nodiscard]] std::vector<DatacenterGroup>
datacenterGroups(const std::vector<const Entry *> &datacenters);

} // namespace fourfold
