// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/result.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace fourfold::cli {

/// The longest line that is taken whole.
inline constexpr std::size_t kMaxLineBytes = std::size_t{1} << 20;

/// Lines of a file descriptor, as they come, in bounded memory.
class LineReader
{
public:
    struct Line
    {
        std::string_view text; ///< holds until the next fill(); empty when too long
        bool isTooLong = false;
    };

    explicit LineReader(int descriptor)
        : m_descriptor(descriptor)
    {}

    /// Waits for more bytes. False when all lines have been given, or after an error.
    bool fill();

    /// The next line that is complete; nothing when more bytes are needed.
    [[nodiscard]] std::optional<Line> next();

    /// What went wrong in reading.
    [[nodiscard]] std::optional<Error> error() const { return m_error; }

private:
    void makeRoom();

    int m_descriptor;
    std::vector<char> m_bytes;
    std::size_t m_start = 0;   ///< of the line that is next
    std::size_t m_end = 0;     ///< of what has come
    std::size_t m_scanned = 0; ///< no line break before here
    bool m_isSkipping = false; ///< inside a line that is too long
    bool m_isAtEnd = false;
    std::optional<Error> m_error;
};

} // namespace fourfold::cli
