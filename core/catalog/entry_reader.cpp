// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/entry_reader.h"

#include <algorithm>
#include <utility>

namespace fourfold {
namespace {

constexpr Text kTwice = FF_TR_NOOP("Catalogue", "\"%1\" is given twice. Remove one.");
constexpr Text kMissingKey = FF_TR_NOOP("Catalogue", "The entry has no \"%1\". Add it.");
constexpr Text kNoFigure =
    FF_TR_NOOP("Catalogue", "The entry \"%1\" has no figure. Give at least one.");
constexpr Text kNoSource = FF_TR_NOOP(
    "Catalogue",
    "The entry \"%1\" has no source. Name one in \"sources\" or describe it in \"source\".");
constexpr Text kUnknownWord = FF_TR_NOOP(
    "Catalogue", "\"%1\" is no value for \"%2\". See the other entries for those known.");
constexpr Text kNotAFigure =
    FF_TR_NOOP("Catalogue", "\"%1\" is named here but the entry has no such figure. Remove it.");

} // namespace

/// Keys mostly come in the order of the table, so the search begins after the last one found.
const EntryKey *EntryReader::findKey(EntryKind kind, std::string_view key)
{
    const std::span<const EntryKey> keys = entryKeys(kind);
    for (std::size_t step = 0; step < keys.size(); ++step) {
        const std::size_t at = (m_nextKey + step) % keys.size();
        if (keys[at].key == key) {
            m_nextKey = at + 1;
            return &keys[at];
        }
    }
    return nullptr;
}

bool EntryReader::read(EntryKind kind, Entry &entry)
{
    entry = {};
    entry.kind = kind;
    entry.layer = m_values.file().layer;
    std::uint64_t given = 0;
    std::string_view text;
    m_nextKey = 0;
    if (!m_values.beginObject("entries")) {
        return false;
    }
    while (m_json.nextKey(text)) {
        const EntryKey *key = findKey(kind, text);
        if (key == nullptr) {
            m_values.warn(text);
            m_json.skip();
            continue;
        }
        const std::uint64_t bit = std::uint64_t{1} << (key - entryKeys(kind).data());
        if ((given & bit) != 0) {
            return m_values.refuse(ErrorCode::DuplicateKey, kTwice, {std::string(text)});
        }
        given |= bit;
        if (!readKeyOf(entry, *key)) {
            return false;
        }
    }
    return !m_json.error() && finish(entry);
}

bool EntryReader::readKeyOf(Entry &entry, const EntryKey &key)
{
    switch (key.role) {
    case EntryKeyRole::Id:
        return m_values.readText(key.key, entry.id);
    case EntryKeyRole::Name:
        return m_values.readText(key.key, entry.name);
    case EntryKeyRole::Aliases:
        return m_values.readTexts(key.key, entry.aliases);
    case EntryKeyRole::Text:
        entry.texts.push_back({.property = static_cast<TextProperty>(key.index), .value = {}});
        return m_values.readText(key.key, entry.texts.back().value);
    case EntryKeyRole::Year:
        return m_values.readYear(entry.year);
    case EntryKeyRole::Number:
        return readNumberOf(entry, key);
    case EntryKeyRole::Sources:
        return m_values.readTexts(key.key, entry.sources);
    case EntryKeyRole::SourcesOf:
        return readSourcesOf(entry);
    case EntryKeyRole::SourceText:
        return m_values.readText(key.key, entry.sourceText);
    case EntryKeyRole::Confidence:
        return readWord(key.key, parseConfidence, entry.confidence);
    case EntryKeyRole::Provenance:
        return readWord(key.key, parseProvenance, entry.provenance);
    case EntryKeyRole::Recalled:
        return readRecalled(entry);
    case EntryKeyRole::Notes:
        return m_values.readText(key.key, entry.notes);
    case EntryKeyRole::Disputed:
        return m_values.readText(key.key, entry.disputed);
    }
    return false;
}

bool EntryReader::readNumberOf(Entry &entry, const EntryKey &key)
{
    const PropertyRow &row = propertyRow(static_cast<Property>(key.index));
    double value = 0;
    if (!m_values.readNumber(key.key, value)
        || !m_values.checkBounds(key.key, value, row.minimum, row.maximum)) {
        return false;
    }
    entry.numbers.push_back({.property = row.property, .value = value});
    return true;
}

template <class Value>
bool EntryReader::readWord(std::string_view key, std::optional<Value> (*parse)(std::string_view),
                           Value &value)
{
    std::string_view text;
    if (!m_values.readView(key, text)) {
        return false;
    }
    const std::optional<Value> known = parse(text);
    if (!known) {
        return m_values.refuse(ErrorCode::UnknownName, kUnknownWord,
                               {std::string(text), std::string(key)});
    }
    value = *known;
    return true;
}

bool EntryReader::readSourcesOf(Entry &entry)
{
    if (!m_values.beginObject("sources_of")) {
        return false;
    }
    std::string_view text;
    while (m_json.nextKey(text)) {
        const std::string name(text);
        const EntryKey *key = findKey(entry.kind, name);
        if (key == nullptr || key->role != EntryKeyRole::Number) {
            return m_values.refuse(ErrorCode::UnknownName, kNotAFigure, {name});
        }
        entry.citations.push_back({.property = static_cast<Property>(key->index), .sources = {}});
        if (!m_values.readTexts(name, entry.citations.back().sources)) {
            return false;
        }
    }
    m_nextKey = 0;
    return !m_json.error();
}

bool EntryReader::readRecalled(Entry &entry)
{
    std::vector<std::string> names;
    if (!m_values.readTexts("recalled", names)) {
        return false;
    }
    for (const std::string &name : names) {
        const EntryKey *key = findKey(entry.kind, name);
        if (key != nullptr && key->role == EntryKeyRole::Number) {
            entry.recalledNumbers |= std::uint64_t{1} << key->index;
        } else if (key != nullptr && key->role == EntryKeyRole::Text) {
            entry.recalledTexts |= std::uint64_t{1} << key->index;
        } else {
            return m_values.refuse(ErrorCode::UnknownName, kNotAFigure, {name});
        }
    }
    m_nextKey = 0;
    return true;
}

/// What an entry must have, whatever its kind; brings its figures into the order of the tables.
bool EntryReader::finish(Entry &entry)
{
    if (entry.id.empty()) {
        return m_values.refuse(ErrorCode::MissingField, kMissingKey, {"id"});
    }
    if (entry.name.empty()) {
        return m_values.refuse(ErrorCode::MissingField, kMissingKey, {"name"});
    }
    std::ranges::sort(entry.numbers, {}, &Entry::Number::property);
    std::ranges::sort(entry.texts, {}, &Entry::Words::property);
    std::ranges::sort(entry.citations, {}, &Entry::Citation::property);
    const auto isFigure = [](const Entry::Number &number) {
        return !propertyRow(number.property).isYear;
    };
    if (std::ranges::none_of(entry.numbers, isFigure)) {
        return m_values.refuse(ErrorCode::MissingField, kNoFigure, {entry.id});
    }
    if (entry.sources.empty() && entry.sourceText.empty()) {
        return m_values.refuse(ErrorCode::MissingField, kNoSource, {entry.id});
    }
    for (const Entry::Citation &citation : entry.citations) {
        if (!entry.number(citation.property)) {
            return m_values.refuse(ErrorCode::Contradiction, kNotAFigure,
                                   {std::string(propertyRow(citation.property).key)});
        }
    }
    return true;
}

} // namespace fourfold
