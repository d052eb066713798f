// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/property.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace fourfold {

/// What a key of an entry stands for in catalogue files.
enum class EntryKeyRole : std::uint8_t {
    Id,
    Name,
    Aliases,
    Text,
    Year,
    Number,
    Sources,
    SourcesOf,
    SourceText,
    Confidence,
    Provenance,
    Recalled,
    Notes,
    Disputed,
};

/// A key that entries of some kind can have.
struct EntryKey
{
    std::string_view key;
    EntryKeyRole role = EntryKeyRole::Id;
    std::uint8_t index = 0; ///< of the property or text property
};

/// The keys of a kind in the order in which files hold them.
[[nodiscard]] std::span<const EntryKey> entryKeys(EntryKind kind);

} // namespace fourfold
