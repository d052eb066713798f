// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/json_document.h"

#include "core/support/numbers.h"
#include "core/support/spelling.h"

#include <algorithm>
#include <optional>

namespace fourfold {
namespace {

/// Objects up to this many members are searched for duplicates pair by pair.
constexpr std::size_t kFewKeys = 12;

std::optional<std::string_view> duplicateOfFew(const JsonNode &node)
{
    for (auto one = node.begin(); one != node.end(); ++one) {
        for (auto other = node.begin(); other != one; ++other) {
            if ((*one).key == (*other).key)
                return (*one).key;
        }
    }
    return std::nullopt;
}

std::optional<std::string_view> duplicateOfMany(const JsonNode &node,
                                                std::vector<std::string_view> &keys)
{
    keys.clear();
    for (const JsonNode &member : node)
        keys.push_back(member.key);
    std::ranges::sort(keys);
    const auto twice = std::ranges::adjacent_find(keys);
    return twice == keys.end() ? std::nullopt : std::optional(*twice);
}

std::size_t lastOffset(const JsonNode &node, std::string_view key)
{
    std::size_t offset = node.offset;
    for (const JsonNode &member : node) {
        if (member.key == key)
            offset = member.offset;
    }
    return offset;
}

} // namespace

/// Fills a document with the nodes of one text. Functions are false after an error.
class JsonBuilder
{
public:
    JsonBuilder(JsonDocument &document, std::string_view text)
        : m_document(document)
        , m_text(text)
        , m_cursor(text)
    {}

    std::optional<Error> build()
    {
        if (addValue({}) && m_cursor.finish())
            return std::nullopt;
        return m_error ? std::move(m_error) : m_cursor.error();
    }

private:
    bool addValue(std::string_view key)
    {
        if (m_document.m_nodes.size() >= kMaxJsonValues)
            return fail(ErrorCode::TooLarge, m_cursor.offset(),
                        FF_TR_NOOP("Message", "more than %1 values: split the file"),
                        toText(static_cast<double>(kMaxJsonValues)));
        const std::size_t index = m_document.m_nodes.size();
        JsonNode &node = m_document.m_nodes.emplace_back();
        node.type = m_cursor.peek();
        node.key = key;
        node.offset = static_cast<std::uint32_t>(m_cursor.offset());
        switch (node.type) {
        case JsonType::Object:
            return addMembers(index);
        case JsonType::Array:
            return addElements(index);
        case JsonType::Text:
            return m_cursor.readText(node.text) && keep(node.text);
        case JsonType::Number:
            if (!m_cursor.readNumber(node.number))
                return false;
            node.text = m_text.substr(node.offset, m_cursor.offset() - node.offset);
            return true;
        case JsonType::Boolean:
            return addBoolean(node);
        case JsonType::Null:
        case JsonType::Nothing:
            break;
        }
        return m_cursor.skip();
    }

    bool addBoolean(JsonNode &node)
    {
        bool flag = false;
        if (!m_cursor.readBoolean(flag))
            return false;
        node.number = flag ? 1 : 0;
        return true;
    }

    /// Makes a view that the cursor gave last. Unescaping never lengthens, so one reservation keeps
    /// all views valid.
    bool keep(std::string_view &view)
    {
        const std::less<> before;
        const char *end = m_text.data() + m_text.size();
        if (!before(view.data(), m_text.data()) && !before(end, view.data()))
            return true;
        std::string &unescaped = m_document.m_unescaped;
        unescaped.reserve(m_text.size());
        const std::size_t start = unescaped.size();
        unescaped += view;
        view = std::string_view(unescaped).substr(start);
        return true;
    }

    bool addElements(std::size_t index)
    {
        std::uint32_t count = 0;
        if (!m_cursor.beginArray())
            return false;
        for (; m_cursor.nextElement(); ++count) {
            if (!addValue({}))
                return false;
        }
        return close(index, count);
    }

    bool addMembers(std::size_t index)
    {
        std::uint32_t count = 0;
        std::string_view key;
        if (!m_cursor.beginObject())
            return false;
        for (; m_cursor.nextKey(key); ++count) {
            if (!keep(key) || !addValue(key))
                return false;
        }
        return close(index, count) && hasNoDuplicate(m_document.m_nodes[index]);
    }

    /// Also the end of what the cursor gave up on, which build() notices.
    bool close(std::size_t index, std::uint32_t count)
    {
        JsonNode &node = m_document.m_nodes[index];
        node.count = count;
        node.size = static_cast<std::uint32_t>(m_document.m_nodes.size() - index);
        return true;
    }

    bool hasNoDuplicate(const JsonNode &node)
    {
        const auto duplicate = node.count <= kFewKeys ? duplicateOfFew(node)
                                                      : duplicateOfMany(node, m_document.m_keys);
        if (!duplicate)
            return true;
        return fail(ErrorCode::DuplicateKey, lastOffset(node, *duplicate),
                    FF_TR_NOOP("Message", "the key %1 is given twice: remove one"),
                    excerpt(*duplicate));
    }

    bool fail(ErrorCode code, std::size_t offset, Text text, std::string argument)
    {
        m_error = Error{code, m_cursor.placeOf(offset), Message{text, {std::move(argument)}}};
        return false;
    }

    JsonDocument &m_document;
    std::string_view m_text;
    JsonCursor m_cursor;
    std::optional<Error> m_error;
};

const JsonNode *JsonNode::find(std::string_view name) const
{
    for (const JsonNode &member : *this) {
        if (member.key == name)
            return &member;
    }
    return nullptr;
}

Result<Done> JsonDocument::read(std::string_view text)
{
    m_nodes.clear();
    m_unescaped.clear();
    if (text.size() > kMaxJsonBytes)
        return Error{ErrorCode::TooLarge, "/",
                     Message{FF_TR_NOOP("Message", "the text is larger than %1 bytes: split it"),
                             {toText(static_cast<double>(kMaxJsonBytes))}}};
    if (auto error = JsonBuilder(*this, text).build())
        return std::move(*error);
    return Done{};
}

} // namespace fourfold
