// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/result.h"

#include <optional>
#include <span>
#include <vector>

namespace fourfold {

/// The efficiency that was measured on a number of devices.
struct MeasuredEfficiency
{
    double devices = 0;
    double efficiency = 0;
};

/// A measured point and what the fitted penalty gives there.
struct PenaltyPoint
{
    MeasuredEfficiency measured;
    double fitted = 0;

    [[nodiscard]] double residual() const { return measured.efficiency - fitted; }
};

/// Coefficients of the penalty for the number of devices (LLMCarbon, equation 6): below the planned
/// number g0 · devices / planned · best, above it g1 · planned / devices · best + g2. What no point
/// speaks of is absent.
struct PenaltyFit
{
    std::optional<double> g0;
    std::optional<double> g1;
    std::optional<double> g2;
    std::vector<PenaltyPoint> points; ///< in the order given
    double rms = 0;                   ///< root mean square of the residuals
};

/// Least squares over at least three measured points. `planned` and `best` are the planned number
/// of devices and the efficiency there. Error: too few points, or two numbers of devices above the
/// planned one are needed and there is one.
[[nodiscard]] Result<PenaltyFit> fitPenalty(double planned, double best,
                                            std::span<const MeasuredEfficiency> points);

} // namespace fourfold
