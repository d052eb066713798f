// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/entry.h"
#include "core/catalog/entry_keys.h"
#include "core/support/json_text.h"
#include "core/support/numbers.h"

namespace fourfold {
namespace {

/// Puts the keys of one entry after each other, leaving out what it does not have.
class EntryWriter
{
public:
    explicit EntryWriter(const Entry &entry)
        : m_entry(entry)
    {}

    std::string write()
    {
        for (const EntryKey &key : entryKeys(m_entry.kind)) {
            writeKey(key);
        }
        return m_out + "}";
    }

private:
    void writeKey(const EntryKey &key);
    void writeSourcesOf();
    void writeRecalled();
    void begin(std::string_view key);
    void writeText(std::string_view key, std::string_view text);
    void writeTexts(const std::vector<std::string> &texts);

    const Entry &m_entry;
    std::string m_out = "{";
};

void EntryWriter::begin(std::string_view key)
{
    m_out += m_out.size() == 1 ? "" : ", ";
    appendJsonText(m_out, key);
    m_out += ": ";
}

void EntryWriter::writeText(std::string_view key, std::string_view text)
{
    if (!text.empty()) {
        begin(key);
        appendJsonText(m_out, text);
    }
}

void EntryWriter::writeTexts(const std::vector<std::string> &texts)
{
    m_out += '[';
    for (const std::string &text : texts) {
        m_out += &text == &texts.front() ? "" : ", ";
        appendJsonText(m_out, text);
    }
    m_out += ']';
}

void EntryWriter::writeKey(const EntryKey &key)
{
    switch (key.role) {
    case EntryKeyRole::Id:
        return writeText(key.key, m_entry.id);
    case EntryKeyRole::Name:
        return writeText(key.key, m_entry.name);
    case EntryKeyRole::Aliases:
    case EntryKeyRole::Sources: {
        const auto &texts = key.role == EntryKeyRole::Aliases ? m_entry.aliases : m_entry.sources;
        if (!texts.empty()) {
            begin(key.key);
            writeTexts(texts);
        }
        return;
    }
    case EntryKeyRole::Text:
        return writeText(key.key, m_entry.text(static_cast<TextProperty>(key.index)));
    case EntryKeyRole::Year:
        if (m_entry.year != 0) {
            begin(key.key);
            m_out += std::to_string(m_entry.year);
        }
        return;
    case EntryKeyRole::Number:
        if (const auto number = m_entry.number(static_cast<Property>(key.index))) {
            begin(key.key);
            appendNumber(m_out, *number);
        }
        return;
    case EntryKeyRole::SourcesOf:
        return writeSourcesOf();
    case EntryKeyRole::SourceText:
        return writeText(key.key, m_entry.sourceText);
    case EntryKeyRole::Confidence:
        return writeText(key.key, toText(m_entry.confidence));
    case EntryKeyRole::Provenance:
        return writeText(key.key, toText(m_entry.provenance));
    case EntryKeyRole::Recalled:
        return writeRecalled();
    case EntryKeyRole::Notes:
        return writeText(key.key, m_entry.notes);
    case EntryKeyRole::Disputed:
        return writeText(key.key, m_entry.disputed);
    }
}

void EntryWriter::writeSourcesOf()
{
    if (m_entry.citations.empty()) {
        return;
    }
    begin("sources_of");
    m_out += '{';
    for (const Entry::Citation &citation : m_entry.citations) {
        m_out += &citation == &m_entry.citations.front() ? "" : ", ";
        appendJsonText(m_out, propertyRow(citation.property).key);
        m_out += ": ";
        writeTexts(citation.sources);
    }
    m_out += '}';
}

void EntryWriter::writeRecalled()
{
    std::vector<std::string> keys;
    for (const TextPropertyRow &row : textPropertyTable()) {
        if (((m_entry.recalledTexts >> static_cast<unsigned>(row.property)) & 1U) != 0) {
            keys.emplace_back(row.key);
        }
    }
    for (const PropertyRow &row : propertyTable()) {
        if (((m_entry.recalledNumbers >> static_cast<unsigned>(row.property)) & 1U) != 0) {
            keys.emplace_back(row.key);
        }
    }
    if (!keys.empty()) {
        begin("recalled");
        writeTexts(keys);
    }
}

} // namespace

std::string entryText(const Entry &entry)
{
    return EntryWriter(entry).write();
}

std::string catalogFileText(EntryKind kind, std::span<const Entry> entries)
{
    std::string text = "{\n\"format\": \"fourfold-catalog\",\n\"version\": 1,\n\"kind\": ";
    appendJsonText(text, kindRow(kind).key);
    text += ",\n\"entries\": [\n";
    for (const Entry &entry : entries) {
        text += entryText(entry);
        text += &entry == &entries.back() ? "\n" : ",\n";
    }
    return text + "]\n}\n";
}

} // namespace fourfold
