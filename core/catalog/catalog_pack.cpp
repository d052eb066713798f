// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog_pack.h"

#include "core/catalog/catalog_reader.h"
#include "core/support/json_text.h"

#include <algorithm>
#include <utility>

namespace fourfold {
namespace {

void appendMember(std::string &out, std::string_view key, std::string_view text)
{
    if (text.empty()) {
        return;
    }
    out += out.size() == 1 ? "\n" : ",\n";
    appendJsonText(out, key);
    out += ": ";
    appendJsonText(out, text);
}

/// A list with an item a line; nothing for an empty one.
template <class Items, class Write>
void appendList(std::string &out, std::string_view key, const Items &items, Write write)
{
    if (items.empty()) {
        return;
    }
    out += out.size() == 1 ? "\n" : ",\n";
    appendJsonText(out, key);
    out += ": [";
    for (const auto &item : items) {
        out += &item == &items.front() ? "\n" : ",\n";
        out += write(item);
    }
    out += "\n]";
}

std::string sourceText(const Source &source)
{
    std::string out = "{";
    const auto begin = [&out](std::string_view key) {
        out += out.size() == 1 ? "" : ", ";
        appendJsonText(out, key);
        out += ": ";
    };
    const auto append = [&](std::string_view key, std::string_view text) {
        if (!text.empty()) {
            begin(key);
            appendJsonText(out, text);
        }
    };
    append("id", source.id);
    append("citation", source.citation);
    if (source.year != 0) {
        begin("year");
        out += std::to_string(source.year);
    }
    append("licence", source.licence);
    append("url", source.url);
    append("retrieved", source.retrieved);
    return out + "}";
}

void appendLists(std::string &out, const CatalogPack &pack)
{
    for (const KindRow &row : kindTable()) {
        std::vector<Entry> entries;
        std::ranges::copy_if(pack.entries, std::back_inserter(entries),
                             [&row](const Entry &entry) { return entry.kind == row.kind; });
        appendList(out, row.key, entries, entryText);
    }
    appendList(out, "source", pack.sources, sourceText);
}

auto placeOf(std::vector<Entry> &entries, EntryKind kind, std::string_view id)
{
    return std::ranges::find_if(
        entries, [&](const Entry &entry) { return entry.kind == kind && entry.id == id; });
}

} // namespace

Result<CatalogPack> readCatalogPack(const CatalogFile &file)
{
    CatalogParts parts;
    if (const Result<Done> read = readCatalogFile(file, parts); !read) {
        return read.error();
    }
    CatalogPack pack{
        .licence = std::move(parts.licence),
        .notice = std::move(parts.notice),
        .entries = {},
        .sources = {},
    };
    for (std::vector<Placed<Entry>> &ofKind : parts.entries) {
        for (Placed<Entry> &placed : ofKind) {
            pack.entries.push_back(std::move(placed.item));
        }
    }
    for (Placed<Source> &placed : parts.sources) {
        pack.sources.push_back(std::move(placed.item));
    }
    return pack;
}

std::string catalogPackText(const CatalogPack &pack)
{
    std::string out = "{";
    appendMember(out, "format", "fourfold-catalog");
    out += ",\n\"version\": 1";
    appendMember(out, "licence", pack.licence);
    appendMember(out, "notice", pack.notice);
    appendLists(out, pack);
    return out + "\n}\n";
}

std::string studyCatalogText(const CatalogPack &pack)
{
    std::string out = "{";
    appendMember(out, "licence", pack.licence);
    appendMember(out, "notice", pack.notice);
    appendLists(out, pack);
    return out.size() == 1 ? std::string() : out + "\n}";
}

void putEntry(CatalogPack &pack, const Entry &entry)
{
    const auto place = placeOf(pack.entries, entry.kind, entry.id);
    if (place != pack.entries.end()) {
        *place = entry;
    } else {
        pack.entries.push_back(entry);
    }
}

bool removeEntry(CatalogPack &pack, EntryKind kind, std::string_view id)
{
    const auto place = placeOf(pack.entries, kind, id);
    if (place == pack.entries.end()) {
        return false;
    }
    pack.entries.erase(place);
    return true;
}

} // namespace fourfold
