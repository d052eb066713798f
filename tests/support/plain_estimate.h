// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/scenario/study.h"

#include <map>
#include <optional>
#include <string>

namespace fourfold {

/// The figures of a phase by their key in result files; what is absent is 0.
using PlainFigures = std::map<std::string, double>;

/// The result of the second calculation: "training", …, "total".
using PlainResult = std::map<std::string, PlainFigures>;

/// A second calculation of every method, written from the description of the study file alone and
/// sharing nothing with the estimators but the reading of catalogue entries. Nothing where an
/// input is missing.
[[nodiscard]] std::optional<PlainResult> plainEstimate(const std::string &method,
                                                       const Study &study,
                                                       const std::string &scenario,
                                                       const Catalog &catalog);

} // namespace fourfold
