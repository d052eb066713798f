// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog_index.h"

#include "core/support/spelling.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace fourfold {
namespace {

constexpr std::uint32_t kLayerCount = 3;

char foldCharacter(char c)
{
    if (c >= 'A' && c <= 'Z') {
        return static_cast<char>(c - 'A' + 'a');
    }
    return c == ' ' || c == '_' ? '-' : c;
}

std::uint32_t layerRank(const Entry &entry)
{
    return kLayerCount - 1 - static_cast<std::uint32_t>(entry.layer);
}

} // namespace

std::string foldName(std::string_view name)
{
    std::string folded(name);
    std::ranges::transform(folded, folded.begin(), foldCharacter);
    return folded;
}

void NameIndex::add(std::string_view name, Key key)
{
    key.first = static_cast<std::uint32_t>(m_names.size());
    key.length = static_cast<std::uint32_t>(name.size());
    std::ranges::transform(name, std::back_inserter(m_names), foldCharacter);
    m_keys.push_back(key);
}

std::string_view NameIndex::nameOf(const Key &key) const
{
    return std::string_view(m_names).substr(key.first, key.length);
}

/// Sorts the keys and leaves one of each name, or none where it would be ambiguous.
void NameIndex::settle()
{
    std::ranges::sort(m_keys, [this](const Key &a, const Key &b) {
        const int order = nameOf(a).compare(nameOf(b));
        return order != 0 ? order < 0 : std::tie(a.rank, a.entry) < std::tie(b.rank, b.entry);
    });
    std::vector<Key> settled;
    settled.reserve(m_keys.size());
    for (std::size_t first = 0; first < m_keys.size();) {
        std::size_t last = first + 1;
        bool isAmbiguous = false;
        while (last < m_keys.size() && nameOf(m_keys[last]) == nameOf(m_keys[first])) {
            isAmbiguous = isAmbiguous
                          || (m_keys[last].isShared && m_keys[last].rank == m_keys[first].rank
                              && m_keys[last].entry != m_keys[first].entry);
            ++last;
        }
        if (!isAmbiguous) {
            settled.push_back(m_keys[first]);
        }
        first = last;
    }
    m_keys = std::move(settled);
}

NameIndex NameIndex::ofNames(std::span<const Entry> entries)
{
    NameIndex index;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const Entry &entry = entries[i];
        Key key{.entry = static_cast<std::uint32_t>(i), .rank = layerRank(entry)};
        index.add(entry.id, key);
        key.rank += kLayerCount;
        for (const std::string &alias : entry.aliases) {
            index.add(alias, key);
        }
        key.rank += kLayerCount;
        key.isShared = true;
        index.add(entry.name, key);
    }
    index.settle();
    return index;
}

NameIndex NameIndex::ofCodes(std::span<const Entry> regions)
{
    const auto merit = [](const Entry &entry) {
        const bool isLifeCycle = entry.text(TextProperty::BasisScope) == "lifecycle";
        const bool isProduction = entry.text(TextProperty::BasisFlow) == "production";
        return std::tuple(layerRank(entry), !(isLifeCycle && isProduction), -entry.year,
                          !isLifeCycle, !isProduction);
    };
    std::vector<std::uint32_t> order(regions.size());
    std::iota(order.begin(), order.end(), std::uint32_t{0});
    std::ranges::stable_sort(order, [&](std::uint32_t a, std::uint32_t b) {
        return merit(regions[a]) < merit(regions[b]);
    });
    NameIndex index;
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        const Entry &entry = regions[order[rank]];
        const Key key{.entry = order[rank], .rank = static_cast<std::uint32_t>(rank)};
        const std::string_view code = entry.text(TextProperty::Code);
        const std::string_view country = entry.text(TextProperty::IsoAlpha2);
        if (!code.empty()) {
            index.add(code, key);
        }
        if (!country.empty() && entry.text(TextProperty::Level) == "country") {
            index.add(country, key);
        }
    }
    index.settle();
    return index;
}

std::int64_t NameIndex::find(std::string_view name) const
{
    const std::string folded = foldName(name);
    const auto key = std::ranges::lower_bound(m_keys, std::string_view(folded), {},
                                              [this](const Key &k) { return nameOf(k); });
    return key != m_keys.end() && nameOf(*key) == folded ? std::int64_t{key->entry} : -1;
}

std::vector<std::string_view> NameIndex::nearest(std::string_view name, std::size_t count) const
{
    const std::string folded = foldName(name);
    const std::size_t limit = std::max<std::size_t>(2, folded.size() / 3);
    std::vector<std::pair<std::size_t, std::string_view>> found;
    for (const Key &key : m_keys) {
        const std::string_view other = nameOf(key);
        const std::size_t least = other.size() > folded.size() ? other.size() - folded.size()
                                                               : folded.size() - other.size();
        const bool isPart = folded.size() > 2 && other.find(folded) != std::string_view::npos;
        if (least > limit && !isPart) {
            continue;
        }
        const std::size_t distance = editDistance(folded, other);
        if (distance <= limit || isPart) {
            found.emplace_back(isPart ? std::min(distance, limit) : distance, other);
        }
    }
    std::ranges::sort(found);
    std::vector<std::string_view> names;
    for (const auto &[distance, other] : found) {
        if (names.size() < count) {
            names.push_back(other);
        }
    }
    return names;
}

} // namespace fourfold
