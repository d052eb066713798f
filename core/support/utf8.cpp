// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/utf8.h"

#include <cstring>

namespace fourfold {
namespace {

/// The length of the UTF-8 sequence at the start of text, 0 when it is none.
std::size_t sequenceLength(std::string_view text)
{
    const auto byte = [text](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
    };
    const auto continues = [byte](std::size_t first, std::size_t last) {
        for (std::size_t i = first; i <= last; ++i) {
            if ((byte(i) & 0xC0U) != 0x80U) {
                return false;
            }
        }
        return true;
    };
    const unsigned lead = byte(0);
    const unsigned second = byte(1);
    if (lead < 0x80) {
        return 1;
    }
    if (lead >= 0xC2 && lead <= 0xDF) {
        return continues(1, 1) ? 2 : 0;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
        const bool isWide = lead != 0xE0 || second >= 0xA0;
        const bool isScalar = lead != 0xED || second <= 0x9F;
        return isWide && isScalar && continues(1, 2) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const bool isWide = lead != 0xF0 || second >= 0x90;
        const bool isCodePoint = lead != 0xF4 || second <= 0x8F;
        return isWide && isCodePoint && continues(1, 3) ? 4 : 0;
    }
    return 0;
}

/// How many bytes at the start of text are ASCII, in whole words.
std::size_t asciiLength(std::string_view text)
{
    constexpr std::uint64_t kHighBits = 0x8080808080808080ULL;
    std::size_t at = 0;
    std::uint64_t word = 0;
    for (; at + sizeof word <= text.size(); at += sizeof word) {
        std::memcpy(&word, &text[at], sizeof word);
        if ((word & kHighBits) != 0) {
            break;
        }
    }
    return at;
}

} // namespace

std::size_t firstBadUtf8(std::string_view text)
{
    std::size_t at = asciiLength(text);
    while (at < text.size()) {
        const std::size_t length = sequenceLength(text.substr(at));
        if (length == 0) {
            break;
        }
        at += length;
        if (length > 1) {
            at += asciiLength(text.substr(at));
        }
    }
    return at;
}

void appendUtf8(std::string &out, std::uint32_t point)
{
    const auto put = [&out](std::uint32_t byte) { out += static_cast<char>(byte); };
    if (point < 0x80) {
        put(point);
    } else if (point < 0x800) {
        put(0xC0 | (point >> 6));
        put(0x80 | (point & 0x3F));
    } else if (point < 0x10000) {
        put(0xE0 | (point >> 12));
        put(0x80 | ((point >> 6) & 0x3F));
        put(0x80 | (point & 0x3F));
    } else {
        put(0xF0 | (point >> 18));
        put(0x80 | ((point >> 12) & 0x3F));
        put(0x80 | ((point >> 6) & 0x3F));
        put(0x80 | (point & 0x3F));
    }
}

} // namespace fourfold
