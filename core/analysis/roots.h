// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

namespace fourfold {

/// A point of a curve and the derivative there.
struct CurvePoint
{
    double x = 0;
    double y = 0;
    double slope = 0;
};

using CurveFunction = std::function<CurvePoint(double x)>;

/// Where a curve reaches a target.
struct Crossings
{
    std::vector<CurvePoint> roots; ///< all that were found, in order of x
    CurvePoint best;      ///< the point found nearest to the target; a root where there is one
    bool isLevel = false; ///< the curve had the same value wherever it was looked at
};

/// The places from `low` to `high` at which the curve has the value `target`, each once: also where
/// it only touches it, and the first place of a level stretch. Where it jumps over the target there
/// is none. The curve is sampled, more densely where it bends; what happens between two samples
/// with a straight line through them is not seen. Each bracket is narrowed by Newton steps that
/// fall back on halving (Press et al. 2007, Numerical Recipes, section 9.4).
[[nodiscard]] Crossings crossingsOf(const CurveFunction &curve, double low, double high,
                                    double target);

} // namespace fourfold
