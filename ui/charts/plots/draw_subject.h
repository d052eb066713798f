// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plots/plots.h"
#include "ui/presentation/range_list.h"

#include <optional>

namespace fourfold {

/// The bins of a histogram that becomes a line.
inline constexpr std::size_t kCurveBins = 48;

/// A scenario with its draws.
struct DrawnScenario
{
    PlottedScenario plotted;
    const ScenarioSpread *spread = nullptr;
    const PairSpread *pair = nullptr; ///< with the baseline; null for the baseline itself
    std::optional<Interval> band;     ///< nothing where it is certain
};

/// What charts of uncertainty are made from: those draws that a page made, else a few of their own.
struct DrawSubject
{
    const PlotInput &input;
    const MetricRow &metric;
    DrawnStudy drawn;
    std::vector<DrawnScenario> scenarios; ///< in the order of the study

    [[nodiscard]] bool isUncertain() const;
    /// What is drawn need not move the results.
    [[nodiscard]] bool hasUncertainInputs() const;
    /// The letter of the baseline.
    [[nodiscard]] QString baseline() const;
    [[nodiscard]] QString amount(double value, const std::optional<Interval> &band = {}) const;
};

[[nodiscard]] DrawSubject drawSubject(const PlotInput &input);

/// A plot with what all of them say: source, subtitle, or why there is nothing to see.
[[nodiscard]] PlotData drawPlot(const DrawSubject &subject, const QString &what);

/// Mean, deviation and quantiles of every scenario.
[[nodiscard]] PlotTable quantileTable(const DrawSubject &subject);
/// The ranges that are drawn from, and which of them somebody gave.
[[nodiscard]] PlotTable rangeTable(const std::vector<RangeRow> &ranges);
/// How every scenario stands to the baseline, and what would decide.
[[nodiscard]] PlotTable apartTable(const DrawSubject &subject);

/// "B: less than A in 62 % of the draws; measuring would decide: PUE"
[[nodiscard]] QString apartText(const DrawSubject &subject, const DrawnScenario &scenario);
[[nodiscard]] QString verdictText(Verdict baseline);

} // namespace fourfold
