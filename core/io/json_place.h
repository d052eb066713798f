// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/json_document.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fourfold {

/// Where a reader is in a JSON text: a chain on the stack, made a pointer only for messages.
struct Place
{
    const Place *parent = nullptr;
    std::string_view key;
    std::optional<std::size_t> index;
};

/// The JSON pointer (RFC 6901) of a place; "/" for the outermost value.
[[nodiscard]] std::string pointer(const Place &place);

[[nodiscard]] Error errorAt(const Place &place, ErrorCode code, Text text,
                            std::vector<std::string> args = {});

/// The name of a kind of value as JSON itself has it: "number", "null".
[[nodiscard]] std::string_view typeName(JsonType type);

/// A reader of a value: nothing, or what is wrong with it. Null is wrong everywhere.
using Problem = std::optional<Error>;
[[nodiscard]] Problem expectType(const JsonNode &node, const Place &place, JsonType kind);
[[nodiscard]] Problem readText(const JsonNode &node, const Place &place, std::string &out);
[[nodiscard]] Problem readFlag(const JsonNode &node, const Place &place, bool &out);
[[nodiscard]] Problem readNumber(const JsonNode &node, const Place &place, double &out);
[[nodiscard]] Problem readTexts(const JsonNode &node, const Place &place,
                                std::vector<std::string> &out);

} // namespace fourfold
