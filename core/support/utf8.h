// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace fourfold {

/// The place of the first byte of text that is not UTF-8, or the size of text.
[[nodiscard]] std::size_t firstBadUtf8(std::string_view text);

/// Appends a code point. Precondition: it is a Unicode scalar value.
void appendUtf8(std::string &out, std::uint32_t point);

/// True for the first byte of a character, so that counting them counts characters.
[[nodiscard]] constexpr bool isUtf8Start(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

} // namespace fourfold
