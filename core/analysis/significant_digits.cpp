// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/significant_digits.h"

#include "core/support/numbers.h"

#include <algorithm>
#include <cmath>

namespace fourfold {
namespace {

constexpr int kDigitsOfWidth = 2;

/// The place of the first digit: 0 for 1 to 9, 1 for 10 to 99, −1 for 0.1.
int firstPlace(double number)
{
    return static_cast<int>(std::floor(std::log10(std::abs(number))));
}

} // namespace

int supportedDigits(double value, double low, double high, int most)
{
    const double width = high - low;
    if (!(width > 0) || !std::isfinite(width) || value == 0 || !std::isfinite(value))
        return most;
    const int lastPlace = firstPlace(width) - (kDigitsOfWidth - 1);
    return std::clamp(firstPlace(value) - lastPlace + 1, 1, most);
}

double supportedValue(double value, double low, double high)
{
    const int digits = supportedDigits(value, low, high);
    if (digits == kAllDigits)
        return value;
    return parseNumber(toText(value, digits)).value_or(value);
}

} // namespace fourfold
