// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/elementary.h"

#include <array>
#include <cstddef>

namespace fourfold {

/// How many derivatives are carried at once: a tornado over two dozen fields takes three passes,
/// a Newton step one.
inline constexpr std::size_t kSlopes = 8;

/// A number with its derivatives by up to kSlopes inputs. Where a function has a corner, the
/// derivative is the one of the side that was taken; rounding has none.
class Dual
{
public:
    constexpr Dual() = default;
    constexpr Dual(double value)
        : m_value(value)
    {} // NOLINT(*-explicit-*): literals of formulas
    /// The input by which derivative `slope` is taken.
    static constexpr Dual input(double value, std::size_t slope)
    {
        Dual number(value);
        number.m_slopes[slope] = 1;
        return number;
    }

    [[nodiscard]] constexpr double value() const { return m_value; }
    [[nodiscard]] constexpr double slope(std::size_t index) const { return m_slopes[index]; }

    friend constexpr Dual operator+(const Dual &a, const Dual &b)
    {
        return made(a.m_value + b.m_value, a, 1, b, 1);
    }
    friend constexpr Dual operator-(const Dual &a, const Dual &b)
    {
        return made(a.m_value - b.m_value, a, 1, b, -1);
    }
    friend constexpr Dual operator*(const Dual &a, const Dual &b)
    {
        return made(a.m_value * b.m_value, a, b.m_value, b, a.m_value);
    }
    friend constexpr Dual operator/(const Dual &a, const Dual &b)
    {
        const double value = a.m_value / b.m_value;
        return made(value, a, 1 / b.m_value, b, -value / b.m_value);
    }
    friend Dual minimum(const Dual &a, const Dual &b) { return a.m_value < b.m_value ? a : b; }
    friend Dual maximum(const Dual &a, const Dual &b) { return a.m_value > b.m_value ? a : b; }
    friend Dual power(const Dual &base, const Dual &exponent)
    {
        const double value = power(base.m_value, exponent.m_value);
        if (base.m_value == 0) // the quotient and the logarithm are no numbers there
            return made(value, base, exponent.m_value == 1 ? 1 : 0);
        return made(value, base, value * exponent.m_value / base.m_value, exponent,
                    value * logarithm(base.m_value));
    }
    friend Dual roundedToCents(const Dual &a) { return Dual(roundedToCents(a.m_value)); }
    friend Dual roundedHalfEven(const Dual &a) { return Dual(roundedHalfEven(a.m_value)); }
    friend Dual ceiling(const Dual &a) { return Dual(ceiling(a.m_value)); }
    friend Dual exponential(const Dual &a)
    {
        const double value = exponential(a.m_value);
        return made(value, a, value);
    }
    friend Dual logarithm(const Dual &a) { return made(logarithm(a.m_value), a, 1 / a.m_value); }
    friend Dual squareRoot(const Dual &a)
    {
        const double value = squareRoot(a.m_value);
        return made(value, a, 0.5 / value);
    }
    /// A function of two numbers, by its value and its derivatives.
    static constexpr Dual lookedUp(double value, const Dual &a, double byA, const Dual &b,
                                   double byB)
    {
        return made(value, a, byA, b, byB);
    }
    friend Dual whereLess(const Dual &a, const Dual &b, const Dual &x, const Dual &y)
    {
        return a.m_value < b.m_value ? x : y;
    }
    friend Dual whereEqual(const Dual &a, const Dual &b, const Dual &x, const Dual &y)
    {
        return a.m_value == b.m_value ? x : y;
    }

private:
    /// A value whose derivatives are scaled from one's.
    static constexpr Dual made(double value, const Dual &a, double byA)
    {
        Dual number(value);
        for (std::size_t i = 0; i < kSlopes; ++i)
            number.m_slopes[i] = byA * a.m_slopes[i];
        return number;
    }
    /// The same from two.
    static constexpr Dual made(double value, const Dual &a, double byA, const Dual &b, double byB)
    {
        Dual number(value);
        for (std::size_t i = 0; i < kSlopes; ++i)
            number.m_slopes[i] = byA * a.m_slopes[i] + byB * b.m_slopes[i];
        return number;
    }

    double m_value = 0;
    std::array<double, kSlopes> m_slopes{};
};

/// A number with derivatives has no history to leave behind.
[[nodiscard]] inline const Dual &valueOf(const Dual &number)
{
    return number;
}

} // namespace fourfold
