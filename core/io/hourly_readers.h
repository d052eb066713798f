// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/hourly_file.h"
#include "core/io/series_builder.h"

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

/// What WattTime gives, lb/MWh, in g/kWh.
inline constexpr double kGramsPerPoundPerMwh = 0.45359237;

/// Which clock the heading of a column of times names.
[[nodiscard]] StampClock clockOf(std::string_view lowercase);

/// A row that has a cell for every heading, and nothing in further ones. Error: the line, and what
/// to do.
[[nodiscard]] std::optional<Error> checkCells(const std::vector<std::string> &cells,
                                              const std::vector<std::string> &headings,
                                              std::size_t line);
/// The same for cells beyond the headings alone.
[[nodiscard]] std::optional<Error> checkNoMoreCells(const std::vector<std::string> &cells,
                                                    const std::vector<std::string> &headings,
                                                    std::size_t line);

/// A number that a log cannot do without.
[[nodiscard]] Result<double> readAmount(std::string_view cell, char separator, std::size_t line,
                                        std::string_view heading);

} // namespace fourfold
