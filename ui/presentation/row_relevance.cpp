// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/row_relevance.h"

#include <algorithm>
#include <array>

namespace fourfold {
/// What a scenario must have chosen for a field to matter.
enum class Condition : std::uint8_t {
    MixtureOfExperts,
    EncoderDecoder,
    HoursAreUsed,
    EnergyIsMeasured,
    PowerIsUsed,
    RateIsUsed,
    InferenceIsCounted,
    IsServed,
    TierPerToken,
    TierMeasured,
    TierEcoLogits,
    TierRoofline,
    TierTable,
    TierAddsOverheads,
    TierKnowsBatch,
    StorageIsCounted,
    IsStored,
    IsTransferred,
    EmbodiedIsIncluded,
};

struct RelevanceRow
{
    Field field = Field::ModelPreset;
    Condition condition = Condition::HoursAreUsed;
    bool isRequired = false; ///< where the condition holds
};

namespace {

constexpr std::array kRelevance = {
    RelevanceRow{Field::ModelEncoderLayers, Condition::EncoderDecoder},
    RelevanceRow{Field::ModelExperts, Condition::MixtureOfExperts},
    RelevanceRow{Field::ModelExpertsPerToken, Condition::MixtureOfExperts},
    RelevanceRow{Field::ModelSharedExperts, Condition::MixtureOfExperts},
    RelevanceRow{Field::ModelExpertFfn, Condition::MixtureOfExperts},
    RelevanceRow{Field::ModelExpertGated, Condition::MixtureOfExperts},
    RelevanceRow{Field::ModelMoeLayerShare, Condition::MixtureOfExperts},
    RelevanceRow{Field::ModelLossMoeDivisor, Condition::MixtureOfExperts},
    RelevanceRow{Field::MachineMoeEfficiencyFactor, Condition::MixtureOfExperts},
    RelevanceRow{Field::MachinePeak, Condition::RateIsUsed},
    RelevanceRow{Field::MachineEfficiency, Condition::RateIsUsed},
    RelevanceRow{Field::MachineAchieved, Condition::RateIsUsed},
    RelevanceRow{Field::MachineEfficiencyModel, Condition::RateIsUsed},
    RelevanceRow{Field::MachineFitDevice, Condition::RateIsUsed},
    RelevanceRow{Field::MachineFitRemovedShare, Condition::RateIsUsed},
    RelevanceRow{Field::MachineDevicePenalty, Condition::RateIsUsed},
    RelevanceRow{Field::MachinePenaltyG0, Condition::RateIsUsed},
    RelevanceRow{Field::MachinePenaltyG1, Condition::RateIsUsed},
    RelevanceRow{Field::MachinePenaltyG2, Condition::RateIsUsed},
    RelevanceRow{Field::MachinePrecision, Condition::RateIsUsed},
    RelevanceRow{Field::MachineAveragePower, Condition::PowerIsUsed},
    RelevanceRow{Field::MachineTdp, Condition::PowerIsUsed},
    RelevanceRow{Field::MachinePowerFraction, Condition::PowerIsUsed},
    RelevanceRow{Field::MachineHostPower, Condition::PowerIsUsed},
    RelevanceRow{Field::TrainingHours, Condition::HoursAreUsed, true},
    RelevanceRow{Field::TrainingItEnergy, Condition::EnergyIsMeasured, true},
    RelevanceRow{Field::TrainingEnergyIncludesPue, Condition::EnergyIsMeasured, true},
    RelevanceRow{Field::InferenceRequestsPerDay, Condition::InferenceIsCounted},
    RelevanceRow{Field::InferenceDays, Condition::IsServed, true},
    RelevanceRow{Field::InferenceInputTokens, Condition::IsServed, true},
    RelevanceRow{Field::InferenceOutputTokens, Condition::IsServed, true},
    RelevanceRow{Field::InferenceBatch, Condition::TierKnowsBatch},
    RelevanceRow{Field::InferenceTier, Condition::IsServed, true},
    RelevanceRow{Field::InferenceEfficiency, Condition::IsServed},
    RelevanceRow{Field::InferenceJoulePerOutputToken, Condition::TierPerToken, true},
    RelevanceRow{Field::InferenceJoulePerInputToken, Condition::TierPerToken, true},
    RelevanceRow{Field::InferenceJoulePerRequest, Condition::TierPerToken, true},
    RelevanceRow{Field::InferenceWhPerRequest, Condition::TierMeasured, true},
    RelevanceRow{Field::InferenceAccelerator, Condition::IsServed},
    RelevanceRow{Field::InferencePeak, Condition::IsServed},
    RelevanceRow{Field::InferenceDevices, Condition::IsServed},
    RelevanceRow{Field::InferenceAveragePower, Condition::IsServed},
    RelevanceRow{Field::InferencePue, Condition::IsServed},
    RelevanceRow{Field::InferenceIntensity, Condition::IsServed},
    RelevanceRow{Field::InferenceBandwidth, Condition::TierRoofline, true},
    RelevanceRow{Field::InferenceMemoryEfficiency, Condition::TierRoofline},
    RelevanceRow{Field::InferenceContextGrowth, Condition::TierRoofline},
    RelevanceRow{Field::InferenceKvBytes, Condition::TierRoofline},
    RelevanceRow{Field::InferenceDevicesPerReplica, Condition::TierRoofline},
    RelevanceRow{Field::InferenceHostShare, Condition::TierAddsOverheads},
    RelevanceRow{Field::InferenceIdleShare, Condition::TierAddsOverheads},
    RelevanceRow{Field::InferenceSecondPerRequest, Condition::TierPerToken},
    RelevanceRow{Field::InferenceSecondPerOutputToken, Condition::TierPerToken},
    RelevanceRow{Field::InferenceEcoLogitsWater, Condition::TierEcoLogits},
    RelevanceRow{Field::InferenceTableModel, Condition::TierTable},
    RelevanceRow{Field::InferenceRequestsPerUserYear, Condition::IsServed},
    RelevanceRow{Field::StorageStored, Condition::StorageIsCounted},
    RelevanceRow{Field::StorageDays, Condition::IsStored, true},
    RelevanceRow{Field::StoragePowerPerTb, Condition::IsStored},
    RelevanceRow{Field::StorageTransferred, Condition::StorageIsCounted},
    RelevanceRow{Field::StorageTransferDays, Condition::IsTransferred, true},
    RelevanceRow{Field::StoragePowerPerTransferredTb, Condition::IsTransferred},
    RelevanceRow{Field::EmbodiedDevice, Condition::EmbodiedIsIncluded},
    RelevanceRow{Field::EmbodiedDie, Condition::EmbodiedIsIncluded},
    RelevanceRow{Field::EmbodiedPerArea, Condition::EmbodiedIsIncluded},
    RelevanceRow{Field::EmbodiedBoundary, Condition::EmbodiedIsIncluded},
    RelevanceRow{Field::EmbodiedDieYield, Condition::EmbodiedIsIncluded},
    RelevanceRow{Field::EmbodiedMemoryPerGb, Condition::EmbodiedIsIncluded},
    RelevanceRow{Field::EmbodiedPackaging, Condition::EmbodiedIsIncluded},
    RelevanceRow{Field::EmbodiedBoard, Condition::EmbodiedIsIncluded},
    RelevanceRow{Field::EmbodiedDevicesPerServer, Condition::EmbodiedIsIncluded},
    RelevanceRow{Field::EmbodiedServer, Condition::EmbodiedIsIncluded},
    RelevanceRow{Field::EmbodiedLifetime, Condition::EmbodiedIsIncluded},
    RelevanceRow{Field::EmbodiedUtilisation, Condition::EmbodiedIsIncluded},
};

double numberIn(const SheetColumn &column, Field field)
{
    const auto &value = column[field].value;
    const auto *number = value ? std::get_if<Number>(&*value) : nullptr;
    return number == nullptr ? fieldRow(field).defaultValue : number->value;
}

/// True when the choice of the field, or its default, is this one.
template <class Kind>
bool isChoice(const SheetColumn &column, Field field, Kind kind)
{
    const FieldRow &row = fieldRow(field);
    const auto &value = column[field].value;
    const auto *key = value ? std::get_if<std::string>(&*value) : nullptr;
    const auto position = key == nullptr ? std::optional(static_cast<std::size_t>(row.defaultValue))
                                         : findChoice(row, *key);
    return position == static_cast<std::size_t>(kind);
}

bool isTrue(const SheetColumn &column, Field field)
{
    const auto &value = column[field].value;
    const bool *flag = value ? std::get_if<bool>(&*value) : nullptr;
    return flag == nullptr ? fieldRow(field).defaultValue != 0 : *flag;
}

bool holds(Condition condition, const SheetColumn &column, std::span<const Phase> phases)
{
    const auto counts = [&](Phase phase) {
        return std::ranges::find(phases, phase) != phases.end();
    };
    const auto basisIs = [&](TrainingBasisKind kind) {
        return isChoice(column, Field::TrainingBasis, kind);
    };
    const bool isServed =
        counts(Phase::Inference) && numberIn(column, Field::InferenceRequestsPerDay) > 0;
    const auto tierIs = [&](InferenceTierKind kind) {
        return isServed && isChoice(column, Field::InferenceTier, kind);
    };
    switch (condition) {
    case Condition::MixtureOfExperts:
        return isChoice(column, Field::ModelArchitecture, Architecture::MixtureOfExperts);
    case Condition::EncoderDecoder:
        return isChoice(column, Field::ModelStack, Stack::EncoderDecoder);
    case Condition::HoursAreUsed:
        return !basisIs(TrainingBasisKind::Flops);
    case Condition::EnergyIsMeasured:
        return basisIs(TrainingBasisKind::Energy);
    case Condition::PowerIsUsed:
        return !basisIs(TrainingBasisKind::Energy) || isServed;
    case Condition::RateIsUsed:
        return basisIs(TrainingBasisKind::Flops) || isServed;
    case Condition::InferenceIsCounted:
        return counts(Phase::Inference);
    case Condition::IsServed:
        return isServed;
    case Condition::TierPerToken:
        return tierIs(InferenceTierKind::PerToken);
    case Condition::TierMeasured:
        return tierIs(InferenceTierKind::Measured);
    case Condition::TierEcoLogits:
        return tierIs(InferenceTierKind::EcoLogits);
    case Condition::TierRoofline:
        return tierIs(InferenceTierKind::Roofline);
    case Condition::TierTable:
        return tierIs(InferenceTierKind::Table);
    case Condition::TierAddsOverheads:
        return tierIs(InferenceTierKind::Roofline) || tierIs(InferenceTierKind::Table);
    case Condition::TierKnowsBatch:
        return isServed && !tierIs(InferenceTierKind::TwoPd)
               && !tierIs(InferenceTierKind::Measured);
    case Condition::StorageIsCounted:
        return counts(Phase::Storage);
    case Condition::IsStored:
        return counts(Phase::Storage) && numberIn(column, Field::StorageStored) > 0;
    case Condition::IsTransferred:
        return counts(Phase::Storage) && numberIn(column, Field::StorageTransferred) > 0;
    case Condition::EmbodiedIsIncluded:
        return isTrue(column, Field::EmbodiedInclude);
    }
    return true;
}

} // namespace

RowRelevance::RowRelevance(Field field)
{
    const auto row = std::ranges::find(kRelevance, field, &RelevanceRow::field);
    if (row != kRelevance.end())
        m_row = &*row;
}

Relevance RowRelevance::operator()(const SheetColumn &column, std::span<const Phase> phases) const
{
    if (m_row == nullptr)
        return Relevance::Detail;
    if (!holds(m_row->condition, column, phases))
        return Relevance::None;
    return m_row->isRequired ? Relevance::Required : Relevance::Detail;
}

} // namespace fourfold
