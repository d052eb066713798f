// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plots/seek_plot.h"

#include "ui/charts/plots/plots.h"
#include "ui/presentation/field_text.h"
#include "ui/presentation/quantity_format.h"
#include "ui/presentation/text.h"

#include <algorithm>

namespace fourfold {
namespace {

double inMetric(const SoughtInput &sought, double result)
{
    return convert(result, figureRow(sought.question.figure).unit, sought.metric.unit);
}

/// The samples and the places that were found, in order.
std::vector<CurvePoint> pointsOf(const SeekAnswer &answer)
{
    std::vector<CurvePoint> points = answer.curve;
    points.insert(points.end(), answer.found.roots.begin(), answer.found.roots.end());
    points.push_back(answer.found.best);
    std::ranges::stable_sort(points, {}, &CurvePoint::x);
    return points;
}

bool isFound(const Crossings &found, double x)
{
    return x == found.best.x || std::ranges::count(found.roots, x, &CurvePoint::x) > 0;
}

} // namespace

QString SoughtInput::resultText(double result, const QLocale &locale) const
{
    return amountText(inMetric(*this, result), metric.unit, locale);
}

QString SoughtInput::inputText(double value, const QLocale &locale) const
{
    //: a field and its value: "PUE 1.05"
    return ChartText::tr("%1 %2").arg(
        translated(row.label),
        valueText(row, Number{value, std::nullopt}, Catalog(), locale, Digits::Few));
}

PlotData seekPlot(const SoughtInput &sought, const QLocale &locale)
{
    PlotData data;
    data.id = "seek";
    data.kind = PlotKind::Curves;
    data.locale = locale;
    data.unit = sought.metric.unit;
    data.valueTitle = translated(sought.metric.label);
    data.across = {fieldLabel(sought.row), axisUnit(sought.row), sought.question.isLogarithmic};
    PlotCurve &curve = data.curves.emplace_back();
    curve.name = translated(sought.metric.label);
    for (const CurvePoint &point : pointsOf(sought.answer)) {
        const bool isAgain = !curve.x.empty() && curve.x.back() == point.x;
        if (isAgain)
            continue;
        if (isFound(sought.answer.found, point.x))
            curve.markers.push_back(curve.x.size());
        curve.x.push_back(point.x);
        curve.values.push_back(inMetric(sought, point.y));
    }
    const QString target = sought.resultText(sought.question.target, locale);
    data.references.push_back({.name = ChartText::tr("Target: %1").arg(target),
                               .at = inMetric(sought, sought.question.target),
                               .isLimit = true});
    if (sought.now && *sought.now >= sought.answer.low && *sought.now <= sought.answer.high)
        data.references.push_back(
            {.name = ChartText::tr("now"), .at = *sought.now, .isUpright = true});
    data.title = ChartText::tr("%1 over %2").arg(curve.name, translated(sought.row.label));
    return data;
}

} // namespace fourfold
