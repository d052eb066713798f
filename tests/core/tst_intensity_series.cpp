// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/european_clock.h"
#include "core/time/intensity_series.h"
#include "tests/support/hourly_fixtures.h"

#include <QTest>

using namespace fourfold;
using namespace fourfold::fixture;

namespace {

Instant at(const char *text)
{
    const auto stamp = parseStamp(text);
    if (!stamp)
        giveUp(text);
    return stamp->instant;
}

std::string flagsOf(const IntensitySeries &series)
{
    std::string text;
    for (const SeriesRemark &remark : series.remarks)
        text += std::string(seriesFlagRow(remark.flag).code) + " " + std::to_string(remark.first)
                + "+" + std::to_string(remark.count) + "; ";
    return text;
}

} // namespace

class TestIntensitySeries : public QObject
{
    Q_OBJECT

private slots:
    void stampsAreReadInManyForms_data();
    void stampsAreReadInManyForms();
    void badStampsAreNone();
    void textOfAnInstantReadsBack();
    void theClockOfEuropeChangesTwiceAYear();
    void anHourThatComesTwiceIsSummerFirst();
    void anHourThatSpringLeavesOutIsNone();
    void flagsStandInTheOrderOfTheirTable();
    void whatIsWrongIsFlagged();
    void twoHoursAreFilledAndThreeAreNot();
    void aYearMustBeWhole();
    void hoursAreMeansOfTheirSlots();
    void seriesOfTwoKindsAreNotJoined();
};

void TestIntensitySeries::stampsAreReadInManyForms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("seconds");
    QTest::addColumn<bool>("hasOffset");
    // 1711864500 = 2024-03-31T05:55:00Z (19,813 days of 86,400 s, 5 h 55 min)
    const double moment = 19'813.0 * 86'400 + 5 * 3600 + 55 * 60;
    QTest::newRow("iso") << "2024-03-31T05:55:00Z" << moment << true;
    QTest::newRow("minutes") << "2024-03-31T05:55Z" << moment << true;
    QTest::newRow("blank") << "2024-03-31 05:55" << moment << false;
    QTest::newRow("offset") << "2024-03-31T07:55:00+02:00" << moment << true;
    QTest::newRow("compact offset") << "2024-03-31T00:55:00-0500" << moment << true;
    QTest::newRow("fraction") << "2024-03-31T05:55:00.500Z" << moment + 0.5 << true;
    QTest::newRow("slashes") << "2024/03/31 05:55:00" << moment << false;
    QTest::newRow("day first") << "31.03.2024 05:55" << moment << false;
    QTest::newRow("day alone") << "2024-03-31" << 19'813.0 * 86'400 << false;
}

void TestIntensitySeries::stampsAreReadInManyForms()
{
    QFETCH(const QString, text);
    QFETCH(const double, seconds);
    QFETCH(const bool, hasOffset);
    const auto stamp = parseStamp(text.toStdString());
    QVERIFY(stamp.has_value());
    QCOMPARE(stamp->instant.seconds, seconds);
    QCOMPARE(stamp->hasOffset, hasOffset);
}

void TestIntensitySeries::badStampsAreNone()
{
    for (const char *text : {"", "today", "2023-02-29T00:00Z", "2024-13-01", "2024-03-31T24:00Z",
                             "2024-03-31T05:60Z", "2024-03-31T05:55Zulu", "2024-3-1", "1700000000"})
        QVERIFY2(!parseStamp(text), text);
}

void TestIntensitySeries::textOfAnInstantReadsBack()
{
    for (const char *text : {"2024-02-29T23:59:59Z", "1969-12-31T00:00:01Z",
                             "2023-01-01T00:00:00.25Z", "2100-03-01T12:00:00Z"})
        QCOMPARE(QString::fromStdString(toIsoText(at(text))), QString::fromLatin1(text));
    QCOMPARE(startOfYear(2024), at("2024-01-01"));
    QCOMPARE(yearOf(at("2023-12-31T23:59:59Z")), 2023);
}

/// 2024: 31 March and 27 October, both at 01:00 UTC.
void TestIntensitySeries::theClockOfEuropeChangesTwiceAYear()
{
    QVERIFY(!isEuropeanSummer(at("2024-03-31T00:59:59Z")));
    QVERIFY(isEuropeanSummer(at("2024-03-31T01:00:00Z")));
    QVERIFY(isEuropeanSummer(at("2024-10-27T00:59:59Z")));
    QVERIFY(!isEuropeanSummer(at("2024-10-27T01:00:00Z")));
}

void TestIntensitySeries::anHourThatComesTwiceIsSummerFirst()
{
    EuropeanClock clock;
    QCOMPARE(clock.read(at("2024-10-27 01:30")), at("2024-10-26T23:30Z"));
    QCOMPARE(clock.read(at("2024-10-27 02:30")), at("2024-10-27T00:30Z"));
    QCOMPARE(clock.read(at("2024-10-27 02:30")), at("2024-10-27T01:30Z"));
    QCOMPARE(clock.read(at("2024-10-27 03:30")), at("2024-10-27T02:30Z"));
}

void TestIntensitySeries::anHourThatSpringLeavesOutIsNone()
{
    EuropeanClock clock;
    QCOMPARE(clock.read(at("2024-03-31 01:30")), at("2024-03-31T00:30Z"));
    QCOMPARE(clock.read(at("2024-03-31 02:30")), std::nullopt);
    QCOMPARE(clock.read(at("2024-03-31 03:30")), at("2024-03-31T01:30Z"));
}

void TestIntensitySeries::flagsStandInTheOrderOfTheirTable()
{
    for (const SeriesFlagRow &row : seriesFlagTable())
        QCOMPARE(seriesFlagRow(row.flag).code, row.code);
}

void TestIntensitySeries::whatIsWrongIsFlagged()
{
    std::vector<double> values(40);
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<double>(100 + i);
    values[1] = kMissing;
    values[3] = -0.5;
    values[4] = 1200.5;
    std::fill_n(values.begin() + 10, 12, 250.0); // 12 h are stuck
    std::fill_n(values.begin() + 25, 11, 251.0); // 11 h are not
    IntensitySeries series = hourlySeries(values);
    inspect(series);
    QCOMPARE(flagsOf(series), std::string("gap 1+1; stuck 10+12; negative 3+1; too-high 4+1; "));
    QCOMPARE(QString::fromStdString(english(messageOf(series.remarks[0], series))),
             QStringLiteral("1 values are missing from 1970-01-01T01:00:00Z."));
}

void TestIntensitySeries::twoHoursAreFilledAndThreeAreNot()
{
    IntensitySeries series =
        hourlySeries({10, kMissing, kMissing, 40, kMissing, kMissing, kMissing, 80, kMissing});
    inspect(series);
    const IntensitySeries filled = withShortGapsFilled(series);
    QCOMPARE(filled.values[1], 20.0);
    QCOMPARE(filled.values[2], 30.0);
    QVERIFY(std::isnan(filled.values[5]));
    QVERIFY(std::isnan(filled.values[8])); // nothing behind it
    QCOMPARE(flagsOf(filled), std::string("filled-gap 1+2; gap 4+3; gap 8+1; "));
}

void TestIntensitySeries::aYearMustBeWhole()
{
    const auto flags = [](int year, std::size_t slotCount) {
        IntensitySeries series;
        series.start = startOfYear(year);
        for (std::size_t i = 0; i < slotCount; ++i)
            series.values.push_back(static_cast<double>(100 + i % 2));
        inspect(series);
        return flagsOf(series);
    };
    QCOMPARE(flags(2023, 8760), std::string());
    QCOMPARE(flags(2024, 8784), std::string());
    QCOMPARE(flags(2024, 8760), std::string("incomplete-year 0+8760; "));
    QCOMPARE(flags(2024, 100), std::string()); // some days are no year
}

void TestIntensitySeries::hoursAreMeansOfTheirSlots()
{
    IntensitySeries halves = hourlySeries({10, 20, 30, kMissing, kMissing, kMissing, 70});
    halves.stepHours = 0.5;
    const IntensitySeries hours = hourlyMean(halves);
    QCOMPARE(hours.values.size(), std::size_t{4});
    QCOMPARE(hours.values[0], 15.0);
    QCOMPARE(hours.values[1], 30.0);
    QVERIFY(std::isnan(hours.values[2]));
    QCOMPARE(hours.values[3], 70.0);
    QCOMPARE(meanOf(hours), (15.0 + 30 + 70) / 3);
}

void TestIntensitySeries::seriesOfTwoKindsAreNotJoined()
{
    const IntensitySeries first = hourlySeries({1, 2});
    IntensitySeries second = hourlySeries({3, kMissing});
    second.start = hour(2);
    inspect(second);
    const auto both = joined(first, second);
    QVERIFY(both.has_value());
    QCOMPARE(both->values.size(), std::size_t{4});
    QCOMPARE(flagsOf(*both), std::string("gap 3+1; "));
    second.basis.signal = SignalKind::Marginal;
    QVERIFY(!joined(first, second));
    second.basis = first.basis;
    second.start = hour(3);
    QVERIFY(!joined(first, second));
}

QTEST_APPLESS_MAIN(TestIntensitySeries)
#include "tst_intensity_series.moc"
