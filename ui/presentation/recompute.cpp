// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/recompute.h"

#include "ui/presentation/study_edits.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace fourfold {
namespace {

/// An estimation points into the study and the catalogue that it was made from.
struct KeptEstimation
{
    Study study;
    Catalog catalog;
    Estimation estimation;
};

ScenarioOutcome computed(const EstimatorRow &method, const Study &study, const Scenario &scenario,
                         const Catalog &catalog)
{
    const auto kept =
        std::make_shared<KeptEstimation>(KeptEstimation{chainStudy(study, scenario), catalog, {}});
    Result<Estimation> result =
        estimate(method, kept->study, kept->study.scenarios.front(), kept->catalog);
    if (!result)
        return {.id = scenario.id, .estimation = nullptr, .error = result.error()};
    kept->estimation = std::move(*result);
    return {.id = scenario.id, .estimation = {kept, &kept->estimation}, .error = std::nullopt};
}

} // namespace

std::set<std::string> changedScenarios(const Study &before, const Study &after)
{
    std::unordered_map<std::string_view, const Scenario *> old;
    for (const Scenario &scenario : before.scenarios)
        old.emplace(scenario.id, &scenario);
    std::set<std::string> changed;
    for (const Scenario &scenario : after.scenarios) {
        const auto found = old.find(scenario.id);
        if (found == old.end() || *found->second != scenario)
            changed.insert(scenario.id);
    }
    return changed;
}

std::set<std::string> followersOf(const Study &study, const std::set<std::string> &ids)
{
    std::set<std::string> followers;
    if (ids.empty())
        return followers;
    for (const Scenario &scenario : study.scenarios) {
        const auto chain = chainOf(study, scenario);
        if (std::ranges::any_of(chain,
                                [&](const Scenario *link) { return ids.contains(link->id); }))
            followers.insert(scenario.id);
    }
    return followers;
}

Results recomputed(const Results &previous, const std::set<std::string> &stale,
                   const EstimatorRow &method, const Study &study, const Catalog &catalog)
{
    std::unordered_map<std::string_view, const ScenarioOutcome *> old;
    for (const ScenarioOutcome &outcome : previous.outcomes)
        old.emplace(outcome.id, &outcome);
    Results results{.revision = previous.revision + 1, .outcomes = {}};
    results.outcomes.reserve(study.scenarios.size());
    for (const Scenario &scenario : study.scenarios) {
        const auto found = old.find(scenario.id);
        results.outcomes.push_back(found == old.end() || stale.contains(scenario.id)
                                       ? computed(method, study, scenario, catalog)
                                       : *found->second);
    }
    return results;
}

} // namespace fourfold
