// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/numbers.h"

#include <array>
#include <cassert>
#include <charconv>
#include <cmath>

namespace fourfold {
namespace {

constexpr size_t kLongestNumber = 32;

} // namespace

void appendNumber(std::string &out, double value)
{
    assert(std::isfinite(value));
    std::array<char, kLongestNumber> buffer; // NOLINT(*-member-init): filled by to_chars
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    assert(error == std::errc{});
    out.append(buffer.data(), end);
}

std::string toText(double value)
{
    std::string out;
    appendNumber(out, value);
    return out;
}

std::string toText(double value, int digits)
{
    assert(std::isfinite(value));
    std::array<char, 2 * kLongestNumber> buffer; // NOLINT(*-member-init): filled by to_chars
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                            std::chars_format::general, digits);
    assert(error == std::errc{});
    return {buffer.data(), end};
}

std::optional<double> parseNumber(std::string_view text)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool isWhole = error == std::errc{} && end == text.data() + text.size();
    return isWhole && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

double savingOf(double now, double before)
{
    return before == 0 ? 0 : (before - now) / std::abs(before);
}

} // namespace fourfold
