// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/constants.h"

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace fourfold {

inline constexpr double kSecondsPerHour = constantRow(Constant::SecondsPerHour).value;
inline constexpr double kSecondsPerMinute = kSecondsPerHour / 60;
inline constexpr double kHoursPerDay = constantRow(Constant::HoursPerDay).value;
inline constexpr double kSecondsPerDay = kHoursPerDay * kSecondsPerHour;

/// A moment in seconds since 1970-01-01T00:00:00Z, without leap seconds.
struct Instant
{
    double seconds = 0;

    auto operator<=>(const Instant &) const = default;
};

/// A stamp as it was written: a moment, or what a clock on a wall showed where no offset stands.
struct Stamp
{
    Instant instant; ///< in UTC where there is an offset, else as if the clock showed UTC
    bool hasOffset = false;
};

/// Reads "2024-03-31T05:55:00Z", "2024-03-31 05:55", "2024/03/31 05:55:00.5", "31.03.2024 05:55"
/// and the like; "+02:00", "+0200" or "Z" may follow. Nothing for anything else.
[[nodiscard]] std::optional<Stamp> parseStamp(std::string_view text);

/// ISO 8601 in UTC, with at most six decimals of a second: "2024-03-31T05:55:00Z".
[[nodiscard]] std::string toIsoText(Instant instant);

/// The year in UTC.
[[nodiscard]] int yearOf(Instant instant);

/// The first moment of a year in UTC.
[[nodiscard]] Instant startOfYear(int year);

} // namespace fourfold
