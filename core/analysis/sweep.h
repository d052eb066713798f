// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/functional_unit.h"
#include "core/estimation/scenario_function.h"

#include <cstddef>
#include <map>
#include <string_view>
#include <vector>

namespace fourfold {

inline constexpr std::size_t kMostSweepAxes = 2;

/// The values that one field takes in a sweep.
struct SweepAxis
{
    Field field = Field::ModelParams;
    std::vector<Value> values;
    bool isLogarithmic = false;
    bool isStepped = false; ///< from start to stop in equal steps, or equal ratios; else a list

    bool operator==(const SweepAxis &) const = default;
};

/// Reads an axis as people write it: `KEY=START:STOP:N`, `KEY=START:STOP:N:log` (both ends are
/// among the N values) or `KEY=a,b,c` (numbers, choices or ids). Errors: an unknown key, a value
/// out of the bounds of its field, a text that is neither form (ErrorCode::WrongType).
[[nodiscard]] Result<SweepAxis> parseSweepAxis(std::string_view text);

/// The error of a sweep without points, or with more than can be.
[[nodiscard]] std::optional<Error> checkSweepRows(double rows);

/// `count` numbers from `start` to `stop`, both exactly. Both must be above 0 for equal ratios.
[[nodiscard]] SweepAxis steppedAxis(Field field, double start, double stop, std::size_t count,
                                    bool isLogarithmic);

/// The text that parseSweepAxis() reads as this axis.
[[nodiscard]] std::string sweepAxisText(const SweepAxis &axis);

/// True for a field that runs through the formulas as a number; the estimate is prepared again for
/// each value of the others, which takes much longer.
[[nodiscard]] bool runsAsNumber(Field field);

/// Every total of a scenario over one or two fields. A row is a point of the grid and keeps its
/// index, the first axis outermost.
struct Sweep
{
    std::vector<SweepAxis> axes;
    std::vector<Figure> figures;
    std::vector<AnswerFigure> parts; ///< whose sum the one figure is; empty: totals
    FunctionalUnit per = FunctionalUnit::Study;
    std::vector<std::vector<double>> totals; ///< for each figure a value for each row
    std::map<std::size_t, Error> gaps;       ///< rows that cannot be estimated: their totals are 0

    [[nodiscard]] std::size_t rows() const;
    /// The value that an axis has in a row.
    [[nodiscard]] const Value &valueAt(std::size_t axis, std::size_t row) const;
    /// The totals of a figure; empty when it was not asked for.
    [[nodiscard]] std::span<const double> totalsOf(Figure figure) const;
};

/// Sweeps a scenario: each row is the estimate with the row's values given in the scenario, to
/// rounding. Without figures: every total that the scenario's result shows. With parts there is one
/// figure, and its totals are their sum. Errors: no axis, more
/// than two or two that say the same, more points than a million, an unknown id, or the first gap
/// where there is no row without one.
[[nodiscard]] Result<Sweep> sweep(const EstimatorRow &method, const Study &study,
                                  const Scenario &scenario, const Catalog &catalog,
                                  std::vector<SweepAxis> axes, std::vector<Figure> figures = {},
                                  std::vector<AnswerFigure> parts = {},
                                  FunctionalUnit per = FunctionalUnit::Study);

/// The scenario of a row: the one swept with the row's values.
[[nodiscard]] Scenario scenarioAt(const Sweep &sweep, const Scenario &scenario, std::size_t row);

} // namespace fourfold
