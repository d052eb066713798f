// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sweep.h"
#include "tests/support/core_fixtures.h"
#include "tests/support/random_study.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace fourfold;

namespace {

constexpr double kSame = 1e-12;

SweepAxis axis(std::string_view text)
{
    auto made = parseSweepAxis(text);
    if (!made)
        fixture::giveUp(english(made.error()));
    return std::move(*made);
}

std::vector<double> numbers(const SweepAxis &axis)
{
    std::vector<double> all;
    for (const Value &value : axis.values)
        all.push_back(std::get<Number>(value).value);
    return all;
}

Study studyOf(Scenario scenario)
{
    Study study;
    study.scenarios = {std::move(scenario)};
    return study;
}

/// An accelerator run whose figures all come from the catalogue.
Scenario accelerated()
{
    return fixture::scenario("a", {
                                      "model.params_b = 7",
                                      "model.tokens_b = 100",
                                      "machine.accelerator = nvidia-a100-sxm4-80",
                                      "machine.devices = 64",
                                      "machine.efficiency = 0.4",
                                      "map.region = SWE",
                                      "inference.requests_per_day = 1000",
                                      "inference.output_tokens = 200",
                                  });
}

} // namespace

class TestSweep : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_catalog = fixture::shippedCatalog(); }

    void rangesHoldBothEnds();
    void equalRatiosHoldBothEnds();
    void listsTakeNumbersUnitsChoicesAndIds();
    void whatIsNoAxisIsRefused_data();
    void whatIsNoAxisIsRefused();
    void textsOfAxesReadBack_data();
    void textsOfAxesReadBack();
    void pueMultipliesTheFacilityEnergy();
    void partsAreSummed();
    void everyPointIsTheEstimate_data();
    void everyPointIsTheEstimate();
    void randomSweepsAreTheEstimates();
    void everyPointIsDividedByItsOwnCount_data();
    void everyPointIsDividedByItsOwnCount();
    void nothingToDivideByIsAGap();
    void rowsKeepTheirPlaceInTheGrid();
    void alternativesGiveWay();
    void entriesWithoutDataLeaveGaps();
    void unknownEntriesAreErrors();
    void sweepsThatCannotBeAreRefused_data();
    void sweepsThatCannotBeAreRefused();
    void factorsNeedSomethingInherited();

private:
    void checkPoints(const EstimatorRow &method, const Study &study, const Scenario &scenario,
                     const Sweep &made);

    Catalog m_catalog;
};

void TestSweep::rangesHoldBothEnds()
{
    const SweepAxis made = axis("mechanization.pue=1:1.5:6");
    QCOMPARE(made.field, Field::MechanizationPue);
    QVERIFY(!made.isLogarithmic);
    const std::vector<double> expected = {1, 1.1, 1.2, 1.3, 1.4, 1.5};
    QCOMPARE(made.values.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
        FF_CLOSE(numbers(made)[i], expected[i], kSame);
    QCOMPARE(numbers(made).back(), 1.5);
    QCOMPARE(numbers(axis("mechanization.pue=1.2:1.5:1")), std::vector<double>{1.2});
    QCOMPARE(numbers(axis("mechanization.pue=1.5:1:2")), (std::vector<double>{1.5, 1}));
}

void TestSweep::equalRatiosHoldBothEnds()
{
    const SweepAxis made = axis("model.params_b=1:1000:4:log");
    QVERIFY(made.isLogarithmic);
    const std::vector<double> expected = {1, 10, 100, 1000};
    for (std::size_t i = 0; i < expected.size(); ++i)
        FF_CLOSE(numbers(made)[i], expected[i], kSame);
    QCOMPARE(numbers(made).back(), 1000.0);
}

void TestSweep::listsTakeNumbersUnitsChoicesAndIds()
{
    QCOMPARE(numbers(axis("machine.average_power_w=300,0.4 kW")), (std::vector<double>{300, 400}));
    const SweepAxis tiers = axis("inference.tier=2pd,roofline");
    QCOMPARE(std::get<std::string>(tiers.values[1]), std::string("roofline"));
    const SweepAxis regions = axis("map.region=gcp:us-central1,SWE");
    QCOMPARE(std::get<std::string>(regions.values[0]), std::string("gcp:us-central1"));
    QCOMPARE(axis("embodied.include=true,false").values[1], Value(false));
}

void TestSweep::whatIsNoAxisIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("told");
    QTest::newRow("no values") << "mechanization.pue" << ErrorCode::WrongType << "KEY=a,b,c";
    QTest::newRow("unknown key") << "mechanization.pu=1,2" << ErrorCode::UnknownName
                                 << "mechanization.pue";
    QTest::newRow("two parts") << "mechanization.pue=1:2" << ErrorCode::WrongType << "START:STOP:N";
    QTest::newRow("no count") << "mechanization.pue=1:2:x" << ErrorCode::WrongType
                              << "START:STOP:N";
    QTest::newRow("half a point") << "mechanization.pue=1:2:2.5" << ErrorCode::WrongType
                                  << "START:STOP:N";
    QTest::newRow("not log") << "mechanization.pue=1:2:3:ln" << ErrorCode::WrongType << ":log";
    QTest::newRow("below") << "mechanization.pue=0.5:2:3" << ErrorCode::OutOfBounds
                           << "mechanization.pue: PUE must be between 1 and 5; it is 0.5";
    QTest::newRow("above") << "mechanization.pue=1,9" << ErrorCode::OutOfBounds
                           << "between 1 and 5; it is 9";
    QTest::newRow("ratio from 0") << "model.params_b=0:10:3:log" << ErrorCode::OutOfBounds
                                  << "model.params_b";
    QTest::newRow("no choice") << "inference.tier=2pd,3pd" << ErrorCode::UnknownName << "3pd";
    QTest::newRow("empty") << "model.params_b=1,,2" << ErrorCode::WrongType << "is not a number";
}

void TestSweep::whatIsNoAxisIsRefused()
{
    QFETCH(QString, text);
    const auto made = parseSweepAxis(text.toStdString());
    QVERIFY(!made);
    QTEST(made.error().code, "code");
    QFETCH(QString, told);
    const QString message = QString::fromStdString(english(made.error()));
    QVERIFY2(message.contains(told), qPrintable(message));
}

/// 3.15e23 FLOP / 24.6e12 / 3600 · 0.33 kW = 1,173,780.49 kWh of IT energy.
void TestSweep::textsOfAxesReadBack_data()
{
    QTest::addColumn<std::string>("text");
    for (const char *text :
         {"mechanization.pue=1:1.5:6", "model.params_b=0.1:1000:41:log", "machine.devices=8,64,512",
          "machine.accelerator=nvidia-p100,nvidia-a100-sxm4-80", "embodied.include=false,true"})
        QTest::newRow(text) << std::string(text);
}

void TestSweep::textsOfAxesReadBack()
{
    QFETCH(std::string, text);
    QCOMPARE(sweepAxisText(axis(text)), text);
    QVERIFY(axis(text).isStepped == (text.find(':') != std::string::npos));
}

/// Experiments are half the training.
void TestSweep::partsAreSummed()
{
    Scenario scenario = fixture::gpt3();
    fixture::set(scenario, "experimentation.factor = 0.5");
    const Study study = studyOf(scenario);
    const auto of = [&](const std::vector<Phase> &phases) {
        std::vector<AnswerFigure> parts;
        for (const Phase phase : phases)
            parts.insert(parts.end(), {{phase, Figure::Operational}, {phase, Figure::Embodied}});
        auto made = sweep(fixture::method("fourfold"), study, study.scenarios[0], m_catalog,
                          {axis("mechanization.pue=1:2:3")}, {Figure::Co2e}, std::move(parts));
        if (!made)
            fixture::giveUp(english(made.error()));
        const auto totals = made->totalsOf(Figure::Co2e);
        return std::vector<double>(totals.begin(), totals.end());
    };
    const auto all = of({});
    const auto training = of({Phase::Training});
    const auto both = of({Phase::Training, Phase::Experimentation});
    for (std::size_t i = 0; i < all.size(); ++i) {
        FF_CLOSE(training[i], all[i] / 1.5, 1e-12);
        FF_CLOSE(both[i], all[i], 1e-12);
    }
}

void TestSweep::pueMultipliesTheFacilityEnergy()
{
    const Study study = studyOf(fixture::gpt3());
    const auto made = sweep(fixture::method("fourfold"), study, study.scenarios[0], m_catalog,
                            {axis("mechanization.pue=1,1.1,2")});
    QVERIFY(made);
    const double it = 3.15e23 / 24.6e12 / 3600 * 0.33;
    const auto facility = made->totalsOf(Figure::FacilityEnergy);
    FF_CLOSE(facility[0], it, kSame);
    FF_CLOSE(facility[1], it * 1.1, kSame);
    FF_CLOSE(facility[2], it * 2, kSame);
    FF_CLOSE(made->totalsOf(Figure::Co2e)[2], it * 2 * 0.429, kSame);
    QVERIFY(made->totalsOf(Figure::Cost).empty());
}

/// Every total of every row against the estimate of the scenario with the row's values.
void TestSweep::checkPoints(const EstimatorRow &method, const Study &study,
                            const Scenario &scenario, const Sweep &made)
{
    Study changed = study;
    Scenario &own = *findScenario(changed, scenario.id);
    for (std::size_t row = 0; row < made.rows(); ++row) {
        own = scenarioAt(made, scenario, row);
        const auto expected = estimate(method, changed, own, m_catalog);
        QCOMPARE(expected.hasValue(), !made.gaps.contains(row));
        if (!expected)
            continue;
        for (std::size_t f = 0; f < made.figures.size(); ++f)
            FF_CLOSE(made.totals[f][row], expected->estimate.total[made.figures[f]], kSame);
    }
}

void TestSweep::everyPointIsTheEstimate_data()
{
    QTest::addColumn<QStringList>("axes");
    QTest::newRow("a number") << QStringList{"model.params_b=1:100:5:log"};
    QTest::newRow("two numbers") << QStringList{"model.params_b=1:100:5",
                                                "machine.efficiency=0.1,1"};
    QTest::newRow("entries") << QStringList{
        "machine.accelerator=nvidia-a100-sxm4-80,nvidia-v100-sxm2-32,nvidia-h100-sxm5-80"};
    QTest::newRow("entries, then a number")
        << QStringList{"map.region=SWE,gcp:us-central1,POL", "machine.devices=1:512:4"};
    QTest::newRow("a number, then entries")
        << QStringList{"machine.devices=1:512:4", "map.region=SWE,gcp:us-central1,POL"};
    QTest::newRow("two of entries and choices")
        << QStringList{"inference.tier=2pd,ecologits,roofline", "map.region=SWE,gcp:us-central1"};
    QTest::newRow("from nothing") << QStringList{"inference.requests_per_day=0:1000:3",
                                                 "experimentation.factor=0:1:2"};
    QTest::newRow("batch") << QStringList{"inference.batch=1,8,64", "model.params_b=1:9:3"};
    QTest::newRow("flag") << QStringList{"embodied.include=true,false"};
    QTest::newRow("price") << QStringList{"machine.usd_per_device_hour=0:3:3"};
}

void TestSweep::everyPointIsTheEstimate()
{
    QFETCH(QStringList, axes);
    std::vector<SweepAxis> given;
    for (const QString &text : axes)
        given.push_back(axis(text.toStdString()));
    const Study study = studyOf(accelerated());
    const EstimatorRow &method = fixture::method("fourfold");
    const auto made = sweep(method, study, study.scenarios[0], m_catalog, given);
    QVERIFY2(made, made ? "" : english(made.error()).c_str());
    checkPoints(method, study, study.scenarios[0], *made);
}

void TestSweep::randomSweepsAreTheEstimates()
{
    RandomStudies random(m_catalog, 11);
    std::vector<Field> fields;
    for (const FieldRow &row : fieldTable()) {
        if (row.type == FieldType::Number || row.type == FieldType::Choice)
            fields.push_back(row.field);
    }
    int swept = 0;
    for (int i = 0; i < 150; ++i) {
        const Study study = random.next();
        const Scenario &scenario = study.scenarios[random.below(study.scenarios.size())];
        const EstimatorRow &method = estimatorTable()[random.below(estimatorTable().size())];
        std::vector<SweepAxis> axes;
        for (std::size_t a = 0; a < 1 + random.below(2); ++a) {
            const FieldRow &row = fieldRow(fields[random.below(fields.size())]);
            SweepAxis &made = axes.emplace_back(SweepAxis{row.field, {}, false});
            for (const Choice &choice : row.choices)
                made.values.emplace_back(std::string(choice.key));
            for (int k = 0; k < 3 && row.type == FieldType::Number; ++k) {
                const double high = std::min(row.bounds.high, 100.0);
                made.values.emplace_back(
                    Number{random.between(row.bounds.low + (high - row.bounds.low) * 0.01, high),
                           std::nullopt});
            }
        }
        const auto made = sweep(method, study, scenario, m_catalog, axes);
        if (!made)
            continue;
        ++swept;
        checkPoints(method, study, scenario, *made);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY2(swept > 50, qPrintable(QString::number(swept)));
}

void TestSweep::everyPointIsDividedByItsOwnCount_data()
{
    QTest::addColumn<QString>("unit");
    for (const FunctionalUnitRow &row : functionalUnitTable())
        QTest::newRow(std::string(row.key).c_str()) << QString::fromStdString(std::string(row.key));
}

/// Requests, tokens of a request, and a preset that brings its own training tokens.
void TestSweep::everyPointIsDividedByItsOwnCount()
{
    QFETCH(const QString, unit);
    const FunctionalUnit per = findFunctionalUnit(unit.toStdString())->unit;
    Scenario scenario = accelerated();
    fixture::set(scenario, "inference.requests_per_user_year = 2000");
    const Study study = studyOf(scenario);
    for (const char *inner : {"inference.output_tokens=10:1000:7", "model.tokens_b=50,100,200",
                              "mechanization.pue=1,1.5"}) {
        const auto made = sweep(fixture::method("fourfold"), study, study.scenarios[0], m_catalog,
                                {axis("inference.requests_per_day=10:100000:3:log"), axis(inner)},
                                {Figure::Co2e, Figure::Water}, {}, per);
        QVERIFY2(made.hasValue(), made ? "" : english(made.error()).c_str());
        for (std::size_t row = 0; row < made->rows(); ++row) {
            const Estimation point =
                fixture::estimated(scenarioAt(*made, study.scenarios[0], row), m_catalog);
            const auto count = countOf(per, point.states, point.estimate);
            QVERIFY(count);
            FF_CLOSE(made->totalsOf(Figure::Co2e)[row], point.estimate.total[Figure::Co2e] / *count,
                     kSame);
            FF_CLOSE(made->totalsOf(Figure::Water)[row],
                     point.estimate.total[Figure::Water] / *count, kSame);
        }
    }
}

void TestSweep::nothingToDivideByIsAGap()
{
    const Study study = studyOf(accelerated());
    const auto made = sweep(fixture::method("fourfold"), study, study.scenarios[0], m_catalog,
                            {axis("inference.requests_per_day=0,10")}, {Figure::Co2e}, {},
                            FunctionalUnit::Request);
    QVERIFY(made.hasValue());
    QCOMPARE(made->gaps.size(), std::size_t{1});
    QCOMPARE(made->gaps.at(0).where, std::string("inference.requests_per_day"));
    QCOMPARE(made->totalsOf(Figure::Co2e)[0], 0.0);
    QVERIFY(made->totalsOf(Figure::Co2e)[1] > 0);
    const auto none =
        sweep(fixture::method("fourfold"), study, study.scenarios[0], m_catalog,
              {axis("mechanization.pue=1,2")}, {Figure::Co2e}, {}, FunctionalUnit::UserYear);
    QCOMPARE(none.error().where, std::string("inference.requests_per_user_year"));
}

void TestSweep::rowsKeepTheirPlaceInTheGrid()
{
    const Study study = studyOf(accelerated());
    const auto made =
        sweep(fixture::method("fourfold"), study, study.scenarios[0], m_catalog,
              {axis("mechanization.pue=1,2"), axis("model.params_b=10,20,30")}, {Figure::Co2e});
    QVERIFY(made);
    QCOMPARE(made->rows(), std::size_t(6));
    QCOMPARE(made->totals.size(), std::size_t(1));
    // The first axis is the outermost: row 4 = 1 · 3 + 1.
    QCOMPARE(std::get<Number>(made->valueAt(0, 4)).value, 2.0);
    QCOMPARE(std::get<Number>(made->valueAt(1, 4)).value, 20.0);
    const Scenario fifth = scenarioAt(*made, study.scenarios[0], 4);
    const Estimation expected = fixture::estimated(fifth, m_catalog);
    FF_CLOSE(made->totals[0][4], expected.estimate.total[Figure::Co2e], kSame);
}

/// 24.6 achieved of 125 TFLOP/s is an efficiency of 0.1968: sweeping one takes the other out.
void TestSweep::alternativesGiveWay()
{
    Scenario scenario = fixture::gpt3();
    fixture::set(scenario, "machine.peak_tflops = 125");
    const Study study = studyOf(scenario);
    const auto made = sweep(fixture::method("fourfold"), study, study.scenarios[0], m_catalog,
                            {axis("machine.efficiency=0.1968,0.3936")});
    QVERIFY(made);
    const double it = 3.15e23 / 24.6e12 / 3600 * 0.33;
    FF_CLOSE(made->totalsOf(Figure::FacilityEnergy)[0], it * 1.1, kSame);
    FF_CLOSE(made->totalsOf(Figure::FacilityEnergy)[1], it * 1.1 / 2, kSame);
}

void TestSweep::entriesWithoutDataLeaveGaps()
{
    const auto accelerators = m_catalog.entries(EntryKind::Accelerator);
    const auto lacking = std::ranges::find_if(
        accelerators, [](const Entry &entry) { return !entry.number(Property::TdpW); });
    QVERIFY(lacking != accelerators.end());
    const Study study = studyOf(accelerated());
    const auto made = sweep(fixture::method("fourfold"), study, study.scenarios[0], m_catalog,
                            {axis("machine.accelerator=nvidia-a100-sxm4-80," + lacking->id),
                             axis("mechanization.pue=1,1.5")});
    QVERIFY(made);
    QCOMPARE(made->gaps.size(), std::size_t(2));
    QVERIFY(made->gaps.contains(2) && made->gaps.contains(3));
    QCOMPARE(made->gaps.at(2).code, ErrorCode::MissingField);
    QCOMPARE(made->totals[0][2], 0.0);
    QVERIFY(made->totals[0][1] > 0);
}

void TestSweep::unknownEntriesAreErrors()
{
    const Study study = studyOf(accelerated());
    const auto made = sweep(fixture::method("fourfold"), study, study.scenarios[0], m_catalog,
                            {axis("map.region=SWE,nowhere-at-all")});
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::UnknownEntry);
    QVERIFY(english(made.error()).find("map.region") != std::string::npos);
}

void TestSweep::sweepsThatCannotBeAreRefused_data()
{
    QTest::addColumn<QStringList>("axes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("none") << QStringList{} << ErrorCode::NotSupported;
    QTest::newRow("three") << QStringList{"model.params_b=1", "model.tokens_b=1",
                                          "mechanization.pue=1"}
                           << ErrorCode::NotSupported;
    QTest::newRow("the same twice")
        << QStringList{"model.params_b=1", "model.params_b=2"} << ErrorCode::Contradiction;
    QTest::newRow("alternatives") << QStringList{"machine.efficiency=1",
                                                 "machine.achieved_tflops=2"}
                                  << ErrorCode::Contradiction;
    QTest::newRow("too many") << QStringList{"model.params_b=1:2:1001", "model.tokens_b=1:2:1001"}
                              << ErrorCode::TooLarge;
}

void TestSweep::sweepsThatCannotBeAreRefused()
{
    QFETCH(QStringList, axes);
    std::vector<SweepAxis> given;
    for (const QString &text : axes)
        given.push_back(axis(text.toStdString()));
    const Study study = studyOf(accelerated());
    const auto made =
        sweep(fixture::method("fourfold"), study, study.scenarios[0], m_catalog, given);
    QVERIFY(!made);
    QTEST(made.error().code, "code");
}

/// A scenario that inherits nothing takes no factor as a file, so it is swept over none.
void TestSweep::factorsNeedSomethingInherited()
{
    const Study study = studyOf(fixture::gpt3());
    const auto made = sweep(fixture::method("fourfold"), study, study.scenarios[0], m_catalog,
                            {steppedAxis(Field::FactorsMap, 1, 2, 2, false)});
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Contradiction);
}

QTEST_APPLESS_MAIN(TestSweep)
#include "tst_sweep.moc"
