// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/estimate.h"
#include "core/estimation/formulas/carbon.h"

#include <optional>
#include <span>

namespace fourfold {

/// The figures of one phase as numbers of the formulas; what a phase lacks is absent.
template <class R>
struct PhaseNumbers
{
    std::optional<Quantity<kind::Compute, R>> compute;
    std::optional<Quantity<kind::DeviceTime, R>> time;
    std::optional<Quantity<kind::Duration, R>> hours;
    std::optional<Quantity<kind::ItEnergy, R>> it;
    std::optional<Quantity<kind::FacilityEnergy, R>> facility;
    std::optional<Quantity<kind::GrossCarbon, R>> gross;
    std::optional<Quantity<kind::NetCarbon, R>> net;
    std::optional<Quantity<kind::EmbodiedCarbon, R>> embodied;
    std::optional<Quantity<kind::Water, R>> water;
    std::optional<Quantity<kind::Money, R>> cost;
    std::optional<Quantity<kind::MarketCarbon, R>> market;
};

/// Calls visit(figure, number) for every figure that a phase has, in the order of Figure.
template <class R, class Visit>
void forEachFigure(const PhaseNumbers<R> &numbers, Visit &&visit)
{
    const auto one = [&](Figure figure, const auto &number) {
        if (number)
            visit(figure, *number);
    };
    one(Figure::Flop, numbers.compute);
    one(Figure::DeviceHours, numbers.time);
    one(Figure::Hours, numbers.hours);
    one(Figure::ItEnergy, numbers.it);
    one(Figure::FacilityEnergy, numbers.facility);
    one(Figure::Operational, numbers.gross);
    one(Figure::OperationalNet, numbers.net);
    one(Figure::Embodied, numbers.embodied);
    one(Figure::Water, numbers.water);
    one(Figure::Cost, numbers.cost);
    one(Figure::OperationalMarket, numbers.market);
}

/// Which of the figures that only some studies ask for stand in the result.
inline void describeExtras(const Resolved &known, Estimate &out)
{
    out.hasCost =
        known[Field::MachineUsdPerDeviceHour].isGiven() || known[Field::MapUsdPerKwh].isGiven();
    out.hasMarket = known[Field::MapMarketIntensity].isGiven();
}

/// Cost at the prices given: device-hours and facility energy.
template <class Reader, class R = typename Reader::Real>
void addCost(Reader &in, Phase phase, PhaseNumbers<R> &numbers)
{
    const Resolved &known = in.resolved();
    std::optional<Quantity<kind::Money, R>> cost;
    if (known[Field::MachineUsdPerDeviceHour].isGiven() && numbers.time)
        cost = *numbers.time * in.template read<kind::PricePerTime>(Field::MachineUsdPerDeviceHour);
    if (known[Field::MapUsdPerKwh].isGiven()) {
        const auto energy =
            *numbers.facility * in.template read<kind::PricePerEnergy>(Field::MapUsdPerKwh);
        cost = cost ? *cost + energy : energy;
    }
    if (cost)
        numbers.cost = in.step(stepOf(Figure::Cost), phaseIndex(phase), *cost);
}

/// Writes the numbers of a phase into an estimate.
template <class R, class Answer>
void store(Answer &out, Phase phase, const PhaseNumbers<R> &numbers)
{
    auto &figures = out.phases[static_cast<std::size_t>(phase)];
    forEachFigure(numbers, [&](Figure figure, const auto &number) {
        figures[figure] = valueOf(number.amount());
    });
}

/// Sums one figure over the phases that have it, as a step of its own; nothing when none has.
template <class Reader, class R, class Kind>
std::optional<Quantity<Kind, R>> sumOver(Reader &in, std::span<const PhaseNumbers<R>> phases,
                                         std::optional<Quantity<Kind, R>> PhaseNumbers<R>::*member,
                                         Figure figure)
{
    std::optional<Quantity<Kind, R>> sum;
    for (const PhaseNumbers<R> &phase : phases) {
        if (const auto &number = phase.*member)
            sum = sum ? *sum + *number : *number;
    }
    if (sum)
        sum = in.step(stepOf(figure), kNoPhase, *sum);
    return sum;
}

/// Every figure of a phase so many times, as the figures of another.
template <class Reader, class R = typename Reader::Real>
PhaseNumbers<R> multipleOf(Reader &in, Phase phase, const PhaseNumbers<R> &of,
                           const Ratio<R> &factor)
{
    const auto multiple = [&](Figure name, const auto &number) {
        auto product = number;
        if (number)
            product = in.step(stepOf(name), phaseIndex(phase), *number * factor);
        return product;
    };
    PhaseNumbers<R> numbers;
    numbers.compute = multiple(Figure::Flop, of.compute);
    numbers.time = multiple(Figure::DeviceHours, of.time);
    numbers.hours = multiple(Figure::Hours, of.hours);
    numbers.it = multiple(Figure::ItEnergy, of.it);
    numbers.facility = multiple(Figure::FacilityEnergy, of.facility);
    numbers.gross = multiple(Figure::Operational, of.gross);
    numbers.net = multiple(Figure::OperationalNet, of.net);
    numbers.embodied = multiple(Figure::Embodied, of.embodied);
    numbers.water = multiple(Figure::Water, of.water);
    numbers.cost = multiple(Figure::Cost, of.cost);
    numbers.market = multiple(Figure::OperationalMarket, of.market);
    return numbers;
}

/// What the terms of storage are made of.
template <class Reader, class Shape, class R = typename Reader::Real>
void describeStorage(Reader &in, const Quantity<kind::ItEnergy, R> &stored,
                     const Quantity<kind::ItEnergy, R> &moved, Shape &shape)
{
    const auto terabyteHours = [&](Field data, Field days) {
        return valueOf(in.template read<kind::Data>(data).amount())
               * valueOf(in.template read<kind::Days>(days).amount())
               * constantRow(Constant::HoursPerDay).value;
    };
    const auto part = valueOf(moved.amount());
    const auto energy = valueOf(stored.amount()) + part;
    using Plain = std::decay_t<decltype(energy)>;
    shape.transferShare = whereLess(Plain(0), energy, part / energy, Plain(0));
    shape.use = terabyteHours(Field::StorageStored, Field::StorageDays);
    shape.transferUse = terabyteHours(Field::StorageTransferred, Field::StorageTransferDays);
}

/// Adds up the phases: the totals of result files.
template <class Reader, class R = typename Reader::Real>
void storeTotals(Reader &in, typename Reader::Answer &out, std::span<const PhaseNumbers<R>> phases)
{
    PhaseNumbers<R> total;
    total.facility = sumOver(in, phases, &PhaseNumbers<R>::facility, Figure::FacilityEnergy);
    total.gross = sumOver(in, phases, &PhaseNumbers<R>::gross, Figure::Operational);
    total.net = sumOver(in, phases, &PhaseNumbers<R>::net, Figure::OperationalNet);
    total.embodied = sumOver(in, phases, &PhaseNumbers<R>::embodied, Figure::Embodied);
    total.water = sumOver(in, phases, &PhaseNumbers<R>::water, Figure::Water);
    total.cost = sumOver(in, phases, &PhaseNumbers<R>::cost, Figure::Cost);
    total.market = sumOver(in, phases, &PhaseNumbers<R>::market, Figure::OperationalMarket);
    forEachFigure(total, [&](Figure figure, const auto &number) {
        out.total[figure] = valueOf(number.amount());
    });
    if (!total.gross || !total.net)
        return;
    const auto co2e =
        total.embodied ? totalOf(*total.gross, *total.embodied) : totalOf(*total.gross);
    const auto co2eNet =
        total.embodied ? totalOf(*total.net, *total.embodied) : totalOf(*total.net);
    out.total[Figure::Co2e] = valueOf(in.step(stepOf(Figure::Co2e), kNoPhase, co2e).amount());
    out.total[Figure::Co2eNet] =
        valueOf(in.step(stepOf(Figure::Co2eNet), kNoPhase, co2eNet).amount());
}

} // namespace fourfold
