// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

namespace fourfold {

// What formulas may do besides + − · /, here for plain numbers. Every number type has functions of
// the same names; quantities.h lifts them to quantities.

[[nodiscard]] inline double minimum(double a, double b)
{
    return std::fmin(a, b);
}
[[nodiscard]] inline double maximum(double a, double b)
{
    return std::fmax(a, b);
}
/// To two decimals, halves up: what spreadsheets and web pages print.
[[nodiscard]] inline double roundedToCents(double a)
{
    return std::floor(100 * a + 0.5) / 100;
}
/// To a whole number, halves to the even one, as Python's round() does.
[[nodiscard]] inline double roundedHalfEven(double a)
{
    return std::nearbyint(a);
}
/// Up to a whole number.
[[nodiscard]] inline double ceiling(double a)
{
    return std::ceil(a);
}
[[nodiscard]] inline double exponential(double a)
{
    return std::exp(a);
}
/// To base e.
[[nodiscard]] inline double logarithm(double a)
{
    return std::log(a);
}
[[nodiscard]] inline double power(double base, double exponent)
{
    return std::pow(base, exponent);
}
[[nodiscard]] inline double squareRoot(double a)
{
    return std::sqrt(a);
}
/// x where a < b, else y: a choice that a formula makes by the numbers it has.
[[nodiscard]] inline double whereLess(double a, double b, double x, double y)
{
    return a < b ? x : y;
}
/// x where a = b, else y.
[[nodiscard]] inline double whereEqual(double a, double b, double x, double y)
{
    return a == b ? x : y;
}

} // namespace fourfold
