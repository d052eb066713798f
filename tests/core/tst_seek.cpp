// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/seek.h"
#include "tests/support/core_fixtures.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace fourfold;

namespace {

constexpr double kNear = 1e-9;

/// Roots as a text of few digits, so that a failure reads like a difference.
QString places(const Crossings &found)
{
    QStringList all;
    for (const CurvePoint &root : found.roots)
        all.push_back(QString::number(root.x, 'g', 9));
    return all.join(QLatin1String(" "));
}

Crossings crossings(const CurveFunction &curve, double low, double high, double target)
{
    return crossingsOf(curve, low, high, target);
}

Study studyOf(Scenario scenario)
{
    Study study;
    study.scenarios = {std::move(scenario)};
    return study;
}

/// 3.15e23 FLOP / 24.6e12 / 3600 · 0.33 kW · 0.429 kg/kWh: carbon of the fixture with PUE 1.
constexpr double kKgAtPueOne = 3.15e23 / 24.6e12 / 3600 * 0.33 * 0.429;

} // namespace

class TestSeek : public QObject
{
    Q_OBJECT

private slots:
    void findsEveryRootOfACubic();
    void findsEveryRootOfAWave();
    void findsEveryRootOfStairs();
    void findsARootThatIsOnlyTouched();
    void findsNarrowPairs();
    void jumpsOverTheTargetAreNoRoots();
    void cornersAreFound();
    void endsAreRoots();
    void saysTheBestWhereThereIsNoRoot();
    void solvesForThePue();
    void solvesThroughSquareRootAndDecades();
    void infeasibleTargetsGiveTheBest();
    void roundingMethodsAreSought();
    void alternativesGiveWay();
    void rangesAreSensible();
    void computedValuesAreSoughtAround();
    void withoutAValueTheRangeIsAsked();
    void factorsNeedSomethingInherited();
    void questionsThatMakeNoSenseAreRefused();

private:
    Catalog m_catalog;
};

/// (x − 1)(x − 2)(x − 3.5) = x³ − 6.5 x² + 12.5 x − 7.
void TestSeek::findsEveryRootOfACubic()
{
    const CurveFunction cubic = [](double x) {
        return CurvePoint{x, ((x - 6.5) * x + 12.5) * x - 7, (3 * x - 13) * x + 12.5};
    };
    QCOMPARE(places(crossings(cubic, 0, 10, 0)), QStringLiteral("1 2 3.5"));
    QCOMPARE(places(crossings(cubic, -5, 1.5, 0)), QStringLiteral("1"));
}

/// sin x = 0.5 at π/6 + 2kπ and 5π/6 + 2kπ: twelve times up to 12π.
void TestSeek::findsEveryRootOfAWave()
{
    const CurveFunction wave = [](double x) { return CurvePoint{x, std::sin(x), std::cos(x)}; };
    const auto found = crossings(wave, 0, 12 * std::numbers::pi, 0.5);
    QCOMPARE(found.roots.size(), std::size_t(12));
    for (std::size_t i = 0; i < found.roots.size(); ++i) {
        const double base = i % 2 == 0 ? std::numbers::pi / 6 : 5 * std::numbers::pi / 6;
        FF_CLOSE(found.roots[i].x, base + 2 * std::numbers::pi * double(i / 2), kNear);
    }
}

/// ceil(x) − x is 0.25 a quarter below every whole number. ceil(x) − x/2 is, on (n − 1, n], 2.1 at
/// x = 2n − 4.2: for n = 4 at 3.8, for every other n outside.
void TestSeek::findsEveryRootOfStairs()
{
    const CurveFunction saw = [](double x) { return CurvePoint{x, std::ceil(x) - x, -1}; };
    QCOMPARE(places(crossings(saw, 0.5, 10, 0.25)),
             QStringLiteral("0.75 1.75 2.75 3.75 4.75 5.75 6.75 7.75 8.75 9.75"));
    const CurveFunction stairs = [](double x) { return CurvePoint{x, std::ceil(x) - x / 2, -0.5}; };
    QCOMPARE(places(crossings(stairs, 0.5, 10, 2.1)), QStringLiteral("3.8"));
    // Level stretches: ceil x = 3 from just above 2.
    const CurveFunction flat = [](double x) { return CurvePoint{x, std::ceil(x), 0}; };
    const auto level = crossings(flat, 0, 10, 3);
    QCOMPARE(level.roots.size(), std::size_t(1));
    FF_CLOSE(level.roots[0].x, 2, 1e-9);
    QCOMPARE(level.roots[0].y, 3.0);
}

void TestSeek::findsARootThatIsOnlyTouched()
{
    const CurveFunction parabola = [](double x) {
        return CurvePoint{x, (x - 3) * (x - 3) + 1, 2 * (x - 3)};
    };
    const auto found = crossings(parabola, 0, 100, 1);
    QCOMPARE(found.roots.size(), std::size_t(1));
    FF_CLOSE(found.roots[0].x, 3, 1e-4);
}

/// Two roots nearer to each other than any two samples: 50 ± 0.001.
void TestSeek::findsNarrowPairs()
{
    const CurveFunction parabola = [](double x) {
        return CurvePoint{x, (x - 50) * (x - 50) - 1e-6, 2 * (x - 50)};
    };
    const auto found = crossings(parabola, 0, 1000, 0);
    QCOMPARE(found.roots.size(), std::size_t(2));
    FF_CLOSE(found.roots[0].x, 49.999, kNear);
    FF_CLOSE(found.roots[1].x, 50.001, kNear);
}

void TestSeek::jumpsOverTheTargetAreNoRoots()
{
    const CurveFunction step = [](double x) { return CurvePoint{x, x < 4 ? 1.0 : 3.0, 0}; };
    const auto found = crossings(step, 0, 10, 1.5);
    QVERIFY(found.roots.empty());
    QCOMPARE(found.best.y, 1.0);
}

void TestSeek::cornersAreFound()
{
    const CurveFunction corner = [](double x) {
        return CurvePoint{x, std::max(5.0, x), x > 5 ? 1.0 : 0.0};
    };
    QCOMPARE(places(crossings(corner, 0, 100, 7)), QStringLiteral("7"));
    const CurveFunction vee = [](double x) {
        return CurvePoint{x, std::abs(x - 7.3), x > 7.3 ? 1.0 : -1.0};
    };
    QCOMPARE(places(crossings(vee, 0, 100, 2)), QStringLiteral("5.3 9.3"));
}

void TestSeek::endsAreRoots()
{
    const CurveFunction line = [](double x) { return CurvePoint{x, 2 * x, 2}; };
    QCOMPARE(places(crossings(line, 1, 5, 2)), QStringLiteral("1"));
    QCOMPARE(places(crossings(line, 1, 5, 10)), QStringLiteral("5"));
}

/// x + 4/x is never below 4, at x = 2.
void TestSeek::saysTheBestWhereThereIsNoRoot()
{
    const CurveFunction curve = [](double x) { return CurvePoint{x, x + 4 / x, 1 - 4 / (x * x)}; };
    const auto found = crossings(curve, 0.1, 100, 3);
    QVERIFY(found.roots.empty());
    FF_CLOSE(found.best.x, 2, 1e-6);
    FF_CLOSE(found.best.y, 4, kNear);
}

void TestSeek::solvesForThePue()
{
    const Study study = studyOf(fixture::gpt3());
    const auto answer = seek(fixture::method("fourfold"), study, study.scenarios[0], m_catalog,
                             {Field::MechanizationPue, Figure::Co2e, kKgAtPueOne * 1.37, {}});
    QVERIFY(answer);
    QCOMPARE(answer->low, 1.0);
    QCOMPARE(answer->high, 5.0);
    QCOMPARE(answer->found.roots.size(), std::size_t(1));
    FF_CLOSE(answer->found.roots[0].x, 1.37, kNear);
    FF_CLOSE(answer->found.roots[0].y, kKgAtPueOne * 1.37, kNear);
}

/// Carbon goes with 1 / rate: a thousandth of it needs a thousand times the rate.
void TestSeek::solvesThroughSquareRootAndDecades()
{
    const Study study = studyOf(fixture::gpt3());
    const auto answer = seek(fixture::method("fourfold"), study, study.scenarios[0], m_catalog,
                             {Field::MachineAchieved, Figure::Co2e, kKgAtPueOne * 1.1e-3, {}});
    QVERIFY(answer);
    QCOMPARE(answer->found.roots.size(), std::size_t(1));
    FF_CLOSE(answer->found.roots[0].x, 24.6e3, kNear);
}

void TestSeek::infeasibleTargetsGiveTheBest()
{
    const Study study = studyOf(fixture::gpt3());
    const auto answer = seek(fixture::method("fourfold"), study, study.scenarios[0], m_catalog,
                             {Field::MechanizationPue, Figure::Co2e, kKgAtPueOne / 2, {}});
    QVERIFY(answer);
    QVERIFY(answer->found.roots.empty());
    QCOMPARE(answer->found.best.x, 1.0);
    FF_CLOSE(answer->found.best.y, kKgAtPueOne, kNear);
    const auto narrowed =
        seek(fixture::method("fourfold"), study, study.scenarios[0], m_catalog,
             {Field::MechanizationPue, Figure::Co2e, kKgAtPueOne / 2, std::pair(1.2, 1.3)});
    QVERIFY(narrowed);
    QCOMPARE(narrowed->found.best.x, 1.2);
}

/// mlco2 rounds energy and carbon to two digits: 100 W reach 0.65 kWh at 6.45 h, which at 0.1
/// kg/kWh is 0.065 kg, rounded to 0.07.
void TestSeek::roundingMethodsAreSought()
{
    const Study study = studyOf(fixture::scenario("a", {
                                                           "machine.tdp_w = 100",
                                                           "machine.devices = 1",
                                                           "training.hours = 5",
                                                           "map.carbon_intensity_g_per_kwh = 100",
                                                       }));
    const auto answer = seek(fixture::method("mlco2"), study, study.scenarios[0], m_catalog,
                             {Field::TrainingHours, Figure::Co2e, 0.07, {}});
    QVERIFY(answer);
    QCOMPARE(answer->found.roots.size(), std::size_t(1));
    FF_CLOSE(answer->found.roots[0].x, 6.45, 1e-6);
}

void TestSeek::alternativesGiveWay()
{
    Scenario scenario = fixture::gpt3();
    fixture::set(scenario, "machine.peak_tflops = 125");
    const Study study = studyOf(scenario);
    const auto answer = seek(fixture::method("fourfold"), study, study.scenarios[0], m_catalog,
                             {Field::MachineEfficiency, Figure::Co2e, kKgAtPueOne * 1.1, {}});
    QVERIFY(answer);
    QCOMPARE(answer->found.roots.size(), std::size_t(1));
    FF_CLOSE(answer->found.roots[0].x, 24.6 / 125, kNear);
}

void TestSeek::rangesAreSensible()
{
    QCOMPARE(sensibleRange(Field::MechanizationPue, 1.1), std::pair(1.0, 5.0));
    QCOMPARE(sensibleRange(Field::ExperimentationFactor, 0.0).first, 0.0);
    QCOMPARE(sensibleRange(Field::ModelParams, 7.0), std::pair(0.0, 7e4));
    const auto devices = sensibleRange(Field::MachineDevices, 8.0);
    QVERIFY(devices.first > 0 && devices.first < 1e-3);
}

/// Twice the carbon takes twice the 6 · 175e9 · 300e9 FLOP, which nobody typed.
void TestSeek::computedValuesAreSoughtAround()
{
    const Study study = studyOf(fixture::gpt3());
    const auto answer = seek(fixture::method("fourfold"), study, study.scenarios[0], m_catalog,
                             {Field::ModelTrainingFlop, Figure::Co2e, kKgAtPueOne * 1.1 * 2, {}});
    QVERIFY(answer);
    FF_CLOSE(answer->high, 3.15e27, kNear);
    QCOMPARE(answer->found.roots.size(), std::size_t(1));
    FF_CLOSE(answer->found.roots[0].x, 6.3e23, kNear);
}

/// Nothing says how many hours the published run took when the work is not known; a share is
/// sought from 0 to 1 all the same.
void TestSeek::withoutAValueTheRangeIsAsked()
{
    Scenario scenario = fixture::gpt3();
    scenario.values.erase(Field::ModelTokens);
    const Study study = studyOf(scenario);
    SeekQuestion question{Field::ModelTokens, Figure::Co2e, kKgAtPueOne * 1.1, {}};
    const auto ask = [&] {
        return seek(fixture::method("fourfold"), study, study.scenarios[0], m_catalog, question);
    };
    const auto open = ask();
    QVERIFY(!open);
    QCOMPARE(open.error().code, ErrorCode::MissingField);
    QCOMPARE(open.error().where, std::string("model.tokens_b"));
    question.between = {1, 1000};
    const auto answer = ask();
    QVERIFY(answer);
    QCOMPARE(answer->found.roots.size(), std::size_t(1));
    FF_CLOSE(answer->found.roots[0].x, 300, kNear);
}

void TestSeek::factorsNeedSomethingInherited()
{
    Study study = studyOf(fixture::gpt3());
    Scenario child;
    child.id = "child";
    child.basedOn = study.scenarios[0].id;
    study.scenarios.push_back(child);
    const SeekQuestion question{Field::FactorsMap, Figure::Co2e, kKgAtPueOne * 1.1 / 2, {}};
    const auto alone =
        seek(fixture::method("fourfold"), study, study.scenarios[0], m_catalog, question);
    QVERIFY(!alone);
    QCOMPARE(alone.error().code, ErrorCode::Contradiction);
    const auto based =
        seek(fixture::method("fourfold"), study, study.scenarios[1], m_catalog, question);
    QVERIFY(based);
    QCOMPARE(based->found.roots.size(), std::size_t(1));
    FF_CLOSE(based->found.roots[0].x, 2, kNear);
}

void TestSeek::questionsThatMakeNoSenseAreRefused()
{
    const Study study = studyOf(fixture::gpt3());
    const auto ask = [&](const SeekQuestion &question) {
        const auto answer =
            seek(fixture::method("fourfold"), study, study.scenarios[0], m_catalog, question);
        return answer ? std::string() : english(answer.error());
    };
    const std::string outside =
        ask({Field::MechanizationPue, Figure::Co2e, 1, std::pair(0.5, 2.0)});
    QVERIFY(outside.find("mechanization.pue: PUE must be between 1 and 5") != std::string::npos);
    QVERIFY(!ask({Field::MechanizationPue, Figure::Co2e, 1, std::pair(3.0, 2.0)}).empty());
    QVERIFY(!ask({Field::MechanizationPue, Figure::Co2e, std::nan(""), {}}).empty());
    QVERIFY(ask({Field::MapRegion, Figure::Co2e, 1, {}}).find("map.region") != std::string::npos);
}

QTEST_APPLESS_MAIN(TestSeek)
#include "tst_seek.moc"
