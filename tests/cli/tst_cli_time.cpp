// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_call.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

namespace {

constexpr double kExact = 1e-12;

QByteArray series(const char *heading, std::initializer_list<double> values)
{
    QByteArray text = "datetime_utc," + QByteArray(heading) + "\n";
    int hour = 0;
    for (const double value : values)
        text += "2024-01-01T0" + QByteArray::number(hour++) + ":00:00Z," + QByteArray::number(value)
                + "\n";
    return text;
}

bool isClose(const QJsonValue &value, double expected, double tolerance = kExact)
{
    return std::abs(value.toDouble() - expected) <= tolerance;
}

} // namespace

/// Zones, days, elastic jobs, forecasts and months of serving on the command line.
class TestCliTime : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theBestZoneCountsTheTransfer();
    void zonesOfTwoKindsAreRefused();
    void everyDayOfAYearIsAveraged_data();
    void everyDayOfAYearIsAveraged();
    void anElasticJobTakesServersWhereTheyCostLeast();
    void aPlanOnAForecastIsScoredOnTheTruth();
    void theForecastOfTheTraceItselfIsScored();
    void tracesOfTheUsersFolderHaveTheirNames();
    void anErrorOfNothingCostsNothing();
    void aMonthOfServingRanksTheSchemes();
    void aSmallerModelIsTypedWithItsPreference();
    void daysGiveTheirMean();
    void anySeedIsTaken();
    void wrongCallsAreRefused_data();
    void wrongCallsAreRefused();

private:
    CliCall call(const QString &text) const
    {
        return m_folder.call(text.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    }
    QJsonObject answer(const QString &text) const
    {
        const CliCall made = call(text + QStringLiteral(" --format json"));
        if (made.code != 0)
            QTest::qFail(made.err.constData(), __FILE__, __LINE__);
        return QJsonDocument::fromJson(made.out).object();
    }

    CliFolder m_folder;
    const QString m_window =
        QStringLiteral(" --release 2024-01-01T00:00Z --deadline 2024-01-01T06:00Z");
};

void TestCliTime::initTestCase()
{
    m_folder.write(QStringLiteral("t.csv"), series("ci_direct", {100, 50, 200, 10, 40, 300}));
    m_folder.write(QStringLiteral("flat.csv"), series("ci_direct", {20, 20, 20, 20, 20, 20}));
    m_folder.write(QStringLiteral("lca.csv"), series("ci_lca", {20, 20, 20, 20, 20, 20}));
    m_folder.write(QStringLiteral("four.csv"), series("ci_direct", {100, 50, 200, 10}));
    m_folder.write(QStringLiteral("f.csv"), series("ci_direct", {10, 10, 10, 200, 200, 200}));
    const QByteArray sets = R"({"format": "fourfold-request-sets", "version": 1,
        "levels": ["plain", "brief"],
        "sets": [{"share": 1, "energy_kwh": [0.001, 0.0005], "time_s": [4, 2],
                  "preferred": [60, 40]}]})";
    m_folder.write(QStringLiteral("huge.json"), QByteArray(sets).replace("0.001", "1e308"));
    m_folder.write(QStringLiteral("newer.json"),
                   QByteArray(sets).replace("\"version\": 1", "\"version\": 2"));
}

/// 2.5 h at 2 kW and PUE 1.5: 150 g · 3 here, 50 g · 3 there and what the transfer costs; 250 g · 3
/// for starting here at once.
void TestCliTime::theBestZoneCountsTheTransfer()
{
    const QString job = QStringLiteral("schedule --trace t.csv --trace flat.csv --hours 2.5 "
                                       "--power-kw 2 --pue 1.5")
                        + m_window;
    const QJsonObject cheap = answer(job + QStringLiteral(" --transfer-kg 0.1"));
    QCOMPARE(cheap[u"zones"][0][u"name"].toString(), QStringLiteral("flat.csv"));
    QVERIFY(isClose(cheap[u"zones"][0][u"co2e_kg"], 0.25));
    QCOMPARE(cheap[u"zones"][1][u"start_utc"].toString(), QStringLiteral("2024-01-01T02:30:00Z"));
    QVERIFY(isClose(cheap[u"zones"][1][u"co2e_kg"], 0.45));
    QVERIFY(isClose(cheap[u"co2e_now_here_kg"], 0.75));
    QVERIFY(isClose(cheap[u"saving"], 1 - 0.25 / 0.75));
    const QJsonObject dear = answer(job + QStringLiteral(" --transfer-kg 0.4"));
    QCOMPARE(dear[u"zones"][0][u"name"].toString(), QStringLiteral("t.csv"));
}

void TestCliTime::zonesOfTwoKindsAreRefused()
{
    const CliCall made = call(QStringLiteral("schedule --trace t.csv --trace lca.csv --hours 1 "
                                             "--power-kw 1")
                              + m_window);
    QCOMPARE(made.code, 1);
    QVERIFY2(made.err.contains("life-cycle"), made.err.constData());
}

/// A job of 10.5 h at 09:00 every day: the year means that are published with the traces.
void TestCliTime::everyDayOfAYearIsAveraged_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("jobs");
    QTest::addColumn<double>("saving");
    QTest::newRow("West Denmark, one day")
        << "--trace DK-DK1_2023 --release 2023-01-01T09:00Z --deadline 2023-01-02T09:00Z" << 364
        << 0.26360;
    QTest::newRow("the same with pauses")
        << "--trace DK-DK1_2023 --release 2023-01-01T09:00Z --deadline 2023-01-02T09:00Z "
           "--interruptible"
        << 364 << 0.32402;
    QTest::newRow("Texas, three days")
        << "--trace US-TEX-ERCO_2021 --release 2021-01-01T09:00Z --deadline 2021-01-04T09:00Z"
        << 362 << 0.17519;
}

void TestCliTime::everyDayOfAYearIsAveraged()
{
    QFETCH(const QString, arguments);
    QFETCH(const int, jobs);
    QFETCH(const double, saving);
    const QJsonObject year =
        answer(QStringLiteral("schedule --every-day --hours 10.5 --power-kw 1 ") + arguments);
    QCOMPARE(year[u"jobs"].toInt(), jobs);
    QVERIFY2(isClose(year[u"saving"], saving, 5e-6),
             qPrintable(QString::number(year[u"saving"].toDouble(), 'g', 9)));
}

/// Work 2.5 by marginal work 1, 0.7, 0.4: three servers in the hour of 10 g and 0.4 of one in that
/// of 50 g, 30 + 20 g. All three from the start: 2.5/2.1 h, 3 · (100 + 50 · 0.4/2.1) g.
void TestCliTime::anElasticJobTakesServersWhereTheyCostLeast()
{
    const QJsonObject elastic =
        answer(QStringLiteral("elastic --trace four.csv --work 2.5 --marginal-work 1,0.7,0.4 "
                              "--power-kw 1 --release 2024-01-01T00:00Z "
                              "--deadline 2024-01-01T04:00Z"));
    QVERIFY(isClose(elastic[u"co2e_kg"], 0.05));
    QCOMPARE(elastic[u"slots"].toArray().size(), 2);
    QVERIFY(isClose(elastic[u"slots"][0][u"servers"], 0.4));
    QCOMPARE(elastic[u"slots"][1][u"start_utc"].toString(), QStringLiteral("2024-01-01T03:00:00Z"));
    QVERIFY(isClose(elastic[u"slots"][1][u"servers"], 3));
    QVERIFY(isClose(elastic[u"co2e_at_release_kg"], 3 * (100 + 50 * 0.4 / 2.1) / 1000));
    QCOMPARE(elastic[u"is_enveloped"].toBool(), false);
}

/// The forecast says to start at once: 250 g where 150 g were possible.
void TestCliTime::aPlanOnAForecastIsScoredOnTheTruth()
{
    const QJsonObject regret = answer(QStringLiteral("regret --trace t.csv --forecast f.csv "
                                                     "--hours 2.5 --power-kw 1")
                                      + m_window);
    QCOMPARE(regret[u"rows"].toArray().size(), 1);
    const QJsonValue row = regret[u"rows"][0];
    QVERIFY(row[u"error"].isNull());
    QVERIFY(isClose(row[u"planned_kg"], 0.25));
    QVERIFY(isClose(row[u"best_kg"], 0.15));
    QVERIFY(isClose(row[u"regret_kg"], 0.1));
}

/// Actual and forecast in one file, as the service of Great Britain gives them.
void TestCliTime::theForecastOfTheTraceItselfIsScored()
{
    m_folder.write(QStringLiteral("both.csv"),
                   "datetime_utc,ci_actual_gco2_per_kwh,ci_forecast_gco2_per_kwh\n"
                   "2024-01-01T00:00:00Z,100,10\n2024-01-01T01:00:00Z,50,90\n"
                   "2024-01-01T02:00:00Z,200,90\n");
    const QJsonObject regret =
        answer(QStringLiteral("regret --trace both.csv --hours 1 --power-kw 1 "
                              "--release 2024-01-01T00:00Z --deadline 2024-01-01T03:00Z"));
    QCOMPARE(regret[u"rows"].toArray().size(), 1);
    const QJsonValue row = regret[u"rows"][0];
    QVERIFY(row[u"error"].isNull());
    QVERIFY(isClose(row[u"planned_kg"], 0.1)); // the forecast says to start at once
    QVERIFY(isClose(row[u"best_kg"], 0.05));
    // What ships of Great Britain has both too.
    const QJsonObject britain =
        answer(QStringLiteral("regret --trace GB_2021 --error 0.1 --hours 6 --power-kw 1 "
                              "--release 2021-05-03T09:00Z --deadline 2021-05-06T09:00Z"));
    QCOMPARE(britain[u"rows"].toArray().size(), 2);
    QVERIFY(britain[u"rows"][0][u"error"].isNull());
    QVERIFY(britain[u"rows"][0][u"regret_kg"].toDouble() >= 0);
}

void TestCliTime::tracesOfTheUsersFolderHaveTheirNames()
{
    QVERIFY(QDir(m_folder.path(QString())).mkpath(QStringLiteral("data/fourfold/hourly")));
    m_folder.write(QStringLiteral("data/fourfold/hourly/mine.csv"),
                   series("ci_direct", {100, 50, 200}));
    const QString job = QStringLiteral(" --hours 1 --power-kw 1 --release 2024-01-01T00:00Z "
                                       "--deadline 2024-01-01T03:00Z");
    const QJsonObject plan = answer(QStringLiteral("schedule --trace mine.csv") + job);
    QVERIFY(isClose(plan[u"co2e_kg"], 0.05));
    const CliCall wrong = call(QStringLiteral("schedule --trace nowhere") + job);
    QCOMPARE(wrong.code, 1);
    QVERIFY2(wrong.err.contains("mine.csv") && wrong.err.contains("GB_2021"),
             wrong.err.constData());
}

void TestCliTime::anErrorOfNothingCostsNothing()
{
    const QJsonObject regret = answer(QStringLiteral("regret --trace t.csv --error 0,0.5 "
                                                     "--forecasts 50 --hours 2.5 --power-kw 1")
                                      + m_window);
    QVERIFY(isClose(regret[u"rows"][0][u"regret_kg"], 0));
    QVERIFY(isClose(regret[u"rows"][0][u"saving"], 0.4));
    QVERIFY(regret[u"rows"][1][u"regret_kg"].toDouble() > 0);
}

void TestCliTime::aMonthOfServingRanksTheSchemes()
{
    const QJsonObject month = answer(QStringLiteral(
        "serving --trace US-TEX-ERCO_2021 --from 2021-06-01T00:00Z --hours 720 --band 3 "
        "--samples 100"));
    QHash<QString, double> saving;
    for (const QJsonValue &scheme : month[u"schemes"].toArray())
        saving[scheme[u"scheme"].toString()] = scheme[u"saving"].toDouble();
    QCOMPARE(saving.size(), 4); // the logs judge no answer of the smaller model
    QCOMPARE(saving[QStringLiteral("base")], 0.0);
    QVERIFY(saving[QStringLiteral("sprout")] > 0);
    QVERIFY(saving[QStringLiteral("cheapest")] >= saving[QStringLiteral("sprout")]);
    QVERIFY(month[u"saving_band"][u"low"].toDouble() <= month[u"saving_band"][u"high"].toDouble());
    QVERIFY(month[u"evaluations"].toInt() > 1);
    QCOMPARE(month[u"trace"][u"zone"].toString(), QStringLiteral("US-TEX-ERCO"));
}

/// The logs know its energy and time; its preference is typed.
void TestCliTime::aSmallerModelIsTypedWithItsPreference()
{
    const QString verb =
        QStringLiteral("serving --trace US-TEX-ERCO_2021 --from 2021-06-01T00:00Z --hours 24 ");
    const QJsonObject month = answer(verb + QStringLiteral("--smaller-preference 0.45"));
    QCOMPARE(month[u"schemes"].toArray().size(), 5);
    QCOMPARE(month[u"schemes"][2][u"scheme"].toString(), QStringLiteral("smaller-model"));
    const double known = month[u"schemes"][2][u"saving"].toDouble();
    QVERIFY(known > 0);
    // With less energy of its own it saves more.
    const QJsonObject own = answer(verb
                                   + QStringLiteral("--smaller-preference 0.45 --smaller-wh 0.01 "
                                                    "--smaller-seconds 1"));
    QVERIFY(own[u"schemes"][2][u"saving"].toDouble() > known);
}

/// 100, 200 and 300 g/kWh in the best hours of three days, 50 more at release.
void TestCliTime::daysGiveTheirMean()
{
    QByteArray text = "datetime_utc,ci_direct\n";
    for (int day = 1; day <= 3; ++day) {
        for (int hour = 0; hour < 24; ++hour)
            text += QStringLiteral("2024-01-%1T%2:00Z,%3\n")
                        .arg(day, 2, 10, QLatin1Char('0'))
                        .arg(hour, 2, 10, QLatin1Char('0'))
                        .arg(day * 100 + (hour == 1 ? 0 : 50))
                        .toUtf8();
    }
    m_folder.write(QStringLiteral("days.csv"), text);
    const QJsonObject days = answer(
        QStringLiteral("schedule --every-day --trace days.csv --hours 1 --power-kw 1") + m_window);
    QCOMPARE(days[u"jobs"].toInt(), 3);
    QVERIFY(isClose(days[u"co2e_kg"], 0.2));
    QVERIFY(isClose(days[u"co2e_at_release_kg"], 0.25));
}

void TestCliTime::anySeedIsTaken()
{
    const QString verb = QStringLiteral("regret --trace t.csv --error 0.5 --hours 1 --power-kw 1")
                         + m_window + QStringLiteral(" --seed ");
    QVERIFY(answer(verb + QStringLiteral("18446744073709551615"))[u"rows"].isArray());
    QCOMPARE(call(verb + QStringLiteral("18446744073709551616")).code, 2);
}

void TestCliTime::wrongCallsAreRefused_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("days of two zones")
        << "schedule --every-day --trace t.csv --trace flat.csv --hours 1 --power-kw 1" + m_window
        << 2 << QByteArray("--every-day takes one --trace");
    QTest::newRow("too much work") << "elastic --trace four.csv --work 99 --marginal-work 1 "
                                      "--power-kw 1 --release 2024-01-01T00:00Z "
                                      "--deadline 2024-01-01T04:00Z"
                                   << 1 << QByteArray("leave 95 units of work undone");
    QTest::newRow("half a forecast")
        << "regret --trace t.csv --forecasts 1.5 --hours 1 --power-kw 1" + m_window << 2
        << QByteArray("--forecasts takes a whole number");
    const QString one = " --hours 1 --power-kw 1" + m_window;
    QTest::newRow("too much PUE") << "schedule --trace t.csv --pue 5.1" + one << 2
                                  << QByteArray("takes a number from 1 to 5, not '5.1'");
    QTest::newRow("no work of a server")
        << "elastic --trace t.csv --work 1 --power-kw 1 --marginal-work 1,,2" + m_window << 2
        << QByteArray("--marginal-work takes a number");
    QTest::newRow("no error") << "regret --trace t.csv --error ," + one << 2
                              << QByteArray("--error takes a number");
    QTest::newRow("too much power")
        << "schedule --trace t.csv --hours 2 --power-kw 1e308 --pue 5" + m_window << 1
        << QByteArray("too large for a number");
    QTest::newRow("too many days of power")
        << "schedule --every-day --trace t.csv --hours 2 --power-kw 1e308 --pue 5" + m_window << 1
        << QByteArray("too large for a number");
    QTest::newRow("too much transfer")
        << "schedule --trace t.csv --trace flat.csv --transfer-kg 1e308" + one << 1
        << QByteArray("too large for a number");
    QTest::newRow("too many servers")
        << "elastic --trace t.csv --work 1e307 --power-kw 1 --marginal-work 1e308,1e308" + m_window
        << 1 << QByteArray("too large for a number");
    QTest::newRow("too much regret")
        << "regret --trace t.csv --hours 2 --power-kw 1e308 --pue 5" + m_window << 1
        << QByteArray("too large for a number");
    QTest::newRow("an area of a file without")
        << "schedule --trace t.csv --zone XX" + one << 1 << QByteArray("names no areas");
    QTest::newRow("zones of two kinds") << "schedule --trace t.csv --trace lca.csv" + one << 1
                                        << QByteArray("lca.csv: the values are of another kind");
    QTest::newRow("a forecast of another kind")
        << "regret --trace t.csv --forecast lca.csv" + one << 1
        << QByteArray("the forecast is of another kind");
    QTest::newRow("a forecast of another day")
        << "regret --trace t.csv --forecast DK-DK1_2023" + one << 1
        << QByteArray("DK-DK1_2023: the window leaves the trace");
    QTest::newRow("a month beyond the trace")
        << "serving --trace t.csv --from 2024-01-01T00:00Z --hours 7" << 1
        << QByteArray("the stretch must begin with an hour of the trace");
    const QString served =
        QStringLiteral("serving --trace t.csv --from 2024-01-01T00:00Z --hours 1 ");
    QTest::newRow("too much energy of a request")
        << served + "--sets huge.json" << 1 << QByteArray("too large for a number");
    QTest::newRow("sets of a newer version") << served + "--sets newer.json" << 1
                                             << QByteArray("newer.json: /version: the file was "
                                                           "written by a newer version (2)");
    QTest::newRow("a smaller model preferred always")
        << served + "--smaller-preference 1" << 1 << QByteArray("must be a share between 0 and 1");
    QTest::newRow("a smaller model of unknown preference")
        << served + "--smaller-wh 0.2" << 1 << QByteArray("give what is missing");
    QTest::newRow("too much energy of a smaller model")
        << "serving --trace t.csv --from 2024-01-01T00:00Z --hours 6 --smaller-preference 0.5 "
           "--smaller-wh 1e308 --pue 5"
        << 1 << QByteArray("too large for a number");
}

void TestCliTime::wrongCallsAreRefused()
{
    QFETCH(const QString, arguments);
    QFETCH(const int, code);
    QFETCH(const QByteArray, says);
    const CliCall made = call(arguments);
    QVERIFY2(made.err.contains(says), made.err.constData());
    QCOMPARE(made.code, code);
    QCOMPARE(made.out, QByteArray());
}

QTEST_APPLESS_MAIN(TestCliTime)
#include "tst_cli_time.moc"
