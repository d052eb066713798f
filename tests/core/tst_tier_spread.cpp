// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/tier_spread.h"
#include "tests/support/core_fixtures.h"

#include <QTest>

#include <algorithm>

using namespace fourfold;

/// The tiers of inference side by side on one scenario.
class TestTierSpread : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_catalog = fixture::shippedCatalog(); }
    void everyTierIsTheEstimateWithThatTier();
    void bandSpansTheTiersThatCount();
    void tierBeyondItsFitDoesNotCount();
    void onlyTheGivenPhasesCount();
    void nothingServedHasNoSpread();

private:
    [[nodiscard]] static Scenario served(std::initializer_list<std::string_view> lines = {})
    {
        Scenario one = fixture::scenario(
            "a", {"training.runs = 0", "model.preset = llama-3.1-70b",
                  "machine.accelerator = nvidia-h100-sxm5-80", "machine.efficiency = 0.4",
                  "map.carbon_intensity_g_per_kwh = 400", "mechanization.pue = 1.2",
                  "inference.requests_per_day = 1000", "inference.days = 1",
                  "inference.input_tokens = 100", "inference.output_tokens = 200",
                  "inference.batch = 64"});
        for (const std::string_view line : lines)
            fixture::set(one, line);
        return one;
    }
    [[nodiscard]] std::optional<TierSpread> spreadOf(const Scenario &one,
                                                     std::vector<Phase> phases = {
                                                         Phase::Training, Phase::Inference}) const
    {
        Study study;
        study.scenarios = {one};
        return tierSpread(study, one, m_catalog, Basis::Gross, phases);
    }

    Catalog m_catalog;
};

void TestTierSpread::everyTierIsTheEstimateWithThatTier()
{
    const auto spread = spreadOf(served());
    QVERIFY(spread);
    QCOMPARE(spread->answers.size(), std::size_t{6});
    for (const TierAnswer &answer : spread->answers) {
        const std::string key(tierChoice(answer.tier).key);
        const bool isMeasured = key == "per-token" || key == "measured";
        QCOMPARE(answer.error.has_value(), isMeasured);
        if (isMeasured)
            continue;
        Scenario one = served();
        fixture::set(one, "inference.tier = " + key);
        const Estimate made = fixture::estimated(one, m_catalog).estimate;
        QCOMPARE(answer.kg, made[Phase::Inference][Figure::Operational]
                                + made[Phase::Inference][Figure::Embodied]);
        QCOMPARE(answer.itEnergyPerRequest, made[Phase::Inference][Figure::ItEnergy] / 1000);
    }
    // 200 tokens of 0.797 J by the table at batch 64.
    FF_CLOSE(spread->answers[static_cast<std::size_t>(InferenceTierKind::Table)].itEnergyPerRequest,
             200 * 0.797 / 3.6e6, 1e-12);
}

void TestTierSpread::bandSpansTheTiersThatCount()
{
    const auto spread = spreadOf(served({"inference.tier = roofline"}));
    QVERIFY(spread && spread->isBand());
    QCOMPARE(spread->counted, 4);
    QCOMPARE(spread->chosen, InferenceTierKind::Roofline);
    std::vector<double> all;
    for (const TierAnswer &answer : spread->answers) {
        if (answer.counts())
            all.push_back(answer.kg);
    }
    QCOMPARE(spread->lowKg, *std::ranges::min_element(all));
    QCOMPARE(spread->highKg, *std::ranges::max_element(all));
    QVERIFY(spread->lowKg <= spread->centralKg && spread->centralKg <= spread->highKg);
    QVERIFY(spread->lowKg < spread->highKg);
}

void TestTierSpread::tierBeyondItsFitDoesNotCount()
{
    const auto spread = spreadOf(served({"inference.batch = 600"}));
    QVERIFY(spread);
    const TierAnswer &ecologits =
        spread->answers[static_cast<std::size_t>(InferenceTierKind::EcoLogits)];
    QVERIFY(ecologits.outside && !ecologits.error && !ecologits.counts());
    const TierAnswer &table = spread->answers[static_cast<std::size_t>(InferenceTierKind::Table)];
    QVERIFY(table.error && !table.counts());
    QCOMPARE(spread->counted, 2);
}

void TestTierSpread::onlyTheGivenPhasesCount()
{
    const auto spread = spreadOf(served(), {Phase::Training});
    QVERIFY(spread);
    QCOMPARE(spread->centralKg, 0.0);
    QVERIFY(spread->answers.front().inferenceKg > 0);
}

void TestTierSpread::nothingServedHasNoSpread()
{
    QVERIFY(!spreadOf(served({"inference.requests_per_day = 0"})));
    QVERIFY(!spreadOf(fixture::gpt3()));
    QVERIFY(!spreadOf(served({"inference.tier = measured"})));
}

QTEST_APPLESS_MAIN(TestTierSpread)
#include "tst_tier_spread.moc"
