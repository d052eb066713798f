// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace fourfold {

/// An entry or a source with its place in the file it was read from.
template <class Item>
struct Placed
{
    Item item;
    const CatalogFile *file = nullptr;
    std::size_t offset = 0;
};

/// What one or more files hold, unchecked against each other.
struct CatalogParts
{
    std::array<std::vector<Placed<Entry>>, kEntryKindCount> entries; ///< by kind
    std::vector<Placed<Source>> sources;
    std::vector<CatalogWarning> warnings;
    std::string dataVersion;
    std::string licence; ///< of the last file that tells
    std::string notice;
};

/// Adds what a file holds to parts, which point into it. Every entry and figure is checked alone.
[[nodiscard]] Result<Done> readCatalogFile(const CatalogFile &file, CatalogParts &parts);

/// What a catalogue file says of itself before its entries.
struct CatalogHead
{
    std::optional<EntryKind> kind; ///< nothing: it lists sources
    std::string dataVersion;
};

/// Reads up to the entries. Errors: no kind stands before them, or what is wrong so far.
[[nodiscard]] Result<CatalogHead> readCatalogHead(const CatalogFile &file);

/// "accelerators.json: line 12"
[[nodiscard]] std::string placeIn(const CatalogFile &file, std::size_t offset);

} // namespace fourfold
