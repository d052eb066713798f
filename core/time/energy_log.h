// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/schedule.h"

#include <vector>

namespace fourfold {

/// What was metered over a stretch of time.
struct LoggedEnergy
{
    Instant start;
    double hours = 1;
    double kwh = 0;
};

/// Energy over time: at least one stretch, in order, none in another.
using EnergyLog = std::vector<LoggedEnergy>;

[[nodiscard]] double totalKwh(const EnergyLog &log);

/// From the start of the first stretch to the end of the last.
[[nodiscard]] double spanHours(const EnergyLog &log);

/// Mean intensity in g/kWh of a log that begins so many hours after the first slot of a series:
/// every stretch counts with its energy, spread evenly over its time. Stretches that meet no value
/// at all are left out. A log without energy has the plain mean over its span.
[[nodiscard]] double weightedIntensity(const PlannedSeries &planned, double startHours,
                                       const EnergyLog &log);

} // namespace fourfold
