// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plots/plots.h"
#include "ui/presentation/sweep_answer.h"

#include <optional>
#include <string>
#include <vector>

namespace fourfold {

/// What a picture of a sweep is made from.
struct SweepPlot
{
    const PlotInput &input;
    const SweepAnswer &answer;
    const MetricRow &metric;
};

/// The axis of a swept field: its numbers, or the names of what is listed.
[[nodiscard]] PlotAxis axisOf(const SweepPlot &plot, const SweepAxis &axis);

/// The places of all values along that axis, and of a place between them in steps.
[[nodiscard]] std::vector<double> placesOf(const SweepAxis &axis);
[[nodiscard]] double axisPlace(const SweepAxis &axis, double step);

/// Where a scenario itself stands along an axis, in steps; nothing where it is not on it.
[[nodiscard]] std::optional<double> ownPlace(const SweepPlot &plot, const std::string &scenario,
                                             const SweepAxis &axis);

/// "A and B are equal at PUE 1.34": what lines say.
[[nodiscard]] QString lineFinding(const SweepPlot &plot, const PlotData &data);

/// The first scenario over two fields, with the line on which it equals the second.
[[nodiscard]] PlotData heatMapOf(const SweepPlot &plot, PlotData data);

} // namespace fourfold
