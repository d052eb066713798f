// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_call.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

namespace {

/// A run that is easily worked out by hand, and one that lacks half of what it needs.
const QByteArray kStudy = R"({
  "format": "fourfold-study", "version": 1, "title": "Two", "baseline": "a",
  "scenarios": [
    { "id": "a", "name": "First",
      "model": { "params_b": 175, "tokens_b": 300 },
      "machine": { "devices": 10000, "average_power_w": 330, "achieved_tflops": 24.6 },
      "mechanization": { "pue": 1.1 },
      "map": { "carbon_intensity_g_per_kwh": 429, "matched_clean_share": 0.5 },
      "embodied": { "include": false } },
    { "id": "open", "model": { "params_b": 7, "tokens_b": 100 },
      "machine": { "accelerator": "nvidia-a100-sxm4-80", "devices": 64, "efficiency": 0.4 } }
  ]
})";

/// One of no carbon, whatever moves.
const QByteArray kNothing = R"({
  "format": "fourfold-study", "version": 1, "scenarios": [
    { "id": "none", "model": { "params_b": 7, "tokens_b": 100 },
      "machine": { "devices": 64, "average_power_w": 330, "achieved_tflops": 24.6 },
      "mechanization": { "pue": 1.1 }, "map": { "carbon_intensity_g_per_kwh": 0 },
      "embodied": { "include": false } }
  ]
})";

// 3.15e23 FLOP / 24.6e12 / 3600 = 3,556,910.57 device-hours; · 330 W = 1,173,780.49 kWh of IT.
constexpr double kItKwh = 3.15e23 / (24.6e12 * 3600) * 0.33;
constexpr double kKgAtPueOne = kItKwh * 0.429;

bool isNear(double actual, double expected)
{
    return std::abs(actual - expected) <= 1e-9 * std::abs(expected);
}

QJsonObject object(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

QStringList words(const QString &text)
{
    return text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

/// The verbs that explore: sweep, seek, sensitivity, optimise.
class TestCliExplore : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_folder.write(QStringLiteral("s.fourfold"), kStudy);
        m_folder.write(QStringLiteral("nothing.fourfold"), kNothing);
    }

    void everyFormatIsWritten_data();
    void everyFormatIsWritten();
    void sweepGivesARowForEachPoint();
    void sweepCsvHasTheFirstFieldOutermost();
    void sweepTellsWhichPointsLackData();
    void seekGivesTheRoots();
    void seekGivesTheBestWithoutARoot();
    void sensitivityGivesTheTornado();
    void sensitivityMovesRangesOnDemand();
    void sensitivitySharesOutTheVariance();
    void resultsAreForOneOfAUnitOnDemand();
    void optimiseRanksAndTellsWhy();
    void emptyAnswersSayWhy_data();
    void emptyAnswersSayWhy();
    void optimiseKeepsLimits();
    void optimiseTriesLaterStarts();
    void wrongCallsEndAsTheContractSays_data();
    void wrongCallsEndAsTheContractSays();

private:
    CliCall call(const QString &arguments) const { return m_folder.call(words(arguments)); }

    CliFolder m_folder;
};

void TestCliExplore::everyFormatIsWritten_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::newRow("sweep") << "sweep s.fourfold --scenario a --vary mechanization.pue=1,2";
    QTest::newRow("sensitivity") << "sensitivity s.fourfold --scenario a";
    QTest::newRow("optimise")
        << "optimise s.fourfold --scenario open --over region,datacenter --top 3";
    QTest::newRow("seek") << "seek s.fourfold --scenario a --vary mechanization.pue --target 6e5";
}

void TestCliExplore::everyFormatIsWritten()
{
    QFETCH(QString, arguments);
    const std::pair<const char *, const char *> beginnings[] = {{"json", "{"},
                                                                {"markdown", "| "},
                                                                {"latex", "\\begin{tabular}"},
                                                                {"csv", ""},
                                                                {"table", ""}};
    for (const auto &[format, beginning] : beginnings) {
        const CliCall made = call(arguments + QStringLiteral(" --format ") + QLatin1String(format));
        QCOMPARE(made.err, QByteArray());
        QCOMPARE(made.code, 0);
        QVERIFY2(made.out.startsWith(beginning), made.out.constData());
        QVERIFY(made.out.size() > 20);
    }
}

void TestCliExplore::sweepGivesARowForEachPoint()
{
    const CliCall made =
        call(QStringLiteral("sweep s.fourfold --scenario a --vary mechanization.pue=1:2:3 "
                            "--format json"));
    QCOMPARE(made.code, 0);
    const QJsonObject answer = object(made.out);
    QCOMPARE(answer[QLatin1String("scenario")].toString(), QStringLiteral("a"));
    const QJsonArray rows = answer[QLatin1String("rows")].toArray();
    QCOMPARE(rows.size(), 3);
    for (int i = 0; i < 3; ++i) {
        const QJsonObject row = rows[i].toObject();
        const double pue = 1 + 0.5 * i;
        QCOMPARE(row[QLatin1String("mechanization.pue")].toDouble(), pue);
        QVERIFY(isNear(row[QLatin1String("facility_energy_kwh")].toDouble(), kItKwh * pue));
        QVERIFY(isNear(row[QLatin1String("co2e_kg")].toDouble(), kKgAtPueOne * pue));
        QVERIFY(isNear(row[QLatin1String("co2e_net_kg")].toDouble(), kKgAtPueOne * pue / 2));
    }
}

void TestCliExplore::sweepCsvHasTheFirstFieldOutermost()
{
    const CliCall made =
        call(QStringLiteral("sweep s.fourfold --scenario a --vary mechanization.pue=1,2 "
                            "--vary model.params_b=1:100:3:log --format csv"));
    QCOMPARE(made.code, 0);
    const QList<QByteArray> lines = made.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 7);
    QVERIFY(lines[0].startsWith("mechanization.pue,model.params_b,facility_energy_kwh,"));
    QVERIFY(lines[1].startsWith("1,1,"));
    QVERIFY(lines[3].startsWith("1,100,"));
    QVERIFY(lines[4].startsWith("2,1,"));
}

/// Without a region there is no intensity; with one list of places the others still have a row.
void TestCliExplore::sweepTellsWhichPointsLackData()
{
    const CliCall made = call(QStringLiteral(
        "sweep s.fourfold --scenario open --set open.map.region=SWE "
        "--vary machine.accelerator=nvidia-a100-sxm4-80,google-tpu-v2 --format json"));
    const QJsonArray rows = object(made.out)[QLatin1String("rows")].toArray();
    QCOMPARE(rows.size(), 2);
    QVERIFY(rows[0][QLatin1String("co2e_kg")].toDouble() > 0);
    const bool isGap = rows[1].toObject().contains(QLatin1String("error"));
    QCOMPARE(made.code, isGap ? 1 : 0);
    QCOMPARE(made.err.isEmpty(), !isGap);
    const CliCall none =
        call(QStringLiteral("sweep s.fourfold --scenario open --vary mechanization.pue=1,2"));
    QCOMPARE(none.code, 1);
    QVERIFY(none.out.isEmpty());
    QVERIFY(none.err.contains("map.carbon_intensity_g_per_kwh"));
}

void TestCliExplore::seekGivesTheRoots()
{
    const CliCall made =
        call(QStringLiteral("seek s.fourfold --scenario a --vary mechanization.pue --target %1 "
                            "--format json")
                 .arg(kKgAtPueOne * 1.25, 0, 'g', 17));
    QCOMPARE(made.code, 0);
    const QJsonObject answer = object(made.out);
    QCOMPARE(answer[QLatin1String("key")].toString(), QStringLiteral("mechanization.pue"));
    const QJsonArray roots = answer[QLatin1String("roots")].toArray();
    QCOMPARE(roots.size(), 1);
    QVERIFY(isNear(roots[0][QLatin1String("value")].toDouble(), 1.25));
    QVERIFY(isNear(roots[0][QLatin1String("co2e_kg")].toDouble(), kKgAtPueOne * 1.25));
    QCOMPARE(answer[QLatin1String("best")][QLatin1String("value")].toDouble(),
             roots[0][QLatin1String("value")].toDouble());
    const CliCall net =
        call(QStringLiteral("seek s.fourfold --scenario a --vary mechanization.pue --target %1 "
                            "--basis net --format json")
                 .arg(kKgAtPueOne * 1.25 / 2, 0, 'g', 17));
    QVERIFY(isNear(object(net.out)[QLatin1String("roots")][0][QLatin1String("value")].toDouble(),
                   1.25));
}

void TestCliExplore::seekGivesTheBestWithoutARoot()
{
    const CliCall made =
        call(QStringLiteral("seek s.fourfold --scenario a --vary mechanization.pue --target 1 "
                            "--between 1.1:1.4 --format json"));
    QCOMPARE(made.code, 0);
    const QJsonObject answer = object(made.out);
    QVERIFY(answer[QLatin1String("roots")].toArray().isEmpty());
    QCOMPARE(answer[QLatin1String("best")][QLatin1String("value")].toDouble(), 1.1);
    QVERIFY(isNear(answer[QLatin1String("best")][QLatin1String("co2e_kg")].toDouble(),
                   kKgAtPueOne * 1.1));
}

/// Carbon is proportional to PUE: 20 % up is 20 % more, 20 % down ends at a PUE of 1.
void TestCliExplore::sensitivityGivesTheTornado()
{
    const CliCall made =
        call(QStringLiteral("sensitivity s.fourfold --scenario a --by 20 --format json"));
    QCOMPARE(made.code, 0);
    const QJsonObject answer = object(made.out);
    QCOMPARE(answer[QLatin1String("percent")].toDouble(), 20.0);
    QVERIFY(isNear(answer[QLatin1String("co2e_kg")].toDouble(), kKgAtPueOne * 1.1));
    const QJsonArray rows = answer[QLatin1String("rows")].toArray();
    QCOMPARE(rows.first()[QLatin1String("field")].toString(),
             QStringLiteral("machine.achieved_tflops"));
    QVERIFY(isNear(rows.first()[QLatin1String("elasticity")].toDouble(), -1));
    const QJsonObject pue = rows.last().toObject();
    QCOMPARE(pue[QLatin1String("field")].toString(), QStringLiteral("mechanization.pue"));
    QVERIFY(pue[QLatin1String("low_clamped")].toBool());
    QVERIFY(!pue[QLatin1String("high_clamped")].toBool());
    QVERIFY(isNear(pue[QLatin1String("co2e_low_kg")].toDouble(), kKgAtPueOne));
    QVERIFY(isNear(pue[QLatin1String("co2e_high_kg")].toDouble(), kKgAtPueOne * 1.32));
    QVERIFY(isNear(pue[QLatin1String("swing_kg")].toDouble(), kKgAtPueOne * 0.32));
}

void TestCliExplore::sensitivityMovesRangesOnDemand()
{
    QStringList arguments =
        words(QStringLiteral("sensitivity s.fourfold --scenario a --by range --format json --set"));
    arguments.push_back(QStringLiteral("a.map.carbon_intensity_g_per_kwh=390 to 470"));
    const CliCall made = m_folder.call(arguments);
    QCOMPARE(made.code, 0);
    const QJsonObject answer = object(made.out);
    QVERIFY(answer[QLatin1String("percent")].isNull());
    const QJsonArray rows = answer[QLatin1String("rows")].toArray();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0][QLatin1String("low")].toDouble(), 390.0);
}

/// Two values with the same relative spread multiply the total: half of the variance each.
void TestCliExplore::sensitivitySharesOutTheVariance()
{
    QStringList arguments = words(QStringLiteral(
        "sensitivity s.fourfold --scenario a --global --draws 20000 --seed 3 --format json"));
    for (const char *set : {"a.map.carbon_intensity_g_per_kwh=lognormal(400, 460)",
                            "a.machine.average_power_w=lognormal(300, 345)"})
        arguments << QStringLiteral("--set") << QString::fromLatin1(set);
    const CliCall made = m_folder.call(arguments);
    QCOMPARE(made.code, 0);
    const QJsonObject answer = object(made.out);
    QCOMPARE(answer[QLatin1String("draws")].toInt(), 20000);
    QCOMPARE(answer[QLatin1String("seed")].toInt(), 3);
    const QJsonArray shares = answer[QLatin1String("shares")].toArray();
    QCOMPARE(shares.size(), 2);
    for (const QJsonValue &share : shares) {
        for (const QLatin1String key : {QLatin1String("first"), QLatin1String("total")})
            QVERIFY(std::abs(share[key].toDouble() - 0.5) < 0.05);
    }
    QCOMPARE(
        m_folder.call(arguments + QStringList{QStringLiteral("--threads"), QStringLiteral("1")})
            .out,
        made.out);
}

/// 300 billion tokens: what one of them takes is what estimate --per says.
void TestCliExplore::resultsAreForOneOfAUnitOnDemand()
{
    const QString rest = QStringLiteral(" --per training-token --format json --set "
                                        "open.map.carbon_intensity_g_per_kwh=400");
    const QJsonObject estimate = object(call(QStringLiteral("estimate s.fourfold") + rest).out);
    const double kg =
        estimate[QLatin1String("scenarios")][0][QLatin1String("total")][QLatin1String("co2e_kg")]
            .toDouble();
    QVERIFY(kg > 0);
    const QJsonObject swept =
        object(call(QStringLiteral("sweep s.fourfold --scenario a --vary mechanization.pue=1.1,2.2")
                    + rest)
                   .out);
    QCOMPARE(swept[QLatin1String("per")].toString(), QStringLiteral("training-token"));
    QVERIFY(isNear(swept[QLatin1String("rows")][0][QLatin1String("co2e_kg")].toDouble(), kg));
    const QJsonObject tornado =
        object(call(QStringLiteral("sensitivity s.fourfold --scenario a") + rest).out);
    QCOMPARE(tornado[QLatin1String("per")].toString(), QStringLiteral("training-token"));
    QVERIFY(isNear(tornado[QLatin1String("co2e_kg")].toDouble(), kg));
    const QJsonObject shares =
        object(call(QStringLiteral("sensitivity s.fourfold --scenario a --global") + rest).out);
    QCOMPARE(shares[QLatin1String("per")].toString(), QStringLiteral("training-token"));
    const CliCall wrong = call(QStringLiteral("sweep s.fourfold --scenario a --vary "
                                              "mechanization.pue=1,2 --per tonne"));
    QVERIFY(wrong.code != 0);
    QVERIFY2(wrong.err.contains("user-year"), wrong.err.constData());
}

void TestCliExplore::optimiseRanksAndTellsWhy()
{
    const CliCall made = call(
        QStringLiteral("optimise s.fourfold --scenario a --over region --top 4 --format json"));
    QCOMPARE(made.code, 0);
    const QJsonObject answer = object(made.out);
    const QJsonArray ranked = answer[QLatin1String("ranked")].toArray();
    QCOMPARE(ranked.size(), 4);
    double before = 0;
    for (const QJsonValue &one : ranked) {
        QVERIFY(one[QLatin1String("co2e_kg")].toDouble() >= before);
        before = one[QLatin1String("co2e_kg")].toDouble();
        QCOMPARE(one[QLatin1String("reason")].toString(), QStringLiteral("map"));
        QCOMPARE(one[QLatin1String("changes")][QLatin1String("map.region")].toString(),
                 one[QLatin1String("region")].toString());
        QVERIFY(!one.toObject().contains(QLatin1String("machine")));
        QVERIFY(isNear(one[QLatin1String("ratio")].toDouble(), kKgAtPueOne * 1.1 / before));
    }
    // The best choice is what the estimate says of a scenario that makes it.
    const CliCall same =
        call(QStringLiteral("sweep s.fourfold --scenario a --vary map.region=%1 --format json")
                 .arg(ranked[0][QLatin1String("region")].toString()));
    QCOMPARE(same.code, 0);
    QVERIFY(answer[QLatin1String("choices")].toInt() > 200);
    QVERIFY(!answer[QLatin1String("lacking")].toArray().isEmpty());
}

void TestCliExplore::optimiseTriesLaterStarts()
{
    const QString asked =
        QStringLiteral("optimise s.fourfold --scenario a --over region --top 10000 --latest-start "
                       "2 --set a.map.start_utc=2021-06-01T00:00Z --format ");
    const QJsonArray ranked =
        object(call(asked + QStringLiteral("json")).out)[QLatin1String("ranked")].toArray();
    int hourly = 0;
    for (const QJsonValue &one : ranked) {
        const bool isHourly =
            one[QLatin1String("intensity")].toString() == QStringLiteral("hourly");
        hourly += isHourly ? 1 : 0;
        QCOMPARE(one[QLatin1String("start_utc")].isString(), isHourly);
    }
    QCOMPARE(hourly, 6 * 3);
    QVERIFY(ranked.size() > hourly);
    const CliCall table = call(asked + QStringLiteral("csv"));
    QVERIFY(table.out.startsWith("rank,region,start_utc,co2e_kg"));
    QVERIFY(table.out.contains(",any (yearly),"));
    QCOMPARE(call("optimise s.fourfold --scenario a --over region --latest-start soon").code, 2);
}

void TestCliExplore::emptyAnswersSayWhy_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("seek without influence")
        << "seek s.fourfold --scenario a --vary machine.usd_per_device_hour --target 5 "
           "--between 1:2"
        << QByteArray("machine.usd_per_device_hour makes no difference to the result from 1 to 2");
    QTest::newRow("seek out of reach")
        << "seek s.fourfold --scenario a --vary mechanization.pue --target 1"
        << QByteArray("no value of mechanization.pue from 1 to 5 gives 1 kg");
    QTest::newRow("no ranges") << "sensitivity nothing.fourfold --scenario none --by range"
                               << QByteArray("write one as '390 to 470'");
    QTest::newRow("nothing moves") << "sensitivity nothing.fourfold --scenario none"
                                   << QByteArray("no number of the scenario moves the result");
    QTest::newRow("nothing uncertain") << "sensitivity nothing.fourfold --scenario none --global"
                                       << QByteArray("no value of the scenario is uncertain");
    QTest::newRow("nothing varies")
        << "sensitivity nothing.fourfold --scenario none --global --set "
           "none.mechanization.pue=uniform(1.1,1.3)"
        << QByteArray("the result does not vary with any of these values");
    QTest::newRow("no choice") << "optimise s.fourfold --scenario open --over machine "
                                  "--set open.map.region=SWE --max-carbon 0 --max-days 1"
                               << QByteArray("choices keeps all limits: ");
}

/// In words beside the table, which alone would be empty.
void TestCliExplore::emptyAnswersSayWhy()
{
    QFETCH(QString, arguments);
    QFETCH(QByteArray, told);
    const CliCall made = call(arguments);
    QCOMPARE(made.code, 0);
    QVERIFY2(made.err.contains(told), made.err.constData());
    QVERIFY(!call(arguments + QStringLiteral(" --format csv")).err.contains(told));
}

void TestCliExplore::optimiseKeepsLimits()
{
    const QString over = QStringLiteral("optimise s.fourfold --scenario open --over machine "
                                        "--set open.map.region=SWE --format json --top 1000 ");
    const QJsonObject free = object(call(over).out);
    const QJsonObject held = object(call(over + "--max-days 20 --max-carbon 2000").out);
    const int within = held[QLatin1String("within")].toInt();
    QVERIFY(within > 0 && within < free[QLatin1String("within")].toInt());
    int expected = 0;
    for (const QJsonValue &one : free[QLatin1String("ranked")].toArray())
        expected += one[QLatin1String("days")].toDouble() <= 20
                            && one[QLatin1String("co2e_kg")].toDouble() <= 2000
                        ? 1
                        : 0;
    QCOMPARE(within, expected);
    const QJsonArray limits = held[QLatin1String("limits")].toArray();
    QCOMPARE(limits.size(), 2);
    QCOMPARE(limits[0][QLatin1String("limit")].toString(), QStringLiteral("max_days"));
    QVERIFY(limits[0][QLatin1String("beyond")].toInt() > 0);
}

void TestCliExplore::wrongCallsEndAsTheContractSays_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("told");
    const QString sweep = QStringLiteral("sweep s.fourfold --scenario a ");
    const QString seek = QStringLiteral("seek s.fourfold --scenario a ");
    QTest::newRow("sweep of nothing") << sweep << 2 << QByteArray("--vary is missing");
    QTest::newRow("sweep without a count")
        << sweep + "--vary mechanization.pue=1:2" << 2 << QByteArray("KEY=START:STOP:N");
    QTest::newRow("sweep out of bounds")
        << sweep + "--vary mechanization.pue=0:2:3" << 1
        << QByteArray("mechanization.pue: PUE must be between 1 and 5");
    QTest::newRow("sweep of an unknown field")
        << sweep + "--vary mechanization.puu=1,2" << 1 << QByteArray("mechanization.pue");
    QTest::newRow("sweep of an unknown entry")
        << sweep + "--vary map.region=atlantis-deep" << 1 << QByteArray("map.region");
    QTest::newRow("sweep of an unknown scenario")
        << "sweep s.fourfold --scenario z --vary mechanization.pue=1,2" << 1
        << QByteArray("no scenario");
    QTest::newRow("moved by nothing") << "sensitivity s.fourfold --scenario a --by 0" << 2
                                      << QByteArray("--by takes a number above 0, not '0'");
    QTest::newRow("moved backwards") << "sensitivity s.fourfold --scenario a --by=-5" << 2
                                     << QByteArray("--by takes a number above 0, not '-5'");
    QTest::newRow("moved by a word")
        << "sensitivity s.fourfold --scenario a --by much" << 2 << QByteArray("not 'much'");
    QTest::newRow("half a draw") << "sensitivity s.fourfold --scenario a --global --draws 2.5" << 2
                                 << QByteArray("--draws takes a whole number");
    QTest::newRow("chosen over nothing")
        << "optimise s.fourfold --scenario a" << 2 << QByteArray("--over is missing");
    QTest::newRow("chosen over what is not")
        << "optimise s.fourfold --scenario a --over planet" << 2 << QByteArray("planet");
    QTest::newRow("limit below 0") << "optimise s.fourfold --scenario a --over region --max-days=-1"
                                   << 2 << QByteArray("--max-days takes a number of at least 0");
    QTest::newRow("chosen over none of the three")
        << "optimise s.fourfold --scenario a --over=" << 2 << QByteArray("--over: name what");
    QTest::newRow("sweep of three fields")
        << sweep + "--vary mechanization.pue=1,2 --vary model.params_b=1 --vary model.tokens_b=1"
        << 2 << QByteArray("--vary: a sweep takes one or two fields");
    QTest::newRow("seek of a factor of nothing")
        << seek + "--vary factors.map --target 1" << 1 << QByteArray("divides what is inherited");
    QTest::newRow("seek around nothing")
        << seek + "--vary model.layers --target 1" << 1
        << QByteArray("--between: model.layers: there is no value to seek around: say between "
                      "which two");
    QTest::newRow("limit on cost without prices")
        << "optimise s.fourfold --scenario a --over region --max-cost 5" << 1
        << QByteArray("usd_per_kwh");
    QTest::newRow("half a rank") << "optimise s.fourfold --scenario a --over region --top 1.5" << 2
                                 << QByteArray("1.5 is no whole number");
    QTest::newRow("seek without a target")
        << seek + "--vary mechanization.pue" << 2 << QByteArray("--target is missing");
    QTest::newRow("seek of no number")
        << seek + "--vary mechanization.pue --target low" << 2 << QByteArray("low is no number");
    QTest::newRow("seek in no range")
        << seek + "--vary mechanization.pue --target 1 --between 2" << 2 << QByteArray("LOW:HIGH");
    QTest::newRow("seek out of bounds")
        << seek + "--vary mechanization.pue --target 1 --between 0:2" << 1
        << QByteArray("mechanization.pue: PUE must be between 1 and 5");
    QTest::newRow("seek of an entry")
        << seek + "--vary map.region --target 1" << 1 << QByteArray("map.region is no number");
    QTest::newRow("seek of an unknown field")
        << seek + "--vary map.regio --target 1" << 1 << QByteArray("map.regio");
}

void TestCliExplore::wrongCallsEndAsTheContractSays()
{
    QFETCH(QString, arguments);
    const CliCall made = call(arguments);
    QTEST(made.code, "code");
    QVERIFY(made.out.isEmpty());
    QFETCH(QByteArray, told);
    QVERIFY2(made.err.contains(told), made.err.constData());
}

QTEST_APPLESS_MAIN(TestCliExplore)
#include "tst_cli_explore.moc"
