// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/slider_reader.h"

#include "core/support/spelling.h"

#include <array>

namespace fourfold {
namespace {

Problem readField(const JsonNode &node, const Place &place, Field &out)
{
    std::string key;
    if (auto problem = readText(node, place, key))
        return problem;
    const FieldRow *row = findField(key);
    if (row == nullptr)
        return errorAt(place, ErrorCode::UnknownName, FF_TR_NOOP("Message", "%1 is no field"),
                       {excerpt(key)});
    out = row->field;
    return std::nullopt;
}

} // namespace

Problem readSlider(const JsonNode &node, const Place &place, SliderChoice &out, Warnings &warnings)
{
    if (auto problem = expectType(node, place, JsonType::Object))
        return problem;
    for (const std::string_view needed : {"field", "low", "high"}) {
        const bool mayMiss =
            needed != "field" && node.find("low") == nullptr && node.find("high") == nullptr;
        if (!mayMiss && node.find(needed) == nullptr)
            return errorAt(place, ErrorCode::MissingField,
                           FF_TR_NOOP("Message", "the key %1 is missing: add it"),
                           {std::string(needed)});
    }
    Extras extras;
    SliderRange range;
    for (const JsonNode &member : node) {
        const Place here = {&place, member.key, {}};
        Problem problem;
        if (member.key == "field")
            problem = readField(member, here, out.field);
        else if (member.key == "low")
            problem = readNumber(member, here, range.low);
        else if (member.key == "high")
            problem = readNumber(member, here, range.high);
        else if (member.key == "logarithmic")
            problem = readFlag(member, here, range.isLogarithmic);
        else
            extras.keep(member, here, warnings);
        if (problem)
            return problem;
    }
    out.extras = extras.take();
    if (node.find("low") != nullptr)
        out.range = range;
    return std::nullopt;
}

} // namespace fourfold
