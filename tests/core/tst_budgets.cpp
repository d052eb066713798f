// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/budget_use.h"
#include "core/io/result_json.h"
#include "core/io/study_json.h"
#include "tests/support/core_fixtures.h"
#include "tests/support/sample_study.h"

#include <QTest>

using namespace fourfold;

namespace {

/// Scenario a of the sample study: 800 device-hours at 300 W make 240 kWh, 264 kWh at a PUE of 1.1,
/// 105.6 kg at 400 g/kWh.
constexpr double kEnergyKwh = 264;

StudyFile readStudy(const std::string &settings)
{
    const std::string text = R"({"format": "fourfold-study", "version": 1, "settings": )" + settings
                             + R"(, "scenarios": [{"id": "a"}]})";
    auto file = parseStudy(text);
    if (!file)
        fixture::giveUp(english(file.error()));
    return *std::move(file);
}

} // namespace

class TestBudgets : public QObject
{
    Q_OBJECT

private slots:
    void everyBudgetHasItsFigure();
    void usesCountTheChosenPhases();
    void costWithoutPricesIsNotJudged();
    void filesKeepThem();
    void unknownBudgetsAreKept();
    void wrongBudgetsAreRefusedWithTheirPlace_data();
    void wrongBudgetsAreRefusedWithTheirPlace();
    void whatOptimiseAsksIsKept();
    void resultsTellThem();

private:
    Catalog m_catalog;
};

void TestBudgets::everyBudgetHasItsFigure()
{
    for (const BudgetRow &row : budgetTable()) {
        QCOMPARE(findBudget(row.key), &budgetRow(row.budget));
        QCOMPARE(budgetOf(figureOf(row.budget)), std::optional(row.budget));
        QCOMPARE(unitRow(figureRow(figureOf(row.budget)).unit).exponents,
                 unitRow(row.unit).exponents);
    }
    QVERIFY(!budgetOf(Figure::Flop));
}

void TestBudgets::usesCountTheChosenPhases()
{
    Study study = sampleStudy();
    study.settings.budgets = {{Budget::Energy, 200}, {Budget::Days, 5}};
    const Estimation made = fixture::estimated(study, "a", m_catalog);
    auto uses = budgetUses(made.estimate, study.settings);
    QCOMPARE(uses.size(), std::size_t(2));
    FF_CLOSE(uses[0].amount, kEnergyKwh, 1e-12);
    FF_CLOSE(uses[0].share(), 1.32, 1e-12);
    QVERIFY(uses[0].isCrossed());
    FF_CLOSE(uses[1].amount, 100.0 / 24, 1e-12);
    QVERIFY(!uses[1].isCrossed());
    study.settings.phases = {Phase::Inference};
    QCOMPARE(budgetUses(made.estimate, study.settings)[0].amount, 0.0);
}

void TestBudgets::costWithoutPricesIsNotJudged()
{
    Study study = sampleStudy();
    study.settings.budgets = {{Budget::Cost, 100}};
    QVERIFY(budgetUses(fixture::estimated(study, "a", m_catalog).estimate, study.settings).empty());
    fixture::set(study.scenarios[0], "machine.usd_per_device_hour = 2");
    const auto uses =
        budgetUses(fixture::estimated(study, "a", m_catalog).estimate, study.settings);
    QCOMPARE(uses.size(), std::size_t(1));
    FF_CLOSE(uses[0].amount, 1600, 1e-12);
}

void TestBudgets::filesKeepThem()
{
    const Study study = readStudy(R"({"budgets": {"days": 30, "co2e_kg": 5e5}})").study;
    QCOMPARE(study.settings.budgets, (Budgets{{Budget::Carbon, 5e5}, {Budget::Days, 30}}));
    const std::string text = studyText(study);
    QVERIFY2(text.find(R"("budgets": { "co2e_kg": 5e+05, "days": 30 })") != std::string::npos,
             text.c_str());
    QCOMPARE(parseStudy(text)->study, study);
}

void TestBudgets::unknownBudgetsAreKept()
{
    const StudyFile file = readStudy(R"({"budgets": {"noise_db": 40}, "zoom": 2})");
    QVERIFY(file.study.settings.budgets.empty());
    QCOMPARE(file.warnings.size(), std::size_t(2));
    const std::string text = studyText(file.study);
    QVERIFY(text.find(R"("budgets": { "noise_db": 40 })") != std::string::npos);
    QCOMPARE(text.find("noise_db"), text.rfind("noise_db"));
}

void TestBudgets::wrongBudgetsAreRefusedWithTheirPlace_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<QByteArray>("place");
    QTest::newRow("zero") << QByteArray(R"({"budgets": {"days": 0}})")
                          << QByteArray("/settings/budgets/days");
    QTest::newRow("below zero") << QByteArray(R"({"budgets": {"co2e_kg": -1}})")
                                << QByteArray("/settings/budgets/co2e_kg");
    QTest::newRow("a text") << QByteArray(R"({"budgets": {"water_l": "much"}})")
                            << QByteArray("/settings/budgets/water_l");
    QTest::newRow("no object") << QByteArray(R"({"budgets": 5})")
                               << QByteArray("/settings/budgets");
    QTest::newRow("limit") << QByteArray(R"({"optimise": {"max_days": -2}})")
                           << QByteArray("/settings/optimise/max_days");
}

void TestBudgets::wrongBudgetsAreRefusedWithTheirPlace()
{
    QFETCH(QByteArray, settings);
    QFETCH(QByteArray, place);
    const auto file =
        parseStudy(R"({"format": "fourfold-study", "version": 1, "scenarios": [], "settings": )"
                   + settings.toStdString() + "}");
    QVERIFY(!file);
    QCOMPARE(QByteArray::fromStdString(file.error().where), place);
}

void TestBudgets::whatOptimiseAsksIsKept()
{
    const std::string asked =
        R"({ "scenario": "a", "across": "days", "over": ["region"], )"
        R"("provider": "aws", "max_days": 30, "max_carbon": 1000, "latest_start_h": 48 })";
    const Study study = readStudy(R"({"optimise": )" + asked + "}").study;
    const ChoiceSettings &optimise = study.settings.optimise;
    QCOMPARE(optimise.over, std::vector<std::string>{"region"});
    QCOMPARE(optimise.filter.provider, std::string("aws"));
    QCOMPARE(optimise.limits[Limit::Carbon], std::optional(1000.0));
    QCOMPARE(optimise.latestHours, std::optional(48.0));
    const QString text = QString::fromStdString(studyText(study)).simplified();
    QVERIFY2(text.contains(QString::fromStdString(asked)), qPrintable(text));
}

void TestBudgets::resultsTellThem()
{
    Study study = sampleStudy();
    const auto told = [&](FunctionalUnit per = FunctionalUnit::Study) {
        return resultText(*estimateStudy(fixture::method("fourfold"), study, m_catalog, per));
    };
    QVERIFY(told().find("budgets") == std::string::npos);
    study.settings.budgets = {{Budget::Energy, 250}};
    const auto made = estimateStudy(fixture::method("fourfold"), study, m_catalog);
    const Table table = resultBudgets(*made);
    QCOMPARE(table.rows.size(), study.scenarios.size());
    QCOMPARE(table.rows[0].back().text, std::string("yes"));
    QCOMPARE(table.rows[2].back().text, std::string("no")); // 200 h · 0.7 kW · 1.2 = 168 kWh
    QVERIFY(told().find(R"("budget": "facility_energy_kwh")") != std::string::npos);
    study.scenarios.resize(2); // the third has no tokens to divide by
    QVERIFY(told(FunctionalUnit::TrainingToken).find("budgets") == std::string::npos);
}

QTEST_APPLESS_MAIN(TestBudgets)
#include "tst_budgets.moc"
