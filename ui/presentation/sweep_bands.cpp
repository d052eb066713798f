// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/drawn_study.h"
#include "ui/presentation/metrics.h"
#include "ui/presentation/study_edits.h"
#include "ui/presentation/sweep_answer.h"

namespace fourfold {
namespace {

constexpr std::uint64_t kDraws = 1'000;

/// The 90 % interval of one point of a scenario; nothing where it has none.
std::optional<std::pair<double, double>> bandAt(const Study &chain, const Scenario &varied,
                                                const Catalog &catalog, UncertaintyOptions options)
{
    const EstimatorRow *named = findEstimator(chain.settings.method);
    const EstimatorRow &method = named == nullptr ? estimatorTable().front() : *named;
    const auto divisor =
        drawDivisor(method, chain, varied, catalog, metricRow(chain.settings.metric));
    if (!divisor)
        return std::nullopt;
    options.divisors = {*divisor};
    const auto drawn = uncertainty(method, chain, catalog, options);
    if (!drawn)
        return std::nullopt;
    const ScenarioSpread &spread = drawn->scenarios.front();
    if (spread.isConstant())
        return std::nullopt;
    return std::pair(spread.quantiles.front().value, spread.quantiles.back().value);
}

} // namespace

bool mayHaveBands(const SweepChoice &choice)
{
    return !choice.up && choice.across.isStepped;
}

std::vector<std::vector<std::pair<double, double>>>
sweepBands(const Study &study, const Catalog &catalog, const SweepChoice &choice,
           const std::function<bool(double)> &goesOn)
{
    const Settings &settings = study.settings;
    const MetricRow &metric = metricRow(settings.metric);
    UncertaintyOptions options;
    options.draws = kDraws;
    options.seed = settings.seed;
    options.ranges = settings.defaultRanges ? Ranges::WithDefaults : Ranges::Given;
    options.pairs = Pairs::None;
    options.figures = figuresOf(metric, settings.basis, settings.phases);
    std::vector<std::vector<std::pair<double, double>>> bands;
    for (const std::string &id : choice.scenarios) {
        options.scenarios = {id};
        auto &band = bands.emplace_back();
        for (const Value &value : choice.across.values) {
            Scenario varied = *findScenario(study, id);
            giveValue(varied, choice.across.field, value);
            Study chain = chainStudy(study, varied);
            chain.settings = settings;
            const auto ends = bandAt(chain, varied, catalog, options);
            if (!ends) {
                band.clear();
                break;
            }
            band.push_back(*ends);
            if (!goesOn(0))
                return {};
        }
    }
    return bands;
}

} // namespace fourfold
