// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/warning_arguments.h"

namespace fourfold {

// Rules about what stands for a device, and about tiers of inference.
[[nodiscard]] WarningArguments deviceAssumed(const Resolved &known, const Estimate &estimate);
[[nodiscard]] WarningArguments servingDeviceAssumed(const Resolved &known,
                                                    const Estimate &estimate);
[[nodiscard]] WarningArguments ecologitsLimits(const Resolved &known, const Estimate &estimate);
[[nodiscard]] WarningArguments ecologitsWater(const Resolved &known, const Estimate &estimate);
[[nodiscard]] WarningArguments ecologitsBatch(const Resolved &known, const Estimate &estimate);
[[nodiscard]] WarningArguments ecologitsParameters(const Resolved &known, const Estimate &estimate);
[[nodiscard]] WarningArguments tableScope(const Resolved &known, const Estimate &estimate);

} // namespace fourfold
