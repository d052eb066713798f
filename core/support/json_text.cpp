// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/json_text.h"

namespace fourfold {
namespace {

bool isPlain(char c)
{
    return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\';
}

void appendEscaped(std::string &out, char c)
{
    constexpr std::string_view kEscaped = "\"\\\b\f\n\r\t";
    constexpr std::string_view kLetters = "\"\\bfnrt";
    constexpr std::string_view kHex = "0123456789abcdef";
    const std::size_t which = kEscaped.find(c);
    if (which != std::string_view::npos) {
        out += '\\';
        out += kLetters[which];
        return;
    }
    const auto byte = static_cast<unsigned char>(c);
    out += "\\u00";
    out += kHex[byte >> 4U];
    out += kHex[byte & 0xFU];
}

} // namespace

void appendJsonText(std::string &out, std::string_view text)
{
    out += '"';
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::size_t start = i;
        while (i < text.size() && isPlain(text[i])) {
            ++i;
        }
        out.append(text.substr(start, i - start));
        if (i < text.size()) {
            appendEscaped(out, text[i]);
        }
    }
    out += '"';
}

} // namespace fourfold
