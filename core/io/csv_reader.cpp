// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/csv_reader.h"

#include <algorithm>

namespace fourfold {

CsvReader::CsvReader(std::string_view text)
    : m_text(text)
{
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    if (m_text.starts_with(kByteOrderMark))
        m_text.remove_prefix(kByteOrderMark.size());
    const std::string_view first = m_text.substr(0, m_text.find('\n'));
    const auto count = [first](char c) { return std::ranges::count(first, c); };
    for (const char separator : {';', '\t'}) {
        if (count(separator) > count(m_separator))
            m_separator = separator;
    }
}

bool CsvReader::next(std::vector<std::string> &cells)
{
    while (m_at < m_text.size()) {
        cells.clear();
        m_rowLine = m_line;
        bool isInRow = true;
        while (isInRow) {
            readCell(cells.emplace_back());
            isInRow = m_at < m_text.size() && m_text[m_at] == m_separator;
            if (isInRow)
                ++m_at;
        }
        if (m_at < m_text.size()) { // the line break
            ++m_at;
            ++m_line;
        }
        if (cells.size() > 1 || !cells.front().empty())
            return true;
    }
    return false;
}

void CsvReader::readCell(std::string &cell)
{
    if (m_at < m_text.size() && m_text[m_at] == '"')
        readQuoted(cell);
    const std::size_t first = m_at;
    while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != '\n')
        ++m_at;
    cell += m_text.substr(first, m_at - first);
    if (cell.ends_with('\r'))
        cell.pop_back();
}

void CsvReader::readQuoted(std::string &cell)
{
    ++m_at;
    while (m_at < m_text.size()) {
        const char c = m_text[m_at++];
        if (c == '\n')
            ++m_line;
        if (c == '"') {
            if (m_at >= m_text.size() || m_text[m_at] != '"')
                return;
            ++m_at;
        }
        cell += c;
    }
}

} // namespace fourfold
