// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/result_check.h"

#include <QTest>

using namespace fourfold;

namespace {

std::string result(const std::string &scenarios, const std::string &head = "\"version\":1")
{
    return R"({"format":"fourfold-result",)" + head + R"(,"method":"fourfold","scenarios":[)"
           + scenarios + "]}";
}

const std::string kNow = result(R"({"id":"a","total":{"co2e_kg":100,"water_l":0}},{"id":"b"})");

} // namespace

class TestResultCheck : public QObject
{
    Q_OBJECT

private slots:
    void numbersWithinTheToleranceHold();
    void driftsAreListed();
    void whatIsMissingNowDrifts();
    void whatIsNoNumberAnyMoreDrifts();
    void otherFilesAreRefused();
};

void TestResultCheck::numbersWithinTheToleranceHold()
{
    const auto check =
        checkResult(result(R"({"id":"a","total":{"co2e_kg":100.00000005,"water_l":0}})"), kNow);
    QCOMPARE(check.compared, std::size_t{2});
    QVERIFY(check.drifts.empty());
}

void TestResultCheck::driftsAreListed()
{
    const auto check =
        checkResult(result(R"({"id":"a","total":{"co2e_kg":100.0000002,"water_l":1e-30}})"), kNow);
    QCOMPARE(check.drifts.size(), std::size_t{2});
    QCOMPARE(check.drifts[0].scenario, std::string("a"));
    QCOMPARE(check.drifts[0].quantity, std::string("total.co2e_kg"));
    QCOMPARE(*check.drifts[0].now, 100.0);
    QCOMPARE(tableText(checkTable(check), TableStyle::Csv),
             std::string("scenario,quantity,recorded,now\na,total.co2e_kg,100.0000002,100\n"
                         "a,total.water_l,1e-30,0\n"));
    const std::string plain = tableText(checkTable(check), TableStyle::Plain);
    QVERIFY(plain.find("100.0000002") != std::string::npos);
}

void TestResultCheck::whatIsMissingNowDrifts()
{
    const auto check = checkResult(
        result(R"({"id":"a","total":{"cost_usd":5}},{"id":"gone","total":{"co2e_kg":1}})"), kNow);
    QCOMPARE(check.drifts.size(), std::size_t{2});
    QVERIFY(!check.drifts[0].now);
    QCOMPARE(check.drifts[1].scenario, std::string("gone"));
    QVERIFY(checkText(check).find("\"now\": null") != std::string::npos);
}

void TestResultCheck::whatIsNoNumberAnyMoreDrifts()
{
    const auto check =
        checkResult(result(R"({"id":"a","total":{"co2e_kg":null,"water_l":"0"}})"), kNow);
    QCOMPARE(check.drifts.size(), std::size_t{2});
    QVERIFY(!check.drifts[0].recorded);
    QCOMPARE(*check.drifts[0].now, 100.0);
    QVERIFY(checkText(check).find("\"recorded\": null") != std::string::npos);
}

void TestResultCheck::otherFilesAreRefused()
{
    QCOMPARE(methodOfResult(kNow).value(), std::string("fourfold"));
    const auto refusal = [](const std::string &text) {
        const auto method = methodOfResult(text);
        return method ? std::string() : english(method.error());
    };
    QVERIFY(refusal("{").starts_with("line 1, column 2: "));
    QVERIFY(refusal("[]").starts_with("/: "));
    QVERIFY(refusal(R"({"format":"fourfold-study"})").starts_with("/: this is no result file"));
    QVERIFY(refusal(result("", "\"version\":9")).starts_with("/version: the file has version 9"));
    QVERIFY(refusal(result("", "\"version\":null")).starts_with("/version: null is no value"));
}

QTEST_APPLESS_MAIN(TestResultCheck)
#include "tst_result_check.moc"
