// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/result.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace fourfold {

/// What the next value of a JSON text is.
enum class JsonType : std::uint8_t { Object, Array, Text, Number, Boolean, Null, Nothing };

/// Walks through one JSON text without building a tree: the caller asks for what it expects, in
/// order. Strict (RFC 8259): UTF-8, finite numbers, at most 64 levels; a byte order mark is
/// accepted. After the first fault every call returns false and error() tells it.
class JsonCursor
{
public:
    /// The text must outlive the cursor.
    explicit JsonCursor(std::string_view text);

    /// The type of the next value; Nothing at the end or after a fault.
    [[nodiscard]] JsonType peek();

    /// Enters an object. Then nextKey() gives key after key, each to be followed by one read or
    /// skip, until it returns false at the end.
    bool beginObject();
    bool nextKey(std::string_view &key);

    /// Enters an array. Then nextElement() is true before each element.
    bool beginArray();
    bool nextElement();

    /// Reads a text; the view holds until the next call.
    bool readText(std::string_view &text);
    bool readNumber(double &number);
    bool readBoolean(bool &flag);

    /// Steps over one value of any type.
    bool skip();

    /// Whether nothing but white space follows; a fault otherwise.
    bool finish();

    /// The fault, with its line and column; nothing while there is none.
    [[nodiscard]] std::optional<Error> error() const;

    /// Where the cursor stands, in bytes, and the line of such a place, from 1.
    [[nodiscard]] std::size_t offset() const { return m_at; }
    [[nodiscard]] std::size_t lineOf(std::size_t offset) const;

    /// "line 3, column 7"; columns count characters.
    [[nodiscard]] std::string placeOf(std::size_t offset) const;

private:
    [[nodiscard]] bool hasFailed() const { return m_fault.has_value(); }
    bool fail(Text fault, ErrorCode code = ErrorCode::InvalidJson);
    void skipBlanks();
    bool begin(char bracket);
    bool next(char closing);
    bool decodeEscapes(std::size_t first);
    bool decodeEscape();
    bool decodeCodePoint();
    std::optional<std::uint32_t> readHex();
    bool skipDigits();
    bool expectWord(std::string_view word);

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_depth = 0;
    bool m_isFirst = false; ///< just inside a bracket: no comma is due
    std::string m_decoded;
    std::optional<Text> m_fault;
    ErrorCode m_code = ErrorCode::InvalidJson;
};

} // namespace fourfold
