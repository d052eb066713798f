// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace fourfold {

/// Walks through the rows of a CSV text (RFC 4180): quoted cells, CRLF, a byte order mark and a
/// last line without a break are all right. The separator is the one of ; , and tab that comes most
/// often in the first line.
class CsvReader
{
public:
    /// The text must outlive the reader.
    explicit CsvReader(std::string_view text);

    /// The next row that is not empty; false at the end.
    bool next(std::vector<std::string> &cells);

    /// The line, from 1, at which the row begins that came last.
    [[nodiscard]] std::size_t line() const { return m_rowLine; }
    [[nodiscard]] char separator() const { return m_separator; }

private:
    void readCell(std::string &cell);
    void readQuoted(std::string &cell);

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    std::size_t m_rowLine = 1;
    char m_separator = ',';
};

} // namespace fourfold
