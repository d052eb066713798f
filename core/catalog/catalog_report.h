// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"

#include <string>
#include <string_view>
#include <vector>

namespace fourfold {

/// Rows of texts for tables and CSV; numbers in C form.
struct CatalogTable
{
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows;
};

/// The kind so named on a command line. Error: the name is none, with those that are.
[[nodiscard]] Result<EntryKind> parseKind(std::string_view name);

/// The entry of this id, alias or region code, of whatever kind. Error: there is none, with the
/// nearest names.
[[nodiscard]] Result<const Entry *> findEntry(const Catalog &catalog, std::string_view id);

/// The entries of a kind that match a search (all for an empty one), as JSON: "format":
/// "fourfold-catalog-list", each entry on a line as catalogue files have it, with its layer.
[[nodiscard]] std::string catalogListText(const Catalog &catalog, EntryKind kind,
                                          std::string_view search);

/// The same as rows: id, name, the main figures of the kind, year, confidence, provenance, layer.
[[nodiscard]] CatalogTable catalogListTable(const Catalog &catalog, EntryKind kind,
                                            std::string_view search);

/// One entry with every figure's unit, year, standing and sources, and the sources in full, as
/// JSON: "format": "fourfold-catalog-entry".
[[nodiscard]] std::string catalogEntryText(const Catalog &catalog, const Entry &entry);

/// The same as rows: key, value, unit, year, standing, source.
[[nodiscard]] CatalogTable catalogEntryTable(const Catalog &catalog, const Entry &entry);

/// The unit of a figure, that of a factor's value included: "W", "kgCO2e/cm2", "".
[[nodiscard]] std::string_view unitOf(const Entry &entry, Property property);

} // namespace fourfold
