// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/sampling_loops.h"
#include "core/scenario/value.h"
#include "core/support/random_stream.h"

#include <cstdint>
#include <string_view>

namespace fourfold {

/// The least and the most that a number of `value` may become when it moves: the bounds of its
/// field; where the lower bound itself is not allowed, a millionth of the value beside it.
struct Reach
{
    double least = 0;
    double most = 0;

    bool operator==(const Reach &) const = default;
};
[[nodiscard]] Reach reachOf(const Bounds &bounds, double value);

/// How the values of an uncertain number are spread, ready to be drawn from: every shape is the
/// quantile function of a share between 0 and 1, so that numbers of the same stream move together
/// whatever their shapes. Draws beyond the bounds of the field are clamped to them.
class Distribution
{
public:
    /// Precondition: the number is valid for the field; without a range it is a constant.
    Distribution(const FieldRow &row, const Number &number);

    [[nodiscard]] bool isConstant() const { return m_isConstant; }
    /// Of a constant; low where low = high.
    [[nodiscard]] double constant() const { return m_low; }
    /// Whether draw() reads normal numbers, else the shares.
    [[nodiscard]] bool takesNormals() const;

    /// The values for shares or normal numbers; how many were clamped.
    std::size_t draw(const SamplingLoops &loops, const double *from, double *out,
                     std::size_t count) const;

    bool operator==(const Distribution &) const = default;

private:
    void findReach();

    Shape m_shape = Shape::Uniform;
    bool m_isConstant = false;
    bool m_isCut = false; ///< draws may lie beyond the bounds
    double m_low = 0;
    double m_high = 0;
    double m_peak = 0;
    double m_centre = 0; ///< of the normal shapes
    double m_spread = 0;
    Reach m_reach;
};

} // namespace fourfold
