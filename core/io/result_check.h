// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/functional_unit.h"
#include "core/io/table.h"
#include "core/support/result.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fourfold {

/// Two results differ when their numbers do by more than this, relative.
inline constexpr double kResultTolerance = 1e-9;

/// A recorded number that does not hold any more.
struct Drift
{
    std::string scenario;
    std::string quantity;           ///< "phases.training.flop"; "" for a whole scenario
    std::optional<double> recorded; ///< nothing when no number is recorded where there is one now
    std::optional<double> now;      ///< nothing when there is no such number any more
};

struct ResultCheck
{
    std::size_t compared = 0; ///< numbers
    std::vector<Drift> drifts;
};

/// The method that a result file was made with. Errors: no JSON, no result file, a newer version;
/// the place is a line or JSON pointer.
[[nodiscard]] Result<std::string> methodOfResult(std::string_view recorded);

/// The functional unit that its figures were divided by. Error: there is no such unit.
[[nodiscard]] Result<FunctionalUnit> unitOfResult(std::string_view recorded);

/// Every number of a recorded result file against those of a new one. Precondition: methodOfResult
/// took the recorded one, resultText() made the new one.
[[nodiscard]] ResultCheck checkResult(std::string_view recorded, std::string_view now);

/// The answer of "verify", indented JSON, and a row for each drift.
[[nodiscard]] std::string checkText(const ResultCheck &check);
[[nodiscard]] Table checkTable(const ResultCheck &check);

} // namespace fourfold
