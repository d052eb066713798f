// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "ui/presentation/sweep_choice.h"

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace fourfold {

/// A scenario over the points of a choice. A point keeps its index: the columns of a map follow one
/// another within a row.
struct SweptScenario
{
    std::string id;
    std::optional<Error> error; ///< why there is nothing at all
    std::vector<double> values; ///< in the metric's unit; no number where there is no result
    /// What 90 % of random draws lie between, for each point; empty where it is not known.
    std::vector<std::pair<double, double>> band;

    bool operator==(const SweptScenario &) const = default;
};

/// What a sweep found, in the metric, the basis and the phases of the settings.
struct SweepAnswer
{
    SweepChoice choice;
    std::vector<SweptScenario> scenarios; ///< in the order of the choice

    [[nodiscard]] std::size_t columns() const { return choice.across.values.size(); }
    [[nodiscard]] std::size_t rows() const { return choice.up ? choice.up->values.size() : 1; }

    bool operator==(const SweepAnswer &) const = default;
};

/// True where a sweep is worked out within a frame: its points run through the formulas as numbers.
[[nodiscard]] bool isQuick(const SweepChoice &choice);

/// Sweeps the scenarios of a choice. `goesOn` is told the share that is done; when it says no, the
/// rest is left out.
[[nodiscard]] SweepAnswer sweepAnswer(const Study &study, const Catalog &catalog,
                                      const SweepChoice &choice,
                                      const std::function<bool(double)> &goesOn = {});

/// True where a band around the lines can be drawn.
[[nodiscard]] bool mayHaveBands(const SweepChoice &choice);

/// The band of each scenario, from draws of all its uncertain numbers but the swept one.
[[nodiscard]] std::vector<std::vector<std::pair<double, double>>>
sweepBands(const Study &study, const Catalog &catalog, const SweepChoice &choice,
           const std::function<bool(double)> &goesOn);

/// The scenario of a point: it follows the one that was swept and gives the values of the point.
/// Where these are factors, which multiply along a chain, it is a copy with them instead.
[[nodiscard]] Scenario scenarioOfPoint(const Study &study, const SweepChoice &choice,
                                       std::size_t scenario, std::size_t point);

/// The values of a point, first that of the field across.
[[nodiscard]] std::vector<std::pair<Field, Value>> valuesOfPoint(const SweepChoice &choice,
                                                                 std::size_t point);

} // namespace fourfold
