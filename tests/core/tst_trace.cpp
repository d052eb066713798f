// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/parallel_plan.h"
#include "core/estimation/explanation.h"
#include "core/estimation/phase_sum.h"
#include "core/estimation/trace.h"
#include "core/io/study_json.h"
#include "tests/support/core_fixtures.h"
#include "tests/support/formula_evaluator.h"
#include "tests/support/plain_trace.h"
#include "tests/support/random_study.h"

#include <QTest>

#include <functional>
#include <map>
#include <set>

using namespace fourfold;

namespace {

constexpr double kFormula = 1e-12;
constexpr double kUnits = 1e-9; ///< conversions round
constexpr int kRandomStudies = 400;

/// The quantity that a name of explain() stands for.
double figureOf(const Estimate &estimate, const std::string &quantity)
{
    const auto dot = quantity.find('.');
    const std::string section = quantity.substr(0, dot);
    const std::string key = quantity.substr(dot + 1);
    for (const FigureRow &figure : figureTable()) {
        if (figure.key != key)
            continue;
        if (section == "total")
            return estimate.total[figure.figure];
        for (const PhaseRow &phase : phaseTable()) {
            if (phase.key == section)
                return estimate[phase.phase][figure.figure];
        }
    }
    fixture::giveUp("no figure " + quantity);
}

/// A figure of a phase, also those that only totals have.
double phaseFigure(const Figures &figures, Figure figure)
{
    if (figure == Figure::Co2e)
        return figures[Figure::Operational] + figures[Figure::Embodied];
    if (figure == Figure::Co2eNet)
        return figures[Figure::OperationalNet] + figures[Figure::Embodied];
    return figures[figure];
}

Measure measureOf(double value, Unit unit)
{
    return {value * unitRow(unit).scale, unitRow(unit).exponents};
}

const Operand *findOperand(const std::vector<Operand> &operands, std::string_view symbol)
{
    for (const Operand &operand : operands) {
        if (operand.symbol == symbol)
            return &operand;
    }
    return nullptr;
}

std::optional<double> literalOf(std::string_view text)
{
    return std::stod(std::string(text));
}

} // namespace

/// Explanations: every printed formula evaluated again from its recorded inputs, by a parser that
/// knows nothing of the estimators.
class TestTrace : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_catalog = fixture::shippedCatalog(); }
    void evaluatorReadsFormulas_data();
    void evaluatorReadsFormulas();
    void evaluatorRefusesWrongUnits();
    void formulasOfSampleStudiesHold_data();
    void formulasOfSampleStudiesHold();
    void formulasOfRandomStudiesHold_data();
    void formulasOfRandomStudiesHold();
    void formulasOfStudiesWithTracesHold();
    void sumsOverChosenPhasesHold();
    void sumsHaveOneNameInAnyOrder();
    void formulasOfPlansHold_data();
    void formulasOfPlansHold();
    void everyFormulaEndsInInputsWithAnOrigin();
    void unknownQuantityIsRefusedWithTheList();

private:
    int checkScenario(const std::string &method, const Study &study, const Scenario &scenario);
    void checkQuantity(const Estimation &estimation, const std::string &quantity);
    void checkStep(const Step &step, const std::vector<Step> &steps);

    Catalog m_catalog;
    std::set<std::string> m_checked; ///< of one scenario
    std::set<std::string> m_seen;
    std::function<double(double, double)> m_traceMean; ///< of the scenario that is checked
};

void TestTrace::evaluatorReadsFormulas_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<double>("value");
    // With a = 3 and b_1 = 0.5; worked out by hand.
    const auto row = [](const char *formula, double value) {
        QTest::newRow(formula) << QString::fromLatin1(formula) << value;
    };
    row("1 + 2 * a", 7);
    row("(1 + 2) * a", 9);
    row("a - 1 - 1", 1);
    row("12 / a / 2", 2);
    row("2 ^ a", 8);
    row("min(a, b_1) + max(a, 4)", 4.5);
    row("round2(0.016)", 0.02);
    row("round(2.5) + ceil(2.1)", 5);
    row("exp(0) + ln(1) + sqrt(12 * a)", 7);
    row("where(a < 2, 1, b_1 * 2)", 1);
    row("where(a == 3, a + 1, 0)", 4);
    row("-a * (-2)", 6);
    row("1e+03 * 2.5e-1", 250);
}

void TestTrace::evaluatorReadsFormulas()
{
    QFETCH(const QString, formula);
    QFETCH(const double, value);
    const std::string text = formula.toStdString();
    FormulaEvaluator<double> evaluator(
        text, [](std::string_view name) { return std::optional(name == "a" ? 3 : 0.5); },
        literalOf);
    QCOMPARE(evaluator.evaluate(), std::optional(value));
}

void TestTrace::evaluatorRefusesWrongUnits()
{
    const auto symbol = [](std::string_view name) -> std::optional<Measure> {
        return measureOf(1, name == "E" ? Unit::KilowattHour : Unit::Kilogram);
    };
    const auto literal = [](std::string_view text) -> std::optional<Measure> {
        return Measure{*literalOf(text), {}};
    };
    QVERIFY(!FormulaEvaluator<Measure>("E + C", symbol, literal).evaluate());
    QVERIFY(!FormulaEvaluator<Measure>("min(E, 1)", symbol, literal).evaluate());
    QVERIFY(!FormulaEvaluator<Measure>("where(E < 1, C, C)", symbol, literal).evaluate());
    QVERIFY(!FormulaEvaluator<Measure>("where(E < E, C, E)", symbol, literal).evaluate());
    QVERIFY(!FormulaEvaluator<Measure>("ln(E)", symbol, literal).evaluate());
    QVERIFY(!FormulaEvaluator<Measure>("E * (C", symbol, literal).evaluate());
    QVERIFY(!FormulaEvaluator<Measure>("E C", symbol, literal).evaluate());
    const auto product = FormulaEvaluator<Measure>("C / E", symbol, literal).evaluate();
    QVERIFY(product && product->exponents == unitRow(Unit::GramPerKilowattHour).exponents);
}

void TestTrace::checkStep(const Step &step, const std::vector<Step> &steps)
{
    const std::string where = step.id + " = " + step.formula + ": ";
    std::set<std::string> symbols;
    for (const Operand &input : step.inputs) {
        QVERIFY2(symbols.insert(input.symbol).second, (where + input.symbol).c_str());
        if (input.step >= 0) {
            const Step &from = steps[static_cast<std::size_t>(input.step)];
            QVERIFY2(&from < &step, (where + "comes before " + from.id).c_str());
            QCOMPARE(from.value, input.value);
            QCOMPARE(from.unit, input.unit);
        }
    }
    FormulaEvaluator<double> numbers(
        step.formula,
        [&](std::string_view name) {
            const Operand *operand = findOperand(step.inputs, name);
            return operand == nullptr ? std::nullopt : std::optional(operand->value);
        },
        literalOf);
    numbers.traceMean = m_traceMean;
    const auto value = numbers.evaluate();
    QVERIFY2(value, (where + numbers.error).c_str());
    FF_CLOSE(*value, step.value, kFormula);

    FormulaEvaluator<Measure> units(
        step.formula,
        [&](std::string_view name) -> std::optional<Measure> {
            const Operand *operand = findOperand(step.inputs, name);
            return operand == nullptr ? std::nullopt
                                      : std::optional(measureOf(operand->value, operand->unit));
        },
        [&](std::string_view text) -> std::optional<Measure> {
            // A negative constant is printed with its sign before the digits.
            for (const std::string &sign : {std::string(), std::string("-")}) {
                if (const Operand *constant = findOperand(step.constants, sign + std::string(text)))
                    return measureOf(std::abs(constant->value), constant->unit);
            }
            return Measure{*literalOf(text), {}};
        });
    units.traceMean = m_traceMean;
    const auto measure = units.evaluate();
    QVERIFY2(measure, (where + units.error).c_str());
    const Measure expected = measureOf(step.value, step.unit);
    // A formula that is 0 throughout ("0") has any dimension.
    QVERIFY2(measure->exponents == expected.exponents || step.formula == "0",
             (where + "has other dimensions than its unit").c_str());
    // A half cent may fall to either side once the units are converted.
    const double cent = 0.01 * unitRow(step.unit).scale * (1 + kUnits);
    const bool isRounded = step.formula.find("round2") != std::string::npos;
    if (!isRounded || std::abs(measure->value - expected.value) > cent)
        FF_CLOSE(measure->value, expected.value, kUnits);
    m_seen.insert(step.id);
}

void TestTrace::checkQuantity(const Estimation &estimation, const std::string &quantity)
{
    const auto steps = explain(estimation, quantity, m_catalog);
    QVERIFY2(steps, quantity.c_str());
    QVERIFY(!steps->empty());
    QCOMPARE(steps->back().id, quantity);
    QCOMPARE(steps->back().value, figureOf(estimation.estimate, quantity));
    for (const Step &step : *steps) {
        // Most steps lead to several quantities: once is enough.
        if (!m_checked.insert(step.id + step.formula).second)
            continue;
        checkStep(step, *steps);
        if (QTest::currentTestFailed())
            return;
    }
}

/// Checks everything that one scenario shows; how many quantities those are.
int TestTrace::checkScenario(const std::string &method, const Study &study,
                             const Scenario &scenario)
{
    const auto made = estimate(fixture::method(method), study, scenario, m_catalog);
    if (!made)
        return 0;
    const auto resolved = resolve(study, scenario, m_catalog);
    const auto plain = fixture::method(method).evaluate(*resolved, nullptr);
    const bool isSame =
        plain && plain->phases == made->estimate.phases && plain->total == made->estimate.total;
    if (!isSame)
        QTest::qFail("plain and traced numbers differ", __FILE__, __LINE__);
    m_traceMean = nullptr;
    if (made->hourly != nullptr)
        m_traceMean = [&values = made->hourly->trace.series().values](double start, double hours) {
            return plainTraceMean(values, start, hours);
        };
    int count = 0;
    m_checked.clear();
    for (const std::string &quantity : explainableQuantities(*made)) {
        checkQuantity(*made, quantity);
        if (QTest::currentTestFailed()) {
            qWarning("%s, %s\n%s", scenario.id.c_str(), quantity.c_str(), studyText(study).c_str());
            return count;
        }
        ++count;
    }
    // A step of its own, which leads to no figure.
    if (const auto loss = explain(*made, "test_loss", m_catalog)) {
        for (const Step &step : *loss)
            checkStep(step, *loss);
    }
    return count;
}

void TestTrace::formulasOfSampleStudiesHold_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(QStringLiteral(FOURFOLD_SOURCE_RESOURCES "/examples"));
    for (const QString &name : folder.entryList({QStringLiteral("*.fourfold")}, QDir::Files))
        QTest::newRow(qPrintable(name)) << QStringLiteral("examples/") + name;
}

void TestTrace::formulasOfSampleStudiesHold()
{
    QFETCH(const QString, file);
    const auto read = parseStudy(fixture::resourceText(file));
    QVERIFY(read);
    for (const Scenario &scenario : read->study.scenarios) {
        QVERIFY(checkScenario("fourfold", read->study, scenario) > 0);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestTrace::formulasOfRandomStudiesHold_data()
{
    QTest::addColumn<std::string>("method");
    for (const EstimatorRow &row : estimatorTable())
        QTest::newRow(row.id.data()) << std::string(row.id);
}

void TestTrace::formulasOfRandomStudiesHold()
{
    QFETCH(const std::string, method);
    RandomStudies random(m_catalog, 7);
    const bool isRarelyValid = method == "measured";
    const int studies = method == "fourfold" || isRarelyValid ? kRandomStudies : kRandomStudies / 4;
    int count = 0;
    for (int i = 0; i < studies; ++i) {
        const Study study = random.next();
        for (const Scenario &scenario : study.scenarios) {
            count += checkScenario(method, study, scenario);
            if (QTest::currentTestFailed())
                return;
        }
    }
    QVERIFY(count > 100);
    if (method != "fourfold")
        return;
    // Every step of the general estimate came by.
    for (const StepRow &row : stepTable()) {
        const bool isElsewhere = row.step == StepName::Mlco2Intensity
                                 || row.step == StepName::ReleasedServer
                                 || row.step == StepName::DataSize || row.step == StepName::Batch
                                 || row.step == StepName::HourlyIntensity
                                 || row.step == StepName::BaseParameters; // a second name
        const std::string key(row.key);
        const bool wasSeen =
            std::ranges::any_of(m_seen, [&](const std::string &id) { return id.ends_with(key); });
        QVERIFY2(wasSeen || isElsewhere, key.c_str());
    }
}

void TestTrace::formulasOfStudiesWithTracesHold()
{
    RandomStudies random(m_catalog, 31);
    random.useTraces();
    m_seen.clear();
    for (int i = 0; i < kRandomStudies / 4; ++i) {
        const Study study = random.next();
        for (const Scenario &scenario : study.scenarios) {
            checkScenario("fourfold", study, scenario);
            if (QTest::currentTestFailed())
                return;
        }
    }
    QVERIFY(m_seen.contains("training.hourly_intensity_g_per_kwh"));
}

void TestTrace::sumsOverChosenPhasesHold()
{
    RandomStudies random(m_catalog, 17);
    for (int i = 0; i < kRandomStudies; ++i) {
        const Study study = random.next();
        const auto made =
            estimate(fixture::method("fourfold"), study, study.scenarios.front(), m_catalog);
        if (!made)
            continue;
        std::vector<Phase> phases;
        for (const PhaseRow &row : phaseTable()) {
            if (random.chance(0.5))
                phases.push_back(row.phase);
        }
        for (const FigureRow &row : figureTable()) {
            if (!made->estimate.shows(row.inPhases) && !made->estimate.shows(row.inTotal))
                continue;
            double expected = 0;
            for (const Phase phase : phases)
                expected += phaseFigure(made->estimate[phase], row.figure);
            const std::string quantity = quantityName(phases, row.figure);
            const auto steps = explain(*made, quantity, m_catalog);
            QVERIFY2(steps, quantity.c_str());
            QCOMPARE(steps->back().id, quantity);
            FF_CLOSE(steps->back().value, expected, kFormula);
            for (const Step &step : *steps)
                checkStep(step, *steps);
            if (QTest::currentTestFailed())
                return;
        }
    }
}

void TestTrace::sumsHaveOneNameInAnyOrder()
{
    const Estimation made = fixture::estimated(fixture::gpt3(), m_catalog);
    const auto steps = explain(made, "storage+training.co2e_kg", m_catalog);
    QVERIFY(steps);
    QCOMPARE(steps->back().id, std::string("training+storage.co2e_kg"));
    const std::vector<Phase> both = {Phase::Training, Phase::Storage};
    QCOMPARE(steps->back().phases, both);
    QVERIFY(!explain(made, "training+.co2e_kg", m_catalog));
    QVERIFY(!explain(made, "training+sleep.co2e_kg", m_catalog));
    const auto none = explain(made, "none.co2e_kg", m_catalog);
    QVERIFY(none);
    QCOMPARE(none->back().value, 0.0);
}

void TestTrace::formulasOfPlansHold_data()
{
    QTest::addColumn<std::string>("method");
    QTest::newRow("ours") << std::string("fourfold");
    QTest::newRow("released") << std::string("llmcarbon");
}

void TestTrace::formulasOfPlansHold()
{
    QFETCH(const std::string, method);
    RandomStudies random(m_catalog, 13);
    int count = 0;
    for (int i = 0; i < kRandomStudies; ++i) {
        const Study study = random.next();
        const auto plan =
            planParallel(fixture::method(method), study, study.scenarios.front(), m_catalog);
        if (!plan)
            continue;
        for (const char *quantity : {"batch", "data_size", "efficiency"}) {
            const auto steps = explain(plan->estimation, quantity, m_catalog);
            QVERIFY(steps);
            for (const Step &step : *steps)
                checkStep(step, *steps);
            if (QTest::currentTestFailed())
                return;
        }
        QCOMPARE(plan->data * plan->tensor * plan->pipeline, plan->devices);
        ++count;
    }
    QVERIFY(count > 50);
}

void TestTrace::everyFormulaEndsInInputsWithAnOrigin()
{
    RandomStudies random(m_catalog, 11);
    for (int i = 0; i < kRandomStudies; ++i) {
        const Study study = random.next();
        const auto made =
            estimate(fixture::method("fourfold"), study, study.scenarios.front(), m_catalog);
        if (!made)
            continue;
        const auto steps = explain(*made, "total.co2e_kg", m_catalog);
        QVERIFY(steps);
        for (const Step &step : *steps) {
            for (const Operand &input : step.inputs) {
                if (input.step >= 0)
                    continue;
                QVERIFY2(input.origin != Origin::Absent, input.symbol.c_str());
                QVERIFY2(!input.label.isEmpty(), input.symbol.c_str());
                if (input.origin == Origin::Catalogue)
                    QVERIFY2(!input.entry.empty() && !input.source.empty(), input.symbol.c_str());
            }
            for (const Operand &constant : step.constants)
                QVERIFY2(constant.unit != Unit::None || !constant.sourceId.empty()
                             || constant.value == 4,
                         constant.symbol.c_str());
        }
    }
}

void TestTrace::unknownQuantityIsRefusedWithTheList()
{
    const Estimation made = fixture::estimated(fixture::gpt3(), m_catalog);
    const auto steps = explain(made, "training.happiness", m_catalog);
    QVERIFY(!steps);
    QCOMPARE(steps.error().code, ErrorCode::UnknownName);
    QVERIFY(english(steps.error()).find("training.it_energy_kwh") != std::string::npos);
}

QTEST_APPLESS_MAIN(TestTrace)
#include "tst_trace.moc"
