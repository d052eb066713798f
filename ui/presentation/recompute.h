// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/scenario/study.h"
#include "ui/presentation/results.h"

#include <set>
#include <string>

namespace fourfold {

/// The ids of scenarios of `after` that `before` has not, or has otherwise.
[[nodiscard]] std::set<std::string> changedScenarios(const Study &before, const Study &after);

/// The ids of these scenarios and of all that follow them.
[[nodiscard]] std::set<std::string> followersOf(const Study &study,
                                                const std::set<std::string> &ids);

/// The outcomes for a study: those in `stale` and new ones are estimated, the others are taken
/// from `previous`.
[[nodiscard]] Results recomputed(const Results &previous, const std::set<std::string> &stale,
                                 const EstimatorRow &method, const Study &study,
                                 const Catalog &catalog);

} // namespace fourfold
