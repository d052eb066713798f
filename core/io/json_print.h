// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/json_document.h"
#include "core/scenario/value.h"

#include <optional>
#include <string>
#include <string_view>

namespace fourfold {

/// Appends `"key":`, after a comma unless it is the first after an opening bracket.
void appendJsonKey(std::string &out, std::string_view key);

/// Appends a comma unless `out` ends with an opening bracket.
void appendJsonComma(std::string &out);

/// Appends a member of an object.
void appendJsonMember(std::string &out, std::string_view key, std::string_view text);
void appendJsonMember(std::string &out, std::string_view key, double number);
void appendJsonFlag(std::string &out, std::string_view key, bool flag);

/// A number, or null where there is none.
void appendJsonMember(std::string &out, std::string_view key, const std::optional<double> &number);

/// The value of a field: a number without its spread, a flag or a text.
void appendJsonValue(std::string &out, std::string_view key, const Value &value);

/// Appends a node (without its key) on one line, without blanks. Numbers stay as they were written.
void appendJson(std::string &out, const JsonNode &node);

/// A node over several lines and a line break after it: what fits on a line of 120 columns stays on
/// one, except for the outermost value.
[[nodiscard]] std::string indentedJson(const JsonNode &node);

/// The same for a text. Precondition: it is JSON within the limits.
[[nodiscard]] std::string indentedJson(std::string_view text);

/// A text without blanks between its parts, as studies keep pieces of JSON. Precondition: as above.
[[nodiscard]] std::string compactJson(std::string_view text);

} // namespace fourfold
