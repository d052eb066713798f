// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/warning_arguments.h"

namespace fourfold {

// Rules about the published fits of rate, devices and batch.
[[nodiscard]] WarningArguments efficiencyIgnored(const Resolved &known, const Estimate &estimate);
[[nodiscard]] WarningArguments efficiencyFitted(const Resolved &known, const Estimate &estimate);
[[nodiscard]] WarningArguments extrapolated(const Resolved &known, const Estimate &estimate);
[[nodiscard]] WarningArguments extrapolatedAsReleased(const Resolved &known,
                                                      const Estimate &estimate);
[[nodiscard]] WarningArguments devicesExtrapolated(const Resolved &known, const Estimate &estimate);
[[nodiscard]] WarningArguments devicesExtrapolatedAsReleased(const Resolved &known,
                                                             const Estimate &estimate);
[[nodiscard]] WarningArguments batchExtrapolated(const Resolved &known, const Estimate &estimate);
[[nodiscard]] WarningArguments batchExtrapolatedAsReleased(const Resolved &known,
                                                           const Estimate &estimate);
[[nodiscard]] WarningArguments devicesPlanned(const Resolved &known, const Estimate &estimate);
[[nodiscard]] WarningArguments penaltyUnpublished(const Resolved &known, const Estimate &estimate);

/// Size of the model and the ends of the fit of the rate that it was asked of, in billions.
[[nodiscard]] std::vector<std::string> rateFitRange(const Estimate &estimate);

} // namespace fourfold
