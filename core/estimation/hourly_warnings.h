// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/warning_arguments.h"

namespace fourfold {

// What a result should say of its hourly trace; parts of findWarnings().

/// The flags of the trace on the hours that the result takes: gaps, stuck sensors, negative and
/// absurd values, clocks; each once, with how many slots it concerns.
[[nodiscard]] std::vector<Warning> traceFlags(const Resolved &resolved, const Estimate &estimate);

// Rules of the table of warnings: the arguments of the text where they strike.
[[nodiscard]] WarningArguments traceWraps(const Resolved &resolved, const Estimate &estimate);
[[nodiscard]] WarningArguments traceIncomplete(const Resolved &resolved, const Estimate &estimate);
[[nodiscard]] WarningArguments traceMarginal(const Resolved &resolved, const Estimate &estimate);
[[nodiscard]] WarningArguments traceForecast(const Resolved &resolved, const Estimate &estimate);
[[nodiscard]] WarningArguments traceBesideIntensity(const Resolved &resolved,
                                                    const Estimate &estimate);
[[nodiscard]] WarningArguments traceUnused(const Resolved &resolved, const Estimate &estimate);
[[nodiscard]] WarningArguments startUnused(const Resolved &resolved, const Estimate &estimate);

} // namespace fourfold
