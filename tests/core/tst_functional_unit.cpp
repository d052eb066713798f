// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/functional_unit.h"
#include "tests/support/core_fixtures.h"

#include <QTest>

using namespace fourfold;

namespace {

constexpr double kTolerance = 1e-12;

} // namespace

/// Results for one of what the work makes.
class TestFunctionalUnit : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_catalog = fixture::shippedCatalog(); }
    void countsAreThoseOfTheFields_data();
    void countsAreThoseOfTheFields();
    void everyUnitLeadsBackToTheSameResult();
    void nothingToDivideByIsNamed_data();
    void nothingToDivideByIsNamed();
    void keysAreFound();

private:
    /// GPT-3 trained twice for four uses, serving 1000 requests of 300 + 200 tokens for 50 days.
    [[nodiscard]] static Scenario served()
    {
        Scenario one = fixture::gpt3();
        for (const char *line :
             {"training.runs = 2", "training.reuses = 4", "inference.requests_per_day = 1000",
              "inference.days = 50", "inference.input_tokens = 300",
              "inference.output_tokens = 200", "inference.requests_per_user_year = 2000"})
            fixture::set(one, line);
        return one;
    }

    Catalog m_catalog;
};

void TestFunctionalUnit::countsAreThoseOfTheFields_data()
{
    QTest::addColumn<std::string>("unit");
    QTest::addColumn<double>("count");
    QTest::newRow("as a whole") << std::string("study") << 1.0;
    QTest::newRow("training tokens, half of 300 billion") << std::string("training-token") << 150e9;
    QTest::newRow("tokens, 50,000 requests of 500") << std::string("token") << 25e6;
    QTest::newRow("requests") << std::string("request") << 50'000.0;
    QTest::newRow("user-years, 50,000 / 2000") << std::string("user-year") << 25.0;
    // 6 · 175e9 · 300e9 / 2 in training, 2 · 175e9 · 25e6 in inference.
    QTest::newRow("FLOP") << std::string("flop") << 1.575e23 + 8.75e18;
}

void TestFunctionalUnit::countsAreThoseOfTheFields()
{
    QFETCH(const std::string, unit);
    QFETCH(const double, count);
    const Estimation made = fixture::estimated(served(), m_catalog);
    const auto counted = countOf(findFunctionalUnit(unit)->unit, made.states, made.estimate);
    QVERIFY(counted);
    FF_CLOSE(*counted, count, kTolerance);
}

void TestFunctionalUnit::everyUnitLeadsBackToTheSameResult()
{
    const Estimation made = fixture::estimated(served(), m_catalog);
    for (const FunctionalUnitRow &row : functionalUnitTable()) {
        const auto count = countOf(row.unit, made.states, made.estimate);
        QVERIFY(count);
        const Estimate one = dividedBy(made.estimate, *count);
        const Estimate back = dividedBy(one, 1 / *count);
        for (const FigureRow &figure : figureTable()) {
            FF_CLOSE(back.total[figure.figure], made.estimate.total[figure.figure], kTolerance);
            for (const PhaseRow &phase : phaseTable())
                FF_CLOSE(one[phase.phase][figure.figure] * *count,
                         made.estimate[phase.phase][figure.figure], kTolerance);
        }
    }
}

void TestFunctionalUnit::nothingToDivideByIsNamed_data()
{
    QTest::addColumn<std::string>("unit");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<std::string>("where");
    QTest::newRow("no requests") << std::string("request")
                                 << QStringList{QStringLiteral("inference.requests_per_day = 0")}
                                 << std::string("inference.requests_per_day");
    QTest::newRow("no tokens") << std::string("token")
                               << QStringList{QStringLiteral("inference.input_tokens = 0"),
                                              QStringLiteral("inference.output_tokens = 0")}
                               << std::string("inference.output_tokens");
    QTest::newRow("no users") << std::string("user-year")
                              << QStringList{QStringLiteral("-requests_per_user_year")}
                              << std::string("inference.requests_per_user_year");
    QTest::newRow("never run") << std::string("training-token")
                               << QStringList{QStringLiteral("training.runs = 0")}
                               << std::string("model.tokens_b");
    QTest::newRow("FLOP unknown") << std::string("flop")
                                  << QStringList{QStringLiteral("inference.tier = measured"),
                                                 QStringLiteral("inference.wh_per_request = 1")}
                                  << std::string("inference");
}

void TestFunctionalUnit::nothingToDivideByIsNamed()
{
    QFETCH(const std::string, unit);
    QFETCH(const QStringList, lines);
    QFETCH(const std::string, where);
    Scenario one = served();
    for (const QString &line : lines) {
        if (line.startsWith(u'-'))
            one.values.erase(Field::InferenceRequestsPerUserYear);
        else
            fixture::set(one, line.toStdString());
    }
    const Estimation made = fixture::estimated(one, m_catalog);
    const auto count = countOf(findFunctionalUnit(unit)->unit, made.states, made.estimate);
    QVERIFY(!count);
    QCOMPARE(count.error().where, where);
}

void TestFunctionalUnit::keysAreFound()
{
    for (const FunctionalUnitRow &row : functionalUnitTable()) {
        QCOMPARE(findFunctionalUnit(row.key), &row);
        QCOMPARE(functionalUnitRow(row.unit).key, row.key);
        QVERIFY(!row.label.isEmpty() && !row.of.isEmpty());
    }
    QVERIFY(findFunctionalUnit("kilometre") == nullptr);
    QVERIFY(english(unknownFunctionalUnit("kilometre")).find("user-year") != std::string::npos);
}

QTEST_APPLESS_MAIN(TestFunctionalUnit)
#include "tst_functional_unit.moc"
