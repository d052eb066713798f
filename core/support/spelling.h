// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace fourfold {

/// The fewest insertions, removals, replacements and swaps of neighbours that turn one text into
/// the other, in bytes (optimal string alignment).
[[nodiscard]] std::size_t editDistance(std::string_view one, std::string_view other);

/// The name written most like `text`; empty when none is near enough to be meant.
[[nodiscard]] std::string_view nearestName(std::string_view text,
                                           std::span<const std::string_view> names);

/// The text as messages quote it: what is long is cut.
[[nodiscard]] std::string excerpt(std::string_view text);

} // namespace fourfold
