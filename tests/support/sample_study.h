// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/study_json.h"

#include <string_view>

namespace fourfold {

/// Three runs that need no catalogue; the second follows the first.
inline constexpr std::string_view kSampleStudyText = R"json({
  "format": "fourfold-study",
  "version": 1,
  "title": "Three runs",
  "scenarios": [
    {
      "id": "a",
      "name": "First",
      "model": { "params_b": 7, "tokens_b": 100 },
      "machine": { "devices": 8, "peak_tflops": 312, "efficiency": 0.4, "average_power_w": 300 },
      "mechanization": { "pue": 1.1 },
      "map": { "carbon_intensity_g_per_kwh": 400 },
      "training": { "basis": "device-hours", "hours": 100 }
    },
    { "id": "b", "name": "Second", "based_on": "a", "map": { "carbon_intensity_g_per_kwh": 50 } },
    {
      "id": "c",
      "name": "Third",
      "machine": { "devices": 4, "average_power_w": 700 },
      "mechanization": { "pue": 1.2 },
      "map": { "carbon_intensity_g_per_kwh": 300 },
      "training": { "basis": "device-hours", "hours": 50 }
    }
  ]
})json";

[[nodiscard]] inline Study sampleStudy()
{
    return parseStudy(kSampleStudyText).value().study;
}

} // namespace fourfold
