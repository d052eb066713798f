// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"

#include "core/catalog/catalog_contents.h"
#include "core/catalog/catalog_reader.h"

#include <algorithm>
#include <numeric>
#include <unordered_set>
#include <utility>

namespace fourfold {
namespace {

constexpr Text kDuplicateId =
    FF_TR_NOOP("Catalogue", "The id \"%1\" is given twice. Rename or remove one.");
constexpr Text kUnknownSource = FF_TR_NOOP(
    "Catalogue",
    "There is no source \"%1\". Add it to the sources, or describe it in \"source\" instead.");
constexpr std::size_t kSuggestions = 3;

template <class Item>
Error errorAt(const Placed<Item> &placed, ErrorCode code, Text text, const std::string &name)
{
    return {
        .code = code,
        .where = placed.file == nullptr ? std::string() : placeIn(*placed.file, placed.offset),
        .message = {.text = text, .args = {name}},
    };
}

/// The layer of a source that is read; before all layers for one that the catalogue has already.
int layerOf(const Placed<Source> &source)
{
    return source.file == nullptr ? -1 : static_cast<int>(source.file->layer);
}

/// Sources in order of their ids; of one id that of the latest layer.
Result<std::vector<Source>> mergeSources(std::vector<Placed<Source>> &placed)
{
    std::ranges::stable_sort(placed, {}, [](const Placed<Source> &source) {
        return std::pair<std::string_view, int>(source.item.id, layerOf(source));
    });
    std::vector<Source> sources;
    int layer = 0;
    for (Placed<Source> &next : placed) {
        if (!sources.empty() && sources.back().id == next.item.id) {
            if (layer == layerOf(next)) {
                return errorAt(next, ErrorCode::DuplicateKey, kDuplicateId, next.item.id);
            }
            sources.pop_back();
        }
        layer = layerOf(next);
        sources.push_back(std::move(next.item));
    }
    return sources;
}

std::optional<Error> checkSources(const CatalogParts &parts, const std::vector<Source> &sources)
{
    std::unordered_set<std::string_view> known;
    for (const Source &source : sources) {
        known.insert(source.id);
    }
    for (const Placed<Entry> &placed : parts.entries) {
        const auto firstUnknown = [&known](const std::vector<std::string> &ids) {
            return std::ranges::find_if(
                ids, [&known](const std::string &id) { return !known.contains(id); });
        };
        auto unknown = firstUnknown(placed.item.sources);
        if (unknown != placed.item.sources.end()) {
            return errorAt(placed, ErrorCode::UnknownEntry, kUnknownSource, *unknown);
        }
        for (const Entry::Citation &citation : placed.item.citations) {
            unknown = firstUnknown(citation.sources);
            if (unknown != citation.sources.end()) {
                return errorAt(placed, ErrorCode::UnknownEntry, kUnknownSource, *unknown);
            }
        }
    }
    return {};
}

/// The entries in order of kind, id and layer, as positions: entries are large.
std::vector<std::size_t> mergeOrder(const std::vector<Placed<Entry>> &placed)
{
    std::vector<std::size_t> order(placed.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, [&placed](std::size_t a, std::size_t b) {
        const Entry &left = placed[a].item;
        const Entry &right = placed[b].item;
        if (left.kind != right.kind) {
            return left.kind < right.kind;
        }
        const int byId = left.id.compare(right.id);
        return byId != 0 ? byId < 0 : left.layer < right.layer;
    });
    return order;
}

} // namespace

/// Puts parts in order, later layers over earlier ones.
Result<Catalog> Catalog::build(CatalogParts parts, std::vector<ShadowedEntry> shadowed)
{
    Result<std::vector<Source>> sources = mergeSources(parts.sources);
    if (!sources) {
        return sources.error();
    }
    if (const std::optional<Error> unknown = checkSources(parts, *sources)) {
        return *unknown;
    }
    auto contents = std::make_shared<Contents>();
    for (const std::size_t at : mergeOrder(parts.entries)) {
        Placed<Entry> &next = parts.entries[at];
        std::vector<Entry> &entries = contents->entries[static_cast<std::size_t>(next.item.kind)];
        if (!entries.empty() && entries.back().id == next.item.id) {
            if (entries.back().layer == next.item.layer) {
                return errorAt(next, ErrorCode::DuplicateKey, kDuplicateId, next.item.id);
            }
            shadowed.push_back({
                .kind = next.item.kind,
                .id = next.item.id,
                .hidden = entries.back().layer,
                .winner = next.item.layer,
            });
            entries.pop_back();
        }
        entries.push_back(std::move(next.item));
    }
    for (std::size_t kind = 0; kind < kEntryKindCount; ++kind) {
        contents->names[kind] = NameIndex::ofNames(contents->entries[kind]);
    }
    contents->codes = NameIndex::ofCodes(contents->of(EntryKind::GridRegion));
    contents->sources = *std::move(sources);
    contents->shadowed = std::move(shadowed);
    contents->warnings = std::move(parts.warnings);
    contents->dataVersion = std::move(parts.dataVersion);
    return Catalog(std::move(contents));
}

Catalog::Catalog()
    : m_contents(std::make_shared<Contents>())
{}

Catalog::Catalog(std::shared_ptr<const Contents> contents)
    : m_contents(std::move(contents))
{}

Result<Catalog> Catalog::fromFiles(std::span<const CatalogFile> files)
{
    return Catalog().with(files);
}

Result<Catalog> Catalog::with(std::span<const CatalogFile> files) const
{
    CatalogParts parts{
        .entries = {},
        .sources = {},
        .warnings = m_contents->warnings,
        .dataVersion = m_contents->dataVersion,
    };
    for (const std::vector<Entry> &entries : m_contents->entries) {
        for (const Entry &entry : entries) {
            parts.entries.push_back({.item = entry});
        }
    }
    for (const Source &source : m_contents->sources) {
        parts.sources.push_back({.item = source});
    }
    for (const CatalogFile &file : files) {
        const Result<Done> read = readCatalogFile(file, parts);
        if (!read) {
            return read.error();
        }
    }
    return build(std::move(parts), m_contents->shadowed);
}

const Entry *Catalog::find(EntryKind kind, std::string_view idOrAlias) const
{
    const std::int64_t at = m_contents->namesOf(kind).find(idOrAlias);
    return at < 0 ? nullptr : &m_contents->of(kind)[static_cast<std::size_t>(at)];
}

const Entry *Catalog::region(std::string_view idOrCode) const
{
    const std::vector<Entry> &grids = m_contents->of(EntryKind::GridRegion);
    const auto row = std::ranges::lower_bound(grids, idOrCode, {}, &Entry::id);
    if (row != grids.end() && row->id == idOrCode) {
        return &*row;
    }
    const std::int64_t at = m_contents->codes.find(idOrCode);
    if (at >= 0) {
        return &grids[static_cast<std::size_t>(at)];
    }
    const Entry *grid = find(EntryKind::GridRegion, idOrCode);
    return grid != nullptr ? grid : find(EntryKind::CloudRegion, idOrCode);
}

std::span<const Entry> Catalog::entries(EntryKind kind) const
{
    return m_contents->of(kind);
}

std::vector<std::string> Catalog::nearest(EntryKind kind, std::string_view id) const
{
    const auto names = m_contents->namesOf(kind).nearest(id, kSuggestions);
    return {names.begin(), names.end()};
}

std::vector<std::string> Catalog::nearestRegion(std::string_view idOrCode) const
{
    std::vector<std::string> names;
    for (const NameIndex *index : {&m_contents->codes, &m_contents->namesOf(EntryKind::CloudRegion),
                                   &m_contents->namesOf(EntryKind::GridRegion)}) {
        for (const std::string_view name : index->nearest(idOrCode, kSuggestions)) {
            if (names.size() < kSuggestions) {
                names.emplace_back(name);
            }
        }
    }
    return names;
}

const Source *Catalog::source(std::string_view id) const
{
    const auto found = std::ranges::lower_bound(m_contents->sources, id, {}, &Source::id);
    return found != m_contents->sources.end() && found->id == id ? &*found : nullptr;
}

std::span<const Source> Catalog::sources() const
{
    return m_contents->sources;
}

std::string_view Catalog::dataVersion() const
{
    return m_contents->dataVersion;
}

std::uint64_t Catalog::contentHash() const
{
    constexpr std::uint64_t kOffset = 14695981039346656037ULL;
    constexpr std::uint64_t kPrime = 1099511628211ULL;
    std::uint64_t hash = kOffset;
    for (const KindRow &row : kindTable()) {
        for (const char c : catalogFileText(row.kind, entries(row.kind))) {
            hash = (hash ^ static_cast<unsigned char>(c)) * kPrime;
        }
    }
    return hash;
}

std::span<const ShadowedEntry> Catalog::shadowed() const
{
    return m_contents->shadowed;
}

std::span<const CatalogWarning> Catalog::warnings() const
{
    return m_contents->warnings;
}

} // namespace fourfold
