// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/json_place.h"

namespace fourfold {
namespace {

void appendPointer(std::string &out, const Place &place)
{
    if (place.parent == nullptr)
        return;
    appendPointer(out, *place.parent);
    out += '/';
    if (place.index) {
        out += std::to_string(*place.index);
        return;
    }
    for (const char c : place.key) {
        if (c == '~')
            out += "~0";
        else if (c == '/')
            out += "~1";
        else
            out += c;
    }
}

} // namespace

std::string pointer(const Place &place)
{
    std::string out;
    appendPointer(out, place);
    return out.empty() ? "/" : out;
}

Error errorAt(const Place &place, ErrorCode code, Text text, std::vector<std::string> args)
{
    return Error{code, pointer(place), Message{text, std::move(args)}};
}

std::string_view typeName(JsonType type)
{
    switch (type) {
    case JsonType::Null:
        return "null";
    case JsonType::Boolean:
        return "boolean";
    case JsonType::Number:
        return "number";
    case JsonType::Text:
        return "string";
    case JsonType::Array:
        return "array";
    case JsonType::Object:
        return "object";
    case JsonType::Nothing:
        break;
    }
    return {};
}

Problem expectType(const JsonNode &node, const Place &place, JsonType kind)
{
    if (node.type == kind)
        return std::nullopt;
    if (node.type == JsonType::Null)
        return errorAt(place, ErrorCode::WrongType,
                       FF_TR_NOOP("Message", "null is no value: give one or remove the key"));
    return errorAt(place, ErrorCode::WrongType,
                   FF_TR_NOOP("Message", "this must be a JSON %1; it is a JSON %2"),
                   {std::string(typeName(kind)), std::string(typeName(node.type))});
}

Problem readText(const JsonNode &node, const Place &place, std::string &out)
{
    if (auto problem = expectType(node, place, JsonType::Text))
        return problem;
    out = node.text;
    return std::nullopt;
}

Problem readFlag(const JsonNode &node, const Place &place, bool &out)
{
    if (auto problem = expectType(node, place, JsonType::Boolean))
        return problem;
    out = node.number != 0;
    return std::nullopt;
}

Problem readNumber(const JsonNode &node, const Place &place, double &out)
{
    if (auto problem = expectType(node, place, JsonType::Number))
        return problem;
    out = node.number;
    return std::nullopt;
}

Problem readTexts(const JsonNode &node, const Place &place, std::vector<std::string> &out)
{
    if (auto problem = expectType(node, place, JsonType::Array))
        return problem;
    out.clear();
    out.reserve(node.count);
    for (const JsonNode &child : node) {
        const Place here = {&place, {}, out.size()};
        if (auto problem = readText(child, here, out.emplace_back()))
            return problem;
    }
    return std::nullopt;
}

} // namespace fourfold
