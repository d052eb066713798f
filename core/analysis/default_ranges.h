// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/resolved.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace fourfold {

/// The range of a value that nobody gave one for.
struct DefaultRange
{
    Field field = Field::ModelPreset;
    Number number;    ///< the value as it stands, with the range around it
    Message source;   ///< where the range comes from
    std::string what; ///< scenarios whose range is of the same thing are drawn together
};

/// The default ranges of a scenario, in the order of Field: of values that are not typed and that
/// count, and of the method's own error. What is typed without a range is exact.
[[nodiscard]] std::vector<DefaultRange> defaultRanges(const Resolved &resolved,
                                                      const Catalog &catalog);

/// What has default ranges, and where they come from in general.
struct DefaultRangeRow
{
    Field field = Field::ModelPreset;
    Text rule;
};
[[nodiscard]] std::span<const DefaultRangeRow> defaultRangeTable();

} // namespace fourfold
