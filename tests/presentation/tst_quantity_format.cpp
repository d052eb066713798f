// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/quantity_format.h"

#include <QLocale>
#include <QTest>

#include <limits>

using namespace fourfold;

class TestQuantityFormat : public QObject
{
    Q_OBJECT

private slots:
    void amountsTakeTheUnitOfTheirSize_data();
    void amountsTakeTheUnitOfTheirSize();
    void numbersFollowTheLocale();
    void computationIsWrittenWithAPowerOfTen();
    void aChosenUnitServesSeveralAmounts();
    void ratiosHaveThreeDigits_data();
    void ratiosHaveThreeDigits();
    void sharesArePercent();
    void whatIsNoNumberIsADash();
    void filesGetTheShortestNumber();
};

void TestQuantityFormat::amountsTakeTheUnitOfTheirSize_data()
{
    QTest::addColumn<double>("amount");
    QTest::addColumn<int>("unit");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, double amount, Unit unit, const char *expected) {
        QTest::newRow(name) << amount << static_cast<int>(unit) << QString::fromUtf8(expected);
    };
    row("four digits", 135.678, Unit::Kilogram, "135.7 kg");
    row("grams just below", 999.94, Unit::Gram, "999.9 g");
    row("grams that round up", 999.96, Unit::Gram, "1.000 kg");
    row("kilograms that round up", 999.96, Unit::Kilogram, "1.000 t");
    row("tonnes that round up", 999960, Unit::Kilogram, "1.000 kt");
    row("kilotonnes that round up", 999.96e6, Unit::Kilogram, "1.000 Mt");
    row("megatonnes that round up", 999.96e9, Unit::Kilogram, "1.000 Gt");
    row("the largest unit goes on", 1.5e15, Unit::Kilogram, "1,500 Gt");
    row("milligrams", 0.0000125, Unit::Kilogram, "12.50 mg");
    row("nothing", 0, Unit::Kilogram, "0 kg");
    row("a saving that is none", -2500, Unit::Kilogram, "-2.500 t");
    row("watt hours that round up", 0.99996, Unit::KilowattHour, "1.000 kWh");
    row("gigawatt hours", 1287143, Unit::KilowattHour, "1.287 GWh");
    row("terawatt hours", 12.2e9, Unit::KilowattHour, "12.20 TWh");
    row("litres", 999.94, Unit::Litre, "999.9 L");
    row("cubic metres", 999.96, Unit::Litre, "1.000 m³");
    row("hours below a day", 23.5, Unit::Hour, "23.50 h");
    row("a day", 24, Unit::Hour, "1.000 d");
    row("hours that round up to a day", 23.999, Unit::Hour, "1.000 d");
    row("days", 14.773, Unit::Day, "14.77 d");
    row("years", 730, Unit::Day, "2.000 y");
    row("device-hours", 672, Unit::DeviceHour, "672.0 device-h");
    row("millions of device-hours", 3552000, Unit::DeviceHour, "3.552 M device-h");
    row("dollars", 1250000, Unit::UsDollar, "1.250 M USD");
    row("an intensity has no other unit", 429, Unit::GramPerKilowattHour, "429.0 g/kWh");
}

void TestQuantityFormat::amountsTakeTheUnitOfTheirSize()
{
    QFETCH(double, amount);
    QFETCH(int, unit);
    QTEST(amountText(amount, static_cast<Unit>(unit), QLocale(QLocale::English)), "expected");
}

void TestQuantityFormat::numbersFollowTheLocale()
{
    const QLocale german(QLocale::German);
    QCOMPARE(amountText(135.678, Unit::Kilogram, german), QStringLiteral("135,7 kg"));
    QCOMPARE(numberText(123456, german, 6), QStringLiteral("123.456"));
    QCOMPARE(numberText(2.5, german, 4, TrailingZeros::Dropped), QStringLiteral("2,5"));
}

void TestQuantityFormat::computationIsWrittenWithAPowerOfTen()
{
    const QLocale english(QLocale::English);
    QCOMPARE(amountText(3.14e23, Unit::Flop, english, 3), QStringLiteral("3.14 × 10²³ FLOP"));
    QCOMPARE(numberText(2.5e-7, english, 2), QStringLiteral("2.5 × 10⁻⁷"));
}

void TestQuantityFormat::aChosenUnitServesSeveralAmounts()
{
    const QLocale english(QLocale::English);
    const DisplayUnit tonnes = displayUnit(553142, Unit::Kilogram);
    QCOMPARE(amountText(553142, tonnes, english), QStringLiteral("553.1 t"));
    QCOMPARE(amountText(2500, tonnes, english, 4, TrailingZeros::Dropped), QStringLiteral("2.5 t"));
}

void TestQuantityFormat::ratiosHaveThreeDigits_data()
{
    QTest::addColumn<double>("ratio");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a factor") << 56.54 << QStringLiteral("56.5×");
    QTest::newRow("small") << 1.0 << QStringLiteral("1.00×");
    QTest::newRow("below one") << 0.9032 << QStringLiteral("0.903×");
    QTest::newRow("hundreds") << 747.2 << QStringLiteral("747×");
    QTest::newRow("rounds up") << 99.96 << QStringLiteral("100×");
}

void TestQuantityFormat::ratiosHaveThreeDigits()
{
    QFETCH(double, ratio);
    QTEST(ratioText(ratio, QLocale(QLocale::English)), "expected");
}

void TestQuantityFormat::sharesArePercent()
{
    const QLocale english(QLocale::English);
    QCOMPARE(percentText(0.2174, english), QStringLiteral("21.7\u00a0%"));
    QCOMPARE(percentText(-0.0009, english), QStringLiteral("-0.1\u00a0%"));
    QCOMPARE(percentText(1.5, english), QStringLiteral("150\u00a0%"));
}

void TestQuantityFormat::whatIsNoNumberIsADash()
{
    const QLocale english(QLocale::English);
    QCOMPARE(numberText(std::numeric_limits<double>::quiet_NaN(), english), QStringLiteral("–"));
    QCOMPARE(percentText(std::numeric_limits<double>::infinity(), english), QStringLiteral("–"));
}

void TestQuantityFormat::filesGetTheShortestNumber()
{
    QCOMPARE(fileNumber(0.1), QStringLiteral("0.1"));
    QCOMPARE(fileNumber(3.15e23), QStringLiteral("3.15e+23"));
    QCOMPARE(fileNumber(std::numeric_limits<double>::infinity()), QString());
}

QTEST_GUILESS_MAIN(TestQuantityFormat)
#include "tst_quantity_format.moc"
