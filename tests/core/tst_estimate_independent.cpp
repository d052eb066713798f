// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/study_json.h"
#include "tests/support/core_fixtures.h"
#include "tests/support/plain_estimate.h"
#include "tests/support/random_study.h"

#include <QTest>

using namespace fourfold;

namespace {

constexpr double kTolerance = 1e-9;

} // namespace

/// Every method against a second calculation that shares no line with it.
class TestEstimateIndependent : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_catalog = fixture::shippedCatalog(); }
    void randomStudiesGiveTheSame_data();
    void randomStudiesGiveTheSame();
    void studiesWithTracesGiveTheSame_data();
    void studiesWithTracesGiveTheSame();
    void sampleStudiesGiveTheSame();

private:
    void compareOne(const std::string &method, const Study &study, const Scenario &scenario);

    Catalog m_catalog;
    int m_valid = 0;
    int m_missing = 0;
};

void TestEstimateIndependent::compareOne(const std::string &method, const Study &study,
                                         const Scenario &scenario)
{
    const auto made = estimate(fixture::method(method), study, scenario, m_catalog);
    const auto plain = plainEstimate(method, study, scenario.id, m_catalog);
    const auto story = [&](const std::string &what) {
        Study shown = study;
        return scenario.id + ", " + what + "\n" + studyText(shown);
    };
    if (made.hasValue() != plain.has_value()) {
        const std::string why = made ? "computed, but something is missing" : english(made.error());
        QFAIL(story(why).c_str());
    }
    if (!made) {
        // A batch outside the measured table, a size far outside a fit, a start outside a trace and
        // hours where a method has one intensity are no missing input.
        QVERIFY(made.error().code == ErrorCode::MissingField
                || made.error().where.ends_with(": machine.efficiency")
                || made.error().where.ends_with(": inference.batch")
                || made.error().where.ends_with(": map.start_utc")
                || made.error().where.ends_with(": map.trace"));
        ++m_missing;
        return;
    }
    ++m_valid;
    const auto check = [&](const std::string &section, const Figures &figures) {
        const auto found = plain->find(section);
        for (const FigureRow &row : figureTable()) {
            const std::string key(row.key);
            const bool isKnown = found != plain->end() && found->second.contains(key);
            const double expected = isKnown ? found->second.at(key) : 0;
            const double actual = figures[row.figure];
            if (fixture::relativeDifference(actual, expected) > kTolerance)
                QFAIL(story(section + "." + key + " is " + std::to_string(actual) + ", expected "
                            + std::to_string(expected))
                          .c_str());
        }
    };
    for (const PhaseRow &phase : phaseTable())
        check(std::string(phase.key), made->estimate[phase.phase]);
    check("total", made->estimate.total);
}

void TestEstimateIndependent::randomStudiesGiveTheSame_data()
{
    QTest::addColumn<std::string>("method");
    QTest::addColumn<int>("studies");
    QTest::addColumn<int>("validAtLeast");
    QTest::newRow("fourfold") << std::string("fourfold") << 1500 << 2000;
    QTest::newRow("llmcarbon") << std::string("llmcarbon") << 800 << 700;
    QTest::newRow("patterson") << std::string("patterson") << 400 << 500;
    QTest::newRow("mlco2") << std::string("mlco2") << 400 << 500;
    QTest::newRow("mlco2-exact") << std::string("mlco2-exact") << 400 << 500;
    QTest::newRow("measured") << std::string("measured") << 1000 << 150;
}

void TestEstimateIndependent::randomStudiesGiveTheSame()
{
    QFETCH(const std::string, method);
    QFETCH(const int, studies);
    QFETCH(const int, validAtLeast);
    m_valid = 0;
    m_missing = 0;
    RandomStudies random(m_catalog, 20210421);
    for (int i = 0; i < studies; ++i) {
        const Study study = random.next();
        for (const Scenario &scenario : study.scenarios) {
            compareOne(method, study, scenario);
            if (QTest::currentTestFailed())
                return;
        }
    }
    qInfo("%d scenarios compared, %d lack an input", m_valid, m_missing);
    QVERIFY(m_valid >= validAtLeast);
}

void TestEstimateIndependent::studiesWithTracesGiveTheSame_data()
{
    QTest::addColumn<std::string>("method");
    QTest::addColumn<int>("validAtLeast");
    QTest::newRow("fourfold") << std::string("fourfold") << 400;
    QTest::newRow("patterson") << std::string("patterson") << 300;
    QTest::newRow("measured") << std::string("measured") << 20;
    QTest::newRow("mlco2-exact") << std::string("mlco2-exact") << 100;
    QTest::newRow("llmcarbon") << std::string("llmcarbon") << 100;
}

/// Hour by hour, and refused where the second calculation refuses.
void TestEstimateIndependent::studiesWithTracesGiveTheSame()
{
    QFETCH(const std::string, method);
    QFETCH(const int, validAtLeast);
    m_valid = 0;
    RandomStudies random(m_catalog, 20240331);
    random.useTraces();
    for (int i = 0; i < 400; ++i) {
        const Study study = random.next();
        for (const Scenario &scenario : study.scenarios) {
            compareOne(method, study, scenario);
            if (QTest::currentTestFailed())
                return;
        }
    }
    QVERIFY2(m_valid >= validAtLeast, std::to_string(m_valid).c_str());
}

void TestEstimateIndependent::sampleStudiesGiveTheSame()
{
    const QDir folder(QStringLiteral(FOURFOLD_SOURCE_RESOURCES "/examples"));
    for (const QString &name : folder.entryList({QStringLiteral("*.fourfold")}, QDir::Files)) {
        const auto file = parseStudy(fixture::resourceText(QStringLiteral("examples/") + name));
        QVERIFY(file.hasValue());
        for (const Scenario &scenario : file->study.scenarios)
            compareOne("fourfold", file->study, scenario);
    }
    QVERIFY(m_valid > 0);
}

QTEST_APPLESS_MAIN(TestEstimateIndependent)
#include "tst_estimate_independent.moc"
