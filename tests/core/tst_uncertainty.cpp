// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/uncertainty.h"
#include "tests/support/core_fixtures.h"

#include <QTest>

#include <cmath>

using namespace fourfold;

namespace {

constexpr double kZ95 = 1.6448536269514722;

/// A measured run, so that carbon = 1000 kWh · PUE · intensity / 1000 kg.
Scenario measured(std::string id, std::initializer_list<std::string_view> lines,
                  std::string basedOn = {})
{
    Scenario made = fixture::scenario(std::move(id), lines, std::move(basedOn));
    if (made.basedOn.empty()) {
        for (const char *line : {"training.basis = energy", "training.it_energy_kwh = 1000",
                                 "embodied.include = false"})
            fixture::set(made, line);
    }
    return made;
}

Study studyOf(std::vector<Scenario> scenarios)
{
    Study study;
    study.scenarios = std::move(scenarios);
    return study;
}

UncertaintyAnswer answered(const Study &study, const UncertaintyOptions &options,
                           const char *method = "fourfold")
{
    auto answer = uncertainty(fixture::method(method), study, Catalog(), options);
    if (!answer)
        fixture::giveUp(english(answer.error()));
    return std::move(*answer);
}

/// Everything that was found of a scenario, as text with all bits.
QString bits(const ScenarioSpread &spread)
{
    QString out =
        QStringLiteral("%1 %2 %3")
            .arg(QString::number(spread.mean, 'g', 17), QString::number(spread.deviation, 'g', 17),
                 QString::number(spread.meanError, 'g', 17));
    for (const Quantile &quantile : spread.quantiles)
        out += QStringLiteral(" %1/%2").arg(QString::number(quantile.value, 'g', 17),
                                            QString::number(quantile.error, 'g', 17));
    for (const auto &[field, share] : spread.clamped)
        out += QStringLiteral(" %1").arg(share, 0, 'g', 17);
    for (const std::uint64_t count : spread.histogram.counts)
        out += QStringLiteral(" %1").arg(count);
    return out;
}

QString bits(const PairSpread &pair)
{
    QString out = QStringLiteral("%1 %2").arg(pair.less, 0, 'g', 17).arg(pair.greater, 0, 'g', 17);
    for (std::size_t i = 0; pair.ratio && i < pair.ratio->size(); ++i)
        out += QStringLiteral(" %1").arg((*pair.ratio)[i].value, 0, 'g', 17);
    return out;
}

QStringList bits(const UncertaintyAnswer &answer)
{
    QStringList lines;
    for (const ScenarioSpread &spread : answer.scenarios)
        lines += bits(spread);
    for (const PairSpread &pair : answer.pairs)
        lines += bits(pair);
    return lines;
}

/// Scenarios of every shape, with inheritance, clamping and an independent value.
Study mixedStudy()
{
    Study study = studyOf({
        measured("a", {"mechanization.pue = tri(1.05, 1.1, 1.4)",
                       "map.carbon_intensity_g_per_kwh = lognormal(390, 470)"}),
        measured("b", {"map.carbon_intensity_g_per_kwh = uniform(300, 500)"}, "a"),
        measured("c", {"mechanization.pue = normal(0.9, 1.3)"}, "b"),
        measured("d", {"mechanization.pue = 1.2", "map.carbon_intensity_g_per_kwh = 429"}),
    });
    Value value = *study.scenarios[1].values.find(Field::MapIntensity);
    std::get<Number>(value).range->independent = true;
    study.scenarios[1].values.set(Field::MapIntensity, value);
    return study;
}

} // namespace

class TestUncertainty : public QObject
{
    Q_OBJECT

private slots:
    void aProductOfLognormalsHasItsClosedForm();
    void momentsAreThoseOfTheDraws();
    void threadsAndLevelsChangeNoBit();
    void anotherScenarioChangesNoOther();
    void anEditOfOneRangeLeavesTheOtherDraws();
    void commonValuesMoveTogether();
    void independentValuesDoNot();
    void pairsMatchTheNormalCase();
    void clampedSharesAreReported();
    void withoutUncertainFieldsThereIsOneValue();
    void equalEndsAreAConstant();
    void factorsAlongAChainAreDrawnEach();
    void defaultRangesAreDrawnOnRequest();
    void figuresMayBeChosen();
    void anotherMethodDrawsToo();
    void theHistogramHoldsAllDraws();
    void theWorkCanBeEnded();
    void someScenariosCanBeDrawnForOneOfEach();
    void pairsHaveHistograms();
    void errorsNameTheScenario();
};

void TestUncertainty::aProductOfLognormalsHasItsClosedForm()
{
    // Both logarithms are normal, so that of the product is: ln 1000·1.2·429/1000 … with the
    // variances added. PUE 1.1 to 1.3, intensity 390 to 470.
    const Study study = studyOf({measured("a", {"mechanization.pue = lognormal(1.1, 1.3)",
                                                "map.carbon_intensity_g_per_kwh = 390 to 470"})});
    const double mu = std::log(1.1 * 1.3) / 2 + std::log(390.0 * 470.0) / 2;
    const double sigma = std::hypot(std::log(1.3 / 1.1), std::log(470.0 / 390.0)) / (2 * kZ95);
    constexpr std::array kNormal = {-kZ95, -0.6744897501960817, 0.0, 0.6744897501960817, kZ95};
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
        const auto spread =
            answered(study, {.draws = 1'000'000, .seed = seed, .threads = 2}).scenarios[0];
        for (std::size_t i = 0; i < kNormal.size(); ++i) {
            const double expected = std::exp(mu + sigma * kNormal[i]);
            const double share = kSpreadShares[i];
            const double density =
                std::exp(-kNormal[i] * kNormal[i] / 2) / (std::sqrt(2 * M_PI) * sigma * expected);
            const double error = std::sqrt(share * (1 - share) / 1e6) / density;
            QVERIFY(std::abs(spread.quantiles[i].value - expected) < 4 * error);
            QVERIFY(std::abs(spread.quantiles[i].error / error - 1) < 0.2);
        }
        const double mean = std::exp(mu + sigma * sigma / 2);
        const double deviation = mean * std::sqrt(std::expm1(sigma * sigma));
        QVERIFY(std::abs(spread.mean - mean) < 4 * deviation / 1000);
        QVERIFY(std::abs(spread.deviation / deviation - 1) < 0.005);
        FF_CLOSE(spread.meanError, spread.deviation / 1000, 1e-12);
    }
}

void TestUncertainty::momentsAreThoseOfTheDraws()
{
    // One uniform value: carbon = 2 · intensity, drawn here once more.
    const Study study = studyOf({measured(
        "a", {"mechanization.pue = 2", "map.carbon_intensity_g_per_kwh = uniform(0, 1000)"})});
    const std::uint64_t stream = streamOf(9, "map.carbon_intensity_g_per_kwh");
    std::vector<double> draws(3 * kDrawsPerBlock);
    for (std::size_t block = 0; block < 3; ++block)
        baseSamplingLoops().uniforms(blockSeed(stream, block),
                                     draws.data() + block * kDrawsPerBlock);
    draws.resize(2500);
    double sum = 0;
    for (double &draw : draws)
        sum += draw *= 2000;
    double squares = 0;
    for (const double draw : draws)
        squares += (draw - sum / 2500) * (draw - sum / 2500);
    const auto spread = answered(study, {.draws = 2500, .seed = 9}).scenarios[0];
    FF_CLOSE(spread.mean, sum / 2500, 1e-13);
    FF_CLOSE(spread.deviation, std::sqrt(squares / 2499), 1e-12);
    std::ranges::sort(draws);
    // 0.05 · 2499 = 124.95
    FF_CLOSE(spread.quantiles[0].value, draws[124] + 0.95 * (draws[125] - draws[124]), 1e-12);
}

void TestUncertainty::threadsAndLevelsChangeNoBit()
{
    const Study study = mixedStudy();
    for (const std::uint64_t draws : {1000U, 70'000U, 600'000U}) {
        const QStringList one = bits(answered(study, {.draws = draws, .bins = 30}));
        for (const std::size_t threads : {2U, 4U})
            QCOMPARE(bits(answered(study, {.draws = draws, .threads = threads, .bins = 30})), one);
        const QStringList base = bits(answered(study, {.draws = draws,
                                                       .bins = 30,
                                                       .loops = &baseSamplingLoops(),
                                                       .laneLoops = &baseLaneLoops()}));
        QCOMPARE(base, one);
    }
}

void TestUncertainty::anotherScenarioChangesNoOther()
{
    Study study = mixedStudy();
    const auto before = answered(study, {.draws = 20'000});
    study.scenarios.insert(study.scenarios.begin(),
                           measured("new", {"mechanization.pue = uniform(1, 5)",
                                            "map.carbon_intensity_g_per_kwh = 1 to 900"}));
    const auto after = answered(study, {.draws = 20'000});
    for (std::size_t i = 0; i < before.scenarios.size(); ++i)
        QCOMPARE(bits(after.scenarios[i + 1]), bits(before.scenarios[i]));
    QCOMPARE(bits(after.pairs[4]), bits(before.pairs[0])); // after (new, …) comes (a, b)
}

void TestUncertainty::anEditOfOneRangeLeavesTheOtherDraws()
{
    // Twice the intensity's range is twice the carbon of every draw.
    Study study = studyOf({measured("a", {"mechanization.pue = uniform(1, 2)",
                                          "map.carbon_intensity_g_per_kwh = uniform(100, 200)"})});
    const auto before = answered(study, {.draws = 20'000}).scenarios[0];
    fixture::set(study.scenarios[0], "map.carbon_intensity_g_per_kwh = uniform(200, 400)");
    const auto after = answered(study, {.draws = 20'000}).scenarios[0];
    FF_CLOSE(after.mean, 2 * before.mean, 1e-14);
    FF_CLOSE(after.quantiles[4].value, 2 * before.quantiles[4].value, 1e-14);
}

void TestUncertainty::commonValuesMoveTogether()
{
    const Study study = studyOf({
        measured("a", {"mechanization.pue = 1.1", "map.carbon_intensity_g_per_kwh = 100 to 900"}),
        measured("b", {"mechanization.pue = 1.2"}, "a"),
    });
    const auto pair = answered(study, {.draws = 50'000}).pairs[0];
    QCOMPARE(pair.less, 1.0);
    QCOMPARE(pair.verdict(), Verdict::Less);
    FF_CLOSE(pair.ratio->front().value, 1.1 / 1.2, 1e-14);
    FF_CLOSE(pair.ratio->back().value, 1.1 / 1.2, 1e-14);
}

void TestUncertainty::independentValuesDoNot()
{
    Study study = studyOf({
        measured("a", {"mechanization.pue = 1.1", "map.carbon_intensity_g_per_kwh = 390 to 470"}),
        measured("b", {"mechanization.pue = 1.1", "map.carbon_intensity_g_per_kwh = 390 to 470"}),
    });
    QCOMPARE(answered(study, {}).pairs[0].verdict(), Verdict::Equal);
    for (Scenario &scenario : study.scenarios) {
        Value value = *scenario.values.find(Field::MapIntensity);
        std::get<Number>(value).range->independent = true;
        scenario.values.set(Field::MapIntensity, value);
    }
    const auto pair = answered(study, {.draws = 100'000}).pairs[0];
    QVERIFY(std::abs(pair.less - 0.5) < 4 * pair.lessError);
    QCOMPARE(pair.verdict(), Verdict::CannotTell);
    // ln(a/b) is normal with √2 times the deviation of either: 5 % lie below the ratio of the ends
    // to the power −1/√2.
    const double expected = std::pow(470.0 / 390, -1 / std::sqrt(2.0));
    const Quantile low = pair.ratio->front();
    QVERIFY(std::abs(low.value - expected) < 4 * low.error);
}

void TestUncertainty::pairsMatchTheNormalCase()
{
    // a = 1.1 · N(430, s), b = 1.1 · N(440, t) independent: P(a < b) = Φ(10/√(s² + t²)) with
    // s = 40/1.645 and t = 60/1.645.
    Study study = studyOf({
        measured("a",
                 {"mechanization.pue = 1.1", "map.carbon_intensity_g_per_kwh = normal(390, 470)"}),
        measured("b",
                 {"mechanization.pue = 1.1", "map.carbon_intensity_g_per_kwh = normal(380, 500)"}),
    });
    Value value = *study.scenarios[1].values.find(Field::MapIntensity);
    std::get<Number>(value).range->independent = true;
    study.scenarios[1].values.set(Field::MapIntensity, value);
    const double x = 10 * kZ95 / std::hypot(40, 60);
    const double expected = std::erfc(-x / std::sqrt(2.0)) / 2;
    for (const std::uint64_t seed : {1U, 2U, 3U, 4U}) {
        const auto pair = answered(study, {.draws = 300'000, .seed = seed, .threads = 2}).pairs[0];
        QVERIFY(std::abs(pair.less - expected) < 3 * pair.lessError);
        FF_CLOSE(pair.lessError, std::sqrt(expected * (1 - expected) / 300'000), 0.01);
    }
}

void TestUncertainty::clampedSharesAreReported()
{
    const Study study = studyOf({measured("a", {"mechanization.pue = normal(0.8, 1.2)",
                                                "map.carbon_intensity_g_per_kwh = 390 to 470"})});
    const auto spread = answered(study, {.draws = 100'000}).scenarios[0];
    QCOMPARE(spread.clamped.size(), 2U);
    QCOMPARE(spread.clamped[0].first, Field::MechanizationPue);
    QVERIFY(std::abs(spread.clamped[0].second - 0.5) < 4 * 0.5 / std::sqrt(1e5));
    QCOMPARE(spread.clamped[1].second, 0.0);
}

void TestUncertainty::withoutUncertainFieldsThereIsOneValue()
{
    const Study study = studyOf({fixture::gpt3("a"), fixture::gpt3("b")});
    const auto answer = answered(study, {.draws = 40'000});
    const double kg = fixture::estimated(study, "a", Catalog()).estimate.total[Figure::Co2e];
    const ScenarioSpread &spread = answer.scenarios[0];
    QVERIFY(spread.isConstant());
    QCOMPARE(spread.mean, kg);
    QCOMPARE(spread.deviation, 0.0);
    for (const Quantile &quantile : spread.quantiles) {
        QCOMPARE(quantile.value, kg);
        QCOMPARE(quantile.error, 0.0);
    }
    QCOMPARE(answer.pairs[0].verdict(), Verdict::Equal);
    QCOMPARE(answer.pairs[0].ratio->front().value, 1.0);
}

void TestUncertainty::equalEndsAreAConstant()
{
    // 1000 kWh · 1.5 · 400 g/kWh = 600 kg, whatever the value beside the range says.
    Study study = studyOf(
        {measured("a", {"mechanization.pue = 1.5", "map.carbon_intensity_g_per_kwh = 400"})});
    study.scenarios[0].values.set(Field::MapIntensity, Number{429, Range{400, 400, Shape::Normal}});
    const auto spread = answered(study, {}).scenarios[0];
    FF_CLOSE(spread.mean, 600, 1e-12);
    QCOMPARE(spread.deviation, 0.0);
}

void TestUncertainty::factorsAlongAChainAreDrawnEach()
{
    // The grandparent's factor of 2 is certain, the parent's and the child's are uncertain: the
    // intensity is 400 over the product of all three, and both draws come from one stream.
    const Study study = studyOf({
        measured("a", {"mechanization.pue = 1", "map.carbon_intensity_g_per_kwh = 400"}),
        measured("b", {"factors.map = 2"}, "a"),
        measured("c", {"factors.map = uniform(2, 4)"}, "b"),
        measured("d", {"factors.map = uniform(10, 20)"}, "c"),
        measured("e", {"mechanization.pue = 1"}, "d"),
    });
    const auto answer = answered(study, {.draws = 100'000});
    // The child of a uniform(2, 4): the quantile 95 % of carbon is at the share 5 %.
    const auto isNear = [&](std::size_t of, std::size_t quantile, double factor) {
        const Quantile &found = answer.scenarios[of].quantiles[quantile];
        return std::abs(found.value - 400 / factor) < 5 * found.error;
    };
    QVERIFY(isNear(2, 4, 2 * 2.1));
    QVERIFY(isNear(3, 4, 2 * 2.1 * 10.5));
    QVERIFY(isNear(3, 0, 2 * 3.9 * 19.5));
    FF_CLOSE(answer.scenarios[4].mean, answer.scenarios[3].mean, 1e-13);
    FF_CLOSE(answer.scenarios[4].deviation, answer.scenarios[3].deviation, 1e-12);
}

void TestUncertainty::defaultRangesAreDrawnOnRequest()
{
    Scenario run = fixture::gpt3("a");
    fixture::set(run, "embodied.include = true");
    const Study study = studyOf({run});
    QVERIFY(answered(study, {}).scenarios[0].isConstant());
    const auto spread = answered(study, {.ranges = Ranges::WithDefaults}).scenarios[0];
    // Rate, power, PUE and intensity are typed: what is left is the count of FLOP, and manufacture.
    QCOMPARE(spread.clamped.size(), 5U);
    QCOMPARE(spread.clamped[0].first, Field::TrainingMethodError);
    QCOMPARE(spread.clamped[1].first, Field::EmbodiedDevice);
    QCOMPARE(spread.defaults.size(), 5U);
    QVERIFY(spread.deviation > 0);
}

void TestUncertainty::figuresMayBeChosen()
{
    Study study = mixedStudy();
    const auto total = answered(study, {}).scenarios[0];
    const auto energy =
        answered(study, {.figures = {AnswerFigure{std::nullopt, Figure::FacilityEnergy}}});
    // 1000 kWh times a triangle of mean (1.05 + 1.1 + 1.4)/3.
    QVERIFY(std::abs(energy.scenarios[0].mean - 1000 * 3.55 / 3)
            < 4 * energy.scenarios[0].meanError);
    const auto twice = answered(
        study, {.figures = {AnswerFigure{Phase::Training, Figure::Operational}, AnswerFigure{}}});
    FF_CLOSE(twice.scenarios[0].mean, 2 * total.mean, 1e-13);
    FF_CLOSE(twice.scenarios[3].mean, 2 * answered(study, {}).scenarios[3].mean, 1e-13);
}

void TestUncertainty::anotherMethodDrawsToo()
{
    const auto spread = answered(mixedStudy(), {}, "measured").scenarios[0];
    QCOMPARE(bits(spread), bits(answered(mixedStudy(), {}).scenarios[0]));
}

void TestUncertainty::theHistogramHoldsAllDraws()
{
    const auto answer = answered(mixedStudy(), {.draws = 50'000, .bins = 40});
    const Histogram &histogram = answer.scenarios[0].histogram;
    QCOMPARE(histogram.counts.size(), 40U);
    std::uint64_t sum = histogram.below + histogram.above;
    for (const std::uint64_t count : histogram.counts)
        sum += count;
    QCOMPARE(sum, 50'000U);
    QVERIFY(histogram.below + histogram.above < 1000);
    QVERIFY(histogram.low < answer.scenarios[0].quantiles[0].value);
    QVERIFY(answer.scenarios[3].histogram.counts.empty());
}

void TestUncertainty::theWorkCanBeEnded()
{
    std::vector<std::uint64_t> told;
    UncertaintyOptions options{.draws = 1'000'000};
    options.progress = [&](std::uint64_t done) {
        told.push_back(done);
        return told.size() < 3;
    };
    const auto answer = answered(mixedStudy(), options);
    QCOMPARE(told.size(), 3U);
    QCOMPARE(answer.draws, told.back());
    QCOMPARE(bits(answer), bits(answered(mixedStudy(), {.draws = answer.draws})));
    const auto &steps = answer.scenarios[0].convergence;
    QCOMPARE(steps.size(), 7U); // after 1, 2, 4 and 8 blocks of 1,024 draws, and after each stage
    QCOMPARE(steps.front().draws, 1024U);
    QCOMPARE(steps.back().mean, answer.scenarios[0].mean);
    QVERIFY(steps.back().meanError < steps.front().meanError);
}

void TestUncertainty::someScenariosCanBeDrawnForOneOfEach()
{
    const Study study = mixedStudy();
    const auto all = answered(study, {.draws = 20'000});
    const auto some = answered(study, {.draws = 20'000,
                                       .pairs = Pairs::WithFirst,
                                       .scenarios = {"c", "d", "a"},
                                       .divisors = {1, 4, 2}});
    QCOMPARE(some.scenarios.size(), 3U);
    QCOMPARE(bits(some.scenarios[0]), bits(all.scenarios[2]));
    QCOMPARE(some.scenarios[1].mean, all.scenarios[3].mean / 4);
    for (std::size_t i = 0; i < kSpreadShares.size(); ++i)
        FF_CLOSE(some.scenarios[2].quantiles[i].value, all.scenarios[0].quantiles[i].value / 2,
                 1e-12);
    QCOMPARE(some.pairs.size(), 2U); // c with d, c with a
    QCOMPARE(some.pairs[1].b, 2U);
    // (a, c) is the second pair of all, and its ratio that of c over a the other way round.
    FF_CLOSE((*some.pairs[1].ratio)[1].value, 2 / (*all.pairs[1].ratio)[1].value, 1e-3);
    QVERIFY(answered(study, {.pairs = Pairs::None}).pairs.empty());
}

void TestUncertainty::pairsHaveHistograms()
{
    const auto answer = answered(mixedStudy(), {.draws = 40'000, .bins = 20});
    QCOMPARE(answer.pairs.size(), 6U);
    for (const PairSpread &pair : answer.pairs) {
        for (const Histogram *histogram : {&pair.ratios, &pair.differences}) {
            std::uint64_t sum = histogram->below + histogram->above;
            for (const std::uint64_t count : histogram->counts)
                sum += count;
            QCOMPARE(sum, 40'000U);
            QCOMPARE(histogram->counts.size(), 20U);
        }
        QVERIFY(pair.ratios.low < (*pair.ratio)[0].value);
        QVERIFY(pair.ratios.high > (*pair.ratio)[2].value);
    }
    // a and d differ by what a has above 471.9 kg = 1,000 kWh · 1.1 · 0.429: both signs come up.
    QVERIFY(answer.pairs[2].differences.low < 0);
    QVERIFY(answer.pairs[2].differences.high > 0);
}

void TestUncertainty::errorsNameTheScenario()
{
    const Catalog catalog;
    const auto &method = fixture::method("fourfold");
    const auto few = uncertainty(method, mixedStudy(), catalog, {.draws = 1});
    QVERIFY(!few);
    QCOMPARE(few.error().code, ErrorCode::OutOfBounds);
    Study study = mixedStudy();
    study.scenarios.push_back(fixture::scenario("z", {"training.it_energy_kwh = 1 to 2"}));
    const auto lacking = uncertainty(method, study, catalog, {});
    QVERIFY(!lacking);
    QVERIFY(QString::fromStdString(english(lacking.error())).startsWith(QLatin1String("z")));
}

QTEST_APPLESS_MAIN(TestUncertainty)
#include "tst_uncertainty.moc"
