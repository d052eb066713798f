// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/reader.h"

namespace fourfold::formula {

/// Manufacture of a device by its parts: the logic die (LLMCarbon, equation 11), over the yield
/// where one is given; memory and packaging from the boundary of the package up; the board.
template <class Reader, class R = typename Reader::Real>
Quantity<kind::ProductCarbon, R> deviceOfParts(Reader &in, const Quantity<kind::Area, R> &die,
                                               const Quantity<kind::CarbonPerArea, R> &perArea,
                                               const Quantity<kind::Memory, R> &memory)
{
    using Product = Quantity<kind::ProductCarbon, R>;
    const Resolved &known = in.resolved();
    const auto boundary = known.template choice<EmbodiedBoundaryKind>(Field::EmbodiedBoundary);
    Product product = die * perArea;
    if (known[Field::EmbodiedDieYield].isGiven())
        product = product / in.template read<kind::Ratio>(Field::EmbodiedDieYield);
    if (boundary >= EmbodiedBoundaryKind::Package)
        product = in.step(StepName::DieCarbon, kNoPhase, product)
                  + memory * in.template read<kind::CarbonPerMemory>(Field::EmbodiedMemoryPerGb)
                  + in.template read<kind::ProductCarbon>(Field::EmbodiedPackaging);
    if (boundary == EmbodiedBoundaryKind::Board)
        product = product + in.template read<kind::ProductCarbon>(Field::EmbodiedBoard);
    return in.step(StepName::DeviceProduct, kNoPhase, product);
}

/// Manufacture of a training device: as known, else by its parts.
template <class Reader, class R = typename Reader::Real>
Quantity<kind::ProductCarbon, R> trainingDevice(Reader &in)
{
    if (in.resolved()[Field::EmbodiedDevice].isKnown())
        return in.template read<kind::ProductCarbon>(Field::EmbodiedDevice);
    return deviceOfParts(in, in.template read<kind::Area>(Field::EmbodiedDie),
                         in.template read<kind::CarbonPerArea>(Field::EmbodiedPerArea),
                         in.template read<kind::Memory>(Field::MachineMemory));
}

/// Manufacture of a serving device: that of the serving accelerator, else the training device's.
template <class Reader, class R = typename Reader::Real>
Quantity<kind::ProductCarbon, R> servingDevice(Reader &in)
{
    const Resolved &known = in.resolved();
    if (known[Field::InferenceAccelerator].entry == nullptr)
        return trainingDevice(in);
    if (known[ServingInput::Device].isKnown())
        return in.template read<kind::ProductCarbon>(ServingInput::Device);
    const auto perArea = known[Field::EmbodiedPerArea].isGiven()
                             ? in.template read<kind::CarbonPerArea>(Field::EmbodiedPerArea)
                             : in.template read<kind::CarbonPerArea>(ServingInput::PerArea);
    return deviceOfParts(in, in.template read<kind::Area>(ServingInput::Die), perArea,
                         in.template read<kind::Memory>(ServingInput::Memory));
}

/// Manufacture of a server over the devices that share it.
template <class Reader, class R = typename Reader::Real>
Quantity<kind::ProductCarbon, R> serverShare(Reader &in)
{
    return in.step(StepName::ServerShare, kNoPhase,
                   in.template read<kind::ProductCarbon>(Field::EmbodiedServer)
                       / in.template read<kind::Ratio>(Field::EmbodiedDevicesPerServer));
}

/// The same with the server of LLMCarbon's released table: processor, memory, storage and other
/// parts, each amount · carbon per unit.
template <class Reader, class R = typename Reader::Real>
Quantity<kind::ProductCarbon, R> releasedServerShare(Reader &in)
{
    using Area = Quantity<kind::Area, R>;
    using PerArea = Quantity<kind::CarbonPerArea, R>;
    using Memory = Quantity<kind::Memory, R>;
    using PerMemory = Quantity<kind::CarbonPerMemory, R>;
    const auto dies = [&](Constant area, Constant perArea) {
        return Area(recordedConstant(in, area)) * PerArea(constant<R>(perArea));
    };
    const auto chips = [&](Constant size, Constant perSize) {
        return Memory(recordedConstant(in, size)) * PerMemory(constant<R>(perSize));
    };
    const auto server =
        in.step(StepName::ReleasedServer, kNoPhase,
                dies(Constant::ReleasedCpuArea, Constant::ReleasedCpuPerArea)
                    + chips(Constant::ReleasedDram, Constant::ReleasedDramPerGigabyte)
                    + chips(Constant::ReleasedSsd, Constant::ReleasedSsdPerGigabyte)
                    + dies(Constant::ReleasedOthersArea, Constant::ReleasedOthersPerArea));
    return in.step(StepName::ServerShare, kNoPhase,
                   server / in.template read<kind::Ratio>(Field::EmbodiedDevicesPerServer));
}

/// Embodied carbon of a device time: its share of the lifetime, over utilisation (LLMCarbon,
/// equation 12, with the utilisation that the published numbers leave out).
template <class Reader, class R = typename Reader::Real>
Quantity<kind::EmbodiedCarbon, R> embodiedCarbon(Reader &in, Phase phase,
                                                 const Quantity<kind::DeviceTime, R> &time,
                                                 const Quantity<kind::ProductCarbon, R> &product)
{
    return in.step(
        stepOf(Figure::Embodied), phaseIndex(phase),
        manufactureShare(time, in.template read<kind::Years>(Field::EmbodiedLifetime), product)
            / in.template read<kind::Ratio>(Field::EmbodiedUtilisation));
}

} // namespace fourfold::formula
