// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/information_value.h"
#include "core/analysis/sobol.h"
#include "tests/support/core_fixtures.h"

#include <QTest>

#include <cmath>

using namespace fourfold;

namespace {

std::vector<std::uint64_t> streams(std::uint64_t seed, std::size_t count)
{
    std::vector<std::uint64_t> all;
    for (std::size_t i = 0; i < count; ++i)
        all.push_back(streamOf(seed, std::string(1, static_cast<char>('a' + i))));
    return all;
}

/// Ishigami and Homma 1990: sin x + 7 sin² y + 0.1 z⁴ sin x on −π … π.
void ishigami(std::size_t, std::span<const double *const> shares, std::size_t count, double *out)
{
    const auto angle = [](double share) { return (2 * share - 1) * M_PI; };
    for (std::size_t i = 0; i < count; ++i) {
        const double x = angle(shares[0][i]);
        const double y = angle(shares[1][i]);
        const double z = angle(shares[2][i]);
        out[i] = std::sin(x) + 7 * std::sin(y) * std::sin(y) + 0.1 * z * z * z * z * std::sin(x);
    }
}

Scenario measured(std::string id, std::initializer_list<std::string_view> lines)
{
    Scenario made = fixture::scenario(std::move(id), lines);
    for (const char *line :
         {"training.basis = energy", "training.it_energy_kwh = 1000", "embodied.include = false"})
        fixture::set(made, line);
    return made;
}

std::vector<SobolRow> rowsOf(const Scenario &scenario, const SobolOptions &options)
{
    Study study;
    study.scenarios = {scenario};
    auto rows = globalSensitivity(fixture::method("fourfold"), study, study.scenarios[0], Catalog(),
                                  options);
    if (!rows)
        fixture::giveUp(english(rows.error()));
    return std::move(*rows);
}

InformationValue valueOf(const Study &study, std::uint64_t draws)
{
    auto value = informationValue(fixture::method("fourfold"), study, study.scenarios[0],
                                  study.scenarios[1], Catalog(), {.draws = draws});
    if (!value)
        fixture::giveUp(english(value.error()));
    return std::move(*value);
}

} // namespace

class TestSobol : public QObject
{
    Q_OBJECT

private slots:
    void ishigamiHasItsShares();
    void errorsSayHowFarTheSharesMayBeOff();
    void threadsAndLevelsChangeNoBit();
    void aProductOfLognormalsHasItsClosedForm();
    void whatCountsTheUnitHasAShareToo();
    void theWorkCanBeEnded();
    void whatDoesNotVaryHasNoShares();
    void theMeasurementThatDecidesComesFirst();
    void aMeasurementThatDecidesNothingIsNotNamed();
};

void TestSobol::ishigamiHasItsShares()
{
    // With a = 7, b = 0.1: V = a²/8 + bπ⁴/5 + b²π⁸/18 + 1/2 = 13.8446,
    // V1 = (1 + bπ⁴/5)²/2 = 4.3459, V2 = a²/8 = 6.125, V13 = 8b²π⁸/225 = 3.3737.
    const double pi4 = std::pow(M_PI, 4);
    const double v1 = std::pow(1 + 0.1 * pi4 / 5, 2) / 2;
    const double v2 = 49.0 / 8;
    const double v13 = 8 * 0.01 * pi4 * pi4 / 225;
    const double v = v1 + v2 + v13;
    const std::array first = {v1 / v, v2 / v, 0.0};
    const std::array total = {(v1 + v13) / v, v2 / v, v13 / v};
    const auto shares = sobolShares(ishigami, streams(1, 3), {.draws = 131'072, .threads = 2});
    for (std::size_t i = 0; i < 3; ++i) {
        QVERIFY(std::abs(shares[i].first - first[i]) < 0.02);
        QVERIFY(std::abs(shares[i].total - total[i]) < 0.02);
        QVERIFY(std::abs(shares[i].first - first[i]) < 4 * shares[i].firstError);
        QVERIFY(std::abs(shares[i].total - total[i]) < 4 * shares[i].totalError);
    }
}

void TestSobol::errorsSayHowFarTheSharesMayBeOff()
{
    // The spread of 60 answers is known to 1/√120 = 9 %.
    constexpr int kSeeds = 60;
    std::array<double, 2> sums{};
    std::array<double, 2> squares{};
    std::array<double, 2> errors{};
    for (int seed = 0; seed < kSeeds; ++seed) {
        const auto share =
            sobolShares(ishigami, streams(static_cast<std::uint64_t>(seed), 3), {.draws = 2048})[0];
        const std::array values = {share.first, share.total};
        const std::array told = {share.firstError, share.totalError};
        for (std::size_t i = 0; i < 2; ++i) {
            sums[i] += values[i];
            squares[i] += values[i] * values[i];
            errors[i] += told[i] / kSeeds;
        }
    }
    for (std::size_t i = 0; i < 2; ++i) {
        const double spread = std::sqrt((squares[i] - sums[i] * sums[i] / kSeeds) / (kSeeds - 1));
        QVERIFY2(std::abs(errors[i] / spread - 1) < 0.4,
                 qPrintable(QStringLiteral("%1 told, %2 seen").arg(errors[i]).arg(spread)));
    }
}

void TestSobol::threadsAndLevelsChangeNoBit()
{
    const auto one = sobolShares(ishigami, streams(3, 3), {.draws = 10'000});
    for (const std::size_t threads : {2U, 4U}) {
        const auto many =
            sobolShares(ishigami, streams(3, 3), {.draws = 10'000, .threads = threads});
        const auto base =
            sobolShares(ishigami, streams(3, 3),
                        {.draws = 10'000, .threads = threads, .loops = &baseSamplingLoops()});
        for (std::size_t i = 0; i < one.size(); ++i) {
            QCOMPARE(many[i].first, one[i].first);
            QCOMPARE(many[i].totalError, one[i].totalError);
            QCOMPARE(base[i].total, one[i].total);
        }
    }
}

void TestSobol::aProductOfLognormalsHasItsClosedForm()
{
    // For a product the first order is (e^s² − 1)/(e^S² − 1), the total
    // (1 − e^−s²)/(1 − e^−S²), with s² the variance of an input's logarithm and S² their sum.
    const auto rows = rowsOf(measured("a", {"mechanization.pue = lognormal(1.5, 2.5)",
                                            "map.carbon_intensity_g_per_kwh = 200 to 800"}),
                             {.draws = 65'536, .threads = 2});
    QCOMPARE(rows.size(), 2U);
    QCOMPARE(rows[0].field, Field::MapIntensity);
    const double z = 2 * 1.6448536269514722;
    const std::array variances = {std::pow(std::log(4.0) / z, 2),
                                  std::pow(std::log(2.5 / 1.5) / z, 2)};
    const double all = variances[0] + variances[1];
    for (std::size_t i = 0; i < 2; ++i) {
        const double first = std::expm1(variances[i]) / std::expm1(all);
        const double total = std::expm1(-variances[i]) / std::expm1(-all);
        QVERIFY(std::abs(rows[i].share.first - first) < 4 * rows[i].share.firstError);
        QVERIFY(std::abs(rows[i].share.total - total) < 4 * rows[i].share.totalError);
        QVERIFY(rows[i].share.firstError < 0.02);
    }
}

/// Emissions are metered, so tokens move nothing but what there is for one of them: intensity over
/// tokens, of the same spread, is a product of two equals.
void TestSobol::whatCountsTheUnitHasAShareToo()
{
    const Scenario scenario = measured("a", {"map.carbon_intensity_g_per_kwh = lognormal(400, 460)",
                                             "model.tokens_b = lognormal(200, 230)"});
    const auto shareOf = [](const std::vector<SobolRow> &rows, Field field) {
        return std::ranges::find(rows, field, &SobolRow::field)->share;
    };
    const std::vector<SobolRow> whole = rowsOf(scenario, {.draws = 20'000});
    QCOMPARE(shareOf(whole, Field::ModelTokens).total, 0.0);
    const std::vector<SobolRow> one =
        rowsOf(scenario, {.draws = 20'000, .per = FunctionalUnit::TrainingToken});
    for (const Field field : {Field::MapIntensity, Field::ModelTokens}) {
        const SobolShare share = shareOf(one, field);
        QVERIFY(std::abs(share.first - 0.5) < 5 * share.firstError + 0.01);
    }
}

void TestSobol::theWorkCanBeEnded()
{
    std::vector<std::uint64_t> told;
    SobolOptions options{.draws = 64 * kDrawsPerBlock};
    options.progress = [&](std::uint64_t done) {
        told.push_back(done);
        return done < 3 * kDrawsPerBlock;
    };
    const auto some = sobolShares(ishigami, streams(1, 3), options);
    QCOMPARE(told,
             (std::vector<std::uint64_t>{kDrawsPerBlock, 2 * kDrawsPerBlock, 3 * kDrawsPerBlock}));
    // What was drawn until then is what fewer draws would have been.
    const auto fewer = sobolShares(ishigami, streams(1, 3), {.draws = 3 * kDrawsPerBlock});
    for (std::size_t i = 0; i < 3; ++i) {
        QCOMPARE(some[i].first, fewer[i].first);
        QCOMPARE(some[i].totalError, fewer[i].totalError);
    }
}

void TestSobol::whatDoesNotVaryHasNoShares()
{
    QVERIFY(rowsOf(fixture::gpt3(), {}).empty());
    // The water of the datacentre moves no carbon.
    const auto rows =
        rowsOf(measured("a", {"mechanization.pue = 1.2", "mechanization.wue_l_per_kwh = 1 to 2",
                              "map.carbon_intensity_g_per_kwh = 429"}),
               {});
    QCOMPARE(rows.size(), 1U);
    QCOMPARE(rows[0].share.first, 0.0);
    QCOMPARE(rows[0].share.total, 0.0);
}

void TestSobol::theMeasurementThatDecidesComesFirst()
{
    // Carbon differs by PUE only, uniform(1, 2) against a certain 1.5: once it is known, nothing
    // is left to doubt. The common intensity decides nothing.
    Study study;
    study.scenarios = {
        measured("a", {"mechanization.pue = uniform(1, 2)",
                       "map.carbon_intensity_g_per_kwh = 390 to 470"}),
        measured("b", {"mechanization.pue = 1.5", "map.carbon_intensity_g_per_kwh = 390 to 470"})};
    const auto value = valueOf(study, 20'000);
    QVERIFY(std::abs(value.wrong - 0.5) < 0.015);
    QCOMPARE(value.measurements.size(), 2U);
    QCOMPARE(value.best()->field, Field::MechanizationPue);
    QVERIFY(std::abs(value.best()->reduction - 0.5) < 0.02);
    QVERIFY(std::abs(value.measurements[1].reduction) < 4 * value.measurements[1].error);

    // Uncertain in both: PUE alone leaves the intensities, which are wider.
    for (Scenario &scenario : study.scenarios) {
        Number number{429, Range{100, 900, Shape::Uniform, true}};
        scenario.values.set(Field::MapIntensity, number);
    }
    const auto wide = valueOf(study, 50'000);
    QCOMPARE(wide.measurements.size(), 3U);
    QCOMPARE(wide.best()->field, Field::MapIntensity);
    QVERIFY(!wide.best()->scenario.empty());
}

void TestSobol::aMeasurementThatDecidesNothingIsNotNamed()
{
    Study study;
    study.scenarios = {
        measured("a", {"mechanization.pue = 1.1", "map.carbon_intensity_g_per_kwh = 390 to 470"}),
        measured("b", {"mechanization.pue = 1.2", "map.carbon_intensity_g_per_kwh = 390 to 470"})};
    const auto value = valueOf(study, 5000);
    QCOMPARE(value.wrong, 0.0);
    QVERIFY(value.best() == nullptr);
}

QTEST_APPLESS_MAIN(TestSobol)
#include "tst_sobol.moc"
