// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/value_scale.h"

#include "ui/presentation/quantity_format.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

/// Limits must fit too, but one that is far from everything else would leave nothing to see of it.
void addLimits(const PlotData &data, std::vector<double> &values)
{
    constexpr double kFar = 2;
    constexpr double kFarOnDecades = 30;
    // On a trade-off a limit is moved along the axis, which must not move with it.
    if (values.empty() || data.kind == PlotKind::TradeOff)
        return;
    const auto [least, largest] = std::ranges::minmax(values);
    const double far = data.isLogarithmic ? kFarOnDecades : kFar;
    for (const PlotReference &reference : data.references) {
        const bool isNear =
            reference.at <= far * largest && (!data.isLogarithmic || reference.at * far >= least);
        if (reference.isLimit && !reference.isUpright && isNear)
            values.push_back(reference.at);
    }
}

/// The values that must fit: totals, parts on a logarithmic axis, intervals, levels and ranges, and
/// those of the panels beside.
std::vector<double> drawnValues(const PlotData &data)
{
    std::vector<double> values;
    const auto addInterval = [&](const std::optional<PlotInterval> &interval) {
        if (interval)
            values.insert(values.end(), {interval->low, interval->high});
    };
    for (const PlotCategory &category : data.categories) {
        for (const auto &total : {category.total, category.before}) {
            if (total)
                values.push_back(*total);
        }
        addInterval(category.interval);
    }
    for (const PlotPoint &point : data.points) {
        if (point.value)
            values.push_back(*point.value);
        // Both axes of such a scatter are one, unless the lower one has names.
        if (point.x && data.kind == PlotKind::Scatter && !data.across.title.isEmpty()
            && data.across.names.isEmpty())
            values.push_back(*point.x);
        addInterval(point.interval);
    }
    for (const PlotCurve &curve : data.curves) {
        values.insert(values.end(), curve.values.begin(), curve.values.end());
        for (const PlotInterval &around : curve.band)
            values.insert(values.end(), {around.low, around.high});
    }
    for (const PlotReference &reference : data.references) {
        if (!reference.isUpright && !reference.isLimit && !reference.isDiagonal)
            values.push_back(reference.at);
    }
    for (const PlotRow &row : data.rows) {
        for (const PlotBar &bar : row.bars) {
            values.insert(values.end(), {bar.from, bar.to});
            addInterval(bar.interval);
        }
    }
    values.insert(values.end(), data.grid.values.begin(), data.grid.values.end());
    addInterval(data.shared);
    if (data.isLogarithmic) {
        for (const PlotSeries &series : data.series)
            values.insert(values.end(), series.values.begin(), series.values.end());
    }
    for (const PlotStep &step : data.steps) {
        if (!step.hasValue)
            continue;
        values.insert(values.end(), {step.from, step.to});
        addInterval(step.range);
    }
    std::erase_if(values, [](double value) { return !std::isfinite(value); });
    addLimits(data, values);
    return values;
}

QString tickText(const PlotData &data, const DisplayUnit &unit, double value)
{
    if (data.unit == Unit::Count)
        return numberText(value, data.locale, kAmountDigits, TrailingZeros::Dropped) + u'×';
    return amountText(value, unit, data.locale, kAmountDigits, TrailingZeros::Dropped);
}

/// The smallest of 1, 2, 2.5, 5 times a power of ten that is at least `least`.
double roundStep(double least)
{
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power >= least * (1 - 1e-12))
            return factor * power;
    }
    return 10 * power;
}

ValueScale linearScale(const PlotData &data, const std::vector<double> &values)
{
    constexpr double kMostTicks = 6;
    // Shares that are stacked fill the whole.
    const double headroom =
        std::ranges::any_of(data.curves, [](const PlotCurve &curve) { return curve.isArea; })
            ? 1
            : 1.04;
    const double largest = values.empty() ? 0 : std::ranges::max(values);
    // Only what is drawn as an area or a length must begin at zero.
    const bool isFree = !values.empty()
                        && (data.kind == PlotKind::Scatter || data.kind == PlotKind::HeatMap
                            || data.kind == PlotKind::TradeOff || data.kind == PlotKind::LyingBars);
    const double extent = isFree ? std::max(largest, -std::ranges::min(values)) : largest;
    const DisplayUnit unit = displayUnit(extent, data.unit);
    const double shown = isFree || largest > 0 ? largest / unit.size : 1;
    const double least = isFree ? std::ranges::min(values) / unit.size : 0;
    const double range = shown > least ? shown - least : shown > 0 ? shown : 1;
    const double step = roundStep(range * headroom / kMostTicks);
    const int first = static_cast<int>(std::floor(least / step));
    const int count = static_cast<int>(std::ceil((least + range * headroom) / step));
    ValueScale scale{false, first * step * unit.size, count * step * unit.size, {}};
    for (int i = first; i <= count; ++i) {
        const double value = i * step * unit.size;
        scale.ticks.push_back({value, tickText(data, unit, value)});
    }
    return scale;
}

/// The positions of ticks on a logarithmic axis: decades, thinned out when there are many, with
/// steps between when there are few.
std::vector<double> logarithmicTicks(double low, double high)
{
    constexpr int kMostTicks = 7;
    const int first = static_cast<int>(std::floor(low));
    const int last = static_cast<int>(std::ceil(high));
    const int stride = (last - first) / kMostTicks + 1;
    const std::vector<double> between =
        high - low < 0.4   ? std::vector<double>{1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 9}
        : high - low < 1.2 ? std::vector<double>{1, 2, 5}
        : high - low < 2.2 ? std::vector<double>{1, 3}
                           : std::vector<double>{1};
    std::vector<double> ticks;
    for (int decade = first; decade <= last; decade += stride) {
        for (const double factor : between) {
            const double position = decade + std::log10(factor);
            if (position >= low - 1e-9 && position <= high + 1e-9)
                ticks.push_back(position);
        }
    }
    return ticks;
}

ValueScale logarithmicScale(const PlotData &data, std::vector<double> values)
{
    std::erase_if(values, [](double value) { return !(value > 0); });
    if (values.empty())
        values = {1, 10};
    const auto [least, largest] = std::ranges::minmax(values);
    // Ends are quarters of a decade; what lies close together gets closer ends.
    const bool isClose = largest < 1.5 * least;
    const double roundTo = isClose ? 50 : 4;
    const double margin = isClose ? 0.03 : 0.09;
    ValueScale scale{true,
                     std::floor((std::log10(least) - margin) * roundTo) / roundTo,
                     std::ceil((std::log10(largest) + margin) * roundTo) / roundTo,
                     {}};
    const DisplayUnit unit = displayUnit(std::sqrt(least) * std::sqrt(largest), data.unit);
    for (const double position : logarithmicTicks(scale.low, scale.high))
        scale.ticks.push_back({position, tickText(data, unit, std::pow(10.0, position))});
    return scale;
}

/// What stands along an axis: its own texts, names, or round numbers.
std::vector<Tick> ticksOf(const PlotAxis &axis, ValueScale scale)
{
    if (axis.ticks.empty() && axis.names.isEmpty())
        return std::move(scale.ticks);
    std::vector<Tick> ticks;
    for (const PlotTick &tick : axis.ticks)
        ticks.push_back({scale.position(tick.at), tick.text});
    for (qsizetype i = 0; axis.ticks.empty() && i < axis.names.size(); ++i)
        ticks.push_back({static_cast<double>(i), axis.names[i]});
    return ticks;
}

/// An axis of places, with room for half a step at either end where they are cells or names.
ValueScale axisScale(const PlotAxis &axis, std::vector<double> places, const QLocale &locale,
                     bool isOfCells)
{
    PlotData lying;
    lying.kind = PlotKind::Scatter;
    lying.unit = axis.unit;
    lying.locale = locale;
    std::erase_if(places, [&](double place) {
        return !std::isfinite(place) || (axis.isLogarithmic && !(place > 0));
    });
    ValueScale scale =
        axis.isLogarithmic ? logarithmicScale(lying, places) : linearScale(lying, places);
    scale.ticks = ticksOf(axis, scale);
    const bool hasRoom = isOfCells || !axis.names.isEmpty();
    if (places.empty() || (!hasRoom && std::ranges::min(places) == std::ranges::max(places)))
        return scale;
    scale.low = scale.position(std::ranges::min(places));
    scale.high = scale.position(std::ranges::max(places));
    if (hasRoom) {
        constexpr double kHalf = 0.5;
        const double steps =
            axis.names.isEmpty() ? static_cast<double>(places.size() - 1) : scale.high - scale.low;
        const double step = steps > 0 ? (scale.high - scale.low) / steps : 1;
        scale.low -= kHalf * step;
        scale.high += kHalf * step;
    }
    const double slack = 1e-9 * (scale.high - scale.low);
    std::erase_if(scale.ticks, [&](const Tick &tick) {
        return tick.position < scale.low - slack || tick.position > scale.high + slack;
    });
    return scale;
}

/// The lower axis of a trade-off: amounts like those of the upright one.
ValueScale amountScale(const PlotData &data)
{
    PlotData lying;
    lying.kind = data.kind;
    lying.unit = data.across.unit;
    lying.locale = data.locale;
    std::vector<double> values;
    for (const PlotPoint &point : data.points) {
        if (point.x && std::isfinite(*point.x))
            values.push_back(*point.x);
    }
    return data.across.isLogarithmic ? logarithmicScale(lying, std::move(values))
                                     : linearScale(lying, values);
}

} // namespace

double ValueScale::position(double value) const
{
    if (!isLogarithmic)
        return value;
    return value > 0 ? std::log10(value) : low;
}

ValueScale acrossScale(const PlotData &data)
{
    if (data.kind == PlotKind::HeatMap)
        return axisScale(data.across, data.grid.x, data.locale, true);
    if (data.kind == PlotKind::TradeOff)
        return amountScale(data);
    if (data.kind == PlotKind::Scatter && data.across.names.isEmpty())
        return valueScale(data);
    std::vector<double> places;
    for (const PlotPoint &point : data.points)
        places.push_back(point.x.value_or(HUGE_VAL));
    for (const PlotCurve &curve : data.curves)
        places.insert(places.end(), curve.x.begin(), curve.x.end());
    return axisScale(data.across, std::move(places), data.locale, false);
}

ValueScale upScale(const PlotData &data)
{
    return axisScale(data.grid.up, data.grid.y, data.locale, true);
}

ValueScale valueScale(const PlotData &data)
{
    const std::vector<double> values = drawnValues(data);
    return data.isLogarithmic ? logarithmicScale(data, values) : linearScale(data, values);
}

} // namespace fourfold
