// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/formulas/ecologits.h"
#include "core/estimation/formulas/serving.h"
#include "core/estimation/methods/general_model.h"
#include "core/estimation/methods/phase_account.h"

namespace fourfold {

/// Compute, device time and IT energy of one request by the tier that the scenario asks for,
/// reduction factors applied.
template <class Reader>
class ServingRequest
{
public:
    using R = typename Reader::Real;
    using Numbers = PhaseNumbers<R>;

    ServingRequest(Reader &in, const GeneralPlan &plan, ModelAndMachine<Reader> &machine)
        : m_in(in)
        , m_plan(plan)
        , m_machine(machine)
    {}

    Numbers make()
    {
        switch (m_in.resolved().template choice<InferenceTierKind>(Field::InferenceTier)) {
        case InferenceTierKind::TwoPd:
            return twoPd();
        case InferenceTierKind::Roofline:
            return roofline();
        case InferenceTierKind::EcoLogits:
            return ecologits();
        case InferenceTierKind::PerToken:
            return fromEnergy(perTokenEnergy());
        case InferenceTierKind::Table:
            return fromEnergy(tableEnergy(), overheads());
        case InferenceTierKind::Measured:
            break;
        }
        return fromEnergy(asItEnergy(read<kind::WattHours>(Field::InferenceWhPerRequest)));
    }

private:
    template <class Kind>
    using Q = Quantity<Kind, R>;

    template <class Kind>
    Q<Kind> read(Field field)
    {
        return m_in.template read<Kind>(field);
    }
    Ratio<R> count(Field field) { return read<kind::Ratio>(field); }
    template <class Kind>
    Q<Kind> step(StepName name, const Q<Kind> &number)
    {
        return m_in.step(name, kNoPhase, number);
    }
    template <class Kind>
    Q<Kind> reduced(Field factor, const Q<Kind> &number)
    {
        return reducedBy(m_in, factor, number);
    }

    Q<kind::Compute> forward(const Ratio<R> &tokens)
    {
        return computeOf(Q<kind::ComputePerToken>(constant<R>(Constant::ForwardFlop)),
                         m_machine.activeParameters(), tokens);
    }

    Numbers twoPd()
    {
        Numbers request;
        request.compute =
            step(StepName::RequestFlop,
                 reduced(Field::FactorsModel, forward(count(Field::InferenceInputTokens)
                                                      + count(Field::InferenceOutputTokens))));
        request.time =
            step(StepName::RequestDeviceHours, *request.compute / m_machine.servingRate());
        request.it = step(StepName::RequestItEnergy,
                          reduced(Field::FactorsMachine, m_machine.servingPower() * *request.time));
        return request;
    }

    /// (1 + host share) · (1 + idle share).
    Ratio<R> overheads()
    {
        const Ratio<R> one(R(1));
        return (one + count(Field::InferenceHostShare)) * (one + count(Field::InferenceIdleShare));
    }

    /// Prefill bound by compute, decoding by the slower of memory and compute.
    Numbers roofline()
    {
        const bool isLinear =
            m_in.resolved().template choice<ContextGrowth>(Field::InferenceContextGrowth)
            == ContextGrowth::None;
        const Ratio<R> devices = count(Field::InferenceDevicesPerReplica);
        const Q<kind::Rate> rate = m_machine.servingRate() * devices;
        auto prefillFlop = forward(count(Field::InferenceInputTokens));
        if (!isLinear)
            prefillFlop = prefillFlop + attention(m_machine.shape());
        prefillFlop = step(StepName::PrefillFlop, prefillFlop);
        const auto prefill = step(StepName::PrefillTime, secondsOf(prefillFlop, rate));
        const auto decode = decodeTime(rate, devices);
        (void)step(StepName::Latency, prefill + decode);
        Numbers request;
        request.compute = step(StepName::RequestFlop,
                               reduced(Field::FactorsModel,
                                       prefillFlop + forward(count(Field::InferenceOutputTokens))));
        request.time =
            step(StepName::RequestDeviceHours,
                 reduced(Field::FactorsModel,
                         deviceTime(devices, prefill + decode / count(Field::InferenceBatch))));
        request.it = step(
            StepName::RequestItEnergy,
            reduced(Field::FactorsMachine, m_machine.servingPower() * *request.time * overheads()));
        return request;
    }

    /// Attention over the input: 4 · layers · width · tokens².
    Q<kind::Compute> attention(const formula::Shape<R> &shape)
    {
        const Ratio<R> input = count(Field::InferenceInputTokens);
        return Q<kind::Compute>(constant<R>(Constant::AttentionFlop)) * shape.layers
               * shape.attentionWidth * input * input;
    }

    Q<kind::Seconds> decodeTime(const Q<kind::Rate> &rate, const Ratio<R> &devices)
    {
        const auto growth =
            m_in.resolved().template choice<ContextGrowth>(Field::InferenceContextGrowth);
        const Ratio<R> batch = count(Field::InferenceBatch);
        const auto bandwidth = formula::replicaBandwidth(m_in, devices);
        formula::DecodeStep<R> one;
        one.weights = weightParameters() * read<kind::Bytes>(Field::ModelBytesPerParam) / bandwidth;
        one.compute = step(StepName::ComputeStepTime, secondsOf(forward(batch), rate));
        if (growth == ContextGrowth::None)
            return formula::decodeTime(m_in, one.weights, one.compute);
        one.perContext =
            inGigabytes(formula::kvBytesPerToken(m_in, m_machine.shape()) * batch) / bandwidth;
        if (growth == ContextGrowth::Exact)
            return formula::decodeTimeExact(m_in, one);
        const Ratio<R> context =
            step(StepName::MeanContext, count(Field::InferenceInputTokens)
                                            + count(Field::InferenceOutputTokens) / Ratio<R>(R(2)));
        return formula::decodeTime(m_in, one.weights + one.perContext * context, one.compute);
    }

    /// The parameters whose weights a step reads.
    Q<kind::Billions> weightParameters()
    {
        const Resolved &known = m_in.resolved();
        const auto total = m_machine.totalParameters();
        if (known.template choice<Architecture>(Field::ModelArchitecture) == Architecture::Dense)
            return total;
        const auto active = m_machine.activeParameters();
        const Ratio<R> share = known[Field::ModelExperts].isKnown()
                                   ? count(Field::ModelExpertsPerToken) / count(Field::ModelExperts)
                                   : active / total;
        return formula::touchedParameters(m_in, total, active, share);
    }

    Numbers ecologits()
    {
        const auto active = m_machine.activeParameters();
        const auto perToken = formula::ecologitsEnergyPerToken(m_in, active);
        const auto latency = step(StepName::Latency, formula::ecologitsTimePerToken(m_in, active)
                                                         * count(Field::InferenceOutputTokens));
        const auto devices = formula::ecologitsDevices(m_in, m_machine.totalParameters());
        const auto time = deviceTime(devices, latency) / count(Field::InferenceBatch);
        Numbers request;
        request.time = step(StepName::RequestDeviceHours, reduced(Field::FactorsModel, time));
        const auto energy = formula::ecologitsEnergy(m_in, time, devices, perToken);
        request.it = step(StepName::RequestItEnergy,
                          reduced(Field::FactorsMachine, reduced(Field::FactorsModel, energy)));
        return request;
    }

    /// What follows from a measured energy, to which overheads may come.
    Numbers fromEnergy(const Q<kind::ItEnergy> &measured,
                       const std::optional<Ratio<R>> &overhead = std::nullopt)
    {
        const auto energy = reduced(Field::FactorsModel, measured);
        Numbers request;
        request.time = measuredTime(energy);
        request.it = step(StepName::RequestItEnergy,
                          reduced(Field::FactorsMachine, overhead ? energy * *overhead : energy));
        return request;
    }

    /// The measured time of the devices of a replica, else energy over power.
    std::optional<Q<kind::DeviceTime>> measuredTime(const Q<kind::ItEnergy> &energy)
    {
        if (m_plan.knowsServingTime && isPerToken())
            return step(StepName::RequestDeviceHours,
                        reduced(Field::FactorsModel,
                                deviceTime(count(Field::InferenceDevicesPerReplica),
                                           perTokenTime() / count(Field::InferenceBatch))));
        // Energy at no power has no duration: the device time stays unknown.
        if (!m_plan.drawsServingPower)
            return std::nullopt;
        return step(StepName::RequestDeviceHours, energy / m_machine.servingPower());
    }

    [[nodiscard]] bool isPerToken() const
    {
        return m_in.resolved().template choice<InferenceTierKind>(Field::InferenceTier)
               == InferenceTierKind::PerToken;
    }

    Q<kind::Seconds> perTokenTime()
    {
        return step(StepName::Latency,
                    read<kind::Seconds>(Field::InferenceSecondPerRequest)
                        + read<kind::Seconds>(Field::InferenceSecondPerOutputToken)
                              * count(Field::InferenceOutputTokens));
    }

    /// A fitted line may begin below 0, a request never costs less than 0.
    Q<kind::ItEnergy> perTokenEnergy()
    {
        const auto line = read<kind::Joules>(Field::InferenceJoulePerRequest)
                          + read<kind::Joules>(Field::InferenceJoulePerInputToken)
                                * count(Field::InferenceInputTokens)
                          + read<kind::Joules>(Field::InferenceJoulePerOutputToken)
                                * count(Field::InferenceOutputTokens);
        return asItEnergy(maximum(line, Q<kind::Joules>(constant<R>(Constant::LeastJoule))));
    }

    Q<kind::ItEnergy> tableEnergy()
    {
        const auto columns = static_cast<std::size_t>(m_plan.tableColumns);
        return asItEnergy(formula::tableEnergyPerToken(m_in, columns)
                          * count(Field::InferenceOutputTokens));
    }

    Reader &m_in;
    const GeneralPlan &m_plan;
    ModelAndMachine<Reader> &m_machine;
};

} // namespace fourfold
