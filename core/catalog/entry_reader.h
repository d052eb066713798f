// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/entry_keys.h"
#include "core/catalog/value_reader.h"

namespace fourfold {

/// Reads the entries of a catalogue file, one after the other.
class EntryReader
{
public:
    /// `values` must outlive the reader and tells the errors.
    explicit EntryReader(ValueReader &values)
        : m_values(values)
        , m_json(values.json())
    {}

    /// Reads the entry at which the reader stands and checks it alone.
    bool read(EntryKind kind, Entry &entry);

private:
    bool readKeyOf(Entry &entry, const EntryKey &key);
    bool readNumberOf(Entry &entry, const EntryKey &key);
    bool readSourcesOf(Entry &entry);
    bool readRecalled(Entry &entry);
    bool finish(Entry &entry);
    const EntryKey *findKey(EntryKind kind, std::string_view key);

    template <class Value>
    bool readWord(std::string_view key, std::optional<Value> (*parse)(std::string_view),
                  Value &value);

    ValueReader &m_values;
    JsonCursor &m_json;
    std::size_t m_nextKey = 0; ///< where the next key of an entry is likely to stand
};

} // namespace fourfold
