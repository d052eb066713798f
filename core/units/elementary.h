// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdint>

namespace fourfold {

// What formulas may do besides + − · /, here for plain numbers. Every number type has functions of
// the same names; quantities.h lifts them to quantities. The functions are our own, of nothing but
// rounded sums and products, so that they give the same bits on every machine, and free of
// branches, so that loops over them run on packs. They are always inlined: no copy compiled for one
// processor can then stand in for another's.
#define FF_ELEMENTARY [[nodiscard, gnu::always_inline]] inline double

FF_ELEMENTARY minimum(double a, double b)
{
    return a < b ? a : b;
}
FF_ELEMENTARY maximum(double a, double b)
{
    return a > b ? a : b;
}
/// To a whole number, halves to the even one, as Python's round() does.
FF_ELEMENTARY roundedHalfEven(double a)
{
    // Beyond 2^52 every number is whole; below, adding 2^52 leaves no room for a fraction.
    constexpr double kWhole = 0x1p52;
    const double shift = a < 0 ? -kWhole : kWhole;
    const double rounded = (a + shift) - shift;
    return std::fabs(a) < kWhole ? rounded : a;
}
/// Up to a whole number.
FF_ELEMENTARY ceiling(double a)
{
    const double near = roundedHalfEven(a);
    return near < a ? near + 1 : near;
}
/// To two decimals, halves up: what spreadsheets and web pages print.
FF_ELEMENTARY roundedToCents(double a)
{
    const double cents = 100 * a + 0.5;
    const double near = roundedHalfEven(cents);
    return (near > cents ? near - 1 : near) / 100;
}
/// Within one unit in the last place; 0 below the smallest normal number.
FF_ELEMENTARY exponential(double a)
{
    constexpr double kPerLog2 = 0x1.71547652b82fep+0; // 1 / ln 2
    constexpr double kLog2High = 0x1.62e42feep-1;     // ln 2 in two parts, the first of few digits
    constexpr double kLog2Low = 0x1.a39ef35793c76p-33;
    constexpr double kShift = 0x1.8p52;
    constexpr double kLargest = 0x1.62e42fefa39efp+9;   // ln of the largest number
    constexpr double kSmallest = -0x1.6232bdd7abcd2p+9; // ln of the smallest normal one
    // e^a = 2^k · e^r with |r| <= ln 2 / 2; the low bits of `shifted` hold k.
    const double shifted = a * kPerLog2 + kShift;
    const double k = shifted - kShift;
    const double r = (a - k * kLog2High) - k * kLog2Low;
    double series = 1.0 / 6227020800; // 1/13!, then on to 1/2!
    series = series * r + 1.0 / 479001600;
    series = series * r + 1.0 / 39916800;
    series = series * r + 1.0 / 3628800;
    series = series * r + 1.0 / 362880;
    series = series * r + 1.0 / 40320;
    series = series * r + 1.0 / 5040;
    series = series * r + 1.0 / 720;
    series = series * r + 1.0 / 120;
    series = series * r + 1.0 / 24;
    series = series * r + 1.0 / 6;
    series = series * r + 1.0 / 2;
    const double power = 1 + (r + r * r * series);
    const std::uint64_t bits = __builtin_bit_cast(std::uint64_t, power)
                               + (__builtin_bit_cast(std::uint64_t, shifted) << 52U);
    const double scaled = __builtin_bit_cast(double, bits);
    const double bounded = a > kLargest ? __builtin_inf() : scaled;
    return a < kSmallest ? 0 : bounded;
}
/// To base e, within one unit in the last place: the method and constants of fdlibm (Sun
/// Microsystems 1993).
FF_ELEMENTARY logarithm(double a)
{
    constexpr double kSmallest = 0x1p-1022;
    constexpr double kLog2High = 0x1.62e42feep-1;
    constexpr double kLog2Low = 0x1.a39ef35793c76p-33;
    constexpr std::uint64_t kOne = 0x3ff0000000000000U;
    constexpr std::uint64_t kRootOfHalf = 0x3fe6a09e667f3bcdU;
    constexpr std::uint64_t kFraction = 0x000fffffffffffffU;
    constexpr std::uint64_t kWhole = 0x4330000000000000U; // 2^52: a small integer under its bits
    const bool isTiny = a < kSmallest;
    const double normal = isTiny ? a * 0x1p54 : a;
    // a = 2^k · (1 + f) with √½ <= 1 + f < √2
    const std::uint64_t bits = __builtin_bit_cast(std::uint64_t, normal) + (kOne - kRootOfHalf);
    const double biased = __builtin_bit_cast(double, kWhole | (bits >> 52U)) - 0x1p52;
    const double k = biased - (isTiny ? 1023.0 + 54 : 1023.0);
    const double f = __builtin_bit_cast(double, (bits & kFraction) + kRootOfHalf) - 1;
    const double s = f / (2 + f);
    const double z = s * s;
    const double w = z * z;
    const double even = w
                        * (3.999999999940941908e-01
                           + w * (2.222219843214978396e-01 + w * 1.531383769920937332e-01));
    const double odd =
        z
        * (6.666666666666735130e-01
           + w
                 * (2.857142874366239149e-01
                    + w * (1.818357216161805012e-01 + w * 1.479819860511658591e-01)));
    const double half = 0.5 * f * f;
    const double sum = (s * (half + (even + odd)) + k * kLog2Low) - half + f + k * kLog2High;
    const double finite = a < __builtin_inf() ? sum : a;
    const double positive = a > 0 ? finite : __builtin_nan("");
    return a == 0 ? -__builtin_inf() : positive;
}
/// Of a base that is not negative; exact to about |exponent · ln base| units in the last place.
/// Nothing to the power of 0 is 1, as everything is.
FF_ELEMENTARY power(double base, double exponent)
{
    const double raised = exponential(exponent * logarithm(base));
    return exponent == 0 ? 1 : raised;
}
FF_ELEMENTARY squareRoot(double a)
{
    return __builtin_sqrt(a);
}
/// x where a < b, else y: a choice that a formula makes by the numbers it has.
FF_ELEMENTARY whereLess(double a, double b, double x, double y)
{
    return a < b ? x : y;
}
/// x where a = b, else y.
FF_ELEMENTARY whereEqual(double a, double b, double x, double y)
{
    return a == b ? x : y;
}

#undef FF_ELEMENTARY

} // namespace fourfold
