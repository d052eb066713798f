// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/numbers.h"

#include <QTest>

#include <limits>

using namespace fourfold;

class TestNumbers : public QObject
{
    Q_OBJECT

private slots:
    void numbersPrintInTheirShortestForm_data();
    void numbersPrintInTheirShortestForm();
    void whatIsPrintedReadsBackToTheSameDouble();
    void significantDigitsAreKept();
    void appendLeavesWhatStandsBefore();
    void wholeNumbersInCFormAreRead_data();
    void wholeNumbersInCFormAreRead();
    void everythingElseIsRefused_data();
    void everythingElseIsRefused();
};

void TestNumbers::numbersPrintInTheirShortestForm_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("integer") << 429.0 << QByteArray("429");
    QTest::newRow("fraction") << 0.1 << QByteArray("0.1");
    QTest::newRow("large") << 3.15e23 << QByteArray("3.15e+23");
    QTest::newRow("negative") << -1.5 << QByteArray("-1.5");
    QTest::newRow("zero") << 0.0 << QByteArray("0");
}

void TestNumbers::numbersPrintInTheirShortestForm()
{
    QFETCH(const double, value);
    QTEST(QByteArray::fromStdString(toText(value)), "text");
}

void TestNumbers::whatIsPrintedReadsBackToTheSameDouble()
{
    using Limits = std::numeric_limits<double>;
    for (const double value : {1.0 / 3, 0.1 + 0.2, Limits::min(), Limits::max(),
                               Limits::denorm_min(), -Limits::epsilon()})
        QVERIFY(parseNumber(toText(value)) == value);
}

void TestNumbers::significantDigitsAreKept()
{
    QCOMPARE(QByteArray::fromStdString(toText(553.1423, 4)), QByteArray("553.1"));
    QCOMPARE(QByteArray::fromStdString(toText(1.0 / 3, 2)), QByteArray("0.33"));
}

void TestNumbers::appendLeavesWhatStandsBefore()
{
    std::string out = "kg ";
    appendNumber(out, 2.5);
    QCOMPARE(QByteArray::fromStdString(out), QByteArray("kg 2.5"));
}

void TestNumbers::wholeNumbersInCFormAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("value");
    QTest::newRow("integer") << QByteArray("8") << 8.0;
    QTest::newRow("point") << QByteArray("8.0") << 8.0;
    QTest::newRow("exponent") << QByteArray("1e3") << 1000.0;
    QTest::newRow("plus") << QByteArray("+4") << 4.0;
    QTest::newRow("minus") << QByteArray("-4") << -4.0;
}

void TestNumbers::wholeNumbersInCFormAreRead()
{
    QFETCH(const QByteArray, text);
    const auto value = parseNumber(text.toStdString());
    QVERIFY(value.has_value());
    QTEST(*value, "value");
}

void TestNumbers::everythingElseIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"", "+", "-", "1,5", "1 000", " 1", "1 ", "1kg", "0x10", "nan", "inf", "1e999"})
        QTest::newRow(*text == '\0' ? "empty" : text) << QByteArray(text);
}

void TestNumbers::everythingElseIsRefused()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!parseNumber(text.toStdString()).has_value());
}

QTEST_APPLESS_MAIN(TestNumbers)
#include "tst_numbers.moc"
