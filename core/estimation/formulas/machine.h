// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/reader.h"

namespace fourfold::formula {

/// a x² + b x + c by Horner's rule.
template <class R>
Quantity<kind::Rate, R> parabola(Constant a, Constant b, Constant c, const R &x)
{
    return Quantity<kind::Rate, R>((constant<R>(a) * x + constant<R>(b)) * x + constant<R>(c));
}

/// Parameters that the devices of one node hold: a smaller model is split by tensors alone, a
/// larger one by pipeline stages too.
template <class Reader, class R = typename Reader::Real>
Quantity<kind::Billions, R> nodeCapacity(Reader &in)
{
    using PerMemory = Quantity<kind::BillionsPerMemory, R>;
    return in.step(StepName::NodeCapacity, kNoPhase,
                   in.template read<kind::Ratio>(Field::MachineNodeSize)
                       * PerMemory(constant<R>(Constant::FitCapacity))
                       * in.template read<kind::Memory>(Field::MachineMemory));
}

/// The published LLMCarbon fit of throughput over parameters, as a share of peak: one fit for
/// models that one node holds, one for larger ones. Parameters outside the range of the fit are
/// taken at its nearer end.
template <class Reader, class R = typename Reader::Real>
Ratio<R> fittedEfficiency(Reader &in, const Quantity<kind::Billions, R> &parameters)
{
    using Rate = Quantity<kind::Rate, R>;
    const Quantity<kind::Billions, R> capacity = nodeCapacity(in);
    const auto byFit = [&](const auto &tensor, const auto &pipe) {
        return whereLess(parameters, capacity, tensor, pipe);
    };
    const auto ones = [](Constant count) { return Ratio<R>(constant<R>(count)); };
    const Ratio<R> low = byFit(ones(Constant::FitTensorLow), ones(Constant::FitPipeLow));
    const Ratio<R> high = byFit(ones(Constant::FitTensorHigh), ones(Constant::FitPipeHigh));
    const Ratio<R> x =
        in.step(StepName::FitParameters, kNoPhase, minimum(maximum(inOnes(parameters), low), high));
    const Rate fit = in.step(
        StepName::FitRate, kNoPhase,
        byFit(
            parabola(Constant::FitTensorA, Constant::FitTensorB, Constant::FitTensorC, x.amount()),
            parabola(Constant::FitPipeA, Constant::FitPipeB, Constant::FitPipeC, x.amount())));
    const Rate slowed = fit
                        - fit
                              * Ratio<R>(constant<R>(Constant::FitSlowdownPart)
                                         / constant<R>(Constant::FitSlowdownWhole));
    using Memory = Quantity<kind::Memory, R>;
    const Rate rate = whereEqual(in.template read<kind::Memory>(Field::MachineMemory),
                                 Memory(constant<R>(Constant::FitReferenceMemory)), fit, slowed);
    return in.step(StepName::Efficiency, kNoPhase, rate / Rate(constant<R>(Constant::FitPeak)));
}

/// Rated power · fraction + host share.
template <class Reader, class R = typename Reader::Real>
Quantity<kind::Power, R> averagePower(Reader &in, StepName name,
                                      const Quantity<kind::Power, R> &rated)
{
    return in.step(name, kNoPhase,
                   rated * in.template read<kind::Ratio>(Field::MachinePowerFraction)
                       + in.template read<kind::Power>(Field::MachineHostPower));
}

} // namespace fourfold::formula
