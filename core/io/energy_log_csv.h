// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/result.h"
#include "core/time/energy_log.h"

#include <string_view>

namespace fourfold {

/// Reads an energy log: a CSV with a column of stamps (heading with "time" or "date") and one with
/// the energy from each stamp to the next (heading with kWh, Wh or MWh). Stamps without an offset
/// are UTC. A stretch lasts the commonest distance of two stamps, or less where the next one comes
/// sooner. Errors name the line: no such column, no time, no number, energy below 0, a stamp that
/// comes twice, no rows.
[[nodiscard]] Result<EnergyLog> readEnergyLog(std::string_view text);

} // namespace fourfold
