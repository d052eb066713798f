// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/table.h"

#include "core/estimation/expression.h"
#include "core/support/numbers.h"
#include "core/support/utf8.h"

#include <algorithm>

namespace fourfold {
namespace {

/// A longer text runs over instead of pushing all lines apart.
constexpr std::size_t kWidest = 48;

std::string shown(const Cell &cell)
{
    return cell.number ? shortNumber(*cell.number) : cell.text;
}

/// Texts of all cells, the headings first.
using Lines = std::vector<std::vector<std::string>>;

Lines linesOf(const Table &table, std::string (*write)(const Cell &))
{
    Lines lines;
    std::vector<std::string> &first = lines.emplace_back();
    for (const std::string &heading : table.headings)
        first.push_back(write(Cell(heading)));
    for (const auto &row : table.rows) {
        std::vector<std::string> &line = lines.emplace_back();
        for (const Cell &cell : row)
            line.push_back(write(cell));
    }
    return lines;
}

/// Columns of numbers are set flush right.
std::vector<bool> numberColumns(const Table &table)
{
    std::vector<bool> isNumber(table.headings.size(), !table.rows.empty());
    for (const auto &row : table.rows) {
        for (std::size_t i = 0; i < row.size() && i < isNumber.size(); ++i)
            isNumber[i] = isNumber[i] && (row[i].number || row[i].text.empty());
    }
    return isNumber;
}

std::size_t widthOf(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::count_if(text, isUtf8Start));
}

std::string replaced(std::string_view text, std::string_view from,
                     const std::vector<std::string_view> &to)
{
    std::string out;
    for (const char c : text) {
        const auto at = from.find(c);
        if (at == std::string_view::npos)
            out += c;
        else
            out += to[at];
    }
    return out;
}

/// Line breaks would tear a row apart.
std::string plainCell(const Cell &cell)
{
    return replaced(shown(cell), "\n\r\t", {" ", "", " "});
}

std::string csvCell(const Cell &cell)
{
    if (cell.number)
        return toText(*cell.number);
    if (cell.text.find_first_of(",\"\r\n") == std::string::npos)
        return cell.text;
    return "\"" + replaced(cell.text, "\"", {"\"\""}) + "\"";
}

std::string markdownCell(const Cell &cell)
{
    return replaced(shown(cell), "|\n\r\\`*_<",
                    {"\\|", " ", "", "\\\\", "\\`", "\\*", "\\_", "\\<"});
}

std::string latexCell(const Cell &cell)
{
    if (cell.number)
        return "$" + latexNumber(*cell.number) + "$";
    return replaced(cell.text, "\\{}$&#^_~%\n",
                    {"\\textbackslash{}", "\\{", "\\}", "\\$", "\\&", "\\#", "\\^{}", "\\_",
                     "\\~{}", "\\%", " "});
}

std::string joined(const std::vector<std::string> &cells, std::string_view between)
{
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += between;
        line += cells[i];
    }
    return line;
}

std::string plainText(const Table &table)
{
    const Lines lines = linesOf(table, plainCell);
    const std::vector<bool> isNumber = numberColumns(table);
    std::vector<std::size_t> widths(table.headings.size());
    for (const auto &line : lines) {
        for (std::size_t i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], std::min(widthOf(line[i]), kWidest));
    }
    std::string out;
    for (const auto &line : lines) {
        std::string text;
        for (std::size_t i = 0; i < line.size(); ++i) {
            const std::string gap(widths[i] - std::min(widths[i], widthOf(line[i])), ' ');
            text += (i == 0 ? "" : "  ") + (isNumber[i] ? gap + line[i] : line[i] + gap);
        }
        text.erase(text.find_last_not_of(' ') + 1);
        out += text + "\n";
    }
    return out;
}

std::string csvText(const Table &table)
{
    std::string out;
    for (const auto &line : linesOf(table, csvCell))
        out += joined(line, ",") + "\n";
    return out;
}

std::string markdownText(const Table &table)
{
    std::string out;
    const std::vector<bool> isNumber = numberColumns(table);
    for (const auto &line : linesOf(table, markdownCell)) {
        const bool isHeading = out.empty();
        out += "| " + joined(line, " | ") + " |\n";
        if (!isHeading)
            continue;
        for (const bool isRight : isNumber)
            out += isRight ? "| ---: " : "| --- ";
        out += "|\n";
    }
    return out;
}

std::string latexText(const Table &table)
{
    std::string out = "\\begin{tabular}{";
    for (const bool isRight : numberColumns(table))
        out += isRight ? 'r' : 'l';
    out += "}\n\\hline\n";
    bool isHeading = true;
    for (const auto &line : linesOf(table, latexCell)) {
        out += joined(line, " & ") + " \\\\\n";
        if (isHeading)
            out += "\\hline\n";
        isHeading = false;
    }
    return out + "\\hline\n\\end{tabular}\n";
}

} // namespace

std::string tableText(const Table &table, TableStyle style)
{
    switch (style) {
    case TableStyle::Plain:
        return plainText(table);
    case TableStyle::Csv:
        return csvText(table);
    case TableStyle::Markdown:
        return markdownText(table);
    case TableStyle::Latex:
        return latexText(table);
    }
    return {};
}

} // namespace fourfold
