// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/choice_places.h"

#include <map>

namespace fourfold {

Result<RegionPlaces> regionPlaces(const ChoiceMaker &maker, const Catalog &catalog,
                                  std::vector<const Entry *> regions, bool choosesDatacenter)
{
    RegionPlaces places;
    places.regions = std::move(regions);
    for (const Entry *region : places.regions) {
        auto inRegion = maker.scenarioOf({nullptr, nullptr, region});
        if (!inRegion)
            return inRegion.error();
        if (choosesDatacenter)
            inRegion->values.set(Field::MechanizationDatacenter, std::string());
        const auto resolved = resolve(maker.chain(), *inRegion, catalog);
        if (!resolved)
            return resolved.error();
        places.intensities.push_back((*resolved)[Field::MapIntensity].value);
        places.pues.push_back((*resolved)[Field::MechanizationPue].value);
        places.wues.push_back((*resolved)[Field::MechanizationWue].value);
    }
    return places;
}

std::vector<DatacenterGroup> datacenterGroups(const std::vector<const Entry *> &datacenters)
{
    std::vector<DatacenterGroup> groups;
    std::map<std::pair<std::optional<double>, std::optional<double>>, std::size_t> known;
    for (const Entry *datacenter : datacenters) {
        const auto pue = datacenter == nullptr ? std::nullopt : datacenter->number(Property::Pue);
        const auto wue =
            datacenter == nullptr ? std::nullopt : datacenter->number(Property::WueLPerKwh);
        const auto [at, isNew] = known.emplace(std::pair(pue, wue), groups.size());
        if (isNew)
            groups.push_back({{}, pue, wue});
        groups[at->second].members.push_back(datacenter);
    }
    return groups;
}

} // namespace fourfold
