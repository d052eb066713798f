// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"

#include <string>
#include <vector>

namespace fourfold {

/// What one catalogue file holds, to be changed and written again.
struct CatalogPack
{
    std::string licence; ///< terms of the whole file, in words
    std::string notice;
    std::vector<Entry> entries; ///< of any kinds
    std::vector<Source> sources;

    bool operator==(const CatalogPack &) const = default;
};

/// What a file holds, each entry checked alone. Errors as Catalog::fromFiles, but for sources that
/// are not listed.
[[nodiscard]] Result<CatalogPack> readCatalogPack(const CatalogFile &file);

/// The pack as a catalogue file: a list for each kind that it has, an entry a line.
[[nodiscard]] std::string catalogPackText(const CatalogPack &pack);

/// The pack as the object that a study has under "catalog"; empty for an empty pack.
[[nodiscard]] std::string studyCatalogText(const CatalogPack &pack);

/// Puts an entry in the place of the one of its kind and id, else at the end.
void putEntry(CatalogPack &pack, const Entry &entry);

/// Takes the entry of this kind and id out; false when it is not there.
bool removeEntry(CatalogPack &pack, EntryKind kind, std::string_view id);

} // namespace fourfold
