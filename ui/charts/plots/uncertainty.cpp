// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/numbers.h"
#include "ui/charts/plots/draw_subject.h"
#include "ui/presentation/band_text.h"
#include "ui/presentation/quantity_format.h"
#include "ui/presentation/text.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

/// Spans that lie further apart than this need a logarithmic axis.
constexpr double kWide = 20;

double edgeOf(const Histogram &histogram, std::size_t bin)
{
    const double share = static_cast<double>(bin) / static_cast<double>(histogram.counts.size());
    return histogram.low + share * (histogram.high - histogram.low);
}

double countOf(const Histogram &histogram)
{
    const std::uint64_t inside =
        std::accumulate(histogram.counts.begin(), histogram.counts.end(), std::uint64_t{0});
    return static_cast<double>(inside + histogram.below + histogram.above);
}

/// The bins from the first to behind the last that holds a draw.
std::pair<std::size_t, std::size_t> drawnBins(const Histogram &histogram)
{
    const auto isFilled = [](std::uint64_t count) { return count > 0; };
    const auto &counts = histogram.counts;
    const auto first = std::ranges::find_if(counts, isFilled) - counts.begin();
    const auto behind = std::find_if(counts.rbegin(), counts.rend(), isFilled) - counts.rbegin();
    return {static_cast<std::size_t>(first), counts.size() - static_cast<std::size_t>(behind)};
}

/// The value below which a share of the draws lies, by what the bins tell.
double quantileOf(const Histogram &histogram, double share)
{
    const double wanted = share * countOf(histogram);
    auto below = static_cast<double>(histogram.below);
    for (std::size_t i = 0; i < histogram.counts.size(); ++i) {
        const auto inside = static_cast<double>(histogram.counts[i]);
        if (inside > 0 && below + inside >= wanted)
            return std::lerp(edgeOf(histogram, i), edgeOf(histogram, i + 1),
                             (wanted - below) / inside);
        below += inside;
    }
    return histogram.high;
}

/// What a line is made from.
struct LineSource
{
    const DrawnScenario &scenario;
    const Histogram &histogram;
    std::vector<double> marked; ///< values that get a marker
};

bool needsLogarithm(const std::vector<LineSource> &shapes)
{
    double low = HUGE_VAL;
    double high = 0;
    for (const LineSource &shape : shapes) {
        low = std::min(low, shape.marked.front());
        high = std::max(high, shape.marked.back());
    }
    return low > 0 && high > kWide * low;
}

/// The largest of the absolute values of what is marked: what the unit of the axis is chosen by.
double sizeOf(const std::vector<LineSource> &shapes)
{
    double size = 0;
    for (const LineSource &shape : shapes)
        size = std::max({size, std::abs(shape.marked.front()), std::abs(shape.marked.back())});
    return size;
}

/// Marks the points of a line that lie nearest to some values.
void mark(PlotCurve &curve, const std::vector<double> &values)
{
    for (const double value : values) {
        const auto after = std::ranges::lower_bound(curve.x, value);
        if (after == curve.x.end())
            continue;
        const bool isFirst = after == curve.x.begin();
        const auto nearest = !isFirst && value - *(after - 1) < *after - value ? after - 1 : after;
        curve.markers.push_back(static_cast<std::size_t>(nearest - curve.x.begin()));
    }
}

PlotCurve lineOf(const LineSource &shape, const QString &name)
{
    PlotCurve curve;
    curve.id = shape.scenario.spread->id;
    curve.name = name;
    curve.style = scenarioStyleKey(shape.scenario.plotted.position);
    return curve;
}

/// How many of the draws fall on a stretch, over its length: `one` of the axis' unit, or a factor
/// of ten.
PlotCurve densityOf(const LineSource &shape, const QString &name, bool isLogarithmic, double one)
{
    PlotCurve curve = lineOf(shape, name);
    const double all = countOf(shape.histogram);
    const auto [first, last] = drawnBins(shape.histogram);
    for (std::size_t i = first; i < last; ++i) {
        const double low = edgeOf(shape.histogram, i);
        const double high = edgeOf(shape.histogram, i + 1);
        if (isLogarithmic && low <= 0)
            continue;
        const double length = isLogarithmic ? std::log10(high / low) : (high - low) / one;
        curve.x.push_back(isLogarithmic ? std::sqrt(low * high) : (low + high) / 2);
        curve.values.push_back(static_cast<double>(shape.histogram.counts[i]) / all / length);
    }
    mark(curve, shape.marked);
    return curve;
}

PlotCurve cumulativeOf(const LineSource &shape, const QString &name)
{
    PlotCurve curve = lineOf(shape, name);
    const double all = countOf(shape.histogram);
    auto below = static_cast<double>(shape.histogram.below);
    for (std::size_t i = 0; i <= shape.histogram.counts.size(); ++i) {
        curve.x.push_back(edgeOf(shape.histogram, i));
        curve.values.push_back(kPercent * below / all);
        if (i < shape.histogram.counts.size())
            below += static_cast<double>(shape.histogram.counts[i]);
    }
    mark(curve, shape.marked);
    return curve;
}

std::vector<LineSource> shapesOf(const DrawSubject &subject)
{
    std::vector<LineSource> shapes;
    for (const DrawnScenario &one : subject.scenarios) {
        if (!one.spread->histogram.counts.empty())
            shapes.push_back({one,
                              one.spread->histogram,
                              {one.spread->quantiles.front().value,
                               one.spread->quantiles[kSpreadShares.size() / 2].value,
                               one.spread->quantiles.back().value}});
    }
    return shapes;
}

QString nameOf(const DrawnScenario &scenario)
{
    return u"%1 · %2"_s.arg(scenario.plotted.letter(), scenario.plotted.name());
}

/// The one whose band is widest for its size.
QString finding(const DrawSubject &subject)
{
    const DrawnScenario *widest = nullptr;
    const auto widthOf = [](const DrawnScenario &one) {
        return (one.band->high - one.band->low) / std::abs(one.spread->mean);
    };
    for (const DrawnScenario &one : subject.scenarios) {
        if (one.band && (widest == nullptr || widthOf(one) > widthOf(*widest)))
            widest = &one;
    }
    const QString low = subject.amount(widest->band->low, widest->band);
    const QString high = subject.amount(widest->band->high, widest->band);
    if (subject.scenarios.size() == 1)
        return ChartText::tr("%1: 90 % of the draws lie between %2 and %3")
            .arg(widest->plotted.letter(), low, high);
    return ChartText::tr("%1 is the least sure: 90 % of its draws lie between %2 and %3")
        .arg(widest->plotted.letter(), low, high);
}

std::optional<PlotMeasure> measureAcross(const DrawSubject &subject)
{
    auto measure = measureOf(subject.metric, subject.input.study.settings);
    if (measure)
        measure->isAcross = true;
    return measure;
}

QStringList certainRemarks(const DrawSubject &subject)
{
    QStringList remarks;
    for (const DrawnScenario &one : subject.scenarios) {
        if (!one.band)
            remarks += ChartText::tr("%1 is certain: %2")
                           .arg(one.plotted.letter(), subject.amount(one.spread->mean));
    }
    return remarks;
}

/// "Density per t", or per factor of ten where the axis is logarithmic.
QString densityText(const QString &unit, bool isLogarithmic)
{
    if (isLogarithmic)
        return ChartText::tr("Density per factor of ten");
    return unit.isEmpty() ? ChartText::tr("Density") : ChartText::tr("Density per %1").arg(unit);
}

/// A line of density for every shape, over an axis in this unit.
PlotData densities(const DrawSubject &subject, const std::vector<LineSource> &shapes,
                   PlotAxis across)
{
    across.isLogarithmic = needsLogarithm(shapes);
    const DisplayUnit one = displayUnit(sizeOf(shapes), across.unit);
    const QString unit = across.unit == Unit::Count ? QString() : one.symbol;
    PlotData data = drawPlot(subject, densityText(unit, across.isLogarithmic));
    for (const LineSource &shape : shapes)
        data.curves.push_back(densityOf(shape, nameOf(shape.scenario), across.isLogarithmic,
                                        across.unit == Unit::Count ? 1 : one.size));
    data.valueTitle = densityText(unit, across.isLogarithmic);
    data.across = std::move(across);
    return data;
}

/// The baseline over, or less, every other scenario; its table is the same for both.
PlotData pairsPlot(const DrawSubject &subject, Histogram PairSpread::*histogram, PlotAxis across,
                   PlotReference same)
{
    std::vector<LineSource> shapes;
    for (const DrawnScenario &one : subject.scenarios) {
        if (one.pair == nullptr || (one.pair->*histogram).counts.empty()
            || !subject.drawn.ratioBand(one.spread->id))
            continue;
        const Histogram &of = one.pair->*histogram;
        shapes.push_back(
            {one, of, {quantileOf(of, 0.05), quantileOf(of, 0.5), quantileOf(of, 0.95)}});
    }
    PlotData data = densities(subject, shapes, std::move(across));
    data.table = apartTable(subject);
    if (data.emptyText.isEmpty() && shapes.empty())
        data.emptyText = ChartText::tr("No scenario beside the baseline is uncertain.");
    if (!data.emptyText.isEmpty())
        return data;
    data.references.push_back(std::move(same));
    const DrawnScenario *open = nullptr;
    for (const DrawnScenario &one : subject.scenarios) {
        if (one.pair == nullptr)
            continue;
        data.remarks += apartText(subject, one);
        if (open == nullptr && one.pair->verdict() == Verdict::CannotTell)
            open = &one;
    }
    data.title = open == nullptr
                     ? ChartText::tr("Every scenario is told apart from %1").arg(subject.baseline())
                     : ChartText::tr("%1 and %2 cannot be told apart")
                           .arg(open->plotted.letter(), subject.baseline());
    return data;
}

} // namespace

PlotData plotDistribution(const PlotInput &input)
{
    const DrawSubject subject = drawSubject(input);
    PlotData data = densities(
        subject, shapesOf(subject),
        {measureText(subject.metric, subject.input.study.settings), subject.metric.unit, false});
    data.table = quantileTable(subject);
    if (!data.emptyText.isEmpty())
        return data;
    data.measure = measureAcross(subject);
    data.title = finding(subject);
    data.remarks = certainRemarks(subject);
    return data;
}

PlotData plotCumulative(const PlotInput &input)
{
    const DrawSubject subject = drawSubject(input);
    const std::vector<LineSource> shapes = shapesOf(subject);
    PlotData data = drawPlot(subject, ChartText::tr("Share of draws up to a value"));
    data.table = quantileTable(subject);
    if (!data.emptyText.isEmpty())
        return data;
    data.measure = measureAcross(subject);
    data.unit = Unit::Percent;
    data.across = {measureText(subject.metric, subject.input.study.settings), subject.metric.unit,
                   needsLogarithm(shapes)};
    for (const LineSource &shape : shapes)
        data.curves.push_back(cumulativeOf(shape, nameOf(shape.scenario)));
    for (const double share : {kSpreadShares.front(), kSpreadShares.back()})
        data.references.push_back({shareText(share, data.locale), kPercent * share, false});
    data.title = finding(subject);
    data.remarks = certainRemarks(subject);
    return data;
}

PlotData plotRatios(const PlotInput &input)
{
    const DrawSubject subject = drawSubject(input);
    //: letter of the baseline
    const QString axis = ChartText::tr("%1 over the scenario").arg(subject.baseline());
    return pairsPlot(subject, &PairSpread::ratios, {axis, Unit::Count, false},
                     {ChartText::tr("the same"), 1, true});
}

PlotData plotDifferences(const PlotInput &input)
{
    const DrawSubject subject = drawSubject(input);
    //: letter of the baseline
    const QString axis = ChartText::tr("%1 less the scenario").arg(subject.baseline());
    return pairsPlot(subject, &PairSpread::differences, {axis, subject.metric.unit, false},
                     {ChartText::tr("the same"), 0, true});
}

} // namespace fourfold
