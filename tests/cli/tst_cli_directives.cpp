// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_call.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

namespace {

/// Costs of 0.4, 0.2 and 0.1 g; half way up the year the floor is 0.95 · 0.4 = 0.38.
const QByteArray kQuestion = R"({"intensity_g_per_kwh": 200, "k_min": 100, "k_max": 300, "xi": 0.1,
  "embodied_g_per_s": 0, "pue": 1, "levels": [
  {"name": "L0", "energy_kwh": 0.002, "time_s": 4, "preference": 0.40},
  {"name": "L1", "energy_kwh": 0.001, "time_s": 1, "preference": 0.36},
  {"name": "L2", "energy_kwh": 0.0005, "time_s": 0.5, "preference": 0.24}]})";

} // namespace

class TestCliDirectives : public QObject
{
    Q_OBJECT

private slots:
    void theMixIsThatOfTheContract();
    void tablesAreWritten();
    void anInfeasibleFloorSaysTheBest();
    void anUnknownKeyIsRemarkedOn();
    void aSmallerModelIsLaidBeside();
    void aTraceGivesTheHour();
    void wrongInputIsRefused();

private:
    CliCall call(const QByteArray &question, const QStringList &more = {}) const
    {
        return m_folder.call(QStringList{QStringLiteral("directives"), QStringLiteral("-")} + more,
                             question);
    }

    CliFolder m_folder;
};

/// x = (0.5, 0.5, 0): (0.38 − 0.36) / 0.04; 0.3 g; (0.4 − 0.2) / 0.04 = 5 g for a unit of quality.
void TestCliDirectives::theMixIsThatOfTheContract()
{
    const CliCall made = call(kQuestion, {QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(made.err, QByteArray());
    QCOMPARE(made.code, 0);
    const QJsonObject answer = QJsonDocument::fromJson(made.out).object();
    QVERIFY(std::abs(answer[u"x"][0].toDouble() - 0.5) < 1e-12);
    QVERIFY(std::abs(answer[u"x"][1].toDouble() - 0.5) < 1e-12);
    QCOMPARE(answer[u"x"][2].toDouble(), 0.0);
    QVERIFY(std::abs(answer[u"g_per_request"].toDouble() - 0.3) < 1e-12);
    QVERIFY(std::abs(answer[u"quality"].toDouble() - 0.38) < 1e-12);
    QVERIFY(std::abs(answer[u"quality_floor"].toDouble() - 0.38) < 1e-12);
    QVERIFY(std::abs(answer[u"shadow_price_g"].toDouble() - 5) < 1e-9);
    QVERIFY(std::abs(answer[u"saving_vs_first"].toDouble() - 0.25) < 1e-12);
    QCOMPARE(answer[u"solver"].toString(), QStringLiteral("closed-form"));
    QVERIFY(answer[u"certified"].toBool());
}

void TestCliDirectives::tablesAreWritten()
{
    const CliCall made = call(kQuestion, {QStringLiteral("--format"), QStringLiteral("csv")});
    QVERIFY(made.out.startsWith("quantity,value\nx L0,0.5"));
}

void TestCliDirectives::anInfeasibleFloorSaysTheBest()
{
    const CliCall made =
        call(QByteArray(kQuestion).replace("\"xi\": 0.1", "\"quality_floor\": 0.5"));
    QCOMPARE(made.code, 1);
    QCOMPARE(made.out, QByteArray());
    QVERIFY(made.err.contains("infeasible"));
    QVERIFY(made.err.contains("0.4"));
}

void TestCliDirectives::anUnknownKeyIsRemarkedOn()
{
    const CliCall made = call(QByteArray(kQuestion).replace("\"xi\"", "\"XI\""));
    QCOMPARE(made.code, 0);
    QVERIFY(made.err.contains("/XI: an unknown key"));
}

/// Half the grams, preferred 45 to 55.
void TestCliDirectives::aSmallerModelIsLaidBeside()
{
    const QByteArray with = QByteArray(kQuestion).replace(
        "\"levels\"",
        R"("smaller": {"energy_kwh": 0.001, "time_s": 1, "preference": 0.45}, "levels")");
    const CliCall made = call(with, {QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(made.err, QByteArray());
    const QJsonObject pair =
        QJsonDocument::fromJson(made.out).object()[u"smaller_model"].toObject();
    // 0.4 · 0.45 / 0.55 = 0.32727; (0.38 − 0.32727) / 0.07273 = 0.725, in tenths 0.7.
    QVERIFY(std::abs(pair[u"x"][0].toDouble() - 0.7) < 1e-12);
    QVERIFY(std::abs(pair[u"x"][1].toDouble() - 0.3) < 1e-12);
    QVERIFY(std::abs(pair[u"g_per_request"].toDouble() - 0.34) < 1e-12);
    QVERIFY(std::abs(pair[u"quality"].toDouble() - (0.28 + 0.3 * 0.4 * 0.45 / 0.55)) < 1e-12);
    QVERIFY(std::abs(pair[u"saving_vs_first"].toDouble() - 0.15) < 1e-12);
    const CliCall table = call(with);
    QVERIFY2(table.out.contains("x smaller_model"), table.out);
    const CliCall wrong = call(QByteArray(with).replace("0.45", "1"));
    QCOMPARE(wrong.code, 1);
    QVERIFY2(wrong.err.contains("/smaller/preference: how often"), wrong.err);
}

/// Hours of 100, 200 and 300 g/kWh stand for the three keys.
void TestCliDirectives::aTraceGivesTheHour()
{
    const QString trace = QStringLiteral("trace.csv");
    m_folder.write(trace, "datetime,gCO2/kWh\n2024-01-01T00:00Z,100\n2024-01-01T01:00Z,200\n"
                          "2024-01-01T02:00Z,300\n");
    const QStringList json{QStringLiteral("--format"), QStringLiteral("json")};
    const QStringList at{QStringLiteral("--trace"), trace, QStringLiteral("--at"),
                         QStringLiteral("2024-01-01T01:30Z")};
    const QByteArray without = QByteArray(kQuestion).replace(
        R"("intensity_g_per_kwh": 200, "k_min": 100, "k_max": 300, )", "");
    QCOMPARE(call(without).code, 1);
    const CliCall made = call(without, at + json);
    QCOMPARE(made.err, QByteArray());
    QCOMPARE(made.out, call(kQuestion, json).out);
    // The input's own grid gives way, with a remark.
    const CliCall both =
        call(QByteArray(kQuestion).replace("\"k_max\": 300", "\"k_max\": 900"), at + json);
    QCOMPARE(both.out, made.out);
    QVERIFY2(both.err.contains("/k_max: does not count beside --trace"), both.err);
    QCOMPARE(call(without, {QStringLiteral("--trace"), trace}).code, 2);
    const CliCall outside = call(without, {QStringLiteral("--trace"), trace, QStringLiteral("--at"),
                                           QStringLiteral("2025-01-01T00:00Z")});
    QCOMPARE(outside.code, 1);
    QVERIFY2(outside.err.contains("must lie inside the trace"), outside.err);
}

void TestCliDirectives::wrongInputIsRefused()
{
    QCOMPARE(call("{}").code, 1);
    QVERIFY(call("{}").err.contains("standard input: /intensity_g_per_kwh: must be given"));
    const CliCall turned =
        call(R"({"intensity_g_per_kwh": 1, "k_min": 400, "k_max": 50, "levels": []})");
    QVERIFY2(turned.err.contains("/k_min: must not lie above k_max, which is 50"), turned.err);
    const CliCall large = call(R"({"intensity_g_per_kwh": 1e300, "k_min": 1, "k_max": 2, "levels": [
                {"energy_kwh": 1e10, "time_s": 1, "preference": 1}]})");
    QCOMPARE(large.code, 1);
    QVERIFY2(large.err.contains("too large for a number"), large.err);
    QCOMPARE(m_folder.call({QStringLiteral("directives"), QStringLiteral("none.json")}).code, 3);
    QCOMPARE(m_folder.call({QStringLiteral("directives")}).code, 2);
}

QTEST_APPLESS_MAIN(TestCliDirectives)
#include "tst_cli_directives.moc"
