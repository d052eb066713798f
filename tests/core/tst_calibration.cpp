// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/calibration.h"
#include "tests/support/core_fixtures.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace fourfold;

namespace {

/// A planned run: 8 devices of 100 TFLOP/s at a guessed 50 % and 400 W, 2.88e19 FLOP:
/// 2.88e19 / 50e12 / 3600 = 160 device-hours, 20 h, 64 kWh.
Scenario plan()
{
    return fixture::scenario("plan", {
                                         "model.training_flop = 2.88e19",
                                         "machine.devices = 8",
                                         "machine.peak_tflops = 100",
                                         "machine.efficiency = 0.5",
                                         "machine.average_power_w = 400",
                                         "mechanization.pue = 1.2",
                                         "map.carbon_intensity_g_per_kwh = 500",
                                         "embodied.include = false",
                                     });
}

/// What a meter said of it: 8 devices for 25 h, 90 kWh.
Scenario meter()
{
    return fixture::scenario("meter", {
                                          "machine.devices = 8",
                                          "mechanization.pue = 1.1",
                                          "map.carbon_intensity_g_per_kwh = 500",
                                          "training.basis = energy",
                                          "training.hours = 25",
                                          "training.it_energy_kwh = 90",
                                          "embodied.include = false",
                                      });
}

const FittedValue &fittedOf(const Calibration &calibration, Field field)
{
    const auto found = std::ranges::find(calibration.fitted, field, &FittedValue::field);
    if (found == calibration.fitted.end())
        fixture::giveUp("not fitted: " + std::string(fieldRow(field).key));
    return *found;
}

const CalibratedFigure &figureOf(const Calibration &calibration, std::size_t run, Figure figure)
{
    const auto found = std::ranges::find_if(calibration.figures, [&](const CalibratedFigure &one) {
        return one.run == run && one.figure == figure;
    });
    if (found == calibration.figures.end())
        fixture::giveUp("no figure " + std::string(figureRow(figure).key));
    return *found;
}

} // namespace

class TestCalibration : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_catalog = fixture::shippedCatalog(); }
    void oneRunIsReproducedExactly();
    void theChangesMakeTheEstimateSo();
    void errorsAreToldBeforeAndAfter();
    void anAchievedRateIsFittedWhereTheScenarioHasOne();
    void aScenarioWithoutPowerHasNoBefore();
    void reductionFactorsStayAsTheyAre();
    void runsAndReusesDoNotTouchARun();
    void severalRunsGiveTheGeometricMean();
    void aRunWithoutEnergyFitsTheRateOnly();
    void aLogWithoutDevicesCountsThoseOfTheScenario();
    void aRateAboveThePeakIsRefused();
    void whatWasNotMeasuredIsRefused();

private:
    MeasuredRun measured(const Scenario &scenario) const
    {
        Study study;
        study.scenarios = {scenario};
        auto run = measuredRun(study, study.scenarios.front(), m_catalog);
        if (!run)
            fixture::giveUp(english(run.error()));
        return *run;
    }

    Result<Calibration> tryCalibrate(const Study &study, std::string_view id,
                                     const std::vector<MeasuredRun> &runs) const
    {
        return calibrate(study, *findScenario(study, id), runs, m_catalog);
    }

    Calibration calibrated(const Study &study, std::string_view id,
                           const std::vector<MeasuredRun> &runs) const
    {
        auto made = tryCalibrate(study, id, runs);
        if (!made)
            fixture::giveUp(english(made.error()));
        return *made;
    }

    Calibration calibrated(const Scenario &scenario, const std::vector<MeasuredRun> &runs) const
    {
        Study study;
        study.scenarios = {scenario};
        return calibrated(study, scenario.id, runs);
    }

    Catalog m_catalog;
};

void TestCalibration::oneRunIsReproducedExactly()
{
    const Calibration made = calibrated(plan(), {measured(meter())});
    QCOMPARE(made.fitted.size(), std::size_t{2});
    // 8 · 25 h = 200 device-hours = 720,000 s: 2.88e19 / 720,000 = 40 TFLOP/s of 100.
    FF_CLOSE(fittedOf(made, Field::MachineEfficiency).value, 0.4, 1e-12);
    FF_CLOSE(*fittedOf(made, Field::MachineEfficiency).before, 0.5, 1e-12);
    // 90 kWh / 200 h = 450 W.
    FF_CLOSE(fittedOf(made, Field::MachineAveragePower).value, 450, 1e-12);
    FF_CLOSE(*fittedOf(made, Field::MachineAveragePower).before, 400, 1e-12);
}

void TestCalibration::theChangesMakeTheEstimateSo()
{
    Scenario scenario = plan();
    fixture::set(scenario, "training.basis = device-hours");
    fixture::set(scenario, "training.hours = 99");
    for (auto &[field, value] : calibrated(scenario, {measured(meter())}).changes)
        scenario.values.set(field, value);
    const Estimation after = fixture::estimated(scenario, m_catalog);
    const Figures &training = after.estimate[Phase::Training];
    FF_CLOSE(training[Figure::Hours], 25, 1e-12);
    FF_CLOSE(training[Figure::DeviceHours], 200, 1e-12);
    FF_CLOSE(training[Figure::ItEnergy], 90, 1e-12);
}

void TestCalibration::errorsAreToldBeforeAndAfter()
{
    const Calibration made = calibrated(plan(), {measured(meter())});
    const auto check = [&](Figure figure, double value, double before, double after) {
        const CalibratedFigure &one = figureOf(made, 0, figure);
        FF_CLOSE(one.measured, value, 1e-12);
        FF_CLOSE(*one.before, before, 1e-12);
        FF_CLOSE(one.after, after, 1e-12);
    };
    check(Figure::DeviceHours, 200, 160, 200);
    check(Figure::Hours, 25, 20, 25);
    check(Figure::ItEnergy, 90, 64, 90);
    // The plan's PUE of 1.2 against the meter's 1.1 is not fitted and stays as an error.
    check(Figure::FacilityEnergy, 99, 76.8, 108);
    check(Figure::Operational, 49.5, 38.4, 54);
    FF_CLOSE(relativeError(20, 25), -0.2, 1e-12);
    FF_CLOSE(relativeError(108, 99), 1.0 / 11, 1e-12);
}

void TestCalibration::anAchievedRateIsFittedWhereTheScenarioHasOne()
{
    Study study;
    study.scenarios = {plan(),
                       fixture::scenario("child", {"machine.achieved_tflops = 60"}, "plan")};
    const Calibration made = calibrated(study, "child", {measured(meter())});
    FF_CLOSE(fittedOf(made, Field::MachineAchieved).value, 40, 1e-12);
    FF_CLOSE(*fittedOf(made, Field::MachineAchieved).before, 60, 1e-12);
}

void TestCalibration::aScenarioWithoutPowerHasNoBefore()
{
    Scenario scenario = plan();
    scenario.values.erase(Field::MachineAveragePower);
    scenario.values.erase(Field::MachineEfficiency);
    const Calibration made = calibrated(scenario, {measured(meter())});
    FF_CLOSE(fittedOf(made, Field::MachineEfficiency).value, 0.4, 1e-12);
    FF_CLOSE(fittedOf(made, Field::MachineAveragePower).value, 450, 1e-12);
    QVERIFY(!fittedOf(made, Field::MachineAveragePower).before);
    QVERIFY(!figureOf(made, 0, Figure::ItEnergy).before);
}

void TestCalibration::reductionFactorsStayAsTheyAre()
{
    Study study;
    study.scenarios = {plan(), fixture::scenario("half", {}, "plan")};
    fixture::set(study.scenarios[1], "factors.machine = 2");
    const Calibration made = calibrated(study, "half", {measured(meter())});
    // The factor halves the power that is given: 900 W are the 450 W of the meter.
    FF_CLOSE(fittedOf(made, Field::MachineAveragePower).value, 900, 1e-12);
    for (const auto &[field, value] : made.changes)
        study.scenarios[1].values.set(field, value);
    const Estimation after = fixture::estimated(study, "half", m_catalog);
    FF_CLOSE(after.estimate[Phase::Training][Figure::ItEnergy], 90, 1e-12);
}

void TestCalibration::runsAndReusesDoNotTouchARun()
{
    Scenario many = plan();
    fixture::set(many, "training.runs = 5");
    Scenario metered = meter();
    fixture::set(metered, "training.runs = 3");
    const Calibration made = calibrated(many, {measured(metered)});
    FF_CLOSE(fittedOf(made, Field::MachineEfficiency).value, 0.4, 1e-12);
    FF_CLOSE(fittedOf(made, Field::MachineAveragePower).value, 450, 1e-12);
    FF_CLOSE(figureOf(made, 0, Figure::ItEnergy).measured, 90, 1e-12);
}

void TestCalibration::severalRunsGiveTheGeometricMean()
{
    // The second run has work of its own: 1.44e19 FLOP in 400 device-hours are 10 TFLOP/s, and
    // 200 kWh / 400 h = 500 W.
    Scenario slow = meter();
    slow.id = "slow";
    fixture::set(slow, "training.hours = 50");
    fixture::set(slow, "training.it_energy_kwh = 200");
    fixture::set(slow, "model.training_flop = 1.44e19");
    const Calibration made = calibrated(plan(), {measured(meter()), measured(slow)});
    FF_CLOSE(fittedOf(made, Field::MachineEfficiency).value, 0.2, 1e-12); // √(0.4 · 0.1)
    const double power = std::sqrt(450.0 * 500.0);
    FF_CLOSE(fittedOf(made, Field::MachineAveragePower).value, power, 1e-12);
    // At 20 TFLOP/s the first run takes 400 device-hours, the second 200.
    FF_CLOSE(figureOf(made, 0, Figure::Hours).after, 50, 1e-12);
    FF_CLOSE(figureOf(made, 1, Figure::Hours).after, 25, 1e-12);
    FF_CLOSE(figureOf(made, 1, Figure::ItEnergy).after, 0.2 * power, 1e-12);
}

void TestCalibration::aRunWithoutEnergyFitsTheRateOnly()
{
    MeasuredRun typed;
    typed.hours = 25;
    const Calibration made = calibrated(plan(), {typed});
    QCOMPARE(made.fitted.size(), std::size_t{1});
    FF_CLOSE(fittedOf(made, Field::MachineEfficiency).value, 0.4, 1e-12);
    QCOMPARE(made.figures.size(), std::size_t{2}); // device-hours and hours
}

void TestCalibration::aLogWithoutDevicesCountsThoseOfTheScenario()
{
    Scenario log = meter();
    log.values.erase(Field::MachineDevices);
    const Calibration made = calibrated(plan(), {measured(log)});
    FF_CLOSE(fittedOf(made, Field::MachineEfficiency).value, 0.4, 1e-12);
    FF_CLOSE(fittedOf(made, Field::MachineAveragePower).value, 450, 1e-12);
}

void TestCalibration::aRateAboveThePeakIsRefused()
{
    MeasuredRun typed;
    typed.hours = 5; // 2.88e19 / 8 / 18,000 s = 200 TFLOP/s of 100
    Study study;
    study.scenarios = {plan()};
    const auto made = tryCalibrate(study, "plan", {typed});
    QVERIFY(!made);
    QCOMPARE(made.error().where, std::string("plan: machine.efficiency"));
    QCOMPARE(made.error().code, ErrorCode::OutOfBounds);
}

void TestCalibration::whatWasNotMeasuredIsRefused()
{
    Study study;
    study.scenarios = {plan(), meter()};
    const auto computed = measuredRun(study, study.scenarios[0], m_catalog);
    QVERIFY(!computed);
    QCOMPARE(computed.error().where, std::string("plan: training.basis"));
    study.scenarios[1].values.erase(Field::TrainingHours);
    const auto timeless = measuredRun(study, study.scenarios[1], m_catalog);
    QVERIFY(!timeless);
    QCOMPARE(timeless.error().where, std::string("meter: training.hours"));
    QVERIFY(!tryCalibrate(study, "plan", {}));
}

QTEST_APPLESS_MAIN(TestCalibration)
#include "tst_calibration.moc"
