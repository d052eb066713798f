// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/elementary.h"
#include "core/units/quantity.h"

namespace fourfold {

// clang-format off
namespace kind {
struct Ratio { static constexpr Unit unit = Unit::None; };           // counts, shares, factors
struct Pue { static constexpr Unit unit = Unit::None; };
struct Billions { static constexpr Unit unit = Unit::Billion; };      // parameters, tokens
struct Compute { static constexpr Unit unit = Unit::Flop; };
struct ComputePerToken { static constexpr Unit unit = Unit::FlopPerParameterToken; };
struct Rate { static constexpr Unit unit = Unit::TeraflopPerSecond; };
struct Power { static constexpr Unit unit = Unit::Watt; };
struct Duration { static constexpr Unit unit = Unit::Hour; };         // wall clock
struct DeviceTime { static constexpr Unit unit = Unit::DeviceHour; }; // devices · hours
struct Days { static constexpr Unit unit = Unit::Day; };
struct PerDay { static constexpr Unit unit = Unit::PerDay; };
struct Years { static constexpr Unit unit = Unit::Year; };
struct ItEnergy { static constexpr Unit unit = Unit::KilowattHour; };
struct FacilityEnergy { static constexpr Unit unit = Unit::KilowattHour; };
struct MeteredEnergy { static constexpr Unit unit = Unit::KilowattHour; }; // with or without PUE
struct Joules { static constexpr Unit unit = Unit::Joule; };
struct WattHours { static constexpr Unit unit = Unit::WattHour; };
struct Intensity { static constexpr Unit unit = Unit::GramPerKilowattHour; };
struct IntensityInKilograms { static constexpr Unit unit = Unit::KilogramPerKilowattHour; };
struct MarketIntensity { static constexpr Unit unit = Unit::GramPerKilowattHour; };
struct GrossCarbon { static constexpr Unit unit = Unit::Kilogram; };
struct NetCarbon { static constexpr Unit unit = Unit::Kilogram; };
struct MarketCarbon { static constexpr Unit unit = Unit::Kilogram; };
struct EmbodiedCarbon { static constexpr Unit unit = Unit::Kilogram; };
struct TotalCarbon { static constexpr Unit unit = Unit::Kilogram; };
struct TotalNetCarbon { static constexpr Unit unit = Unit::Kilogram; };
struct ProductCarbon { static constexpr Unit unit = Unit::Kilogram; }; // manufacture of one thing
struct Area { static constexpr Unit unit = Unit::SquareCentimetre; };
struct CarbonPerArea { static constexpr Unit unit = Unit::KilogramPerSquareCentimetre; };
struct WaterPerEnergy { static constexpr Unit unit = Unit::LitrePerKilowattHour; };
struct Water { static constexpr Unit unit = Unit::Litre; };
struct Data { static constexpr Unit unit = Unit::Terabyte; };
struct PowerPerData { static constexpr Unit unit = Unit::WattPerTerabyte; };
struct Memory { static constexpr Unit unit = Unit::Gigabyte; };
struct CarbonPerMemory { static constexpr Unit unit = Unit::KilogramPerGigabyte; };
struct BillionsPerMemory { static constexpr Unit unit = Unit::BillionPerGigabyte; };
struct Bytes { static constexpr Unit unit = Unit::Byte; };
struct Bandwidth { static constexpr Unit unit = Unit::GigabytePerSecond; };
struct Seconds { static constexpr Unit unit = Unit::Second; };
struct SecondsPerBillion { static constexpr Unit unit = Unit::SecondPerBillion; };
struct WattHoursPerBillion { static constexpr Unit unit = Unit::WattHourPerBillion; };
struct PricePerTime { static constexpr Unit unit = Unit::UsDollarPerHour; };
struct PricePerEnergy { static constexpr Unit unit = Unit::UsDollarPerKilowattHour; };
struct Money { static constexpr Unit unit = Unit::UsDollar; };
} // namespace kind
// clang-format on

template <class R = double>
using Ratio = Quantity<kind::Ratio, R>;

/// Any kind may be scaled by a pure ratio; PUE is no pure ratio.
template <class K, class R>
constexpr Quantity<K, R> operator*(const Quantity<K, R> &a, const Ratio<R> &b)
{
    return Quantity<K, R>(a.amount() * b.amount());
}
template <class K, class R>
requires(!std::is_same_v<K, kind::Ratio>) constexpr Quantity<K, R>
operator*(const Ratio<R> &a, const Quantity<K, R> &b)
{
    return Quantity<K, R>(a.amount() * b.amount());
}
template <class K, class R>
constexpr Quantity<K, R> operator/(const Quantity<K, R> &a, const Ratio<R> &b)
{
    return Quantity<K, R>(a.amount() / b.amount());
}
/// Two amounts of one kind give a ratio.
template <class K, class R>
requires(!std::is_same_v<K, kind::Ratio>) constexpr Ratio<R> operator/(const Quantity<K, R> &a,
                                                                       const Quantity<K, R> &b)
{
    return Ratio<R>(a.amount() / b.amount());
}
/// What is left of a whole: 1 − share.
template <class R>
constexpr Ratio<R> rest(const Ratio<R> &share)
{
    return Ratio<R>(R(1) - share.amount());
}

// Functions of elementary.h: of pure ratios, or of amounts of one kind.

template <class K, class R>
constexpr Quantity<K, R> minimum(const Quantity<K, R> &a, const Quantity<K, R> &b)
{
    return Quantity<K, R>(minimum(a.amount(), b.amount()));
}
template <class K, class R>
constexpr Quantity<K, R> maximum(const Quantity<K, R> &a, const Quantity<K, R> &b)
{
    return Quantity<K, R>(maximum(a.amount(), b.amount()));
}
template <class R>
constexpr Ratio<R> roundedHalfEven(const Ratio<R> &a)
{
    return Ratio<R>(roundedHalfEven(a.amount()));
}
template <class R>
constexpr Ratio<R> ceiling(const Ratio<R> &a)
{
    return Ratio<R>(ceiling(a.amount()));
}
template <class R>
constexpr Ratio<R> exponential(const Ratio<R> &a)
{
    return Ratio<R>(exponential(a.amount()));
}
template <class R>
constexpr Ratio<R> logarithm(const Ratio<R> &a)
{
    return Ratio<R>(logarithm(a.amount()));
}
template <class R>
constexpr Ratio<R> power(const Ratio<R> &base, const Ratio<R> &exponent)
{
    return Ratio<R>(power(base.amount(), exponent.amount()));
}
template <class R>
constexpr Ratio<R> squareRoot(const Ratio<R> &a)
{
    return Ratio<R>(squareRoot(a.amount()));
}
/// x where a < b, else y.
template <class C, class K, class R>
constexpr Quantity<K, R> whereLess(const Quantity<C, R> &a, const Quantity<C, R> &b,
                                   const Quantity<K, R> &x, const Quantity<K, R> &y)
{
    return Quantity<K, R>(whereLess(a.amount(), b.amount(), x.amount(), y.amount()));
}
/// x where a = b, else y.
template <class C, class K, class R>
constexpr Quantity<K, R> whereEqual(const Quantity<C, R> &a, const Quantity<C, R> &b,
                                    const Quantity<K, R> &x, const Quantity<K, R> &y)
{
    return Quantity<K, R>(whereEqual(a.amount(), b.amount(), x.amount(), y.amount()));
}

// The products and quotients that exist. What is not here does not compile.

template <class R>
constexpr auto operator*(const Quantity<kind::Power, R> &power,
                         const Quantity<kind::DeviceTime, R> &time)
{
    return Quantity<kind::ItEnergy, R>(power.amount() * time.amount()
                                       / constant<R>(Constant::WattsPerKilowatt));
}
template <class R>
constexpr auto operator/(const Quantity<kind::ItEnergy, R> &energy,
                         const Quantity<kind::Power, R> &power)
{
    return Quantity<kind::DeviceTime, R>(energy.amount() * constant<R>(Constant::WattsPerKilowatt)
                                         / power.amount());
}
template <class R>
constexpr auto operator*(const Quantity<kind::ItEnergy, R> &energy,
                         const Quantity<kind::Pue, R> &pue)
{
    return Quantity<kind::FacilityEnergy, R>(energy.amount() * pue.amount());
}
template <class R>
constexpr auto operator*(const Quantity<kind::FacilityEnergy, R> &energy,
                         const Quantity<kind::Intensity, R> &intensity)
{
    return Quantity<kind::GrossCarbon, R>(energy.amount() * intensity.amount()
                                          / constant<R>(Constant::GramsPerKilogram));
}
template <class R>
constexpr auto operator*(const Quantity<kind::FacilityEnergy, R> &energy,
                         const Quantity<kind::MarketIntensity, R> &intensity)
{
    return Quantity<kind::MarketCarbon, R>(energy.amount() * intensity.amount()
                                           / constant<R>(Constant::GramsPerKilogram));
}
template <class R>
constexpr auto operator*(const Quantity<kind::ItEnergy, R> &energy,
                         const Quantity<kind::WaterPerEnergy, R> &water)
{
    return Quantity<kind::Water, R>(energy.amount() * water.amount());
}
/// Water by facility energy: as the released code of EcoLogits has it.
template <class R>
constexpr auto operator*(const Quantity<kind::FacilityEnergy, R> &energy,
                         const Quantity<kind::WaterPerEnergy, R> &water)
{
    return Quantity<kind::Water, R>(energy.amount() * water.amount());
}
template <class R>
constexpr auto operator*(const Quantity<kind::DeviceTime, R> &time,
                         const Quantity<kind::PricePerTime, R> &price)
{
    return Quantity<kind::Money, R>(time.amount() * price.amount());
}
template <class R>
constexpr auto operator*(const Quantity<kind::FacilityEnergy, R> &energy,
                         const Quantity<kind::PricePerEnergy, R> &price)
{
    return Quantity<kind::Money, R>(energy.amount() * price.amount());
}
template <class R>
constexpr auto operator*(const Quantity<kind::Area, R> &area,
                         const Quantity<kind::CarbonPerArea, R> &carbon)
{
    return Quantity<kind::ProductCarbon, R>(area.amount() * carbon.amount());
}
template <class R>
constexpr auto operator*(const Quantity<kind::Memory, R> &size,
                         const Quantity<kind::CarbonPerMemory, R> &carbon)
{
    return Quantity<kind::ProductCarbon, R>(size.amount() * carbon.amount());
}
/// Compute over the rate of one device is device time.
template <class R>
constexpr auto operator/(const Quantity<kind::Compute, R> &compute,
                         const Quantity<kind::Rate, R> &rate)
{
    return Quantity<kind::DeviceTime, R>(compute.amount()
                                         / (rate.amount() * constant<R>(Constant::FlopsPerTeraflop))
                                         / constant<R>(Constant::SecondsPerHour));
}
/// What a device time at this rate computes.
template <class R>
constexpr auto operator*(const Quantity<kind::Rate, R> &rate,
                         const Quantity<kind::DeviceTime, R> &time)
{
    return Quantity<kind::Compute, R>(rate.amount() * constant<R>(Constant::FlopsPerTeraflop)
                                      * time.amount() * constant<R>(Constant::SecondsPerHour));
}
/// What a memory holds.
template <class R>
constexpr auto operator*(const Quantity<kind::BillionsPerMemory, R> &density,
                         const Quantity<kind::Memory, R> &memory)
{
    return Quantity<kind::Billions, R>(density.amount() * memory.amount());
}
/// FLOP of a pass: per parameter and token · parameters · tokens.
template <class R>
constexpr auto computeOf(const Quantity<kind::ComputePerToken, R> &perToken,
                         const Quantity<kind::Billions, R> &parameters,
                         const Quantity<kind::Billions, R> &tokens)
{
    return Quantity<kind::Compute, R>(
        perToken.amount() * (parameters.amount() * constant<R>(Constant::OnesPerBillion))
        * (tokens.amount() * constant<R>(Constant::OnesPerBillion)));
}
/// The same with tokens as a plain count.
template <class R>
constexpr auto computeOf(const Quantity<kind::ComputePerToken, R> &perToken,
                         const Quantity<kind::Billions, R> &parameters, const Ratio<R> &tokens)
{
    return Quantity<kind::Compute, R>(
        perToken.amount() * (parameters.amount() * constant<R>(Constant::OnesPerBillion))
        * tokens.amount());
}
/// A plain count in billions, and a billion count as a plain one.
template <class R>
constexpr auto inBillions(const Ratio<R> &count)
{
    return Quantity<kind::Billions, R>(count.amount() / constant<R>(Constant::OnesPerBillion));
}
template <class R>
constexpr auto inOnes(const Quantity<kind::Billions, R> &count)
{
    return Ratio<R>(count.amount() * constant<R>(Constant::OnesPerBillion));
}
/// Devices that work for a wall-clock time, and back.
template <class R>
constexpr auto deviceTime(const Ratio<R> &devices, const Quantity<kind::Duration, R> &hours)
{
    return Quantity<kind::DeviceTime, R>(devices.amount() * hours.amount());
}
template <class R>
constexpr auto wallClock(const Quantity<kind::DeviceTime, R> &time, const Ratio<R> &devices)
{
    return Quantity<kind::Duration, R>(time.amount() / devices.amount());
}
/// The same for seconds, and the seconds that a device or a group of them computes.
template <class R>
constexpr auto deviceTime(const Ratio<R> &devices, const Quantity<kind::Seconds, R> &seconds)
{
    return Quantity<kind::DeviceTime, R>(devices.amount() * seconds.amount()
                                         / constant<R>(Constant::SecondsPerHour));
}
template <class R>
constexpr auto secondsOf(const Quantity<kind::Compute, R> &compute,
                         const Quantity<kind::Rate, R> &rate)
{
    return Quantity<kind::Seconds, R>(compute.amount()
                                      / (rate.amount() * constant<R>(Constant::FlopsPerTeraflop)));
}
/// Time to move data, and the size of what is moved: a billion bytes are a gigabyte.
template <class R>
constexpr auto operator/(const Quantity<kind::Memory, R> &memory,
                         const Quantity<kind::Bandwidth, R> &bandwidth)
{
    return Quantity<kind::Seconds, R>(memory.amount() / bandwidth.amount());
}
template <class R>
constexpr auto operator*(const Quantity<kind::Billions, R> &parameters,
                         const Quantity<kind::Bytes, R> &each)
{
    return Quantity<kind::Memory, R>(parameters.amount() * each.amount());
}
template <class R>
constexpr auto inGigabytes(const Quantity<kind::Bytes, R> &bytes)
{
    return Quantity<kind::Memory, R>(bytes.amount() / constant<R>(Constant::BytesPerGigabyte));
}
/// What a fit gives for each billion parameters.
template <class R>
constexpr auto operator*(const Quantity<kind::SecondsPerBillion, R> &slope,
                         const Quantity<kind::Billions, R> &parameters)
{
    return Quantity<kind::Seconds, R>(slope.amount() * parameters.amount());
}
template <class R>
constexpr auto operator*(const Quantity<kind::WattHoursPerBillion, R> &slope,
                         const Quantity<kind::Billions, R> &parameters)
{
    return Quantity<kind::WattHours, R>(slope.amount() * parameters.amount());
}
/// Grams per kWh as kilograms per kWh, and the carbon they give.
template <class R>
constexpr auto inKilograms(const Quantity<kind::Intensity, R> &intensity)
{
    return Quantity<kind::IntensityInKilograms, R>(intensity.amount()
                                                   / constant<R>(Constant::GramsPerKilogram));
}
template <class R>
constexpr auto operator*(const Quantity<kind::FacilityEnergy, R> &energy,
                         const Quantity<kind::IntensityInKilograms, R> &intensity)
{
    return Quantity<kind::GrossCarbon, R>(energy.amount() * intensity.amount());
}
/// So many a day for some days.
template <class R>
constexpr auto operator*(const Quantity<kind::PerDay, R> &rate, const Quantity<kind::Days, R> &days)
{
    return Ratio<R>(rate.amount() * days.amount());
}
/// Metered energy is IT energy as it stands, or after its PUE is taken out.
template <class R>
constexpr auto asItEnergy(const Quantity<kind::MeteredEnergy, R> &energy)
{
    return Quantity<kind::ItEnergy, R>(energy.amount());
}
template <class R>
constexpr auto withoutPue(const Quantity<kind::MeteredEnergy, R> &energy,
                          const Quantity<kind::Pue, R> &pue)
{
    return Quantity<kind::ItEnergy, R>(energy.amount() / pue.amount());
}
template <class R>
constexpr auto asItEnergy(const Quantity<kind::Joules, R> &energy)
{
    return Quantity<kind::ItEnergy, R>(energy.amount()
                                       / constant<R>(Constant::JoulesPerKilowattHour));
}
template <class R>
constexpr auto asItEnergy(const Quantity<kind::WattHours, R> &energy)
{
    return Quantity<kind::ItEnergy, R>(energy.amount()
                                       / constant<R>(Constant::WattHoursPerKilowattHour));
}
/// Data kept for some days.
template <class R>
constexpr auto storageEnergy(const Quantity<kind::Data, R> &data,
                             const Quantity<kind::PowerPerData, R> &power,
                             const Quantity<kind::Days, R> &days)
{
    return Quantity<kind::ItEnergy, R>(data.amount() * power.amount() * days.amount()
                                       * constant<R>(Constant::HoursPerDay)
                                       / constant<R>(Constant::WattsPerKilowatt));
}
/// The share of a product's manufacture that a device time at full utilisation uses up.
template <class R>
constexpr auto manufactureShare(const Quantity<kind::DeviceTime, R> &time,
                                const Quantity<kind::Years, R> &lifetime,
                                const Quantity<kind::ProductCarbon, R> &product)
{
    return Quantity<kind::EmbodiedCarbon, R>(
        time.amount() / (lifetime.amount() * constant<R>(Constant::HoursPerYear))
        * product.amount());
}
/// Gross carbon of which the matched share is taken off: the only way from gross to net.
template <class R>
constexpr auto netOf(const Quantity<kind::GrossCarbon, R> &gross, const Ratio<R> &matchedShare)
{
    return Quantity<kind::NetCarbon, R>(gross.amount() * rest(matchedShare).amount());
}
/// Operational carbon alone, where no manufacture is counted.
template <class R>
constexpr auto totalOf(const Quantity<kind::GrossCarbon, R> &operational)
{
    return Quantity<kind::TotalCarbon, R>(operational.amount());
}
template <class R>
constexpr auto totalOf(const Quantity<kind::NetCarbon, R> &operational)
{
    return Quantity<kind::TotalNetCarbon, R>(operational.amount());
}
/// The only way to add operational and embodied carbon.
template <class R>
constexpr auto totalOf(const Quantity<kind::GrossCarbon, R> &operational,
                       const Quantity<kind::EmbodiedCarbon, R> &embodied)
{
    return Quantity<kind::TotalCarbon, R>(operational.amount() + embodied.amount());
}
template <class R>
constexpr auto totalOf(const Quantity<kind::NetCarbon, R> &operational,
                       const Quantity<kind::EmbodiedCarbon, R> &embodied)
{
    return Quantity<kind::TotalNetCarbon, R>(operational.amount() + embodied.amount());
}

} // namespace fourfold
