// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/entry_keys.h"

#include <array>
#include <vector>

namespace fourfold {
namespace {

using KeysByKind = std::array<std::vector<EntryKey>, kEntryKindCount>;

std::vector<EntryKey> keysOf(EntryKind kind)
{
    std::vector<EntryKey> keys = {
        {.key = "id", .role = EntryKeyRole::Id},
        {.key = "name", .role = EntryKeyRole::Name},
        {.key = "aliases", .role = EntryKeyRole::Aliases},
    };
    for (const TextPropertyRow &row : textPropertyTable()) {
        if (contains(row.kinds, kind)) {
            keys.push_back({
                .key = row.key,
                .role = EntryKeyRole::Text,
                .index = static_cast<std::uint8_t>(row.property),
            });
        }
    }
    keys.push_back({.key = "year", .role = EntryKeyRole::Year});
    for (const PropertyRow &row : propertyTable()) {
        if (contains(row.kinds, kind)) {
            keys.push_back({
                .key = row.key,
                .role = EntryKeyRole::Number,
                .index = static_cast<std::uint8_t>(row.property),
            });
        }
    }
    keys.insert(keys.end(), {
                                {.key = "sources", .role = EntryKeyRole::Sources},
                                {.key = "sources_of", .role = EntryKeyRole::SourcesOf},
                                {.key = "source", .role = EntryKeyRole::SourceText},
                                {.key = "confidence", .role = EntryKeyRole::Confidence},
                                {.key = "provenance", .role = EntryKeyRole::Provenance},
                                {.key = "recalled", .role = EntryKeyRole::Recalled},
                                {.key = "notes", .role = EntryKeyRole::Notes},
                                {.key = "disputed", .role = EntryKeyRole::Disputed},
                            });
    return keys;
}

KeysByKind keysByKind()
{
    KeysByKind keys;
    for (const KindRow &row : kindTable()) {
        keys[static_cast<std::size_t>(row.kind)] = keysOf(row.kind);
    }
    return keys;
}

} // namespace

std::span<const EntryKey> entryKeys(EntryKind kind)
{
    static const KeysByKind kKeys = keysByKind();
    return kKeys[static_cast<std::size_t>(kind)];
}

} // namespace fourfold
