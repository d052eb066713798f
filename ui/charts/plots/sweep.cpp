// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/contour.h"
#include "ui/charts/plots/sweep_parts.h"
#include "ui/presentation/field_text.h"
#include "ui/presentation/quantity_format.h"
#include "ui/presentation/sheet_column.h"
#include "ui/presentation/text.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

bool hasBands(const PlotData &data)
{
    return std::ranges::any_of(data.curves,
                               [](const PlotCurve &curve) { return !curve.band.empty(); });
}

/// A row for each point of each scenario.
PlotTable pointTable(const PlotData &data)
{
    const auto cell = [](double value) {
        return std::isfinite(value) ? PlotCell(value) : PlotCell();
    };
    PlotTable table;
    table.columns = {{ChartText::tr("Scenario"), Unit::None},
                     {data.across.title, data.across.unit},
                     {data.valueTitle, data.unit}};
    if (hasBands(data))
        table.columns.insert(table.columns.end(),
                             {{ChartText::tr("5 % of draws below"), data.unit},
                              {ChartText::tr("5 % of draws above"), data.unit}});
    for (const PlotCurve &curve : data.curves) {
        for (std::size_t i = 0; i < curve.x.size(); ++i) {
            const PlotCell place = data.across.names.isEmpty()
                                       ? PlotCell(curve.x[i])
                                       : PlotCell(data.across.names.value(qsizetype(i)));
            std::vector<PlotCell> row = {curve.name, place, cell(curve.values[i])};
            if (!curve.band.empty())
                row.insert(row.end(), {cell(curve.band[i].low), cell(curve.band[i].high)});
            row.resize(table.columns.size());
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

Dash dashOf(const SweepAxis &axis, std::size_t scenario)
{
    constexpr std::array kDashes = {Dash::Solid, Dash::Dashed, Dash::Dotted};
    return axis.isStepped ? kDashes[scenario % kDashes.size()] : Dash::None;
}

PlotCurve curveOf(const SweepPlot &plot, const SweptScenario &swept, std::size_t index)
{
    constexpr std::size_t kMarkers = 8;
    const PlottedScenario plotted = plottedScenario(plot.input, swept.id);
    PlotCurve curve;
    curve.id = swept.id;
    //: a letter and the name of its scenario: "A · GPT-3"
    curve.name = ChartText::tr("%1 · %2").arg(plotted.letter(), plotted.name());
    curve.letter = plotted.letter();
    curve.style = scenarioStyleKey(plotted.position);
    curve.dash = dashOf(plot.answer.choice.across, index);
    curve.x = placesOf(plot.answer.choice.across);
    curve.values = swept.values;
    for (const auto &[low, high] : swept.band)
        curve.band.push_back({low, high});
    curve.isPointedAtAll = true;
    const bool isLine = plot.answer.choice.across.isStepped;
    const std::size_t stride =
        isLine ? std::max<std::size_t>(1, (curve.x.size() - 1) / kMarkers) : 1;
    for (std::size_t i = 0; i < curve.x.size(); i += stride)
        curve.markers.push_back(i);
    return curve;
}

/// Where the scenarios stand, those at one place together.
void addReferences(const SweepPlot &plot, PlotData &data)
{
    std::vector<std::pair<double, QStringList>> places;
    for (const std::string &id : plot.answer.choice.scenarios) {
        const auto place = ownPlace(plot, id, plot.answer.choice.across);
        if (!place)
            continue;
        const double at = axisPlace(plot.answer.choice.across, *place);
        const auto same = std::ranges::find(places, at, &std::pair<double, QStringList>::first);
        const QString letter = plottedScenario(plot.input, id).letter();
        if (same == places.end())
            places.push_back({at, {letter}});
        else
            same->second += letter;
    }
    for (const auto &[at, letters] : places)
        data.references.push_back(
            {ChartText::tr("as in %1").arg(plot.input.locale.createSeparatedList(letters)), at,
             true});
}

QString subtitleOf(const SweepPlot &plot)
{
    const Settings &settings = plot.input.study.settings;
    QStringList parts = {measureText(plot.metric, settings)};
    if (plot.metric.gross != plot.metric.net)
        parts += basisText(settings.basis);
    parts += phasesText(settings, plot.input.locale);
    if (settings.logarithmic)
        parts += ChartText::tr("logarithmic scale");
    return parts.join(u" · "_s);
}

/// Why there is nothing to be drawn; empty where there is something.
QString emptyTextOf(const SweepPlot &plot)
{
    double largest = 0;
    bool isAny = false;
    for (const SweptScenario &swept : plot.answer.scenarios) {
        for (const double value : swept.values) {
            isAny = isAny || std::isfinite(value);
            largest = std::max(largest, std::isfinite(value) ? std::abs(value) : 0);
        }
    }
    if (isAny)
        return largest > 0 ? QString()
                           : ChartText::tr("%1 is zero everywhere: what it follows from is not "
                                           "given.")
                                 .arg(translated(plot.metric.label));
    for (const SweptScenario &swept : plot.answer.scenarios) {
        if (swept.error)
            return errorText(*swept.error);
    }
    return ChartText::tr("There is nothing to go through: choose another field.");
}

/// True for an answer whose scenarios are all still there.
bool isOf(const Study &study, const SweepAnswer &answer)
{
    return !answer.scenarios.empty()
           && std::ranges::all_of(answer.choice.scenarios, [&](const std::string &id) {
                  return findScenario(study, id) != nullptr;
              });
}

PlotData linesOf(const SweepPlot &plot, PlotData data)
{
    data.kind = PlotKind::Curves;
    std::size_t index = 0;
    for (const SweptScenario &swept : plot.answer.scenarios) {
        if (!swept.error)
            data.curves.push_back(curveOf(plot, swept, index));
        ++index;
    }
    if (hasBands(data))
        data.subtitle =
            u"%1 · %2"_s.arg(data.subtitle, ChartText::tr("bands hold 90 % of random draws"));
    addReferences(plot, data);
    data.title = lineFinding(plot, data);
    data.table = pointTable(data);
    return data;
}

PlotData dataOf(const SweepPlot &plot)
{
    PlotData data = emptyPlot(plot.input, emptyTextOf(plot));
    data.unit = plot.metric.unit;
    data.measure = measureOf(plot.metric, plot.input.study.settings);
    data.isLogarithmic = plot.input.study.settings.logarithmic;
    data.valueTitle = measureText(plot.metric, plot.input.study.settings);
    data.subtitle = subtitleOf(plot);
    data.across = axisOf(plot, plot.answer.choice.across);
    for (const SweptScenario &swept : plot.answer.scenarios) {
        if (!swept.error)
            continue;
        const PlottedScenario plotted = plottedScenario(plot.input, swept.id);
        addGap(data, swept.id, *swept.error, plotted.name());
        data.remarks += ChartText::tr("%1: %2").arg(plotted.letter(), errorText(*swept.error));
    }
    if (!data.emptyText.isEmpty())
        return data;
    return plot.answer.choice.up ? heatMapOf(plot, std::move(data))
                                 : linesOf(plot, std::move(data));
}

} // namespace

std::vector<double> placesOf(const SweepAxis &axis)
{
    std::vector<double> places;
    for (std::size_t i = 0; i < axis.values.size(); ++i)
        places.push_back(axisPlace(axis, static_cast<double>(i)));
    return places;
}

double axisPlace(const SweepAxis &axis, double step)
{
    return axis.isStepped ? axisValue(axis, step) : step;
}

PlotAxis axisOf(const SweepPlot &plot, const SweepAxis &axis)
{
    const FieldRow &row = fieldRow(axis.field);
    PlotAxis out{translated(row.label), Unit::None, false, {}, {}};
    if (axis.isStepped) {
        out.unit = axisUnit(row);
        out.isLogarithmic = axis.isLogarithmic;
        return out;
    }
    for (const Value &value : axis.values)
        out.names += valueText(row, value, *plot.input.catalog, plot.input.locale, Digits::Few);
    return out;
}

std::optional<double> ownPlace(const SweepPlot &plot, const std::string &scenario,
                               const SweepAxis &axis)
{
    const PlottedScenario plotted = plottedScenario(plot.input, scenario);
    const FieldStates states =
        fieldStates(plot.input.study, *plotted.scenario, plotted.outcome, *plot.input.catalog);
    const FieldState &state = states[static_cast<std::size_t>(axis.field)];
    const auto value = valueOf(fieldRow(axis.field), state);
    if (!value)
        return std::nullopt;
    if (!axis.isStepped) {
        const auto found = std::ranges::find(axis.values, *value);
        return found == axis.values.end()
                   ? std::nullopt
                   : std::optional(static_cast<double>(found - axis.values.begin()));
    }
    const auto position = [&](double number) {
        return axis.isLogarithmic ? std::log(number) : number;
    };
    const double first = position(std::get<Number>(axis.values.front()).value);
    const double last = position(std::get<Number>(axis.values.back()).value);
    const double step = (position(state.value) - first) / (last - first)
                        * static_cast<double>(axis.values.size() - 1);
    const bool isIn = step >= 0 && step <= static_cast<double>(axis.values.size() - 1);
    return isIn ? std::optional(step) : std::nullopt;
}

PlotData plotSweep(const PlotInput &input)
{
    const MetricRow &metric = metricRow(input.study.settings.metric);
    if (input.sweep != nullptr && isOf(input.study, *input.sweep))
        return dataOf({input, *input.sweep, metric});
    const auto choice = sweepChoice(input.study, input.results, *input.catalog);
    if (!choice)
        return emptyPlot(input, errorText(choice.error()));
    if (input.sweep != nullptr)
        return emptyPlot(input, ChartText::tr("The sweep is not worked out yet."));
    const SweepAnswer answer = sweepAnswer(input.study, *input.catalog, *choice);
    return dataOf({input, answer, metric});
}

} // namespace fourfold
