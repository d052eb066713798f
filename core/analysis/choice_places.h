// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/choice_starts.h"

#include <vector>

namespace fourfold {

/// Rows of one region that differ in their start alone.
struct TracedRows
{
    std::size_t first = 0;
    std::size_t count = 0;
};

/// What a region and, beside it, each datacentre give to the estimate: a row for each region that
/// counts with one figure for all hours, then, for each with an hourly trace, one for each start.
struct RegionPlaces
{
    std::vector<const Entry *> regions; ///< null alone where none is chosen
    std::vector<double> intensities;    ///< on a trace that of the slot of the start
    std::vector<double> pues;           ///< where no datacentre gives one
    std::vector<double> wues;
    std::vector<std::optional<ChosenStart>> starts; ///< nothing: one figure for all hours
    std::vector<double> traceHours;                 ///< of the starts, after the first slot
    std::size_t yearly = 0;                         ///< rows without a start
    std::vector<TracedRows> traced;
    std::vector<const Entry *> unlike; ///< regions whose trace counts direct emissions alone, but
                                       ///< their figure the whole life cycle
};

/// Datacentres with the same figures, which every estimate treats alike; the first by id leads.
struct DatacenterGroup
{
    std::vector<const Entry *> members; ///< null alone where none is chosen
    std::optional<double> pue;
    std::optional<double> wue;
};

/// The figures of the regions, each worked out once as the scenario in it, without a datacentre
/// where one is chosen. `offers`: null where starts make no difference. Error: that of the
/// scenario.
[[nodiscard]] Result<RegionPlaces> regionPlaces(const ChoiceMaker &maker, const Catalog &catalog,
                                                const std::vector<const Entry *> &regions,
                                                bool choosesDatacenter, const StartOffers *offers);

/// What must be known beside a ranking in which some regions have hours and others one figure.
void addStartWarnings(const RegionPlaces &places, std::vector<Warning> &warnings);

[[nodiscard]] std::vector<DatacenterGroup>
datacenterGroups(const std::vector<const Entry *> &datacenters);

} // namespace fourfold
