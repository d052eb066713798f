// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"

#include <variant>
#include <vector>

namespace fourfold {

struct NameColumn
{
    bool operator==(const NameColumn &) const = default;
};
struct MarksColumn
{
    bool operator==(const MarksColumn &) const = default;
};
struct YearColumn
{
    bool operator==(const YearColumn &) const = default;
};

/// A column of the table of entries.
using EntryColumn = std::variant<NameColumn, MarksColumn, TextProperty, YearColumn, Property>;

/// The columns of a kind, most useful first: name, marks, whose it is, the year, the figures that
/// the kind is chosen by and what they are based on; then the other figures, the other texts last.
/// What no entry fills is left out.
[[nodiscard]] std::vector<EntryColumn> entryColumns(EntryKind kind, std::span<const Entry> entries);

} // namespace fourfold
