// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/estimate.h"
#include "core/support/result.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace fourfold {

/// What the method says about one scenario: exactly one of estimation and error is set. The
/// estimation keeps what it points into alive.
struct ScenarioOutcome
{
    std::string id;
    std::shared_ptr<const Estimation> estimation;
    std::optional<Error> error;
};

/// The outcomes of all scenarios in the order of the study they were computed for.
struct Results
{
    std::uint64_t revision = 0;
    std::vector<ScenarioOutcome> outcomes;
};

} // namespace fourfold
