// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_call.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

namespace {

/// A run that is easily worked out by hand, and one that follows it.
const QByteArray kStudy = R"({
  "format": "fourfold-study", "version": 1, "title": "Two", "baseline": "a",
  "scenarios": [
    { "id": "a", "name": "First",
      "model": { "params_b": 175, "tokens_b": 300 },
      "machine": { "devices": 10000, "average_power_w": 330, "achieved_tflops": 24.6 },
      "mechanization": { "pue": 1.1 }, "map": { "carbon_intensity_g_per_kwh": 429 },
      "embodied": { "include": false } },
    { "id": "a.b", "based_on": "a", "map": { "carbon_intensity_g_per_kwh": 42.9, "matched_clean_share": 0.5 } }
  ]
})";

// 6 · 175e9 · 300e9 = 3.15e23 FLOP; / (10,000 · 24.6e12 · 3600) = 355.69 h; · 10,000 · 330 W
// = 1,173,780.49 kWh; · 1.1 = 1,291,158.54 kWh; · 0.429 = 553,907.01 kg.
constexpr double kFlop = 3.15e23;
constexpr double kFacilityKwh = 3.15e23 / (24.6e12 * 3600) * 0.33 * 1.1;
constexpr double kKg = kFacilityKwh * 0.429;

bool isNear(double actual, double expected)
{
    return std::abs(actual - expected) <= 1e-9 * std::abs(expected);
}

QJsonObject object(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

class TestCliVerbs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_folder.write(QStringLiteral("s.fourfold"), kStudy); }

    void estimateGivesTheNumbersOfTheContract();
    void keysStandInTheOrderOfTheContract();
    void whatTheContractDoesNotKnowStandsBehindIt();
    void figuresMayBeForOneOfAUnit();
    void tiersStandSideBySide();
    void aStudyMayComeFromStandardInput();
    void everyFormatIsWritten_data();
    void everyFormatIsWritten();
    void csvHasARowForEveryScenarioAndPhase();
    void setChangesAFieldOfTheScenarioMeant();
    void compareMultipliesToTheRatio();
    void compareViaGivesTheSteps();
    void methodsTellWhyTheyDiffer();
    void methodsSortTheGivenFields();
    void methodsGoFromOneToAnotherInSteps();
    void calibrateReproducesTheMeasuredRun();
    void planLaysTheModelOverDevices();
    void explainSumsChosenPhases();
    void explainGivesStepsWithInputs();
    void describeListsEveryField();
    void catalogListsAndShows();
    void theUsersCatalogueWins();
    void verifyHoldsUntilANumberDrifts();
    void helpNamesEveryOption();

private:
    CliCall call(const char *arguments, const QByteArray &input = {}) const
    {
        return m_folder.call(words(arguments), input);
    }

    CliFolder m_folder;
};

void TestCliVerbs::estimateGivesTheNumbersOfTheContract()
{
    const CliCall made = call("estimate s.fourfold --format json");
    QCOMPARE(made.err, QByteArray());
    QCOMPARE(made.code, 0);
    const QJsonObject result = object(made.out);
    QCOMPARE(result[QLatin1String("format")].toString(), QStringLiteral("fourfold-result"));
    QCOMPARE(result[QLatin1String("method")].toString(), QStringLiteral("fourfold"));
    const QJsonArray scenarios = result[QLatin1String("scenarios")].toArray();
    QCOMPARE(scenarios.size(), 2);
    const QJsonObject first = scenarios[0].toObject();
    QCOMPARE(first[QLatin1String("name")].toString(), QStringLiteral("First"));
    const QJsonObject training =
        first[QLatin1String("phases")][QLatin1String("training")].toObject();
    QVERIFY(isNear(training[QLatin1String("flop")].toDouble(), kFlop));
    QVERIFY(isNear(training[QLatin1String("facility_energy_kwh")].toDouble(), kFacilityKwh));
    QVERIFY(isNear(training[QLatin1String("operational_kg")].toDouble(), kKg));
    const QJsonObject total = scenarios[1].toObject()[QLatin1String("total")].toObject();
    QVERIFY(isNear(total[QLatin1String("co2e_kg")].toDouble(), kKg / 10));
    QVERIFY(isNear(total[QLatin1String("co2e_net_kg")].toDouble(), kKg / 20));
}

/// 50,000 requests of 500 tokens: everything of the result, in grams, is for one of them.
void TestCliVerbs::figuresMayBeForOneOfAUnit()
{
    const QStringList served = words("--set a.inference.requests_per_day=1000 --set "
                                     "a.inference.days=50 --set a.inference.output_tokens=500 "
                                     "--format json");
    const auto estimated = [&](const char *more) {
        return m_folder.call(words("estimate s.fourfold") + served + words(more));
    };
    const QJsonObject whole = object(estimated("").out);
    const auto perRequest = estimated("--per request");
    QCOMPARE(perRequest.code, 0);
    const QJsonObject one = object(perRequest.out);
    QVERIFY(!whole.contains(u"per"));
    QCOMPARE(one[u"per"].toString(), u"request");
    const auto total = [](const QJsonObject &result) {
        return result[u"scenarios"][0][u"total"][u"co2e_kg"].toDouble();
    };
    QCOMPARE(one[u"scenarios"][0][u"count"].toDouble(), 50'000.0);
    QVERIFY(isNear(total(one) * 50'000, total(whole)));
    QVERIFY(total(one) > 0);

    m_folder.write(QStringLiteral("one.json"), m_folder
                                                   .call(words("estimate s.fourfold --per "
                                                               "flop --format json"))
                                                   .out);
    QCOMPARE(m_folder.call(words("verify s.fourfold one.json")).code, 0);

    const auto none = m_folder.call(words("estimate s.fourfold --per request"));
    QCOMPARE(none.code, 1);
    QVERIFY2(none.err.contains("inference.requests_per_day"), none.err.constData());
    const auto unknown = m_folder.call(words("estimate s.fourfold --per mile"));
    QCOMPARE(unknown.code, 1);
    QVERIFY2(unknown.err.contains("training-token"), unknown.err.constData());
}

void TestCliVerbs::tiersStandSideBySide()
{
    const QStringList served = words("--set a.inference.requests_per_day=1000 --set "
                                     "a.inference.output_tokens=500 --set "
                                     "a.machine.peak_tflops=125 --format json");
    const auto made = m_folder.call(words("tiers s.fourfold --scenario a") + served);
    QVERIFY2(made.code == 0, made.err.constData());
    const QJsonObject answer = object(made.out);
    QCOMPARE(answer[u"chosen"].toString(), u"2pd");
    const QJsonArray tiers = answer[u"tiers"].toArray();
    QCOMPARE(tiers.size(), 6);
    QVERIFY(tiers[0][u"counts"].toBool());
    QVERIFY(isNear(tiers[0][u"co2e_kg"].toDouble(), answer[u"co2e_kg"].toDouble()));
    // 2 · 175e9 · 500 / 24.6e12 s · 330 W / 3600
    QVERIFY(
        isNear(tiers[0][u"it_wh_per_request"].toDouble(), 2 * 175e9 * 500 / 24.6e12 * 330 / 3600));
    QCOMPARE(tiers[1][u"error"][u"where"].toString(), u"a: inference.joule_per_output_token");
    QVERIFY(answer[u"low_kg"].toDouble() <= answer[u"high_kg"].toDouble());

    const auto idle = m_folder.call(words("tiers s.fourfold --scenario a"));
    QCOMPARE(idle.code, 1);
    QVERIFY2(idle.err.contains("inference.requests_per_day"), idle.err.constData());
}

void TestCliVerbs::keysStandInTheOrderOfTheContract()
{
    const QByteArray out = call("estimate s.fourfold --format json").out;
    qsizetype at = 0;
    for (const char *key : {"\"format\"",
                            "\"version\"",
                            "\"method\"",
                            "\"scenarios\"",
                            "\"id\"",
                            "\"name\"",
                            "\"phases\"",
                            "\"training\"",
                            "\"flop\"",
                            "\"device_hours\"",
                            "\"hours\"",
                            "\"it_energy_kwh\"",
                            "\"facility_energy_kwh\"",
                            "\"operational_kg\"",
                            "\"operational_net_kg\"",
                            "\"embodied_kg\"",
                            "\"water_l\"",
                            "\"experimentation\"",
                            "\"inference\"",
                            "\"storage\"",
                            "\"total\"",
                            "\"facility_energy_kwh\"",
                            "\"operational_kg\"",
                            "\"operational_net_kg\"",
                            "\"embodied_kg\"",
                            "\"co2e_kg\"",
                            "\"co2e_net_kg\"",
                            "\"water_l\"",
                            "\"assumed\"",
                            "\"warnings\""}) {
        at = out.indexOf(key, at);
        QVERIFY2(at > 0, key);
        ++at;
    }
}

void TestCliVerbs::whatTheContractDoesNotKnowStandsBehindIt()
{
    const QStringList served = words("--set a.inference.requests_per_day=1000 --set "
                                     "a.inference.output_tokens=500 --format json "
                                     "--set a.embodied.include=true");
    const auto plain = m_folder.call(words("estimate s.fourfold") + served);
    const QJsonObject before = object(plain.out)[u"scenarios"][0].toObject();
    QVERIFY(!before.contains(u"tiers"));
    QCOMPARE(before[u"embodied_boundary"].toString(), u"board");
    QVERIFY(plain.out.indexOf("\"embodied_boundary\"") > plain.out.indexOf("\"warnings\""));
    const auto die = m_folder.call(words("estimate s.fourfold --set "
                                         "a.embodied.die_cm2=8 --set a.embodied.kg_per_cm2=1")
                                   + served);
    QCOMPARE(object(die.out)[u"scenarios"][0][u"embodied_boundary"].toString(), u"die");
    const auto none = m_folder.call(words("estimate s.fourfold --format json"));
    QVERIFY(!object(none.out)[u"scenarios"][0].toObject().contains(u"embodied_boundary"));

    const auto more = m_folder.call(words("estimate s.fourfold --tiers") + served);
    QVERIFY2(more.code == 0, more.err.constData());
    QJsonObject after = object(more.out)[u"scenarios"][0].toObject();
    const QJsonObject tiers = after.take(u"tiers").toObject();
    QCOMPARE(after, before);
    const QJsonObject alone =
        object(m_folder.call(words("tiers s.fourfold --scenario a") + served).out);
    QCOMPARE(tiers[u"low_kg"], alone[u"low_kg"]);
    QCOMPARE(tiers[u"high_kg"], alone[u"high_kg"]);
    QCOMPARE(tiers[u"answers"], alone[u"tiers"]);
    // Of 365 · 1000 requests.
    const auto each = m_folder.call(words("estimate s.fourfold --tiers --per request") + served);
    QVERIFY(isNear(object(each.out)[u"scenarios"][0][u"tiers"][u"low_kg"].toDouble(),
                   tiers[u"low_kg"].toDouble() / 365000));
    const auto other = m_folder.call(words("estimate s.fourfold --tiers --method patterson"));
    QCOMPARE(other.code, 1);
}

void TestCliVerbs::aStudyMayComeFromStandardInput()
{
    const CliCall made = call("estimate - --format=json", "\xEF\xBB\xBF" + kStudy);
    QCOMPARE(made.code, 0);
    QCOMPARE(made.out, call("estimate s.fourfold --format json").out);
}

void TestCliVerbs::everyFormatIsWritten_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("table") << "table" << QByteArray("\na         total");
    QTest::newRow("csv") << "csv" << QByteArray("scenario,phase,flop,device_hours,hours,");
    QTest::newRow("markdown") << "markdown" << QByteArray("| scenario | phase | hours |");
    QTest::newRow("latex") << "latex" << QByteArray("\\begin{tabular}{llrrrrrr}");
}

void TestCliVerbs::everyFormatIsWritten()
{
    QFETCH(const QString, format);
    QFETCH(const QByteArray, part);
    const CliCall made = m_folder.call({QStringLiteral("estimate"), QStringLiteral("s.fourfold"),
                                        QStringLiteral("--format"), format});
    QCOMPARE(made.code, 0);
    QVERIFY2(made.out.contains(part.simplified().isEmpty() ? part : part.trimmed()),
             made.out.constData());
    for (const char *verb :
         {"compare s.fourfold --from a --to a.b", "methods s.fourfold --scenario a",
          "methods s.fourfold --scenario a --from patterson", "explain s.fourfold --scenario a",
          "describe", "catalog list accelerators", "catalog show nvidia-h100-sxm5-80"}) {
        const CliCall other =
            m_folder.call(words(verb) + QStringList{QStringLiteral("--format"), format});
        QCOMPARE(other.code, 0);
        QCOMPARE(other.err, QByteArray());
        QVERIFY2(other.out.endsWith('\n'), verb);
    }
}

void TestCliVerbs::csvHasARowForEveryScenarioAndPhase()
{
    const QList<QByteArray> lines =
        call("estimate s.fourfold --format csv").out.trimmed().split('\n');
    QCOMPARE(lines.size(), 1 + 2 * 5);
    const auto columns = lines[0].count(',');
    for (const QByteArray &line : lines)
        QCOMPARE(line.count(','), columns);
    QVERIFY(lines[1].startsWith("a,training,3.15e+23,"));
    QVERIFY(lines[10].startsWith("a.b,total,,,,,"));
}

void TestCliVerbs::setChangesAFieldOfTheScenarioMeant()
{
    const auto kg = [this](const QStringList &settings, int scenario) {
        QStringList arguments = words("estimate s.fourfold --format json");
        for (const QString &setting : settings)
            arguments += {QStringLiteral("--set"), setting};
        const CliCall made = m_folder.call(arguments);
        return object(made.out)[QLatin1String("scenarios")][scenario][QLatin1String("total")]
                               [QLatin1String("co2e_kg")]
                                   .toDouble();
    };
    QVERIFY(isNear(kg({QStringLiteral("a.map.carbon_intensity_g_per_kwh=858")}, 0), 2 * kKg));
    // "a.b" is an id of its own, and follows a in all but its intensity.
    QVERIFY(isNear(kg({QStringLiteral("a.b.map.carbon_intensity_g_per_kwh=429")}, 1), kKg));
    QVERIFY(isNear(kg({QStringLiteral("a.map.carbon_intensity_g_per_kwh=858")}, 1), kKg / 10));
    // JSON and plain text, and what says the same in another way gives way.
    QVERIFY(isNear(kg({QStringLiteral("a.machine.achieved_tflops={\"value\":12.3,\"low\":12,"
                                      "\"high\":13,\"shape\":\"normal\"}")},
                      0),
                   2 * kKg));
    QVERIFY(isNear(kg({QStringLiteral("a.machine.peak_tflops=123 TFLOP/s"),
                       QStringLiteral("a.machine.efficiency=0.2")},
                      0),
                   kKg));
}

void TestCliVerbs::compareMultipliesToTheRatio()
{
    const QJsonObject answer =
        object(call("compare s.fourfold --from a --to a.b --format json").out);
    QVERIFY(isNear(answer[QLatin1String("ratio")].toDouble(), 10));
    double product = 1;
    double shares = 0;
    double saved = 0;
    QStringList names;
    for (const QJsonValue &factor : answer[QLatin1String("factors")].toArray()) {
        names += factor[QLatin1String("m")].toString();
        product *= factor[QLatin1String("factor")].toDouble();
        shares += factor[QLatin1String("log_share")].toDouble();
        saved += factor[QLatin1String("co2e_kg")].toDouble();
    }
    QCOMPARE(names, words("use model machine mechanization map"));
    QVERIFY(isNear(product, 10));
    QVERIFY(isNear(shares, 1));
    QVERIFY(isNear(saved, kKg * 0.9));
    const QJsonObject net =
        object(call("compare s.fourfold --from a --to a.b --basis net --format json").out);
    QVERIFY(isNear(net[QLatin1String("ratio")].toDouble(), 20));
}

void TestCliVerbs::compareViaGivesTheSteps()
{
    const QJsonObject answer =
        object(call("compare s.fourfold --from a --to a --via a.b --format json").out);
    QVERIFY(isNear(answer[QLatin1String("ratio")].toDouble(), 1));
    QVERIFY(!answer[QLatin1String("factors")][0].toObject().contains(QLatin1String("log_share")));
    const QJsonArray steps = answer[QLatin1String("steps")].toArray();
    QCOMPARE(steps.size(), 2);
    QVERIFY(isNear(steps[0][QLatin1String("ratio")].toDouble(), 10));
    QVERIFY(isNear(steps[1][QLatin1String("ratio")].toDouble(), 0.1));
}

void TestCliVerbs::methodsTellWhyTheyDiffer()
{
    const QJsonObject answer = object(call("methods s.fourfold --scenario a --set "
                                           "a.machine.tdp_w=300 --format json")
                                          .out);
    const QJsonArray methods = answer[QLatin1String("methods")].toArray();
    QVERIFY(methods.size() >= 5);
    const double general = methods[0][QLatin1String("co2e_kg")].toDouble();
    QVERIFY(isNear(general, kKg));
    bool hasFailed = false;
    for (const QJsonValue &method : methods) {
        hasFailed = hasFailed || method.toObject().contains(QLatin1String("error"));
        if (!method.toObject().contains(QLatin1String("co2e_kg")))
            continue;
        double product = 1;
        for (const QJsonValue &reason : method[QLatin1String("differences")].toArray())
            product *= reason[QLatin1String("factor")].toDouble();
        QVERIFY(isNear(product, method[QLatin1String("co2e_kg")].toDouble() / general));
    }
    QVERIFY(hasFailed); // nothing was measured here
}

void TestCliVerbs::methodsSortTheGivenFields()
{
    const QJsonObject answer =
        object(call("methods s.fourfold --scenario a --method patterson --format json").out);
    QCOMPARE(answer[QLatin1String("chosen")].toString(), QStringLiteral("patterson"));
    for (const QJsonValue &method : answer[QLatin1String("methods")].toArray()) {
        const QJsonArray ignored = method[QLatin1String("ignores")].toArray();
        const bool ignoresEmbodied = ignored.contains(QStringLiteral("embodied.include"));
        const QString id = method[QLatin1String("method")].toString();
        QCOMPARE(ignoresEmbodied,
                 id != QLatin1String("fourfold") && id != QLatin1String("llmcarbon"));
        QVERIFY(method[QLatin1String("reads_given")].toArray().contains(
            QStringLiteral("map.carbon_intensity_g_per_kwh")));
    }
    const QByteArray table = call("methods s.fourfold --scenario a").out;
    QVERIFY2(table.contains("\npatterson ignores: "), table.constData());
    const QByteArray csv = call("methods s.fourfold --scenario a --format csv").out;
    QCOMPARE(csv.count('\n'), 1 + answer[QLatin1String("methods")].toArray().size());
}

void TestCliVerbs::methodsGoFromOneToAnotherInSteps()
{
    const QByteArray verb = "methods s.fourfold --scenario a --set a.machine.tdp_w=300 ";
    const QJsonObject way =
        object(
            call((verb + "--from mlco2 --format json").constData()).out)[QLatin1String("waterfall")]
            .toObject();
    QCOMPARE(way[QLatin1String("from")].toString(), QStringLiteral("mlco2"));
    QCOMPARE(way[QLatin1String("to")].toString(), QStringLiteral("fourfold"));
    QVERIFY(isNear(way[QLatin1String("co2e_to_kg")].toDouble(), kKg));
    double kg = way[QLatin1String("co2e_from_kg")].toDouble();
    for (const QJsonValue &step : way[QLatin1String("steps")].toArray()) {
        kg *= step[QLatin1String("factor")].toDouble();
        QVERIFY(isNear(kg, step[QLatin1String("co2e_kg")].toDouble()));
        QVERIFY(!step[QLatin1String("text")].toString().isEmpty());
        if (step[QLatin1String("reason")].toString() != QLatin1String("power"))
            continue;
        QVERIFY(isNear(step[QLatin1String("from")].toDouble(), 300));
        QVERIFY(isNear(step[QLatin1String("to")].toDouble(), 330));
    }
    QVERIFY(isNear(kg, kKg));
    const QByteArray csv =
        call((verb + "--from mlco2 --to patterson --format csv").constData()).out;
    QVERIFY2(csv.startsWith("reason,from,to,unit,factor,co2e_kg,text\nmlco2,"), csv.constData());
    QVERIFY2(csv.contains("\npower,"), csv.constData());
    // Nothing was measured here.
    const CliCall failed = call((verb + "--from measured").constData());
    QCOMPARE(failed.code, 1);
    QVERIFY2(failed.err.contains("a: measured: training.basis"), failed.err.constData());
}

void TestCliVerbs::planLaysTheModelOverDevices()
{
    const QByteArray verb = "plan s.fourfold --scenario a --set a.model.params_b=175 "
                            "--set a.machine.memory_gb=80 --set a.machine.fit_device=a100 ";
    // The example of LLMCarbon's code: 175 billion on devices of 80 GB.
    const QJsonObject plan = object(call((verb + "--format json").constData()).out);
    const auto number = [&](const char *key) { return plan[QLatin1String(key)].toDouble(); };
    QCOMPARE(number("tensor"), 8.0);
    QCOMPARE(number("pipeline"), 10.0);
    QCOMPARE(number("data"), 19.0);
    QCOMPARE(number("devices"), 1520.0);
    QCOMPARE(number("batch"), 1912.0);
    // Runs on half, twice and four times the planned devices.
    const QByteArray fitted =
        call((verb + "--measured 760:0.2,3040:0.3 --measured 6080:0.25 --format csv").constData())
            .out;
    QVERIFY2(fitted.contains("penalty_g0,") && fitted.contains("penalty_g2,"), fitted.constData());
    const CliCall failed = call((verb + "--measured 760:0.2").constData());
    QCOMPARE(failed.code, 1);
    QVERIFY2(failed.err.contains("three"), failed.err.constData());
}

void TestCliVerbs::calibrateReproducesTheMeasuredRun()
{
    // a.b was metered: 10,000 · 400 h = 4e6 device-hours, 1.4e6 kWh.
    const QByteArray verb = "calibrate s.fourfold --scenario a --measured a.b "
                            "--set a.b.training.basis=energy --set a.b.training.hours=400 "
                            "--set a.b.training.it_energy_kwh=1.4e6 ";
    const QJsonObject answer = object(call((verb + "--format json").constData()).out);
    const QJsonArray fitted = answer[QLatin1String("fitted")].toArray();
    QCOMPARE(fitted.size(), 2);
    QCOMPARE(fitted[0][QLatin1String("field")].toString(),
             QStringLiteral("machine.achieved_tflops"));
    QVERIFY(isNear(fitted[0][QLatin1String("value")].toDouble(), 3.15e23 / 4e6 / 3600 / 1e12));
    QVERIFY(isNear(fitted[1][QLatin1String("value")].toDouble(), 350)); // 1.4e6 kWh / 4e6 h
    QVERIFY(isNear(fitted[1][QLatin1String("before")].toDouble(), 330));
    const QJsonArray figures = answer[QLatin1String("figures")].toArray();
    QCOMPARE(figures[0][QLatin1String("figure")].toString(), QStringLiteral("device_hours"));
    QVERIFY(isNear(figures[0][QLatin1String("before_error")].toDouble(),
                   3.15e23 / (24.6e12 * 3600) / 4e6 - 1));
    QVERIFY(std::abs(figures[0][QLatin1String("after_error")].toDouble()) < 1e-12);
    QVERIFY(call((verb + "--format csv").constData())
                .out.startsWith("run,quantity,measured,before,before_error,after,after_error\n"));
    // A run that was computed is no measured one.
    const CliCall failed = call("calibrate s.fourfold --scenario a.b --measured a");
    QCOMPARE(failed.code, 1);
    QVERIFY2(failed.err.contains("s.fourfold: a: training.basis"), failed.err.constData());
}

void TestCliVerbs::explainSumsChosenPhases()
{
    const CliCall chosen = call("explain s.fourfold --scenario a --quantity total.co2e_kg "
                                "--phases training,storage --format json");
    QCOMPARE(chosen.code, 0);
    QCOMPARE(object(chosen.out).value(QLatin1String("quantity")).toString(),
             QStringLiteral("training+storage.co2e_kg"));
    QCOMPARE(call("explain s.fourfold --scenario a --quantity storage+training.co2e_kg "
                  "--format json")
                 .out,
             chosen.out);
}

void TestCliVerbs::explainGivesStepsWithInputs()
{
    const QJsonObject answer =
        object(call("explain s.fourfold --scenario a.b --quantity training.operational_kg "
                    "--format json")
                   .out);
    QCOMPARE(answer[QLatin1String("unit")].toString(), QStringLiteral("kg"));
    QVERIFY(isNear(answer[QLatin1String("value")].toDouble(), kKg / 10));
    bool hasPue = false;
    for (const QJsonValue &step : answer[QLatin1String("steps")].toArray()) {
        for (const QJsonValue &input : step[QLatin1String("inputs")].toArray()) {
            if (input[QLatin1String("field")].toString() != QLatin1String("mechanization.pue"))
                continue;
            hasPue = true;
            QCOMPARE(input[QLatin1String("origin")].toString(), QStringLiteral("inherited"));
            QCOMPARE(input[QLatin1String("value")].toDouble(), 1.1);
        }
    }
    QVERIFY(hasPue);
}

void TestCliVerbs::describeListsEveryField()
{
    const QJsonArray fields =
        object(call("describe --format json").out)[QLatin1String("fields")].toArray();
    QVERIFY(fields.size() > 90);
    for (const QJsonValue &field : fields) {
        for (const char *key : {"key", "type", "unit", "group", "meaning", "guess"})
            QVERIFY(field.toObject().contains(QLatin1String(key)));
    }
    const QJsonObject pue = [&] {
        for (const QJsonValue &field : fields) {
            if (field[QLatin1String("key")] == QLatin1String("mechanization.pue"))
                return field.toObject();
        }
        return QJsonObject();
    }();
    QCOMPARE(pue[QLatin1String("bounds")][QLatin1String("high")].toDouble(), 5.0);
    QCOMPARE(pue[QLatin1String("default")].toDouble(), 1.56);
    QCOMPARE(pue[QLatin1String("guess")].toBool(), true);
}

void TestCliVerbs::catalogListsAndShows()
{
    for (const char *kind : {"accelerators", "accelerator", "cpus", "memory", "grid-regions",
                             "grid-region", "cloud-regions", "datacenters", "models", "embodied"}) {
        const CliCall made =
            m_folder.call({QStringLiteral("catalog"), QStringLiteral("list"), QLatin1String(kind)});
        QVERIFY2(made.code == 0 && made.out.count('\n') > 3, kind);
    }
    const CliCall found = call("catalog list accelerators --search v100 --format csv");
    QVERIFY(found.out.contains("nvidia-v100-sxm2-32,"));
    QVERIFY(!found.out.contains("h100"));
    const QJsonObject shown = object(call("catalog show nvidia-v100-sxm2-32 --format json").out);
    QVERIFY(!shown[QLatin1String("sources")].toArray().isEmpty());
}

void TestCliVerbs::theUsersCatalogueWins()
{
    const CliFolder folder;
    QVERIFY(QDir(folder.path(QString())).mkpath(QStringLiteral("data/fourfold/catalog")));
    const QByteArray entry =
        R"({"format":"fourfold-catalog","version":1,"kind":"accelerator","entries":[)"
        R"({"id":"nvidia-v100-sxm2-32","name":"Ours","tdp_w":123,"source":"our meter"}]})";
    folder.write(QStringLiteral("data/fourfold/catalog/own.json"), entry);
    const CliCall made = folder.call(words("catalog show nvidia-v100-sxm2-32 --format csv"));
    QCOMPARE(made.err, QByteArray());
    QVERIFY2(made.out.contains("tdp_w,123,"), made.out.constData());
}

void TestCliVerbs::verifyHoldsUntilANumberDrifts()
{
    const QByteArray result = call("estimate s.fourfold --format json").out;
    m_folder.write(QStringLiteral("r.json"), result);
    QCOMPARE(call("verify s.fourfold r.json").code, 0);
    // Within the tolerance, and beyond it.
    QByteArray nearly = result;
    nearly.replace("3.15e+23", "3.1500000001e+23");
    m_folder.write(QStringLiteral("r.json"), nearly);
    QCOMPARE(call("verify s.fourfold r.json").code, 0);
    QByteArray drifted = result;
    drifted.replace("3.15e+23", "3.16e+23");
    m_folder.write(QStringLiteral("r.json"), drifted);
    const CliCall made = call("verify s.fourfold r.json --format csv");
    QCOMPARE(made.code, 1);
    QVERIFY2(made.out.contains("a,phases.training.flop,3.16e+23,3.15e+23"), made.out.constData());
    QVERIFY(made.err.contains("r.json: 2 of "));
}

void TestCliVerbs::helpNamesEveryOption()
{
    const CliCall made = call("help compare");
    QCOMPARE(made.code, 0);
    for (const char *option :
         {"--from", "--to", "--via", "--basis", "--method", "--set", "--format"})
        QVERIFY(made.out.contains(option));
    QCOMPARE(call("compare --help").out, made.out);
}

QTEST_GUILESS_MAIN(TestCliVerbs)
#include "tst_cli_verbs.moc"
