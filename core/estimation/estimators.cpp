// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/estimate.h"
#include "core/estimation/fit_warnings.h"
#include "core/estimation/methods/methods.h"
#include "core/estimation/reader.h"
#include "core/estimation/trace.h"
#include "core/estimation/warnings.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <cmath>

namespace fourfold {
namespace {

constexpr std::array kAllPhases = {Phase::Training, Phase::Experimentation, Phase::Inference,
                                   Phase::Storage};
constexpr std::array kTrainingOnly = {Phase::Training};

/// Fields that no method computes with: names, context of reading, and what is not built yet.
constexpr std::array kNeverRead = {
    Field::ModelQuality,        Field::ModelQualityName,
    Field::ModelLossLaw,        Field::ModelLossA,
    Field::ModelLossB,          Field::ModelLossAlpha,
    Field::ModelLossBeta,       Field::ModelLossE,
    Field::ModelLossMoeDivisor, Field::InferenceRequestsPerUserYear,
};

constexpr auto kGeneralReads = [] {
    std::array<Field, kFieldCount - kNeverRead.size()> fields{};
    std::size_t next = 0;
    for (std::size_t i = 0; i < kFieldCount; ++i) {
        const auto field = static_cast<Field>(i);
        if (std::ranges::find(kNeverRead, field) == kNeverRead.end())
            fields[next++] = field;
    }
    return fields;
}();

/// What gives the size of the model and of its training.
#define FF_SIZE_FIELDS                                                                             \
    Field::ModelPreset, Field::ModelArchitecture, Field::ModelStack, Field::ModelLayers,           \
        Field::ModelEncoderLayers, Field::ModelHidden, Field::ModelFfn, Field::ModelHeads,         \
        Field::ModelKvHeads, Field::ModelHeadDim, Field::ModelVocab, Field::ModelGatedFfn,         \
        Field::ModelTiedEmbeddings, Field::ModelExperts, Field::ModelExpertsPerToken,              \
        Field::ModelSharedExperts, Field::ModelExpertFfn, Field::ModelExpertGated,                 \
        Field::ModelMoeLayerShare, Field::ModelParams, Field::ModelActiveParams,                   \
        Field::ModelBaseParams, Field::ModelTokens, Field::TrainingSamples, Field::TrainingEpochs, \
        Field::TrainingTokensPerSample

/// What gives the rate of the machine, and what every method adds where it is given.
#define FF_MACHINE_FIELDS                                                                          \
    Field::MachineAccelerator, Field::MachineDevices, Field::MachinePrecision, Field::MachinePeak, \
        Field::MachineMemory, Field::MachineNodeSize, Field::MachineEfficiency,                    \
        Field::MachineAchieved, Field::MachineEfficiencyModel, Field::MachineTdp,                  \
        Field::MachineUsdPerDeviceHour, Field::MapMarketIntensity, Field::MapUsdPerKwh,            \
        Field::MapRegion, Field::MapIntensity, Field::MapTrace

/// What gives compute, rate and hours of one training run.
#define FF_RUN_FIELDS                                                                              \
    FF_SIZE_FIELDS, FF_MACHINE_FIELDS, Field::ModelContext, Field::ModelTrainingFlop,              \
        Field::ModelAttentionFlop, Field::ModelCausalAttention, Field::MachineFitDevice,           \
        Field::MachineFitRemovedShare, Field::MachineMoeEfficiencyFactor,                          \
        Field::MachineDevicePenalty, Field::MachinePenaltyG0, Field::MachinePenaltyG1,             \
        Field::MachinePenaltyG2, Field::TrainingHours, Field::TrainingTrainableShare,              \
        Field::TrainingRecomputedShare

constexpr std::array kLlmCarbonReads = {
    FF_SIZE_FIELDS,
    FF_MACHINE_FIELDS,
    Field::MachineAveragePower,
    Field::MachinePowerFraction,
    Field::MachineHostPower,
    Field::MechanizationDatacenter,
    Field::MechanizationPue,
    Field::ExperimentationFactor,
    Field::InferenceRequestsPerDay,
    Field::InferenceDays,
    Field::InferenceInputTokens,
    Field::InferenceOutputTokens,
    Field::InferenceEfficiency,
    Field::InferenceAccelerator,
    Field::InferencePeak,
    Field::InferenceDevices,
    Field::InferenceAveragePower,
    Field::InferencePue,
    Field::InferenceIntensity,
    Field::StorageStored,
    Field::StorageDays,
    Field::StoragePowerPerTb,
    Field::StorageTransferred,
    Field::StorageTransferDays,
    Field::StoragePowerPerTransferredTb,
    Field::EmbodiedInclude,
    Field::EmbodiedDevice,
    Field::EmbodiedDie,
    Field::EmbodiedPerArea,
    Field::EmbodiedBoundary,
    Field::EmbodiedDieYield,
    Field::EmbodiedMemoryPerGb,
    Field::EmbodiedPackaging,
    Field::EmbodiedBoard,
    Field::EmbodiedDevicesPerServer,
    Field::EmbodiedLifetime,
};
constexpr std::array kPattersonReads = {
    FF_RUN_FIELDS,
    Field::MachineAveragePower,
    Field::MachinePowerFraction,
    Field::MachineHostPower,
    Field::MechanizationDatacenter,
    Field::MechanizationPue,
    Field::MapMatchedCleanShare,
    Field::MapStartUtc,
    Field::TrainingEnergyLog,
};
constexpr std::array kMlco2Reads = {FF_RUN_FIELDS};
#undef FF_RUN_FIELDS
#undef FF_MACHINE_FIELDS
#undef FF_SIZE_FIELDS

constexpr std::array kMeasuredReads = {
    Field::MachineDevices,
    Field::MechanizationDatacenter,
    Field::MechanizationPue,
    Field::MapRegion,
    Field::MapIntensity,
    Field::MapTrace,
    Field::MapStartUtc,
    Field::TrainingEnergyLog,
    Field::MapMatchedCleanShare,
    Field::TrainingBasis,
    Field::TrainingHours,
    Field::TrainingItEnergy,
    Field::TrainingEnergyIncludesPue,
    Field::MapMarketIntensity,
    Field::MapUsdPerKwh,
    Field::MachineUsdPerDeviceHour,
};

constexpr std::array kEstimators = {
    EstimatorRow{
        .id = "fourfold",
        .title = FF_TR_NOOP("Method", "Fourfold"),
        .summary = FF_TR_NOOP("Method", "The general estimate: training, experimentation, "
                                        "inference, storage and embodied carbon."),
        .source = "fourfold",
        .reads = kGeneralReads,
        .phases = kAllPhases,
        .evaluate = evaluateFourfold,
        .prepare = prepareFourfold,
    },
    EstimatorRow{
        .id = "llmcarbon",
        .title = FF_TR_NOOP("Method", "LLMCarbon, as released"),
        .summary = FF_TR_NOOP("Method", "The released procedure to the letter, doubtful rules "
                                        "included and named: 6 P D over base parameters, every "
                                        "phase, its own server, net = gross."),
        .source = "llmcarbon-2024",
        .reads = kLlmCarbonReads,
        .phases = kAllPhases,
        .evaluate = evaluateLlmCarbon,
        .prepare = prepareLlmCarbon,
    },
    EstimatorRow{
        .id = "patterson",
        .title = FF_TR_NOOP("Method", "Patterson et al. 2021"),
        .summary = FF_TR_NOOP("Method", "Device-hours times mean power times PUE times intensity, "
                                        "gross and net; training only."),
        .source = "patterson-2021",
        .reads = kPattersonReads,
        .phases = kTrainingOnly,
        .evaluate = evaluatePatterson,
        .prepare = preparePatterson,
    },
    EstimatorRow{
        .id = "mlco2",
        .title = FF_TR_NOOP("Method", "ML CO2 Impact"),
        .summary = FF_TR_NOOP("Method", "Rated power times hours times intensity, with the "
                                        "calculator's own rounding; training only, no PUE."),
        .source = "mlco2-2019",
        .reads = kMlco2Reads,
        .phases = kTrainingOnly,
        .evaluate = evaluateMlco2,
        .prepare = prepareMlco2,
    },
    EstimatorRow{
        .id = "mlco2-exact",
        .title = FF_TR_NOOP("Method", "ML CO2 Impact, exact"),
        .summary = FF_TR_NOOP("Method", "The same without rounding."),
        .source = "mlco2-2019",
        .reads = kMlco2Reads,
        .phases = kTrainingOnly,
        .evaluate = evaluateMlco2Exact,
        .prepare = prepareMlco2Exact,
    },
    EstimatorRow{
        .id = "measured",
        .title = FF_TR_NOOP("Method", "Measured energy"),
        .summary = FF_TR_NOOP("Method", "A log's energy with its own PUE and intensity; training "
                                        "only, without embodied carbon."),
        .source = "patterson-2021",
        .reads = kMeasuredReads,
        .phases = kTrainingOnly,
        .evaluate = evaluateMeasured,
        .prepare = prepareMeasured,
    },
};

/// Marks what a figure that is not 0 came from, back to the inputs.
class AssumptionFinder
{
public:
    AssumptionFinder(const Trace &trace, const Resolved &resolved)
        : m_trace(trace)
        , m_resolved(resolved)
        , m_seen(static_cast<std::size_t>(trace.size()))
    {}

    std::vector<Field> find()
    {
        // Nodes only point backwards, so one pass down reaches everything.
        for (std::int32_t i = m_trace.size() - 1; i >= 0; --i) {
            const Node &node = m_trace[i];
            char &seen = m_seen[static_cast<std::size_t>(i)];
            if (isPhaseFigure(node) && node.value != 0)
                seen = 1;
            if (seen == 0)
                continue;
            mark(node);
            if (node.op != Op::Branches || node.payload == 0)
                see(node.a);
            if (node.op != Op::Branches || node.payload == 1)
                see(node.b);
        }
        std::vector<Field> fields;
        for (std::size_t i = 0; i < kFieldCount; ++i) {
            if (m_fields[i])
                fields.push_back(static_cast<Field>(i));
        }
        return fields;
    }

    void add(Field field) { m_fields[static_cast<std::size_t>(field)] = true; }

private:
    static bool isPhaseFigure(const Node &node)
    {
        return node.op == Op::Named && (node.payload >> 8U) != kNoPhase
               && (node.payload & 0xFFU) >= static_cast<unsigned>(StepName::FigureFlop);
    }

    void see(std::int32_t input)
    {
        if (input >= 0 && !isNamedZero(m_trace[input]))
            m_seen[static_cast<std::size_t>(input)] = 1;
    }

    /// A part that came out as 0 added nothing, so nothing that it was made from entered.
    static bool isNamedZero(const Node &node) { return node.op == Op::Named && node.value == 0; }

    void mark(const Node &node)
    {
        if (node.op == Op::Input)
            markInput(node.payload);
        else if (node.op == Op::Named)
            markChoices(static_cast<StepName>(node.payload & 0xFFU), node);
    }

    void markInput(std::uint16_t input)
    {
        if (input < kFieldCount) {
            addIfAssumed(static_cast<Field>(input));
            return;
        }
        const auto serving = static_cast<ServingInput>(input - kFieldCount);
        if (m_resolved[serving].origin == Origin::Assumed)
            add(serving == ServingInput::PerArea ? Field::EmbodiedPerArea : Field::EmbodiedDevice);
    }

    /// Guesses that steer a formula without standing in it.
    void markChoices(StepName step, const Node &node)
    {
        if (step == StepName::FitRate)
            addIfAssumed(Field::MachineEfficiencyModel);
        const bool isServing = (node.payload >> 8U) == phaseIndex(Phase::Inference);
        if (isServing && isPhaseFigure(node))
            addIfAssumed(Field::InferenceTier);
    }

    void addIfAssumed(Field field)
    {
        if (m_resolved[field].origin == Origin::Assumed)
            add(field);
    }

    const Trace &m_trace;
    const Resolved &m_resolved;
    std::vector<char> m_seen;
    std::bitset<kFieldCount> m_fields;
};

/// Values that a formula supplied for fields that were not given.
FieldStates statesOf(const Resolved &resolved, const Trace &trace)
{
    FieldStates states = resolved.states;
    for (std::int32_t i = 0; i < trace.size(); ++i) {
        if (trace[i].op != Op::Named)
            continue;
        const StepRow &row = stepRow(static_cast<StepName>(trace[i].payload & 0xFFU));
        if (!row.field)
            continue;
        FieldState &state = states[static_cast<std::size_t>(*row.field)];
        if (state.isKnown())
            continue;
        state.value = trace[i].value;
        state.origin = Origin::Computed;
    }
    return states;
}

/// What is wrong with an estimate that is no finite number.
std::optional<Error> findOverflow(const Resolved &resolved, const Estimate &estimate)
{
    const auto isFinite = [](const Figures &figures) {
        return std::ranges::all_of(figureTable(), [&](const FigureRow &row) {
            return std::isfinite(figures[row.figure]);
        });
    };
    if (isFinite(estimate.total) && std::ranges::all_of(estimate.phases, isFinite))
        return std::nullopt;
    return Error{ErrorCode::OutOfBounds, resolved.scenario->id,
                 Message{FF_TR_NOOP("Message", "the result is too large for a number: look for a "
                                               "value near 0 that something is divided by"),
                         {}}};
}

/// A fit that is used as it is turns below 0 far enough outside its range.
std::optional<Error> findNoRate(const Resolved &resolved, const Estimate &estimate)
{
    if (estimate.fitParameters <= 0 || estimate.fitIsClamped || estimate.fitEfficiency > 0)
        return std::nullopt;
    return Error{
        ErrorCode::OutOfBounds, resolved.scenario->id + ": machine.efficiency",
        Message{FF_TR_NOOP("Message", "%1 billion parameters lie so far outside the fit (%2 to %3 "
                                      "billion) that it gives no rate: give machine.efficiency, or "
                                      "take the method fourfold, which keeps to the range"),
                rateFitRange(estimate)}};
}

} // namespace

std::span<const EstimatorRow> estimatorTable()
{
    return kEstimators;
}

const EstimatorRow *findEstimator(std::string_view id)
{
    const auto found = std::ranges::find(kEstimators, id, &EstimatorRow::id);
    return found == kEstimators.end() ? nullptr : &*found;
}

bool Estimate::shows(Presence presence) const
{
    switch (presence) {
    case Presence::Always:
        return true;
    case Presence::Never:
        return false;
    case Presence::WithPrices:
        return hasCost;
    case Presence::WithMarketIntensity:
        return hasMarket;
    }
    return false;
}

Result<Estimate> estimateTraced(const EstimatorRow &method, const Resolved &resolved, Trace &trace)
{
    trace.clear();
    auto estimate = method.evaluate(resolved, &trace);
    if (!estimate)
        return estimate;
    if (auto noRate = findNoRate(resolved, *estimate))
        return std::move(*noRate);
    if (auto overflow = findOverflow(resolved, *estimate))
        return std::move(*overflow);
    estimate->assumed = AssumptionFinder(trace, resolved).find();
    estimate->warnings = findWarnings(resolved, *estimate);
    return estimate;
}

Result<Estimation> estimate(const EstimatorRow &method, const Study &study,
                            const Scenario &scenario, const Catalog &catalog)
{
    auto chain = std::make_shared<Study>();
    for (const Scenario *one : chainOf(study, scenario))
        chain->scenarios.push_back(*one);
    const auto resolved = resolve(*chain, chain->scenarios.front(), catalog);
    if (!resolved)
        return resolved.error();
    auto trace = std::make_shared<Trace>();
    auto made = estimateTraced(method, *resolved, *trace);
    if (!made)
        return made.error();
    FieldStates states = statesOf(*resolved, *trace);
    return Estimation{std::move(*made), std::move(states), resolved->serving, resolved->hourly,
                      std::move(trace), std::move(chain),  catalog,           &method};
}

} // namespace fourfold
