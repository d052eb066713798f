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

/// The first source that an entry names and nobody describes; nothing when all are known.
class SourceCheck
{
public:
    explicit SourceCheck(const std::vector<Source> &sources)
    {
        for (const Source &source : sources)
            m_known.insert(source.id);
    }

    [[nodiscard]] const std::string *firstUnknown(const Entry &entry) const
    {
        if (const std::string *unknown = firstUnknown(entry.sources))
            return unknown;
        for (const Entry::Citation &citation : entry.citations) {
            if (const std::string *unknown = firstUnknown(citation.sources))
                return unknown;
        }
        return nullptr;
    }

private:
    [[nodiscard]] const std::string *firstUnknown(const std::vector<std::string> &ids) const
    {
        const auto unknown = std::ranges::find_if(
            ids, [this](const std::string &id) { return !m_known.contains(id); });
        return unknown == ids.end() ? nullptr : &*unknown;
    }

    std::unordered_set<std::string_view> m_known;
};

std::optional<Error> checkSources(const std::vector<Placed<Entry>> &entries,
                                  const std::vector<Source> &sources)
{
    const SourceCheck check(sources);
    for (const Placed<Entry> &placed : entries) {
        if (const std::string *unknown = check.firstUnknown(placed.item))
            return errorAt(placed, ErrorCode::UnknownEntry, kUnknownSource, *unknown);
    }
    return {};
}

/// The entries in order of id and layer, as positions: entries are large.
std::vector<std::size_t> mergeOrder(const std::vector<Placed<Entry>> &placed)
{
    std::vector<std::size_t> order(placed.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, [&placed](std::size_t a, std::size_t b) {
        const Entry &left = placed[a].item;
        const Entry &right = placed[b].item;
        const int byId = left.id.compare(right.id);
        return byId != 0 ? byId < 0 : left.layer < right.layer;
    });
    return order;
}

/// Puts the entries of one kind in order, later layers over earlier ones.
Result<KindContents> mergeEntries(EntryKind kind, std::vector<Placed<Entry>> &placed,
                                  std::vector<ShadowedEntry> &shadowed)
{
    KindContents contents;
    std::vector<Entry> &entries = contents.entries;
    entries.reserve(placed.size());
    for (const std::size_t at : mergeOrder(placed)) {
        Placed<Entry> &next = placed[at];
        if (!entries.empty() && entries.back().id == next.item.id) {
            if (entries.back().layer == next.item.layer)
                return errorAt(next, ErrorCode::DuplicateKey, kDuplicateId, next.item.id);
            shadowed.push_back({
                .kind = kind,
                .id = next.item.id,
                .hidden = entries.back().layer,
                .winner = next.item.layer,
            });
            entries.pop_back();
        }
        entries.push_back(std::move(next.item));
    }
    contents.names = NameIndex::ofNames(entries);
    if (kind == EntryKind::GridRegion)
        contents.codes = NameIndex::ofCodes(entries);
    return contents;
}

using Files = std::vector<CatalogFile>;

/// What the files hold, read now.
Result<CatalogParts> partsOf(std::span<const CatalogFile> files)
{
    CatalogParts parts;
    for (const CatalogFile &file : files) {
        const Result<Done> read = readCatalogFile(file, parts);
        if (!read)
            return read.error();
    }
    return parts;
}

Result<KindContents> readKind(EntryKind kind, const Files &files)
{
    auto parts = partsOf(files);
    if (!parts)
        return parts.error();
    std::vector<ShadowedEntry> none;
    return mergeEntries(kind, parts->entries[static_cast<std::size_t>(kind)], none);
}

Result<std::vector<Source>> readSources(const Files &files)
{
    auto parts = partsOf(files);
    if (!parts)
        return parts.error();
    return mergeSources(parts->sources);
}

} // namespace

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

Result<Catalog> Catalog::onRequest(std::vector<CatalogFile> files)
{
    std::array<Files, kEntryKindCount> ofKind;
    Files ofSources;
    auto contents = std::make_shared<Contents>();
    for (CatalogFile &file : files) {
        const auto head = readCatalogHead(file);
        if (!head)
            return head.error();
        if (!head->dataVersion.empty())
            contents->dataVersion = head->dataVersion;
        Files &place = head->kind ? ofKind[static_cast<std::size_t>(*head->kind)] : ofSources;
        place.push_back(std::move(file));
    }
    for (std::size_t i = 0; i < kEntryKindCount; ++i) {
        contents->kinds[i] = std::make_shared<OnRequest<KindContents>>(
            [kind = static_cast<EntryKind>(i), own = std::move(ofKind[i])] {
                return readKind(kind, own);
            });
    }
    contents->sources = std::make_shared<OnRequest<std::vector<Source>>>(
        [own = std::move(ofSources)] { return readSources(own); });
    return Catalog(std::move(contents));
}

std::optional<Error> Catalog::readAll() const
{
    if (const auto &error = m_contents->sources->error())
        return error;
    const SourceCheck check(m_contents->sources->get());
    for (const auto &kind : m_contents->kinds) {
        if (const auto &error = kind->error())
            return error;
        for (const Entry &entry : kind->get().entries) {
            if (const std::string *unknown = check.firstUnknown(entry))
                return Error{ErrorCode::UnknownEntry, entry.id, {kUnknownSource, {*unknown}}};
        }
    }
    return {};
}

Result<Catalog> Catalog::with(std::span<const CatalogFile> files) const
{
    auto parts = partsOf(files);
    if (!parts)
        return parts.error();
    auto contents = std::make_shared<Contents>(*m_contents);
    std::ranges::move(parts->warnings, std::back_inserter(contents->warnings));
    if (!parts->dataVersion.empty())
        contents->dataVersion = std::move(parts->dataVersion);
    if (!parts->sources.empty()) {
        for (const Source &source : sources())
            parts->sources.push_back({.item = source});
        auto merged = mergeSources(parts->sources);
        if (!merged)
            return merged.error();
        contents->sources = std::make_shared<OnRequest<std::vector<Source>>>(*std::move(merged));
    }
    for (const KindRow &row : kindTable()) {
        const auto at = static_cast<std::size_t>(row.kind);
        std::vector<Placed<Entry>> &placed = parts->entries[at];
        if (placed.empty())
            continue;
        if (auto unknown = checkSources(placed, contents->sources->get()))
            return std::move(*unknown);
        for (const Entry &entry : m_contents->kinds[at]->get().entries)
            placed.push_back({.item = entry});
        auto merged = mergeEntries(row.kind, placed, contents->shadowed);
        if (!merged)
            return merged.error();
        contents->kinds[at] = std::make_shared<OnRequest<KindContents>>(*std::move(merged));
        if (row.kind == EntryKind::Trace)
            contents->listTraceFiles();
    }
    return Catalog(std::move(contents));
}

const Entry *Catalog::find(EntryKind kind, std::string_view idOrAlias) const
{
    if (kind == EntryKind::Trace)
        return m_contents->traceEntry(idOrAlias);
    const std::int64_t at = m_contents->of(kind).names.find(idOrAlias);
    return at < 0 ? nullptr : &m_contents->of(kind).entries[static_cast<std::size_t>(at)];
}

const Entry *Catalog::region(std::string_view idOrCode) const
{
    const KindContents &known = m_contents->of(EntryKind::GridRegion);
    const std::vector<Entry> &grids = known.entries;
    const auto row = std::ranges::lower_bound(grids, idOrCode, {}, &Entry::id);
    if (row != grids.end() && row->id == idOrCode) {
        return &*row;
    }
    const std::int64_t at = known.codes.find(idOrCode);
    if (at >= 0) {
        return &grids[static_cast<std::size_t>(at)];
    }
    const Entry *grid = find(EntryKind::GridRegion, idOrCode);
    return grid != nullptr ? grid : find(EntryKind::CloudRegion, idOrCode);
}

std::span<const Entry> Catalog::entries(EntryKind kind) const
{
    return m_contents->of(kind).entries;
}

std::vector<std::string> Catalog::nearest(EntryKind kind, std::string_view id) const
{
    const auto names = m_contents->of(kind).names.nearest(id, kSuggestions);
    return {names.begin(), names.end()};
}

std::vector<std::string> Catalog::nearestRegion(std::string_view idOrCode) const
{
    std::vector<std::string> names;
    const KindContents &grids = m_contents->of(EntryKind::GridRegion);
    for (const NameIndex *index :
         {&grids.codes, &m_contents->of(EntryKind::CloudRegion).names, &grids.names}) {
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
    const std::span<const Source> all = sources();
    const auto found = std::ranges::lower_bound(all, id, {}, &Source::id);
    return found != all.end() && found->id == id ? &*found : nullptr;
}

std::span<const Source> Catalog::sources() const
{
    return m_contents->sources->get();
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
