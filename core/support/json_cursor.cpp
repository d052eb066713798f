// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/json_cursor.h"

#include "core/support/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace fourfold {
namespace {

constexpr std::size_t kMaxDepth = 64;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

constexpr Text kNotUtf8 = FF_TR_NOOP("Json", "The text is not UTF-8. Save the file as UTF-8.");
constexpr Text kTooDeep =
    FF_TR_NOOP("Json", "The text is nested deeper than 64 levels. Flatten it.");
constexpr Text kNoValue =
    FF_TR_NOOP("Json", "A value is missing or is no JSON. Write a text, number, list or object.");
constexpr Text kNoComma =
    FF_TR_NOOP("Json", "A comma or a closing bracket is missing here. Add it.");
constexpr Text kNoKey = FF_TR_NOOP("Json", "A key in quotes is missing here. Add it.");
constexpr Text kNoColon = FF_TR_NOOP("Json", "A colon is missing after the key. Add it.");
constexpr Text kBadText = FF_TR_NOOP(
    "Json", "A text does not end, or has a line break or a bad escape in it. Close or escape it.");
constexpr Text kBadNumber =
    FF_TR_NOOP("Json", "This is no finite number in JSON form, such as 429 or 3.1e23.");
constexpr Text kMoreText =
    FF_TR_NOOP("Json", "Something follows after the end. Remove what is there.");

/// Characters that end the plain part of a text: quote, backslash, control characters.
constexpr std::array<bool, 256> kStopsText = [] {
    std::array<bool, 256> stops{};
    for (std::size_t i = 0; i < 0x20; ++i) {
        stops[i] = true;
    }
    stops['"'] = true;
    stops['\\'] = true;
    return stops;
}();

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

JsonCursor::JsonCursor(std::string_view text)
    : m_text(text)
{
    if (m_text.starts_with(kByteOrderMark)) {
        m_at = kByteOrderMark.size();
    }
    const std::size_t bad = firstBadUtf8(m_text);
    if (bad != m_text.size()) {
        m_at = bad;
        fail(kNotUtf8);
    }
}

bool JsonCursor::fail(Text fault, ErrorCode code)
{
    if (!hasFailed()) {
        m_fault = fault;
        m_code = code;
    }
    return false;
}

void JsonCursor::skipBlanks()
{
    while (m_at < m_text.size()
           && (m_text[m_at] == ' ' || m_text[m_at] == '\n' || m_text[m_at] == '\r'
               || m_text[m_at] == '\t')) {
        ++m_at;
    }
}

JsonType JsonCursor::peek()
{
    skipBlanks();
    if (hasFailed() || m_at == m_text.size()) {
        return JsonType::Nothing;
    }
    switch (m_text[m_at]) {
    case '{':
        return JsonType::Object;
    case '[':
        return JsonType::Array;
    case '"':
        return JsonType::Text;
    case 't':
    case 'f':
        return JsonType::Boolean;
    case 'n':
        return JsonType::Null;
    default:
        return m_text[m_at] == '-' || isDigit(m_text[m_at]) ? JsonType::Number : JsonType::Nothing;
    }
}

bool JsonCursor::begin(char bracket)
{
    skipBlanks();
    if (hasFailed()) {
        return false;
    }
    if (m_at == m_text.size() || m_text[m_at] != bracket) {
        return fail(kNoValue);
    }
    if (++m_depth > kMaxDepth) {
        return fail(kTooDeep, ErrorCode::TooLarge);
    }
    ++m_at;
    m_isFirst = true;
    return true;
}

/// Steps over a comma that is due, or over the closing bracket: false at the end.
bool JsonCursor::next(char closing)
{
    skipBlanks();
    if (hasFailed()) {
        return false;
    }
    if (m_at == m_text.size()) {
        return fail(kNoComma);
    }
    if (m_text[m_at] == closing) {
        ++m_at;
        --m_depth;
        m_isFirst = false;
        return false;
    }
    if (!m_isFirst) {
        if (m_text[m_at] != ',') {
            return fail(kNoComma);
        }
        ++m_at;
        skipBlanks();
    }
    m_isFirst = false;
    return true;
}

bool JsonCursor::beginObject()
{
    return begin('{');
}

bool JsonCursor::beginArray()
{
    return begin('[');
}

bool JsonCursor::nextElement()
{
    return next(']');
}

bool JsonCursor::nextKey(std::string_view &key)
{
    if (!next('}')) {
        return false;
    }
    if (m_at == m_text.size() || m_text[m_at] != '"') {
        return fail(kNoKey);
    }
    if (!readText(key)) {
        return false;
    }
    skipBlanks();
    if (m_at == m_text.size() || m_text[m_at] != ':') {
        return fail(kNoColon);
    }
    ++m_at;
    return true;
}

bool JsonCursor::readText(std::string_view &text)
{
    if (peek() != JsonType::Text) {
        return fail(kNoValue);
    }
    const std::size_t first = m_at + 1;
    std::size_t last = first;
    while (last < m_text.size() && !kStopsText[static_cast<unsigned char>(m_text[last])]) {
        ++last;
    }
    m_at = last;
    if (m_at < m_text.size() && m_text[m_at] == '"') {
        text = m_text.substr(first, m_at - first);
        ++m_at;
        return true;
    }
    if (!decodeEscapes(first)) {
        return fail(kBadText);
    }
    text = m_decoded;
    return true;
}

/// Reads the rest of a text that began at `first` and has an escape where the cursor stands.
bool JsonCursor::decodeEscapes(std::size_t first)
{
    m_decoded.assign(m_text.substr(first, m_at - first));
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        if (c == '"') {
            ++m_at;
            return true;
        }
        if (static_cast<unsigned char>(c) < 0x20) {
            return false;
        }
        ++m_at;
        if (c != '\\') {
            m_decoded += c;
        } else if (!decodeEscape()) {
            return false;
        }
    }
    return false;
}

bool JsonCursor::decodeEscape()
{
    constexpr std::string_view kEscapes = "\"\\/bfnrt";
    constexpr std::string_view kMeanings = "\"\\/\b\f\n\r\t";
    if (m_at == m_text.size()) {
        return false;
    }
    const char c = m_text[m_at++];
    if (c == 'u') {
        return decodeCodePoint();
    }
    const std::size_t which = kEscapes.find(c);
    if (which == std::string_view::npos) {
        return false;
    }
    m_decoded += kMeanings[which];
    return true;
}

/// The four digits after \u, and a second escape where they are half of a pair.
bool JsonCursor::decodeCodePoint()
{
    std::optional<std::uint32_t> point = readHex();
    if (!point || (*point >= 0xDC00 && *point <= 0xDFFF)) {
        return false;
    }
    if (*point >= 0xD800 && *point <= 0xDBFF) {
        if (m_text.substr(m_at, 2) != "\\u") {
            return false;
        }
        m_at += 2;
        const std::optional<std::uint32_t> low = readHex();
        if (!low || *low < 0xDC00 || *low > 0xDFFF) {
            return false;
        }
        point = 0x10000 + ((*point - 0xD800) << 10) + (*low - 0xDC00);
    }
    appendUtf8(m_decoded, *point);
    return true;
}

std::optional<std::uint32_t> JsonCursor::readHex()
{
    constexpr std::size_t kDigits = 4;
    const std::string_view digits = m_text.substr(m_at, kDigits);
    std::uint32_t value = 0;
    const auto [end, code] =
        std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
    if (digits.size() != kDigits || code != std::errc{} || end != digits.data() + digits.size()) {
        return {};
    }
    m_at += kDigits;
    return value;
}

bool JsonCursor::skipDigits()
{
    const std::size_t first = m_at;
    while (m_at < m_text.size() && isDigit(m_text[m_at])) {
        ++m_at;
    }
    return m_at != first;
}

bool JsonCursor::readNumber(double &number)
{
    if (peek() != JsonType::Number) {
        return fail(kNoValue);
    }
    const auto at = [this](char c) { return m_at < m_text.size() && m_text[m_at] == c; };
    const std::size_t first = m_at;
    m_at += at('-') ? 1U : 0U;
    const bool isZero = at('0');
    const std::size_t whole = m_at;
    bool isNumber = skipDigits() && (!isZero || m_at == whole + 1);
    if (at('.')) {
        ++m_at;
        isNumber = skipDigits() && isNumber;
    }
    if (at('e') || at('E')) {
        ++m_at;
        m_at += at('-') || at('+') ? 1U : 0U;
        isNumber = skipDigits() && isNumber;
    }
    const std::string_view text = m_text.substr(first, m_at - first);
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (!isNumber || code != std::errc{} || end != text.data() + text.size()
        || !std::isfinite(number)) {
        m_at = first;
        return fail(kBadNumber);
    }
    return true;
}

bool JsonCursor::readBoolean(bool &flag)
{
    if (peek() != JsonType::Boolean) {
        return fail(kNoValue);
    }
    flag = m_text[m_at] == 't';
    return expectWord(flag ? "true" : "false");
}

bool JsonCursor::expectWord(std::string_view word)
{
    if (m_text.substr(m_at, word.size()) != word) {
        return fail(kNoValue);
    }
    m_at += word.size();
    return true;
}

bool JsonCursor::skip()
{
    std::string_view text;
    double number = 0;
    bool flag = false;
    switch (peek()) {
    case JsonType::Object:
        beginObject();
        while (nextKey(text)) {
            skip();
        }
        return !hasFailed();
    case JsonType::Array:
        beginArray();
        while (nextElement()) {
            skip();
        }
        return !hasFailed();
    case JsonType::Text:
        return readText(text);
    case JsonType::Number:
        return readNumber(number);
    case JsonType::Boolean:
        return readBoolean(flag);
    case JsonType::Null:
        return expectWord("null");
    case JsonType::Nothing:
        break;
    }
    return fail(kNoValue);
}

bool JsonCursor::finish()
{
    skipBlanks();
    return !hasFailed() && (m_at == m_text.size() || fail(kMoreText));
}

std::size_t JsonCursor::lineOf(std::size_t offset) const
{
    const std::string_view before = m_text.substr(0, offset);
    return 1 + static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
}

std::string JsonCursor::placeOf(std::size_t offset) const
{
    const std::string_view before = m_text.substr(0, offset);
    std::string_view lead = before.substr(before.rfind('\n') + 1);
    if (lead.starts_with(kByteOrderMark)) {
        lead.remove_prefix(kByteOrderMark.size());
    }
    const auto column = 1 + std::ranges::count_if(lead, isUtf8Start);
    return "line " + std::to_string(lineOf(offset)) + ", column " + std::to_string(column);
}

std::optional<Error> JsonCursor::error() const
{
    if (!m_fault) {
        return {};
    }
    return Error{
        .code = m_code,
        .where = placeOf(m_at),
        .message = {.text = *m_fault, .args = {}},
    };
}

} // namespace fourfold
