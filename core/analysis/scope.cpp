// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/scope.h"

#include "core/support/numbers.h"

#include <array>
#include <cmath>

namespace fourfold {
namespace {

constexpr int kVintageYears = 2; ///< intensities further apart than this are of other vintages
constexpr double kSameQuality = 0.005; ///< relative difference that counts as none

const FieldState &stateOf(const Estimation &estimation, Field field)
{
    return estimation.states[static_cast<std::size_t>(field)];
}

using Difference = std::optional<ScopeDifference>;

std::string phasesOf(const Estimate &estimate)
{
    std::string all;
    for (const PhaseRow &row : phaseTable()) {
        const Figures &figures = estimate[row.phase];
        if (figures[Figure::FacilityEnergy] > 0 || figures[Figure::Embodied] > 0)
            all += (all.empty() ? "" : ", ") + std::string(row.key);
    }
    return all;
}

Difference phases(const Estimation &one, const Estimation &other, Basis)
{
    const std::string a = phasesOf(one.estimate);
    const std::string b = phasesOf(other.estimate);
    if (a == b)
        return std::nullopt;
    return ScopeDifference{"phases", Message{FF_TR_NOOP("Scope", "Other phases: %1 against %2."),
                                             {a.empty() ? "0" : a, b.empty() ? "0" : b}}};
}

bool hasEmbodied(const Estimation &estimation)
{
    return estimation.estimate.total[Figure::Embodied] > 0;
}

Difference embodiedPresence(const Estimation &one, const Estimation &other, Basis)
{
    if (hasEmbodied(one) == hasEmbodied(other))
        return std::nullopt;
    return ScopeDifference{
        "embodied-boundary",
        Message{FF_TR_NOOP("Scope", "Only one of the two counts the manufacture of the "
                                    "devices."),
                {}}};
}

/// What stands behind the manufacture of a device: a figure of this basis, a guess, the user.
std::string deviceBasis(const FieldStates &states)
{
    const FieldState &device = states[static_cast<std::size_t>(Field::EmbodiedDevice)];
    if (device.origin == Origin::Catalogue && device.entry != nullptr)
        return std::string(device.entry->text(TextProperty::EmbodiedBasis));
    // Where nothing is known of the device, the estimate computes it from its die.
    return device.origin == Origin::Computed || !device.isKnown() ? "die" : "";
}

/// The boundary of the general estimate.
std::string generalBoundary(const FieldStates &states)
{
    const FieldState &state = states[static_cast<std::size_t>(Field::EmbodiedBoundary)];
    const FieldRow &row = fieldRow(Field::EmbodiedBoundary);
    const auto kind = static_cast<EmbodiedBoundaryKind>(static_cast<int>(state.value));
    if (kind != EmbodiedBoundaryKind::AsGiven)
        return std::string(row.choices[static_cast<std::size_t>(kind)].key);
    return deviceBasis(states) == "die" ? "die" : "board";
}

Difference embodiedBasis(const Estimation &one, const Estimation &other, Basis)
{
    if (!hasEmbodied(one) || !hasEmbodied(other))
        return std::nullopt;
    const std::string a = generalBoundary(one.states);
    const std::string b = generalBoundary(other.states);
    if (a == b)
        return std::nullopt;
    if (a == "package" || b == "package")
        return ScopeDifference{
            "embodied-boundary",
            Message{FF_TR_NOOP("Scope", "The manufacture of one device ends elsewhere: %1 against "
                                        "%2."),
                    {a, b}}};
    return ScopeDifference{
        "embodied-boundary",
        Message{FF_TR_NOOP("Scope", "The manufacture of one device is its die alone, "
                                    "of the other the whole board."),
                {}}};
}

/// The catalogue row behind the intensity; null when it was typed.
const Entry *intensityEntry(const Estimation &estimation)
{
    const FieldState &state = stateOf(estimation, Field::MapIntensity);
    return state.origin == Origin::Catalogue ? state.entry : nullptr;
}

/// The year of the intensity; 0 where nothing says it.
int intensityYear(const Estimation &estimation)
{
    if (estimation.hourly != nullptr && estimation.hourly->isHourly)
        return yearOf(estimation.hourly->trace.series().start);
    const Entry *entry = intensityEntry(estimation);
    return entry == nullptr ? 0 : entry->yearOf(Property::GridGPerKwh);
}

Difference intensityVintage(const Estimation &one, const Estimation &other, Basis)
{
    const int a = intensityYear(one);
    const int b = intensityYear(other);
    if (a == 0 || b == 0 || std::abs(a - b) < kVintageYears)
        return std::nullopt;
    return ScopeDifference{"intensity-vintage",
                           Message{FF_TR_NOOP("Scope", "Intensities of %1 and of %2."),
                                   {std::to_string(a), std::to_string(b)}}};
}

/// What a trace counts, in the words of the catalogue. What its file does not say is unknown.
std::string traceKind(const HourlyTrace &trace)
{
    const IntensityBasis &basis = trace.series().basis;
    const std::string_view flow =
        trace.entry == nullptr ? "" : trace.entry->text(TextProperty::BasisFlow);
    const std::string_view factors = basis.factors == FactorKind::LifeCycle ? "lifecycle"
                                     : basis.factors == FactorKind::Direct  ? "direct"
                                                                            : "unknown factors";
    return std::string(flow) + (flow.empty() ? "" : "; ") + std::string(factors) + "; "
           + std::string(toText(basis.signal));
}

/// What kind of intensity a result rests on; empty when it was typed.
std::string intensityKind(const Estimation &estimation)
{
    const bool isTyped = stateOf(estimation, Field::MapIntensity).isGiven();
    if (estimation.hourly != nullptr && (estimation.hourly->isHourly || !isTyped))
        return traceKind(estimation.hourly->trace);
    const Entry *entry = intensityEntry(estimation);
    if (entry == nullptr)
        return {};
    if (entry->kind == EntryKind::CloudRegion)
        return std::string(entry->text(TextProperty::GridBasis));
    return std::string(entry->text(TextProperty::BasisFlow)) + "; "
           + std::string(entry->text(TextProperty::BasisScope));
}

bool mentions(const std::string &kind, std::string_view word)
{
    return kind.find(word) != std::string::npos;
}

Difference intensityKinds(const Estimation &one, const Estimation &other, Basis)
{
    std::string kindA = intensityKind(one);
    std::string kindB = intensityKind(other);
    // A typed intensity says nothing of its kind; beside hours that do, that is told.
    const bool isHourly = one.hourly != nullptr || other.hourly != nullptr;
    for (std::string *kind : {&kindA, &kindB}) {
        if (kind->empty() && !isHourly)
            return std::nullopt;
        if (kind->empty())
            *kind = "unknown";
    }
    for (const std::string_view word :
         {"production", "consumption", "lifecycle", "direct", "marginal"}) {
        const bool isOnlyOne = mentions(kindA, word) != mentions(kindB, word);
        if (isOnlyOne)
            return ScopeDifference{
                "intensity-kind",
                Message{FF_TR_NOOP("Scope", "Other kinds of intensity: %1 against %2."),
                        {kindA, kindB}}};
    }
    return std::nullopt;
}

std::string qualityName(const Estimation &estimation)
{
    const FieldState &state = stateOf(estimation, Field::ModelQualityName);
    return state.given == nullptr ? std::string() : std::get<std::string>(*state.given);
}

Difference quality(const Estimation &one, const Estimation &other, Basis)
{
    const FieldState &a = stateOf(one, Field::ModelQuality);
    const FieldState &b = stateOf(other, Field::ModelQuality);
    if (!a.isKnown() || !b.isKnown())
        return std::nullopt;
    const bool isSameMeasure = qualityName(one) == qualityName(other);
    const double scale = std::max(std::abs(a.value), std::abs(b.value));
    if (isSameMeasure && std::abs(a.value - b.value) <= kSameQuality * scale)
        return std::nullopt;
    return ScopeDifference{
        "quality",
        Message{FF_TR_NOOP("Scope", "Other quality: %1 %2 against %3 %4."),
                {qualityName(one), toText(a.value), qualityName(other), toText(b.value)}}};
}

constexpr std::array kChecks = {
    phases, embodiedPresence, embodiedBasis, intensityVintage, intensityKinds, quality,
};

} // namespace

std::vector<ScopeDifference> scopeDifferences(const Estimation &one, const Estimation &other,
                                              Basis basis)
{
    std::vector<ScopeDifference> differences;
    for (const auto check : kChecks) {
        if (auto difference = check(one, other, basis))
            differences.push_back(std::move(*difference));
    }
    return differences;
}

std::string embodiedBoundary(const EstimatorRow &method, const FieldStates &states)
{
    return method.id == "llmcarbon" ? "die" : generalBoundary(states);
}

} // namespace fourfold
