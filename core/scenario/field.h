// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/text.h"
#include "core/units/unit.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace fourfold {

/// Every value of a scenario that a user can give. One row each in fieldTable(), same order.
enum class Field : std::uint8_t {
    ModelPreset,
    ModelArchitecture,
    ModelStack,
    ModelLayers,
    ModelEncoderLayers,
    ModelHidden,
    ModelFfn,
    ModelHeads,
    ModelKvHeads,
    ModelHeadDim,
    ModelVocab,
    ModelContext,
    ModelGatedFfn,
    ModelTiedEmbeddings,
    ModelExperts,
    ModelExpertsPerToken,
    ModelSharedExperts,
    ModelExpertFfn,
    ModelExpertGated,
    ModelMoeLayerShare,
    ModelParams,
    ModelActiveParams,
    ModelBaseParams,
    ModelTokens,
    ModelBytesPerParam,
    ModelTrainingFlop,
    ModelAttentionFlop,
    ModelCausalAttention,
    ModelQuality,
    ModelQualityName,
    ModelLossLaw,
    ModelLossA,
    ModelLossB,
    ModelLossAlpha,
    ModelLossBeta,
    ModelLossE,
    ModelLossMoeDivisor,
    MachineAccelerator,
    MachineDevices,
    MachinePrecision,
    MachinePeak,
    MachineMemory,
    MachineNodeSize,
    MachineEfficiency,
    MachineAchieved,
    MachineEfficiencyModel,
    MachineFitDevice,
    MachineFitRemovedShare,
    MachineMoeEfficiencyFactor,
    MachineDevicePenalty,
    MachinePenaltyG0,
    MachinePenaltyG1,
    MachinePenaltyG2,
    MachineAveragePower,
    MachineTdp,
    MachinePowerFraction,
    MachineHostPower,
    MachineUsdPerDeviceHour,
    MechanizationDatacenter,
    MechanizationPue,
    MechanizationWue,
    MapRegion,
    MapIntensity,
    MapMarketIntensity,
    MapUsdPerKwh,
    MapMatchedCleanShare,
    MapTrace,
    MapStartUtc,
    TrainingBasis,
    TrainingHours,
    TrainingSamples,
    TrainingEpochs,
    TrainingTokensPerSample,
    TrainingTrainableShare,
    TrainingRecomputedShare,
    TrainingRuns,
    TrainingReuses,
    TrainingItEnergy,
    TrainingEnergyIncludesPue,
    TrainingEnergyLog,
    TrainingMethodError,
    ExperimentationFactor,
    InferenceRequestsPerDay,
    InferenceDays,
    InferenceInputTokens,
    InferenceOutputTokens,
    InferenceBatch,
    InferenceTier,
    InferenceEfficiency,
    InferenceJoulePerOutputToken,
    InferenceJoulePerInputToken,
    InferenceJoulePerRequest,
    InferenceWhPerRequest,
    InferenceAccelerator,
    InferencePeak,
    InferenceDevices,
    InferenceAveragePower,
    InferencePue,
    InferenceIntensity,
    InferenceBandwidth,
    InferenceMemoryEfficiency,
    InferenceContextGrowth,
    InferenceKvBytes,
    InferenceDevicesPerReplica,
    InferenceHostShare,
    InferenceIdleShare,
    InferenceMethodError,
    InferenceSecondPerRequest,
    InferenceSecondPerOutputToken,
    InferenceEcoLogitsWater,
    InferenceTableModel,
    InferenceRequestsPerUserYear,
    StorageStored,
    StorageDays,
    StoragePowerPerTb,
    StorageTransferred,
    StorageTransferDays,
    StoragePowerPerTransferredTb,
    EmbodiedInclude,
    EmbodiedBoundary,
    EmbodiedDevice,
    EmbodiedDie,
    EmbodiedPerArea,
    EmbodiedDieYield,
    EmbodiedMemoryPerGb,
    EmbodiedPackaging,
    EmbodiedBoard,
    EmbodiedDevicesPerServer,
    EmbodiedServer,
    EmbodiedLifetime,
    EmbodiedUtilisation,
    FactorsModel,
    FactorsMachine,
    FactorsMechanization,
    FactorsMap,
};

inline constexpr std::size_t kFieldCount = static_cast<std::size_t>(Field::FactorsMap) + 1;

/// Google's 4Ms, and Use: how much is asked for. The order of the sheet.
enum class Group : std::uint8_t { Use, Model, Machine, Mechanization, Map };
inline constexpr std::size_t kGroupCount = 5;

/// The four phases of a model's life that are accounted.
enum class Phase : std::uint8_t { Training, Experimentation, Inference, Storage };
inline constexpr std::size_t kPhaseCount = 4;

enum class FieldType : std::uint8_t {
    Number,      ///< a number in `unit`, possibly uncertain
    Flag,        ///< true or false
    Choice,      ///< one of `choices`
    Text,        ///< free text
    Accelerator, ///< the id of a catalogue entry of this kind
    Model,
    Datacenter,
    Region, ///< a grid region's row id or code, or a cloud region
    Trace,  ///< the id of a catalogue trace, or a file with hourly intensities
    Moment, ///< a date and time, ISO 8601; UTC without an offset
};

/// The values a number may take; `aboveLow` excludes the lower end itself.
struct Bounds
{
    double low = 0;
    double high = 0;
    bool aboveLow = false;
};

/// One choice of a Choice field: its text in files and what people read.
struct Choice
{
    std::string_view key;
    Text label;
};

/// What happens when a field is not given.
enum class Fallback : std::uint8_t {
    None,     ///< nothing: the quantity is unknown
    Neutral,  ///< `defaultValue`, which changes nothing or is the plain reading
    Guess,    ///< `defaultValue`, which somebody else might put otherwise: shown as assumed
    Computed, ///< from other fields by a formula or from the catalogue
};

/// Everything there is to know about a field; forms, files, tables and documents are made of it.
struct FieldRow
{
    Field field = Field::ModelPreset;
    std::string_view key;    ///< "machine.average_power_w": section and name in files
    std::string_view symbol; ///< in formulas: letters, digits and _ only
    Text label;
    Text help;
    Group group = Group::Use;
    FieldType type = FieldType::Number;
    Unit unit = Unit::None;
    Bounds bounds{};
    std::span<const Choice> choices{};
    Fallback fallback = Fallback::None;
    double defaultValue = 0;          ///< a number; 0/1 of a flag; the index of a choice
    Text defaultText{};               ///< in words, where a number does not say it
    std::string_view defaultSource{}; ///< id of the source of a guess
    bool isEssential = false;         ///< shown among the dozen rows that matter most
};

[[nodiscard]] std::span<const FieldRow> fieldTable();
[[nodiscard]] const FieldRow &fieldRow(Field field);

/// The fixed defaults of the table, packed: scenarios are completed far more often than described.
struct FieldDefault
{
    Field field = Field::ModelPreset;
    bool isGuess = false;
    double value = 0;
};
[[nodiscard]] std::span<const FieldDefault> fieldDefaults();

/// The row whose key is `key`; nothing when there is none.
[[nodiscard]] const FieldRow *findField(std::string_view key);

/// The section ("machine") and the name ("average_power_w") of a key.
[[nodiscard]] std::string_view sectionOf(const FieldRow &row);
[[nodiscard]] std::string_view nameOf(const FieldRow &row);

/// True for a value inside the bounds; false for NaN.
[[nodiscard]] bool withinBounds(const Bounds &bounds, double value);

/// "between 1 and 5", "above 0 and at most 1": the bounds for messages, in C form.
[[nodiscard]] Message boundsText(const FieldRow &row);

/// The position of `key` among the choices of `row`; nothing when it is none of them.
[[nodiscard]] std::optional<std::size_t> findChoice(const FieldRow &row, std::string_view key);

struct GroupRow
{
    Group group = Group::Use;
    std::string_view key;
    Text label;
    Text help;
};
[[nodiscard]] std::span<const GroupRow> groupTable();
[[nodiscard]] inline const GroupRow &groupRow(Group group)
{
    return groupTable()[static_cast<std::size_t>(group)];
}

struct PhaseRow
{
    Phase phase = Phase::Training;
    std::string_view key;
    Text label;
};
[[nodiscard]] std::span<const PhaseRow> phaseTable();

/// Positions of the choices that the formulas ask for, in the order of the table.
enum class Architecture : std::uint8_t { Dense, MixtureOfExperts };
enum class Stack : std::uint8_t { Decoder, Encoder, EncoderDecoder };
enum class Precision : std::uint8_t { Bf16, Fp8, Tf32, Fp32 };
enum class EfficiencyModel : std::uint8_t { Given, LlmCarbon };
enum class FitDevice : std::uint8_t { A100, V100 };
enum class LossLaw : std::uint8_t { None, Chinchilla, Kaplan };
enum class EmbodiedBoundaryKind : std::uint8_t { AsGiven, Die, Package, Board };
enum class TrainingBasisKind : std::uint8_t { Flops, DeviceHours, Energy };
enum class InferenceTierKind : std::uint8_t {
    TwoPd,
    PerToken,
    EcoLogits,
    Roofline,
    Table,
    Measured
};
enum class ContextGrowth : std::uint8_t { None, Mean, Exact };

} // namespace fourfold
