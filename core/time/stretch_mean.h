// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/schedule.h"

namespace fourfold {

/// The mean intensity over a stretch of time, and how it changes with its ends.
struct StretchMean
{
    double gPerKwh = 0;
    double byStart = 0; ///< per hour that the whole stretch moves
    double byHours = 0; ///< per hour that it gets longer
    double knownHours = 0;
};

/// Every slot counts with the part of it that lies inside: what constant power emits, over its
/// energy. Missing values do not count. What reaches beyond the end of the series goes on at its
/// start. `start`: hours after the first slot, inside the series; a stretch of no hours, or without
/// any value, has the intensity of the slot in which it starts.
[[nodiscard]] StretchMean meanOver(const PlannedSeries &planned, double start, double hours);

} // namespace fourfold
