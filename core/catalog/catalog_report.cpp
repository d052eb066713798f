// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog_report.h"

#include "core/support/json_text.h"
#include "core/support/numbers.h"

#include <algorithm>
#include <array>

namespace fourfold {
namespace {

constexpr Text kUnknownKind =
    FF_TR_NOOP("Catalogue", "There is no kind of entry named \"%1\". Use one of: %2.");
constexpr Text kUnknownEntry = FF_TR_NOOP(
    "Catalogue", "There is no entry \"%1\" in the catalogue. Search with: catalog list.");
constexpr Text kUnknownEntryNear =
    FF_TR_NOOP("Catalogue", "There is no entry \"%1\" in the catalogue. Did you mean: %2?");

constexpr std::size_t kSuggestions = 3;
constexpr std::size_t kMainCount = 4;

/// The figures that a list of a kind shows.
struct MainFigures
{
    EntryKind kind = EntryKind::Accelerator;
    std::array<Property, kMainCount> figures{};
    std::size_t count = 0;
};

constexpr std::array kMainFigures = {
    MainFigures{
        .kind = EntryKind::Accelerator,
        .figures = {Property::TdpW, Property::PeakTflopsFp16, Property::PeakTflopsFp32,
                    Property::MemoryGb},
        .count = 4,
    },
    MainFigures{
        .kind = EntryKind::Cpu,
        .figures = {Property::Cores, Property::TdpW, Property::EmbodiedKg},
        .count = 3,
    },
    MainFigures{
        .kind = EntryKind::MemoryStorage,
        .figures = {Property::FactorValue},
        .count = 1,
    },
    MainFigures{
        .kind = EntryKind::GridRegion,
        .figures = {Property::GridGPerKwh, Property::LowCarbonPct},
        .count = 2,
    },
    MainFigures{
        .kind = EntryKind::CloudRegion,
        .figures = {Property::GridGPerKwh, Property::Pue, Property::WueLPerKwh},
        .count = 3,
    },
    MainFigures{
        .kind = EntryKind::Datacenter,
        .figures = {Property::Pue, Property::WueLPerKwh},
        .count = 2,
    },
    MainFigures{
        .kind = EntryKind::Model,
        .figures = {Property::ParamsB, Property::TokensB, Property::TrainingFlop,
                    Property::ReportedTco2e},
        .count = 4,
    },
    MainFigures{
        .kind = EntryKind::Embodied,
        .figures = {Property::FactorValue},
        .count = 1,
    },
    MainFigures{
        .kind = EntryKind::Trace,
        .figures = {Property::GridGPerKwh, Property::MissingHours},
        .count = 2,
    },
};
static_assert(kMainFigures.size() == kEntryKindCount);
static_assert(std::ranges::is_sorted(kMainFigures, {}, &MainFigures::kind));

std::span<const Property> mainFigures(EntryKind kind)
{
    const MainFigures &row = kMainFigures[static_cast<std::size_t>(kind)];
    return std::span(row.figures).first(row.count);
}

std::string numberText(const Entry &entry, Property property)
{
    const std::optional<double> number = entry.number(property);
    return number ? toText(*number) : std::string();
}

std::string yearText(int year)
{
    return year == 0 ? std::string() : std::to_string(year);
}

std::string citations(const Catalog &catalog, const Entry &entry, std::span<const std::string> ids)
{
    std::string text;
    const auto append = [&text](std::string_view part) {
        text += text.empty() ? "" : "; ";
        text += part;
    };
    for (const std::string &id : ids) {
        const Source *source = catalog.source(id);
        append(source == nullptr ? id : source->citation);
    }
    if (!entry.sourceText.empty()) {
        append(entry.sourceText);
    }
    return text;
}

void appendMember(std::string &out, std::string_view key, std::string_view text)
{
    if (!text.empty()) {
        out += ", ";
        appendJsonText(out, key);
        out += ": ";
        appendJsonText(out, text);
    }
}

void appendYear(std::string &out, int year)
{
    if (year != 0) {
        out += ", \"year\": " + std::to_string(year);
    }
}

std::string header(std::string_view format)
{
    std::string text = "{\n\"format\": ";
    appendJsonText(text, format);
    return text + ",\n\"version\": 1";
}

std::string figureText(const Entry &entry, const Entry::Number &number)
{
    const PropertyRow &row = propertyRow(number.property);
    std::string text = "{\"key\": ";
    appendJsonText(text, row.key);
    appendMember(text, "label", row.label.source);
    text += ", \"value\": ";
    appendNumber(text, number.value);
    appendMember(text, "unit", unitOf(entry, number.property));
    appendYear(text, row.isYear ? 0 : entry.yearOf(number.property));
    appendMember(text, "standing", label(entry.provenanceOf(number.property)).source);
    text += entry.isRecalled(number.property) ? ", \"recalled\": true" : ", \"recalled\": false";
    text += ", \"sources\": [";
    bool isFirst = true;
    for (const std::string &id : entry.sourcesOf(number.property)) {
        text += isFirst ? "" : ", ";
        appendJsonText(text, id);
        isFirst = false;
    }
    return text + "]}";
}

std::vector<std::string> figureRow(const Catalog &catalog, const Entry &entry,
                                   const Entry::Number &number)
{
    const PropertyRow &row = propertyRow(number.property);
    return {
        std::string(row.key),
        toText(number.value),
        std::string(unitOf(entry, number.property)),
        row.isYear ? std::string() : yearText(entry.yearOf(number.property)),
        label(entry.provenanceOf(number.property)).source,
        citations(catalog, entry, entry.sourcesOf(number.property)),
    };
}

std::string sourceLine(const Source &source)
{
    std::string text = "{\"id\": ";
    appendJsonText(text, source.id);
    appendMember(text, "citation", source.citation);
    appendYear(text, source.year);
    appendMember(text, "licence", source.licence);
    appendMember(text, "url", source.url);
    appendMember(text, "retrieved", source.retrieved);
    return text + "}";
}

/// The ids of all sources of an entry and its figures, each once, in the order of their mention.
std::vector<std::string> allSources(const Entry &entry)
{
    std::vector<std::string> ids;
    const auto add = [&ids](const std::vector<std::string> &more) {
        for (const std::string &id : more) {
            if (std::ranges::find(ids, id) == ids.end()) {
                ids.push_back(id);
            }
        }
    };
    add(entry.sources);
    for (const Entry::Citation &citation : entry.citations) {
        add(citation.sources);
    }
    return ids;
}

} // namespace

std::string_view unitOf(const Entry &entry, Property property)
{
    return property == Property::FactorValue ? entry.text(TextProperty::ValueUnit)
                                             : unitRow(propertyRow(property).unit).symbol;
}

Result<EntryKind> parseKind(std::string_view name)
{
    if (const std::optional<EntryKind> kind = findKind(name)) {
        return *kind;
    }
    std::string known;
    for (const KindRow &row : kindTable()) {
        known += known.empty() ? "" : ", ";
        known += row.plural;
    }
    return Error{
        .code = ErrorCode::UnknownName,
        .where = {},
        .message = {.text = kUnknownKind, .args = {std::string(name), known}},
    };
}

Result<const Entry *> findEntry(const Catalog &catalog, std::string_view id)
{
    std::string near;
    std::size_t count = 0;
    for (const KindRow &row : kindTable()) {
        if (const Entry *entry = catalog.find(row.kind, id)) {
            return entry;
        }
    }
    if (const Entry *entry = catalog.region(id)) {
        return entry;
    }
    for (const KindRow &row : kindTable()) {
        for (const std::string &name : catalog.nearest(row.kind, id)) {
            if (count < kSuggestions) {
                near += (count == 0 ? "" : ", ") + name;
                ++count;
            }
        }
    }
    Message message{.text = kUnknownEntry, .args = {std::string(id)}};
    if (count > 0) {
        message = {.text = kUnknownEntryNear, .args = {std::string(id), near}};
    }
    return Error{.code = ErrorCode::UnknownEntry, .where = {}, .message = std::move(message)};
}

std::string catalogListText(const Catalog &catalog, EntryKind kind, std::string_view search)
{
    std::string text = header("fourfold-catalog-list") + ",\n\"kind\": ";
    appendJsonText(text, kindRow(kind).key);
    text += ",\n\"data_version\": ";
    appendJsonText(text, catalog.dataVersion());
    text += ",\n\"entries\": [";
    bool isFirst = true;
    for (const Entry *entry : catalog.search(search, kind)) {
        text += isFirst ? "\n" : ",\n";
        text += entryText(*entry);
        text.pop_back(); // the closing bracket
        appendMember(text, "layer", toText(entry->layer));
        text += "}";
        isFirst = false;
    }
    return text + "\n]\n}\n";
}

CatalogTable catalogListTable(const Catalog &catalog, EntryKind kind, std::string_view search)
{
    CatalogTable table;
    const bool hasUnit = kind == EntryKind::MemoryStorage || kind == EntryKind::Embodied;
    table.header = {"id", "name"};
    for (const Property property : mainFigures(kind)) {
        table.header.emplace_back(propertyRow(property).key);
    }
    if (hasUnit) {
        table.header.emplace_back(textPropertyRow(TextProperty::ValueUnit).key);
    }
    table.header.insert(table.header.end(), {"year", "confidence", "provenance", "layer"});
    for (const Entry *entry : catalog.search(search, kind)) {
        std::vector<std::string> &row = table.rows.emplace_back();
        row = {entry->id, entry->name};
        for (const Property property : mainFigures(kind)) {
            row.push_back(numberText(*entry, property));
        }
        if (hasUnit) {
            row.emplace_back(entry->text(TextProperty::ValueUnit));
        }
        row.push_back(yearText(entry->year));
        row.emplace_back(toText(entry->confidence));
        row.emplace_back(toText(entry->provenance));
        row.emplace_back(toText(entry->layer));
    }
    return table;
}

std::string catalogEntryText(const Catalog &catalog, const Entry &entry)
{
    std::string text = header("fourfold-catalog-entry") + ",\n\"kind\": ";
    appendJsonText(text, kindRow(entry.kind).key);
    text += ",\n\"layer\": ";
    appendJsonText(text, toText(entry.layer));
    text += ",\n\"entry\": " + entryText(entry) + ",\n\"figures\": [";
    bool isFirst = true;
    for (const Entry::Number &number : entry.numbers) {
        text += isFirst ? "\n" : ",\n";
        text += figureText(entry, number);
        isFirst = false;
    }
    text += "\n],\n\"sources\": [";
    isFirst = true;
    for (const std::string &id : allSources(entry)) {
        if (const Source *source = catalog.source(id)) {
            text += isFirst ? "\n" : ",\n";
            text += sourceLine(*source);
            isFirst = false;
        }
    }
    return text + "\n]\n}\n";
}

CatalogTable catalogEntryTable(const Catalog &catalog, const Entry &entry)
{
    CatalogTable table;
    table.header = {"key", "value", "unit", "year", "standing", "source"};
    const auto add = [&table](std::string_view key, std::string_view value,
                              bool isRecalled = false) {
        if (!value.empty()) {
            const char *recalled = isRecalled ? label(Provenance::Recall).source : "";
            table.rows.push_back({std::string(key), std::string(value), "", "", recalled, ""});
        }
    };
    add("id", entry.id);
    add("name", entry.name);
    for (const std::string &alias : entry.aliases) {
        add("alias", alias);
    }
    for (const Entry::Words &words : entry.texts) {
        add(textPropertyRow(words.property).key, words.value, entry.isRecalled(words.property));
    }
    for (const Entry::Number &number : entry.numbers) {
        table.rows.push_back(figureRow(catalog, entry, number));
    }
    add("confidence", label(entry.confidence).source);
    add("notes", entry.notes);
    add("disputed", entry.disputed);
    add("layer", label(entry.layer).source);
    return table;
}

} // namespace fourfold
