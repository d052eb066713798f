// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plots/plots.h"
#include "ui/presentation/entry_marks.h"
#include "ui/presentation/quantity_format.h"
#include "ui/presentation/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

constexpr Unit kUnit = Unit::KilowattHour;

StyleKey styleOf(RunHalf half)
{
    return scenarioStyleKey(half == RunHalf::Fit ? 0 : 1);
}

QString halfText(RunHalf half)
{
    return half == RunHalf::Fit ? ChartText::tr("fitted on") : ChartText::tr("held out");
}

QString coverageText(const ReportedRun &run)
{
    if (run.coversServers)
        return run.includesPue ? ChartText::tr("servers and PUE") : ChartText::tr("servers");
    return run.includesPue ? ChartText::tr("devices and PUE") : ChartText::tr("devices alone");
}

/// "5,056 h · V100 · 110 M": what a prediction was made from.
QString knownText(const ReportedRun &run, const PlotInput &input)
{
    const QLocale &locale = input.locale;
    QStringList parts;
    if (run.known == KnownBefore::Tokens) {
        const double tokens = run.entry->number(Property::TokensB).value_or(0);
        //: so many billion tokens of training data
        parts += ChartText::tr("%1 billion tokens").arg(numberText(tokens, locale));
    } else {
        parts += ChartText::tr("%1 device-hours").arg(numberText(run.deviceHours, locale));
    }
    if (run.known == KnownBefore::Power)
        parts +=
            amountText(run.entry->number(Property::MeanPowerW).value_or(0), Unit::Watt, locale);
    if (run.billions)
        parts += ChartText::tr("%1 billion parameters").arg(numberText(*run.billions, locale));
    const Entry *device =
        input.catalog->find(EntryKind::Accelerator, run.entry->text(TextProperty::AcceleratorId));
    if (device != nullptr)
        parts += toQString(device->name);
    return parts.join(u" · "_s);
}

PlotPoint pointOf(const ReportedRun &run, const PlotInput &input)
{
    const Entry &entry = *run.entry;
    PlotPoint point;
    point.id = entry.id;
    point.name = toQString(entry.name);
    point.style = styleOf(run.half);
    point.x = run.reportedKwh;
    point.value = run.predictedKwh();
    point.interval = PlotInterval{run.lowKwh(), run.highKwh()};
    //: %1 to %4 are amounts of energy, the last two the ends of a band
    point.label = ChartText::tr("reported %1, predicted %2 (%3 to %4)")
                      .arg(amountText(run.reportedKwh, kUnit, input.locale),
                           amountText(run.predictedKwh(), kUnit, input.locale, kRatioDigits),
                           amountText(run.lowKwh(), kUnit, input.locale, kRatioDigits),
                           amountText(run.highKwh(), kUnit, input.locale, kRatioDigits));
    point.basis = knownText(run, input);
    point.citation = {citationsText(*input.catalog, entry, Property::ReportedEnergyKwh),
                      licencesText(*input.catalog, entry, Property::ReportedEnergyKwh),
                      {}};
    point.isRecalled = entry.isRecalled(Property::ReportedEnergyKwh);
    point.isChosen = std::ranges::count(input.chosen, entry.id) > 0;
    return point;
}

PlotTable tableOf(const std::vector<const ReportedRun *> &runs, const PlotData &data,
                  const PlotInput &input)
{
    PlotTable table;
    table.columns = {{ChartText::tr("Name"), Unit::None},
                     {ChartText::tr("Half"), Unit::None},
                     {ChartText::tr("Known before"), Unit::None},
                     {ChartText::tr("Covers"), Unit::None},
                     {ChartText::tr("Reported"), kUnit},
                     {ChartText::tr("Predicted"), kUnit},
                     {ChartText::tr("Low"), kUnit},
                     {ChartText::tr("High"), kUnit},
                     {ChartText::tr("Ratio"), Unit::Count},
                     {ChartText::tr("In the band"), Unit::None},
                     {ChartText::tr("Standing"), Unit::None},
                     {ChartText::tr("Source"), Unit::None},
                     {ChartText::tr("Licence"), Unit::None},
                     {ChartText::tr("Entry"), Unit::None}};
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const ReportedRun &run = *runs[i];
        const PlotPoint &point = data.points[i];
        const QString standing = point.isRecalled ? labelOf(EntryMark::CommonlyQuoted) : QString();
        table.rows.push_back({point.name, halfText(run.half), knownText(run, input),
                              coverageText(run), run.reportedKwh, run.predictedKwh(), run.lowKwh(),
                              run.highKwh(), run.ratio(),
                              run.isInBand() ? ChartText::tr("yes") : ChartText::tr("no"),
                              standing.isEmpty() ? PlotCell() : PlotCell(standing),
                              point.citation.source, point.citation.licence, toQString(point.id)});
    }
    return table;
}

QString findingOf(const RunScore &score, const QLocale &locale)
{
    if (score.runs == 0)
        return ChartText::tr("No run was held out");
    //: %1 and %2 are numbers of runs, %3 is "1.21×"
    return ChartText::tr("%1 of %2 held-out runs lie in their 90 % band; geometric error %3")
        .arg(locale.toString(static_cast<qulonglong>(score.inBand)),
             locale.toString(static_cast<qulonglong>(score.runs)), ratioText(score.rms, locale));
}

} // namespace

PlotData plotReported(const PlotInput &input)
{
    const std::vector<ReportedRun> found = input.runs == nullptr && input.catalog != nullptr
                                               ? reportedRuns(*input.catalog)
                                               : std::vector<ReportedRun>();
    const std::vector<ReportedRun> &all = input.runs != nullptr ? *input.runs : found;
    PlotData data;
    data.kind = PlotKind::Scatter;
    data.unit = kUnit;
    data.isLogarithmic = true;
    data.locale = input.locale;
    data.valueTitle = ChartText::tr("Predicted energy");
    data.across = {.title = ChartText::tr("Reported energy"), .unit = kUnit, .isLogarithmic = true};
    data.references = {{.name = ChartText::tr("predicted as reported"), .isDiagonal = true}};
    data.groups = {{halfText(RunHalf::Fit), styleOf(RunHalf::Fit)},
                   {halfText(RunHalf::HeldOut), styleOf(RunHalf::HeldOut)}};
    std::vector<const ReportedRun *> shown;
    std::vector<PlotCitation> citations;
    for (const ReportedRun &run : all) {
        if (run.known != input.known)
            continue;
        shown.push_back(&run);
        data.points.push_back(pointOf(run, input));
        citations.push_back(data.points.back().citation);
    }
    const RunScore score = scoreOf(all, input.known, RunHalf::HeldOut);
    data.title = findingOf(score, input.locale);
    if (shown.empty())
        data.emptyText = ChartText::tr("The catalogue has no run with measured energy of which "
                                       "this was known.");
    else
        data.remarks = {ChartText::tr("Bars are 90 % bands of the prediction: a run is in its band "
                                      "where its bar crosses the dashed line.")};
    data.table = tableOf(shown, data, input);
    data.source =
        ChartText::tr("Fourfold %1, data %2 · %3")
            .arg(QCoreApplication::applicationVersion(), input.dataVersion, sourcesText(citations));
    return data;
}

} // namespace fourfold
