// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/table.h"
#include "core/support/result.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace fourfold::cli {

/// What a call ends with.
enum class ExitCode : int { Done = 0, WrongStudy = 1, WrongUsage = 2, CannotReadOrWrite = 3 };

/// The values of --format.
inline constexpr std::array<std::string_view, 5> kFormats = {"table", "json", "csv", "markdown",
                                                             "latex"};

/// How a table is written in a format but json.
[[nodiscard]] TableStyle styleOf(std::string_view format);

/// Writes a result on stdout.
[[nodiscard]] ExitCode deliver(std::string_view text);

/// Writes an error on stderr, in English, and tells what the call ends with.
[[nodiscard]] ExitCode report(const Error &error);

/// Writes what is wrong with a call on stderr, with a hint at the help.
[[nodiscard]] ExitCode refuse(std::string_view what);

/// Writes what is wrong with an option: what cannot be read is wrong usage, a value or a key that
/// does not exist is wrong data.
[[nodiscard]] ExitCode reportOption(const Error &error);

/// Writes a line on stderr that changes nothing.
void remark(std::string_view text);

/// Tells on a terminal, and there alone, how far long work has come; gone when it is destroyed.
class ProgressLine
{
public:
    explicit ProgressLine(std::string_view what);
    ~ProgressLine();
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    void show(std::uint64_t done, std::uint64_t of);

private:
    std::string m_what;
    bool m_isTerminal = false;
    std::string m_shown;
};

/// A file's bytes; "-" is standard input. Reads no further than a JSON text may be long.
[[nodiscard]] Result<std::string> readFile(const std::string &name);

/// The name of a file for messages.
[[nodiscard]] std::string shownName(std::string_view name);

} // namespace fourfold::cli
