// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/method_comparison.h"
#include "tests/support/core_fixtures.h"
#include "tests/support/random_study.h"

#include <QTest>

#include <algorithm>

using namespace fourfold;

namespace {

/// GPT-3 as Patterson et al. 2021 print it in table 4: 10,000 V100 for 14.8 days.
Scenario printedRun()
{
    return fixture::scenario("a", {
                                      "model.training_flop = 3.14e23",
                                      "machine.devices = 10000",
                                      "machine.achieved_tflops = 24.6",
                                      "machine.average_power_w = 330",
                                      "machine.tdp_w = 300",
                                      "mechanization.pue = 1.1",
                                      "map.carbon_intensity_g_per_kwh = 429",
                                      "training.basis = device-hours",
                                      "training.hours = 355.2",
                                      "embodied.include = false",
                                  });
}

/// The codes of the steps in turn.
std::vector<std::string> codesOf(const Waterfall &way)
{
    std::vector<std::string> codes;
    for (const WaterfallStep &step : way.steps)
        codes.emplace_back(methodFactorRow(step.factor).code);
    return codes;
}

const WaterfallStep &stepOf(const Waterfall &way, MethodFactor factor)
{
    const auto found = std::ranges::find(way.steps, factor, &WaterfallStep::factor);
    if (found == way.steps.end())
        fixture::giveUp("no step " + std::string(methodFactorRow(factor).code));
    return *found;
}

double productOf(const Waterfall &way)
{
    double product = 1;
    for (const WaterfallStep &step : way.steps)
        product *= step.ratio;
    return product;
}

} // namespace

class TestMethodWaterfall : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_catalog = fixture::shippedCatalog(); }
    void theCalculatorLeadsToThePublishedRunInFourKnownSteps();
    void hoursFromComputeAreAStepOfTheirOwn();
    void rateAndFlopAreApartWhereBothKnowThem();
    void runsOverReusesAreAStep();
    void phasesAndEmbodiedCarbonStandOnTop();
    void aFactorThatOneMethodLacksNamesThatMethodFirst();
    void theNetBasisSubtractsMatchedEnergyInItsOwnStep();
    void measuredEnergyIsAStepWhereDeviceHoursAreUnknown();
    void anAnswerOfZeroHasNoRatio();
    void answersWithoutACommonPhaseAreLaidSideBySide();
    void aMethodWithoutAnAnswerSaysWhy();
    void everyGivenFieldIsReadOrIgnored();
    void theWayBackUndoesEveryStep();
    void theSpreadIsThatOfTheOtherMethods();
    void stepsMultiplyToTheRatioOfAnyTwoMethods_data();
    void stepsMultiplyToTheRatioOfAnyTwoMethods();

private:
    MethodComparison compared(const Scenario &scenario, const MethodScope &scope = {}) const
    {
        Study study;
        study.scenarios = {scenario};
        auto made = compareMethods(study, study.scenarios.front(), m_catalog, scope);
        if (!made)
            fixture::giveUp(english(made.error()));
        return std::move(*made);
    }

    Waterfall way(const Scenario &scenario, std::string_view from, std::string_view to,
                  const MethodScope &scope = {}) const
    {
        const MethodComparison comparison = compared(scenario, scope);
        auto made = comparison.waterfall(*comparison.find(from), *comparison.find(to));
        if (!made)
            fixture::giveUp(english(made.error()));
        return std::move(*made);
    }

    Catalog m_catalog;
};

void TestMethodWaterfall::theCalculatorLeadsToThePublishedRunInFourKnownSteps()
{
    // 10,000 · 355.2 h = 3.552e6 device-hours. The calculator: · 300 W = 1,065,600 kWh, · 0.43
    // = 458,208 kg. Published: · 330 W · 1.1 · 0.429 = 553,142.304 kg.
    const Waterfall steps = way(printedRun(), "mlco2", "patterson");
    FF_CLOSE(steps.fromKg, 458208, 1e-12);
    FF_CLOSE(steps.toKg, 553142.304, 1e-12);
    QCOMPARE(codesOf(steps), (std::vector<std::string>{"pue", "rounding", "power"}));

    const WaterfallStep &pue = stepOf(steps, MethodFactor::Pue);
    FF_CLOSE(pue.from, 1, 0);
    FF_CLOSE(pue.to, 1.1, 1e-12);
    FF_CLOSE(pue.kg, 504028.8, 1e-12); // 458,208 · 1.1

    const WaterfallStep &rounding = stepOf(steps, MethodFactor::Rounding);
    FF_CLOSE(rounding.from, 0.43 / 0.429, 1e-12);
    FF_CLOSE(rounding.kg, 502856.64, 1e-12); // 504,028.8 · 0.429 / 0.43

    const WaterfallStep &power = stepOf(steps, MethodFactor::Power);
    FF_CLOSE(power.from, 300, 1e-12);
    FF_CLOSE(power.to, 330, 1e-12);
    FF_CLOSE(power.ratio, 1.1, 1e-12);
    FF_CLOSE(power.kg, 553142.304, 1e-12);
    QCOMPARE(english(power.reason),
             std::string("ML CO2 Impact takes machine.tdp_w, Patterson et al. 2021 takes "
                         "machine.average_power_w."));
    FF_CLOSE(productOf(steps), 553142.304 / 458208, 1e-12);
}

void TestMethodWaterfall::hoursFromComputeAreAStepOfTheirOwn()
{
    Scenario scenario = printedRun();
    fixture::set(scenario, "training.basis = flops");
    const Waterfall steps = way(scenario, "mlco2-exact", "fourfold");
    QCOMPARE(codesOf(steps), (std::vector<std::string>{"pue", "power", "device-hours"}));
    const WaterfallStep &hours = stepOf(steps, MethodFactor::DeviceHours);
    // 3.14e23 / 24.6e12 / 3600 = 3,545,618.789... against 3,552,000.
    FF_CLOSE(hours.to, 3.14e23 / 24.6e12 / 3600, 1e-12);
    FF_CLOSE(hours.from, 3552000, 1e-12);
    QCOMPARE(english(hours.reason),
             std::string("ML CO2 Impact, exact takes machine.devices, training.hours, Fourfold "
                         "takes model.training_flop, machine.achieved_tflops."));
}

void TestMethodWaterfall::rateAndFlopAreApartWhereBothKnowThem()
{
    // Any two estimates that know both: the general one of two scenarios.
    Scenario slow = printedRun();
    fixture::set(slow, "training.basis = flops");
    Scenario quick = slow;
    fixture::set(quick, "machine.achieved_tflops = 49.2");
    fixture::set(quick, "model.training_flop = 9.42e23");
    const Estimation from = fixture::estimated(slow, m_catalog);
    const Estimation to = fixture::estimated(quick, m_catalog);
    const EstimatorRow &general = fixture::method("fourfold");
    const Waterfall steps = methodWaterfall({general, from}, {general, to}, {});
    QCOMPARE(codesOf(steps), (std::vector<std::string>{"rate", "flop"}));
    const WaterfallStep &rate = stepOf(steps, MethodFactor::Rate);
    FF_CLOSE(rate.from, 24.6, 1e-12);
    FF_CLOSE(rate.to, 49.2, 1e-12);
    FF_CLOSE(rate.ratio, 0.5, 1e-12);
    FF_CLOSE(stepOf(steps, MethodFactor::Flop).ratio, 3, 1e-12);
    FF_CLOSE(*steps.ratio, 1.5, 1e-12);
    QCOMPARE(rate.reason.firstFields, (std::vector<Field>{Field::MachineAchieved}));
}

void TestMethodWaterfall::runsOverReusesAreAStep()
{
    Scenario scenario = printedRun();
    fixture::set(scenario, "training.runs = 3");
    fixture::set(scenario, "training.reuses = 2");
    const Waterfall steps = way(scenario, "patterson", "fourfold");
    QCOMPARE(codesOf(steps), (std::vector<std::string>{"uses"}));
    FF_CLOSE(steps.steps.front().to, 1.5, 1e-12);
    FF_CLOSE(*steps.ratio, 1.5, 1e-12);
}

void TestMethodWaterfall::phasesAndEmbodiedCarbonStandOnTop()
{
    Scenario scenario = printedRun();
    for (const char *line :
         {"experimentation.factor = 0.5", "storage.stored_tb = 1000", "storage.days = 100",
          "storage.w_per_tb = 10", "embodied.include = true", "embodied.device_kg = 150",
          "embodied.server_kg = 800", "embodied.devices_per_server = 8",
          "embodied.lifetime_years = 5", "embodied.utilisation = 1"})
        fixture::set(scenario, line);
    const Waterfall steps = way(scenario, "patterson", "fourfold");
    QCOMPARE(codesOf(steps), (std::vector<std::string>{"experimentation", "storage", "embodied"}));
    FF_CLOSE(stepOf(steps, MethodFactor::Experimentation).to, 50, 1e-12); // per cent
    FF_CLOSE(stepOf(steps, MethodFactor::Experimentation).ratio, 1.5, 1e-12);
    // 1000 TB · 10 W · 2400 h = 24,000 kWh · 1.1 · 0.429 = 11,325.6 kg on 1.5 · 553,142.304 kg.
    const double before = 1.5 * 553142.304;
    FF_CLOSE(stepOf(steps, MethodFactor::Storage).to, 100 * 11325.6 / before, 1e-12);
    // 1.5 · 3.552e6 device-hours · 250 kg / 43,800 h = 30,410.9589 kg.
    const double embodied = 1.5 * 3552000 * 250 / 43800;
    FF_CLOSE(stepOf(steps, MethodFactor::Embodied).to, 100 * embodied / (before + 11325.6), 1e-12);
    FF_CLOSE(steps.steps.back().kg, before + 11325.6 + embodied, 1e-12);
    QCOMPARE(english(steps.steps.back().reason),
             std::string("Patterson et al. 2021 leaves embodied carbon out, Fourfold counts it."));
}

void TestMethodWaterfall::aFactorThatOneMethodLacksNamesThatMethodFirst()
{
    for (const auto &[from, to] : {std::pair{"mlco2", "patterson"}, {"patterson", "mlco2"}}) {
        const Waterfall steps = way(printedRun(), from, to);
        QCOMPARE(english(stepOf(steps, MethodFactor::Pue).reason),
                 std::string("ML CO2 Impact counts no PUE, Patterson et al. 2021 multiplies by "
                             "it."));
    }
}

void TestMethodWaterfall::theNetBasisSubtractsMatchedEnergyInItsOwnStep()
{
    Scenario scenario = printedRun();
    fixture::set(scenario, "map.matched_clean_share = 0.25");
    const MethodScope net{.basis = Basis::Net};
    const Waterfall steps = way(scenario, "mlco2-exact", "patterson", net);
    QCOMPARE(codesOf(steps), (std::vector<std::string>{"pue", "power", "matched"}));
    FF_CLOSE(stepOf(steps, MethodFactor::Matched).ratio, 0.75, 1e-12);
    FF_CLOSE(steps.toKg, 0.75 * 553142.304, 1e-12);
    // Gross, the two agree on the share.
    QCOMPARE(codesOf(way(scenario, "mlco2-exact", "patterson")).size(), std::size_t{2});
}

void TestMethodWaterfall::measuredEnergyIsAStepWhereDeviceHoursAreUnknown()
{
    // Without hours the measured energy has no device-hours, the calculator takes them from FLOP:
    // 1e21 / 1e14 / 3600 = 2777.78 h at 300 W = 833.33 kWh against 1000 kWh.
    const Scenario scenario = fixture::scenario("a", {
                                                         "model.training_flop = 1e21",
                                                         "machine.devices = 8",
                                                         "machine.achieved_tflops = 100",
                                                         "machine.tdp_w = 300",
                                                         "mechanization.pue = 1.2",
                                                         "map.carbon_intensity_g_per_kwh = 400",
                                                         "training.basis = energy",
                                                         "training.it_energy_kwh = 1000",
                                                     });
    const Waterfall steps = way(scenario, "mlco2-exact", "measured");
    QCOMPARE(codesOf(steps), (std::vector<std::string>{"pue", "energy"}));
    const WaterfallStep &energy = stepOf(steps, MethodFactor::Energy);
    FF_CLOSE(energy.from, 1e21 / 1e14 / 3600 * 0.3, 1e-12);
    FF_CLOSE(energy.to, 1000, 1e-12);
    FF_CLOSE(energy.kg, 1000 * 1.2 * 0.4, 1e-12);
}

void TestMethodWaterfall::anAnswerOfZeroHasNoRatio()
{
    // 1 h at 100 W = 0.1 kWh, at 40 g/kWh = 4 g: the calculator rounds it to 0.00 kg.
    const Scenario scenario = fixture::scenario("a", {
                                                         "machine.devices = 1",
                                                         "machine.tdp_w = 100",
                                                         "machine.average_power_w = 100",
                                                         "map.carbon_intensity_g_per_kwh = 40",
                                                         "mechanization.pue = 1.1",
                                                         "training.hours = 1",
                                                         "training.basis = device-hours",
                                                     });
    const Waterfall steps = way(scenario, "patterson", "mlco2");
    QVERIFY(steps.steps.empty());
    QVERIFY(!steps.ratio);
    QCOMPARE(english(*steps.note), std::string("ML CO2 Impact gives 0: there is no ratio."));
}

void TestMethodWaterfall::answersWithoutACommonPhaseAreLaidSideBySide()
{
    // Devices that draw nothing leave the general estimate with the inference alone.
    Scenario scenario = printedRun();
    for (const char *line :
         {"machine.average_power_w = 0", "inference.requests_per_day = 1000",
          "inference.tier = measured", "inference.wh_per_request = 1", "inference.days = 365"})
        fixture::set(scenario, line);
    const Waterfall steps = way(scenario, "mlco2", "fourfold");
    QCOMPARE(codesOf(steps), (std::vector<std::string>{"total"}));
    // 365,000 Wh · 1.1 · 0.429 kg = 172.2435 kg
    FF_CLOSE(steps.steps.front().to, 172.2435, 1e-12);
    FF_CLOSE(steps.steps.front().ratio, 172.2435 / 458208, 1e-12);
    QVERIFY(steps.note.has_value());
}

void TestMethodWaterfall::aMethodWithoutAnAnswerSaysWhy()
{
    const MethodComparison comparison = compared(printedRun());
    const MethodAnswer &measured = *comparison.find("measured");
    QVERIFY(!measured.estimation);
    QCOMPARE(measured.error->where, std::string("training.basis"));
    const auto none = comparison.waterfall(*comparison.find("fourfold"), measured);
    QVERIFY(!none);
    QVERIFY(none.error().where.starts_with("measured: "));
}

void TestMethodWaterfall::everyGivenFieldIsReadOrIgnored()
{
    const Scenario scenario = printedRun();
    const MethodComparison comparison = compared(scenario);
    QCOMPARE(comparison.answers.size(), estimatorTable().size());
    for (const MethodAnswer &answer : comparison.answers)
        QCOMPARE(answer.read.size() + answer.ignored.size(), scenario.values.size());
    QCOMPARE(comparison.find("mlco2")->ignored,
             (std::vector<Field>{Field::MachineAveragePower, Field::MechanizationPue,
                                 Field::TrainingBasis, Field::EmbodiedInclude}));
}

void TestMethodWaterfall::theWayBackUndoesEveryStep()
{
    Scenario scenario = printedRun();
    fixture::set(scenario, "training.basis = flops");
    fixture::set(scenario, "embodied.include = true");
    const Waterfall there = way(scenario, "mlco2", "fourfold");
    const Waterfall back = way(scenario, "fourfold", "mlco2");
    QCOMPARE(codesOf(back), codesOf(there));
    for (std::size_t i = 0; i < there.steps.size(); ++i) {
        FF_CLOSE(there.steps[i].ratio * back.steps[i].ratio, 1, 1e-12);
        QCOMPARE(english(there.steps[i].reason).empty(), false);
    }
}

void TestMethodWaterfall::theSpreadIsThatOfTheOtherMethods()
{
    Study study;
    study.scenarios = {printedRun()};
    const MethodComparison comparison = compared(study.scenarios.front());
    for (const EstimatorRow &chosen : estimatorTable()) {
        const MethodSpread spread =
            spreadOfOthers(chosen, study, study.scenarios.front(), m_catalog, {});
        std::vector<double> others;
        for (const MethodAnswer &answer : comparison.answers) {
            if (answer.estimation && answer.method != &chosen)
                others.push_back(answer.kg);
        }
        QCOMPARE(spread.count, others.size());
        FF_CLOSE(spread.lowKg, std::ranges::min(others), 1e-12);
        FF_CLOSE(spread.highKg, std::ranges::max(others), 1e-12);
    }
}

void TestMethodWaterfall::stepsMultiplyToTheRatioOfAnyTwoMethods_data()
{
    QTest::addColumn<bool>("isNet");
    QTest::newRow("gross") << false;
    QTest::newRow("net") << true;
}

void TestMethodWaterfall::stepsMultiplyToTheRatioOfAnyTwoMethods()
{
    QFETCH(const bool, isNet);
    const MethodScope scope{.basis = isNet ? Basis::Net : Basis::Gross};
    RandomStudies studies(m_catalog, 20261124);
    int ways = 0;
    int longWays = 0;
    for (int i = 0; i < 150; ++i) {
        const Study study = studies.next();
        for (const Scenario &scenario : study.scenarios) {
            const auto comparison = compareMethods(study, scenario, m_catalog, scope);
            if (!comparison)
                continue;
            for (const MethodAnswer &from : comparison->answers) {
                for (const MethodAnswer &to : comparison->answers) {
                    const auto made = comparison->waterfall(from, to);
                    if (!made || !made->ratio)
                        continue;
                    const double ratio = to.kg / from.kg;
                    FF_CLOSE(productOf(*made), ratio, 1e-9);
                    if (!made->steps.empty())
                        FF_CLOSE(made->steps.back().kg, to.kg, 1e-9);
                    ++ways;
                    longWays += made->steps.size() > 2 ? 1 : 0;
                }
            }
        }
    }
    QVERIFY2(ways > 1000, qPrintable(QString::number(ways)));
    QVERIFY2(longWays > 300, qPrintable(QString::number(longWays)));
}

QTEST_APPLESS_MAIN(TestMethodWaterfall)
#include "tst_method_waterfall.moc"
