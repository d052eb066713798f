// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/serving_curve.h"
#include "core/analysis/tier_spread.h"
#include "ui/charts/plots/plots.h"
#include "ui/presentation/quantity_format.h"
#include "ui/presentation/text.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

/// The lengths of answers that a picture goes over.
struct Lengths
{
    double longest = 0;
    std::vector<double> round; ///< 10, 20, 50, …: those of markers and of the table
    std::vector<double> all;
};

Lengths lengthsFor(double own, bool isLogarithmic)
{
    constexpr double kShortest = 10;
    constexpr int kSteps = 120;
    Lengths lengths;
    lengths.longest = isLogarithmic ? 1e5 : 1e4;
    while (lengths.longest < own)
        lengths.longest *= 10;
    for (double decade = kShortest; decade < lengths.longest; decade *= 10)
        lengths.round.insert(lengths.round.end(), {decade, 2 * decade, 5 * decade});
    lengths.round.push_back(lengths.longest);
    if (own > 0)
        lengths.round.push_back(own);
    const double shortest = own > 0 ? std::min(own, kShortest) : kShortest;
    for (int i = 0; i <= kSteps; ++i) {
        const double share = static_cast<double>(i) / kSteps;
        lengths.all.push_back(isLogarithmic ? shortest * std::pow(lengths.longest / shortest, share)
                                            : share * lengths.longest);
    }
    lengths.all.insert(lengths.all.end(), lengths.round.begin(), lengths.round.end());
    for (std::vector<double> *list : {&lengths.round, &lengths.all}) {
        std::ranges::sort(*list);
        const auto rest = std::ranges::unique(*list);
        list->erase(rest.begin(), rest.end());
    }
    return lengths;
}

/// What a chart is made from: one scenario and its curves in the metric of the study.
struct Serving
{
    const PlotInput &input;
    PlottedScenario plotted;
    const MetricRow &metric;
    Lengths lengths;
    ServingCurves curves;

    [[nodiscard]] QString amount(double value) const
    {
        return amountText(value, metric.unit, input.locale);
    }
};

std::size_t positionOf(const std::vector<double> &lengths, double length)
{
    return static_cast<std::size_t>(std::ranges::lower_bound(lengths, length) - lengths.begin());
}

/// "Roofline", or "Roofline, mean context"
QString nameOf(const ServingCurve &curve)
{
    const QString tier = translated(tierChoice(curve.tier).label);
    if (!curve.growth)
        return tier;
    const auto growth = static_cast<std::size_t>(*curve.growth);
    //: a tier of inference and how it counts attention: "Roofline: mean context"
    return ChartText::tr("%1: %2").arg(
        tier, translated(fieldRow(Field::InferenceContextGrowth).choices[growth].label));
}

Dash dashOf(const ServingCurve &curve)
{
    if (!curve.growth || *curve.growth == ContextGrowth::Exact)
        return Dash::Solid;
    return *curve.growth == ContextGrowth::Mean ? Dash::Dashed : Dash::Dotted;
}

PlotCurve curveOf(const Serving &serving, const ServingCurve &curve)
{
    PlotCurve drawn;
    drawn.id = tierChoice(curve.tier).key;
    drawn.name = nameOf(curve);
    drawn.style = curveStyleKey(static_cast<std::size_t>(curve.tier));
    drawn.dash = dashOf(curve);
    drawn.isChosen = curve.isChosen;
    drawn.x = serving.curves.lengths;
    drawn.values = curve.values;
    for (const double length : serving.lengths.round)
        drawn.markers.push_back(positionOf(drawn.x, length));
    constexpr std::array kServing = {Phase::Inference};
    if (curve.isChosen)
        drawn.origin = PlotOrigin{
            serving.plotted.scenario->id,
            quantityOf(serving.metric, serving.input.study.settings.basis, kServing), "fourfold"};
    return drawn;
}

/// A message in which fields are called as the sheet calls them, not by their keys.
QString inLabels(Message message)
{
    for (std::string &arg : message.args) {
        if (const FieldRow *row = findField(arg))
            arg = toUtf8(translated(row->label));
    }
    return translated(message);
}

/// Which tiers have no line and why, and which are read with care.
QStringList remarksOf(const Serving &serving)
{
    QStringList remarks;
    for (const ServingCurve &curve : serving.curves.curves) {
        //: %1 is a tier of inference, %2 why it does not apply
        const QString pattern = ChartText::tr("%1: %2");
        if (curve.error)
            remarks += pattern.arg(nameOf(curve), inLabels(curve.error->message));
        else if (curve.outside)
            remarks += pattern.arg(nameOf(curve), translated(*curve.outside));
        else if (std::ranges::max(curve.values) <= 0)
            remarks += pattern.arg(nameOf(curve), ChartText::tr("it does not know this metric"));
    }
    return remarks;
}

/// A row for each round length: what each tier says.
PlotTable tableOf(const Serving &serving, const std::vector<PlotCurve> &curves)
{
    PlotTable table;
    table.columns = {{translated(fieldRow(Field::InferenceOutputTokens).label), Unit::None}};
    for (const PlotCurve &curve : curves)
        table.columns.push_back({curve.name, serving.metric.unit});
    for (const double length : serving.lengths.round) {
        std::vector<PlotCell> row = {length};
        for (const PlotCurve &curve : curves)
            row.emplace_back(curve.values[positionOf(curve.x, length)]);
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// "A, 200 tokens: 4 lines from 0.21 Wh to 1.9 Wh for a request"
QString finding(const Serving &serving, const std::vector<PlotCurve> &curves)
{
    constexpr double kUsualLength = 500;
    const double length = serving.curves.ownLength > 0 ? serving.curves.ownLength : kUsualLength;
    std::vector<double> answers;
    for (const PlotCurve &curve : curves)
        answers.push_back(curve.values[positionOf(curve.x, length)]);
    const auto [low, high] = std::ranges::minmax(answers);
    return ChartText::tr("%1: a request with an answer of %2 tokens takes %3 to %4")
        .arg(serving.plotted.letter(),
             numberText(length, serving.input.locale, kAmountDigits, TrailingZeros::Dropped),
             serving.amount(low), serving.amount(high));
}

QString subtitleOf(const Serving &serving)
{
    const Settings &settings = serving.input.study.settings;
    QStringList parts = {serving.plotted.name(),
                         ChartText::tr("%1 for one request").arg(translated(serving.metric.label))};
    if (serving.metric.gross != serving.metric.net)
        parts += basisText(settings.basis);
    if (settings.logarithmic)
        parts += ChartText::tr("logarithmic scale");
    return parts.join(u" · "_s);
}

PlotData dataOf(const Serving &serving)
{
    const Settings &settings = serving.input.study.settings;
    PlotData data;
    data.kind = PlotKind::Curves;
    data.unit = serving.metric.unit;
    data.isLogarithmic = settings.logarithmic;
    data.locale = serving.input.locale;
    data.source = sourceLine(serving.input);
    data.subtitle = subtitleOf(serving);
    data.valueTitle = translated(serving.metric.label);
    data.across = {translated(fieldRow(Field::InferenceOutputTokens).label), Unit::None,
                   settings.logarithmic};
    data.remarks = remarksOf(serving);
    for (const ServingCurve &curve : serving.curves.curves) {
        if (curve.error)
            addGap(data, serving.plotted.scenario->id, *curve.error, nameOf(curve));
        else if (std::ranges::max(curve.values) > 0)
            data.curves.push_back(curveOf(serving, curve));
    }
    if (data.curves.empty()) {
        data.emptyText =
            ChartText::tr("No tier of inference has an answer. %1").arg(data.remarks.value(0));
        return data;
    }
    data.title = finding(serving, data.curves);
    data.table = tableOf(serving, data.curves);
    if (serving.curves.ownLength > 0)
        data.references.push_back({ChartText::tr("as in %1").arg(serving.plotted.letter()),
                                   serving.curves.ownLength, true});
    return data;
}

} // namespace

PlotData plotServing(const PlotInput &input)
{
    const Scenario *named = findScenario(input.study, input.methods.scenario);
    const Scenario &scenario = named != nullptr ? *named : *baselineOf(input.study);
    const Settings &settings = input.study.settings;
    const MetricRow &metric = metricRow(settings.metric);
    const Figure figure = figureOf(metric, settings.basis);
    const auto resolved = resolve(input.study, scenario, *input.catalog);
    if (!resolved)
        return emptyPlot(input, errorText(resolved.error()));
    Lengths lengths =
        lengthsFor((*resolved)[Field::InferenceOutputTokens].value, settings.logarithmic);
    auto curves = servingCurves(input.study, scenario, *input.catalog, figure, lengths.all);
    if (!curves)
        return emptyPlot(input, errorText(curves.error()));
    for (ServingCurve &curve : curves->curves) {
        for (double &value : curve.values)
            value = convert(value, figureRow(figure).unit, metric.unit);
    }
    return dataOf({input, plottedScenario(input, scenario.id), metric, std::move(lengths),
                   std::move(*curves)});
}

} // namespace fourfold
