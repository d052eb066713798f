// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/significant_digits.h"

#include <QTest>

#include <limits>

using namespace fourfold;

class TestSignificantDigits : public QObject
{
    Q_OBJECT

private slots:
    void digitsEndAtTheSecondOfTheWidth_data();
    void digitsEndAtTheSecondOfTheWidth();
    void withoutAWidthNothingIsCut();
};

void TestSignificantDigits::digitsEndAtTheSecondOfTheWidth_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<int>("digits");
    QTest::addColumn<double>("shown");

    QTest::newRow("tens of thousands") << 553907.0 << 480000.0 << 640000.0 << 2 << 550000.0;
    QTest::newRow("tens") << 553907.0 << 553700.0 << 554100.0 << 5 << 553910.0;
    QTest::newRow("tenths") << 1.4142 << 1.0 << 2.0 << 2 << 1.4;
    QTest::newRow("wider than the value") << 14.0 << -500.0 << 900.0 << 1 << 10.0;
    QTest::newRow("negative") << -0.012346 << -0.0125 << -0.0122 << 4 << -0.01235;
    QTest::newRow("width just below a power") << 123.456 << 100.0 << 199.99 << 3 << 123.0;
}

void TestSignificantDigits::digitsEndAtTheSecondOfTheWidth()
{
    QFETCH(double, value);
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(int, digits);
    QFETCH(double, shown);
    QCOMPARE(supportedDigits(value, low, high), digits);
    QCOMPARE(supportedValue(value, low, high), shown);
}

void TestSignificantDigits::withoutAWidthNothingIsCut()
{
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    QCOMPARE(supportedValue(553907.0121951221, 5, 5), 553907.0121951221);
    QCOMPARE(supportedValue(0.3, 0.4, 0.2), 0.3);
    QCOMPARE(supportedValue(0.3, 0, kInfinity), 0.3);
    QCOMPARE(supportedValue(0, -1, 1), 0.0);
}

QTEST_APPLESS_MAIN(TestSignificantDigits)
#include "tst_significant_digits.moc"
