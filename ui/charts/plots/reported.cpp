// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plots/plots.h"
#include "ui/presentation/entry_marks.h"
#include "ui/presentation/quantity_format.h"
#include "ui/presentation/text.h"

#include <algorithm>
#include <iterator>

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

QString plainText(double number, const QLocale &locale)
{
    return numberText(number, locale, kAmountDigits, TrailingZeros::Dropped);
}

/// "5,056 h · V100 · 110 M": what a prediction was made from.
QString knownText(const ReportedRun &run, const PlotInput &input)
{
    const QLocale &locale = input.locale;
    QStringList parts;
    if (run.known == KnownBefore::Tokens) {
        const double tokens = run.entry->number(Property::TokensB).value_or(0);
        //: so many billion tokens of training data
        parts += ChartText::tr("%1 billion tokens").arg(plainText(tokens, locale));
    } else {
        parts += ChartText::tr("%1 device-hours").arg(plainText(run.deviceHours, locale));
    }
    if (run.known == KnownBefore::Power)
        parts +=
            amountText(run.entry->number(Property::MeanPowerW).value_or(0), Unit::Watt, locale);
    if (run.billions)
        parts += ChartText::tr("%1 billion parameters").arg(plainText(*run.billions, locale));
    const Entry *device =
        input.catalog->find(EntryKind::Accelerator, run.entry->text(TextProperty::AcceleratorId));
    if (device != nullptr)
        parts += toQString(device->name);
    return parts.join(u" · "_s);
}

double predictedOver(const ReportedRun &run)
{
    return run.predictedKwh() / run.reportedKwh;
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

PlotTable tableOf(const std::vector<ReportedRun> &runs, const PlotData &data,
                  const PlotInput &input)
{
    PlotTable table;
    table.columns = {{ChartText::tr("Name"), Unit::None},
                     {ChartText::tr("Predicted / reported"), Unit::Count},
                     {ChartText::tr("Known before"), Unit::None},
                     {ChartText::tr("In the band"), Unit::None},
                     {ChartText::tr("Half"), Unit::None},
                     {ChartText::tr("Covers"), Unit::None},
                     {ChartText::tr("Reported"), kUnit},
                     {ChartText::tr("Predicted"), kUnit},
                     {ChartText::tr("Low"), kUnit},
                     {ChartText::tr("High"), kUnit},
                     {ChartText::tr("Standing"), Unit::None},
                     {ChartText::tr("Source"), Unit::None},
                     {ChartText::tr("Licence"), Unit::None},
                     {ChartText::tr("Entry"), Unit::None}};
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const ReportedRun &run = runs[i];
        const PlotPoint &point = data.points[i];
        const QString standing = point.isRecalled ? labelOf(EntryMark::CommonlyQuoted) : QString();
        table.rows.push_back({point.name, predictedOver(run), knownText(run, input),
                              run.isInBand() ? ChartText::tr("yes") : ChartText::tr("no"),
                              halfText(run.half), coverageText(run), run.reportedKwh,
                              run.predictedKwh(), run.lowKwh(), run.highKwh(),
                              standing.isEmpty() ? PlotCell() : PlotCell(standing),
                              point.citation.source, point.citation.licence, toQString(point.id)});
    }
    return table;
}

/// The held-out runs say how good predictions are; those that were fitted on where they are alone.
QString findingOf(const std::vector<ReportedRun> &runs, KnownBefore known, const QLocale &locale)
{
    const RunScore heldOut = scoreOf(runs, known, RunHalf::HeldOut);
    const RunScore score = heldOut.runs > 0 ? heldOut : scoreOf(runs, known, RunHalf::Fit);
    if (score.runs == 0)
        return ChartText::tr("No run was held out");
    //: %1 and %2 are numbers of runs, %3 is "1.21×"
    const QString text =
        heldOut.runs > 0
            ? ChartText::tr("%1 of %2 held-out runs lie in their 90 % band; geometric error %3")
            : ChartText::tr("%1 of %2 runs that were fitted on lie in their 90 % band; geometric "
                            "error %3");
    return text.arg(locale.toString(static_cast<qulonglong>(score.inBand)),
                    locale.toString(static_cast<qulonglong>(score.runs)),
                    ratioText(score.rms, locale));
}

/// "held out: 17 of 20 in their band (85.0 %), geometric error 1.21×"
QString scoreText(const std::vector<ReportedRun> &runs, KnownBefore known, RunHalf half,
                  const QLocale &locale)
{
    const RunScore score = scoreOf(runs, known, half);
    if (score.runs == 0)
        return {};
    //: %1 is "held out", %2 and %3 numbers of runs, %4 a percentage, %5 is "1.21×"
    return ChartText::tr("%1: %2 of %3 in their band (%4), geometric error %5")
        .arg(halfText(half), locale.toString(static_cast<qulonglong>(score.inBand)),
             locale.toString(static_cast<qulonglong>(score.runs)),
             percentText(score.coverage(), locale), ratioText(score.rms, locale));
}

/// What both pictures say: the runs from the one that is predicted too low to that too high.
struct ShownRuns
{
    std::vector<ReportedRun> runs;
    PlotData data;
};

ShownRuns shownRuns(const PlotInput &input)
{
    ShownRuns shown;
    const std::vector<ReportedRun> all =
        input.runs != nullptr ? *input.runs : reportedRuns(*input.catalog);
    std::ranges::copy_if(all, std::back_inserter(shown.runs),
                         [&](const ReportedRun &run) { return run.known == input.known; });
    std::ranges::stable_sort(shown.runs, {}, predictedOver);
    PlotData &data = shown.data;
    data.kind = PlotKind::Scatter;
    data.locale = input.locale;
    data.groups = {{halfText(RunHalf::Fit), styleOf(RunHalf::Fit)},
                   {halfText(RunHalf::HeldOut), styleOf(RunHalf::HeldOut)}};
    std::vector<PlotCitation> citations;
    for (const ReportedRun &run : shown.runs) {
        data.points.push_back(pointOf(run, input));
        citations.push_back(data.points.back().citation);
    }
    data.title = findingOf(shown.runs, input.known, input.locale);
    QStringList scores = {scoreText(shown.runs, input.known, RunHalf::HeldOut, input.locale),
                          scoreText(shown.runs, input.known, RunHalf::Fit, input.locale)};
    scores.removeAll(QString());
    data.remarks += scores.join(u" · "_s);
    data.remarks.removeAll(QString());
    if (shown.runs.empty())
        data.emptyText = ChartText::tr("The catalogue has no run with measured energy of which "
                                       "this was known.");
    data.table = tableOf(shown.runs, data, input);
    data.source =
        ChartText::tr("Fourfold %1, data %2 · %3")
            .arg(QCoreApplication::applicationVersion(), input.dataVersion, sourcesText(citations));
    return shown;
}

} // namespace

PlotData plotReported(const PlotInput &input)
{
    PlotData data = shownRuns(input).data;
    data.unit = kUnit;
    data.isLogarithmic = true;
    data.valueTitle = ChartText::tr("Predicted energy");
    data.across = {.title = ChartText::tr("Reported energy"), .unit = kUnit, .isLogarithmic = true};
    data.references = {{.name = ChartText::tr("predicted as reported"), .isDiagonal = true}};
    if (data.emptyText.isEmpty())
        data.remarks.prepend(ChartText::tr("Bars are 90 % bands of the prediction: a run is in its "
                                           "band where its bar crosses the dashed line."));
    return data;
}

PlotData plotReportedRatios(const PlotInput &input)
{
    ShownRuns shown = shownRuns(input);
    PlotData &data = shown.data;
    data.unit = Unit::Count;
    data.isLogarithmic = input.study.settings.logarithmic;
    data.valueTitle = ChartText::tr("Predicted over reported energy");
    data.across.title = ChartText::tr("Runs, from predicted too low to predicted too high");
    data.references = {{.name = {}, .at = 1}};
    for (std::size_t i = 0; i < shown.runs.size(); ++i) {
        const ReportedRun &run = shown.runs[i];
        PlotPoint &point = data.points[i];
        point.x = static_cast<double>(i);
        point.value = predictedOver(run);
        point.interval =
            PlotInterval{run.lowKwh() / run.reportedKwh, run.highKwh() / run.reportedKwh};
        //: %1 is "0.83×", %2 says both amounts
        point.label =
            ChartText::tr("%1, %2").arg(ratioText(*point.value, input.locale), point.label);
        data.across.names += point.name;
    }
    if (data.emptyText.isEmpty())
        data.remarks.prepend(ChartText::tr("Bars are 90 % bands of the prediction: a run is in its "
                                           "band where its bar crosses 1×."));
    return data;
}

} // namespace fourfold
