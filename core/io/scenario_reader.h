// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/json_place.h"
#include "core/scenario/scenario.h"

#include <algorithm>
#include <span>
#include <string>
#include <vector>

namespace fourfold {

/// Remarks on keys that are not known; only the first few are listed one by one.
class Warnings
{
public:
    /// A key that is kept; `names` are the known ones beside it, for a better guess.
    void addUnknown(const Place &place, std::span<const std::string_view> names = {});

    /// True when further keys are only counted.
    [[nodiscard]] bool isFull() const { return m_messages.size() >= kListed; }

    [[nodiscard]] std::vector<Message> take();

private:
    static constexpr std::size_t kListed = 20;

    std::vector<Message> m_messages;
    std::size_t m_unlisted = 0;
};

/// Unknown keys of one object, kept as JSON text.
class Extras
{
public:
    /// Keeps a member with a remark.
    void keep(const JsonNode &member, const Place &place, Warnings &warnings,
              std::span<const std::string_view> names = {});

    /// Keeps the extras of an inner object, if there are any.
    void keep(std::string_view key, Extras &&inner);

    /// The object as text; empty when nothing was kept.
    [[nodiscard]] std::string take();

private:
    void begin(std::string_view key);

    std::string m_members;
};

/// The row of a table of members with this key; null when there is none.
template <class Row, std::size_t N>
[[nodiscard]] const Row *findMember(std::span<const Row, N> rows, std::string_view key)
{
    const auto found = std::ranges::find(rows, key, &Row::key);
    return found == rows.end() ? nullptr : &*found;
}

/// Reads one element of "scenarios".
[[nodiscard]] Problem readScenario(const JsonNode &node, const Place &place, Scenario &out,
                                   Warnings &warnings);

/// Reads what stands in one field. The place of an error is below that of the value.
[[nodiscard]] Result<Value> readFieldValue(const FieldRow &row, const JsonNode &node);

/// Reads scenario objects one after the other and keeps its memory between them.
class ScenarioLineReader
{
public:
    [[nodiscard]] Result<Scenario> read(std::string_view text);

    /// The id in the text read last, even if the rest was wrong; empty when there was none.
    [[nodiscard]] const std::string &lastId() const { return m_id; }

    /// Remarks on keys in the text read last that are not known.
    [[nodiscard]] std::vector<Message> takeWarnings() { return m_warnings.take(); }

private:
    JsonDocument m_document;
    std::string m_id;
    Warnings m_warnings;
};

} // namespace fourfold
