// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/reader.h"

#include <cstdint>

namespace fourfold::formula {

/// Which reading of the fits of LLMCarbon's code: as released, to the letter; or ours, which keeps
/// to the ranges of the fits, picks the fit of the device count by size and asks for the device.
enum class FitReading : std::uint8_t { Ours, Released };

/// The coefficients of a parabola.
struct Coefficients
{
    Constant a;
    Constant b;
    Constant c;
};

/// a x² + b x + c by Horner's rule.
template <class R>
Ratio<R> parabola(const Coefficients &fit, const Ratio<R> &x)
{
    const auto at = [](Constant coefficient) { return Ratio<R>(constant<R>(coefficient)); };
    return (at(fit.a) * x + at(fit.b)) * x + at(fit.c);
}

template <class R>
Ratio<R> clampedTo(Constant low, Constant high, const Ratio<R> &x)
{
    return minimum(maximum(x, Ratio<R>(constant<R>(low))), Ratio<R>(constant<R>(high)));
}

/// Billions of parameters that fit into memory. A model that one node holds is split by tensors
/// alone, a larger one by pipeline stages too.
template <class R>
struct Capacity
{
    Quantity<kind::Billions, R> device;
    Quantity<kind::Billions, R> node;
};

template <class Reader, class R = typename Reader::Real>
Capacity<R> capacityOf(Reader &in)
{
    using PerMemory = Quantity<kind::BillionsPerMemory, R>;
    const auto device = in.step(StepName::DeviceCapacity, kNoPhase,
                                PerMemory(constant<R>(Constant::FitCapacity))
                                    * in.template read<kind::Memory>(Field::MachineMemory));
    return {device, in.step(StepName::NodeCapacity, kNoPhase,
                            in.template read<kind::Ratio>(Field::MachineNodeSize) * device)};
}

/// The parameters that the fit of the rate sees: within its range in our reading.
template <class Reader, class R = typename Reader::Real>
Ratio<R> fitParameters(Reader &in, FitReading reading,
                       const Quantity<kind::Billions, R> &parameters, const Capacity<R> &capacity)
{
    const Ratio<R> ones = inOnes(parameters);
    if (reading == FitReading::Released)
        return in.step(StepName::FitParameters, kNoPhase, ones);
    return in.step(StepName::FitParameters, kNoPhase,
                   whereLess(capacity.node, parameters,
                             clampedTo(Constant::FitPipeLow, Constant::FitPipeHigh, ones),
                             clampedTo(Constant::FitTensorLow, Constant::FitTensorHigh, ones)));
}

/// The published fit of the rate of one A100 over parameters: one for models that one node holds,
/// one for larger ones.
template <class Reader, class R = typename Reader::Real>
Quantity<kind::Rate, R> fittedRate(Reader &in, FitReading reading,
                                   const Quantity<kind::Billions, R> &parameters,
                                   const Capacity<R> &capacity)
{
    using Rate = Quantity<kind::Rate, R>;
    const Ratio<R> x = fitParameters(in, reading, parameters, capacity);
    const auto rateBy = [&](const Coefficients &fit) {
        const auto at = [](Constant coefficient) { return Rate(constant<R>(coefficient)); };
        return (at(fit.a) * x + at(fit.b)) * x + at(fit.c);
    };
    return in.step(
        StepName::FitRate, kNoPhase,
        whereLess(capacity.node, parameters,
                  rateBy({Constant::FitPipeA, Constant::FitPipeB, Constant::FitPipeC}),
                  rateBy({Constant::FitTensorA, Constant::FitTensorB, Constant::FitTensorC})));
}

/// The released efficiency: a share is taken off for every memory other than 80 GB.
template <class Reader, class R = typename Reader::Real>
Ratio<R> releasedEfficiency(Reader &in, const Quantity<kind::Billions, R> &parameters,
                            const Capacity<R> &capacity)
{
    using Rate = Quantity<kind::Rate, R>;
    using Memory = Quantity<kind::Memory, R>;
    const Rate fit = fittedRate(in, FitReading::Released, parameters, capacity);
    const Rate slowed = fit
                        - fit
                              * Ratio<R>(constant<R>(Constant::FitSlowdownPart)
                                         / constant<R>(Constant::FitSlowdownWhole));
    const Rate rate = whereEqual(in.template read<kind::Memory>(Field::MachineMemory),
                                 Memory(constant<R>(Constant::FitReferenceMemory)), fit, slowed);
    return in.step(StepName::Efficiency, kNoPhase, rate / Rate(constant<R>(Constant::FitPeak)));
}

[[nodiscard]] inline bool isFittedToV100(const Resolved &known)
{
    return known.choice<FitDevice>(Field::MachineFitDevice) == FitDevice::V100;
}

/// Our efficiency: less on V100, and for a mixture of experts less than its base model.
template <class Reader, class R = typename Reader::Real>
Ratio<R> fittedEfficiency(Reader &in, StepName name, const Quantity<kind::Billions, R> &parameters,
                          const Capacity<R> &capacity)
{
    using Rate = Quantity<kind::Rate, R>;
    const Resolved &known = in.resolved();
    Ratio<R> efficiency = fittedRate(in, FitReading::Ours, parameters, capacity)
                          / Rate(constant<R>(Constant::FitPeak));
    if (isFittedToV100(known))
        efficiency =
            efficiency * rest(in.template read<kind::Ratio>(Field::MachineFitRemovedShare));
    if (known.choice<Architecture>(Field::ModelArchitecture) == Architecture::MixtureOfExperts)
        efficiency = efficiency * in.template read<kind::Ratio>(Field::MachineMoeEfficiencyFactor);
    return in.step(name, kNoPhase, efficiency);
}

/// How a model is laid over devices.
template <class R>
struct ParallelPlan
{
    Ratio<R> tensor;
    Ratio<R> pipeline;
    Ratio<R> devices;
};

/// Devices that the fits plan for one replica of so many: as released for every size; ours by size.
template <class Reader, class R = typename Reader::Real>
Ratio<R> fittedDevices(Reader &in, FitReading reading,
                       const Quantity<kind::Billions, R> &parameters, const Capacity<R> &capacity)
{
    constexpr Coefficients kGpu = {Constant::FitGpuA, Constant::FitGpuB, Constant::FitGpuC};
    constexpr Coefficients kInter = {Constant::FitInterA, Constant::FitInterB, Constant::FitInterC};
    const Ratio<R> ones = inOnes(parameters);
    if (reading == FitReading::Released)
        return in.step(StepName::FitDevices, kNoPhase, parabola(kGpu, ones));
    const auto at = [](Constant number) { return Ratio<R>(constant<R>(number)); };
    const Ratio<R> intra =
        at(Constant::FitIntraB) * clampedTo(Constant::FitTensorLow, Constant::FitTensorHigh, ones)
        + at(Constant::FitIntraC);
    const Ratio<R> inter =
        parabola(kInter, clampedTo(Constant::FitPipeLow, Constant::FitPipeHigh, ones));
    const Ratio<R> large =
        parabola(kGpu, clampedTo(Constant::FitGpuLow, Constant::FitPipeHigh, ones));
    return in.step(StepName::FitDevices, kNoPhase,
                   whereLess(capacity.node, parameters,
                             whereLess(ones, at(Constant::FitGpuFrom), inter, large), intra));
}

/// The planned devices for whole replicas of t · p devices; more of them on V100, which the
/// released code knows by its memory.
template <class Reader, class R = typename Reader::Real>
Ratio<R> plannedDevices(Reader &in, FitReading reading, const Ratio<R> &fit,
                        const Ratio<R> &replica)
{
    const Ratio<R> more(constant<R>(Constant::FitMoreDevices));
    const Ratio<R> replicas = roundedHalfEven(fit / replica);
    if (reading == FitReading::Ours) {
        const Ratio<R> devices = maximum(replicas, Ratio<R>(R(1))) * replica;
        return in.step(StepName::PlannedDevices, kNoPhase,
                       isFittedToV100(in.resolved()) ? roundedHalfEven(more * devices) : devices);
    }
    using Memory = Quantity<kind::Memory, R>;
    const auto memory = in.template read<kind::Memory>(Field::MachineMemory);
    const Ratio<R> devices = replicas * replica;
    const Ratio<R> many = roundedHalfEven(more * devices);
    return in.step(StepName::PlannedDevices, kNoPhase,
                   whereEqual(memory, Memory(constant<R>(Constant::FitReferenceMemory)), devices,
                              whereEqual(memory, Memory(constant<R>(Constant::FitSmallMemory)),
                                         Ratio<R>(R(2)) * many, many)));
}

/// The split of the dense procedure of LLMCarbon's code: tensors within a node, then a pipeline
/// over nodes, then replicas.
template <class Reader, class R = typename Reader::Real>
ParallelPlan<R> parallelPlan(Reader &in, FitReading reading,
                             const Quantity<kind::Billions, R> &parameters,
                             const Capacity<R> &capacity)
{
    const Ratio<R> one(R(1));
    ParallelPlan<R> plan;
    plan.tensor =
        in.step(StepName::TensorSize, kNoPhase,
                whereLess(parameters, capacity.node, ceiling(parameters / capacity.device),
                          in.template read<kind::Ratio>(Field::MachineNodeSize)));
    plan.pipeline =
        in.step(StepName::PipelineSize, kNoPhase,
                whereLess(parameters, capacity.node, one, ceiling(parameters / capacity.node)));
    plan.devices = plannedDevices(in, reading, fittedDevices(in, reading, parameters, capacity),
                                  plan.tensor * plan.pipeline);
    return plan;
}

/// Replicas that train side by side.
template <class Reader, class R = typename Reader::Real>
Ratio<R> dataSize(Reader &in, const ParallelPlan<R> &plan)
{
    return in.step(StepName::DataSize, kNoPhase, plan.devices / (plan.tensor * plan.pipeline));
}

/// The batch that goes with the plan: of a pipeline by the fit over its stages, never fewer than
/// the devices; of a single stage a fixed one.
template <class Reader, class R = typename Reader::Real>
Ratio<R> batchSize(Reader &in, FitReading reading, const ParallelPlan<R> &plan)
{
    constexpr Coefficients kBatch = {Constant::FitBatchA, Constant::FitBatchB, Constant::FitBatchC};
    const auto at = [](Constant number) { return Ratio<R>(constant<R>(number)); };
    const bool isReleased = reading == FitReading::Released;
    const Ratio<R> stages =
        isReleased ? plan.pipeline : minimum(plan.pipeline, at(Constant::FitBatchHigh));
    const Ratio<R> multiple = at(Constant::FitBatchMultiple);
    const Ratio<R> piped = roundedHalfEven(parabola(kBatch, stages) / multiple) * multiple;
    const Ratio<R> single = at(Constant::FitNodeBatch);
    return in.step(StepName::Batch, kNoPhase,
                   whereEqual(plan.pipeline, Ratio<R>(R(1)),
                              isReleased ? maximum(single, plan.devices) : single,
                              maximum(piped, plan.devices)));
}

/// Efficiency on another number of devices than planned (LLMCarbon, equation 6; no published
/// coefficients), between 0 and the best one.
template <class Reader, class R = typename Reader::Real>
Ratio<R> penalisedEfficiency(Reader &in, const Ratio<R> &best, const Ratio<R> &planned)
{
    const auto read = [&](Field field) { return in.template read<kind::Ratio>(field); };
    const Ratio<R> devices = read(Field::MachineDevices);
    const Ratio<R> few = read(Field::MachinePenaltyG0) * (devices / planned) * best;
    const Ratio<R> many =
        read(Field::MachinePenaltyG1) * (planned / devices) * best + read(Field::MachinePenaltyG2);
    const Ratio<R> other =
        whereLess(devices, planned, few, whereEqual(devices, planned, best, many));
    return in.step(StepName::Efficiency, kNoPhase, minimum(maximum(other, Ratio<R>(R(0))), best));
}

} // namespace fourfold::formula
