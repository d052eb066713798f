// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/methods/general_plan.h"

#include "core/estimation/methods/plan_checks.h"

#include <array>
#include <optional>

namespace fourfold {
namespace {

bool isMixture(const Resolved &resolved)
{
    return resolved.choice<Architecture>(Field::ModelArchitecture)
           == Architecture::MixtureOfExperts;
}

constexpr std::array kSampleFields = {Field::TrainingSamples, Field::TrainingEpochs,
                                      Field::TrainingTokensPerSample};

bool isAnySampleKnown(const Resolved &resolved)
{
    for (const Field field : kSampleFields) {
        if (resolved[field].isKnown())
            return true;
    }
    return false;
}

bool areSamplesKnown(const Resolved &resolved)
{
    for (const Field field : kSampleFields) {
        if (!resolved[field].isKnown())
            return false;
    }
    return true;
}

bool isAnythingTrained(const Resolved &resolved)
{
    return resolved[Field::ModelTokens].isKnown() || resolved[Field::ModelTrainingFlop].isKnown()
           || resolved[Field::TrainingHours].isKnown()
           || resolved[Field::TrainingItEnergy].isKnown() || isAnySampleKnown(resolved);
}

Error missingForAttention(const Resolved &resolved)
{
    constexpr Text kForAttention =
        FF_TR_NOOP("Message", "%1 is missing: give it, or set model.attention_flop to false");
    for (const Field field : {Field::ModelLayers, Field::ModelHidden, Field::ModelContext}) {
        if (!resolved[field].isKnown())
            return missing(resolved, field, kForAttention);
    }
    return missing(resolved, isMixture(resolved) ? Field::ModelExperts : Field::ModelHeads,
                   kForAttention);
}

Error missingCompute(const Resolved &resolved, const GeneralPlan &plan)
{
    constexpr Text kOtherBasis =
        FF_TR_NOOP("Message", "%1 is needed to compute training from its compute: give it, or set "
                              "training.basis to device-hours or energy");
    if (!plan.hasActiveCount)
        return missing(resolved, Field::ModelParams, kOtherBasis);
    for (const Field field : kSampleFields) {
        if (isAnySampleKnown(resolved) && !resolved[field].isKnown())
            return missing(resolved, field);
    }
    if (plan.tokens != Way::None && plan.countsAttention)
        return missingForAttention(resolved);
    return missing(resolved, Field::ModelTokens, kOtherBasis);
}

std::optional<Error> checkTraining(const Resolved &resolved, GeneralPlan &plan)
{
    const auto basis = resolved.choice<TrainingBasisKind>(Field::TrainingBasis);
    const bool knowsHours =
        resolved[Field::TrainingHours].isKnown() && resolved[Field::MachineDevices].isKnown();
    plan.knowsTime = basis == TrainingBasisKind::Flops || knowsHours;
    plan.devices =
        wayOf(resolved[Field::MachineDevices].isKnown(),
              basis == TrainingBasisKind::Flops && plan.usesFit && knowsFit(resolved, plan));
    if (basis == TrainingBasisKind::Energy)
        return resolved[Field::TrainingItEnergy].isKnown()
                   ? std::nullopt
                   : std::optional(missing(resolved, Field::TrainingItEnergy));
    if (basis == TrainingBasisKind::Flops && plan.compute == Way::None)
        return missingCompute(resolved, plan);
    if (basis == TrainingBasisKind::DeviceHours && !resolved[Field::TrainingHours].isKnown())
        return missing(resolved, Field::TrainingHours);
    if (plan.devices == Way::None)
        return missing(resolved, Field::MachineDevices,
                       FF_TR_NOOP("Message", "%1 is missing: give it, or let the published fit "
                                             "plan it (machine.efficiency_model = llmcarbon)"));
    if (basis == TrainingBasisKind::Flops && plan.rate == Way::None)
        return missingRate(resolved, plan);
    if (plan.power == Way::None)
        return missingPower(resolved, Field::MachineAveragePower);
    return std::nullopt;
}

} // namespace

Way wayOf(bool isGiven, bool isComputed)
{
    if (isGiven)
        return Way::Given;
    return isComputed ? Way::Computed : Way::None;
}

Error missingRate(const Resolved &resolved, const GeneralPlan &plan)
{
    const bool lacksEfficiency =
        plan.usesFit ? !knowsFit(resolved, plan) : !resolved[Field::MachineEfficiency].isKnown();
    if (lacksEfficiency)
        return missing(resolved, Field::MachineEfficiency,
                       FF_TR_NOOP("Message",
                                  "%1 is missing: give it, or machine.achieved_tflops, or what "
                                  "the published fit needs (machine.memory_gb and the "
                                  "parameters)"));
    return missing(resolved, Field::MachinePeak,
                   FF_TR_NOOP("Message",
                              "%1 is missing: give it, or machine.achieved_tflops, or name an "
                              "accelerator that has it for this precision"));
}

Error missingPower(const Resolved &resolved, Field field)
{
    return missing(resolved, field,
                   FF_TR_NOOP("Message",
                              "%1 is missing: give it, or machine.tdp_w, or name an accelerator "
                              "of the catalogue"));
}

Error missing(const Resolved &resolved, Field field, Text cure)
{
    const std::string key(fieldRow(field).key);
    return {ErrorCode::MissingField, resolved.scenario->id + ": " + key, Message{cure, {key}}};
}

Error missing(const Resolved &resolved, Field field)
{
    return missing(resolved, field, FF_TR_NOOP("Message", "%1 is missing: give it"));
}

/// The size of the model as LLMCarbon counts it.
bool knowsBase(const Resolved &resolved, const GeneralPlan &plan)
{
    return isMixture(resolved) ? resolved[Field::ModelBaseParams].isKnown() || plan.hasActiveCount
                               : plan.totalParameters != Way::None;
}

bool knowsFit(const Resolved &resolved, const GeneralPlan &plan)
{
    return knowsBase(resolved, plan) && resolved[Field::MachineMemory].isKnown();
}

bool isShapeKnown(const Resolved &resolved)
{
    const bool isHeadSizeKnown =
        resolved[Field::ModelHeads].isKnown() || resolved[Field::ModelHeadDim].isKnown();
    const bool needsHeadSize = resolved[Field::ModelKvHeads].isKnown();
    return resolved[Field::ModelLayers].isKnown() && resolved[Field::ModelHidden].isKnown()
           && (!needsHeadSize || isHeadSizeKnown)
           && (!isMixture(resolved) || resolved[Field::ModelExperts].isKnown());
}

void planModel(const Resolved &resolved, GeneralPlan &plan)
{
    const bool knowsShape = isShapeKnown(resolved);
    const bool knowsTotal = resolved[Field::ModelParams].isKnown();
    const bool knowsActive = resolved[Field::ModelActiveParams].isKnown();
    plan.totalParameters = wayOf(knowsTotal, knowsShape);
    plan.activeParameters = wayOf(knowsActive, knowsShape && isMixture(resolved));
    plan.hasActiveCount = knowsTotal || knowsActive || knowsShape;
    plan.tokens = wayOf(resolved[Field::ModelTokens].isKnown(), areSamplesKnown(resolved));
    plan.countsAttention = resolved.flag(Field::ModelAttentionFlop);
    plan.compute = wayOf(
        resolved[Field::ModelTrainingFlop].isKnown(),
        plan.hasActiveCount && plan.tokens != Way::None
            && (!plan.countsAttention || (knowsShape && resolved[Field::ModelContext].isKnown())));
}

void planMachine(const Resolved &resolved, GeneralPlan &plan)
{
    plan.usesFit = resolved.choice<EfficiencyModel>(Field::MachineEfficiencyModel)
                   == EfficiencyModel::LlmCarbon;
    const bool isEfficiencyKnown =
        plan.usesFit ? knowsFit(resolved, plan) : resolved[Field::MachineEfficiency].isKnown();
    plan.rate = wayOf(!plan.usesFit && resolved[Field::MachineAchieved].isKnown(),
                      isEfficiencyKnown && resolved[Field::MachinePeak].isKnown());
    plan.power = wayOf(resolved[Field::MachineAveragePower].isKnown(),
                       resolved[Field::MachineTdp].isKnown());
}

/// The parts that the manufacture of a device is summed up from, up to its boundary.
std::optional<Error> checkParts(const Resolved &resolved, const GeneralPlan &plan)
{
    constexpr Text kForBoundary = FF_TR_NOOP("Message", "%1 is missing: give it, or set "
                                                        "embodied.boundary to as-given");
    const auto boundary = resolved.choice<EmbodiedBoundaryKind>(Field::EmbodiedBoundary);
    const bool hasOwnMachine =
        plan.isServed && resolved[Field::InferenceAccelerator].entry != nullptr;
    const bool isTrainingDevice = plan.isTrained || (plan.isServed && !hasOwnMachine);
    if (boundary == EmbodiedBoundaryKind::AsGiven || !resolved.flag(Field::EmbodiedInclude)
        || (!plan.isTrained && !plan.isServed))
        return std::nullopt;
    const bool hasMemory = boundary >= EmbodiedBoundaryKind::Package;
    const auto lacks = [&](Field field, bool isNeeded) {
        return isNeeded && !resolved[field].isKnown();
    };
    for (const auto &[field, isNeeded] :
         {std::pair{Field::EmbodiedPerArea, isTrainingDevice},
          std::pair{Field::EmbodiedDie, isTrainingDevice},
          std::pair{Field::MachineMemory, isTrainingDevice && hasMemory},
          std::pair{Field::EmbodiedBoard, boundary == EmbodiedBoundaryKind::Board}}) {
        if (lacks(field, isNeeded))
            return missing(resolved, field, kForBoundary);
    }
    if (hasOwnMachine && !resolved[Field::EmbodiedPerArea].isGiven()
        && !resolved[ServingInput::PerArea].isKnown())
        return missing(resolved, Field::EmbodiedPerArea, kForBoundary);
    const bool lacksServing = hasOwnMachine
                              && (!resolved[ServingInput::Die].isKnown()
                                  || (hasMemory && !resolved[ServingInput::Memory].isKnown()));
    return lacksServing
               ? std::optional(missing(resolved, Field::InferenceAccelerator, kForBoundary))
               : std::nullopt;
}

Result<HourlyWay> planHourly(const Resolved &resolved, bool knowsHours)
{
    if (resolved.hourly == nullptr || !resolved.hourly->isHourly)
        return HourlyWay::None;
    if (resolved.hourly->isLogged)
        return HourlyWay::Log;
    if (knowsHours)
        return HourlyWay::Run;
    return missing(
        resolved,
        resolved[Field::TrainingHours].isKnown() ? Field::MachineDevices : Field::TrainingHours,
        FF_TR_NOOP("Message", "%1 is missing: the hourly trace needs to know how long training "
                              "runs; give it, or remove map.start_utc to use the mean of the "
                              "trace"));
}

std::optional<Error> refuseHours(const Resolved &resolved)
{
    if (resolved.hourly == nullptr || !resolved.hourly->isHourly)
        return std::nullopt;
    return Error{
        ErrorCode::NotSupported, resolved.scenario->id + ": map.trace",
        Message{FF_TR_NOOP("Message", "this method takes one intensity for all hours: remove "
                                      "map.start_utc and training.energy_log to use the mean of "
                                      "the trace, or take the method fourfold"),
                {}}};
}

Result<GeneralPlan> planGeneral(const Resolved &resolved)
{
    GeneralPlan plan;
    if (!resolved[Field::MapIntensity].isKnown())
        return missing(resolved, Field::MapIntensity,
                       FF_TR_NOOP("Message", "%1 is missing: give it, or name a map.region"));
    planModel(resolved, plan);
    planMachine(resolved, plan);
    plan.isTrained = isAnythingTrained(resolved);
    if (plan.isTrained) {
        // Training that is never run needs nothing.
        auto error = checkTraining(resolved, plan);
        plan.isTrained = !error;
        if (error && resolved[Field::TrainingRuns].value > 0)
            return *error;
    }
    if (plan.isTrained) {
        const auto hourly = planHourly(resolved, plan.knowsTime && plan.devices != Way::None);
        if (hourly)
            plan.hourly = *hourly;
        else if (resolved[Field::TrainingRuns].value > 0)
            return hourly.error();
    }
    plan.isServed = resolved[Field::InferenceRequestsPerDay].value > 0;
    if (plan.isServed) {
        if (auto error = checkServing(resolved, plan))
            return *error;
    }
    if (auto error = checkParts(resolved, plan))
        return *error;
    plan.isStored =
        resolved[Field::StorageStored].value > 0 || resolved[Field::StorageTransferred].value > 0;
    return plan;
}

Error missingBase(const Resolved &resolved)
{
    return missing(resolved, isMixture(resolved) ? Field::ModelBaseParams : Field::ModelParams);
}

/// 6 P D needs parameters and tokens, whatever compute is given.
std::optional<Error> checkReleasedTraining(const Resolved &resolved, GeneralPlan &plan)
{
    if (!knowsBase(resolved, plan))
        return missingBase(resolved);
    if (plan.tokens == Way::None)
        return missing(resolved, Field::ModelTokens);
    plan.devices = wayOf(resolved[Field::MachineDevices].isKnown(), false);
    if (plan.devices == Way::None)
        return missing(resolved, Field::MachineDevices);
    if (plan.rate == Way::None)
        return missingRate(resolved, plan);
    return plan.power == Way::None
               ? std::optional(missingPower(resolved, Field::MachineAveragePower))
               : std::nullopt;
}

Result<GeneralPlan> planReleased(const Resolved &resolved)
{
    GeneralPlan plan;
    plan.isReleased = true;
    if (auto error = refuseHours(resolved))
        return *error;
    if (!resolved[Field::MapIntensity].isKnown())
        return missing(resolved, Field::MapIntensity,
                       FF_TR_NOOP("Message", "%1 is missing: give it, or name a map.region"));
    planModel(resolved, plan);
    planMachine(resolved, plan);
    plan.isTrained = isAnythingTrained(resolved);
    if (plan.isTrained) {
        if (auto error = checkReleasedTraining(resolved, plan))
            return *error;
    }
    plan.isServed = resolved[Field::InferenceRequestsPerDay].value > 0;
    if (plan.isServed) {
        if (!knowsBase(resolved, plan))
            return missingBase(resolved);
        planServingPower(resolved, plan);
        if (auto error = checkServingRate(resolved, plan))
            return *error;
        if (!plan.knowsServingPower)
            return missingPower(resolved, Field::InferenceAveragePower);
    }
    if (auto error = checkParts(resolved, plan))
        return *error;
    plan.isStored =
        resolved[Field::StorageStored].value > 0 || resolved[Field::StorageTransferred].value > 0;
    return plan;
}

} // namespace fourfold
