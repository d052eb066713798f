// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/year_shape.h"
#include "tests/support/hourly_fixtures.h"

#include <QTest>

#include <cmath>

using namespace fourfold;
using namespace fourfold::fixture;

class TestYearShape : public QObject
{
    Q_OBJECT

private slots:
    void theUsualDayIsTheMeanOfEachHour();
    void aSeriesMayStartAtAnyHour();
    void nineTenthsLieBetweenNeighbours();
    void missingHoursCountForNothing();
    void durationsRunFromTheHighest();
};

/// Two days: hour h has h on the first and h + 10 on the second, h + 5 on average.
void TestYearShape::theUsualDayIsTheMeanOfEachHour()
{
    std::vector<double> values;
    for (int hour = 0; hour < 48; ++hour)
        values.push_back(hour % 24 + (hour < 24 ? 0 : 10));
    const DayShape shape = usualDay(hourlySeries(values), 0, 48);
    QCOMPARE(shape.mean.size(), kHoursOfDay);
    for (std::size_t hour = 0; hour < kHoursOfDay; ++hour)
        QCOMPARE(shape.mean[hour], static_cast<double>(hour) + 5);
    const DayShape first = usualDay(hourlySeries(values), 0, 24);
    QCOMPARE(first.mean[7], 7.0);
}

void TestYearShape::aSeriesMayStartAtAnyHour()
{
    IntensitySeries series = hourlySeries({5, 6, 7});
    series.start = hour(23);
    const DayShape shape = usualDay(series, 0, 3);
    QCOMPARE(shape.mean[23], 5.0);
    QCOMPARE(shape.mean[0], 6.0);
    QCOMPARE(shape.mean[1], 7.0);
    QVERIFY(std::isnan(shape.mean[2]));
}

/// Eleven days with 0, 10, … 100 at midnight: a tenth of the way is 10, nine tenths 90.
void TestYearShape::nineTenthsLieBetweenNeighbours()
{
    std::vector<double> values(std::size_t{11} * 24, 50);
    for (std::size_t day = 0; day < 11; ++day)
        values[day * 24] = 10 * static_cast<double>(day);
    const DayShape shape = usualDay(hourlySeries(values), 0, values.size());
    QCOMPARE(shape.low[0], 10.0);
    QCOMPARE(shape.mean[0], 50.0);
    QCOMPARE(shape.high[0], 90.0);
    QCOMPARE(shape.low[1], 50.0);
}

void TestYearShape::missingHoursCountForNothing()
{
    std::vector<double> values(48, 20);
    values[3] = kMissing;
    values[4] = kMissing;
    values[28] = kMissing;
    const DayShape shape = usualDay(hourlySeries(values), 0, 48);
    QCOMPARE(shape.mean[3], 20.0);
    QVERIFY(std::isnan(shape.mean[4]));
    QCOMPARE(durationCurve(hourlySeries(values)).size(), std::size_t{45});
}

void TestYearShape::durationsRunFromTheHighest()
{
    const std::vector<double> expected = {300, 200, 100, 50, 40, 10};
    QCOMPARE(durationCurve(hourlySeries({100, 50, 200, 10, 40, 300})), expected);
}

QTEST_MAIN(TestYearShape)
#include "tst_year_shape.moc"
