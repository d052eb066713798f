// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/functional_unit.h"
#include "core/catalog/property.h"
#include "core/estimation/estimate.h"
#include "core/estimation/scenario_function.h"

#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace fourfold {

/// The two parts of a footprint: from running the machines, and from making them.
enum class FootprintPart : std::uint8_t { Operational, Embodied };
inline constexpr std::size_t kFootprintPartCount = 2;

struct FootprintPartRow
{
    FootprintPart part = FootprintPart::Operational;
    std::string_view key;
    Text label;
};
[[nodiscard]] std::span<const FootprintPartRow> footprintPartTable();

/// A figure that scenarios are compared by.
struct MetricRow
{
    std::string_view id; ///< as settings and the command line name it
    Text label;
    Text less;              ///< a finding: "%1 emits %2 times less CO₂e than %3"
    Text same;              ///< a finding: "%1 and %2 emit the same"
    Unit unit = Unit::None; ///< that the amounts are counted in
    Figure gross = Figure::Co2e;
    Figure net = Figure::Co2eNet; ///< the same as gross where the basis does not matter
    bool hasParts = false;        ///< can be split into operational and embodied
    Presence presence = Presence::Always;
    std::optional<Property> published{}; ///< what the catalogue has of published runs
};

/// The metric of headlines: the footprint, whatever charts show.
inline constexpr std::string_view kHeadlineMetric = "co2e";

/// Every metric; the first is the default.
[[nodiscard]] std::span<const MetricRow> metricTable();
[[nodiscard]] const MetricRow *findMetric(std::string_view id);

/// The row with this id, else the default.
[[nodiscard]] const MetricRow &metricRow(std::string_view id);

[[nodiscard]] Figure figureOf(const MetricRow &metric, Basis basis);

/// What a phase, or a part of it, has of a metric, in the metric's unit.
[[nodiscard]] double metricOf(const Estimate &estimate, const MetricRow &metric, Basis basis,
                              Phase phase);
[[nodiscard]] double metricOf(const Estimate &estimate, const MetricRow &metric, Basis basis,
                              Phase phase, FootprintPart part);

/// The sum over phases.
[[nodiscard]] double metricOf(const Estimate &estimate, const MetricRow &metric, Basis basis,
                              std::span<const Phase> phases);

/// The figures whose sum a metric is over phases, up to its unit.
[[nodiscard]] std::vector<AnswerFigure> figuresOf(const MetricRow &metric, Basis basis,
                                                  std::span<const Phase> phases);

/// The functional unit of the settings; the whole where they name none.
[[nodiscard]] const FunctionalUnitRow &functionalUnitOf(const Settings &settings);

/// The figures for one of the functional unit of the settings. Error: nothing to divide by.
[[nodiscard]] Result<Estimate> estimateForOne(const Estimation &estimation,
                                              const Settings &settings);

/// The quantity that explains a metric, or a part of it, over phases: "total.co2e_kg",
/// "training+inference.operational_kg".
[[nodiscard]] std::string quantityOf(const MetricRow &metric, Basis basis,
                                     std::span<const Phase> phases,
                                     std::optional<FootprintPart> part = {});

} // namespace fourfold
