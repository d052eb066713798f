// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plots/draw_subject.h"
#include "ui/presentation/band_text.h"
#include "ui/presentation/field_text.h"
#include "ui/presentation/quantity_format.h"
#include "ui/presentation/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

constexpr double kPercent = 100;

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

PlotPoint shareOf(const DrawSubject &subject, const SobolRow &row)
{
    const QLocale &locale = subject.input.locale;
    PlotPoint point;
    point.id = fieldRow(row.field).key;
    point.name = translated(fieldRow(row.field).label);
    point.style = styleKey(fieldRow(row.field).group);
    point.value = kPercent * std::max(row.share.total, 0.0);
    point.label = shareText(std::max(row.share.total, 0.0), locale);
    //: what one input contributes to a variance without the others
    point.basis = ChartText::tr("alone: %1").arg(shareText(std::max(row.share.first, 0.0), locale));
    return point;
}

PlotTable sharesTable(const DrawSubject &subject)
{
    PlotTable table;
    table.columns = {{ChartText::tr("Field"), Unit::None},
                     {ChartText::tr("In all"), Unit::Share},
                     {ChartText::tr("Error of it"), Unit::Share},
                     {ChartText::tr("Alone"), Unit::Share},
                     {ChartText::tr("Error of that"), Unit::Share}};
    for (const SobolRow &row : subject.drawn.shares)
        table.rows.push_back({fieldLabel(fieldRow(row.field)), row.share.total,
                              row.share.totalError, row.share.first, row.share.firstError});
    return table;
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

PlotData plotShares(const PlotInput &input)
{
    const DrawSubject subject = drawSubject(input);
    const PlottedScenario plotted = plottedScenario(input, sharesScenario(input.study));
    PlotData data = drawPlot(subject, plotted.scenario == nullptr
                                          ? QString()
                                          : u"%1 · %2"_s.arg(plotted.letter(), plotted.name()));
    data.kind = PlotKind::Ranking;
    data.unit = Unit::Percent;
    const auto &shares = subject.drawn.shares;
    const double most = shares.empty() ? 0 : shares.front().share.total;
    if (data.emptyText.isEmpty() && !(most > 0))
        data.emptyText = ChartText::tr("Nothing is uncertain in %1.").arg(plotted.name());
    if (!data.emptyText.isEmpty())
        return data;
    for (const SobolRow &row : shares)
        data.points.push_back(shareOf(subject, row));
    data.title = ChartText::tr("%1: %2 of the variance comes from %3")
                     .arg(plotted.letter(), data.points.front().label, data.points.front().name);
    data.remarks += ChartText::tr("Shares of the variance in all, with what inputs do together "
                                  "counted for each of them; choose one to go to its field.");
    data.table = sharesTable(subject);
    return data;
}

} // namespace fourfold
