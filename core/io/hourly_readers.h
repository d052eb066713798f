// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/hourly_file.h"

#include <string_view>

namespace fourfold {

// The parts of readHourlyFile().

[[nodiscard]] Result<HourlyFile> readHourlyCsv(std::string_view text);
[[nodiscard]] Result<HourlyFile> readHourlyJson(std::string_view text);

/// Generation by type, as the transparency platform of ENTSO-E exports it.
[[nodiscard]] Result<HourlyFile> readGenerationCsv(std::string_view text);

/// Whether a first line is that of a generation export.
[[nodiscard]] bool isGenerationHeader(const std::vector<std::string> &headings);

/// A cell or value that is no number.
[[nodiscard]] Error noNumber(std::size_t line, std::string_view heading, std::string_view cell);
/// A stamp that is none.
[[nodiscard]] Error noTime(std::size_t line, std::string_view cell);

/// A number of a file with decimal points, or commas where cells are separated by semicolons.
/// Nothing: a missing value, as it is written in many ways.
[[nodiscard]] Result<std::optional<double>> readCell(std::string_view cell, char separator,
                                                     std::size_t line, std::string_view heading);

/// ASCII in lower case.
[[nodiscard]] std::string lowered(std::string_view text);

/// What one of the unit is in g/kWh; the unit may stand anywhere in the text. 1 where none is
/// found.
[[nodiscard]] double gramsPerUnit(std::string_view lowercase);

} // namespace fourfold
