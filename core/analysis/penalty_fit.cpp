// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/penalty_fit.h"

#include <algorithm>
#include <cmath>

namespace fourfold {
namespace {

constexpr std::size_t kFewestPoints = 3;

/// Sums for a line y = slope · x + offset, or y = slope · x through the origin.
struct Sums
{
    double count = 0;
    double x = 0;
    double y = 0;
    double xx = 0;
    double xy = 0;

    void add(double pointX, double pointY)
    {
        count += 1;
        x += pointX;
        y += pointY;
        xx += pointX * pointX;
        xy += pointX * pointY;
    }
};

double fittedAt(const PenaltyFit &fit, double planned, double best, double devices)
{
    const double few = fit.g0.value_or(1) * devices / planned * best;
    const double many = fit.g1.value_or(0) * planned / devices * best + fit.g2.value_or(best);
    const double efficiency = devices < planned ? few : devices > planned ? many : best;
    return std::clamp(efficiency, 0.0, best);
}

} // namespace

Result<PenaltyFit> fitPenalty(double planned, double best,
                              std::span<const MeasuredEfficiency> points)
{
    if (points.size() < kFewestPoints)
        return Error{
            ErrorCode::OutOfBounds, "",
            Message{FF_TR_NOOP("Message", "a fit needs at least three measured points"), {}}};
    Sums few;
    Sums many;
    for (const MeasuredEfficiency &point : points) {
        if (point.devices < planned)
            few.add(point.devices / planned * best, point.efficiency);
        else if (point.devices > planned)
            many.add(planned / point.devices * best, point.efficiency);
    }
    PenaltyFit fit;
    if (few.count > 0)
        fit.g0 = few.xy / few.xx;
    if (many.count > 0) {
        const double spread = many.count * many.xx - many.x * many.x;
        const bool isOnePlace = spread <= many.xx * 1e-12;
        if (isOnePlace)
            return Error{ErrorCode::OutOfBounds, "",
                         Message{FF_TR_NOOP("Message", "above the planned number of devices a fit "
                                                       "needs runs on two numbers of devices"),
                                 {}}};
        fit.g1 = (many.count * many.xy - many.x * many.y) / spread;
        fit.g2 = (many.y - *fit.g1 * many.x) / many.count;
    }
    double squares = 0;
    for (const MeasuredEfficiency &point : points) {
        fit.points.push_back({point, fittedAt(fit, planned, best, point.devices)});
        squares += fit.points.back().residual() * fit.points.back().residual();
    }
    fit.rms = std::sqrt(squares / static_cast<double>(points.size()));
    const double all = fit.g0.value_or(0) + fit.g1.value_or(0) + fit.g2.value_or(0) + fit.rms;
    if (!std::isfinite(all))
        return Error{ErrorCode::OutOfBounds, "",
                     Message{FF_TR_NOOP("Message", "the runs lie too far from the planned number "
                                                   "of devices for a fit: leave those out"),
                             {}}};
    return fit;
}

} // namespace fourfold
