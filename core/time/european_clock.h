// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/instant.h"

#include <optional>
#include <set>

namespace fourfold {

/// Wall clocks of Central Europe: UTC + 1 h, and + 2 h from 01:00 UTC on the last Sunday of March
/// to 01:00 UTC on the last Sunday of October (directive 2000/84/EC). Reads the stamps of one
/// column in the order of time: of an hour that comes twice the first is summer time.
class EuropeanClock
{
public:
    /// The moment at which the clock showed this; nothing for an hour that spring leaves out.
    [[nodiscard]] std::optional<Instant> read(Instant shown);

private:
    std::set<double> m_seenTwice; ///< stamps of the autumn hour that were read once
};

/// Whether summer time holds at a moment.
[[nodiscard]] bool isEuropeanSummer(Instant instant);

} // namespace fourfold
