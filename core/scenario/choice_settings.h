// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/limits.h"

#include <optional>
#include <string>
#include <vector>

namespace fourfold {

/// Which entries of the catalogue are offered; an empty text leaves all.
struct ChoiceFilter
{
    std::string vendor;    ///< of machines
    std::string owner;     ///< that runs a datacentre
    std::string provider;  ///< of regions: a cloud; "grid" for those of no cloud
    std::string continent; ///< of regions: key of a continent

    bool operator==(const ChoiceFilter &) const = default;
};

/// What the page Optimise asks.
struct ChoiceSettings
{
    std::string scenario;          ///< empty or unknown: the baseline
    std::vector<std::string> over; ///< keys of what is chosen; empty: everything
    std::string across;            ///< key of the limit on the lower axis; empty: the usual one
    std::string upright;           ///< the same on the other axis
    Limits limits;
    ChoiceFilter filter;
    /// How many hours after the scenario's own start others are tried; nothing: none are.
    std::optional<double> latestHours;

    bool operator==(const ChoiceSettings &) const = default;
};

} // namespace fourfold
