// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sensitivity.h"
#include "tests/support/core_fixtures.h"
#include "tests/support/random_study.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace fourfold;

namespace {

constexpr double kSame = 1e-12;
constexpr double kStep = 1e-5; ///< of differences, relative to the input
constexpr double kSlopeApart = 1e-5;

Study studyOf(Scenario scenario)
{
    Study study;
    study.scenarios = {std::move(scenario)};
    return study;
}

const SensitivityRow *rowOf(const Sensitivity &tornado, Field field)
{
    const auto row = std::ranges::find(tornado.rows, field, &SensitivityRow::field);
    return row == tornado.rows.end() ? nullptr : &*row;
}

bool isLinked(const SensitivityRow *row, Field other)
{
    return row != nullptr && std::ranges::find(row->linked, other) != row->linked.end();
}

/// 3.15e23 FLOP / 24.6e12 / 3600 · 0.33 kW · 1.1 · 0.429 kg/kWh.
constexpr double kKg = 3.15e23 / 24.6e12 / 3600 * 0.33 * 1.1 * 0.429;

} // namespace

class TestSensitivity : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_catalog = fixture::shippedCatalog(); }

    void rowsAreTheHandComputation();
    void boundsAreKeptAndTold();
    void ratesMoveToAMillionthOfThemselves();
    void ownRangesMoveTheirFieldsAlone();
    void everyRowIsTheEstimate();
    void elasticitiesAreThoseOfDifferences();
    void fieldsOfOneEntryAreLinked();
    void fieldsOfOneFormulaAreLinked();
    void whatFollowsFromOthersIsNoInput();
    void theFitsEfficiencyIsMoved();
    void netIsMovedToo();
    void partsAreLookedAtAlone();
    void forOneOfAUnitTheirNumberMovesToo();
    void elasticitiesForOneOfAUnitAreThoseOfDifferences();
    void nothingToDivideByIsAnError();
    void nothingIsNoWayToMove();

private:
    [[nodiscard]] Sensitivity tornado(const Study &study, const SensitivityQuestion &question = {},
                                      const char *method = "fourfold") const;
    void checkRows(const EstimatorRow &method, const Study &study, const Scenario &scenario,
                   const Sensitivity &made);
    void checkElasticities(const EstimatorRow &method, const Study &study, const Scenario &scenario,
                           const Sensitivity &made);

    Catalog m_catalog;
    int m_checked = 0;
};

Sensitivity TestSensitivity::tornado(const Study &study, const SensitivityQuestion &question,
                                     const char *method) const
{
    auto made =
        sensitivity(fixture::method(method), study, study.scenarios[0], m_catalog, question);
    if (!made)
        fixture::giveUp(english(made.error()));
    return std::move(*made);
}

/// Carbon is 6 P D / rate · W · PUE · CI: each factor moves it by its share, the rate by 1/share:
/// 1/0.8 − 1/1.2 = 0.41667, the others 0.4, PUE from 1 (0.88 is no PUE) to 1.32: 0.32/1.1 =
/// 0.29091.
void TestSensitivity::rowsAreTheHandComputation()
{
    const Sensitivity made = tornado(studyOf(fixture::gpt3()), {Figure::Co2e, 0.2});
    FF_CLOSE(made.total, kKg, kSame);
    QStringList order;
    for (const SensitivityRow &row : made.rows)
        order.push_back(QString::fromUtf8(fieldRow(row.field).key.data(),
                                          qsizetype(fieldRow(row.field).key.size())));
    QCOMPARE(order.front(), QStringLiteral("machine.achieved_tflops"));
    QCOMPARE(order.back(), QStringLiteral("mechanization.pue"));
    QCOMPARE(order.size(), 6);
    const SensitivityRow *rate = rowOf(made, Field::MachineAchieved);
    FF_CLOSE(rate->totalLow, kKg / 0.8, kSame);
    FF_CLOSE(rate->totalHigh, kKg / 1.2, kSame);
    FF_CLOSE(rate->swing, kKg * (1 / 0.8 - 1 / 1.2), kSame);
    FF_CLOSE(*rate->elasticity, -1, kSame);
    for (const Field field : {Field::ModelParams, Field::ModelTokens, Field::MachineAveragePower,
                              Field::MapIntensity}) {
        const SensitivityRow *row = rowOf(made, field);
        QVERIFY(row != nullptr);
        FF_CLOSE(row->low, row->value * 0.8, kSame);
        FF_CLOSE(row->totalLow, kKg * 0.8, kSame);
        FF_CLOSE(row->totalHigh, kKg * 1.2, kSame);
        FF_CLOSE(row->swing, kKg * 0.4, 1e-9);
        FF_CLOSE(*row->elasticity, 1, kSame);
        QVERIFY(!row->isLowClamped && !row->isHighClamped);
    }
    QVERIFY(rowOf(made, Field::MachineDevices) == nullptr);
}

void TestSensitivity::boundsAreKeptAndTold()
{
    const Sensitivity made = tornado(studyOf(fixture::gpt3()), {Figure::Co2e, 0.2});
    const SensitivityRow *pue = rowOf(made, Field::MechanizationPue);
    QVERIFY(pue != nullptr);
    QCOMPARE(pue->low, 1.0);
    QVERIFY(pue->isLowClamped);
    QVERIFY(!pue->isHighClamped);
    FF_CLOSE(pue->swing, kKg * 0.32 / 1.1, 1e-9);
}

/// A rate is above 0, so that it moves to 24.6e-6 TFLOP/s: a million times the carbon.
void TestSensitivity::ratesMoveToAMillionthOfThemselves()
{
    Scenario scenario = fixture::gpt3();
    const auto check = [&](const SensitivityQuestion &question) {
        const Sensitivity made = tornado(studyOf(scenario), question);
        const SensitivityRow *rate = rowOf(made, Field::MachineAchieved);
        QVERIFY(rate != nullptr);
        FF_CLOSE(rate->low, 24.6e-6, 1e-9);
        QVERIFY(rate->isLowClamped);
        FF_CLOSE(rate->totalLow, kKg * 1e6, 1e-9);
    };
    check({Figure::Co2e, 1.0});
    check({Figure::Co2e, 30.0});
    scenario.values.set(Field::MachineAchieved,
                        Number{24.6, Range{.low = 0, .high = 30, .shape = Shape::Uniform}});
    check({Figure::Co2e, std::nullopt});
}

void TestSensitivity::ownRangesMoveTheirFieldsAlone()
{
    Scenario scenario = fixture::gpt3();
    fixture::set(scenario, "map.carbon_intensity_g_per_kwh = 390 to 470");
    fixture::set(scenario, "mechanization.pue = uniform(1.0, 1.2)");
    const Sensitivity made = tornado(studyOf(scenario), {Figure::Co2e, std::nullopt});
    QCOMPARE(made.rows.size(), std::size_t(2));
    const SensitivityRow *intensity = rowOf(made, Field::MapIntensity);
    QCOMPARE(intensity->low, 390.0);
    QCOMPARE(intensity->high, 470.0);
    FF_CLOSE(intensity->swing, kKg / 429 * 80, 1e-9);
    // A range from 390 to 470 has its central value at the geometric mean.
    FF_CLOSE(rowOf(made, Field::MechanizationPue)->swing,
             kKg / 429 * std::sqrt(390.0 * 470) / 1.1 * 0.2, 1e-9);
}

/// Each end of each row against the estimate with the value typed in.
void TestSensitivity::checkRows(const EstimatorRow &method, const Study &study,
                                const Scenario &scenario, const Sensitivity &made)
{
    Study changed = study;
    Scenario &own = *findScenario(changed, scenario.id);
    for (const SensitivityRow &row : made.rows) {
        for (const auto &[value, total] :
             {std::pair(row.low, row.totalLow), std::pair(row.high, row.totalHigh)}) {
            own = scenario;
            own.values.set(row.field, Number{value, std::nullopt});
            const auto expected = estimate(method, changed, own, m_catalog);
            QVERIFY(expected);
            FF_CLOSE(total, expected->estimate.total[Figure::Co2e], kSame);
        }
        ++m_checked;
    }
}

/// Central differences of the estimate, where the value has room on both sides.
void TestSensitivity::checkElasticities(const EstimatorRow &method, const Study &study,
                                        const Scenario &scenario, const Sensitivity &made)
{
    Study changed = study;
    Scenario &own = *findScenario(changed, scenario.id);
    for (const SensitivityRow &row : made.rows) {
        const double step = row.value * kStep;
        const Bounds &bounds = fieldRow(row.field).bounds;
        if (!row.elasticity || !withinBounds(bounds, row.value - step)
            || !withinBounds(bounds, row.value + step))
            continue;
        std::array<double, 2> totals{};
        for (const std::size_t side : {0U, 1U}) {
            own = scenario;
            own.values.set(row.field, Number{row.value + (side == 0 ? -step : step), std::nullopt});
            const auto moved = estimate(method, changed, own, m_catalog);
            QVERIFY(moved);
            totals[side] = moved->estimate.total[Figure::Co2e];
        }
        const double differences = (totals[1] - totals[0]) / (2 * step) * row.value / made.total;
        const bool isNear = std::abs(differences - *row.elasticity) <= kSlopeApart;
        QVERIFY2(isNear, qPrintable(QStringLiteral("%1: %2 of differences %3")
                                        .arg(QString::fromUtf8(fieldRow(row.field).key.data()))
                                        .arg(*row.elasticity)
                                        .arg(differences)));
    }
}

void TestSensitivity::everyRowIsTheEstimate()
{
    RandomStudies random(m_catalog, 21);
    for (int i = 0; i < 40; ++i) {
        const Study study = random.next();
        const Scenario &scenario = study.scenarios[random.below(study.scenarios.size())];
        const EstimatorRow &method = estimatorTable()[random.below(estimatorTable().size())];
        const auto made = sensitivity(method, study, scenario, m_catalog, {});
        if (made)
            checkRows(method, study, scenario, *made);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY2(m_checked > 100, qPrintable(QString::number(m_checked)));
}

void TestSensitivity::elasticitiesAreThoseOfDifferences()
{
    Scenario scenario = fixture::scenario("a", {
                                                   "model.params_b = 7",
                                                   "model.tokens_b = 100",
                                                   "machine.accelerator = nvidia-a100-sxm4-80",
                                                   "machine.devices = 64",
                                                   "machine.efficiency = 0.4",
                                                   "mechanization.pue = 1.3",
                                                   "map.region = SWE",
                                                   "experimentation.factor = 0.7",
                                                   "inference.requests_per_day = 1e6",
                                                   "inference.output_tokens = 200",
                                                   "inference.tier = ecologits",
                                                   "storage.stored_tb = 100",
                                               });
    const Study study = studyOf(scenario);
    const Sensitivity made = tornado(study);
    QVERIFY(made.rows.size() > 10);
    checkElasticities(fixture::method("fourfold"), study, study.scenarios[0], made);
}

void TestSensitivity::fieldsOfOneEntryAreLinked()
{
    const Study study = studyOf(fixture::scenario("a", {
                                                           "model.params_b = 7",
                                                           "model.tokens_b = 100",
                                                           "machine.accelerator = "
                                                           "nvidia-a100-sxm4-80",
                                                           "machine.devices = 64",
                                                           "machine.efficiency = 0.4",
                                                           "map.region = SWE",
                                                       }));
    const Sensitivity made = tornado(study);
    QVERIFY(isLinked(rowOf(made, Field::MachinePeak), Field::MachineTdp));
    QVERIFY(isLinked(rowOf(made, Field::MachineTdp), Field::MachinePeak));
    QVERIFY(isLinked(rowOf(made, Field::MachinePeak), Field::MachineEfficiency));
    QVERIFY(!isLinked(rowOf(made, Field::ModelParams), Field::MachinePeak));
    const auto warning = std::ranges::find(made.warnings, "same-entry", &Warning::code);
    QVERIFY(warning != made.warnings.end());
    const std::string text = english(warning->message);
    QVERIFY2(text.find("nvidia-a100-sxm4-80") != std::string::npos, text.c_str());
}

void TestSensitivity::fieldsOfOneFormulaAreLinked()
{
    const Study study = studyOf(fixture::scenario("a", {
                                                           "model.params_b = 7",
                                                           "model.tokens_b = 100",
                                                           "training.basis = device-hours",
                                                           "training.hours = 500",
                                                           "machine.devices = 64",
                                                           "machine.average_power_w = 400",
                                                           "map.carbon_intensity_g_per_kwh = 300",
                                                           "embodied.include = false",
                                                       }));
    const Sensitivity made = tornado(study);
    QVERIFY(isLinked(rowOf(made, Field::TrainingHours), Field::ModelParams));
    QVERIFY(isLinked(rowOf(made, Field::TrainingHours), Field::MachineDevices));
    QVERIFY(rowOf(made, Field::ModelParams) == nullptr);
    // By compute, hours are no input and nothing binds the parameters.
    const Sensitivity byCompute = tornado(studyOf(fixture::gpt3()));
    QVERIFY(rowOf(byCompute, Field::ModelParams)->linked.empty());
    QVERIFY(byCompute.warnings.empty());
}

void TestSensitivity::whatFollowsFromOthersIsNoInput()
{
    const Sensitivity made = tornado(studyOf(fixture::gpt3()));
    for (const Field field : {Field::ModelActiveParams, Field::ModelBaseParams,
                              Field::ModelTrainingFlop, Field::TrainingRuns})
        QVERIFY(rowOf(made, field) == nullptr);
}

void TestSensitivity::theFitsEfficiencyIsMoved()
{
    const Study study = studyOf(fixture::scenario("a", {
                                                           "model.params_b = 7",
                                                           "model.tokens_b = 100",
                                                           "machine.accelerator = "
                                                           "nvidia-a100-sxm4-80",
                                                           "machine.devices = 64",
                                                           "map.region = SWE",
                                                           "embodied.include = false",
                                                       }));
    const Sensitivity made = tornado(study);
    const SensitivityRow *fitted = rowOf(made, Field::MachineEfficiency);
    QVERIFY(fitted != nullptr);
    FF_CLOSE(*fitted->elasticity, -1, 1e-9);
    checkRows(fixture::method("fourfold"), study, study.scenarios[0], made);
}

void TestSensitivity::netIsMovedToo()
{
    Scenario scenario = fixture::gpt3();
    fixture::set(scenario, "map.matched_clean_share = 0.5");
    const Sensitivity made = tornado(studyOf(scenario), {Figure::Co2eNet, 0.1});
    FF_CLOSE(made.total, kKg / 2, kSame);
    const SensitivityRow *share = rowOf(made, Field::MapMatchedCleanShare);
    QVERIFY(share != nullptr);
    // (1 − 0.45) and (1 − 0.55) of the gross carbon.
    FF_CLOSE(share->totalLow, kKg * 0.55, kSame);
    FF_CLOSE(share->totalHigh, kKg * 0.45, kSame);
}

/// Experiments are half the training: together 1.5 times its carbon, and alone none of it.
void TestSensitivity::partsAreLookedAtAlone()
{
    Scenario scenario = fixture::gpt3();
    fixture::set(scenario, "experimentation.factor = 0.5");
    const Study study = studyOf(scenario);
    const Sensitivity all = tornado(study, {Figure::Co2e, 0.2});
    FF_CLOSE(all.total, 1.5 * kKg, kSame);
    QVERIFY(rowOf(all, Field::ExperimentationFactor) != nullptr);
    const Sensitivity training = tornado(
        study, {Figure::Co2e,
                0.2,
                {{Phase::Training, Figure::Operational}, {Phase::Training, Figure::Embodied}}});
    FF_CLOSE(training.total, kKg, kSame);
    QVERIFY(rowOf(training, Field::ExperimentationFactor) == nullptr);
    const SensitivityRow *row = rowOf(training, Field::MapIntensity);
    QVERIFY(row != nullptr);
    FF_CLOSE(row->totalHigh, kKg * 1.2, kSame);
    FF_CLOSE(*row->elasticity, 1, kSame);
}

namespace {

/// GPT-3 with 1000 requests of 300 + 200 tokens a day.
Scenario served()
{
    Scenario one = fixture::gpt3();
    for (const char *line : {"inference.requests_per_day = 1000", "inference.days = 50",
                             "inference.input_tokens = 300", "inference.output_tokens = 200",
                             "inference.requests_per_user_year = 2000"})
        fixture::set(one, line);
    return one;
}

} // namespace

/// A request bears its own emissions and its part of the training: more of them change the second
/// alone, so the elasticity is what inference has of the total, less one.
void TestSensitivity::forOneOfAUnitTheirNumberMovesToo()
{
    const Study study = studyOf(served());
    const Estimation made = fixture::estimated(study.scenarios[0], m_catalog);
    const double total = made.estimate.total[Figure::Co2e];
    const Figures &inference = made.estimate[Phase::Inference];
    const double share = (inference[Figure::Operational] + inference[Figure::Embodied]) / total;
    const Sensitivity found = tornado(study, {.share = 0.2, .per = FunctionalUnit::Request});
    FF_CLOSE(found.total, total / 50'000, kSame);
    const SensitivityRow *requests = rowOf(found, Field::InferenceRequestsPerDay);
    QVERIFY(requests != nullptr);
    FF_CLOSE(*requests->elasticity, share - 1, 1e-9);
    FF_CLOSE(requests->totalHigh, (total + 0.2 * share * total) / 60'000, 1e-9);
    const SensitivityRow *power = rowOf(found, Field::MachineAveragePower);
    FF_CLOSE(power->totalHigh,
             rowOf(tornado(study, {.share = 0.2}), Field::MachineAveragePower)->totalHigh / 50'000,
             kSame);
    // What only counts users moves what is for one of them, and nothing else.
    QVERIFY(rowOf(found, Field::InferenceRequestsPerUserYear) == nullptr);
    const Sensitivity users = tornado(study, {.per = FunctionalUnit::UserYear});
    FF_CLOSE(*rowOf(users, Field::InferenceRequestsPerUserYear)->elasticity, 1, kSame);
}

void TestSensitivity::elasticitiesForOneOfAUnitAreThoseOfDifferences()
{
    constexpr double kStep = 1e-5;
    const Study study = studyOf(served());
    int checked = 0;
    for (const FunctionalUnitRow &unit : functionalUnitTable()) {
        const auto totalAt = [&](Field field, double value) {
            Scenario moved = study.scenarios[0];
            moved.values.set(field, Number{value, std::nullopt});
            const Estimation made = fixture::estimated(moved, m_catalog);
            return made.estimate.total[Figure::Co2e]
                   / *countOf(unit.unit, made.states, made.estimate);
        };
        const Sensitivity found = tornado(study, {.per = unit.unit});
        for (const SensitivityRow &row : found.rows) {
            if (row.field == Field::MechanizationPue) // stands beside its bound
                continue;
            const double above = totalAt(row.field, row.value * (1 + kStep));
            const double below = totalAt(row.field, row.value * (1 - kStep));
            const double expected = (above - below) / (2 * kStep) / found.total;
            QVERIFY2(std::abs(*row.elasticity - expected) < 1e-6,
                     std::string(fieldRow(row.field).key).c_str());
            ++checked;
        }
    }
    QVERIFY(checked > 40);
}

void TestSensitivity::nothingToDivideByIsAnError()
{
    const Study study = studyOf(fixture::gpt3());
    const auto made = sensitivity(fixture::method("fourfold"), study, study.scenarios[0], m_catalog,
                                  {.per = FunctionalUnit::Request});
    QCOMPARE(made.error().where, std::string("inference.requests_per_day"));
}

void TestSensitivity::nothingIsNoWayToMove()
{
    const Study study = studyOf(fixture::gpt3());
    for (const double share : {0.0, -0.1, std::nan("")}) {
        const auto made = sensitivity(fixture::method("fourfold"), study, study.scenarios[0],
                                      m_catalog, {Figure::Co2e, share});
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::OutOfBounds);
    }
}

QTEST_APPLESS_MAIN(TestSensitivity)
#include "tst_sensitivity.moc"
