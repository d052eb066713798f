// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/result.h"
#include "core/units/unit.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace fourfold {

/// What a choice can be held below. One row each in limitTable(), same order.
enum class Limit : std::uint8_t { Days, Devices, Carbon, Energy, Cost };
inline constexpr std::size_t kLimitCount = 5;

struct LimitRow
{
    Limit limit = Limit::Days;
    std::string_view key; ///< in files, and with dashes on the command line: "max_days"
    Text label;
    Unit unit = Unit::None;
};

[[nodiscard]] std::span<const LimitRow> limitTable();
[[nodiscard]] const LimitRow &limitRow(Limit limit);
/// The row with this key; null when there is none.
[[nodiscard]] const LimitRow *findLimit(std::string_view key);

/// An amount for each limit, in the unit of its row.
struct LimitedAmounts
{
    std::array<double, kLimitCount> amounts{};

    [[nodiscard]] double operator[](Limit limit) const
    {
        return amounts[static_cast<std::size_t>(limit)];
    }
    double &operator[](Limit limit) { return amounts[static_cast<std::size_t>(limit)]; }

    bool operator==(const LimitedAmounts &) const = default;
};

/// The most that is allowed of each; without a value there is no limit.
struct Limits
{
    std::array<std::optional<double>, kLimitCount> most{};

    [[nodiscard]] const std::optional<double> &operator[](Limit limit) const
    {
        return most[static_cast<std::size_t>(limit)];
    }
    std::optional<double> &operator[](Limit limit) { return most[static_cast<std::size_t>(limit)]; }

    [[nodiscard]] bool isAny() const
    {
        return std::ranges::any_of(most, [](const auto &one) { return one.has_value(); });
    }

    /// True when an amount is more than is allowed.
    [[nodiscard]] bool isCrossed(Limit limit, double amount) const
    {
        const std::optional<double> &allowed = (*this)[limit];
        return allowed && amount > *allowed;
    }

    bool operator==(const Limits &) const = default;
};

/// Checks that every limit is a number and not below 0; the place of the error is the key.
[[nodiscard]] std::optional<Error> checkLimits(const Limits &limits);

/// In files and on the command line: by how many hours a start may be put off.
inline constexpr std::string_view kLatestStartKey = "latest_start_h";

/// Checks that starts are put off by 0 hours to a leap year; the place of the error is the key.
[[nodiscard]] std::optional<Error> checkLatestStart(const std::optional<double> &hours);

} // namespace fourfold
