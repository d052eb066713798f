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

/// True when a model of so many billion parameters fits one node: no pipeline, tensor parallel.
[[nodiscard]] inline bool fitsOneNode(double billions, double nodeSize, double memoryGb)
{
    return billions < nodeSize * constantRow(Constant::FitCapacity).value * memoryGb;
}

/// The published LLMCarbon fit of throughput over parameters, as a share of peak. Parameters
/// outside the range of the fit are taken at its nearer end.
template <class Reader, class R = typename Reader::Real>
Ratio<R> fittedEfficiency(Reader &in, const Quantity<kind::Billions, R> &parameters)
{
    const Resolved &known = in.resolved();
    const bool isTensor =
        fitsOneNode(valueOf(parameters.amount()), known[Field::MachineNodeSize].value,
                    known[Field::MachineMemory].value);
    const R low = constant<R>(isTensor ? Constant::FitTensorLow : Constant::FitPipeLow);
    const R high = constant<R>(isTensor ? Constant::FitTensorHigh : Constant::FitPipeHigh);
    const Ratio<R> x = in.step(StepName::FitParameters, kNoPhase,
                               Ratio<R>(minimum(maximum(inOnes(parameters).amount(), low), high)));
    const auto fit =
        isTensor
            ? parabola(Constant::FitTensorA, Constant::FitTensorB, Constant::FitTensorC, x.amount())
            : parabola(Constant::FitPipeA, Constant::FitPipeB, Constant::FitPipeC, x.amount());
    Quantity<kind::Rate, R> rate = in.step(StepName::FitRate, kNoPhase, fit);
    if (known[Field::MachineMemory].value != constantRow(Constant::FitReferenceMemory).value)
        rate = rate
               - rate
                     * Ratio<R>(constant<R>(Constant::FitSlowdownPart)
                                / constant<R>(Constant::FitSlowdownWhole));
    return in.step(StepName::Efficiency, kNoPhase,
                   rate / Quantity<kind::Rate, R>(constant<R>(Constant::FitPeak)));
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
