// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/unit.h"

#include "core/support/table_order.h"

#include <algorithm>
#include <cassert>

namespace fourfold {
namespace {

//                                   energy time carbon money volume compute data length
constexpr Exponents kPure = {0, 0, 0, 0, 0, 0, 0, 0};
constexpr Exponents kEnergy = {1, 0, 0, 0, 0, 0, 0, 0};
constexpr Exponents kTime = {0, 1, 0, 0, 0, 0, 0, 0};
constexpr Exponents kPerTime = {0, -1, 0, 0, 0, 0, 0, 0};
constexpr Exponents kPower = {1, -1, 0, 0, 0, 0, 0, 0};
constexpr Exponents kCarbon = {0, 0, 1, 0, 0, 0, 0, 0};
constexpr Exponents kIntensity = {-1, 0, 1, 0, 0, 0, 0, 0};
constexpr Exponents kMoney = {0, 0, 0, 1, 0, 0, 0, 0};
constexpr Exponents kMoneyPerTime = {0, -1, 0, 1, 0, 0, 0, 0};
constexpr Exponents kMoneyPerEnergy = {-1, 0, 0, 1, 0, 0, 0, 0};
constexpr Exponents kVolume = {0, 0, 0, 0, 1, 0, 0, 0};
constexpr Exponents kVolumePerEnergy = {-1, 0, 0, 0, 1, 0, 0, 0};
constexpr Exponents kCompute = {0, 0, 0, 0, 0, 1, 0, 0};
constexpr Exponents kComputeRate = {0, -1, 0, 0, 0, 1, 0, 0};
constexpr Exponents kEnergyPerCompute = {1, 0, 0, 0, 0, -1, 0, 0};
constexpr Exponents kComputePerEnergy = {-1, 0, 0, 0, 0, 1, 0, 0};
constexpr Exponents kData = {0, 0, 0, 0, 0, 0, 1, 0};
constexpr Exponents kPerData = {0, 0, 0, 0, 0, 0, -1, 0};
constexpr Exponents kDataRate = {0, -1, 0, 0, 0, 0, 1, 0};
constexpr Exponents kPowerPerData = {1, -1, 0, 0, 0, 0, -1, 0};
constexpr Exponents kCarbonPerData = {0, 0, 1, 0, 0, 0, -1, 0};
constexpr Exponents kArea = {0, 0, 0, 0, 0, 0, 0, 2};
constexpr Exponents kLength = {0, 0, 0, 0, 0, 0, 0, 1};
constexpr Exponents kCarbonPerArea = {0, 0, 1, 0, 0, 0, 0, -2};
constexpr Exponents kEnergyPerArea = {1, 0, 0, 0, 0, 0, 0, -2};
constexpr Exponents kDataPerArea = {0, 0, 0, 0, 0, 0, 1, -2};

constexpr double kHoursPerSecond = 1.0 / 3600;
constexpr double kKilowattHoursPerJoule = 1.0 / 3.6e6;

constexpr std::array kUnits = {
    UnitRow{Unit::None, "", 1, kPure},
    UnitRow{Unit::Count, "", 1, kPure},
    UnitRow{Unit::Billion, "1e9", 1e9, kPure},
    UnitRow{Unit::Share, "", 1, kPure},
    UnitRow{Unit::Percent, "%", 0.01, kPure},
    UnitRow{Unit::Byte, "byte", 1, kData},
    UnitRow{Unit::Gigabyte, "GB", 1e9, kData},
    UnitRow{Unit::Terabyte, "TB", 1e12, kData},
    UnitRow{Unit::GigabytePerSecond, "GB/s", 1e9 * 3600, kDataRate},
    UnitRow{Unit::Flop, "FLOP", 1, kCompute},
    UnitRow{Unit::TeraflopPerSecond, "TFLOP/s", 1e12 * 3600, kComputeRate},
    UnitRow{Unit::Watt, "W", 1e-3, kPower},
    UnitRow{Unit::WattPerTerabyte, "W/TB", 1e-15, kPowerPerData},
    UnitRow{Unit::WattPerGigabyte, "W/GB", 1e-12, kPowerPerData},
    UnitRow{Unit::Joule, "J", kKilowattHoursPerJoule, kEnergy},
    UnitRow{Unit::WattHour, "Wh", 1e-3, kEnergy},
    UnitRow{Unit::KilowattHour, "kWh", 1, kEnergy},
    UnitRow{Unit::MegawattHour, "MWh", 1e3, kEnergy},
    UnitRow{Unit::Second, "s", kHoursPerSecond, kTime},
    UnitRow{Unit::Hour, "h", 1, kTime},
    UnitRow{Unit::Day, "d", 24, kTime},
    UnitRow{Unit::PerDay, "1/d", 1.0 / 24, kPerTime},
    UnitRow{Unit::Year, "y", 8760, kTime},
    UnitRow{Unit::Gram, "g", 1e-3, kCarbon},
    UnitRow{Unit::Kilogram, "kg", 1, kCarbon},
    UnitRow{Unit::Tonne, "t", 1e3, kCarbon},
    UnitRow{Unit::GramPerKilowattHour, "g/kWh", 1e-3, kIntensity},
    UnitRow{Unit::KilogramPerSquareCentimetre, "kg/cm2", 1, kCarbonPerArea},
    UnitRow{Unit::KilogramPerGigabyte, "kg/GB", 1e-9, kCarbonPerData},
    UnitRow{Unit::SquareCentimetre, "cm2", 1, kArea},
    UnitRow{Unit::SquareMillimetre, "mm2", 1e-2, kArea},
    UnitRow{Unit::Nanometre, "nm", 1e-7, kLength},
    UnitRow{Unit::Litre, "L", 1, kVolume},
    UnitRow{Unit::LitrePerKilowattHour, "L/kWh", 1, kVolumePerEnergy},
    UnitRow{Unit::UsDollar, "USD", 1, kMoney},
    UnitRow{Unit::UsDollarPerHour, "USD/h", 1, kMoneyPerTime},
    UnitRow{Unit::UsDollarPerKilowattHour, "USD/kWh", 1, kMoneyPerEnergy},
    UnitRow{Unit::DeviceHour, "device-h", 1, kTime},
    UnitRow{Unit::FlopPerParameterToken, "FLOP/(parameter·token)", 1, kCompute},
    UnitRow{Unit::WattPerKilowatt, "W/kW", 1e-3, kPure},
    UnitRow{Unit::GramPerKilogram, "g/kg", 1e-3, kPure},
    UnitRow{Unit::JoulePerKilowattHour, "J/kWh", kKilowattHoursPerJoule, kPure},
    UnitRow{Unit::WattHourPerKilowattHour, "Wh/kWh", 1e-3, kPure},
    UnitRow{Unit::HourPerDay, "h/d", 1.0 / 24, kPure},
    UnitRow{Unit::HourPerYear, "h/y", 1.0 / 8760, kPure},
    UnitRow{Unit::SecondPerHour, "s/h", kHoursPerSecond, kPure},
    UnitRow{Unit::FlopPerSecondPerTeraflopPerSecond, "(FLOP/s)/(TFLOP/s)", 1e-12, kPure},
    UnitRow{Unit::OnePerBillion, "1/1e9", 1e-9, kPure},
    UnitRow{Unit::KilowattHourPerSquareCentimetre, "kWh/cm2", 1, kEnergyPerArea},
    UnitRow{Unit::GigabytePerSquareCentimetre, "GB/cm2", 1e9, kDataPerArea},
    UnitRow{Unit::KilogramPerKilogram, "kg/kg", 1, kPure},
    UnitRow{Unit::KilowattHourPerFlop, "kWh/FLOP", 1, kEnergyPerCompute},
    UnitRow{Unit::KilogramPerKilowattHour, "kg/kWh", 1, kIntensity},
    UnitRow{Unit::BillionPerGigabyte, "1e9/GB", 1, kPerData},
    UnitRow{Unit::BytePerGigabyte, "byte/GB", 1e-9, kPure},
    UnitRow{Unit::WattHourPerBillion, "Wh/1e9", 1e-12, kEnergy},
    UnitRow{Unit::SecondPerBillion, "s/1e9", kHoursPerSecond * 1e-9, kTime},
    UnitRow{Unit::Millisecond, "ms", kHoursPerSecond * 1e-3, kTime},
    UnitRow{Unit::FlopPerJoule, "FLOP/J", 1 / kKilowattHoursPerJoule, kComputePerEnergy},
};

static_assert(standsInOrder(kUnits, &UnitRow::unit));
static_assert(kUnits.size() == static_cast<std::size_t>(Unit::FlopPerJoule) + 1);

struct TypedUnit
{
    std::string_view symbol;
    Unit unit = Unit::None;
    double factor = 1;
};

/// Spellings that people type besides the table's own.
constexpr std::array kTypedUnits = {
    TypedUnit{"kW", Unit::Watt, 1e3},
    TypedUnit{"MW", Unit::Watt, 1e6},
    TypedUnit{"kg CO2e", Unit::Kilogram, 1},
    TypedUnit{"mg", Unit::Gram, 1e-3},
    TypedUnit{"kt", Unit::Tonne, 1e3},
    TypedUnit{"GWh", Unit::MegawattHour, 1e3},
    TypedUnit{"TWh", Unit::MegawattHour, 1e6},
    TypedUnit{"kJ", Unit::Joule, 1e3},
    TypedUnit{"MJ", Unit::Joule, 1e6},
    TypedUnit{"GFLOP/s", Unit::TeraflopPerSecond, 1e-3},
    TypedUnit{"PFLOP/s", Unit::TeraflopPerSecond, 1e3},
    TypedUnit{"TFLOPS", Unit::TeraflopPerSecond, 1},
    TypedUnit{"PFLOPS", Unit::TeraflopPerSecond, 1e3},
    TypedUnit{"PFLOP", Unit::Flop, 1e15},
    TypedUnit{"EFLOP", Unit::Flop, 1e18},
    TypedUnit{"ZFLOP", Unit::Flop, 1e21},
    TypedUnit{"MB", Unit::Gigabyte, 1e-3},
    TypedUnit{"PB", Unit::Terabyte, 1e3},
    TypedUnit{"GiB", Unit::Gigabyte, 1.073741824},
    TypedUnit{"kg/MWh", Unit::GramPerKilowattHour, 1},
    TypedUnit{"gCO2e/kWh", Unit::GramPerKilowattHour, 1},
    TypedUnit{"kgCO2e/kWh", Unit::KilogramPerKilowattHour, 1},
    TypedUnit{"t/MWh", Unit::KilogramPerKilowattHour, 1},
    TypedUnit{"min", Unit::Second, 60},
    TypedUnit{"hours", Unit::Hour, 1},
    TypedUnit{"days", Unit::Day, 1},
    TypedUnit{"years", Unit::Year, 1},
    TypedUnit{"weeks", Unit::Day, 7},
    TypedUnit{"B", Unit::Billion, 1},
    TypedUnit{"M", Unit::Billion, 1e-3},
    TypedUnit{"T", Unit::Billion, 1e3},
    TypedUnit{"$", Unit::UsDollar, 1},
    TypedUnit{"$/h", Unit::UsDollarPerHour, 1},
    TypedUnit{"$/kWh", Unit::UsDollarPerKilowattHour, 1},
    TypedUnit{"l/kWh", Unit::LitrePerKilowattHour, 1},
    TypedUnit{"cm²", Unit::SquareCentimetre, 1},
    TypedUnit{"kg/cm²", Unit::KilogramPerSquareCentimetre, 1},
};

} // namespace

std::span<const UnitRow> unitTable()
{
    return kUnits;
}

const UnitRow &unitRow(Unit unit)
{
    return kUnits[static_cast<std::size_t>(unit)];
}

std::optional<ScaledUnit> findUnit(std::string_view symbol)
{
    if (symbol.empty())
        return std::nullopt;
    if (const auto own = std::ranges::find(kUnits, symbol, &UnitRow::symbol); own != kUnits.end())
        return ScaledUnit{own->unit, 1};
    const auto typed = std::ranges::find(kTypedUnits, symbol, &TypedUnit::symbol);
    return typed == kTypedUnits.end() ? std::nullopt
                                      : std::optional(ScaledUnit{typed->unit, typed->factor});
}

double convert(double amount, Unit from, Unit to)
{
    assert(unitRow(from).exponents == unitRow(to).exponents);
    return from == to ? amount : amount * (unitRow(from).scale / unitRow(to).scale);
}

} // namespace fourfold
