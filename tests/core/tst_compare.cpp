// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/compare.h"
#include "core/io/study_json.h"
#include "tests/support/core_fixtures.h"
#include "tests/support/random_study.h"

#include <QTest>

using namespace fourfold;
using fixture::scenario;

namespace {

constexpr double kExact = 1e-9;
constexpr std::size_t kUse = 0;
constexpr std::size_t kModel = 1;
constexpr std::size_t kMachine = 2;
constexpr std::size_t kMechanization = 3;
constexpr std::size_t kMap = 4;

/// A term of training with these factors.
Term term(Part part, std::array<double, kGroupCount> factors, Phase phase = Phase::Training)
{
    Term made;
    made.phase = phase;
    made.part = part;
    made.isComputeKnown = true;
    made.factors = factors;
    made.kg = 1;
    for (const double factor : factors)
        made.kg *= factor;
    return made;
}

bool hasCode(const Comparison &made, std::string_view code)
{
    return std::ranges::any_of(made.scope,
                               [&](const ScopeDifference &one) { return one.code == code; });
}

} // namespace

/// The 4Ms between two scenarios: exact, whatever the two are.
class TestCompare : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_catalog = fixture::shippedCatalog(); }
    void twoTermsAreAsWorkedOut();
    void aTermThatAppearsCostsItsOwnKilograms();
    void oneTermGivesPlainRatios();
    void aCommonFactorComesOutExactly();
    void equalScenariosHaveFactorsOfOne();
    void nothingOnOneSideLeavesSavingsOnly();
    void termsWithoutACounterpartLeaveNoFactors();
    void almostNothingInCommonLeavesNoFactors();
    void extremeTermsGiveNumbersOrNothing();
    void zeroFactorIsTheFirstInOrder();
    void noComputeAndNoEnergyIsAZeroOfTheModel();
    void nearlyEqualTermsAreStable();
    void randomPairsAddUp();
    void netBasisPutsTheMatchedShareIntoTheMap();
    void termsAddUpToTheTotals();
    void unknownComputeIsWarnedOf();
    void reusesAreUse();
    void glamNeedsMoreComputeThanGpt3();
    void scopeNamesWhatCannotBeCompared();

private:
    [[nodiscard]] Comparison compared(const Scenario &from, const Scenario &to,
                                      Basis basis = Basis::Gross) const
    {
        return compare(fixture::estimated(from, m_catalog), fixture::estimated(to, m_catalog),
                       basis);
    }
    void checkSums(const Comparison &made);

    Catalog m_catalog;
};

void TestCompare::checkSums(const Comparison &made)
{
    double saved = 0;
    double scale = std::max(made.fromKg, made.toKg);
    for (const Factor &factor : made.factors) {
        saved += factor.savingKg;
        scale = std::max(scale, std::abs(factor.savingKg));
    }
    QVERIFY(std::abs(saved - (made.fromKg - made.toKg)) <= kExact * scale);
    if (!made.ratio)
        return;
    double product = 1;
    double shares = 0;
    for (const Factor &factor : made.factors) {
        product *= *factor.factor;
        shares += factor.logShare.value_or(0);
    }
    FF_CLOSE(product, *made.ratio, kExact);
    FF_CLOSE(*made.ratio, made.fromKg / made.toKg, kExact);
    // Shares are quotients of logarithms: near a ratio of 1 they lose digits.
    if (std::abs(std::log(*made.ratio)) > 1e-3)
        QVERIFY(std::abs(shares - 1) < 1e-6);
}

void TestCompare::twoTermsAreAsWorkedOut()
{
    // The example of the methodology, digit for digit: GPT-3 on V100 to a third of its FLOP on a
    // faster device, with embodied carbon.
    const std::vector<Term> from = {
        term(Part::Operational, {1, 3.15e23, 330 / 24.6e12 / 3.6e6, 1.10, 0.429}),
        term(Part::Embodied, {1, 3.15e23, 100 / 157680000.0 / 24.6e12, 1 / 0.5, 1}),
    };
    const std::vector<Term> to = {
        term(Part::Operational, {1, 1.05e23, 420 / 147.6e12 / 3.6e6, 1.12, 0.080}),
        term(Part::Embodied, {1, 1.05e23, 160 / 157680000.0 / 147.6e12, 1 / 0.6, 1}),
    };
    const Comparison made = decompose(from, to, Basis::Gross);
    constexpr double kDigits = 1e-9;
    FF_CLOSE(made.fromKg, 570148.612967, kDigits);
    FF_CLOSE(made.toKg, 8639.395902, kDigits);
    FF_CLOSE(*made.ratio, 65.994037019, kDigits);
    const std::array<double, kGroupCount> factors = {1, 3, 4.638436143, 0.996188749, 4.760693556};
    const std::array<double, kGroupCount> shares = {0, 0.262225899, 0.366237902, -0.000911439,
                                                    0.372447638};
    const std::array<double, kGroupCount> savings = {0, 145622.304316, 204211.182589, -1230.794732,
                                                     212906.524892};
    for (std::size_t x = 0; x < kGroupCount; ++x) {
        FF_CLOSE(*made.factors[x].factor, factors[x], kDigits);
        QVERIFY(std::abs(*made.factors[x].logShare - shares[x]) < 6e-10);
        QVERIFY(std::abs(made.factors[x].savingKg - savings[x]) < 6e-7);
    }
    checkSums(made);
}

void TestCompare::aTermThatAppearsCostsItsOwnKilograms()
{
    const Term training = term(Part::Operational, {1, 3.15e23, 3.726e-18, 1.1, 0.429});
    const Term none = term(Part::Operational, {0, 1.4e14, 1.1e-18, 1.12, 0.08}, Phase::Inference);
    const Term some = term(Part::Operational, {2e9, 1.4e14, 1.1e-18, 1.12, 0.08}, Phase::Inference);
    const Comparison made =
        decompose(std::vector{training, none}, std::vector{training, some}, Basis::Gross);
    FF_CLOSE(made.factors[kUse].savingKg, -some.kg, kExact);
    for (const std::size_t x : {kModel, kMachine, kMechanization, kMap}) {
        FF_CLOSE(*made.factors[x].factor, 1, kExact);
        QVERIFY(std::abs(made.factors[x].savingKg) < 1e-6);
    }
    FF_CLOSE(*made.factors[kUse].factor, *made.ratio, kExact);
    checkSums(made);
}

void TestCompare::oneTermGivesPlainRatios()
{
    const Comparison made =
        decompose(std::vector{term(Part::Operational, {2, 6e20, 3e-18, 1.5, 0.6})},
                  std::vector{term(Part::Operational, {1, 2e20, 6e-18, 1.2, 0.1})}, Basis::Gross);
    FF_CLOSE(*made.factors[kUse].factor, 2, kExact);
    FF_CLOSE(*made.factors[kModel].factor, 3, kExact);
    FF_CLOSE(*made.factors[kMachine].factor, 0.5, kExact);
    FF_CLOSE(*made.factors[kMechanization].factor, 1.25, kExact);
    FF_CLOSE(*made.factors[kMap].factor, 6, kExact);
    // L · ln r with L = (from − to) / ln(from / to).
    const double mean = (made.fromKg - made.toKg) / std::log(made.fromKg / made.toKg);
    FF_CLOSE(made.factors[kMap].savingKg, mean * std::log(6), kExact);
    QVERIFY(*made.factors[kMachine].logShare < 0);
}

void TestCompare::aCommonFactorComesOutExactly()
{
    Scenario before = fixture::gpt3();
    before.values.erase(Field::EmbodiedInclude);
    Scenario after = before;
    fixture::set(after, "model.params_b = 58.333333333333336"); // a third
    fixture::set(after, "machine.achieved_tflops = 60");
    fixture::set(after, "map.carbon_intensity_g_per_kwh = 40");
    const Comparison made = compared(before, after);
    FF_CLOSE(*made.factors[kModel].factor, 3, kExact);
    checkSums(made);
}

void TestCompare::equalScenariosHaveFactorsOfOne()
{
    const Comparison made = compared(fixture::gpt3(), fixture::gpt3());
    QCOMPARE(*made.ratio, 1.0);
    for (const Factor &factor : made.factors) {
        QCOMPARE(*factor.factor, 1.0);
        QVERIFY(!factor.logShare);
        QCOMPARE(factor.savingKg, 0.0);
    }
}

void TestCompare::nothingOnOneSideLeavesSavingsOnly()
{
    Scenario nothing = fixture::gpt3();
    fixture::set(nothing, "map.carbon_intensity_g_per_kwh = 0");
    const Comparison made = compared(fixture::gpt3(), nothing);
    QVERIFY(!made.ratio);
    for (const Factor &factor : made.factors) {
        QVERIFY(!factor.factor && !factor.logShare);
    }
    FF_CLOSE(made.factors[kMap].savingKg, made.fromKg, kExact);
    checkSums(made);
}

void TestCompare::termsWithoutACounterpartLeaveNoFactors()
{
    Scenario stored = scenario("s", {"map.carbon_intensity_g_per_kwh = 429",
                                     "mechanization.pue = 1.1", "storage.stored_tb = 100"});
    const Comparison made = compared(fixture::gpt3(), stored);
    QVERIFY(!made.ratio);
    QVERIFY(made.fromKg > 0 && made.toKg > 0);
    FF_CLOSE(made.factors[kUse].savingKg, made.fromKg - made.toKg, kExact);
    checkSums(made);
}

void TestCompare::almostNothingInCommonLeavesNoFactors()
{
    // Operational carbon goes and embodied carbon comes; what both have is 1e-4 of either, so the
    // logarithms of the factors would be near 10,000.
    const std::vector from = {term(Part::Operational, {1, 1e20, 1e-18, 1, 1}),
                              term(Part::Embodied, {1, 1e20, 0, 1, 1}),
                              term(Part::Operational, {1, 1, 0.01, 1, 1}, Phase::Storage)};
    const std::vector to = {term(Part::Operational, {1, 1e20, 0, 1, 1}),
                            term(Part::Embodied, {1, 1e20, 1e-18, 1, 1}),
                            term(Part::Operational, {1, 1, 0.01, 1, 1}, Phase::Storage)};
    QVERIFY(decompose(from, to, Basis::Gross).ratio); // both are zeros of the machine: they cancel
    const std::vector moved = {term(Part::Operational, {1, 1e20, 1e-18, 1, 0}), to[1], to[2]};
    const Comparison made = decompose(from, moved, Basis::Gross);
    QVERIFY(!made.ratio);
    for (const Factor &factor : made.factors)
        QVERIFY(!factor.factor && !factor.logShare);
    FF_CLOSE(made.factors[kMap].savingKg, 100, kExact);
    FF_CLOSE(made.factors[kMachine].savingKg, -100, kExact);
}

void TestCompare::extremeTermsGiveNumbersOrNothing()
{
    const std::vector small = {term(Part::Operational, {1, 1, 1e-200, 1, 1e-102})};
    const std::vector large = {term(Part::Operational, {1, 1, 1e18, 1, 1e3})};
    for (const Comparison &made :
         {decompose(small, large, Basis::Gross), decompose(large, small, Basis::Gross)}) {
        QVERIFY(!made.ratio);
        double sum = 0;
        for (const Factor &factor : made.factors)
            sum += factor.savingKg;
        FF_CLOSE(sum, made.fromKg - made.toKg, kExact);
    }
}

void TestCompare::zeroFactorIsTheFirstInOrder()
{
    const Term whole = term(Part::Operational, {1, 1e20, 1e-18, 1.1, 0.4});
    const Term other = term(Part::Embodied, {1, 1e20, 1e-19, 1, 1});
    const Term powerless = term(Part::Operational, {1, 1e20, 0, 1.1, 0});
    const Comparison made =
        decompose(std::vector{whole, other}, std::vector{powerless, other}, Basis::Gross);
    FF_CLOSE(made.factors[kMachine].savingKg, whole.kg, kExact); // machine comes before map
    FF_CLOSE(made.factors[kMap].savingKg, 0, kExact);
    checkSums(made);
}

void TestCompare::noComputeAndNoEnergyIsAZeroOfTheModel()
{
    Scenario served = fixture::gpt3();
    fixture::set(served, "inference.requests_per_day = 1e6");
    Scenario silent = served;
    fixture::set(served, "inference.output_tokens = 250");
    const Comparison made = compared(served, silent);
    FF_CLOSE(made.factors[kModel].savingKg, made.fromKg - made.toKg, kExact);
    FF_CLOSE(made.factors[kMachine].savingKg, 0, kExact);
    QVERIFY(made.warnings.empty());
    checkSums(made);
}

void TestCompare::nearlyEqualTermsAreStable()
{
    for (const double step : {1e-3, 1e-6, 1e-9, 1e-12, 1e-15}) {
        const Comparison made =
            decompose(std::vector{term(Part::Operational, {1, 1e20, 1e-18, 1.1, 0.4})},
                      std::vector{term(Part::Operational, {1, 1e20, 1e-18, 1.1, 0.4 * (1 + step)})},
                      Basis::Gross);
        checkSums(made);
        FF_CLOSE(*made.factors[kModel].factor, 1, kExact);
    }
}

void TestCompare::randomPairsAddUp()
{
    RandomStudies random(m_catalog, 4);
    std::vector<Estimation> made;
    int pairs = 0;
    int withFactors = 0;
    while (pairs < 600) {
        const Study study = random.next();
        for (const Scenario &one : study.scenarios) {
            auto estimation = estimate(fixture::method("fourfold"), study, one, m_catalog);
            if (estimation)
                made.push_back(std::move(*estimation));
        }
        while (made.size() >= 2) {
            const Estimation to = std::move(made.back());
            made.pop_back();
            const Estimation from = std::move(made.back());
            made.pop_back();
            for (const Basis basis : {Basis::Gross, Basis::Net}) {
                const Comparison comparison = compare(from, to, basis);
                const Figure figure = basis == Basis::Net ? Figure::Co2eNet : Figure::Co2e;
                FF_CLOSE(comparison.fromKg, from.estimate.total[figure], kExact);
                FF_CLOSE(comparison.toKg, to.estimate.total[figure], kExact);
                checkSums(comparison);
                if (QTest::currentTestFailed())
                    return;
                ++pairs;
                withFactors += comparison.ratio ? 1 : 0;
            }
        }
    }
    QVERIFY(withFactors > 300);
}

void TestCompare::netBasisPutsTheMatchedShareIntoTheMap()
{
    Scenario matched = fixture::gpt3();
    fixture::set(matched, "map.matched_clean_share = 0.75");
    const Comparison gross = compared(fixture::gpt3(), matched, Basis::Gross);
    const Comparison net = compared(fixture::gpt3(), matched, Basis::Net);
    FF_CLOSE(*gross.ratio, 1, kExact);
    FF_CLOSE(*net.ratio, 4, kExact);
    FF_CLOSE(*net.factors[kMap].factor, 4, kExact);
}

void TestCompare::termsAddUpToTheTotals()
{
    RandomStudies random(m_catalog, 5);
    for (int i = 0; i < 300; ++i) {
        const Study study = random.next();
        const auto made =
            estimate(fixture::method("fourfold"), study, study.scenarios.front(), m_catalog);
        if (!made)
            continue;
        double gross = 0;
        double net = 0;
        for (const Term &one : termsOf(made->estimate)) {
            double product = 1;
            for (const double factor : one.factors)
                product *= factor;
            FF_CLOSE(product, one.kg, kExact);
            gross += one.kg;
            net += one.kg * one.netShare;
        }
        FF_CLOSE(gross, made->estimate.total[Figure::Co2e], kExact);
        FF_CLOSE(net, made->estimate.total[Figure::Co2eNet], kExact);
    }
}

void TestCompare::unknownComputeIsWarnedOf()
{
    const Scenario metered = scenario(
        "m", {"training.basis = energy", "training.it_energy_kwh = 1000", "mechanization.pue = 1.1",
              "map.carbon_intensity_g_per_kwh = 100", "embodied.include = false"});
    const Comparison made = compared(fixture::gpt3(), metered);
    QCOMPARE(made.warnings.size(), std::size_t{1});
    QCOMPARE(std::string(made.warnings.front().code), std::string("model-machine-not-separable"));
    QCOMPARE(made.warnings.front().field, std::string("training"));
    FF_CLOSE(*made.factors[kModel].factor, 1, kExact);
    checkSums(made);
    QVERIFY(compared(fixture::gpt3(), fixture::gpt3()).warnings.empty());
}

void TestCompare::reusesAreUse()
{
    Scenario reused = fixture::gpt3();
    fixture::set(reused, "training.reuses = 8");
    fixture::set(reused, "training.runs = 2");
    const Comparison made = compared(fixture::gpt3(), reused);
    FF_CLOSE(*made.factors[kUse].factor, 4, kExact);
    FF_CLOSE(*made.factors[kModel].factor, 1, kExact);
}

void TestCompare::glamNeedsMoreComputeThanGpt3()
{
    // 6 N D with 96.6 billion active parameters and 600 billion tokens against 3.14e23 FLOP; energy
    // and carbon as quoted (456 against 1287 MWh, 40.2 net against 552.1 t), PUE 1.11 and 1.10.
    const auto run = [](const char *id, const char *flop, const char *pue, const char *energy,
                        const char *intensity) {
        Scenario one = scenario(id, {"training.basis = energy", "embodied.include = false",
                                     "training.energy_includes_pue = true"});
        for (const char *line : {flop, pue, energy, intensity})
            fixture::set(one, line);
        return one;
    };
    const Scenario gpt3 =
        run("gpt-3", "model.training_flop = 3.14e23", "mechanization.pue = 1.10",
            "training.it_energy_kwh = 1287000", "map.carbon_intensity_g_per_kwh = 428.982");
    const Scenario glam =
        run("glam", "model.training_flop = 3.4776e23", "mechanization.pue = 1.11",
            "training.it_energy_kwh = 456000", "map.carbon_intensity_g_per_kwh = 88.158");
    const Comparison made = compared(gpt3, glam);
    FF_CLOSE(*made.factors[kModel].factor, 0.903, 1e-3);
    FF_CLOSE(*made.factors[kMachine].factor, 3.156, 1e-3);
    FF_CLOSE(*made.factors[kMechanization].factor, 0.991, 1e-3);
    FF_CLOSE(*made.factors[kMap].factor, 4.866, 1e-3);
    FF_CLOSE(*made.ratio, 13.74, 1e-3);
    QVERIFY(*made.factors[kModel].logShare < 0);
}

void TestCompare::scopeNamesWhatCannotBeCompared()
{
    QVERIFY(compared(fixture::gpt3(), fixture::gpt3()).scope.empty());
    Scenario served = fixture::gpt3();
    fixture::set(served, "inference.requests_per_day = 1000");
    fixture::set(served, "inference.output_tokens = 100");
    QVERIFY(hasCode(compared(fixture::gpt3(), served), "phases"));
    Scenario built = fixture::gpt3();
    fixture::set(built, "embodied.include = true");
    QVERIFY(hasCode(compared(fixture::gpt3(), built), "embodied-boundary"));
    const auto placed = [](const char *region) {
        Scenario one = fixture::gpt3();
        one.values.erase(Field::MapIntensity);
        fixture::set(one, region);
        return one;
    };
    const Comparison vintage =
        compared(placed("map.region = DNK-2025-owid"), placed("map.region = DNK-2023-ecologits"));
    QVERIFY(hasCode(vintage, "intensity-vintage"));
    QVERIFY(hasCode(vintage, "intensity-kind")); // production against consumption
    QVERIFY(compared(placed("map.region = DNK-2025-owid"), placed("map.region = FRA-2025-owid"))
                .scope.empty());
    Scenario better = fixture::gpt3();
    fixture::set(better, "model.quality = 28.4");
    fixture::set(better, "model.quality_name = BLEU");
    Scenario worse = better;
    fixture::set(worse, "model.quality = 25");
    QVERIFY(hasCode(compared(better, worse), "quality"));
    QVERIFY(compared(better, better).scope.empty());
}

QTEST_APPLESS_MAIN(TestCompare)
#include "tst_compare.moc"
