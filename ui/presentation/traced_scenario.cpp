// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/traced_scenario.h"

#include "ui/presentation/job_plan.h"
#include "ui/presentation/study_document.h"

#include <algorithm>

namespace fourfold {

std::string traceGivenBy(const StudyDocument &document, const Scenario &scenario)
{
    const ScenarioOutcome *outcome = document.outcome(scenario.id);
    return outcome == nullptr ? std::string()
                              : givenText(outcome->estimation.get(), Field::MapTrace);
}

const Scenario *scenarioOfHours(const StudyDocument &document)
{
    const Study &study = document.study();
    const Scenario *baseline = baselineOf(study);
    if (baseline == nullptr || !traceGivenBy(document, *baseline).empty())
        return baseline;
    const auto found = std::ranges::find_if(study.scenarios, [&](const Scenario &scenario) {
        return !traceGivenBy(document, scenario).empty();
    });
    return found == study.scenarios.end() ? baseline : &*found;
}

} // namespace fourfold
