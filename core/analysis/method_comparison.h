// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/estimate.h"

#include <optional>
#include <string_view>
#include <vector>

namespace fourfold {

/// One reason why two methods differ on the same scenario.
struct MethodDifference
{
    std::string_view code; ///< "device-hours", "power", "energy", "pue", "intensity", "scope"
    double factor = 1;     ///< this method's over the general one's
    Text text;
};

/// What one method says about a scenario.
struct MethodAnswer
{
    const EstimatorRow *method = nullptr;
    std::optional<Estimate> estimate;
    std::optional<Error> error; ///< why there is no estimate
    std::vector<Field> ignored; ///< given fields that the method does not read
    /// Multiply to the ratio of gross CO2e to that of the first method; empty where a total is 0.
    std::vector<MethodDifference> differences;
};

/// Every method of the table on one scenario; the first is the one the others are laid beside.
[[nodiscard]] Result<std::vector<MethodAnswer>>
compareMethods(const Study &study, const Scenario &scenario, const Catalog &catalog);

} // namespace fourfold
