// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/warning_arguments.h"

namespace fourfold {

// Rules about values that are hard to believe or contradict one another.
[[nodiscard]] WarningArguments trainingUnknown(const Resolved &known, const Estimate &estimate);
[[nodiscard]] WarningArguments tokensImplausible(const Resolved &known, const Estimate &estimate);
[[nodiscard]] WarningArguments intensityInKilograms(const Resolved &known,
                                                    const Estimate &estimate);
[[nodiscard]] WarningArguments servingIntensityInKilograms(const Resolved &known,
                                                           const Estimate &estimate);
[[nodiscard]] WarningArguments intensityZero(const Resolved &known, const Estimate &estimate);
[[nodiscard]] WarningArguments intensityHigh(const Resolved &known, const Estimate &estimate);
[[nodiscard]] WarningArguments powerAboveRated(const Resolved &known, const Estimate &estimate);
[[nodiscard]] WarningArguments powerInKilowatts(const Resolved &known, const Estimate &estimate);
[[nodiscard]] WarningArguments powerOfOtherMachine(const Resolved &known, const Estimate &estimate);
[[nodiscard]] WarningArguments efficiencyHigh(const Resolved &known, const Estimate &estimate);
[[nodiscard]] WarningArguments rateAbovePeak(const Resolved &known, const Estimate &estimate);
[[nodiscard]] WarningArguments pueHigh(const Resolved &known, const Estimate &estimate);
[[nodiscard]] WarningArguments pueBelowOne(const Resolved &known, const Estimate &estimate);
[[nodiscard]] WarningArguments hoursLong(const Resolved &known, const Estimate &estimate);
[[nodiscard]] WarningArguments computeDisagrees(const Resolved &known, const Estimate &estimate);
[[nodiscard]] WarningArguments energyDisagrees(const Resolved &known, const Estimate &estimate);

} // namespace fourfold
