// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/limits.h"

#include <cmath>

namespace fourfold {
namespace {

constexpr std::array<LimitRow, kLimitCount> kLimits = {
    LimitRow{
        .limit = Limit::Days,
        .key = "max_days",
        .label = FF_TR_NOOP("Limit", "Days of training"),
        .unit = Unit::Day,
    },
    LimitRow{
        .limit = Limit::Devices,
        .key = "max_devices",
        .label = FF_TR_NOOP("Limit", "Devices"),
        .unit = Unit::Count,
    },
    LimitRow{
        .limit = Limit::Carbon,
        .key = "max_carbon",
        .label = FF_TR_NOOP("Limit", "Carbon"),
        .unit = Unit::Kilogram,
    },
    LimitRow{
        .limit = Limit::Energy,
        .key = "max_energy",
        .label = FF_TR_NOOP("Limit", "Facility energy"),
        .unit = Unit::KilowattHour,
    },
    LimitRow{
        .limit = Limit::Cost,
        .key = "max_cost",
        .label = FF_TR_NOOP("Limit", "Cost"),
        .unit = Unit::UsDollar,
    },
};

} // namespace

std::span<const LimitRow> limitTable()
{
    return kLimits;
}

const LimitRow &limitRow(Limit limit)
{
    return kLimits[static_cast<std::size_t>(limit)];
}

const LimitRow *findLimit(std::string_view key)
{
    const auto found = std::ranges::find(kLimits, key, &LimitRow::key);
    return found == kLimits.end() ? nullptr : &*found;
}

std::optional<Error> checkLimits(const Limits &limits)
{
    for (const LimitRow &row : kLimits) {
        const auto &most = limits[row.limit];
        if (most && !(std::isfinite(*most) && *most >= 0))
            return Error{ErrorCode::OutOfBounds, std::string(row.key),
                         Message{FF_TR_NOOP("Message", "a limit is a number of at least 0"), {}}};
    }
    return std::nullopt;
}

std::optional<Error> checkLatestStart(const std::optional<double> &hours)
{
    constexpr double kLeapYear = 8784;
    if (!hours || (*hours >= 0 && *hours <= kLeapYear))
        return std::nullopt;
    return Error{ErrorCode::OutOfBounds, std::string(kLatestStartKey),
                 Message{FF_TR_NOOP("Message", "the latest start must lie 0 to 8,784 hours after "
                                               "that of the scenario"),
                         {}}};
}

} // namespace fourfold
