// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/estimate.h"
#include "core/support/numbers.h"

#include <optional>
#include <string>
#include <vector>

namespace fourfold {

/// What a rule of the table of warnings gives to its text where it strikes; nothing elsewhere.
using WarningArguments = std::optional<std::vector<std::string>>;

/// A number as texts of warnings show it.
[[nodiscard]] inline std::string warningNumber(double value)
{
    constexpr int kDigits = 4;
    return toText(value, kDigits);
}

} // namespace fourfold
