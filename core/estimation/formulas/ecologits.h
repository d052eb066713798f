// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/reader.h"

namespace fourfold::formula {

/// Wh of an output token on one GPU: α · exp(β · batch) · active parameters + γ (EcoLogits 2d0a1c7,
/// fitted to ML.ENERGY's H100 runs).
template <class Reader, class R = typename Reader::Real>
Quantity<kind::WattHours, R> ecologitsEnergyPerToken(Reader &in,
                                                     const Quantity<kind::Billions, R> &active)
{
    const Ratio<R> batch = in.template read<kind::Ratio>(Field::InferenceBatch);
    const Quantity<kind::WattHoursPerBillion, R> alpha(constant<R>(Constant::EcoEnergyAlpha));
    const Ratio<R> beta(constant<R>(Constant::EcoEnergyBeta));
    return in.step(StepName::EcoEnergyPerToken, kNoPhase,
                   alpha * active * exponential(beta * batch)
                       + Quantity<kind::WattHours, R>(constant<R>(Constant::EcoEnergyGamma)));
}

/// Seconds of an output token: a · active parameters + b · batch + c.
template <class Reader, class R = typename Reader::Real>
Quantity<kind::Seconds, R> ecologitsTimePerToken(Reader &in,
                                                 const Quantity<kind::Billions, R> &active)
{
    using Seconds = Quantity<kind::Seconds, R>;
    const Ratio<R> batch = in.template read<kind::Ratio>(Field::InferenceBatch);
    const Quantity<kind::SecondsPerBillion, R> a(constant<R>(Constant::EcoTimeA));
    return in.step(StepName::EcoTimePerToken, kNoPhase,
                   a * active + Seconds(constant<R>(Constant::EcoTimeB)) * batch
                       + Seconds(constant<R>(Constant::EcoTimeC)));
}

/// GPUs of 80 GB that hold 1.2 times the weights, the next power of two.
template <class Reader, class R = typename Reader::Real>
Ratio<R> ecologitsDevices(Reader &in, const Quantity<kind::Billions, R> &total)
{
    const Ratio<R> two(R(2));
    const auto memory = in.step(StepName::EcoMemory, kNoPhase,
                                total * in.template read<kind::Bytes>(Field::ModelBytesPerParam)
                                    * Ratio<R>(constant<R>(Constant::EcoMemoryReserve)));
    const Quantity<kind::Memory, R> each(constant<R>(Constant::EcoDeviceMemory));
    const Ratio<R> needed = maximum(ceiling(memory / each), Ratio<R>(R(1)));
    return in.step(StepName::EcoDevices, kNoPhase,
                   power(two, ceiling(logarithm(needed) / logarithm(two))));
}

/// IT energy of a request: the share of the server without its GPUs for the time of the answer,
/// shared by the batch, and the energy of the GPUs.
template <class Reader, class R = typename Reader::Real>
Quantity<kind::ItEnergy, R> ecologitsEnergy(Reader &in, const Quantity<kind::DeviceTime, R> &time,
                                            const Ratio<R> &devices,
                                            const Quantity<kind::WattHours, R> &perToken)
{
    const Quantity<kind::Power, R> server(constant<R>(Constant::EcoServerPower));
    const Ratio<R> perServer(constant<R>(Constant::EcoServerDevices));
    const Ratio<R> output = in.template read<kind::Ratio>(Field::InferenceOutputTokens);
    return server * time / perServer + asItEnergy(perToken * output * devices);
}

} // namespace fourfold::formula
