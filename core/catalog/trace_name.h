// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/intensity_series.h"

#include <optional>
#include <string>
#include <string_view>

namespace fourfold {

/// The name of a trace taken apart: "FILE#ZONE:factors:forecast", all but the first part left out
/// where a file has one series.
struct TraceName
{
    std::string file; ///< or the id of an entry
    std::string zone;
    std::optional<FactorKind> factors;
    bool isForecast = false; ///< the published forecast that stands beside the values is meant
};
[[nodiscard]] TraceName takeApart(std::string_view name);

/// The name of the published forecast that stands beside the values of a trace.
[[nodiscard]] std::string forecastName(std::string_view name);

/// The name without its ending where it is that of a forecast; else nothing.
[[nodiscard]] std::optional<std::string> withoutForecast(std::string_view name);

} // namespace fourfold
