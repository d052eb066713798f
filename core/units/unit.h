// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace fourfold {

/// The units in which numbers enter, are stored and are shown. One row each in unitTable().
enum class Unit : std::uint8_t {
    None,
    Count,
    Billion,
    Share,
    Percent,
    Byte,
    Gigabyte,
    Terabyte,
    GigabytePerSecond,
    Flop,
    TeraflopPerSecond,
    Watt,
    WattPerTerabyte,
    WattPerGigabyte,
    Joule,
    WattHour,
    KilowattHour,
    MegawattHour,
    Second,
    Hour,
    Day,
    PerDay,
    Year,
    Gram,
    Kilogram,
    Tonne,
    GramPerKilowattHour,
    KilogramPerSquareCentimetre,
    KilogramPerGigabyte,
    SquareCentimetre,
    SquareMillimetre,
    Nanometre,
    Litre,
    LitrePerKilowattHour,
    UsDollar,
    UsDollarPerHour,
    UsDollarPerKilowattHour,
    DeviceHour,
    FlopPerParameterToken,
    WattPerKilowatt,
    GramPerKilogram,
    JoulePerKilowattHour,
    WattHourPerKilowattHour,
    HourPerDay,
    HourPerYear,
    SecondPerHour,
    FlopPerSecondPerTeraflopPerSecond,
    OnePerBillion,
    KilowattHourPerSquareCentimetre,
    GigabytePerSquareCentimetre,
    KilogramPerKilogram,
    KilowattHourPerFlop,
    KilogramPerKilowattHour,
    BillionPerGigabyte,
    BytePerGigabyte,
    WattHourPerBillion,
    SecondPerBillion,
    Millisecond,
    FlopPerJoule,
};

/// The base dimensions a unit is made of: energy, time, carbon, money, volume, computation, data,
/// length. Counts and shares have none.
enum class Dimension : std::uint8_t { Energy, Time, Carbon, Money, Volume, Compute, Data, Length };

inline constexpr std::size_t kDimensionCount = 8;
using Exponents = std::array<std::int8_t, kDimensionCount>;

/// What a unit is: how it is written and how it stands to the base units (kWh, h, kg CO2e, USD,
/// litre, FLOP, byte, cm).
struct UnitRow
{
    Unit unit = Unit::None;
    std::string_view symbol; ///< as written after a number, C form: "g/kWh"
    double scale = 1;        ///< value in base units = value · scale
    Exponents exponents{};   ///< of the base units, in the order of Dimension
};

/// Every unit, in the order of the enum.
[[nodiscard]] std::span<const UnitRow> unitTable();

/// The row of a unit.
[[nodiscard]] const UnitRow &unitRow(Unit unit);

/// The unit written so, e.g. "kW" or "g/kWh"; nothing when no row is written so. Besides the
/// table's own symbols it knows the scaled ones that people type (kW, MW, PFLOP/s, kgCO2e/kWh).
struct ScaledUnit
{
    Unit unit = Unit::None; ///< the table's unit of the same quantity
    double factor = 1;      ///< value in `unit` = typed value · factor
};
[[nodiscard]] std::optional<ScaledUnit> findUnit(std::string_view symbol);

/// The value of `amount` `from` counted in `to`. Precondition: both have the same exponents.
[[nodiscard]] double convert(double amount, Unit from, Unit to);

} // namespace fourfold
