// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/table.h"
#include "core/serving/mix_solver.h"

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
    std::vector<std::string> unknownKeys; ///< JSON pointers
};

/// Reads a question. Errors name the JSON pointer.
[[nodiscard]] Result<DirectivesQuestion> readDirectives(std::string_view text);

/// The answer, by the closed form, or by the dual simplex where there are further constraints.
struct DirectivesAnswer
{
    Mix mix;
    bool isClosedForm = true;
    bool isCertified = false;
    double saving = 0; ///< against the first level
};
[[nodiscard]] Result<DirectivesAnswer> answerDirectives(const DirectivesQuestion &question);

/// The answer as indented JSON, and as rows.
[[nodiscard]] std::string directivesText(const DirectivesQuestion &question,
                                         const DirectivesAnswer &answer);
[[nodiscard]] Table directivesTable(const DirectivesQuestion &question,
                                    const DirectivesAnswer &answer);

} // namespace fourfold
