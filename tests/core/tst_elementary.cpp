// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/elementary.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace fourfold;

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// How many units in the last place lie between two numbers of one sign.
double unitsApart(double a, double b)
{
    return std::abs(a - b) / (std::nextafter(std::abs(b), kInfinity) - std::abs(b));
}

} // namespace

/// The functions of formulas against those of the C library.
class TestElementary : public QObject
{
    Q_OBJECT

private slots:
    void exponentialIsExactToAUnit();
    void logarithmIsExactToAUnit();
    void powerIsExactToAFewUnits();
    void roundingAgreesWithTheLibrary();
    void endsOfTheRangeAreKept();
};

void TestElementary::exponentialIsExactToAUnit()
{
    std::mt19937_64 random(1);
    std::uniform_real_distribution<double> any(-708, 709.7);
    std::uniform_real_distribution<double> small(-1, 1);
    for (int i = 0; i < 200'000; ++i) {
        const double x = i % 2 == 0 ? any(random) : small(random);
        QVERIFY2(unitsApart(exponential(x), std::exp(x)) <= 1, QByteArray::number(x, 'g', 17));
    }
}

void TestElementary::logarithmIsExactToAUnit()
{
    std::mt19937_64 random(2);
    std::uniform_real_distribution<double> exponent(-1070, 1023);
    std::uniform_real_distribution<double> nearOne(0.5, 2);
    for (int i = 0; i < 200'000; ++i) {
        const double x = i % 2 == 0 ? std::exp2(exponent(random)) : nearOne(random);
        QVERIFY2(unitsApart(logarithm(x), std::log(x)) <= 1, QByteArray::number(x, 'g', 17));
    }
}

void TestElementary::powerIsExactToAFewUnits()
{
    std::mt19937_64 random(3);
    std::uniform_real_distribution<double> base(0.01, 1000);
    std::uniform_real_distribution<double> exponent(-3, 3);
    for (int i = 0; i < 100'000; ++i) {
        const double x = base(random);
        const double y = exponent(random);
        const double allowed = 2 + 2 * std::abs(y * std::log(x));
        QVERIFY(unitsApart(power(x, y), std::pow(x, y)) <= allowed);
    }
    QCOMPARE(power(0, 2), 0.0);
    QCOMPARE(power(5, 0), 1.0);
    QCOMPARE(power(0, 0), 1.0);
}

void TestElementary::roundingAgreesWithTheLibrary()
{
    std::mt19937_64 random(4);
    std::uniform_real_distribution<double> number(-1e6, 1e6);
    for (int i = 0; i < 100'000; ++i) {
        // Halves come often.
        const double x = i % 2 == 0 ? std::nearbyint(number(random)) / 2 : number(random);
        QCOMPARE(roundedHalfEven(x), std::nearbyint(x));
        QCOMPARE(ceiling(x), std::ceil(x));
        QCOMPARE(roundedToCents(x), std::floor(100 * x + 0.5) / 100);
    }
    for (const double x : {0x1p52, 0x1p53 + 2, -0x1p60, kInfinity}) {
        QCOMPARE(roundedHalfEven(x), x);
        QCOMPARE(ceiling(x), x);
    }
    QCOMPARE(roundedHalfEven(2.5), 2.0);
    QCOMPARE(roundedHalfEven(-3.5), -4.0);
    QCOMPARE(ceiling(-0.5), 0.0);
}

void TestElementary::endsOfTheRangeAreKept()
{
    QCOMPARE(exponential(0), 1.0);
    QCOMPARE(exponential(710), kInfinity);
    QCOMPARE(exponential(-kInfinity), 0.0);
    QCOMPARE(logarithm(1), 0.0);
    QCOMPARE(logarithm(0), -kInfinity);
    QCOMPARE(logarithm(kInfinity), kInfinity);
    QVERIFY(std::isnan(logarithm(-1)));
    QVERIFY(std::isnan(exponential(std::nan(""))));
    QVERIFY(std::isnan(logarithm(std::nan(""))));
}

QTEST_APPLESS_MAIN(TestElementary)
#include "tst_elementary.moc"
