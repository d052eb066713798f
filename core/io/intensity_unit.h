// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/result.h"

#include <optional>
#include <string_view>

namespace fourfold {

/// What one of a unit of carbon intensity is in g/kWh: a mass, which may be called that of CO2 or
/// CO2e, over an energy ("g/kWh", "kg CO₂e / MWh", "lbs_co2_per_mwh"). Nothing for anything else.
[[nodiscard]] std::optional<double> gramsPerKwhOf(std::string_view unit);

/// What one of the unit that a heading names is in g/kWh; nothing where it names none. Error: what
/// stands in brackets or beside a slash is no unit and none of the words about kinds of intensity.
[[nodiscard]] Result<std::optional<double>> unitOfHeading(std::string_view heading);

/// A unit that is not understood.
[[nodiscard]] Error unknownUnit(std::string_view where, std::string_view unit);

} // namespace fourfold
