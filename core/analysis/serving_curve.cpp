// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/serving_curve.h"

#include "core/analysis/tier_spread.h"
#include "core/estimation/scenario_function.h"
#include "core/estimation/warnings.h"

#include <array>

namespace fourfold {
namespace {

/// The scenario with what it follows, and what the curves of its tiers have in common.
struct Subject
{
    Study chain;
    const Catalog &catalog;
    Figure figure = Figure::FacilityEnergy;
    double requests = 1;

    [[nodiscard]] Scenario &scenario() { return chain.scenarios.front(); }
};

/// Phases hold the parts of a footprint, not their sum.
std::vector<Figure> partsOf(Figure figure)
{
    if (figure == Figure::Co2e)
        return {Figure::Operational, Figure::Embodied};
    if (figure == Figure::Co2eNet)
        return {Figure::OperationalNet, Figure::Embodied};
    return {figure};
}

std::optional<Message> outsideOf(const Study &chain, const Estimation &made, const Catalog &catalog)
{
    const auto resolved = resolve(chain, chain.scenarios.front(), catalog);
    if (!resolved)
        return std::nullopt;
    for (Warning &warning : findWarnings(*resolved, made.estimate)) {
        if (warning.code == kOutsideTierRange)
            return std::move(warning.message);
    }
    return std::nullopt;
}

void evaluate(Subject &subject, std::span<const double> lengths, ServingCurve &curve)
{
    const EstimatorRow &method = *findEstimator("fourfold");
    const auto made = estimate(method, subject.chain, subject.scenario(), subject.catalog);
    if (!made) {
        curve.error = made.error();
        return;
    }
    curve.outside = outsideOf(subject.chain, *made, subject.catalog);
    const auto function = ScenarioFunction::prepare(
        method, subject.chain, subject.scenario(), subject.catalog, {Field::InferenceOutputTokens});
    if (!function) {
        curve.error = function.error();
        return;
    }
    std::vector<double> part(lengths.size());
    curve.values.resize(lengths.size());
    LaneArena arena;
    const std::array columns = {Column{lengths.data()}};
    const std::array out = {part.data()};
    for (const Figure figure : partsOf(subject.figure)) {
        const std::array figures = {AnswerFigure{Phase::Inference, figure}};
        function->evaluate(arena, columns, lengths.size(), figures, out);
        for (std::size_t i = 0; i < part.size(); ++i)
            curve.values[i] += part[i] / subject.requests;
    }
}

/// Every tier once, the roofline once for each way to count attention.
std::vector<ServingCurve> emptyCurves()
{
    std::vector<ServingCurve> curves;
    const std::size_t tiers = fieldRow(Field::InferenceTier).choices.size();
    const std::size_t growths = fieldRow(Field::InferenceContextGrowth).choices.size();
    for (std::size_t i = 0; i < tiers; ++i) {
        ServingCurve curve;
        curve.tier = static_cast<InferenceTierKind>(i);
        const bool isRoofline = curve.tier == InferenceTierKind::Roofline;
        for (std::size_t j = 0; j < (isRoofline ? growths : 1); ++j) {
            if (isRoofline)
                curve.growth = static_cast<ContextGrowth>(j);
            curves.push_back(curve);
        }
    }
    return curves;
}

void choose(Scenario &scenario, Field field, std::size_t choice)
{
    scenario.values.set(field, Value(std::string(fieldRow(field).choices[choice].key)));
}

} // namespace

Result<ServingCurves> servingCurves(const Study &study, const Scenario &scenario,
                                    const Catalog &catalog, Figure figure,
                                    std::vector<double> lengths)
{
    Subject subject{{}, catalog, figure};
    for (const Scenario *one : chainOf(study, scenario))
        subject.chain.scenarios.push_back(*one);
    const auto resolved = resolve(subject.chain, subject.scenario(), catalog);
    if (!resolved)
        return resolved.error();
    ServingCurves made{std::move(lengths), (*resolved)[Field::InferenceOutputTokens].value,
                       emptyCurves()};
    const auto tier = resolved->choice<InferenceTierKind>(Field::InferenceTier);
    const auto growth = resolved->choice<ContextGrowth>(Field::InferenceContextGrowth);
    subject.requests =
        (*resolved)[Field::InferenceRequestsPerDay].value * (*resolved)[Field::InferenceDays].value;
    if (!(subject.requests > 0)) {
        subject.requests = 1;
        subject.scenario().values.set(Field::InferenceRequestsPerDay, Number{1, std::nullopt});
        subject.scenario().values.set(Field::InferenceDays, Number{1, std::nullopt});
    }
    for (ServingCurve &curve : made.curves) {
        curve.isChosen = curve.tier == tier && curve.growth.value_or(growth) == growth;
        choose(subject.scenario(), Field::InferenceTier, static_cast<std::size_t>(curve.tier));
        if (curve.growth)
            choose(subject.scenario(), Field::InferenceContextGrowth,
                   static_cast<std::size_t>(*curve.growth));
        evaluate(subject, made.lengths, curve);
    }
    return made;
}

} // namespace fourfold
