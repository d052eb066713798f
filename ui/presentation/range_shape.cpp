// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/range_shape.h"

#include <algorithm>
#include <cmath>

namespace fourfold {
namespace {

/// The 95 % point of the standard normal distribution.
constexpr double kZ95 = 1.6448536269514722;
/// What is seen of a distribution without ends, in standard deviations.
constexpr double kReach = 2.6;

/// A bell over a scale that `back` leads back to values; `slope` is that of the scale at a value.
template <typename Back, typename Slope>
QPolygonF bell(double low, double high, Back back, Slope slope)
{
    constexpr int kPoints = 32;
    const double centre = (low + high) / 2;
    const double deviation = (high - low) / (2 * kZ95);
    const double first = back(centre - kReach * deviation);
    const double last = back(centre + kReach * deviation);
    QPolygonF outline;
    double highest = 0;
    for (int i = 0; i <= kPoints; ++i) {
        const double z = kReach * (2.0 * i / kPoints - 1);
        const double value = back(centre + z * deviation);
        const double density = std::exp(-z * z / 2) * slope(value);
        highest = std::max(highest, density);
        outline += QPointF((value - first) / (last - first), density);
    }
    for (QPointF &point : outline)
        point.setY(point.y() / highest);
    outline.prepend({0, 0});
    outline += QPointF(1, 0);
    return outline;
}

} // namespace

QPolygonF rangeShape(const Number &number)
{
    const Range &range = *number.range;
    constexpr double kMargin = 0.15; // beside what has ends
    const double width = range.high - range.low;
    switch (range.shape) {
    case Shape::Normal:
        return bell(
            range.low, range.high, [](double value) { return value; }, [](double) { return 1.0; });
    case Shape::Lognormal:
        return bell(
            std::log(range.low), std::log(range.high), [](double value) { return std::exp(value); },
            [](double value) { return 1 / value; });
    case Shape::Uniform:
        return {{QPointF(0, 0), QPointF(kMargin, 0), QPointF(kMargin, 1), QPointF(1 - kMargin, 1),
                 QPointF(1 - kMargin, 0), QPointF(1, 0)}};
    case Shape::Triangular:
        break;
    }
    const double peak = width > 0 ? (number.value - range.low) / width : 0.5;
    return {{QPointF(0, 0), QPointF(kMargin, 0), QPointF(std::lerp(kMargin, 1 - kMargin, peak), 1),
             QPointF(1 - kMargin, 0), QPointF(1, 0)}};
}

} // namespace fourfold
