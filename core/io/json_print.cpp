// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/json_print.h"

#include "core/support/json_text.h"
#include "core/support/numbers.h"

#include <algorithm>
#include <cassert>

namespace fourfold {
namespace {

constexpr std::size_t kColumns = 120;
constexpr std::size_t kIndent = 2;

bool isContainer(const JsonNode &node)
{
    return node.type == JsonType::Object || node.type == JsonType::Array;
}

void appendScalar(std::string &out, const JsonNode &node)
{
    switch (node.type) {
    case JsonType::Null:
        out += "null";
        break;
    case JsonType::Boolean:
        out += node.number != 0 ? "true" : "false";
        break;
    case JsonType::Number:
        out += node.text;
        break;
    case JsonType::Text:
        appendJsonText(out, node.text);
        break;
    case JsonType::Array:
    case JsonType::Object:
    case JsonType::Nothing:
        break;
    }
}

/// Lays a node out over lines of limited width.
class Printer
{
public:
    [[nodiscard]] std::string print(const JsonNode &node)
    {
        if (isContainer(node) && node.count > 0)
            printOpen(node, 0);
        else
            appendJson(m_out, node);
        return std::move(m_out) + "\n";
    }

private:
    /// Appends the one-line form to `out`; false (and half a form) when `out` passes `limit`.
    static bool appendLine(std::string &out, const JsonNode &node, std::size_t limit)
    {
        if (node.text.size() > limit)
            return false;
        if (!isContainer(node) || node.count == 0) {
            appendJson(out, node);
            return out.size() <= limit;
        }
        const bool isObject = node.type == JsonType::Object;
        out += isObject ? "{ " : "[";
        bool isFirst = true;
        for (const JsonNode &child : node) {
            if (!isFirst)
                out += ", ";
            isFirst = false;
            if (child.key.size() > limit)
                return false;
            appendName(out, child, isObject);
            if (!appendLine(out, child, limit))
                return false;
        }
        out += isObject ? " }" : "]";
        return out.size() <= limit;
    }

    static void appendName(std::string &out, const JsonNode &child, bool isMember)
    {
        if (!isMember)
            return;
        appendJsonText(out, child.key);
        out += ": ";
    }

    void printOpen(const JsonNode &node, std::size_t depth)
    {
        const bool isObject = node.type == JsonType::Object;
        m_out += isObject ? '{' : '[';
        bool isFirst = true;
        for (const JsonNode &child : node) {
            m_out += isFirst ? "\n" : ",\n";
            isFirst = false;
            const std::size_t start = m_out.size();
            m_out.append((depth + 1) * kIndent, ' ');
            appendName(m_out, child, isObject);
            printChild(child, depth + 1, m_out.size() - start);
        }
        m_out += '\n';
        m_out.append(depth * kIndent, ' ');
        m_out += isObject ? '}' : ']';
    }

    void printChild(const JsonNode &child, std::size_t depth, std::size_t column)
    {
        if (!isContainer(child) || child.count == 0) {
            appendJson(m_out, child);
            return;
        }
        m_line.clear();
        // One column is left for the comma.
        const std::size_t room = kColumns - std::min(kColumns, column + 1);
        if (appendLine(m_line, child, room))
            m_out += m_line;
        else
            printOpen(child, depth);
    }

    std::string m_out;
    std::string m_line;
};

} // namespace

void appendJsonComma(std::string &out)
{
    if (!out.empty() && out.back() != '{' && out.back() != '[')
        out += ',';
}

void appendJsonKey(std::string &out, std::string_view key)
{
    appendJsonComma(out);
    appendJsonText(out, key);
    out += ':';
}

void appendJsonMember(std::string &out, std::string_view key, std::string_view text)
{
    appendJsonKey(out, key);
    appendJsonText(out, text);
}

void appendJsonMember(std::string &out, std::string_view key, double number)
{
    appendJsonKey(out, key);
    appendNumber(out, number);
}

void appendJsonFlag(std::string &out, std::string_view key, bool flag)
{
    appendJsonKey(out, key);
    out += flag ? "true" : "false";
}

void appendJsonMember(std::string &out, std::string_view key, const std::optional<double> &number)
{
    appendJsonKey(out, key);
    if (number)
        appendNumber(out, *number);
    else
        out += "null";
}

void appendJsonValue(std::string &out, std::string_view key, const Value &value)
{
    if (const auto *number = std::get_if<Number>(&value))
        appendJsonMember(out, key, number->value);
    else if (const auto *flag = std::get_if<bool>(&value))
        appendJsonFlag(out, key, *flag);
    else
        appendJsonMember(out, key, std::string_view(std::get<std::string>(value)));
}

void appendJson(std::string &out, const JsonNode &node)
{
    if (!isContainer(node)) {
        appendScalar(out, node);
        return;
    }
    const bool isObject = node.type == JsonType::Object;
    out += isObject ? '{' : '[';
    bool isFirst = true;
    for (const JsonNode &child : node) {
        if (!isFirst)
            out += ',';
        isFirst = false;
        if (isObject) {
            appendJsonText(out, child.key);
            out += ':';
        }
        appendJson(out, child);
    }
    out += isObject ? '}' : ']';
}

std::string indentedJson(const JsonNode &node)
{
    return Printer().print(node);
}

std::string compactJson(std::string_view text)
{
    JsonDocument document;
    const auto read = document.read(text);
    assert(read.hasValue());
    if (!read)
        return std::string(text);
    std::string out;
    appendJson(out, document.root());
    return out;
}

std::string indentedJson(std::string_view text)
{
    JsonDocument document;
    const auto read = document.read(text);
    assert(read.hasValue());
    return read ? indentedJson(document.root()) : std::string(text);
}

} // namespace fourfold
