// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/tier_spread.h"
#include "ui/charts/plots/plots.h"
#include "ui/presentation/band_text.h"
#include "ui/presentation/metrics.h"
#include "ui/presentation/quantity_format.h"
#include "ui/presentation/text.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

/// What the chart is about, looked up once.
struct Subject
{
    const PlotInput &input;
    const Settings &settings;
    const MetricRow &metric;
    std::vector<Phase> phases;
    std::vector<PlottedScenario> scenarios;
    double one = 1; ///< every value is divided by it: by the baseline's where they are relative
    bool isRelative = false;
    bool hasBands = false; ///< of the draws, for some scenario; else the tiers of inference show

    /// The figures for one of the functional unit; nothing where there are none.
    [[nodiscard]] std::optional<Estimate> estimateOf(const PlottedScenario &plotted) const
    {
        const Estimation *estimation = plotted.estimation();
        if (estimation == nullptr || !estimation->estimate.shows(metric.presence))
            return std::nullopt;
        auto made = estimateForOne(*estimation, settings);
        return made ? std::optional(std::move(*made)) : std::nullopt;
    }
    [[nodiscard]] std::optional<double> totalOf(const PlottedScenario &plotted) const
    {
        const auto estimate = estimateOf(plotted);
        return estimate ? std::optional(metricOf(*estimate, metric, settings.basis, phases) / one)
                        : std::nullopt;
    }
    [[nodiscard]] QString text(double value, const std::optional<Interval> &band = {}) const
    {
        return isRelative ? ratioText(value, band, input.locale)
                          : amountText(value, metric.unit, band, input.locale);
    }
    /// The band of a scenario, as its bar is counted; nothing where it is certain or not drawn.
    [[nodiscard]] std::optional<Interval> bandOf(const std::string &id) const
    {
        if (!hasBands)
            return std::nullopt;
        return isRelative ? inverse(input.bands->ratioBand(id)) : input.bands->band(id);
    }
    /// True where the draws for that band are on their way.
    [[nodiscard]] bool isProvisional(const std::string &id) const
    {
        return hasBands
               && (isRelative ? input.bands->isRatioProvisional(id)
                              : input.bands->isProvisional(id));
    }
    [[nodiscard]] QString metricText() const
    {
        const QString label = translated(metric.label);
        const QString measure = metric.gross == metric.net
                                    ? label
                                    : ChartText::tr("%1, %2").arg(label, basisText(settings.basis));
        return translated(functionalUnitOf(settings).of).arg(measure);
    }
};

Subject subjectOf(const PlotInput &input)
{
    const Settings &settings = input.study.settings;
    Subject subject{input, settings, metricRow(settings.metric), countedPhases(settings),
                    visibleScenarios(input)};
    if (const Scenario *baseline = baselineOf(input.study); baseline && settings.relative) {
        const auto total = subject.totalOf(plottedScenario(input, baseline->id));
        subject.isRelative = total && *total > 0;
        subject.one = subject.isRelative ? *total : 1;
    }
    subject.hasBands =
        input.bands != nullptr && std::ranges::any_of(subject.scenarios, [&](const auto &plotted) {
            return input.bands->band(plotted.scenario->id).has_value();
        });
    return subject;
}

/// What the tiers of inference that apply span, where the chart shows the footprint.
std::optional<PlotInterval> tiersOf(const Subject &subject, const PlottedScenario &plotted)
{
    const bool hasTiers = subject.settings.method == "fourfold" && subject.metric.hasParts;
    const auto total = subject.totalOf(plotted);
    if (!hasTiers || !total)
        return std::nullopt;
    const Estimation &estimation = *plotted.estimation();
    const double whole =
        metricOf(estimation.estimate, subject.metric, subject.settings.basis, subject.phases);
    const auto spread = tierSpread(*estimation.chain, estimation.chain->scenarios.front(),
                                   estimation.catalog, subject.settings.basis, subject.phases);
    if (!spread || !spread->isBand() || spread->lowKg == spread->highKg || !(whole > 0))
        return std::nullopt;
    const double scale = *total / whole;
    return PlotInterval{spread->lowKg * scale, spread->highKg * scale};
}

/// The total that a scenario had before the last change, where it was another.
std::optional<double> totalBefore(const Subject &subject, const PlottedScenario &plotted)
{
    if (subject.input.before == nullptr)
        return std::nullopt;
    const auto &outcomes = subject.input.before->outcomes;
    const auto found = std::ranges::find(outcomes, plotted.scenario->id, &ScenarioOutcome::id);
    if (found == outcomes.end())
        return std::nullopt;
    PlottedScenario earlier = plotted;
    earlier.outcome = &*found;
    const auto total = subject.totalOf(earlier);
    return total == subject.totalOf(plotted) ? std::nullopt : total;
}

/// Why a scenario with an estimate has no amount here.
QString missingText(const Subject &subject, const PlottedScenario &plotted)
{
    const Estimation *estimation = plotted.estimation();
    if (estimation != nullptr && estimation->estimate.shows(subject.metric.presence)) {
        if (const auto made = estimateForOne(*estimation, subject.settings); !made)
            return translated(made.error().message);
    }
    return ChartText::tr("no prices are given");
}

PlotCategory categoryOf(const Subject &subject, const PlottedScenario &plotted)
{
    PlotCategory category;
    category.id = plotted.scenario->id;
    category.letter = plotted.letter();
    category.name = plotted.name();
    category.style = scenarioStyleKey(plotted.position);
    category.total = subject.totalOf(plotted);
    category.note = problemOf(plotted);
    const auto band = subject.bandOf(plotted.scenario->id);
    if (band)
        category.interval =
            PlotInterval{band->low, band->high, subject.isProvisional(plotted.scenario->id)};
    else if (!subject.hasBands)
        category.interval = tiersOf(subject, plotted);
    category.before = totalBefore(subject, plotted);
    if (category.before)
        category.beforeLabel = subject.text(*category.before);
    if (category.total)
        category.label = subject.text(*category.total, band);
    else if (category.note.isEmpty())
        category.note = missingText(subject, plotted);
    return category;
}

/// One series, from what each estimate has of it.
template <typename ValueOf>
PlotSeries seriesOf(const Subject &subject, const QString &name, StyleKey style,
                    const std::string &quantity, ValueOf valueOf)
{
    PlotSeries series{name, style, {}, quantity};
    for (const PlottedScenario &plotted : subject.scenarios) {
        const auto estimate = subject.estimateOf(plotted);
        series.values.push_back(estimate ? valueOf(*estimate) / subject.one : 0);
    }
    return series;
}

std::vector<PlotSeries> seriesByPhase(const Subject &subject)
{
    const Basis basis = subject.settings.basis;
    std::vector<PlotSeries> all;
    for (const Phase phase : subject.phases) {
        const PhaseRow &row = phaseTable()[static_cast<std::size_t>(phase)];
        all.push_back(seriesOf(subject, translated(row.label), styleKey(phase),
                               quantityOf(subject.metric, basis, std::array{phase}),
                               [&](const Estimate &estimate) {
                                   return metricOf(estimate, subject.metric, basis, phase);
                               }));
    }
    return all;
}

std::vector<PlotSeries> seriesByPart(const Subject &subject)
{
    const Basis basis = subject.settings.basis;
    std::vector<PlotSeries> all;
    for (const FootprintPartRow &row : footprintPartTable()) {
        all.push_back(seriesOf(subject, translated(row.label), styleKey(row.part),
                               quantityOf(subject.metric, basis, subject.phases, row.part),
                               [&](const Estimate &estimate) {
                                   double sum = 0;
                                   for (const Phase phase : subject.phases)
                                       sum += metricOf(estimate, subject.metric, basis, phase,
                                                       row.part);
                                   return sum;
                               }));
    }
    return all;
}

/// The series that have something to show; the first where none has.
std::vector<PlotSeries> stackedSeries(const Subject &subject)
{
    const bool isByPart = subject.settings.stacking == "part" && subject.metric.hasParts;
    std::vector<PlotSeries> all = isByPart ? seriesByPart(subject) : seriesByPhase(subject);
    const auto isEmpty = [](const PlotSeries &series) {
        return std::ranges::all_of(series.values, [](double value) { return value == 0; });
    };
    if (std::ranges::all_of(all, isEmpty))
        all.resize(std::min<std::size_t>(all.size(), 1));
    else
        std::erase_if(all, isEmpty);
    return all;
}

/// Two scenarios of which one is the baseline, as they were drawn.
struct DrawnPair
{
    bool cannotTell = false;
    bool isProvisional = false;    ///< they have changed since
    double firstLess = 0;          ///< how often the first is less
    std::optional<Interval> ratio; ///< of the second over the first
};

DrawnPair drawnPair(const Subject &subject, const std::string &first, const std::string &second)
{
    if (!subject.hasBands)
        return {};
    const DrawnStudy &drawn = *subject.input.bands;
    const bool isFirst = drawn.baseline == first;
    const std::string &other = isFirst ? second : first;
    const PairSpread *spread = drawn.pair(other);
    if (spread == nullptr)
        return {};
    const auto ratio = drawn.ratioBand(other);
    return {drawn.cannotTell(other), drawn.isRatioProvisional(other),
            isFirst ? spread->less : spread->greater, isFirst ? inverse(ratio) : ratio};
}

/// The least against the baseline, or against the most where the baseline itself is the least.
QString finding(const Subject &subject, const PlotData &data)
{
    std::vector<const PlotCategory *> known;
    for (const PlotCategory &category : data.categories) {
        if (category.total && *category.total > 0)
            known.push_back(&category);
    }
    if (known.empty())
        return subject.metricText();
    if (known.size() == 1)
        return ChartText::tr("%1: %2, %3")
            .arg(known[0]->letter, known[0]->label, subject.metricText());
    const auto [least, most] = std::ranges::minmax_element(
        known, {}, [](const PlotCategory *category) { return *category->total; });
    const auto baseline =
        std::ranges::find(known, baselineOf(subject.input.study)->id, &PlotCategory::id);
    const bool isAgainstMost = baseline == known.end() || *baseline == *least;
    const PlotCategory &reference = isAgainstMost ? **most : **baseline;
    const double ratio = *reference.total / *(*least)->total;
    if (ratio == 1 || (*least)->label == reference.label)
        return translated(subject.metric.same).arg((*least)->letter, reference.letter);
    const DrawnPair pair =
        baseline == known.end() ? DrawnPair() : drawnPair(subject, (*least)->id, reference.id);
    if (pair.cannotTell && pair.isProvisional)
        return ChartText::tr("%1 and %2 cannot be told apart")
            .arg((*least)->letter, reference.letter);
    if (pair.cannotTell)
        return ChartText::tr("%1 and %2 cannot be told apart: %1 is less in %3 of the draws")
            .arg((*least)->letter, reference.letter, shareText(pair.firstLess, data.locale));
    const QString times =
        numberText(ratio, data.locale, shownDigits(ratio, pair.ratio, kRatioDigits));
    QStringList equal;
    for (const PlotCategory *category : known) {
        if (category->label == (*least)->label)
            equal += category->letter;
    }
    if (equal.size() > 1)
        //: letters of several scenarios, a factor, and the letter of another one
        return ChartText::tr("%1 are equal, %2 times less than %3")
            .arg(namesText(equal, data.locale), times, reference.letter);
    return translated(subject.metric.less).arg((*least)->letter, times, reference.letter);
}

bool hasInterval(const PlotCategory &category)
{
    return category.interval.has_value();
}

bool hasChanged(const PlotCategory &category)
{
    return category.before.has_value();
}

QString scopeText(const Subject &subject, const PlotData &data)
{
    QStringList parts = {subject.metricText(), phasesText(subject.settings, subject.input.locale)};
    if (subject.isRelative)
        parts += ChartText::tr("as a multiple of the baseline");
    if (subject.settings.logarithmic)
        parts += ChartText::tr("logarithmic scale");
    if (std::ranges::any_of(data.categories, hasInterval))
        parts += subject.hasBands ? ChartText::tr("error bars: 90 % of the draws")
                                  : ChartText::tr("error bars: inference tiers that apply");
    if (std::ranges::any_of(data.categories, hasChanged))
        parts += ChartText::tr("outlines: before the last change");
    return parts.join(u" · "_s);
}

QStringList remarksOf(const PlotData &data)
{
    QStringList remarks;
    for (const PlotCategory &category : data.categories) {
        if (!category.note.isEmpty())
            remarks += u"%1: %2"_s.arg(category.letter, category.note);
        else if (data.isLogarithmic && !(*category.total > 0))
            remarks += zeroText(category.letter);
    }
    return remarks;
}

/// Lays the published runs beside the scenarios, in the unit of these.
void addPublishedRuns(const Subject &subject, PlotData &data)
{
    if (subject.settings.references.empty())
        return;
    if (subject.settings.per != Settings().per) {
        data.remarks += ChartText::tr("Published runs are known as a whole only: none is shown "
                                      "here.");
        return;
    }
    QStringList missing;
    std::vector<PlotCategory> runs = publishedRuns(subject.input, subject.metric, missing);
    std::vector<PlotCitation> citations;
    for (PlotCategory &run : runs) {
        *run.total /= subject.one;
        run.label = subject.text(*run.total);
        citations.push_back(*run.citation);
        data.categories.push_back(std::move(run));
        for (PlotSeries &series : data.series)
            series.values.push_back(0);
    }
    if (!missing.isEmpty())
        data.remarks += ChartText::tr("No published figure of this kind with source and licence: "
                                      "%1.")
                            .arg(data.locale.createSeparatedList(missing));
    if (citations.empty())
        return;
    data.remarks += ChartText::tr("Dashed outlines are published training runs as their authors "
                                  "reported them, with scopes of their own.");
    data.source = u"%1 · %2"_s.arg(data.source, sourcesText(citations));
}

/// More columns than anybody can tell apart are left to the table.
void showFirst(PlotData &data)
{
    constexpr std::size_t kMostColumns = 60;
    const std::size_t all = data.categories.size();
    if (all <= kMostColumns)
        return;
    data.categories.resize(kMostColumns);
    for (PlotSeries &series : data.series)
        series.values.resize(kMostColumns);
    data.remarks.prepend(shownOfText(kMostColumns, all));
}

} // namespace

PlotData plotCompare(const PlotInput &input)
{
    const Subject subject = subjectOf(input);
    if (subject.scenarios.empty())
        return emptyPlot(input, ChartText::tr("All scenarios are hidden: show one to see it."));
    if (subject.phases.empty())
        return emptyPlot(input, ChartText::tr("No phase is chosen: choose one to see it."));
    PlotData data;
    data.kind = PlotKind::StackedBars;
    if (subject.settings.per == Settings().per)
        data.measure = {figureOf(subject.metric, subject.settings.basis), subject.one};
    data.unit = subject.isRelative ? Unit::Count : subject.metric.unit;
    data.isLogarithmic = subject.settings.logarithmic;
    data.locale = input.locale;
    data.source = sourceLine(input);
    data.valueTitle = subject.metricText();
    data.totalName = ChartText::tr("Total");
    data.totalQuantity = quantityOf(subject.metric, subject.settings.basis, subject.phases);
    for (const PlottedScenario &plotted : subject.scenarios)
        data.categories.push_back(categoryOf(subject, plotted));
    data.series = stackedSeries(subject);
    data.title = finding(subject, data);
    data.subtitle = scopeText(subject, data);
    data.remarks = remarksOf(data);
    addPublishedRuns(subject, data);
    data.table = compareTable(data);
    showFirst(data);
    return data;
}

} // namespace fourfold
