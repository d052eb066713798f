// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/text.h"

namespace fourfold {

namespace {

/// As much of a value as a message can hold; whole characters only.
constexpr size_t kLongestArgument = 2000;

std::string_view shortened(std::string_view text)
{
    if (text.size() <= kLongestArgument)
        return text;
    size_t end = kLongestArgument;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return text.substr(0, end);
}

} // namespace

std::string fillPlaces(std::string_view pattern, const std::vector<std::string> &args)
{
    std::string out;
    out.reserve(pattern.size() + 16 * args.size());
    for (size_t i = 0; i < pattern.size(); ++i) {
        const bool isPlace = pattern[i] == '%' && i + 1 < pattern.size() && pattern[i + 1] >= '1'
                             && pattern[i + 1] <= '9';
        const size_t index = isPlace ? static_cast<size_t>(pattern[i + 1] - '1') : args.size();
        if (index < args.size()) {
            out += shortened(args[index]);
            if (args[index].size() > kLongestArgument)
                out += "…";
            ++i;
        } else {
            out += pattern[i];
        }
    }
    return out;
}

std::string english(const Message &message)
{
    return fillPlaces(message.text.source, message.args);
}

} // namespace fourfold
