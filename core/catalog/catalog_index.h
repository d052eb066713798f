// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/entry.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fourfold {

/// A name as it is compared: lower case, with "-" for a blank and "_".
[[nodiscard]] std::string foldName(std::string_view name);

/// Finds the position of an entry by what it is called. Immutable once built.
class NameIndex
{
public:
    /// Ids before aliases before names that only one entry bears; later layers before earlier.
    [[nodiscard]] static NameIndex ofNames(std::span<const Entry> entries);

    /// Grid regions by code, with the rule of Catalog::region().
    [[nodiscard]] static NameIndex ofCodes(std::span<const Entry> regions);

    /// The position of the entry so called; -1 when there is none.
    [[nodiscard]] std::int64_t find(std::string_view name) const;

    /// Up to `count` of the names written much like this one, the nearest first.
    [[nodiscard]] std::vector<std::string_view> nearest(std::string_view name,
                                                        std::size_t count) const;

private:
    struct Key
    {
        std::uint32_t first = 0; ///< in m_names
        std::uint32_t length = 0;
        std::uint32_t entry = 0;
        std::uint32_t rank = 0; ///< of keys with one name the lowest counts
        bool isShared = false;  ///< useless where another entry has the same name and rank
    };

    void add(std::string_view name, Key key);
    void settle();
    [[nodiscard]] std::string_view nameOf(const Key &key) const;

    std::string m_names; ///< all folded names, one after the other
    std::vector<Key> m_keys;
};

} // namespace fourfold
