// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"
#include "core/catalog/catalog_contents.h"

#include <algorithm>

namespace fourfold {
namespace {

/// How well an entry matches; a lower value stands earlier.
enum class Match : std::uint8_t { Equal, Beginning, Called, Described };

struct Hit
{
    Match match = Match::Described;
    const Entry *entry = nullptr;
};

std::vector<std::string_view> wordsOf(std::string_view folded)
{
    std::vector<std::string_view> words;
    while (!folded.empty()) {
        const std::size_t end = std::min(folded.find('-'), folded.size());
        if (end > 0) {
            words.push_back(folded.substr(0, end));
        }
        folded.remove_prefix(std::min(end + 1, folded.size()));
    }
    return words;
}

void appendLine(std::string &text, std::string_view line)
{
    text += foldName(line);
    text += '\n';
}

/// Looks for one text in many entries; keeps its buffers between them.
class Searcher
{
public:
    explicit Searcher(std::string_view text)
        : m_text(foldName(text))
        , m_words(wordsOf(m_text))
        , m_isEqual("\n" + m_text + "\n")
        , m_begins("\n" + m_text)
    {}

    std::optional<Match> match(const Entry &entry)
    {
        m_called = "\n";
        appendLine(m_called, entry.id);
        appendLine(m_called, entry.name);
        for (const std::string &alias : entry.aliases) {
            appendLine(m_called, alias);
        }
        if (hasAllWords(m_called)) {
            return howCalled();
        }
        for (const Entry::Words &words : entry.texts) {
            if (textPropertyRow(words.property).isSearched) {
                appendLine(m_called, words.value);
            }
        }
        return hasAllWords(m_called) ? std::optional(Match::Described) : std::nullopt;
    }

private:
    [[nodiscard]] bool hasAllWords(std::string_view text) const
    {
        return std::ranges::all_of(m_words, [text](std::string_view word) {
            return text.find(word) != std::string_view::npos;
        });
    }
    [[nodiscard]] Match howCalled() const
    {
        if (m_called.find(m_isEqual) != std::string::npos) {
            return Match::Equal;
        }
        return m_called.find(m_begins) != std::string::npos ? Match::Beginning : Match::Called;
    }

    std::string m_text;
    std::vector<std::string_view> m_words;
    std::string m_isEqual;
    std::string m_begins;
    std::string m_called; ///< what the entry is called, folded, a line each
};

} // namespace

std::vector<const Entry *> Catalog::search(std::string_view text,
                                           std::optional<EntryKind> kind) const
{
    Searcher searcher(text);
    std::vector<Hit> hits;
    for (const KindRow &row : kindTable()) {
        if (kind && *kind != row.kind) {
            continue;
        }
        for (const Entry &entry : m_contents->of(row.kind).entries) {
            if (const std::optional<Match> match = searcher.match(entry)) {
                hits.push_back({.match = *match, .entry = &entry});
            }
        }
    }
    std::ranges::stable_sort(hits, {}, &Hit::match);
    std::vector<const Entry *> found;
    found.reserve(hits.size());
    for (const Hit &hit : hits) {
        found.push_back(hit.entry);
    }
    return found;
}

} // namespace fourfold
