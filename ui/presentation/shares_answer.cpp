// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/shares_answer.h"

#include "core/support/parallel.h"
#include "ui/presentation/metrics.h"

namespace fourfold {

const Scenario *sensitivityScenario(const Study &study)
{
    const Scenario *named = findScenario(study, study.settings.sensitivityScenario);
    return named != nullptr ? named : baselineOf(study);
}

SharesAnswer sharesAnswer(const Study &study, const Scenario &scenario, const Catalog &catalog,
                          std::uint64_t draws, const std::function<bool(double)> &goesOn)
{
    const Settings &settings = study.settings;
    const EstimatorRow *method = findEstimator(settings.method);
    SobolOptions options;
    options.draws = draws;
    options.seed = settings.seed;
    options.threads = machineThreads();
    options.ranges = settings.defaultRanges ? Ranges::WithDefaults : Ranges::Given;
    options.figures = figuresOf(metricRow(settings.metric), settings.basis, settings.phases);
    options.per = functionalUnitOf(settings).unit;
    if (goesOn)
        options.progress = [&](std::uint64_t done) {
            return goesOn(static_cast<double>(done) / static_cast<double>(draws));
        };
    auto rows = globalSensitivity(method == nullptr ? estimatorTable().front() : *method, study,
                                  scenario, catalog, options);
    SharesAnswer answer{scenario.id, draws, std::nullopt, {}};
    if (rows)
        answer.rows = std::move(*rows);
    else
        answer.error = rows.error();
    return answer;
}

} // namespace fourfold
