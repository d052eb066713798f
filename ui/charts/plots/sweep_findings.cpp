// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/contour.h"
#include "ui/charts/plot_text.h"
#include "ui/charts/plots/sweep_parts.h"
#include "ui/charts/value_scale.h"
#include "ui/presentation/quantity_format.h"

#include <algorithm>
#include <cmath>

namespace fourfold {
namespace {

/// Lines at the values that stand beside the colours.
void addContours(PlotData &data)
{
    const ValueScale scale = valueScale(data);
    for (const Tick &tick : scale.ticks) {
        const double level = data.isLogarithmic ? std::pow(10.0, tick.position) : tick.position;
        PlotContour contour = contourOf(data.grid.values, data.grid.x.size(), level, tick.label);
        if (!contour.pieces.empty())
            data.grid.contours.push_back(std::move(contour));
    }
}

/// Where the scenarios themselves stand.
void addSpots(const SweepPlot &plot, PlotData &data)
{
    for (const std::string &id : plot.answer.choice.scenarios) {
        const auto x = ownPlace(plot, id, plot.answer.choice.across);
        const auto y = ownPlace(plot, id, *plot.answer.choice.up);
        const PlottedScenario plotted = plottedScenario(plot.input, id);
        if (x && y)
            data.grid.spots.push_back(
                {plotted.letter(), scenarioStyleKey(plotted.position), QRectF(*x, *y, 0, 0), id});
    }
}

/// How far the first scenario lies above the second.
std::vector<double> difference(const SweepAnswer &answer)
{
    std::vector<double> difference = answer.scenarios[0].values;
    for (std::size_t i = 0; i < difference.size(); ++i)
        difference[i] -= answer.scenarios[1].values[i];
    return difference;
}

/// "A lies between 10 kg and 200 kg"; beside a second scenario who is below whom.
QString mapFinding(const SweepPlot &plot, const std::vector<double> &values)
{
    const auto letter = [&](std::size_t i) {
        return plottedScenario(plot.input, plot.answer.scenarios[i].id).letter();
    };
    std::vector<double> known = values;
    std::erase_if(known, [](double value) { return !std::isfinite(value); });
    if (known.empty())
        return {};
    if (plot.answer.scenarios.size() < 2) {
        const auto [least, largest] = std::ranges::minmax(known);
        return ChartText::tr("%1 lies between %2 and %3")
            .arg(letter(0), amountText(least, plot.metric.unit, plot.input.locale),
                 amountText(largest, plot.metric.unit, plot.input.locale));
    }
    const auto below = std::ranges::count_if(known, [](double value) { return value < 0; });
    const auto above = std::ranges::count_if(known, [](double value) { return value > 0; });
    if (above == 0 && below == 0)
        return ChartText::tr("%1 and %2 are equal everywhere").arg(letter(0), letter(1));
    if (above == std::ssize(known))
        return ChartText::tr("%1 is below %2 everywhere").arg(letter(1), letter(0));
    if (below == 0)
        return ChartText::tr("%1 is nowhere below %2").arg(letter(0), letter(1));
    if (below == std::ssize(known))
        return ChartText::tr("%1 is below %2 everywhere").arg(letter(0), letter(1));
    const double share = static_cast<double>(below) / static_cast<double>(known.size());
    return ChartText::tr("%1 is below %2 on %3 of the map")
        .arg(letter(0), letter(1), percentText(share, plot.input.locale));
}

QString nameAt(const SweepPlot &plot, const PlotData &data, double place)
{
    const QString text = placeText(data.across, place, plot.input.locale);
    //: a field and its value: "PUE 1.34"
    return ChartText::tr("%1 %2").arg(data.across.title, text);
}

/// The places at which two lines cross, along a straight line between points.
std::vector<double> crossings(const SweepPlot &plot, const PlotCurve &one, const PlotCurve &other)
{
    std::vector<double> found;
    for (std::size_t i = 0; i + 1 < one.values.size(); ++i) {
        const double here = one.values[i] - other.values[i];
        const double next = one.values[i + 1] - other.values[i + 1];
        if (here * next < 0)
            found.push_back(axisPlace(plot.answer.choice.across,
                                      static_cast<double>(i) + here / (here - next)));
    }
    return found;
}

/// The position of the least or largest value that there is.
std::size_t extreme(const PlotCurve &curve, bool isLargest)
{
    std::size_t found = 0;
    for (std::size_t i = 1; i < curve.values.size(); ++i) {
        const bool isBetter = isLargest ? curve.values[i] > curve.values[found]
                                        : curve.values[i] < curve.values[found];
        if (isBetter || !std::isfinite(curve.values[found]))
            found = i;
    }
    return found;
}

/// The entries for which the only line has this amount, as it is printed.
QString namesWith(const PlotData &data, const QString &amount)
{
    QStringList names;
    const std::vector<double> &values = data.curves.front().values;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (amountText(values[i], data.unit, data.locale) == amount)
            names += data.across.names.value(qsizetype(i));
    }
    return namesText(names, data.locale);
}

QString oneLineFinding(const SweepPlot &plot, const PlotData &data)
{
    const PlotCurve &curve = data.curves.front();
    const auto amount = [&](std::size_t i) {
        return amountText(curve.values[i], data.unit, data.locale);
    };
    const std::size_t least = extreme(curve, false);
    const std::size_t largest = extreme(curve, true);
    if (amount(least) == amount(largest))
        return ChartText::tr("%1 stays at %2 whatever %3 is")
            .arg(curve.letter, amount(least), data.across.title);
    if (!data.across.names.isEmpty())
        return ChartText::tr("%1 is least with %2 (%3) and most with %4 (%5)")
            .arg(curve.letter, namesWith(data, amount(least)), amount(least),
                 namesWith(data, amount(largest)), amount(largest));
    return ChartText::tr("%1 goes from %2 at %3 to %4 at %5")
        .arg(curve.letter, amount(0), nameAt(plot, data, curve.x.front()),
             amount(curve.x.size() - 1), nameAt(plot, data, curve.x.back()));
}

/// The letters of the scenarios that have the least value at a point, as it is printed.
QStringList leastAt(const PlotData &data, std::size_t point)
{
    double least = HUGE_VAL;
    for (const PlotCurve &curve : data.curves)
        least = std::isfinite(curve.values[point]) ? std::min(least, curve.values[point]) : least;
    QStringList letters;
    for (const PlotCurve &curve : data.curves) {
        if (amountText(curve.values[point], data.unit, data.locale)
            == amountText(least, data.unit, data.locale))
            letters += curve.letter;
    }
    return letters;
}

} // namespace

PlotContour contourOf(const std::vector<double> &values, std::size_t columns, double level,
                      const QString &name)
{
    PlotContour contour;
    contour.name = name;
    for (const ContourPiece &piece : contourLine(values, columns, level))
        contour.pieces.emplace_back(piece.from.column, piece.from.row, piece.to.column,
                                    piece.to.row);
    return contour;
}

QString lineFinding(const SweepPlot &plot, const PlotData &data)
{
    if (data.curves.size() == 1)
        return oneLineFinding(plot, data);
    const PlotCurve &first = data.curves[0];
    const PlotCurve &second = data.curves[1];
    const bool isPair = data.curves.size() == 2 && data.across.names.isEmpty();
    const std::vector<double> equal =
        isPair ? crossings(plot, first, second) : std::vector<double>();
    if (equal.size() == 1)
        return ChartText::tr("%1 and %2 are equal at %3")
            .arg(first.letter, second.letter, nameAt(plot, data, equal.front()));
    if (equal.size() > 1) {
        QStringList places;
        for (const double place : equal)
            places += placeText(data.across, place, data.locale);
        return ChartText::tr("%1 and %2 are equal at %3 of %4")
            .arg(first.letter, second.letter, data.locale.createSeparatedList(places),
                 data.across.title);
    }
    const QStringList low = leastAt(data, 0);
    const QStringList high = leastAt(data, first.x.size() - 1);
    const bool isShared = low.size() > 1 || high.size() > 1;
    const QString from = nameAt(plot, data, first.x.front());
    const QString to = nameAt(plot, data, first.x.back());
    const QString letters = data.locale.createSeparatedList(low);
    if (low == high)
        return (isShared ? ChartText::tr("%1 are equally low at %2 and at %3")
                         : ChartText::tr("%1 is least from %2 to %3"))
            .arg(letters, from, to);
    //: letters of scenarios and where they are least
    return (isShared ? ChartText::tr("Least at %2: %1; at %4: %3")
                     : ChartText::tr("%1 is least at %2, %3 at %4"))
        .arg(letters, from, data.locale.createSeparatedList(high), to);
}

PlotData heatMapOf(const SweepPlot &plot, PlotData data)
{
    const SweepAnswer &answer = plot.answer;
    data.kind = PlotKind::HeatMap;
    data.grid.up = axisOf(plot, *answer.choice.up);
    data.grid.x = placesOf(answer.choice.across);
    data.grid.y = placesOf(*answer.choice.up);
    data.grid.values = answer.scenarios.front().values;
    const bool isPair = answer.scenarios.size() > 1 && !answer.scenarios[1].error;
    const std::vector<double> apart = isPair ? difference(answer) : data.grid.values;
    data.title = mapFinding(plot, apart);
    addSpots(plot, data);
    // Between things that are only listed there is nothing.
    if (!answer.choice.across.isStepped || !answer.choice.up->isStepped)
        return data;
    addContours(data);
    if (!isPair)
        return data;
    const auto letter = [&](std::size_t i) {
        return plottedScenario(plot.input, answer.scenarios[i].id).letter();
    };
    //: two scenarios on the line where their results are equal
    PlotContour equal =
        contourOf(apart, answer.columns(), 0, ChartText::tr("%1 = %2").arg(letter(0), letter(1)));
    equal.isChosen = true;
    if (!equal.pieces.empty())
        data.grid.contours.push_back(std::move(equal));
    return data;
}

} // namespace fourfold
