// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/tiles.h"

#include "core/analysis/compare.h"
#include "core/analysis/method_comparison.h"
#include "core/analysis/tier_spread.h"
#include "ui/presentation/band_text.h"
#include "ui/presentation/budget_text.h"
#include "ui/presentation/formula_text.h"
#include "ui/presentation/live_bands.h"
#include "ui/presentation/metrics.h"
#include "ui/presentation/quantity_format.h"
#include "ui/presentation/scope_text.h"
#include "ui/presentation/series_style.h"
#include "ui/presentation/sheet_column.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace fourfold {
namespace {

/// The method whose inference has tiers.
constexpr std::string_view kTieredMethod = "fourfold";

/// Where lupdate and the program both look for the texts of this file.
struct TilesText
{
    Q_DECLARE_TR_FUNCTIONS(TilesText)
};

bool isHidden(const Study &study, const std::string &id)
{
    return std::ranges::find(study.settings.hidden, id) != study.settings.hidden.end();
}

double headlineKg(const Estimate &estimate, const Settings &settings)
{
    return metricOf(estimate, metricRow(kHeadlineMetric), settings.basis, settings.phases);
}

QString phasesText(const Settings &settings)
{
    if (settings.phases.size() == kPhaseCount)
        return TilesText::tr("all phases");
    return phaseNames(settings.phases);
}

bool countsEmbodied(const Estimation &estimation)
{
    return estimation.states[static_cast<std::size_t>(Field::EmbodiedInclude)].value != 0;
}

/// "7.7× less"; the band is that of the ratio of the baseline to it.
QString ratioWords(double kg, double baselineKg, const std::optional<Interval> &band,
                   const QLocale &locale)
{
    if (kg <= 0 || baselineKg <= 0)
        return {};
    const double ratio = baselineKg / kg;
    if (ratioText(ratio, locale) == ratioText(1, locale))
        return TilesText::tr("the same");
    return ratio > 1 ? TilesText::tr("%1 less").arg(ratioText(ratio, band, locale))
                     : TilesText::tr("%1 more").arg(ratioText(1 / ratio, inverse(band), locale));
}

/// What explains the headline; where nothing is embodied, the operational part alone.
std::string headlineQuantity(const Estimate &estimate, const Settings &settings)
{
    const bool hasEmbodied = std::ranges::any_of(
        settings.phases, [&](Phase phase) { return estimate[phase][Figure::Embodied] != 0; });
    return quantityOf(metricRow(kHeadlineMetric), settings.basis, settings.phases,
                      hasEmbodied ? std::nullopt : std::optional(FootprintPart::Operational));
}

/// "5 other methods: 458.2 t – 553.1 t", in one unit; one number where they agree.
QString othersText(const StudyDocument &document, const Scenario &scenario, const QLocale &locale)
{
    const Settings &settings = document.study().settings;
    const MethodSpread spread =
        spreadOfOthers(document.method(), document.study(), scenario, document.catalog(),
                       {.basis = settings.basis, .phases = settings.phases});
    if (spread.count == 0)
        return {};
    const DisplayUnit unit = displayUnit(spread.highKg, Unit::Kilogram);
    const QString low = amountText(spread.lowKg, unit, locale);
    const QString high = amountText(spread.highKg, unit, locale);
    const int count = static_cast<int>(spread.count);
    if (low == high)
        return TilesText::tr("%n other method(s): %1", nullptr, count).arg(high);
    return TilesText::tr("%n other method(s): %1 – %2", nullptr, count).arg(low, high);
}

/// "inference tiers: 1.2 t – 3.4 t": what those that apply say, for as much as the amount.
QString tiersText(const Estimation &estimation, const StudyDocument &document, double share,
                  const QLocale &locale)
{
    const Settings &settings = document.study().settings;
    if (document.method().id != kTieredMethod)
        return {};
    const auto spread = tierSpread(*estimation.chain, estimation.chain->scenarios.front(),
                                   estimation.catalog, settings.basis, settings.phases);
    if (!spread || !spread->isBand() || spread->lowKg == spread->highKg)
        return {};
    const DisplayUnit unit = displayUnit(spread->highKg * share, Unit::Kilogram);
    return TilesText::tr("inference tiers: %1 – %2")
        .arg(amountText(spread->lowKg * share, unit, locale),
             amountText(spread->highKg * share, unit, locale));
}

/// A band as it is, or marked as moved along until it is drawn anew.
QString knownBand(const QString &band, bool isProvisional)
{
    //: a band that is only about right: "≈ 90 %: 120–154 kg"
    return isProvisional ? TilesText::tr("≈ %1").arg(band) : band;
}

/// What a scenario takes of the budgets, which are for scenarios as a whole.
std::vector<Tile::BudgetRemark> budgetRemarks(const Estimation &estimation,
                                              const Settings &settings, const QLocale &locale)
{
    std::vector<Tile::BudgetRemark> remarks;
    std::vector<BudgetUse> uses = budgetUses(estimation.estimate, settings);
    std::ranges::stable_sort(uses, std::ranges::greater(), &BudgetUse::share);
    for (const BudgetUse &use : uses)
        remarks.push_back({budgetUseText(use, locale), use.isCrossed()});
    return remarks;
}

void fill(Tile &tile, const Estimation &estimation, const StudyDocument &document,
          const QLocale &locale)
{
    const Settings &settings = document.study().settings;
    const auto one = estimateForOne(estimation, settings);
    if (!one) {
        tile.error = Tile::Remark{translated(one.error().message), fieldOf(one.error())};
        return;
    }
    tile.kg = headlineKg(*one, settings);
    if (const DrawnStudy *drawn = document.bands().of(kHeadlineMetric)) {
        tile.interval = drawn->band(tile.id);
        tile.isProvisional = tile.interval && drawn->isProvisional(tile.id);
    }
    tile.amount = amountText(tile.kg, Unit::Kilogram, tile.interval, locale);
    if (tile.interval)
        tile.band = knownBand(bandText(*tile.interval, tile.kg, Unit::Kilogram, locale),
                              tile.isProvisional);
    tile.quantity = headlineQuantity(estimation.estimate, settings);
    tile.scope = {phasesText(settings),
                  settings.basis == Basis::Net ? TilesText::tr("net") : TilesText::tr("gross"),
                  countsEmbodied(estimation) ? TilesText::tr("with embodied")
                                             : TilesText::tr("no embodied"),
                  translated(document.method().title)};
    const FunctionalUnitRow &unit = functionalUnitOf(settings);
    if (unit.unit != FunctionalUnit::Study)
        tile.scope.prepend(translated(unit.label));
    else
        tile.budgets = budgetRemarks(estimation, settings, locale);
    const double whole = headlineKg(estimation.estimate, settings);
    if (const QString tiers =
            tiersText(estimation, document, whole > 0 ? tile.kg / whole : 1, locale);
        !tiers.isEmpty())
        tile.scope += tiers;
    tile.assumed = estimation.estimate.assumed;
    for (const Warning &warning : estimation.estimate.warnings) {
        const FieldRow *row = findField(warning.field);
        tile.warnings.push_back({translated(warning.message),
                                 row == nullptr ? std::nullopt : std::optional(row->field)});
    }
}

/// Of the baseline, in the same unit; 0 where it has nothing to divide by.
double referenceKg(const Estimation &estimation, const Settings &settings)
{
    const auto one = estimateForOne(estimation, settings);
    return one ? headlineKg(*one, settings) : 0;
}

/// How it stands to the baseline: the ratio with its band, or that nobody can tell.
void fillRatio(Tile &tile, double baselineKg, const StudyDocument &document, const QLocale &locale)
{
    const DrawnStudy *drawn = document.bands().of(kHeadlineMetric);
    const bool isOfBaseline =
        drawn != nullptr && drawn->baseline == baselineOf(document.study())->id;
    const auto band = isOfBaseline ? drawn->ratioBand(tile.id) : std::nullopt;
    const bool isProvisional = isOfBaseline && drawn->isRatioProvisional(tile.id);
    const bool cannotTell = isOfBaseline && drawn->cannotTell(tile.id);
    tile.ratio =
        cannotTell ? TilesText::tr("cannot tell") : ratioWords(tile.kg, baselineKg, band, locale);
    if (cannotTell && !isProvisional) {
        tile.ratioBand = TilesText::tr("less in %1 of the draws")
                             .arg(shareText(drawn->pair(tile.id)->greater, locale));
        if (const Measurement *best = drawn->measurement(tile.id))
            tile.measure = Tile::Remark{TilesText::tr("Measure to decide: %1")
                                            .arg(measurementText(*best, document.study())),
                                        best->field};
        return;
    }
    const auto shown = tile.kg > baselineKg ? inverse(band) : band;
    if (shown && !tile.ratio.isEmpty())
        tile.ratioBand = knownBand(ratioBandText(*shown, locale), isProvisional);
}

} // namespace

std::vector<Tile> makeTiles(const StudyDocument &document, const QLocale &locale)
{
    const Study &study = document.study();
    const Scenario *baseline = baselineOf(study);
    const ScenarioOutcome *reference =
        baseline == nullptr ? nullptr : document.outcome(baseline->id);
    std::vector<Tile> tiles;
    for (std::size_t i = 0; i < study.scenarios.size(); ++i) {
        const Scenario &scenario = study.scenarios[i];
        const ScenarioOutcome *outcome = document.outcome(scenario.id);
        if (outcome == nullptr || isHidden(study, scenario.id))
            continue;
        Tile tile;
        tile.id = scenario.id;
        tile.name = scenarioName(scenario);
        tile.letter = scenarioLetter(i);
        tile.position = static_cast<int>(i);
        tile.isBaseline = &scenario == baseline;
        if (outcome->error)
            tile.error =
                Tile::Remark{translated(outcome->error->message), fieldOf(*outcome->error)};
        else
            fill(tile, *outcome->estimation, document, locale);
        if (!tile.error && functionalUnitOf(study.settings).unit == FunctionalUnit::Study)
            tile.others = othersText(document, scenario, locale);
        if (tile.isBaseline)
            tile.ratio = TilesText::tr("baseline");
        else if (!tile.error && reference != nullptr && reference->estimation)
            fillRatio(tile, referenceKg(*reference->estimation, study.settings), document, locale);
        tiles.push_back(std::move(tile));
    }
    return tiles;
}

Comparability comparability(const StudyDocument &document)
{
    const Study &study = document.study();
    const Scenario *baseline = baselineOf(study);
    Comparability found;
    const ScenarioOutcome *reference =
        baseline == nullptr ? nullptr : document.outcome(baseline->id);
    if (reference == nullptr || !reference->estimation)
        return found;
    for (std::size_t i = 0; i < study.scenarios.size(); ++i) {
        const Scenario &scenario = study.scenarios[i];
        const ScenarioOutcome *outcome = document.outcome(scenario.id);
        const bool isCompared = &scenario != baseline && !isHidden(study, scenario.id)
                                && outcome != nullptr && outcome->estimation;
        if (!isCompared)
            continue;
        ++found.compared;
        found.isEmbodiedMixed =
            found.isEmbodiedMixed
            || countsEmbodied(*outcome->estimation) != countsEmbodied(*reference->estimation);
        const Comparison comparison =
            compare(*reference->estimation, *outcome->estimation, study.settings.basis);
        for (const ScopeDifference &difference : comparison.scope)
            found.differences +=
                TilesText::tr("%1: %2").arg(scenarioLetter(i), differenceText(difference));
    }
    return found;
}

} // namespace fourfold
