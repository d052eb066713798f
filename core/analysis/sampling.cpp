// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sampling.h"

#include <algorithm>

namespace fourfold {
namespace {

/// 95 % of a normal distribution lie below its mean and so many deviations.
constexpr double kDeviationsTo95 = 1.6448536269514722;
/// No draw lies further out: 2^-53 is the least share that is drawn.
constexpr double kMostDeviations = 8.3;
/// Where a bound itself is not allowed, values are kept this part of themselves away from it.
constexpr double kNearest = 1e-6;

} // namespace

Reach reachOf(const Bounds &bounds, double value)
{
    if (!bounds.aboveLow)
        return {bounds.low, bounds.high};
    return {std::min(bounds.high, bounds.low + kNearest * (value - bounds.low)), bounds.high};
}

Distribution::Distribution(const FieldRow &row, const Number &number)
    : m_reach(reachOf(row.bounds, number.value))
{
    if (!number.range || number.range->low == number.range->high) {
        m_isConstant = true;
        m_low = std::clamp(number.range ? number.range->low : number.value, m_reach.least,
                           m_reach.most);
        return;
    }
    m_shape = number.range->shape;
    m_low = number.range->low;
    m_high = number.range->high;
    if (m_shape == Shape::Triangular)
        m_peak = number.value;
    const bool isLog = m_shape == Shape::Lognormal;
    const double low = isLog ? logarithm(m_low) : m_low;
    const double high = isLog ? logarithm(m_high) : m_high;
    m_centre = low / 2 + high / 2;
    m_spread = high / (2 * kDeviationsTo95) - low / (2 * kDeviationsTo95);
    findReach();
}

void Distribution::findReach()
{
    double least = m_low;
    double most = m_high;
    if (takesNormals()) {
        least = m_centre - kMostDeviations * m_spread;
        most = m_centre + kMostDeviations * m_spread;
    }
    if (m_shape == Shape::Lognormal) {
        least = exponential(least);
        most = exponential(most);
    }
    m_isCut = !(least >= m_reach.least && most <= m_reach.most);
}

bool Distribution::takesNormals() const
{
    return m_shape == Shape::Normal || m_shape == Shape::Lognormal;
}

std::size_t Distribution::draw(const SamplingLoops &loops, const double *from, double *out,
                               std::size_t count) const
{
    if (m_isConstant) {
        std::fill_n(out, count, m_low);
        return 0;
    }
    switch (m_shape) {
    case Shape::Normal:
        loops.line(from, m_centre, m_spread, out, count);
        break;
    case Shape::Lognormal:
        loops.growth(from, m_centre, m_spread, out, count);
        break;
    case Shape::Uniform:
        loops.between(from, m_low, m_high, out, count);
        break;
    case Shape::Triangular:
        loops.triangle(from, m_low, m_peak, m_high, out, count);
        break;
    }
    return m_isCut ? loops.clamp(out, m_reach.least, m_reach.most, count) : 0;
}

} // namespace fourfold
