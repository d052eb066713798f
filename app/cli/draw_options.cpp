// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/draw_options.h"

#include "core/analysis/uncertainty.h"
#include "core/support/numbers.h"
#include "core/support/parallel.h"

#include <charconv>
#include <cmath>

namespace fourfold::cli {
namespace {

constexpr std::uint64_t kMostThreads = 256;

/// Reads an option where it is given; false when it is no whole number within the limits.
bool read(const Arguments &arguments, std::string_view option, std::uint64_t least,
          std::uint64_t most, std::uint64_t &number)
{
    const auto text = arguments.value(option);
    if (!text)
        return true;
    const auto given = wholeNumber(*text);
    if (!given || *given < least || *given > most)
        return false;
    number = *given;
    return true;
}

} // namespace

std::optional<std::uint64_t> wholeNumber(std::string_view text)
{
    std::uint64_t number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (read.ec == std::errc() && read.ptr == text.data() + text.size())
        return number;
    const auto real = parseNumber(text);
    if (!real || *real < 0 || *real >= 0x1p53 || *real != std::floor(*real))
        return std::nullopt;
    return static_cast<std::uint64_t>(*real);
}

std::optional<std::string> readDrawOptions(const Arguments &arguments, DrawOptions &options)
{
    options.threads = machineThreads();
    if (!read(arguments, "--draws", kFewestDraws, kMostDraws, options.draws))
        return "--draws takes a whole number from 2 to 100000000.";
    std::uint64_t seed = 0;
    if (!read(arguments, "--seed", 0, ~std::uint64_t{0}, seed))
        return "--seed takes a whole number.";
    if (arguments.value("--seed"))
        options.seed = seed;
    if (!read(arguments, "--threads", 1, kMostThreads, options.threads))
        return "--threads takes a whole number from 1 to 256.";
    if (arguments.value("--default-ranges"))
        options.ranges = Ranges::WithDefaults;
    return std::nullopt;
}

} // namespace fourfold::cli
