// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/formulas/fit.h"
#include "core/estimation/formulas/machine.h"
#include "core/estimation/formulas/model.h"
#include "core/estimation/formulas/quality.h"
#include "core/estimation/methods/general_plan.h"

#include <optional>

namespace fourfold {

/// Divides by a reduction factor where the chain gives one.
template <class Reader, class Kind, class R = typename Reader::Real>
Quantity<Kind, R> reducedBy(Reader &in, Field factor, const Quantity<Kind, R> &number)
{
    return in.resolved()[factor].isGiven() ? number / in.template read<kind::Ratio>(factor)
                                           : number;
}

/// The numbers of model and machine that several phases and methods need, each made once.
template <class Reader>
class ModelAndMachine
{
public:
    using R = typename Reader::Real;
    using Billions = Quantity<kind::Billions, R>;
    using Compute = Quantity<kind::Compute, R>;
    using Rate = Quantity<kind::Rate, R>;
    using Power = Quantity<kind::Power, R>;

    ModelAndMachine(Reader &in, const GeneralPlan &plan)
        : m_in(in)
        , m_plan(plan)
    {}

    Billions totalParameters()
    {
        if (!m_total)
            m_total = m_plan.totalParameters == Way::Given
                          ? read<kind::Billions>(Field::ModelParams)
                          : counted(StepName::TotalParameters, shape().experts);
        return *m_total;
    }

    Billions activeParameters()
    {
        if (m_active)
            return *m_active;
        switch (m_plan.activeParameters) {
        case Way::Given:
            m_active = read<kind::Billions>(Field::ModelActiveParams);
            break;
        case Way::Computed:
            m_active = counted(StepName::ActiveParameters, shape().expertsPerToken);
            break;
        case Way::None:
            m_active = m_in.step(StepName::ActiveParameters, kNoPhase, totalParameters());
        }
        return *m_active;
    }

    /// What the LLMCarbon fit takes for the size of the model.
    Billions baseParameters()
    {
        const Resolved &known = m_in.resolved();
        if (known.template choice<Architecture>(Field::ModelArchitecture) == Architecture::Dense)
            return totalParameters();
        if (known[Field::ModelBaseParams].isKnown())
            return read<kind::Billions>(Field::ModelBaseParams);
        if (!m_base)
            m_base = m_in.step(StepName::BaseParameters, kNoPhase, activeParameters());
        return *m_base;
    }

    Billions tokens()
    {
        if (!m_tokens)
            m_tokens = m_plan.tokens == Way::Given ? read<kind::Billions>(Field::ModelTokens)
                                                   : formula::tokensOfSamples(m_in);
        return *m_tokens;
    }

    /// FLOP of one training run, reduction factor and repeats not yet applied.
    Compute compute()
    {
        if (m_plan.compute == Way::Given)
            return read<kind::Compute>(Field::ModelTrainingFlop);
        std::optional<Compute> attention;
        if (m_plan.countsAttention)
            attention = formula::attentionCompute(m_in, shape(), tokens(), isCausal());
        return formula::trainingCompute(m_in, activeParameters(), tokens(), attention);
    }

    /// Test loss by the scaling law that the scenario chooses, where parameters and tokens are
    /// known: a step for the explanation, part of no figure.
    void predictLoss()
    {
        const auto law = m_in.resolved().template choice<LossLaw>(Field::ModelLossLaw);
        if (law == LossLaw::None || m_plan.totalParameters == Way::None
            || m_plan.tokens == Way::None)
            return;
        const Ratio<R> parameters = formula::lossParameters(m_in, totalParameters());
        if (law == LossLaw::Chinchilla)
            formula::chinchillaLoss(m_in, parameters, inOnes(tokens()));
        else
            formula::kaplanLoss(m_in, parameters, inOnes(tokens()));
    }

    Ratio<R> efficiency()
    {
        if (m_efficiency)
            return *m_efficiency;
        m_efficiency =
            m_plan.usesFit ? fittedEfficiency() : read<kind::Ratio>(Field::MachineEfficiency);
        return *m_efficiency;
    }

    [[nodiscard]] formula::FitReading reading() const
    {
        return m_plan.isReleased ? formula::FitReading::Released : formula::FitReading::Ours;
    }

    /// The efficiency of the fits on the planned devices, whatever the scenario gives.
    Ratio<R> planEfficiency()
    {
        m_fitParameters = baseParameters();
        m_fitEfficiency = m_plan.isReleased
                              ? formula::releasedEfficiency(m_in, *m_fitParameters, capacity())
                              : formula::fittedEfficiency(m_in, StepName::Efficiency,
                                                          *m_fitParameters, capacity());
        return *m_fitEfficiency;
    }

    /// How the fits lay the model over devices.
    const formula::ParallelPlan<R> &parallelPlan()
    {
        if (!m_parallel)
            m_parallel = formula::parallelPlan(m_in, reading(), baseParameters(), capacity());
        return *m_parallel;
    }

    /// Devices of training: as given, else as planned.
    Ratio<R> devices()
    {
        return m_plan.devices == Way::Computed ? parallelPlan().devices
                                               : read<kind::Ratio>(Field::MachineDevices);
    }

    /// Devices that serve; nothing where their number is unknown.
    std::optional<Ratio<R>> servingDevices()
    {
        if (knows(Field::InferenceDevices))
            return read<kind::Ratio>(Field::InferenceDevices);
        if (knows(Field::MachineDevices))
            return read<kind::Ratio>(Field::MachineDevices);
        return m_plan.devices == Way::Computed ? std::optional(devices()) : std::nullopt;
    }

    /// Rate of one training device.
    Rate rate()
    {
        if (!m_rate)
            m_rate = m_plan.rate == Way::Given
                         ? read<kind::Rate>(Field::MachineAchieved)
                         : m_in.step(StepName::Rate, kNoPhase,
                                     read<kind::Rate>(Field::MachinePeak) * efficiency());
        return *m_rate;
    }

    /// Mean draw of one training device.
    Power power()
    {
        if (!m_power)
            m_power = m_plan.power == Way::Given
                          ? read<kind::Power>(Field::MachineAveragePower)
                          : formula::averagePower(m_in, StepName::AveragePower,
                                                  read<kind::Power>(Field::MachineTdp));
        return *m_power;
    }

    Power servingPower()
    {
        switch (m_plan.servingPower) {
        case Way::Given:
            return read<kind::Power>(Field::InferenceAveragePower);
        case Way::Computed:
            return formula::averagePower(m_in, StepName::ServingPower,
                                         m_in.template read<kind::Power>(ServingInput::Tdp));
        case Way::None:
            break;
        }
        return power();
    }

    /// Rate of one serving device: serving peak · serving efficiency, each by default training's.
    Rate servingRate()
    {
        if (!m_plan.servesOnOwnRate)
            return rate();
        const bool hasPeak = m_in.resolved()[Field::InferencePeak].isKnown();
        const Rate peak = read<kind::Rate>(hasPeak ? Field::InferencePeak : Field::MachinePeak);
        return m_in.step(StepName::ServingRate, kNoPhase, peak * servingEfficiency());
    }

    /// Notes which fit was asked for how many parameters, where the answer has a place for it.
    template <class Answer>
    void describe(Answer &)
    {}
    void describe(Estimate &out)
    {
        if (m_plan.isServed && m_active)
            out.servedParameters = valueOf(m_active->amount());
        if (!m_fitParameters)
            return;
        out.fitParameters = valueOf(m_fitParameters->amount());
        out.fitEfficiency = valueOf(m_fitEfficiency->amount());
        out.fitIsTensor = out.fitParameters <= valueOf(capacity().node.amount());
        out.fitIsClamped = !m_plan.isReleased;
        out.fitPlansDevices = m_parallel.has_value();
    }

    /// The transformer with its defaults filled in. Needs a known shape.
    formula::Shape<R> shape()
    {
        const Resolved &known = m_in.resolved();
        formula::Shape<R> shape;
        shape.layers = read<kind::Ratio>(Field::ModelLayers);
        shape.hidden = read<kind::Ratio>(Field::ModelHidden);
        const auto stack = known.template choice<Stack>(Field::ModelStack);
        shape.hasCrossAttention = stack == Stack::EncoderDecoder;
        shape.encoderLayers = shape.hasCrossAttention
                                  ? countOr(Field::ModelEncoderLayers, shape.layers)
                                  : Ratio<R>(R(0));
        shape.ffn = knows(Field::ModelFfn)
                        ? read<kind::Ratio>(Field::ModelFfn)
                        : Ratio<R>(constant<R>(Constant::FourMatrices)) * shape.hidden;
        fillAttention(shape);
        shape.vocabulary = read<kind::Ratio>(Field::ModelVocab);
        shape.isGated = known.flag(Field::ModelGatedFfn);
        shape.isTied = known.flag(Field::ModelTiedEmbeddings);
        fillExperts(shape);
        return shape;
    }

    template <class Kind>
    Quantity<Kind, R> read(Field field)
    {
        return m_in.template read<Kind>(field);
    }

private:
    const formula::Capacity<R> &capacity()
    {
        if (!m_capacity)
            m_capacity = formula::capacityOf(m_in);
        return *m_capacity;
    }

    /// The published fit; with a penalty for another number of devices where it is asked for.
    Ratio<R> fittedEfficiency()
    {
        const bool isPenalised = !m_plan.isReleased
                                 && m_in.resolved().flag(Field::MachineDevicePenalty)
                                 && knows(Field::MachineDevices);
        if (!isPenalised)
            return planEfficiency();
        m_fitParameters = baseParameters();
        m_fitEfficiency = formula::fittedEfficiency(m_in, StepName::OptimalEfficiency,
                                                    *m_fitParameters, capacity());
        return formula::penalisedEfficiency(m_in, *m_fitEfficiency, parallelPlan().devices);
    }

    /// Attention looks back only: as given, else in a model of decoders alone.
    [[nodiscard]] bool isCausal() const
    {
        const Resolved &known = m_in.resolved();
        return knows(Field::ModelCausalAttention)
                   ? known.flag(Field::ModelCausalAttention)
                   : known.template choice<Stack>(Field::ModelStack) == Stack::Decoder;
    }

    Ratio<R> servingEfficiency()
    {
        const Resolved &known = m_in.resolved();
        if (known[Field::InferenceEfficiency].isKnown())
            return read<kind::Ratio>(Field::InferenceEfficiency);
        const bool isAchieved = !m_plan.usesFit && known[Field::MachineAchieved].isKnown();
        if (isAchieved)
            return m_in.step(StepName::AchievedEfficiency, kNoPhase,
                             read<kind::Rate>(Field::MachineAchieved)
                                 / read<kind::Rate>(Field::MachinePeak));
        return efficiency();
    }

    Billions counted(StepName name, const Ratio<R> &experts)
    {
        return formula::parameters(m_in, name, shape(), experts);
    }

    [[nodiscard]] bool knows(Field field) const { return m_in.resolved()[field].isKnown(); }

    /// A count of the shape, or what it is by default.
    Ratio<R> countOr(Field field, const Ratio<R> &fallback)
    {
        return knows(field) ? read<kind::Ratio>(field) : fallback;
    }

    void fillAttention(formula::Shape<R> &shape)
    {
        const bool knowsHeads = knows(Field::ModelHeads);
        const bool knowsSize = knows(Field::ModelHeadDim);
        shape.attentionWidth =
            knowsHeads && knowsSize
                ? read<kind::Ratio>(Field::ModelHeads) * read<kind::Ratio>(Field::ModelHeadDim)
                : shape.hidden;
        if (!knows(Field::ModelKvHeads)) {
            shape.keyValueWidth = shape.attentionWidth;
            return;
        }
        const Ratio<R> headSize = knowsSize ? read<kind::Ratio>(Field::ModelHeadDim)
                                            : shape.hidden / read<kind::Ratio>(Field::ModelHeads);
        shape.keyValueWidth = read<kind::Ratio>(Field::ModelKvHeads) * headSize;
    }

    void fillExperts(formula::Shape<R> &shape)
    {
        const Resolved &known = m_in.resolved();
        shape.isMixture = known.template choice<Architecture>(Field::ModelArchitecture)
                          == Architecture::MixtureOfExperts;
        if (!shape.isMixture)
            return;
        shape.experts = read<kind::Ratio>(Field::ModelExperts);
        shape.expertsPerToken = read<kind::Ratio>(Field::ModelExpertsPerToken);
        shape.sharedExperts = read<kind::Ratio>(Field::ModelSharedExperts);
        shape.expertFfn = countOr(Field::ModelExpertFfn, shape.ffn);
        shape.moeLayerShare = read<kind::Ratio>(Field::ModelMoeLayerShare);
        shape.isExpertGated =
            knows(Field::ModelExpertGated) ? known.flag(Field::ModelExpertGated) : shape.isGated;
    }

    Reader &m_in;
    const GeneralPlan &m_plan;
    std::optional<Billions> m_total;
    std::optional<Billions> m_active;
    std::optional<Billions> m_base;
    std::optional<Billions> m_tokens;
    std::optional<Billions> m_fitParameters;
    std::optional<Ratio<R>> m_fitEfficiency;
    std::optional<formula::Capacity<R>> m_capacity;
    std::optional<formula::ParallelPlan<R>> m_parallel;
    std::optional<Ratio<R>> m_efficiency;
    std::optional<Rate> m_rate;
    std::optional<Power> m_power;
};

} // namespace fourfold
