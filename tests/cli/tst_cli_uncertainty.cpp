// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_call.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

namespace {

/// The second follows the first at a tenth of its intensity, so that all draws have one ratio.
const QByteArray kRanges = R"({
  "format": "fourfold-study", "version": 1,
  "scenarios": [
    { "id": "a", "model": { "params_b": 175, "tokens_b": 300 },
      "machine": { "devices": 10000, "average_power_w": 330, "achieved_tflops": 24.6 },
      "mechanization": { "pue": { "value": 1.1, "low": 0.9, "high": 1.3, "shape": "normal" } },
      "map": { "carbon_intensity_g_per_kwh": 429 }, "embodied": { "include": false } },
    { "id": "b", "based_on": "a", "map": { "carbon_intensity_g_per_kwh": 42.9 } },
    { "id": "c", "based_on": "a", "mechanization": { "pue": 1.1 } }
  ]
})";

// 3.15e23 FLOP / (24.6e12 · 3600) device-hours · 330 W · PUE 1.1 · 429 g/kWh.
constexpr double kKg = 3.15e23 / (24.6e12 * 3600) * 0.33 * 1.1 * 0.429;

bool isNear(double actual, double expected)
{
    return std::abs(actual - expected) <= 1e-9 * std::abs(expected);
}

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

class TestCliUncertainty : public QObject
{
    Q_OBJECT

private slots:
    void uncertaintyGivesTheShapeOfTheContract();
    void uncertaintyRefusesWhatIsNoWholeNumber();
    void manyScenariosAreComparedWithTheFirst();
    void peopleReadNoMoreDigitsThanTheIntervalSupports();

private:
    CliFolder m_folder;
};

void TestCliUncertainty::uncertaintyGivesTheShapeOfTheContract()
{
    const QStringList call = words("uncertainty - --format json");
    const CliCall made = m_folder.call(call, kRanges);
    QCOMPARE(made.code, 0);
    const QJsonObject answer = QJsonDocument::fromJson(made.out).object();
    QCOMPARE(answer[QLatin1String("draws")].toInt(), 10000);
    QCOMPARE(answer[QLatin1String("seed")].toInt(), 1);
    const QJsonArray scenarios = answer[QLatin1String("scenarios")].toArray();
    const QJsonArray pairs = answer[QLatin1String("pairs")].toArray();
    QCOMPARE(scenarios.size(), 3);
    QCOMPARE(pairs.size(), 3);
    const QJsonObject first = scenarios[0].toObject();
    // Half of the way to the least PUE of 1: Φ(−0.5 · 1.645) = 0.2054 lie below.
    const double clamped = first[QLatin1String("clamped_share")]
                               .toObject()[QLatin1String("mechanization.pue")]
                               .toDouble();
    QVERIFY(std::abs(clamped - 0.2054) < 0.0162);
    const double kg = first[QLatin1String("p50_kg")].toDouble();
    QVERIFY(std::abs(kg / kKg - 1) < 0.005);
    QVERIFY(isNear(first[QLatin1String("p05_kg")].toDouble(), kKg / 1.1));
    QVERIFY(isNear(scenarios[1].toObject()[QLatin1String("p95_kg")].toDouble(),
                   first[QLatin1String("p95_kg")].toDouble() / 10));
    const QJsonObject third = scenarios[2].toObject();
    QCOMPARE(third[QLatin1String("sd_kg")].toDouble(), 0.0);
    QVERIFY(isNear(third[QLatin1String("mean_kg")].toDouble(), kKg));
    QVERIFY(third[QLatin1String("clamped_share")].toObject().isEmpty());
    const QJsonObject pair = pairs[0].toObject();
    QCOMPARE(pair[QLatin1String("a")].toString(), QLatin1String("a"));
    QCOMPARE(pair[QLatin1String("b")].toString(), QLatin1String("b"));
    QCOMPARE(pair[QLatin1String("p_a_less")].toDouble(), 0.0);
    for (const char *key : {"p05_ratio", "p50_ratio", "p95_ratio"})
        QVERIFY(isNear(pair[QLatin1String(key)].toDouble(), 10));
    QCOMPARE(m_folder.call(call + words("--threads 3"), kRanges).out, made.out);
    QVERIFY(m_folder.call(call + words("--seed 18446744073709551615"), kRanges)
                .out.contains("\"seed\": 18446744073709551615"));
}

void TestCliUncertainty::uncertaintyRefusesWhatIsNoWholeNumber()
{
    for (const char *option :
         {"--draws=1", "--draws=1e9", "--draws=x", "--draws=10.5", "--draws=-5", "--seed=-1",
          "--seed=0.5", "--threads=0", "--threads=many"}) {
        const CliCall made = m_folder.call(words("uncertainty -") + words(option), kRanges);
        QCOMPARE(made.code, 2);
        QVERIFY(made.out.isEmpty());
        QVERIFY(made.err.contains("whole number"));
    }
    QCOMPARE(m_folder.call(words("uncertainty - --draws 2e3 --seed 7"), kRanges).code, 0);
}

/// 51 scenarios have 1275 pairs, of which 50 are with the first; 50 scenarios have 1225.
void TestCliUncertainty::manyScenariosAreComparedWithTheFirst()
{
    QByteArray study = R"({"format":"fourfold-study","version":1,"scenarios":[{"id":"s0",
        "model":{"params_b":7,"tokens_b":1000},"machine":{"devices":64,"average_power_w":400,
        "achieved_tflops":120},"map":{"carbon_intensity_g_per_kwh":300}})";
    const auto add = [&](int i) {
        study += R"(,{"id":"s)" + QByteArray::number(i) + R"(","based_on":"s0"})";
    };
    const auto pairs = [&] {
        const CliCall made =
            m_folder.call(words("uncertainty - --format json --draws 2"), study + "]}");
        return QJsonDocument::fromJson(made.out)
            .object()
            .value(QLatin1String("pairs"))
            .toArray()
            .size();
    };
    for (int i = 1; i < 50; ++i)
        add(i);
    QCOMPARE(pairs(), qsizetype(1225));
    add(50);
    QCOMPARE(pairs(), qsizetype(50));
}

void TestCliUncertainty::peopleReadNoMoreDigitsThanTheIntervalSupports()
{
    const QByteArray text = m_folder.call(words("uncertainty -"), kRanges).out;
    // From 500 t to 650 t: tens of thousands of kilograms.
    QVERIFY2(text.contains("  500000  510000  550000  590000  650000  "), text);
    QVERIFY2(text.contains("mechanization.pue 2"), text);
    // Only the PUE of the first stands between it and the third.
    QVERIFY2(text.contains("cannot tell  mechanization.pue"), text);
    const QByteArray csv = m_folder.call(words("uncertainty - --format csv"), kRanges).out;
    QVERIFY2(csv.startsWith("scenario,against,mean_kg,sd_kg,p05_kg,"), csv);
    QCOMPARE(csv.count('\n'), 7);
    for (const char *format : {"markdown", "latex"}) {
        const CliCall made =
            m_folder.call(words("uncertainty - --format") + words(format), kRanges);
        QCOMPARE(made.code, 0);
        QVERIFY(made.out.contains("550000"));
    }
}

QTEST_GUILESS_MAIN(TestCliUncertainty)
#include "tst_cli_uncertainty.moc"
