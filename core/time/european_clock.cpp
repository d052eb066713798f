// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/european_clock.h"

#include <chrono>

namespace fourfold {
namespace {

/// 01:00 UTC on the last Sunday of a month.
Instant changeOfClocks(int year, std::chrono::month month)
{
    const std::chrono::sys_days day(std::chrono::year(year) / month
                                    / std::chrono::weekday_last(std::chrono::Sunday));
    const std::chrono::sys_seconds start(day);
    return {static_cast<double>(start.time_since_epoch().count()) + kSecondsPerHour};
}

} // namespace

bool isEuropeanSummer(Instant instant)
{
    const int year = yearOf(instant);
    return instant >= changeOfClocks(year, std::chrono::March)
           && instant < changeOfClocks(year, std::chrono::October);
}

std::optional<Instant> EuropeanClock::read(Instant shown)
{
    const Instant summer{shown.seconds - 2 * kSecondsPerHour};
    const Instant winter{shown.seconds - kSecondsPerHour};
    const bool mayBeSummer = isEuropeanSummer(summer);
    const bool mayBeWinter = !isEuropeanSummer(winter);
    if (mayBeSummer && mayBeWinter)
        return m_seenTwice.insert(shown.seconds).second ? summer : winter;
    if (mayBeSummer)
        return summer;
    return mayBeWinter ? std::optional(winter) : std::nullopt;
}

} // namespace fourfold
