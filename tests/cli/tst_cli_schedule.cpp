// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_call.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

namespace {

/// The series of the small worked example, from 2024-01-01 on.
const QByteArray kTrace = "datetime_utc,ci_direct_gco2_per_kwh\n"
                          "2024-01-01T00:00:00Z,100\n2024-01-01T01:00:00Z,50\n"
                          "2024-01-01T02:00:00Z,200\n2024-01-01T03:00:00Z,10\n"
                          "2024-01-01T04:00:00Z,40\n2024-01-01T05:00:00Z,300\n";

} // namespace

class TestCliSchedule : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theBestStartIsExact();
    void aJobMayPause();
    void everyStartCostsEnergy();
    void aShippedZoneIsFoundByItsName();
    void aFilledGapIsAWarning();
    void tablesAreWritten();
    void wrongWindowsAreRefused_data();
    void wrongWindowsAreRefused();

private:
    CliCall call(const char *arguments, const char *window = "--release 2024-01-01T00:00Z "
                                                             "--deadline 2024-01-01T06:00Z") const
    {
        const QString text = QStringLiteral("schedule ") + QLatin1String(arguments)
                             + QLatin1Char(' ') + QLatin1String(window);
        return m_folder.call(text.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    }
    static QJsonObject object(const CliCall &made)
    {
        return QJsonDocument::fromJson(made.out).object();
    }

    CliFolder m_folder;
};

void TestCliSchedule::initTestCase()
{
    m_folder.write(QStringLiteral("t.csv"), kTrace);
    m_folder.write(QStringLiteral("gap.csv"),
                   QByteArray(kTrace).replace(",200", ",").replace(",10\n", ",\n"));
    m_folder.write(QStringLiteral("areas.csv"), "Minutes5UTC;PriceArea;CO2Emission\n"
                                                "2024-01-01 00:00;DK1;1,5\n"
                                                "2024-01-01 00:00;DK2;2,5\n");
}

/// 0.5 h of 200, 10 and 40 at 2 kW and PUE 1.5: 150 g · 3 = 0.45 kg; at release 250 g · 3.
void TestCliSchedule::theBestStartIsExact()
{
    const CliCall made = call("--trace t.csv --hours 2.5 --power-kw 2 --pue 1.5 --format json");
    QCOMPARE(made.err, QByteArray());
    QCOMPARE(made.code, 0);
    const QJsonObject answer = object(made);
    QCOMPARE(answer[u"start_utc"].toString(), QStringLiteral("2024-01-01T02:30:00Z"));
    QCOMPARE(answer[u"slots"].toArray().size(), 1);
    QCOMPARE(answer[u"slots"][0][u"end_utc"].toString(), QStringLiteral("2024-01-01T05:00:00Z"));
    QVERIFY(std::abs(answer[u"co2e_kg"].toDouble() - 0.45) < 1e-12);
    QVERIFY(std::abs(answer[u"co2e_at_release_kg"].toDouble() - 0.75) < 1e-12);
    QVERIFY(std::abs(answer[u"saving"].toDouble() - 0.4) < 1e-12);
    QCOMPARE(answer[u"trace"][u"factors"].toString(), QStringLiteral("direct"));
    QCOMPARE(answer[u"trace"][u"signal"].toString(), QStringLiteral("average"));
}

void TestCliSchedule::aJobMayPause()
{
    const QJsonObject answer =
        object(call("--trace t.csv --hours 2.5 --power-kw 1 --interruptible --format json"));
    QVERIFY(std::abs(answer[u"co2e_kg"].toDouble() - 0.075) < 1e-12);
    QCOMPARE(answer[u"slots"].toArray().size(), 2);
    QCOMPARE(answer[u"slots"][1][u"start_utc"].toString(), QStringLiteral("2024-01-01T03:00:00Z"));
}

/// 3 h with 1 kWh a start at 2 kW, w = 0.5: 130 g · 2. In one go from 03:00 − 1 h:
/// (200 + 10 + 40 + 0.5 · 200) · 2 is dearer than that from 01:00: (50 + 200 + 10 + 25) · 2.
void TestCliSchedule::everyStartCostsEnergy()
{
    const QJsonObject pausing = object(call("--trace t.csv --hours 3 --power-kw 2 --restart-kwh 1 "
                                            "--interruptible --format json"));
    QVERIFY(std::abs(pausing[u"co2e_kg"].toDouble() - 0.26) < 1e-12);
    const QJsonObject whole =
        object(call("--trace t.csv --hours 3 --power-kw 2 --restart-kwh 1 --format json"));
    QVERIFY(std::abs(whole[u"co2e_kg"].toDouble() - 0.57) < 1e-12);
    QCOMPARE(whole[u"start_utc"].toString(), QStringLiteral("2024-01-01T01:00:00Z"));
    QVERIFY(std::abs(whole[u"co2e_at_release_kg"].toDouble() - 0.8) < 1e-12);
}

/// Two years of one zone lie behind one another.
void TestCliSchedule::aShippedZoneIsFoundByItsName()
{
    const CliCall made = call("--trace DK-DK1 --hours 10.5 --power-kw 1 --format json",
                              "--release 2023-12-31T09:00Z --deadline 2024-01-01T09:00Z");
    QCOMPARE(made.code, 0);
    QCOMPARE(object(made)[u"trace"][u"zone"].toString(), QStringLiteral("DK-DK1"));
    QVERIFY(object(made)[u"trace"][u"licence"].toString().contains(QLatin1String("CC BY 4.0")));
    const CliCall oneYear = call("--trace DK-DK1_2023 --hours 10.5 --power-kw 1",
                                 "--release 2023-12-31T09:00Z --deadline 2024-01-01T09:00Z");
    QCOMPARE(oneYear.code, 1);
}

/// Between 50 and 40 lie 46.67 and 43.33.
void TestCliSchedule::aFilledGapIsAWarning()
{
    const CliCall made = call("--trace gap.csv --hours 2 --power-kw 1 --format json");
    QCOMPARE(made.code, 0);
    QVERIFY(made.err.contains("straight line"));
    const QJsonObject answer = object(made);
    QCOMPARE(answer[u"warnings"][0][u"code"].toString(), QStringLiteral("filled-gap"));
    QVERIFY(std::abs(answer[u"co2e_kg"].toDouble() - (40 + 130.0 / 3) / 1000) < 1e-12);
}

void TestCliSchedule::tablesAreWritten()
{
    const CliCall made = call("--trace t.csv --hours 2.5 --power-kw 1 --format csv");
    QVERIFY(made.out.startsWith("quantity,value,end\n"
                                "run,2024-01-01T02:30:00Z,2024-01-01T05:00:00Z\nco2e_kg,0.15,\n"));
}

void TestCliSchedule::wrongWindowsAreRefused_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("too long") << "--trace t.csv --hours 7 --power-kw 1" << 1
                              << QByteArray("t.csv: a job of 7 h does not fit");
    QTest::newRow("no file") << "--trace none.csv --hours 1 --power-kw 1" << 3
                             << QByteArray("cannot be read");
    QTest::newRow("no zone") << "--trace XX --hours 1 --power-kw 1" << 1
                             << QByteArray("US-TEX-ERCO_2021");
    QTest::newRow("areas") << "--trace areas.csv --hours 1 --power-kw 1" << 1
                           << QByteArray("DK1, DK2");
    QTest::newRow("hours") << "--trace t.csv --hours 0 --power-kw 1" << 2
                           << QByteArray("--hours takes a number above 0");
    QTest::newRow("pue") << "--trace t.csv --hours 1 --power-kw 1 --pue 0.5" << 2
                         << QByteArray("--pue takes a number");
    QTest::newRow("no power") << "--trace t.csv --hours 1" << 2 << QByteArray("--power-kw");
}

void TestCliSchedule::wrongWindowsAreRefused()
{
    QFETCH(const QString, arguments);
    QFETCH(const int, code);
    QFETCH(const QByteArray, says);
    const CliCall made = call(arguments.toLatin1().constData());
    QCOMPARE(made.code, code);
    QCOMPARE(made.out, QByteArray());
    QVERIFY2(made.err.contains(says), made.err.constData());
}

QTEST_APPLESS_MAIN(TestCliSchedule)
#include "tst_cli_schedule.moc"
