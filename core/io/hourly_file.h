// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/result.h"
#include "core/time/intensity_series.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fourfold {

/// The series of a file of hourly intensities: one for each area and kind of value.
struct HourlyFile
{
    std::string_view format; ///< what it was recognised as, stable
    std::vector<IntensitySeries> series;
};

/// Reads a file by what it holds: Electricity Maps (CSV of 2021 to 2025, research CSV, API), Energi
/// Data Service (CSV, JSON), GB Carbon Intensity, WattTime, ENTSO-E generation by type, CSV with a
/// time and an intensity, and Fourfold's own form. Errors name the line and what to do.
[[nodiscard]] Result<HourlyFile> readHourlyFile(std::string_view text);

/// Puts an own file behind another of the same zone, as year after year.
[[nodiscard]] Result<HourlyFile> joined(HourlyFile earlier, const HourlyFile &later);

/// One series of a file: of an area, by the factors asked for; measured values before forecasts.
/// Errors: the area is not there, or none was named and there are several.
[[nodiscard]] Result<IntensitySeries> chosenSeries(const HourlyFile &file, std::string_view zone,
                                                   std::optional<FactorKind> factors);

} // namespace fourfold
