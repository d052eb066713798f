// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/estimate.h"

#include <optional>
#include <span>
#include <vector>

namespace fourfold {

/// What one tier of the inference estimate says about a scenario.
struct TierAnswer
{
    InferenceTierKind tier = InferenceTierKind::TwoPd;
    std::optional<Error> error;     ///< why it does not apply: then there are no figures
    std::optional<Message> outside; ///< why it does not count: beyond the range of its fit
    double itEnergyPerRequest = 0;  ///< kWh
    double inferenceKg = 0;         ///< operational and embodied
    double kg = 0;                  ///< over the phases asked for

    [[nodiscard]] bool counts() const { return !error && !outside; }
};

/// All tiers side by side on one scenario; the spread of those that apply is the band of the
/// estimate.
struct TierSpread
{
    InferenceTierKind chosen = InferenceTierKind::TwoPd; ///< the scenario's own
    std::vector<TierAnswer> answers;                     ///< in the order of the choices
    double centralKg = 0;                                ///< of the chosen tier
    double lowKg = 0;                                    ///< of the tiers that count
    double highKg = 0;
    int counted = 0; ///< how many they are

    /// A band needs two tiers.
    [[nodiscard]] bool isBand() const { return counted > 1; }
};

/// Evaluates every tier of the general estimate on a scenario. Nothing when the scenario serves no
/// requests, or cannot be estimated as it stands.
[[nodiscard]] std::optional<TierSpread> tierSpread(const Study &study, const Scenario &scenario,
                                                   const Catalog &catalog, Basis basis,
                                                   std::span<const Phase> phases);

/// The spread for one of `count` equal parts of the work.
[[nodiscard]] TierSpread dividedBy(TierSpread spread, double count);

/// The key of a tier in files: "roofline".
[[nodiscard]] const Choice &tierChoice(InferenceTierKind tier);

} // namespace fourfold
