// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/choices.h"
#include "core/analysis/compare.h"
#include "core/scenario/choice_settings.h"

#include <functional>
#include <optional>
#include <vector>

namespace fourfold {

/// What is to be chosen, and within which limits.
struct OptimiseQuestion
{
    std::vector<Choosable> over;
    Basis basis = Basis::Gross;
    Limits limits{};
    std::size_t top = 10; ///< how many choices are ranked
    ChoiceFilter filter{};
    /// How many hours after the scenario's own start the last of those that are tried lies;
    /// nothing: its own alone.
    std::optional<double> latestHours{};
    std::size_t sample = 0; ///< about how many choices stand for all in a picture
    /// Told before each machine how many are done; false ends the work with what was evaluated.
    std::function<bool(std::size_t done, std::size_t of)> progress{};
};

/// A choice and what it comes to: carbon of every phase on the basis asked for, days and devices of
/// training, energy and cost of every phase.
struct CatalogChoice
{
    ChosenEntries entries{};
    std::optional<ChosenStart> start{}; ///< nothing: one figure for all hours
    LimitedAmounts amounts{};
};

/// A choice with its place, and why it has it.
struct RankedChoice
{
    CatalogChoice choice;
    std::size_t rank = 0; ///< equal carbon shares a rank
    Scenario scenario;    ///< what the choice is as a scenario
    Comparison gain;      ///< from the scenario as it stands; without factors where that has none
    std::optional<Group> reason; ///< the M that saves the most; none where nothing is saved
};

/// A choice that no other one beats in carbon, days and cost at once.
struct FrontChoice
{
    CatalogChoice choice;
    std::size_t count = 1; ///< of the choices with the same amounts; the first of them is told
};

struct Optimisation
{
    std::optional<LimitedAmounts> asItStands;
    bool hasCost = false;
    bool hasStarts = false;                        ///< some choices are accounted hour by hour
    std::size_t choices = 0;                       ///< that could be estimated
    std::size_t within = 0;                        ///< of these, within all limits
    std::array<std::size_t, kLimitCount> beyond{}; ///< beyond each limit
    std::vector<RankedChoice> ranked;              ///< by carbon, then by ids
    std::vector<FrontChoice> front;                ///< by carbon
    std::vector<CatalogChoice> sample;             ///< within the limits or not
    std::vector<LackingEntry> lacking;             ///< entries that could not be chosen
    /// The best that each limit alone keeps out, where it beats the best within: such a limit
    /// binds.
    std::array<std::optional<CatalogChoice>, kLimitCount> without{};
    bool isComplete = true; ///< false: the work was ended before
    std::vector<Warning> warnings;
};

/// Estimates every choice of the catalogue and ranks those within the limits by carbon. A region
/// with an hourly trace at the starts that are tried is accounted hour by hour, once for each
/// start; every other one has its figure for the year, whatever the start, and warnings say which.
/// Errors: nothing to choose, a limit below 0, a limit on cost without prices, an unknown id, those
/// of planStarts(), or the reason of the first entry where every machine is lacking.
[[nodiscard]] Result<Optimisation> optimise(const EstimatorRow &method, const Study &study,
                                            const Scenario &scenario, const Catalog &catalog,
                                            const OptimiseQuestion &question);

} // namespace fourfold
