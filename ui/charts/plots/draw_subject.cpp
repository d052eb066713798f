// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plots/draw_subject.h"

#include "ui/presentation/band_text.h"
#include "ui/presentation/quantity_format.h"
#include "ui/presentation/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

DrawnStudy drawsOf(const PlotInput &input)
{
    const std::string_view metric = metricRow(input.study.settings.metric).id;
    if (input.drawn != nullptr && input.drawn->metric == metric
        && input.drawn->fits(input.study.settings))
        return *input.drawn;
    if (input.catalog == nullptr)
        return {};
    return drawStudy({.study = input.study,
                      .catalog = *input.catalog,
                      .metric = std::string(metric),
                      .bins = kCurveBins,
                      .withMeasurements = true});
}

/// "10,000 draws, seed 1"
QString drawsText(const DrawSubject &subject)
{
    const QLocale &locale = subject.input.locale;
    return ChartText::tr("%1 draws, seed %2")
        .arg(numberText(static_cast<double>(subject.drawn.answer.draws), locale, kAmountDigits,
                        TrailingZeros::Dropped),
             locale.toString(static_cast<qulonglong>(subject.drawn.answer.seed)));
}

} // namespace

bool DrawSubject::isUncertain() const
{
    return std::ranges::any_of(scenarios, [](const auto &one) { return one.band.has_value(); });
}

bool DrawSubject::hasUncertainInputs() const
{
    return std::ranges::any_of(scenarios, [](const auto &one) {
        return one.spread != nullptr && !one.spread->isConstant();
    });
}

QString DrawSubject::baseline() const
{
    return plottedScenario(input, drawn.baseline).letter();
}

QString DrawSubject::amount(double value, const std::optional<Interval> &band) const
{
    return amountText(value, metric.unit, band, input.locale);
}

DrawSubject drawSubject(const PlotInput &input)
{
    DrawSubject subject{input, metricRow(input.study.settings.metric), drawsOf(input), {}};
    for (const PlottedScenario &plotted : visibleScenarios(input)) {
        const std::string &id = plotted.scenario->id;
        if (const ScenarioSpread *spread = subject.drawn.spread(id))
            subject.scenarios.push_back(
                {plotted, spread, subject.drawn.pair(id), subject.drawn.band(id)});
    }
    return subject;
}

PlotData drawPlot(const DrawSubject &subject, const QString &what)
{
    const Settings &settings = subject.input.study.settings;
    PlotData data;
    data.kind = PlotKind::Curves;
    data.locale = subject.input.locale;
    data.source = sourceLine(subject.input);
    if (subject.drawn.error && subject.scenarios.empty())
        data.emptyText = errorText(*subject.drawn.error);
    else if (subject.scenarios.empty())
        data.emptyText = ChartText::tr("No visible scenario has a result in this metric that can "
                                       "be drawn.");
    else if (!subject.isUncertain() && subject.hasUncertainInputs())
        data.emptyText = ChartText::tr("Values are uncertain here, but they do not move this "
                                       "result: every draw gives the same.");
    else if (!subject.isUncertain())
        data.emptyText =
            ChartText::tr("Nothing is uncertain here: give a field a range, as 390 to 470 or "
                          "429 ± 10 %, or count the ranges of defaults.");
    QStringList parts = {what, measureText(subject.metric, settings)};
    if (subject.metric.gross != subject.metric.net)
        parts += basisText(settings.basis);
    parts += phasesText(settings, subject.input.locale);
    parts += drawsText(subject);
    data.subtitle = parts.join(u" · "_s);
    return data;
}

QString verdictText(Verdict baseline)
{
    switch (baseline) {
    case Verdict::Less:
        return ChartText::tr("more than the baseline");
    case Verdict::Greater:
        return ChartText::tr("less than the baseline");
    case Verdict::Equal:
        return ChartText::tr("the same");
    case Verdict::CannotTell:
        break;
    }
    return ChartText::tr("cannot tell");
}

QString apartText(const DrawSubject &subject, const DrawnScenario &scenario)
{
    const QString often =
        //: letters of two scenarios and a share
        ChartText::tr("%1: less than %2 in %3 of the draws")
            .arg(scenario.plotted.letter(), subject.baseline(),
                 shareText(scenario.pair->greater, subject.input.locale));
    if (scenario.pair->verdict() != Verdict::CannotTell)
        return often;
    const Measurement *best = subject.drawn.measurement(scenario.spread->id);
    if (best == nullptr)
        return ChartText::tr("%1: cannot tell").arg(often);
    return ChartText::tr("%1: cannot tell; measuring would decide: %2")
        .arg(often, measurementText(*best, subject.input.study));
}

PlotTable quantileTable(const DrawSubject &subject)
{
    const Unit unit = subject.metric.unit;
    PlotTable table;
    table.columns = {{ChartText::tr("Scenario"), Unit::None},
                     {ChartText::tr("Name"), Unit::None},
                     {ChartText::tr("Mean"), unit},
                     {ChartText::tr("Error of the mean"), unit},
                     {ChartText::tr("Standard deviation"), unit}};
    for (const double share : kSpreadShares)
        table.columns.push_back({shareText(share, subject.input.locale), unit});
    for (const DrawnScenario &one : subject.scenarios) {
        std::vector<PlotCell> &row = table.rows.emplace_back();
        row = {one.plotted.letter(), one.plotted.name(), one.spread->mean, one.spread->meanError,
               one.spread->deviation};
        for (const Quantile &quantile : one.spread->quantiles)
            row.emplace_back(quantile.value);
    }
    return table;
}

PlotTable rangeTable(const std::vector<RangeRow> &ranges)
{
    PlotTable table;
    for (const QString &name :
         {ChartText::tr("Scenario"), ChartText::tr("Field"), ChartText::tr("Value"),
          ChartText::tr("Shape"), ChartText::tr("Given"), ChartText::tr("Source")})
        table.columns.push_back({name, Unit::None});
    for (const RangeRow &range : ranges)
        table.rows.push_back({range.letter, range.label, range.value, range.shape,
                              range.isGiven ? ChartText::tr("typed") : ChartText::tr("default"),
                              QString(range.source).replace(u'\n', u' ')});
    return table;
}

PlotTable apartTable(const DrawSubject &subject)
{
    PlotTable table;
    table.columns = {{ChartText::tr("Scenario"), Unit::None},
                     {ChartText::tr("Name"), Unit::None},
                     {ChartText::tr("Less than the baseline"), Unit::Share},
                     {ChartText::tr("Verdict"), Unit::None},
                     {ChartText::tr("What would decide"), Unit::None}};
    for (const double share : kRatioShares)
        //: a column: a quantile of the ratio of the baseline to a scenario
        table.columns.push_back(
            {ChartText::tr("Ratio, %1").arg(shareText(share, subject.input.locale)), Unit::Count});
    for (const DrawnScenario &one : subject.scenarios) {
        if (one.pair == nullptr)
            continue;
        const Measurement *best = subject.drawn.measurement(one.spread->id);
        std::vector<PlotCell> &row = table.rows.emplace_back();
        row = {one.plotted.letter(), one.plotted.name(), one.pair->greater,
               verdictText(one.pair->verdict()),
               best == nullptr ? PlotCell()
                               : PlotCell(measurementText(*best, subject.input.study))};
        for (std::size_t i = 0; i < kRatioShares.size(); ++i)
            row.push_back(one.pair->ratio ? PlotCell((*one.pair->ratio)[i].value) : PlotCell());
    }
    return table;
}

} // namespace fourfold
