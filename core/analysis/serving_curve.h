// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/estimate.h"

#include <optional>
#include <vector>

namespace fourfold {

/// What one tier of the inference estimate says about a request, by the length of its answer.
struct ServingCurve
{
    InferenceTierKind tier = InferenceTierKind::TwoPd;
    std::optional<ContextGrowth> growth; ///< of the roofline: how it counts attention
    bool isChosen = false;               ///< the tier, and the growth, of the scenario
    std::optional<Error> error;          ///< why it does not apply: then there are no values
    std::optional<Message> outside;      ///< beyond the range of its fit
    std::vector<double> values;          ///< for one request, one for each length
};

/// All tiers side by side, the roofline in each of its ways to count attention.
struct ServingCurves
{
    std::vector<double> lengths; ///< of answers, in tokens
    double ownLength = 0;        ///< that of the scenario
    std::vector<ServingCurve> curves;
};

/// A figure of the inference of one request under every tier of the general estimate, for these
/// lengths of the answer, in the unit of the figure. A scenario that serves nothing is asked what
/// one request would take. Error: that of resolve().
[[nodiscard]] Result<ServingCurves> servingCurves(const Study &study, const Scenario &scenario,
                                                  const Catalog &catalog, Figure figure,
                                                  std::vector<double> lengths);

} // namespace fourfold
