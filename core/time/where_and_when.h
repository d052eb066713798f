// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/schedule.h"

#include <cstddef>
#include <span>
#include <string>

namespace fourfold {

/// A zone in which a job may run, and what it takes to move it there.
struct Zone
{
    const PlannedSeries *planned = nullptr;
    double transferGrams = 0;
    std::string name{}; ///< for errors; empty: as the series calls it
};

/// What a job emits in one zone at its best.
struct ZoneAnswer
{
    std::size_t zone = 0; ///< index
    Schedule schedule;
    double grams = 0; ///< with the transfer
};

/// Every zone with its best schedule, the cheapest first, of equal ones the earlier. Zones in which
/// the job cannot run are left out. Errors: the zones are of different kinds of intensity, which
/// are never compared; or none can take the job (why the first cannot).
[[nodiscard]] Result<std::vector<ZoneAnswer>> bestZones(std::span<const Zone> zones, const Job &job,
                                                        double powerKw, double pue, RunKind kind);

} // namespace fourfold
