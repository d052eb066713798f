// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/calibration.h"
#include "core/io/table.h"

#include <span>
#include <string>
#include <string_view>

namespace fourfold {

/// The answer of "calibrate", indented JSON.
[[nodiscard]] std::string calibrationText(std::string_view scenario,
                                          std::span<const MeasuredRun> runs,
                                          const Calibration &calibration);

/// A row for each fitted field, then one for each figure of each run.
[[nodiscard]] Table calibrationTable(std::span<const MeasuredRun> runs,
                                     const Calibration &calibration);

} // namespace fourfold
