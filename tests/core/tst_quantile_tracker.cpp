// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/quantile_tracker.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <random>

using namespace fourfold;

namespace {

const std::vector<double> kShares = {0.05, 0.25, 0.5, 0.75, 0.95};

/// As numpy.quantile has it, of sorted values.
double plainQuantile(const std::vector<double> &values, double share)
{
    const double rank = share * (static_cast<double>(values.size()) - 1);
    const auto below = static_cast<std::size_t>(rank);
    const double part = rank - std::floor(rank);
    const double high = values[std::min(below + 1, values.size() - 1)];
    return values[below] + (part == 0 ? 0 : part * (high - values[below]));
}

/// Quantiles of draws that come in stages of twice the length, each in two parts.
std::vector<Quantile> tracked(const std::vector<double> &draws, const SamplingLoops &loops)
{
    QuantileTracker tracker(kShares);
    std::size_t stage = 16 * kDrawsPerBlock;
    for (std::size_t at = 0; at < draws.size();) {
        const std::size_t count = std::min(stage, draws.size() - at);
        QuantileTracker::Harvest first;
        QuantileTracker::Harvest second;
        tracker.count(loops, draws.data() + at, count / 3, first);
        tracker.count(loops, draws.data() + at + count / 3, count - count / 3, second);
        tracker.absorb(std::move(second));
        tracker.absorb(std::move(first));
        tracker.narrow();
        at += count;
        stage *= 2;
    }
    return tracker.quantiles();
}

} // namespace

class TestQuantileTracker : public QObject
{
    Q_OBJECT

private slots:
    void ranksAreThoseOfTheSortedValues();
    void quantilesAreExact_data();
    void quantilesAreExact();
    void theErrorIsThatOfTheNormalDistribution();
};

void TestQuantileTracker::ranksAreThoseOfTheSortedValues()
{
    std::vector<double> values(1000);
    std::iota(values.begin(), values.end(), 0.0);
    std::ranges::shuffle(values, std::mt19937(1));
    const std::vector<std::size_t> ranks = {0, 3, 3, 500, 998, 999};
    QCOMPARE(valuesAtRanks(values, ranks), std::vector<double>({0, 3, 3, 500, 998, 999}));
}

void TestQuantileTracker::quantilesAreExact_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("count");
    const char *const kinds[] = {"lognormal", "atoms", "constant", "half clamped", "rising"};
    for (int kind = 0; kind < 5; ++kind) {
        for (const int count : {2, 3, 100, 16384, 16385, 50'000, 200'001})
            QTest::addRow("%s, %d", kinds[kind], count) << kind << count;
    }
}

void TestQuantileTracker::quantilesAreExact()
{
    QFETCH(int, kind);
    QFETCH(int, count);
    std::mt19937_64 random(5);
    std::lognormal_distribution<double> lognormal(1, 1);
    const std::function<double(int)> kinds[] = {
        [&](int) { return lognormal(random); },
        [&](int) { return std::floor(lognormal(random)); },
        [](int) { return 42.0; },
        [&](int) { return std::max(std::exp(1.0), lognormal(random)); },
        // Each value once, in an order that looks random: 7919 is prime to every count here.
        [&](int i) { return static_cast<double>(i * 7919LL % count); },
    };
    std::vector<double> draws;
    for (int i = 0; i < count; ++i)
        draws.push_back(kinds[kind](i));
    const auto found = tracked(draws, baseSamplingLoops());
    const auto best = tracked(draws, bestSamplingLoops());
    for (std::size_t i = 0; i < kShares.size(); ++i)
        QCOMPARE(best[i].value, found[i].value);
    std::ranges::sort(draws);
    for (std::size_t i = 0; i < kShares.size(); ++i)
        QCOMPARE(found[i].value, plainQuantile(draws, kShares[i]));
}

void TestQuantileTracker::theErrorIsThatOfTheNormalDistribution()
{
    std::mt19937_64 random(6);
    std::normal_distribution<double> normal(0, 1);
    std::vector<double> draws(400'000);
    std::ranges::generate(draws, [&] { return normal(random); });
    const auto found = tracked(draws, bestSamplingLoops());
    // √(p(1 − p)/n) over the density: 0.5/√400,000/0.39894 and √0.0475/√400,000/0.10314.
    QVERIFY(std::abs(found[2].error / 0.0019817 - 1) < 0.15);
    QVERIFY(std::abs(found[0].error / 0.0033412 - 1) < 0.15);
}

QTEST_APPLESS_MAIN(TestQuantileTracker)
#include "tst_quantile_tracker.moc"
