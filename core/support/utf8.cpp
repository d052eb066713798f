// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/utf8.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace fourfold {
namespace {

/// The well-formed sequences of more than one byte (The Unicode Standard, table 3-7).
struct Sequence
{
    unsigned firstLead = 0;
    unsigned lastLead = 0;
    unsigned leastSecond = 0;
    unsigned greatestSecond = 0;
    std::size_t length = 0;
};

constexpr std::array kSequences = {
    Sequence{0xC2, 0xDF, 0x80, 0xBF, 2}, Sequence{0xE0, 0xE0, 0xA0, 0xBF, 3},
    Sequence{0xE1, 0xEC, 0x80, 0xBF, 3}, Sequence{0xED, 0xED, 0x80, 0x9F, 3},
    Sequence{0xEE, 0xEF, 0x80, 0xBF, 3}, Sequence{0xF0, 0xF0, 0x90, 0xBF, 4},
    Sequence{0xF1, 0xF3, 0x80, 0xBF, 4}, Sequence{0xF4, 0xF4, 0x80, 0x8F, 4},
};

/// The length of the UTF-8 sequence at the start of text, 0 when it is none.
std::size_t sequenceLength(std::string_view text)
{
    const auto byte = [text](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
    };
    if (byte(0) < 0x80) {
        return 1;
    }
    const auto row = std::ranges::find_if(kSequences, [lead = byte(0)](const Sequence &sequence) {
        return lead >= sequence.firstLead && lead <= sequence.lastLead;
    });
    if (row == kSequences.end() || byte(1) < row->leastSecond || byte(1) > row->greatestSecond) {
        return 0;
    }
    for (std::size_t i = 2; i < row->length; ++i) {
        if ((byte(i) & 0xC0U) != 0x80U) {
            return 0;
        }
    }
    return row->length;
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
