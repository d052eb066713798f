// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/support/json_cursor.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fourfold {

/// Reads values of given types from one catalogue file. Every function returns false after a
/// fault, which error() then tells with file and line.
class ValueReader
{
public:
    /// Both must outlive the reader.
    ValueReader(const CatalogFile &file, std::vector<CatalogWarning> &warnings)
        : m_file(file)
        , m_warnings(warnings)
        , m_json(file.text)
    {}

    [[nodiscard]] Error error() const;
    [[nodiscard]] JsonCursor &json() { return m_json; }
    [[nodiscard]] const CatalogFile &file() const { return m_file; }

    /// Keeps an error at the present place; false.
    bool refuse(ErrorCode code, Text text, std::vector<std::string> args);

    /// Notes that a key is left out.
    void warn(std::string_view key);

    bool beginArray(std::string_view key);
    bool beginObject(std::string_view key);

    /// The view holds until the next call.
    bool readView(std::string_view key, std::string_view &text);
    bool readText(std::string_view key, std::string &text);
    bool readTexts(std::string_view key, std::vector<std::string> &texts);
    bool readNumber(std::string_view key, double &number);
    bool readYear(int &year);
    bool checkBounds(std::string_view key, double value, double minimum, double maximum);

private:
    const CatalogFile &m_file;
    std::vector<CatalogWarning> &m_warnings;
    JsonCursor m_json;
    std::optional<Error> m_error;
};

} // namespace fourfold
