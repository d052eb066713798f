// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sampling.h"
#include "tests/support/core_fixtures.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <random>

using namespace fourfold;

namespace {

constexpr std::uint64_t kBlocks = 200;

/// So many blocks of shares of one stream.
std::vector<double> shares(std::uint64_t stream, std::uint64_t blocks = kBlocks,
                           const SamplingLoops &loops = baseSamplingLoops())
{
    std::vector<double> all(blocks * kDrawsPerBlock);
    for (std::uint64_t i = 0; i < blocks; ++i)
        loops.uniforms(blockSeed(stream, i), all.data() + i * kDrawsPerBlock);
    return all;
}

std::vector<double> drawn(const Distribution &distribution, const std::vector<double> &from,
                          const SamplingLoops &loops = baseSamplingLoops())
{
    std::vector<double> normals(from.size());
    std::vector<double> out(from.size());
    loops.normals(from.data(), normals.data(), from.size());
    const double *source = distribution.takesNormals() ? normals.data() : from.data();
    distribution.draw(loops, source, out.data(), from.size());
    return out;
}

Distribution intensity(double value, Range range)
{
    return Distribution(fieldRow(Field::MapIntensity), Number{value, range});
}

double correlation(const std::vector<double> &a, const std::vector<double> &b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += (a[i] - 0.5) * (b[i] - 0.5);
    return 12 * sum / static_cast<double>(a.size()); // the variance of a share is 1/12
}

/// Numbers that a distribution may be given, most of them odd.
double oddNumber(std::mt19937_64 &random)
{
    constexpr std::array kOdd = {0.0, 1e-300, -1e-300, 1.0, -1.0, 1e300, -1e300, 1.7e308, -1.7e308};
    const std::uint64_t pick = random() % (2 * kOdd.size());
    return pick < kOdd.size() ? kOdd[pick] : std::ldexp(static_cast<double>(random()), -60) - 4;
}

} // namespace

class TestSampling : public QObject
{
    Q_OBJECT

private slots:
    void sharesAreEquallySpread();
    void streamsDependOnSeedFieldAndScenario();
    void streamsAreNotCorrelated();
    void normalsInvertTheDistribution();
    void bothLevelsGiveTheSameBits();
    void shapesHaveTheirQuantiles_data();
    void shapesHaveTheirQuantiles();
    void shapesOfOneStreamMoveTogether();
    void drawsBeyondBoundsAreClampedAndCounted();
    void anOpenBoundIsNotReached();
    void equalEndsAreAConstant();
    void oddShapesStayWithinBounds();
};

void TestSampling::sharesAreEquallySpread()
{
    const auto all = shares(streamOf(1, "map.carbon_intensity_g_per_kwh"));
    std::array<double, 100> bins{};
    for (const double share : all) {
        QVERIFY(share > 0 && share < 1);
        ++bins[static_cast<std::size_t>(share * 100)];
    }
    // Chi square with 99 degrees of freedom: 99 ± 5 · √(2 · 99).
    const double expected = static_cast<double>(all.size()) / 100;
    double chi = 0;
    for (const double count : bins)
        chi += (count - expected) * (count - expected) / expected;
    QVERIFY2(std::abs(chi - 99) < 5 * std::sqrt(198.0), qPrintable(QString::number(chi)));
}

void TestSampling::streamsDependOnSeedFieldAndScenario()
{
    const std::uint64_t stream = streamOf(1, "mechanization.pue");
    QCOMPARE(streamOf(1, "mechanization.pue"), stream);
    QVERIFY(streamOf(2, "mechanization.pue") != stream);
    QVERIFY(streamOf(1, "inference.pue") != stream);
    QVERIFY(streamOf(1, "mechanization.pue", "a") != stream);
    QVERIFY(streamOf(1, "mechanization.pue", "a") != streamOf(1, "mechanization.pue", "b"));
    QVERIFY(shares(stream, 1) != shares(streamOf(1, "mechanization.pue", "a"), 1));
}

void TestSampling::streamsAreNotCorrelated()
{
    // Each correlation of n pairs has the standard error 1/√n.
    std::vector<std::vector<double>> streams;
    for (const std::uint64_t seed : {0U, 1U, 2U}) {
        for (const char *key : {"mechanization.pue", "map.carbon_intensity_g_per_kwh"})
            streams.push_back(shares(streamOf(seed, key)));
    }
    const double error = 1 / std::sqrt(static_cast<double>(kBlocks * kDrawsPerBlock));
    for (std::size_t i = 0; i < streams.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j)
            QVERIFY(std::abs(correlation(streams[i], streams[j])) < 5 * error);
        std::vector<double> next(streams[i].begin() + 1, streams[i].end());
        next.push_back(0.5);
        QVERIFY(std::abs(correlation(streams[i], next)) < 5 * error);
    }
}

void TestSampling::normalsInvertTheDistribution()
{
    // Shares as they are drawn: multiples of 2^-53.
    std::vector<double> from = {0x1p-53,    1 - 0x1p-53, 0x1p-40, 0x1p-20,
                                0x1.fap-12, 0x1.fcp-12,  0.5};
    for (int i = 1; i < 4000; ++i)
        from.push_back(i / 4000.0);
    std::vector<double> normals(from.size());
    baseSamplingLoops().normals(from.data(), normals.data(), from.size());
    for (std::size_t i = 0; i < from.size(); ++i) {
        const double z = normals[i];
        // The error of z is that of the share over the density.
        const double tail = std::erfc(std::abs(z) / std::sqrt(2.0)) / 2;
        const double share = from[i] < 0.5 ? from[i] : 1 - from[i];
        const double density = std::exp(-z * z / 2) / std::sqrt(2 * M_PI);
        const double error = (tail - share) / density;
        QVERIFY2(std::abs(error) <= 1e-9 * std::max(1.0, std::abs(z)),
                 qPrintable(QStringLiteral("%1: %2").arg(from[i]).arg(error)));
    }
    QCOMPARE(normals[6], 0.0);
    QVERIFY(std::ranges::is_sorted(normals.begin() + 7, normals.end()));
}

void TestSampling::bothLevelsGiveTheSameBits()
{
    const SamplingLoops *wide = wideSamplingLoops();
    if (wide == nullptr)
        QSKIP("this processor has one level of instructions");
    const std::uint64_t stream = streamOf(7, "model.params_b");
    const auto base = shares(stream, 30);
    QCOMPARE(shares(stream, 30, *wide), base);
    for (const Shape shape : {Shape::Normal, Shape::Lognormal, Shape::Uniform, Shape::Triangular}) {
        const Distribution distribution = intensity(429, {390, 470, shape});
        QCOMPARE(drawn(distribution, base, *wide), drawn(distribution, base));
    }
    const auto values = drawn(intensity(429, {390, 470, Shape::Lognormal}), base);
    for (const std::size_t count : {1UL, 15UL, 16UL, 17UL, 1000UL, 1024UL}) {
        const Moments a = baseSamplingLoops().moments(values.data(), count);
        const Moments b = wide->moments(values.data(), count);
        QCOMPARE(a.mean, b.mean);
        QCOMPARE(a.squares, b.squares);
    }
    QCOMPARE(wide->less(values.data(), values.data() + 1, 2000),
             baseSamplingLoops().less(values.data(), values.data() + 1, 2000));
}

void TestSampling::shapesHaveTheirQuantiles_data()
{
    QTest::addColumn<int>("shape");
    QTest::addColumn<double>("share");
    QTest::addColumn<double>("expected");

    // Between 200 and 800, with the peak at 300. z(75 %) = 0.6744897501960817.
    const double z = 0.6744897501960817 / 1.6448536269514722;
    const auto row = [](const char *name, Shape shape, double share, double expected) {
        QTest::newRow(name) << static_cast<int>(shape) << share << expected;
    };
    row("normal 5 %", Shape::Normal, 0.05, 200);
    row("normal 95 %", Shape::Normal, 0.95, 800);
    row("normal 75 %", Shape::Normal, 0.75, 500 + 300 * z);
    row("lognormal 5 %", Shape::Lognormal, 0.05, 200);
    row("lognormal 50 %", Shape::Lognormal, 0.5, 400); // √(200 · 800)
    row("lognormal 75 %", Shape::Lognormal, 0.75, 400 * std::pow(2, z));
    row("uniform 25 %", Shape::Uniform, 0.25, 350);
    // Below the peak lie 100/600 = 1/6; (x − 200)² = share · 600 · 100.
    row("triangular 5 %", Shape::Triangular, 0.05, 200 + std::sqrt(0.05 * 600 * 100));
    row("triangular at the peak", Shape::Triangular, 1.0 / 6, 300);
    // (800 − x)² = (1 − share) · 600 · 500
    row("triangular 75 %", Shape::Triangular, 0.75, 800 - std::sqrt(0.25 * 600 * 500));
}

void TestSampling::shapesHaveTheirQuantiles()
{
    QFETCH(int, shape);
    QFETCH(double, share);
    QFETCH(double, expected);
    const auto value = drawn(intensity(300, {200, 800, static_cast<Shape>(shape)}), {share});
    FF_CLOSE(value[0], expected, 1e-9);
}

void TestSampling::shapesOfOneStreamMoveTogether()
{
    auto from = shares(streamOf(1, "mechanization.pue"), 4);
    std::ranges::sort(from);
    for (const Shape shape : {Shape::Normal, Shape::Lognormal, Shape::Uniform, Shape::Triangular}) {
        const auto values = drawn(intensity(429, {390, 470, shape}), from);
        QVERIFY(std::ranges::is_sorted(values));
    }
}

void TestSampling::drawsBeyondBoundsAreClampedAndCounted()
{
    // Mean 1, deviation 0.2/1.645: half of the draws lie below the least PUE of 1.
    const Distribution distribution(fieldRow(Field::MechanizationPue),
                                    Number{1, Range{0.8, 1.2, Shape::Normal}});
    auto from = shares(streamOf(3, "mechanization.pue"));
    std::vector<double> normals(from.size());
    std::vector<double> out(from.size());
    baseSamplingLoops().normals(from.data(), normals.data(), from.size());
    const std::size_t clamped =
        distribution.draw(baseSamplingLoops(), normals.data(), out.data(), out.size());
    const auto below = std::ranges::count_if(from, [](double share) { return share < 0.5; });
    QCOMPARE(clamped, static_cast<std::size_t>(below));
    QCOMPARE(*std::ranges::min_element(out), 1.0);
    QCOMPARE(std::ranges::count(out, 1.0), below);
}

void TestSampling::anOpenBoundIsNotReached()
{
    const FieldRow &row = fieldRow(Field::MachineEfficiency);
    QVERIFY(row.bounds.aboveLow);
    const Distribution distribution(row, Number{0.4, Range{-0.2, 1.0, Shape::Uniform}});
    const auto values = drawn(distribution, {0.01, 0.1, 0.5});
    QCOMPARE(values[0], 0.4e-6);
    QCOMPARE(values[1], 0.4e-6);
    FF_CLOSE(values[2], 0.4, 1e-12);
}

void TestSampling::equalEndsAreAConstant()
{
    const Distribution distribution = intensity(429, {400, 400, Shape::Normal});
    QVERIFY(distribution.isConstant());
    QCOMPARE(distribution.constant(), 400.0);
    QCOMPARE(drawn(distribution, {0.1, 0.9}), std::vector<double>({400, 400}));
}

void TestSampling::oddShapesStayWithinBounds()
{
    std::mt19937_64 random(20261124);
    auto from = shares(streamOf(1, "mechanization.pue"), 1);
    from[0] = 0x1p-53;
    from[1] = 1 - 0x1p-53;
    int tried = 0;
    for (int i = 0; i < 20'000; ++i) {
        const Field field = i % 2 == 0 ? Field::MapIntensity : Field::MachineEfficiency;
        const FieldRow &row = fieldRow(field);
        const Number number{oddNumber(random), Range{oddNumber(random), oddNumber(random),
                                                     static_cast<Shape>(random() % 4)}};
        if (!checked(row, number))
            continue;
        ++tried;
        const Distribution distribution(row, number);
        const auto first = std::vector<double>(from.begin(), from.begin() + 40);
        for (const double value : drawn(distribution, first))
            QVERIFY2(withinBounds(row.bounds, value), qPrintable(QString::number(value)));
        if (const SamplingLoops *wide = wideSamplingLoops())
            QCOMPARE(drawn(distribution, first, *wide), drawn(distribution, first));
    }
    QVERIFY(tried > 200);
}

QTEST_APPLESS_MAIN(TestSampling)
#include "tst_sampling.moc"
