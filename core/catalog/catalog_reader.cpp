// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog_reader.h"

#include "core/catalog/entry_reader.h"
#include "core/support/numbers.h"

#include <algorithm>
#include <array>
#include <utility>

namespace fourfold {
namespace {

constexpr std::size_t kMaxBytes = std::size_t{32} * 1024 * 1024;
constexpr double kVersion = 1;
constexpr std::string_view kFormat = "fourfold-catalog";

struct SourceText
{
    std::string_view key;
    std::string Source::*text = nullptr;
};

constexpr std::array kSourceTexts = {
    SourceText{.key = "id", .text = &Source::id},
    SourceText{.key = "citation", .text = &Source::citation},
    SourceText{.key = "licence", .text = &Source::licence},
    SourceText{.key = "url", .text = &Source::url},
    SourceText{.key = "retrieved", .text = &Source::retrieved},
};

constexpr Text kTooLarge =
    FF_TR_NOOP("Catalogue", "The catalogue file is larger than 32 MiB. Split it.");
constexpr Text kNotCatalogue = FF_TR_NOOP(
    "Catalogue", "This is no catalogue file: its \"format\" must be \"fourfold-catalog\".");
constexpr Text kNewerVersion = FF_TR_NOOP(
    "Catalogue", "The file has version %1, this program reads version %2. Use a newer program.");
constexpr Text kUnknownKind =
    FF_TR_NOOP("Catalogue", "There is no kind of entry named \"%1\". Use one of: %2.");
constexpr Text kKindFirst =
    FF_TR_NOOP("Catalogue", "\"kind\" must stand before \"entries\". Move it up.");
constexpr Text kMissingKey = FF_TR_NOOP("Catalogue", "The entry has no \"%1\". Add it.");

std::string kindNames()
{
    std::string names;
    for (const KindRow &row : kindTable()) {
        names += std::string(row.key) + ", ";
    }
    return names + "source";
}

/// Reads one file. Every function returns false after an error, which error() then tells.
class FileReader
{
public:
    FileReader(const CatalogFile &file, CatalogParts &parts)
        : m_file(file)
        , m_parts(parts)
        , m_values(file, parts.warnings)
        , m_json(m_values.json())
        , m_entries(m_values)
    {}

    bool readFile();
    bool readHead();
    [[nodiscard]] std::optional<EntryKind> kind() const { return m_kind; }
    [[nodiscard]] Error error() const { return m_values.error(); }

private:
    bool readTopKey(std::string_view key);
    bool readKind();
    bool readVersion();
    bool readEntries(std::optional<EntryKind> kind);
    bool readEntry(EntryKind kind);
    bool readSource();
    bool readKeyOf(Source &source, const std::string &key);

    const CatalogFile &m_file;
    CatalogParts &m_parts;
    ValueReader m_values;
    JsonCursor &m_json;
    EntryReader m_entries;
    std::optional<EntryKind> m_kind;
    bool m_hasKind = false;
    bool m_hasFormat = false;
};

bool FileReader::readFile()
{
    if (m_file.text.size() > kMaxBytes) {
        return m_values.refuse(ErrorCode::TooLarge, kTooLarge, {});
    }
    std::string_view key;
    m_json.beginObject();
    while (m_json.nextKey(key)) {
        if (!readTopKey(std::string(key))) {
            return false;
        }
    }
    if (!m_json.finish()) {
        return false;
    }
    if (!m_hasFormat && m_file.layer != Layer::Study) {
        return m_values.refuse(ErrorCode::MissingField, kNotCatalogue, {});
    }
    return true;
}

bool FileReader::readHead()
{
    std::string_view key;
    m_json.beginObject();
    while (m_json.nextKey(key)) {
        if (key == "entries")
            return m_hasKind || m_values.refuse(ErrorCode::MissingField, kKindFirst, {});
        if (!readTopKey(std::string(key)))
            return false;
    }
    return !m_json.error() && m_values.refuse(ErrorCode::MissingField, kNotCatalogue, {});
}

bool FileReader::readTopKey(std::string_view key)
{
    std::string text;
    if (key == "format") {
        m_hasFormat = true;
        return m_values.readText(key, text)
               && (text == kFormat || m_values.refuse(ErrorCode::NotSupported, kNotCatalogue, {}));
    }
    if (key == "version") {
        return readVersion();
    }
    if (key == "data_version") {
        return m_values.readText(key, m_parts.dataVersion);
    }
    if (key == "kind") {
        return readKind();
    }
    if (key == "licence" || key == "notice") {
        return m_values.readText(key, key == "licence" ? m_parts.licence : m_parts.notice);
    }
    if (key == "entries") {
        return m_hasKind ? readEntries(m_kind)
                         : m_values.refuse(ErrorCode::MissingField, kKindFirst, {});
    }
    if (key == "source") {
        return readEntries({});
    }
    if (const std::optional<EntryKind> kind = findKind(key)) {
        return readEntries(kind);
    }
    m_values.warn(key);
    return m_json.skip();
}

bool FileReader::readVersion()
{
    double version = 0;
    if (!m_values.readNumber("version", version)) {
        return false;
    }
    return version <= kVersion
           || m_values.refuse(ErrorCode::NewerVersion, kNewerVersion,
                              {toText(version), toText(kVersion)});
}

bool FileReader::readKind()
{
    std::string name;
    if (!m_values.readText("kind", name)) {
        return false;
    }
    m_kind = findKind(name);
    m_hasKind = m_kind || name == "source";
    return m_hasKind || m_values.refuse(ErrorCode::UnknownName, kUnknownKind, {name, kindNames()});
}

/// Reads a list of entries of a kind, or of sources where there is none.
bool FileReader::readEntries(std::optional<EntryKind> kind)
{
    if (!m_values.beginArray("entries")) {
        return false;
    }
    while (m_json.nextElement()) {
        if (!(kind ? readEntry(*kind) : readSource())) {
            return false;
        }
    }
    return !m_json.error();
}

bool FileReader::readEntry(EntryKind kind)
{
    Placed<Entry> placed{.item = {}, .file = &m_file, .offset = m_json.offset()};
    if (!m_entries.read(kind, placed.item)) {
        return false;
    }
    m_parts.entries[static_cast<std::size_t>(kind)].push_back(std::move(placed));
    return true;
}

bool FileReader::readKeyOf(Source &source, const std::string &key)
{
    if (key == "year") {
        return m_values.readYear(source.year);
    }
    const auto row = std::ranges::find(kSourceTexts, key, &SourceText::key);
    if (row != kSourceTexts.end()) {
        return m_values.readText(key, source.*row->text);
    }
    m_values.warn(key);
    return m_json.skip();
}

bool FileReader::readSource()
{
    const std::size_t offset = m_json.offset();
    Source source;
    std::string_view text;
    if (!m_values.beginObject("entries")) {
        return false;
    }
    while (m_json.nextKey(text)) {
        if (!readKeyOf(source, std::string(text))) {
            return false;
        }
    }
    if (m_json.error()) {
        return false;
    }
    if (source.id.empty() || source.citation.empty()) {
        return m_values.refuse(ErrorCode::MissingField, kMissingKey,
                               {source.id.empty() ? "id" : "citation"});
    }
    m_parts.sources.push_back({.item = std::move(source), .file = &m_file, .offset = offset});
    return true;
}

} // namespace

Result<Done> readCatalogFile(const CatalogFile &file, CatalogParts &parts)
{
    FileReader reader(file, parts);
    if (!reader.readFile()) {
        return reader.error();
    }
    return Done{};
}

Result<CatalogHead> readCatalogHead(const CatalogFile &file)
{
    CatalogParts parts;
    FileReader reader(file, parts);
    if (!reader.readHead())
        return reader.error();
    return CatalogHead{.kind = reader.kind(), .dataVersion = std::move(parts.dataVersion)};
}

std::string placeIn(const CatalogFile &file, std::size_t offset)
{
    const JsonCursor text(file.text);
    return file.name + ": line " + std::to_string(text.lineOf(offset));
}

} // namespace fourfold
