// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/quantities.h"

#include <QTest>

#include <cmath>
#include <set>
#include <string>

using namespace fourfold;

namespace {

template <class A, class B>
concept CanAdd = requires(const A &a, const B &b)
{
    a + b;
};
template <class A, class B>
concept CanMultiply = requires(const A &a, const B &b)
{
    a *b;
};
template <class A, class B>
concept CanDivide = requires(const A &a, const B &b)
{
    a / b;
};
template <class A>
concept CanTotal = requires(const A &a)
{
    totalOf(a);
};
template <class A, class B>
concept CanTotalWith = requires(const A &a, const B &b)
{
    totalOf(a, b);
};
template <class A>
concept CanBeNet = requires(const A &a, const Ratio<> &share)
{
    netOf(a, share);
};

template <class Kind>
using Q = Quantity<Kind>;

using It = Q<kind::ItEnergy>;
using Facility = Q<kind::FacilityEnergy>;
using Metered = Q<kind::MeteredEnergy>;
using Pue = Q<kind::Pue>;
using Intensity = Q<kind::Intensity>;
using MarketIntensity = Q<kind::MarketIntensity>;
using Gross = Q<kind::GrossCarbon>;
using Net = Q<kind::NetCarbon>;
using Market = Q<kind::MarketCarbon>;
using Embodied = Q<kind::EmbodiedCarbon>;
using Total = Q<kind::TotalCarbon>;

// IT energy is not facility energy: PUE goes on once, and only facility energy makes carbon.
static_assert(CanMultiply<It, Pue>);
static_assert(!CanMultiply<Facility, Pue>);
static_assert(!CanMultiply<Metered, Pue>);
static_assert(!CanMultiply<It, Intensity>);
static_assert(!CanMultiply<Metered, Intensity>);
static_assert(CanMultiply<Facility, Intensity>);
static_assert(!CanAdd<It, Facility>);
static_assert(!CanAdd<It, Metered>);

// PUE is no plain ratio.
static_assert(!CanMultiply<Q<kind::Power>, Pue>);
static_assert(!CanMultiply<Pue, Facility>);
static_assert(CanMultiply<Q<kind::Power>, Ratio<>>);

// Gross, net, market-based and embodied carbon stay apart.
static_assert(!CanAdd<Gross, Net>);
static_assert(!CanAdd<Gross, Market>);
static_assert(!CanAdd<Gross, Embodied>);
static_assert(!CanAdd<Net, Embodied>);
static_assert(!CanAdd<Total, Q<kind::TotalNetCarbon>>);
static_assert(CanTotalWith<Gross, Embodied>);
static_assert(CanTotalWith<Net, Embodied>);
static_assert(!CanTotalWith<Market, Embodied>);
static_assert(!CanTotalWith<Gross, Net>);
static_assert(!CanTotal<Market>);
static_assert(!CanTotal<Embodied>);
static_assert(CanBeNet<Gross>);
static_assert(!CanBeNet<Net>);
static_assert(!CanBeNet<Market>);
static_assert(!CanBeNet<Embodied>);
static_assert(std::is_same_v<decltype(Facility() * Intensity()), Gross>);
static_assert(std::is_same_v<decltype(Facility() * MarketIntensity()), Market>);
static_assert(std::is_same_v<decltype(netOf(Gross(), Ratio<>())), Net>);

// Other dimensions.
static_assert(!CanAdd<It, Gross>);
static_assert(!CanAdd<Q<kind::Duration>, Q<kind::DeviceTime>>);
static_assert(!CanMultiply<Q<kind::Power>, Q<kind::Duration>>);
static_assert(!CanMultiply<Q<kind::Power>, Q<kind::Power>>);
static_assert(!CanDivide<Q<kind::Compute>, Q<kind::Power>>);
static_assert(CanDivide<It, It>);
static_assert(std::is_same_v<decltype(It() / It()), Ratio<>>);

// A number gets in by name only.
static_assert(!std::is_convertible_v<double, It>);
static_assert(!std::is_convertible_v<It, double>);

constexpr double kTolerance = 1e-15;

} // namespace

/// Kinds of quantities: what must not compile (above), and what the conversions give.
class TestUnitsStatic : public QObject
{
    Q_OBJECT

private slots:
    void conversionsAreThoseOfTheDefinitions();
    void symbolsReadBackAsTheirUnit();
    void convertThereAndBackIsTheIdentity();
    void constantsAgreeWithTheirUnits();
};

void TestUnitsStatic::conversionsAreThoseOfTheDefinitions()
{
    const auto isClose = [](double a, double b) { return std::abs(a - b) <= kTolerance * b; };
    // 330 W for 2 device-hours are 0.66 kWh; with PUE 1.1 and 429 g/kWh 0.311454 kg.
    const It it = Q<kind::Power>(330) * Q<kind::DeviceTime>(2);
    QVERIFY(isClose(it.amount(), 0.66));
    const Gross gross = it * Pue(1.1) * Intensity(429);
    QVERIFY(isClose(gross.amount(), 0.66 * 1.1 * 0.429));
    QVERIFY(isClose(netOf(gross, Ratio<>(0.25)).amount(), 0.75 * gross.amount()));
    // 3.6e18 FLOP at 1 TFLOP/s take 1000 device-hours.
    const auto time = Q<kind::Compute>(3.6e18) / Q<kind::Rate>(1);
    QVERIFY(isClose(time.amount(), 1000));
    QVERIFY(isClose((Q<kind::Rate>(1) * time).amount(), 3.6e18));
    QVERIFY(isClose(asItEnergy(Q<kind::Joules>(3.6e6)).amount(), 1));
    QVERIFY(isClose(asItEnergy(Q<kind::WattHours>(1000)).amount(), 1));
    // 10 TB at 11.3 W/TB for 180 days: 10 · 11.3 · 180 · 24 / 1000 kWh.
    QVERIFY(isClose(
        storageEnergy(Q<kind::Data>(10), Q<kind::PowerPerData>(11.3), Q<kind::Days>(180)).amount(),
        488.16));
    // One year of five uses up a fifth.
    QVERIFY(isClose(
        manufactureShare(Q<kind::DeviceTime>(8760), Q<kind::Years>(5), Q<kind::ProductCarbon>(150))
            .amount(),
        30));
}

void TestUnitsStatic::symbolsReadBackAsTheirUnit()
{
    std::set<std::string> symbols;
    for (const UnitRow &row : unitTable()) {
        QVERIFY(std::isfinite(row.scale) && row.scale > 0);
        if (row.symbol.empty() || !symbols.insert(std::string(row.symbol)).second)
            continue;
        const auto found = findUnit(row.symbol);
        if (row.unit == Unit::Billion || row.unit == Unit::OnePerBillion)
            continue; // written as a number: not typed as a unit
        QVERIFY2(found.has_value(), row.symbol.data());
        QVERIFY2(unitRow(found->unit).exponents == row.exponents, row.symbol.data());
    }
    const auto kilowatt = findUnit("kW");
    QVERIFY(kilowatt && kilowatt->unit == Unit::Watt && kilowatt->factor == 1000);
    QVERIFY(!findUnit("furlong"));
}

void TestUnitsStatic::convertThereAndBackIsTheIdentity()
{
    for (const UnitRow &from : unitTable()) {
        for (const UnitRow &to : unitTable()) {
            if (from.exponents != to.exponents)
                continue;
            const double back = convert(convert(7.25, from.unit, to.unit), to.unit, from.unit);
            QVERIFY(std::abs(back - 7.25) <= 1e-14 * 7.25);
        }
    }
    QCOMPARE(convert(1, Unit::MegawattHour, Unit::KilowattHour), 1000.0);
    QCOMPARE(convert(2, Unit::Day, Unit::Hour), 48.0);
}

void TestUnitsStatic::constantsAgreeWithTheirUnits()
{
    // A conversion turns into exactly 1 in base units.
    for (const ConstantRow &row : kConstants) {
        const UnitRow &unit = unitRow(row.unit);
        const bool isConversion = row.source.empty() && row.unit != Unit::None && row.value != 0;
        if (isConversion)
            QVERIFY2(std::abs(row.value * unit.scale - 1) < kTolerance, unit.symbol.data());
    }
}

QTEST_APPLESS_MAIN(TestUnitsStatic)
#include "tst_units_static.moc"
