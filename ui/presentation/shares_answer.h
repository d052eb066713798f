// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/sobol.h"
#include "core/scenario/study.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace fourfold {

/// What the uncertain fields of a scenario contribute to the variance of its result.
struct SharesAnswer
{
    std::string scenario;
    std::uint64_t draws = 0;
    std::optional<Error> error;
    std::vector<SobolRow> rows; ///< the largest total share first
};

/// The scenario whose sensitivity is asked for: that of the settings, else the baseline; null in an
/// empty study.
[[nodiscard]] const Scenario *sensitivityScenario(const Study &study);

/// The shares in the metric, the basis and the phases of the settings, with their seed. `goesOn` is
/// told the share of draws that is done; when it says no, the rest is left out.
[[nodiscard]] SharesAnswer sharesAnswer(const Study &study, const Scenario &scenario,
                                        const Catalog &catalog, std::uint64_t draws,
                                        const std::function<bool(double)> &goesOn = {});

} // namespace fourfold
