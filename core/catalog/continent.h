// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/text.h"

#include <span>
#include <string_view>

namespace fourfold {

/// A part of the world with its countries, as the standard M49 of the United Nations Statistics
/// Division groups them; the Americas are told apart into 003 and 005.
struct ContinentRow
{
    std::string_view key; ///< in files and on the command line: "north-america"
    Text label;
    std::string_view countries; ///< ISO 3166-1 alpha-2 codes with a blank between
};

[[nodiscard]] std::span<const ContinentRow> continentTable();

/// The continent of a country; null when the code is unknown.
[[nodiscard]] const ContinentRow *continentOf(std::string_view isoAlpha2);

} // namespace fourfold
