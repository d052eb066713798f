// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/study.h"
#include "core/support/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace fourfold {

/// A study as read, with what a careful reader says about the file.
struct StudyFile
{
    Study study;
    std::vector<Message> warnings; ///< unknown keys that are kept, an older version
};

/// Reads a study from UTF-8 JSON text. Unknown keys are kept. Errors: text that is no JSON (line
/// and column), duplicate keys, wrong types, values out of bounds, a newer version, everything
/// checkStudy refuses; the place is a JSON pointer. `catalog` ids are checked by resolve().
[[nodiscard]] Result<StudyFile> parseStudy(std::string_view text);

/// Writes a study so that parseStudy gives it back: keys in the order of the tables, numbers in
/// the shortest form, unknown keys after the known ones.
[[nodiscard]] std::string studyText(const Study &study);

/// Reads one scenario object, as a line of a batch has it (no based_on).
[[nodiscard]] Result<Scenario> parseScenario(std::string_view text);

} // namespace fourfold
