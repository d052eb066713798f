// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/json_cursor.h"
#include "core/support/result.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace fourfold {

/// One value of a JSON text, followed in memory by the values it holds.
struct JsonNode
{
    std::string_view key;     ///< of a member of an object, unescaped
    std::string_view text;    ///< of a text, unescaped; of a number as it was written
    double number = 0;        ///< 0 or 1 of a boolean
    std::uint32_t size = 1;   ///< this node and all it holds
    std::uint32_t count = 0;  ///< direct children
    std::uint32_t offset = 0; ///< where the value starts in the text
    JsonType type = JsonType::Null;

    class Iterator
    {
    public:
        explicit Iterator(const JsonNode *node)
            : m_node(node)
        {}
        const JsonNode &operator*() const { return *m_node; }
        Iterator &operator++()
        {
            m_node += m_node->size;
            return *this;
        }
        bool operator==(const Iterator &) const = default;

    private:
        const JsonNode *m_node;
    };

    /// The direct children, in the order of the text.
    [[nodiscard]] Iterator begin() const { return Iterator(this + 1); }
    [[nodiscard]] Iterator end() const { return Iterator(this + size); }

    /// The member of this key; null when there is none. Linear: not for loops over wide objects.
    [[nodiscard]] const JsonNode *find(std::string_view name) const;
};

/// The longest text that is read, and the most values in it: no file may cost much to refuse.
inline constexpr std::size_t kMaxJsonBytes = std::size_t{32} << 20;
inline constexpr std::size_t kMaxJsonValues = 2'000'000;

/// A JSON text as JsonCursor takes it, read into nodes. One document can
/// read many texts in turn and keeps its memory; its nodes point into the text read last, which
/// must outlive them.
class JsonDocument
{
public:
    /// Errors: what JsonCursor refuses, a key twice in an object, a text too long. The place is
    /// line and column.
    [[nodiscard]] Result<Done> read(std::string_view text);

    /// The outermost value. Precondition: the last read succeeded.
    [[nodiscard]] const JsonNode &root() const { return m_nodes.front(); }

private:
    friend class JsonBuilder;

    std::vector<JsonNode> m_nodes;
    std::string m_unescaped; ///< texts that had escapes; reserved before views point into it
    std::vector<std::string_view> m_keys; ///< scratch of the search for duplicates
};

} // namespace fourfold
