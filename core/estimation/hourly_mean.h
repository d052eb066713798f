// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/dual.h"
#include "core/estimation/lanes.h"
#include "core/estimation/trace.h"
#include "core/time/stretch_mean.h"

namespace fourfold {

// Mean intensity of a trace over a stretch of time, g/kWh, for every number type of the formulas.

[[nodiscard]] inline double meanIntensity(const PlannedSeries &planned, double start, double hours)
{
    return meanOver(planned, start, hours).gPerKwh;
}

[[nodiscard]] inline Traced meanIntensity(const PlannedSeries &planned, const Traced &start,
                                          const Traced &hours)
{
    return Traced::lookedUp(Op::StretchMean, meanIntensity(planned, start.value(), hours.value()),
                            start, hours);
}

[[nodiscard]] inline Dual meanIntensity(const PlannedSeries &planned, const Dual &start,
                                        const Dual &hours)
{
    const StretchMean mean = meanOver(planned, start.value(), hours.value());
    return Dual::lookedUp(mean.gPerKwh, start, mean.byStart, hours, mean.byHours);
}

[[nodiscard]] inline Lanes meanIntensity(const PlannedSeries &planned, const Lanes &start,
                                         const Lanes &hours)
{
    return Lanes::lookedUp(start, hours, [&planned](double from, double length) {
        return meanIntensity(planned, from, length);
    });
}

} // namespace fourfold
