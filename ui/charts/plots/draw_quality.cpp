// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/numbers.h"
#include "ui/charts/plots/draw_subject.h"
#include "ui/presentation/quantity_format.h"
#include "ui/presentation/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

PlotCurve settlingOf(const DrawnScenario &scenario)
{
    PlotCurve curve;
    curve.id = scenario.spread->id;
    curve.name = u"%1 · %2"_s.arg(scenario.plotted.letter(), scenario.plotted.name());
    curve.style = scenarioStyleKey(scenario.plotted.position);
    for (const Checkpoint &step : scenario.spread->convergence) {
        curve.markers.push_back(curve.x.size());
        curve.x.push_back(static_cast<double>(step.draws));
        curve.values.push_back(step.meanError);
    }
    return curve;
}

/// A column for every scenario, a row for every number of draws that was looked at.
PlotTable settlingTable(const PlotData &data, Unit unit)
{
    PlotTable table;
    table.columns = {{data.across.title, Unit::None}};
    for (const PlotCurve &curve : data.curves)
        table.columns.push_back({curve.name, unit});
    for (std::size_t i = 0; i < data.curves.front().x.size(); ++i) {
        std::vector<PlotCell> &row = table.rows.emplace_back();
        row.emplace_back(data.curves.front().x[i]);
        for (const PlotCurve &curve : data.curves)
            row.emplace_back(curve.values[i]);
    }
    return table;
}

/// The scenario whose mean is least sure for its size.
const DrawnScenario &leastSettled(const DrawSubject &subject)
{
    return *std::ranges::max_element(subject.scenarios, {}, [](const DrawnScenario &one) {
        return one.band ? one.spread->meanError / one.spread->mean : 0;
    });
}

} // namespace

PlotData plotConvergence(const PlotInput &input)
{
    constexpr int kDigits = 2;
    const DrawSubject subject = drawSubject(input);
    PlotData data = drawPlot(subject, ChartText::tr("Monte Carlo standard error of the mean"));
    if (!data.emptyText.isEmpty())
        return data;
    data.unit = subject.metric.unit;
    data.isLogarithmic = true;
    data.valueTitle = ChartText::tr("Error of the mean");
    data.across = {ChartText::tr("Draws"), Unit::None, true};
    for (const DrawnScenario &one : subject.scenarios) {
        if (one.band)
            data.curves.push_back(settlingOf(one));
    }
    const ScenarioSpread &worst = *leastSettled(subject).spread;
    data.title = ChartText::tr("The mean of %1 is known to ±%2 % after %3 draws")
                     .arg(leastSettled(subject).plotted.letter(),
                          numberText(kPercent * worst.meanError / worst.mean, data.locale, kDigits),
                          numberText(static_cast<double>(subject.drawn.answer.draws), data.locale,
                                     kAmountDigits, TrailingZeros::Dropped));
    data.table = settlingTable(data, subject.metric.unit);
    return data;
}

} // namespace fourfold
