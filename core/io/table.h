// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fourfold {

/// What stands in one cell: a text, a number, or nothing.
struct Cell
{
    std::string text;
    std::optional<double> number;

    Cell() = default;
    Cell(std::string_view words)
        : text(words)
    {} // NOLINT(*-explicit-*): rows are written as lists
    /// Minus zero would read as a slip.
    Cell(double amount)
        : number(amount + 0.0)
    {} // NOLINT(*-explicit-*)
    Cell(std::optional<double> amount)
        : number(amount ? std::optional(*amount + 0.0) : std::nullopt)
    {} // NOLINT(*-explicit-*)
};

/// Rows under headings. Headings are keys: they name the unit and are the same in every language.
struct Table
{
    std::vector<std::string> headings;
    std::vector<std::vector<Cell>> rows;
};

/// How a table is written.
enum class TableStyle : std::uint8_t {
    Plain,    ///< aligned columns, few digits
    Csv,      ///< RFC 4180, numbers in full
    Markdown, ///< few digits
    Latex,    ///< a tabular, few digits
};

/// The table as text, with a line break at the end.
[[nodiscard]] std::string tableText(const Table &table, TableStyle style);

} // namespace fourfold
