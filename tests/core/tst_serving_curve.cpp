// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/serving_curve.h"
#include "core/analysis/tier_spread.h"
#include "tests/support/core_fixtures.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace fourfold;

/// The tiers of inference by the length of answers.
class TestServingCurve : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_catalog = fixture::shippedCatalog(); }
    void everyPointIsTheEstimateWithThatLength();
    void perTokenIsTheLineWrittenDown();
    void rooflineIsLinearWithoutAndQuadraticWithContext();
    void tiersThatLackAFieldNameIt();
    void oneRequestIsAskedForWhereNothingIsServed();

private:
    [[nodiscard]] static Scenario served(std::initializer_list<std::string_view> lines = {})
    {
        Scenario one = fixture::scenario(
            "a", {"training.runs = 0", "model.preset = llama-3.1-70b",
                  "machine.accelerator = nvidia-h100-sxm5-80", "machine.efficiency = 0.4",
                  "map.carbon_intensity_g_per_kwh = 400", "mechanization.pue = 1.25",
                  "inference.requests_per_day = 1000", "inference.days = 2",
                  "inference.input_tokens = 100", "inference.output_tokens = 200",
                  "inference.batch = 64", "inference.tier = roofline"});
        for (const std::string_view line : lines)
            fixture::set(one, line);
        return one;
    }
    [[nodiscard]] ServingCurves curvesOf(const Scenario &one, std::vector<double> lengths,
                                         Figure figure = Figure::FacilityEnergy) const
    {
        Study study;
        study.scenarios = {one};
        auto made = servingCurves(study, one, m_catalog, figure, std::move(lengths));
        if (!made)
            fixture::giveUp(english(made.error()));
        return std::move(*made);
    }
    static const ServingCurve &curve(const ServingCurves &curves, InferenceTierKind tier,
                                     std::optional<ContextGrowth> growth = {})
    {
        return *std::ranges::find_if(curves.curves, [&](const ServingCurve &one) {
            return one.tier == tier && one.growth == growth;
        });
    }

    Catalog m_catalog;
};

void TestServingCurve::everyPointIsTheEstimateWithThatLength()
{
    const ServingCurves curves = curvesOf(served(), {1, 300, 4000}, Figure::Co2e);
    QCOMPARE(curves.ownLength, 200.0);
    int checked = 0;
    for (const ServingCurve &one : curves.curves) {
        if (one.error)
            continue;
        for (std::size_t i = 0; i < curves.lengths.size(); ++i) {
            Scenario again = served();
            fixture::set(again, "inference.tier = " + std::string(tierChoice(one.tier).key));
            if (one.growth)
                again.values.set(Field::InferenceContextGrowth,
                                 std::string(fieldRow(Field::InferenceContextGrowth)
                                                 .choices[static_cast<std::size_t>(*one.growth)]
                                                 .key));
            again.values.set(Field::InferenceOutputTokens, Number{curves.lengths[i], {}});
            const Estimate made = fixture::estimated(again, m_catalog).estimate;
            const double kg = made[Phase::Inference][Figure::Operational]
                              + made[Phase::Inference][Figure::Embodied];
            QVERIFY(kg > 0);
            FF_CLOSE(one.values[i], kg / 2000, 1e-12);
            ++checked;
        }
    }
    QCOMPARE(checked, 6 * 3); // 2pd, ecologits, table, and the roofline three times
}

void TestServingCurve::perTokenIsTheLineWrittenDown()
{
    const ServingCurves curves = curvesOf(
        served({"inference.joule_per_output_token = 3", "inference.joule_per_request = 36"}),
        {10, 1000});
    const ServingCurve &line = curve(curves, InferenceTierKind::PerToken);
    QVERIFY(!line.isChosen);
    // (36 + 3 · 10) J · 1.25 / 3.6e6, (36 + 3 · 1000) J · 1.25 / 3.6e6
    FF_CLOSE(line.values[0], 66 * 1.25 / 3.6e6, 1e-12);
    FF_CLOSE(line.values[1], 3036 * 1.25 / 3.6e6, 1e-12);
}

/// Second differences over equal steps tell what a line is.
void TestServingCurve::rooflineIsLinearWithoutAndQuadraticWithContext()
{
    const ServingCurves curves = curvesOf(served(), {20000, 40000, 60000, 80000});
    const auto bend = [&](ContextGrowth growth, std::size_t at) {
        const auto &v = curve(curves, InferenceTierKind::Roofline, growth).values;
        return (v[at + 2] - 2 * v[at + 1] + v[at]) / v[at + 1];
    };
    QVERIFY(std::abs(bend(ContextGrowth::None, 0)) < 1e-9);
    QVERIFY(bend(ContextGrowth::Exact, 0) > 0.1);
    QVERIFY(bend(ContextGrowth::Mean, 0) > 0.1);
    const auto &exact = curve(curves, InferenceTierKind::Roofline, ContextGrowth::Exact).values;
    const double first = exact[2] - 2 * exact[1] + exact[0];
    const double second = exact[3] - 2 * exact[2] + exact[1];
    FF_CLOSE(first, second, 1e-6); // nothing beyond the square
    QVERIFY(curve(curves, InferenceTierKind::Roofline, ContextGrowth::Mean).isChosen);
    QVERIFY(!curve(curves, InferenceTierKind::Roofline, ContextGrowth::Exact).isChosen);
}

void TestServingCurve::tiersThatLackAFieldNameIt()
{
    const ServingCurves curves = curvesOf(served({"inference.batch = 600"}), {100});
    const ServingCurve &measured = curve(curves, InferenceTierKind::Measured);
    QVERIFY(measured.error && measured.values.empty());
    QCOMPARE(measured.error->where, std::string("a: inference.wh_per_request"));
    QVERIFY(curve(curves, InferenceTierKind::EcoLogits).outside);
    QVERIFY(curve(curves, InferenceTierKind::Table).error); // no such batch in the table
    QVERIFY(!curve(curves, InferenceTierKind::TwoPd).outside);
}

void TestServingCurve::oneRequestIsAskedForWhereNothingIsServed()
{
    const auto of = [&](const Scenario &one) {
        return curve(curvesOf(one, {500}), InferenceTierKind::TwoPd).values.front();
    };
    const double value = of(served());
    QVERIFY(value > 0);
    FF_CLOSE(of(served({"inference.requests_per_day = 0"})), value, 1e-12);
    FF_CLOSE(of(served({"inference.days = 0"})), value, 1e-12);
}

QTEST_APPLESS_MAIN(TestServingCurve)
#include "tst_serving_curve.moc"
