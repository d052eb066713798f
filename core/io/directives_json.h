// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/table.h"
#include "core/serving/grid_range.h"
#include "core/serving/mix_solver.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fourfold {

/// What "directives" is asked for.
struct DirectivesQuestion
{
    std::vector<DirectiveLevel> levels;
    MixProgramme programme;
    std::vector<MixConstraint> constraints;
    /// The first level and a smaller model, to which the further constraints do not apply.
    std::optional<MixProgramme> pair;
    std::vector<std::string> unknownKeys; ///< JSON pointers
    std::vector<std::string> keysOfTrace; ///< JSON pointers of what a trace says instead
};

/// Reads a question; the grid is that of `hour` where there is one. Errors name the JSON pointer.
[[nodiscard]] Result<DirectivesQuestion> readDirectives(std::string_view text,
                                                        const std::optional<GridHour> &hour = {});

/// The answer, by the closed form, or by the dual simplex where there are further constraints.
struct DirectivesAnswer
{
    Mix mix;
    bool isClosedForm = true;
    bool isCertified = false;
    double saving = 0;       ///< against the first level
    std::optional<Mix> pair; ///< nothing without a smaller model, or where none reaches the floor
    double savingOfPair = 0;
};
[[nodiscard]] Result<DirectivesAnswer> answerDirectives(const DirectivesQuestion &question);

/// The answer as indented JSON, and as rows.
[[nodiscard]] std::string directivesText(const DirectivesQuestion &question,
                                         const DirectivesAnswer &answer);
[[nodiscard]] Table directivesTable(const DirectivesQuestion &question,
                                    const DirectivesAnswer &answer);

} // namespace fourfold
