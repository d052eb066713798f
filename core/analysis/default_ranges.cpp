// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/default_ranges.h"

#include "core/analysis/catalogue_spreads.h"
#include "core/analysis/method_error.h"
#include "core/support/numbers.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace fourfold {
namespace {

/// 90 of 100 normal numbers lie within so many deviations.
constexpr double kReach = 1.6448536269514722;

/// What is asked of a scenario to find its ranges.
struct Asked
{
    const Resolved &resolved;
    const Catalog &catalog;
    const FieldState &state; ///< of the field
};

std::string countText(int count)
{
    return toText(static_cast<double>(count));
}

std::string idOf(const Entry *entry)
{
    return entry == nullptr ? std::string() : entry->id;
}

Number lognormal(double value, double low, double high)
{
    return {value, Range{.low = low, .high = high, .shape = Shape::Lognormal}};
}

/// As many times more as less.
Number around(double value, double reach)
{
    return lognormal(value, value * std::exp(-reach), value * std::exp(reach));
}

bool isTrained(const Resolved &resolved)
{
    const bool isAnythingKnown =
        std::ranges::any_of(std::array{Field::ModelTokens, Field::ModelTrainingFlop,
                                       Field::TrainingHours, Field::TrainingSamples},
                            [&](Field field) { return resolved[field].isKnown(); });
    return isAnythingKnown && resolved[Field::TrainingRuns].value > 0;
}

bool isServed(const Resolved &resolved)
{
    return resolved[Field::InferenceRequestsPerDay].value > 0;
}

bool isEmbodied(const Resolved &resolved)
{
    return resolved.flag(Field::EmbodiedInclude) && (isTrained(resolved) || isServed(resolved));
}

/// Whether the work is counted as six times parameters and tokens, at a given rate.
bool isWorkCounted(const Resolved &resolved)
{
    return resolved.choice<TrainingBasisKind>(Field::TrainingBasis) == TrainingBasisKind::Flops
           && !resolved[Field::ModelTrainingFlop].isGiven();
}

/// The error of the count of FLOP comes to that of a power that is given.
DefaultRange withWorkError(DefaultRange range, const MethodErrorRow &row)
{
    const double reach = std::hypot(row.reach, kReach * shippedSpreads().flopRms);
    range.number = lognormal(1, std::exp(row.middle - reach), std::exp(row.middle + reach));
    range.source =
        Message{FF_TR_NOOP("DefaultRange", "the method's known error: FLOP of %1 published runs "
                                           "over six times parameters and tokens"),
                {countText(shippedSpreads().flopPairs)}};
    return range;
}

std::optional<DefaultRange> trainingError(const Asked &asked)
{
    if (!isTrained(asked.resolved))
        return std::nullopt;
    const auto billions = knownBillions(asked.resolved);
    // The same run on the same machine errs the same way wherever it is.
    const std::string run =
        idOf(asked.resolved[Field::MachineAccelerator].entry) + ' ' + toText(billions.value_or(0));
    const MethodErrorRow *row = trainingErrorRow(asked.resolved);
    if (row == nullptr)
        return std::nullopt;
    const ErrorFactor factor = errorFactor(*row, billions);
    DefaultRange range{{},
                       lognormal(1, factor.low, factor.high),
                       Message{row->source, {countText(row->runs)}},
                       run};
    return row->known == KnownBefore::Power && isWorkCounted(asked.resolved)
               ? withWorkError(std::move(range), *row)
               : range;
}

std::optional<DefaultRange> inferenceError(const Asked &asked)
{
    const auto tier = asked.resolved.choice<InferenceTierKind>(Field::InferenceTier);
    const auto rows = tierErrorTable();
    const auto row = std::ranges::find(rows, tier, &TierErrorRow::tier);
    const bool isRateGiven =
        tier == InferenceTierKind::TwoPd && asked.resolved[Field::InferenceEfficiency].isGiven();
    if (row == rows.end() || !isServed(asked.resolved) || isRateGiven)
        return std::nullopt;
    const auto billions = knownBillions(asked.resolved);
    return DefaultRange{
        {},
        lognormal(1, std::exp(row->middle - row->reach), std::exp(row->middle + row->reach)),
        Message{FF_TR_NOOP("DefaultRange", "the method's known error: measured over computed "
                                           "energy of %1 served models at batches of 64"),
                {countText(row->models)}},
        toText(billions.value_or(0))};
}

std::optional<DefaultRange> assumedPue(const Asked &asked)
{
    return DefaultRange{
        {},
        lognormal(asked.state.value, shippedSpreads().pueLow, shippedSpreads().pueHigh),
        Message{FF_TR_NOOP("DefaultRange", "spread of %1 catalogue entries: the "
                                           "newest PUE of each site and survey"),
                {countText(shippedSpreads().pueSites)}},
        {}};
}

/// A PUE stays above 1: what moves is what the building adds.
std::optional<DefaultRange> pue(const Asked &asked)
{
    const double added = asked.state.value - 1;
    if (asked.state.origin == Origin::Assumed)
        return assumedPue(asked);
    const Entry *entry = asked.state.entry;
    if (entry == nullptr || !(added > 0))
        return std::nullopt;
    const bool isFleet = entry->kind == EntryKind::Datacenter
                             ? entry->text(TextProperty::Location) == "global"
                             : entry->text(TextProperty::PueScope) != "region";
    const double rms = isFleet ? shippedSpreads().fleetRms : shippedSpreads().siteRms;
    const Number range = lognormal(asked.state.value, 1 + added * std::exp(-kReach * rms),
                                   1 + added * std::exp(kReach * rms));
    const Text text = isFleet ? FF_TR_NOOP("DefaultRange", "spread of %1 catalogue entries: PUE of "
                                                           "a site beside that of its fleet")
                              : FF_TR_NOOP("DefaultRange", "spread of %1 catalogue entries: PUE of "
                                                           "a site from one year to the next");
    const int pairs = isFleet ? shippedSpreads().fleetPairs : shippedSpreads().sitePairs;
    return DefaultRange{{}, range, Message{text, {countText(pairs)}}, entry->id};
}

/// The sum of ln(b / a)² over what others say of the place of `entry`.
struct Squares
{
    double sum = 0;
    int count = 0;
};
Squares othersOf(const Entry &entry, const Catalog &catalog)
{
    Squares squares;
    const double own = entry.number(Property::GridGPerKwh).value_or(0);
    for (const Entry &other : catalog.entries(EntryKind::GridRegion)) {
        const double value = other.number(Property::GridGPerKwh).value_or(0);
        if (&other == &entry || !(own > 0) || !(value > 0) || !isSamePlace(entry, other))
            continue;
        squares.sum += std::log(value / own) * std::log(value / own);
        ++squares.count;
    }
    return squares;
}

/// What is known of the place itself counts beside two pairs' worth of all places.
std::optional<DefaultRange> intensity(const Asked &asked)
{
    constexpr double kWorth = 2;
    const Entry *entry = asked.state.entry;
    const bool isHourly = asked.resolved[Field::MapTrace].isGiven();
    if (entry == nullptr || !(asked.state.value > 0) || isHourly)
        return std::nullopt;
    const Squares own = othersOf(*entry, asked.catalog);
    const double usual = shippedSpreads().gridSpread;
    const double rms = std::sqrt((kWorth * usual * usual + own.sum) / (kWorth + own.count));
    return DefaultRange{
        {},
        around(asked.state.value, kReach * rms),
        Message{FF_TR_NOOP("DefaultRange", "spread of %1 catalogue entries: the intensity of a "
                                           "place by sources and years, of which %2 of this place"),
                {countText(shippedSpreads().gridPairs), countText(own.count)}},
        entry->id};
}

std::optional<DefaultRange> deviceManufacture(const Asked &asked)
{
    const bool isKnown =
        asked.state.origin == Origin::Catalogue || asked.state.origin == Origin::Assumed;
    if (!isKnown || !isEmbodied(asked.resolved))
        return std::nullopt;
    if (asked.state.given != nullptr)
        return DefaultRange{
            {},
            std::get<Number>(*asked.state.given),
            Message{FF_TR_NOOP("DefaultRange", "published figures for one H100, from the die alone "
                                               "to all parts of the card"),
                    {}},
            {}};
    return DefaultRange{{},
                        around(asked.state.value, kReach * shippedSpreads().deviceRms),
                        Message{FF_TR_NOOP("DefaultRange", "spread of %1 catalogue entries: the "
                                                           "manufacture of one device by sources"),
                                {countText(shippedSpreads().devicePairs)}},
                        {}};
}

std::optional<DefaultRange> serverManufacture(const Asked &asked)
{
    if (asked.state.origin != Origin::Assumed || !isEmbodied(asked.resolved))
        return std::nullopt;
    return DefaultRange{
        {},
        lognormal(asked.state.value, shippedSpreads().serverLow, shippedSpreads().serverHigh),
        Message{FF_TR_NOOP("DefaultRange", "spread of %1 catalogue entries: the "
                                           "manufacture of servers"),
                {countText(shippedSpreads().servers)}},
        {}};
}

std::optional<DefaultRange> lifetime(const Asked &asked)
{
    if (asked.state.origin != Origin::Assumed || !isEmbodied(asked.resolved))
        return std::nullopt;
    return DefaultRange{
        {},
        {asked.state.value, Range{.low = shippedSpreads().lifeLow,
                                  .high = shippedSpreads().lifeHigh,
                                  .shape = Shape::Uniform}},
        Message{FF_TR_NOOP("DefaultRange", "spread of %1 catalogue entries: lifetimes of servers"),
                {countText(shippedSpreads().lives)}},
        {}};
}

std::optional<DefaultRange> utilisation(const Asked &asked)
{
    constexpr double kLeastUsed = 0.3;
    if (asked.state.origin != Origin::Assumed || !isEmbodied(asked.resolved))
        return std::nullopt;
    return DefaultRange{
        {},
        {asked.state.value,
         Range{.low = kLeastUsed, .high = asked.state.value, .shape = Shape::Uniform}},
        Message{FF_TR_NOOP("DefaultRange", "from the 30 % at which Wu et al. 2022 saw devices used "
                                           "to the full use that is assumed"),
                {}},
        {}};
}

std::optional<DefaultRange> storagePower(const Asked &asked)
{
    constexpr double kNoorReach = 0.07;
    if (asked.state.origin != Origin::Assumed || !(asked.resolved[Field::StorageStored].value > 0))
        return std::nullopt;
    return DefaultRange{
        {},
        around(asked.state.value, kNoorReach),
        Message{FF_TR_NOOP("DefaultRange", "the method's known error: up to 5.6 % of the measured "
                                           "storage of Noor (LLMCarbon)"),
                {}},
        {}};
}

using Find = std::optional<DefaultRange> (*)(const Asked &asked);
struct Row
{
    DefaultRangeRow shown;
    Find find = nullptr;
};

/// In the order of Field.
constexpr std::array kRows = {
    Row{{Field::MechanizationPue,
         FF_TR_NOOP("DefaultRange", "how PUE spreads over the datacentres of the catalogue")},
        pue},
    Row{{Field::MapIntensity,
         FF_TR_NOOP("DefaultRange", "how sources and years differ over one place")},
        intensity},
    Row{{Field::TrainingMethodError,
         FF_TR_NOOP("DefaultRange", "measured over computed energy of published runs, by what is "
                                    "known of hours, rate, power and size")},
        trainingError},
    Row{{Field::InferenceMethodError,
         FF_TR_NOOP("DefaultRange", "measured over computed energy of served models, by tier")},
        inferenceError},
    Row{{Field::StoragePowerPerTb,
         FF_TR_NOOP("DefaultRange", "the method's error on measured storage")},
        storagePower},
    Row{{Field::EmbodiedDevice,
         FF_TR_NOOP("DefaultRange", "how sources differ over the manufacture of one device")},
        deviceManufacture},
    Row{{Field::EmbodiedServer,
         FF_TR_NOOP("DefaultRange", "how the manufacture of servers spreads in the catalogue")},
        serverManufacture},
    Row{{Field::EmbodiedLifetime,
         FF_TR_NOOP("DefaultRange", "how lifetimes spread in the catalogue")},
        lifetime},
    Row{{Field::EmbodiedUtilisation,
         FF_TR_NOOP("DefaultRange", "from the least that was seen to full use")},
        utilisation},
};

constexpr auto kShown = [] {
    std::array<DefaultRangeRow, kRows.size()> shown{};
    for (std::size_t i = 0; i < kRows.size(); ++i)
        shown[i] = kRows[i].shown;
    return shown;
}();

} // namespace

std::vector<DefaultRange> defaultRanges(const Resolved &resolved, const Catalog &catalog)
{
    std::vector<DefaultRange> ranges;
    for (const Row &row : kRows) {
        const FieldState &state = resolved[row.shown.field];
        if (!state.isKnown() || state.isGiven())
            continue;
        if (auto found = row.find({resolved, catalog, state})) {
            found->field = row.shown.field;
            ranges.push_back(std::move(*found));
        }
    }
    return ranges;
}

std::span<const DefaultRangeRow> defaultRangeTable()
{
    return kShown;
}

} // namespace fourfold
