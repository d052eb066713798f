// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/random_stream.h"

#include "core/support/uniform_draw.h"

namespace fourfold {
namespace {

std::uint64_t hashed(std::string_view text)
{
    std::uint64_t hash = 0xcbf29ce484222325U; // FNV-1a
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    return hash;
}

} // namespace

std::uint64_t streamOf(std::uint64_t seed, std::string_view key, std::string_view scenario)
{
    const std::uint64_t common = mixedBits(mixedBits(seed) ^ hashed(key));
    return scenario.empty() ? common : mixedBits(common ^ hashed(scenario));
}

std::uint64_t blockSeed(std::uint64_t stream, std::uint64_t block)
{
    return mixedBits(stream ^ mixedBits(block));
}

} // namespace fourfold
