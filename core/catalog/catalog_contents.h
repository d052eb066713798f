// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/catalog/catalog_index.h"

#include <array>

namespace fourfold {

/// What a catalogue holds, shared by its copies and never changed once built.
struct Catalog::Contents
{
    std::array<std::vector<Entry>, kEntryKindCount> entries; ///< by kind, in order of ids
    std::array<NameIndex, kEntryKindCount> names;
    NameIndex codes;
    std::vector<Source> sources;
    std::vector<ShadowedEntry> shadowed;
    std::vector<CatalogWarning> warnings;
    std::string dataVersion;

    [[nodiscard]] const std::vector<Entry> &of(EntryKind kind) const
    {
        return entries[static_cast<std::size_t>(kind)];
    }
    [[nodiscard]] const NameIndex &namesOf(EntryKind kind) const
    {
        return names[static_cast<std::size_t>(kind)];
    }
};

} // namespace fourfold
