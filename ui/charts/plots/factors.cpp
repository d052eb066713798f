// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/compare.h"
#include "ui/charts/plots/plots.h"
#include "ui/presentation/metrics.h"
#include "ui/presentation/quantity_format.h"
#include "ui/presentation/scope_text.h"
#include "ui/presentation/text.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

/// What one M is commonly said to reduce. Patterson et al. 2022 (arXiv 2204.05149) as quoted by
/// others; for the model 3–10 and 5–10 are both quoted.
struct QuotedRange
{
    Group group = Group::Use;
    double low = 1;
    double high = 1;
};
constexpr std::array kQuotedRanges = {
    QuotedRange{Group::Model, 3, 10},
    QuotedRange{Group::Machine, 2, 5},
    QuotedRange{Group::Mechanization, 1.4, 2},
    QuotedRange{Group::Map, 5, 10},
};

/// Factors this near to 1 are none: rounding of the terms leaves less.
constexpr double kNoEffect = 1e-9;

struct Path
{
    const PlotInput &input;
    PlottedScenario from;
    PlottedScenario to;
    Basis basis = Basis::Gross;
};

/// The terms of the phases that count.
std::vector<Term> countedTerms(const Estimation &estimation, const std::vector<Phase> &phases)
{
    std::vector<Term> terms = termsOf(estimation.estimate);
    std::erase_if(terms,
                  [&](const Term &term) { return std::ranges::count(phases, term.phase) == 0; });
    return terms;
}

Comparison comparisonOf(const Path &path)
{
    const Estimation &from = *path.from.estimation();
    const Estimation &to = *path.to.estimation();
    Comparison whole = compare(from, to, path.basis);
    const std::vector<Phase> phases = countedPhases(path.input.study.settings);
    if (phases.size() == kPhaseCount)
        return whole;
    Comparison counted =
        decompose(countedTerms(from, phases), countedTerms(to, phases), path.basis);
    counted.scope = std::move(whole.scope);
    return counted;
}

const Factor &factorOf(const Comparison &comparison, Group group)
{
    return comparison.factors[static_cast<std::size_t>(group)];
}

bool hasFactors(const Comparison &comparison)
{
    return std::ranges::all_of(comparison.factors,
                               [](const Factor &factor) { return factor.factor.has_value(); });
}

/// "56.5 times less CO₂e, net"
QString findingOf(const Path &path, const Comparison &comparison)
{
    const QString basis = basisText(path.basis);
    if (!comparison.ratio || !(*comparison.ratio > 0))
        return ChartText::tr("no ratio, %1").arg(basis);
    const double ratio = *comparison.ratio;
    const auto number = [&](double value) {
        return numberText(value, path.input.locale, kRatioDigits);
    };
    if (std::abs(ratio - 1) < kNoEffect)
        return ChartText::tr("the same CO₂e, %1").arg(basis);
    if (ratio < 1)
        return ChartText::tr("%1 times more CO₂e, %2").arg(number(1 / ratio), basis);
    return ChartText::tr("%1 times less CO₂e, %2").arg(number(ratio), basis);
}

/// What was published of this pair; empty when nothing was.
QString publishedText(const Path &path)
{
    const auto &all = path.input.study.published;
    const auto found = std::ranges::find_if(all, [&](const PublishedRatio &published) {
        return published.from == path.from.scenario->id && published.to == path.to.scenario->id;
    });
    if (found == all.end())
        return {};
    QStringList ratios;
    const auto add = [&](std::optional<double> ratio, const QString &pattern) {
        if (ratio)
            ratios += pattern.arg(
                numberText(*ratio, path.input.locale, kAmountDigits, TrailingZeros::Dropped));
    };
    //: Beside a published ratio of CO₂e or of energy
    add(found->carbonRatio, ChartText::tr("%1× CO₂e"));
    add(found->energyRatio, ChartText::tr("%1× energy"));
    if (ratios.isEmpty())
        return {};
    const QString list = path.input.locale.createSeparatedList(ratios);
    if (found->standing.starts_with("recall") || found->standing == "secondary")
        return ChartText::tr("Published: %1, as commonly quoted").arg(list);
    if (found->standing == "printed")
        return ChartText::tr("Published: %1, printed").arg(list);
    return ChartText::tr("Published: %1").arg(list);
}

/// What holds for every pair.
QStringList scopeOf(const PlotInput &input)
{
    const Settings &settings = input.study.settings;
    QStringList parts = {ChartText::tr("Order-free factors, logarithmic scale")};
    if (countedPhases(settings).size() != kPhaseCount)
        parts += phasesText(settings, input.locale);
    return parts;
}

QString subtitleOf(const Path &path)
{
    QStringList parts = scopeOf(path.input);
    if (const QString published = publishedText(path); !published.isEmpty())
        parts += published;
    return parts.join(u" · "_s);
}

PlotStep levelStep(const Path &path, const PlottedScenario &end, double kilograms)
{
    PlotStep step;
    step.id = end.scenario->id;
    step.letter = end.letter();
    step.name = end.name();
    step.style = scenarioStyleKey(end.position);
    step.isLevel = true;
    step.from = step.to = kilograms;
    step.label = amountText(kilograms, Unit::Kilogram, path.input.locale);
    return step;
}

PlotStep factorStep(const Path &path, const Factor &factor, double level)
{
    const QLocale &locale = path.input.locale;
    const GroupRow &row = groupRow(factor.group);
    PlotStep step;
    step.id = row.key;
    step.name = translated(row.label);
    step.style = styleKey(factor.group);
    step.from = level;
    step.to = level / *factor.factor;
    //: A factor by which a footprint is divided
    step.label = ChartText::tr("÷ %1").arg(numberText(*factor.factor, locale, kRatioDigits));
    if (path.input.showsKilograms)
        step.detail = amountText(-factor.savingKg, Unit::Kilogram, locale, kRatioDigits);
    else if (factor.logShare)
        step.detail = percentText(*factor.logShare, locale);
    const auto quoted = std::ranges::find(kQuotedRanges, factor.group, &QuotedRange::group);
    if (path.input.showsRanges && quoted != kQuotedRanges.end()) {
        step.range = PlotInterval{level / quoted->high, level / quoted->low};
        step.rangeLabel = ChartText::tr("%1 to %2×")
                              .arg(numberText(quoted->low, locale, 2, TrailingZeros::Dropped),
                                   numberText(quoted->high, locale, 2, TrailingZeros::Dropped));
    }
    return step;
}

std::vector<PlotStep> stepsOf(const Path &path, const Comparison &comparison)
{
    std::vector<PlotStep> steps = {levelStep(path, path.from, comparison.fromKg)};
    double level = comparison.fromKg;
    for (const GroupRow &row : groupTable()) {
        const Factor &factor = factorOf(comparison, row.group);
        if (row.group == Group::Use && std::abs(*factor.factor - 1) < kNoEffect)
            continue;
        steps.push_back(factorStep(path, factor, level));
        level = steps.back().to;
    }
    steps.push_back(levelStep(path, path.to, comparison.toKg));
    return steps;
}

/// Why there are no factors between two results.
QString reasonOf(const Comparison &comparison)
{
    if (comparison.fromKg == 0 || comparison.toKg == 0)
        return ChartText::tr("One of the two totals is zero, so there is no ratio and there are no "
                             "factors. The table lists the kilograms.");
    return ChartText::tr("The two have no part of the footprint in common, so nothing can be "
                         "said of factors. The table lists the kilograms.");
}

QStringList remarksOf(const PlotInput &input, const Comparison &comparison)
{
    QStringList remarks;
    for (const Warning &warning : comparison.warnings)
        remarks += translated(warning.message);
    if (input.showsRanges)
        remarks += ChartText::tr("Bands: ranges as commonly quoted for each M (Patterson et al. "
                                 "2022); what lies outside is more, or less, than usual.");
    return remarks;
}

PlotTable tableOf(const Path &path, const Comparison &comparison)
{
    PlotTable table;
    table.columns = {
        {ChartText::tr("From"), Unit::None},
        {ChartText::tr("To"), Unit::None},
        {ChartText::tr("M"), Unit::None},
        {ChartText::tr("Factor"), Unit::Count},
        {ChartText::tr("Share of the logarithm"), Unit::Share},
        {ChartText::tr("Saving"), Unit::Kilogram},
    };
    for (const GroupRow &row : groupTable()) {
        const Factor &factor = factorOf(comparison, row.group);
        table.rows.push_back(
            {toQString(path.from.scenario->id), toQString(path.to.scenario->id),
             translated(row.label), factor.factor ? PlotCell(*factor.factor) : PlotCell(),
             factor.logShare ? PlotCell(*factor.logShare + 0.0) : PlotCell(), factor.savingKg});
    }
    table.rows.push_back({toQString(path.from.scenario->id), toQString(path.to.scenario->id),
                          ChartText::tr("All"),
                          comparison.ratio ? PlotCell(*comparison.ratio) : PlotCell(), PlotCell(),
                          comparison.fromKg - comparison.toKg});
    return table;
}

/// The factors between two scenarios as a waterfall.
PlotData plotPair(const PlotInput &input, const std::string &fromId, const std::string &toId)
{
    const Path path{input, plottedScenario(input, fromId), plottedScenario(input, toId),
                    input.study.settings.basis};
    for (const PlottedScenario *end : {&path.from, &path.to}) {
        if (end->estimation() == nullptr)
            return emptyPlot(input, u"%1: %2"_s.arg(end->letter(), problemOf(*end)));
    }
    const Comparison comparison = comparisonOf(path);
    PlotData data;
    data.kind = PlotKind::Waterfall;
    data.finding = findingOf(path, comparison);
    //: Two scenarios, and what their difference is: "56.5 times less CO₂e, net"
    data.title =
        ChartText::tr("From %1 to %2: %3").arg(path.from.letter(), path.to.letter(), data.finding);
    data.subtitle = subtitleOf(path);
    data.valueTitle = ChartText::tr("CO₂e, %1").arg(basisText(path.basis));
    data.totalQuantity =
        quantityOf(metricRow("co2e"), path.basis, countedPhases(input.study.settings));
    data.unit = Unit::Kilogram;
    data.measure = {figureOf(metricRow("co2e"), path.basis)};
    data.isLogarithmic = true;
    for (const ScopeDifference &difference : comparison.scope)
        data.differences += differenceText(difference);
    data.remarks = remarksOf(input, comparison);
    data.source = sourceLine(input);
    data.table = tableOf(path, comparison);
    data.locale = input.locale;
    if (hasFactors(comparison))
        data.steps = stepsOf(path, comparison);
    else
        data.emptyText = reasonOf(comparison);
    return data;
}

std::vector<PlotData> pairsFromBaseline(const PlotInput &input)
{
    const std::string &baseline = baselineOf(input.study)->id;
    std::vector<PlotData> pairs;
    for (const PlottedScenario &other : visibleScenarios(input)) {
        if (other.scenario->id == baseline)
            continue;
        PlotData pair = plotPair(input, baseline, other.scenario->id);
        pair.title = u"%1 → %2"_s.arg(plottedScenario(input, baseline).letter(), other.letter());
        if (!pair.finding.isEmpty())
            pair.title += u": "_s + pair.finding;
        pairs.push_back(std::move(pair));
    }
    return pairs;
}

/// The levels and ranges of all pairs.
std::optional<PlotInterval> levelsOf(const std::vector<PlotData> &pairs)
{
    std::optional<PlotInterval> all;
    for (const PlotData &pair : pairs) {
        for (const PlotStep &step : pair.steps) {
            const PlotInterval own = step.range.value_or(PlotInterval{step.to, step.to});
            const PlotInterval known = all.value_or(own);
            all = PlotInterval{std::min({known.low, own.low, step.to}),
                               std::max({known.high, own.high, step.to})};
        }
    }
    return all;
}

/// What the pair that ends lowest says; empty where no pair has factors.
QString bestTitle(const std::vector<PlotData> &pairs)
{
    const PlotData *best = nullptr;
    for (const PlotData &pair : pairs) {
        if (!pair.steps.empty() && (!best || pair.steps.back().to < best->steps.back().to))
            best = &pair;
    }
    return best == nullptr
               ? QString()
               : ChartText::tr("From %1 to %2: %3")
                     .arg(best->steps.front().letter, best->steps.back().letter, best->finding);
}

/// Takes out of a pair what one line under all pairs says.
PlotData panelOf(PlotData pair, const std::optional<PlotInterval> &levels)
{
    pair.subtitle.clear();
    pair.source.clear();
    pair.differences.clear();
    pair.remarks.clear();
    pair.table = {};
    pair.shared = levels;
    // Small panels have no room for them.
    for (PlotStep &step : pair.steps)
        step.detail.clear();
    return pair;
}

/// The pairs side by side on one axis; the table has every pair.
PlotData panelsOf(const PlotInput &input, const std::vector<PlotData> &pairs)
{
    constexpr std::size_t kMostPanels = 12;
    PlotData data;
    data.kind = PlotKind::Waterfall;
    data.measure = pairs.front().measure;
    data.locale = input.locale;
    data.source = sourceLine(input);
    data.title = bestTitle(pairs);
    data.subtitle = scopeOf(input).join(u" · "_s);
    const auto levels = levelsOf(pairs);
    for (const PlotData &pair : pairs) {
        if (data.panels.size() < kMostPanels)
            data.panels.push_back(panelOf(pair, levels));
        if (data.table.columns.empty())
            data.table.columns = pair.table.columns;
        data.table.rows.insert(data.table.rows.end(), pair.table.rows.begin(),
                               pair.table.rows.end());
        for (const QString &difference : pair.differences)
            data.differences += u"%1. %2"_s.arg(pair.title, difference);
        data.remarks += pair.remarks;
    }
    data.remarks.removeDuplicates();
    if (data.panels.size() < pairs.size())
        data.remarks.prepend(shownOfText(data.panels.size(), pairs.size()));
    return data.table.rows.empty() ? emptyPlot(input, pairs.front().emptyText) : data;
}

} // namespace

std::pair<std::string, std::string> pathOf(const Study &study)
{
    const auto exists = [&](const std::string &id) { return findScenario(study, id) != nullptr; };
    const Settings &settings = study.settings;
    const Scenario *baseline = baselineOf(study);
    if (baseline == nullptr)
        return {};
    const std::string from = exists(settings.from) ? settings.from : baseline->id;
    if (exists(settings.to))
        return {from, settings.to};
    // The last one that can be seen and is not where the way begins.
    for (auto it = study.scenarios.rbegin(); it != study.scenarios.rend(); ++it) {
        if (it->id != from && std::ranges::count(settings.hidden, it->id) == 0)
            return {from, it->id};
    }
    return {from, study.scenarios.back().id};
}

PlotData plotFactors(const PlotInput &input)
{
    const Settings &settings = input.study.settings;
    const bool hasEnd = findScenario(input.study, settings.from) != nullptr
                        || findScenario(input.study, settings.to) != nullptr;
    if (input.showsAllPairs && !hasEnd) {
        const std::vector<PlotData> pairs = pairsFromBaseline(input);
        if (pairs.size() > 1)
            return panelsOf(input, pairs);
    }
    const auto [from, to] = pathOf(input.study);
    return plotPair(input, from, to);
}

} // namespace fourfold
