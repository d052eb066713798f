// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/constants.h"
#include "core/units/unit.h"

#include <utility>

namespace fourfold {

/// How a number type brings constants into a formula; specialised where a number keeps a history.
template <class Real>
struct RealTraits
{
    static constexpr Real constant(Constant constant) { return Real(constantRow(constant).value); }
};

/// A constant as a number of a formula.
template <class Real>
[[nodiscard]] constexpr Real constant(Constant constant)
{
    return RealTraits<Real>::constant(constant);
}

/// A number of one kind, counted in the unit of the kind. Kinds that must not be confused are
/// different types: IT energy is not facility energy, gross carbon is not net carbon. A number
/// gets in and out by name only; which kinds may be multiplied is listed in quantities.h.
template <class Kind, class Real = double>
class Quantity
{
public:
    constexpr Quantity() = default;
    constexpr explicit Quantity(Real amount)
        : m_amount(std::move(amount))
    {}

    /// The number, counted in Kind::unit.
    [[nodiscard]] constexpr const Real &amount() const { return m_amount; }
    static constexpr Unit unit() { return Kind::unit; }

    friend constexpr Quantity operator+(const Quantity &a, const Quantity &b)
    {
        return Quantity(a.m_amount + b.m_amount);
    }
    friend constexpr Quantity operator-(const Quantity &a, const Quantity &b)
    {
        return Quantity(a.m_amount - b.m_amount);
    }

private:
    Real m_amount{};
};

} // namespace fourfold
