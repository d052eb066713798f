// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/value.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fourfold {

/// The values of a scenario's own fields, ordered by field. Absent means: inherited, from the
/// catalogue, or the default.
class FieldValues
{
public:
    using Item = std::pair<Field, Value>;

    [[nodiscard]] const Value *find(Field field) const;
    [[nodiscard]] bool has(Field field) const { return find(field) != nullptr; }
    void set(Field field, Value value);
    void erase(Field field);
    void reserve(std::size_t count) { m_items.reserve(count); }

    [[nodiscard]] auto begin() const { return m_items.begin(); }
    [[nodiscard]] auto end() const { return m_items.end(); }
    [[nodiscard]] std::size_t size() const { return m_items.size(); }
    [[nodiscard]] bool isEmpty() const { return m_items.empty(); }

    bool operator==(const FieldValues &) const = default;

private:
    std::vector<Item> m_items;
};

/// One set of choices. Everything not given follows `basedOn`, the catalogue and the defaults.
struct Scenario
{
    std::string id;
    std::string name;
    std::string basedOn; ///< id of the scenario that is followed; empty for none
    FieldValues values;
    std::map<Field, std::string> sources; ///< where a given value comes from, in the user's words
    std::string notes;
    std::string extras; ///< unknown keys as a JSON object, written back; empty for none

    bool operator==(const Scenario &) const = default;
};

} // namespace fourfold
