// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/tier_spread.h"

#include "core/estimation/methods/methods.h"
#include "core/estimation/warnings.h"

#include <algorithm>
#include <cmath>

namespace fourfold {
namespace {

double kgOf(const Estimate &estimate, Basis basis, Phase phase)
{
    const Figure operational = basis == Basis::Net ? Figure::OperationalNet : Figure::Operational;
    return estimate[phase][operational] + estimate[phase][Figure::Embodied];
}

TierAnswer answerOf(InferenceTierKind tier, const Study &chain, const Catalog &catalog, Basis basis,
                    std::span<const Phase> phases)
{
    TierAnswer answer;
    answer.tier = tier;
    const auto resolved = resolve(chain, chain.scenarios.front(), catalog);
    if (!resolved) {
        answer.error = resolved.error();
        return answer;
    }
    const auto made = evaluateFourfold(*resolved, nullptr);
    if (!made) {
        answer.error = made.error();
        return answer;
    }
    for (const Phase phase : phases)
        answer.kg += kgOf(*made, basis, phase);
    const double requests =
        (*resolved)[Field::InferenceRequestsPerDay].value * (*resolved)[Field::InferenceDays].value;
    answer.inferenceKg = kgOf(*made, basis, Phase::Inference);
    answer.itEnergyPerRequest =
        requests > 0 ? (*made)[Phase::Inference][Figure::ItEnergy] / requests : 0;
    for (Warning &warning : findWarnings(*resolved, *made)) {
        if (warning.code == kOutsideTierRange)
            answer.outside = std::move(warning.message);
    }
    return answer;
}

} // namespace

const Choice &tierChoice(InferenceTierKind tier)
{
    return fieldRow(Field::InferenceTier).choices[static_cast<std::size_t>(tier)];
}

TierSpread dividedBy(TierSpread spread, double count)
{
    for (double *kg : {&spread.centralKg, &spread.lowKg, &spread.highKg})
        *kg /= count;
    for (TierAnswer &answer : spread.answers) {
        answer.inferenceKg /= count;
        answer.kg /= count;
    }
    return spread;
}

std::optional<TierSpread> tierSpread(const Study &study, const Scenario &scenario,
                                     const Catalog &catalog, Basis basis,
                                     std::span<const Phase> phases)
{
    Study chain;
    for (const Scenario *one : chainOf(study, scenario))
        chain.scenarios.push_back(*one);
    const auto resolved = resolve(chain, chain.scenarios.front(), catalog);
    if (!resolved || !((*resolved)[Field::InferenceRequestsPerDay].value > 0))
        return std::nullopt;
    TierSpread spread;
    spread.chosen = resolved->choice<InferenceTierKind>(Field::InferenceTier);
    const std::size_t count = fieldRow(Field::InferenceTier).choices.size();
    for (std::size_t i = 0; i < count; ++i) {
        const auto tier = static_cast<InferenceTierKind>(i);
        chain.scenarios.front().values.set(Field::InferenceTier,
                                           Value(std::string(tierChoice(tier).key)));
        TierAnswer answer = answerOf(tier, chain, catalog, basis, phases);
        if (tier == spread.chosen && answer.error)
            return std::nullopt;
        if (tier == spread.chosen)
            spread.centralKg = answer.kg;
        if (answer.counts() && std::isfinite(answer.kg)) {
            spread.lowKg = spread.counted == 0 ? answer.kg : std::min(spread.lowKg, answer.kg);
            spread.highKg = spread.counted == 0 ? answer.kg : std::max(spread.highKg, answer.kg);
            ++spread.counted;
        }
        spread.answers.push_back(std::move(answer));
    }
    return spread;
}

} // namespace fourfold
