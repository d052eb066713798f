// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/value_reader.h"

#include "core/catalog/catalog_reader.h"
#include "core/support/numbers.h"

#include <cmath>
#include <utility>

namespace fourfold {
namespace {

constexpr double kFirstYear = 1900;
constexpr double kLastYear = 2200;

constexpr Text kNeedsText = FF_TR_NOOP("Catalogue", "\"%1\" must be a text in quotes.");
constexpr Text kNeedsNumber =
    FF_TR_NOOP("Catalogue", "\"%1\" must be a number. Leave it out where it is unknown.");
constexpr Text kNeedsList = FF_TR_NOOP("Catalogue", "\"%1\" must be a list in square brackets.");
constexpr Text kNeedsObject =
    FF_TR_NOOP("Catalogue", "\"%1\" must be an object in curly brackets.");
constexpr Text kOutOfBounds =
    FF_TR_NOOP("Catalogue", "\"%1\" must lie between %2 and %3, but is %4. Check its unit.");
constexpr Text kUnknownKey = FF_TR_NOOP("Catalogue", "\"%1\" is not known here and was left out.");

} // namespace

Error ValueReader::error() const
{
    const std::optional<Error> fault = m_json.error();
    return (fault ? *fault : *m_error).at(m_file.name);
}

bool ValueReader::refuse(ErrorCode code, Text text, std::vector<std::string> args)
{
    m_error = Error{
        .code = code,
        .where = "line " + std::to_string(m_json.lineOf(m_json.offset())),
        .message = {.text = text, .args = std::move(args)},
    };
    return false;
}

void ValueReader::warn(std::string_view key)
{
    m_warnings.push_back({
        .where = placeIn(m_file, m_json.offset()),
        .message = {.text = kUnknownKey, .args = {std::string(key)}},
    });
}

bool ValueReader::checkBounds(std::string_view key, double value, double minimum, double maximum)
{
    if (value >= minimum && value <= maximum) {
        return true;
    }
    return refuse(ErrorCode::OutOfBounds, kOutOfBounds,
                  {std::string(key), toText(minimum), toText(maximum), toText(value)});
}

bool ValueReader::readYear(int &year)
{
    double value = 0;
    if (!readNumber("year", value) || !checkBounds("year", value, kFirstYear, kLastYear)) {
        return false;
    }
    year = static_cast<int>(std::floor(value));
    return true;
}

bool ValueReader::readView(std::string_view key, std::string_view &text)
{
    if (m_json.peek() != JsonType::Text) {
        return refuse(ErrorCode::WrongType, kNeedsText, {std::string(key)});
    }
    return m_json.readText(text);
}

bool ValueReader::readText(std::string_view key, std::string &text)
{
    std::string_view view;
    if (!readView(key, view)) {
        return false;
    }
    text = view;
    return true;
}

bool ValueReader::readNumber(std::string_view key, double &number)
{
    if (m_json.peek() != JsonType::Number) {
        return refuse(ErrorCode::WrongType, kNeedsNumber, {std::string(key)});
    }
    return m_json.readNumber(number);
}

bool ValueReader::readTexts(std::string_view key, std::vector<std::string> &texts)
{
    if (!beginArray(key)) {
        return false;
    }
    while (m_json.nextElement()) {
        if (!readText(key, texts.emplace_back())) {
            return false;
        }
    }
    return !m_json.error();
}

bool ValueReader::beginArray(std::string_view key)
{
    if (m_json.peek() != JsonType::Array) {
        return refuse(ErrorCode::WrongType, kNeedsList, {std::string(key)});
    }
    return m_json.beginArray();
}

bool ValueReader::beginObject(std::string_view key)
{
    if (m_json.peek() != JsonType::Object) {
        return refuse(ErrorCode::WrongType, kNeedsObject, {std::string(key)});
    }
    return m_json.beginObject();
}

} // namespace fourfold
