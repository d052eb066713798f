// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/energy_log.h"

#include "core/time/stretch_mean.h"

namespace fourfold {
namespace {

double hoursBetween(Instant from, Instant to)
{
    return (to.seconds - from.seconds) / kSecondsPerHour;
}

} // namespace

double totalKwh(const EnergyLog &log)
{
    double sum = 0;
    for (const LoggedEnergy &one : log)
        sum += one.kwh;
    return sum;
}

double spanHours(const EnergyLog &log)
{
    return hoursBetween(log.front().start, log.back().start) + log.back().hours;
}

double weightedIntensity(const PlannedSeries &planned, double startHours, const EnergyLog &log)
{
    double grams = 0;
    double kwh = 0;
    for (const LoggedEnergy &one : log) {
        const double start = startHours + hoursBetween(log.front().start, one.start);
        const StretchMean mean = meanOver(planned, start, one.hours);
        if (mean.knownHours > 0) {
            grams += one.kwh * mean.gPerKwh;
            kwh += one.kwh;
        }
    }
    return kwh > 0 ? grams / kwh : meanOver(planned, startHours, spanHours(log)).gPerKwh;
}

} // namespace fourfold
