// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/metrics.h"

#include "core/estimation/phase_sum.h"

#include <algorithm>

namespace fourfold {
namespace {

constexpr std::array kParts = {
    FootprintPartRow{
        .part = FootprintPart::Operational,
        .key = "operational",
        .label = FF_TR_NOOP("Metric", "Operational"),
    },
    FootprintPartRow{
        .part = FootprintPart::Embodied,
        .key = "embodied",
        .label = FF_TR_NOOP("Metric", "Embodied"),
    },
};

constexpr std::array kMetrics = {
    MetricRow{
        .id = "co2e",
        .label = FF_TR_NOOP("Metric", "CO₂e"),
        .less = FF_TR_NOOP("Metric", "%1 emits %2 times less CO₂e than %3"),
        .same = FF_TR_NOOP("Metric", "%1 and %2 emit the same CO₂e"),
        .unit = Unit::Kilogram,
        .gross = Figure::Co2e,
        .net = Figure::Co2eNet,
        .hasParts = true,
        .published = Property::ReportedTco2e,
    },
    MetricRow{
        .id = "energy",
        .label = FF_TR_NOOP("Metric", "Energy"),
        .less = FF_TR_NOOP("Metric", "%1 uses %2 times less energy than %3"),
        .same = FF_TR_NOOP("Metric", "%1 and %2 use the same energy"),
        .unit = Unit::KilowattHour,
        .gross = Figure::FacilityEnergy,
        .net = Figure::FacilityEnergy,
        .published = Property::ReportedEnergyKwh,
    },
    MetricRow{
        .id = "water",
        .label = FF_TR_NOOP("Metric", "Water"),
        .less = FF_TR_NOOP("Metric", "%1 uses %2 times less water than %3"),
        .same = FF_TR_NOOP("Metric", "%1 and %2 use the same water"),
        .unit = Unit::Litre,
        .gross = Figure::Water,
        .net = Figure::Water,
    },
    MetricRow{
        .id = "device_hours",
        .label = FF_TR_NOOP("Metric", "Device-hours"),
        .less = FF_TR_NOOP("Metric", "%1 takes %2 times fewer device-hours than %3"),
        .same = FF_TR_NOOP("Metric", "%1 and %2 take the same device-hours"),
        .unit = Unit::DeviceHour,
        .gross = Figure::DeviceHours,
        .net = Figure::DeviceHours,
        .published = Property::DeviceHours,
    },
    MetricRow{
        .id = "days",
        .label = FF_TR_NOOP("Metric", "Days"),
        .less = FF_TR_NOOP("Metric", "%1 takes %2 times less time than %3"),
        .same = FF_TR_NOOP("Metric", "%1 and %2 take the same time"),
        .unit = Unit::Day,
        .gross = Figure::Hours,
        .net = Figure::Hours,
        .published = Property::Days,
    },
    MetricRow{
        .id = "cost",
        .label = FF_TR_NOOP("Metric", "Cost"),
        .less = FF_TR_NOOP("Metric", "%1 costs %2 times less than %3"),
        .same = FF_TR_NOOP("Metric", "%1 and %2 cost the same"),
        .unit = Unit::UsDollar,
        .gross = Figure::Cost,
        .net = Figure::Cost,
        .presence = Presence::WithPrices,
    },
};

/// The figure of a part of the footprint.
Figure figureOf(FootprintPart part, Basis basis)
{
    if (part == FootprintPart::Embodied)
        return Figure::Embodied;
    return basis == Basis::Net ? Figure::OperationalNet : Figure::Operational;
}

} // namespace

std::span<const FootprintPartRow> footprintPartTable()
{
    return kParts;
}

std::span<const MetricRow> metricTable()
{
    return kMetrics;
}

const MetricRow *findMetric(std::string_view id)
{
    const auto found = std::ranges::find(kMetrics, id, &MetricRow::id);
    return found == kMetrics.end() ? nullptr : &*found;
}

const MetricRow &metricRow(std::string_view id)
{
    const MetricRow *found = findMetric(id);
    return found == nullptr ? kMetrics.front() : *found;
}

Figure figureOf(const MetricRow &metric, Basis basis)
{
    return basis == Basis::Net ? metric.net : metric.gross;
}

double metricOf(const Estimate &estimate, const MetricRow &metric, Basis basis, Phase phase)
{
    if (metric.hasParts)
        return metricOf(estimate, metric, basis, phase, FootprintPart::Operational)
               + metricOf(estimate, metric, basis, phase, FootprintPart::Embodied);
    const Figure figure = figureOf(metric, basis);
    return convert(estimate[phase][figure], figureRow(figure).unit, metric.unit);
}

double metricOf(const Estimate &estimate, const MetricRow &metric, Basis basis, Phase phase,
                FootprintPart part)
{
    if (!metric.hasParts)
        return part == FootprintPart::Operational ? metricOf(estimate, metric, basis, phase) : 0;
    const Figure figure = figureOf(part, basis);
    return convert(estimate[phase][figure], figureRow(figure).unit, metric.unit);
}

double metricOf(const Estimate &estimate, const MetricRow &metric, Basis basis,
                std::span<const Phase> phases)
{
    double sum = 0;
    for (const Phase phase : phases)
        sum += metricOf(estimate, metric, basis, phase);
    return sum;
}

std::vector<AnswerFigure> figuresOf(const MetricRow &metric, Basis basis,
                                    std::span<const Phase> phases)
{
    std::vector<AnswerFigure> figures;
    for (const Phase phase : phases) {
        if (!metric.hasParts)
            figures.push_back({phase, figureOf(metric, basis)});
        else
            for (const FootprintPartRow &row : footprintPartTable())
                figures.push_back({phase, figureOf(row.part, basis)});
    }
    return figures;
}

const FunctionalUnitRow &functionalUnitOf(const Settings &settings)
{
    const FunctionalUnitRow *row = findFunctionalUnit(settings.per);
    return row == nullptr ? functionalUnitRow(FunctionalUnit::Study) : *row;
}

Result<Estimate> estimateForOne(const Estimation &estimation, const Settings &settings)
{
    const FunctionalUnit unit = functionalUnitOf(settings).unit;
    if (unit == FunctionalUnit::Study)
        return estimation.estimate;
    const auto count = countOf(unit, estimation.states, estimation.estimate);
    if (!count)
        return count.error();
    return dividedBy(estimation.estimate, *count);
}

std::string quantityOf(const MetricRow &metric, Basis basis, std::span<const Phase> phases,
                       std::optional<FootprintPart> part)
{
    return quantityName(phases,
                        part && metric.hasParts ? figureOf(*part, basis) : figureOf(metric, basis));
}

} // namespace fourfold
