// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace fourfold {

/// The stream of random numbers of a field or of another thing that is drawn: it depends on the
/// seed and the key alone, and where `scenario` is not empty on that id too. Neighbouring seeds
/// share nothing.
[[nodiscard]] std::uint64_t streamOf(std::uint64_t seed, std::string_view key,
                                     std::string_view scenario = {});

/// The seed of one block or one run of a stream.
[[nodiscard]] std::uint64_t blockSeed(std::uint64_t stream, std::uint64_t block);

} // namespace fourfold
