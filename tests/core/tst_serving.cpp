// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/explanation.h"
#include "core/support/numbers.h"
#include "tests/support/core_fixtures.h"

#include <QTest>

using namespace fourfold;

namespace {

constexpr double kExact = 1e-12;
constexpr double kReleased = 1e-9;

} // namespace

/// One request by every tier: limits, released formulas, measured figures.
class TestServing : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_catalog = fixture::shippedCatalog(); }
    void rooflineWithoutMemoryIsTwoPd_data();
    void rooflineWithoutMemoryIsTwoPd();
    void cacheOfZeroBytesIsNoCache();
    void decodingIsBoundByMemoryThenTokenByToken();
    void firstTokensMayBeBoundByCompute();
    void batchesReadMoreExperts();
    void oneTokenReadsTheActiveParametersOnly();
    void overheadsMultiply();
    void ecologitsIsAsReleased_data();
    void ecologitsIsAsReleased();
    void ecologitsHasABatchOfItsOwn();
    void ecologitsWaterCountsPueOnce();
    void tableIsExactAtItsColumns();
    void tableIsStraightInLogarithms();
    void tableTakesTheRowThatIsNamed();
    void tableRefusesOtherBatches_data();
    void tableRefusesOtherBatches();
    void missingInputIsNamed_data();
    void missingInputIsNamed();

private:
    /// One request of 100 tokens in and 200 out a day, for a day.
    [[nodiscard]] static Scenario served(const std::vector<std::string> &lines)
    {
        Scenario one = fixture::scenario(
            "a", {"inference.requests_per_day = 1", "inference.days = 1",
                  "inference.input_tokens = 100", "inference.output_tokens = 200",
                  "map.carbon_intensity_g_per_kwh = 400", "mechanization.pue = 1.2"});
        for (const std::string &line : lines)
            fixture::set(one, line);
        return one;
    }
    /// The same of a model of 13 billion parameters on a device of 1000 GB/s and 100 TFLOP/s.
    [[nodiscard]] static Scenario dense(const std::vector<std::string> &lines)
    {
        Scenario one =
            served({"model.params_b = 13", "model.layers = 40", "model.hidden = 5120",
                    "machine.peak_tflops = 250", "machine.efficiency = 0.4",
                    "machine.average_power_w = 360", "inference.tier = roofline",
                    "inference.memory_bandwidth_gbs = 2000", "inference.memory_efficiency = 0.5"});
        for (const std::string &line : lines)
            fixture::set(one, line);
        return one;
    }
    [[nodiscard]] Figures figuresOf(const Scenario &scenario) const
    {
        return fixture::estimated(scenario, m_catalog).estimate[Phase::Inference];
    }
    [[nodiscard]] double joules(const Scenario &scenario) const
    {
        return figuresOf(scenario)[Figure::ItEnergy] * 3.6e6;
    }
    [[nodiscard]] double stepOf(const Scenario &scenario, std::string_view id) const
    {
        const auto steps = explain(fixture::estimated(scenario, m_catalog), id, m_catalog);
        if (!steps)
            fixture::giveUp(english(steps.error()));
        return steps->back().value;
    }

    Catalog m_catalog;
};

void TestServing::rooflineWithoutMemoryIsTwoPd_data()
{
    QTest::addColumn<int>("batch");
    QTest::addColumn<int>("devices");
    QTest::newRow("one request") << 1 << 1;
    QTest::newRow("a batch") << 64 << 1;
    QTest::newRow("a replica of three") << 7 << 3;
}

/// No cache, memory of any speed, no hosts, no idling: only compute is left.
void TestServing::rooflineWithoutMemoryIsTwoPd()
{
    QFETCH(const int, batch);
    QFETCH(const int, devices);
    const Figures roofline =
        figuresOf(dense({"inference.context_growth = none", "inference.memory_bandwidth_gbs = 1e12",
                         "inference.batch = " + std::to_string(batch),
                         "inference.devices_per_replica = " + std::to_string(devices)}));
    const Figures twoPd = figuresOf(dense({"inference.tier = 2pd"}));
    for (const FigureRow &row : figureTable())
        FF_CLOSE(roofline[row.figure], twoPd[row.figure], kExact);
    QVERIFY(twoPd[Figure::ItEnergy] > 0);
}

void TestServing::cacheOfZeroBytesIsNoCache()
{
    const double none =
        joules(dense({"inference.context_growth = none", "inference.input_tokens = 0"}));
    for (const char *growth : {"mean", "exact"})
        FF_CLOSE(joules(dense({std::string("inference.context_growth = ") + growth,
                               "inference.kv_bytes_per_value = 0", "inference.input_tokens = 0"})),
                 none, kExact);
}

/// Weights: 26 GB at 1000 GB/s are 26 ms. Cache: 2 · 40 · 5120 · 2 byte = 819,200 a token, so
/// 0.8192 µs for each token of context. Compute: 2 · 13e9 / 100e12 = 0.26 ms.
void TestServing::decodingIsBoundByMemoryThenTokenByToken()
{
    // At a mean context of 100 + 200 / 2 tokens: 200 · (26 ms + 200 · 0.8192 µs) = 5.232768 s.
    FF_CLOSE(stepOf(dense({}), "decode_s"), 5.232768, kExact);
    // Contexts 100 to 299, 199.5 on average: 200 · (26 ms + 199.5 · 0.8192 µs) = 5.23268608 s.
    FF_CLOSE(stepOf(dense({"inference.context_growth = exact"}), "decode_s"), 5.23268608, kExact);
    // Prefill: (26e9 · 100 + 4 · 40 · 5120 · 100²) / 100e12 = 26.08192 ms.
    FF_CLOSE(stepOf(dense({}), "prefill_s"), 0.02608192, kExact);
    FF_CLOSE(joules(dense({})), 360 * (5.232768 + 0.02608192), kExact);
}

/// A batch of 100 computes 26 ms a step and reads 26 ms of weights and 81.92 µs of cache for each
/// token of context: with slower compute (50 TFLOP/s, 52 ms) a context of 317.38 tokens is
/// the crossing, so of 400 tokens after an input of 100 the first 218 take 52 ms.
void TestServing::firstTokensMayBeBoundByCompute()
{
    const Scenario one = dense({"inference.context_growth = exact", "inference.batch = 100",
                                "inference.output_tokens = 400", "machine.efficiency = 0.2"});
    double sum = 0;
    for (int context = 100; context < 500; ++context)
        sum += std::max(0.052, 0.026 + context * 81.92e-6);
    QCOMPARE(stepOf(one, "compute_bound_tokens"), 218.0);
    FF_CLOSE(stepOf(one, "decode_s"), sum, kExact);
}

/// 8 experts of which a token takes 2, 40 billion in all, 16 active: a second token misses what
/// the first took with 3/4, so two read 40 − 24 · 3/4 = 22 billion.
void TestServing::batchesReadMoreExperts()
{
    const auto touched = [&](const char *batch) {
        return stepOf(
            dense({"model.architecture = moe", "model.params_b = 40", "model.active_params_b = 16",
                   "model.experts = 8", "model.experts_per_token = 2",
                   std::string("inference.batch = ") + batch}),
            "touched_params_b");
    };
    FF_CLOSE(touched("1"), 16, kExact);
    FF_CLOSE(touched("2"), 22, kExact);
    FF_CLOSE(touched("3"), 26.5, kExact);
    FF_CLOSE(touched("200"), 40, kExact);
}

/// At batch 1 no other token chose anything, also where each token takes every expert.
void TestServing::oneTokenReadsTheActiveParametersOnly()
{
    const auto touched = [&](const char *batch) {
        return stepOf(
            dense({"model.architecture = moe", "model.params_b = 40", "model.active_params_b = 16",
                   "model.experts = 2", "model.experts_per_token = 2",
                   std::string("inference.batch = ") + batch}),
            "touched_params_b");
    };
    FF_CLOSE(touched("1"), 16, kExact);
    FF_CLOSE(touched("2"), 40, kExact);
}

void TestServing::overheadsMultiply()
{
    const double bare = joules(dense({}));
    FF_CLOSE(joules(dense({"inference.host_share = 0.43", "inference.idle_share = 0.12"})),
             bare * 1.43 * 1.12, kExact);
}

void TestServing::ecologitsIsAsReleased_data()
{
    QTest::addColumn<std::vector<double>>("inputs");
    QTest::addColumn<int>("gpus");
    QTest::addColumn<double>("latency");
    QTest::addColumn<double>("kwh");
    // Worked out apart from this program with the released formula and constants.
    const auto row = [](double active, double total, double tokens, double batch, double bits,
                        double pue, int gpus, double latency, double kwh) {
        QTest::addRow("%g of %g billion, %g tokens, batch %g", active, total, tokens, batch)
            << std::vector<double>{active, total, tokens, batch, bits, pue} << gpus << latency
            << kwh;
    };
    row(8, 8, 400, 64, 16, 1.2, 1, 17.94614961990447, 3.566103382123549e-05);
    row(70, 70, 400, 64, 16, 1.2, 4, 34.77316809390155, 0.0002630115971334018);
    row(13, 47, 400, 64, 16, 1.2, 2, 19.303167238775202, 7.617559432990889e-05);
    row(123, 123, 250, 64, 16, 1.16, 4, 30.723471783707073, 0.00022106842758969728);
    row(1, 1, 50, 64, 16, 1, 1, 2.0057906191856807, 3.3607880354196836e-06);
    row(7, 7, 170, 16, 16, 1.09, 1, 4.966409876517768, 2.2872178399915162e-05);
    row(20, 20, 300, 128, 8, 1.2, 1, 21.89131972733713, 2.514305283417828e-05);
    row(32, 32, 1000, 256, 16, 1.14, 1, 121.04034346062454, 7.107795701209686e-05);
    row(37, 671, 800, 64, 8, 1.12, 16, 51.63370361870944, 0.0014854563349488547);
    row(175, 175, 120, 8, 16, 1.2, 8, 16.88498489760157, 0.0011059457217917595);
}

void TestServing::ecologitsIsAsReleased()
{
    QFETCH(const std::vector<double>, inputs);
    QFETCH(const int, gpus);
    QFETCH(const double, latency);
    QFETCH(const double, kwh);
    const auto line = [](const char *key, double value) {
        return std::string(key) + " = " + toText(value);
    };
    const Scenario one =
        served({line("model.active_params_b", inputs[0]), line("model.params_b", inputs[1]),
                line("inference.output_tokens", inputs[2]), line("inference.batch", inputs[3]),
                line("model.bytes_per_param", inputs[4] / 8), line("mechanization.pue", inputs[5]),
                "inference.tier = ecologits", "inference.input_tokens = 12345"});
    QCOMPARE(stepOf(one, "ecologits_devices"), static_cast<double>(gpus));
    FF_CLOSE(stepOf(one, "latency_s"), latency, kReleased);
    const Figures figures = figuresOf(one);
    FF_CLOSE(figures[Figure::FacilityEnergy], kwh, kReleased);
    FF_CLOSE(figures[Figure::DeviceHours], gpus * latency / inputs[3] / 3600, kReleased);
}

void TestServing::ecologitsHasABatchOfItsOwn()
{
    const auto energy = [&](const char *batch) {
        return joules(served({"model.params_b = 8", "inference.tier = ecologits", batch}));
    };
    QCOMPARE(energy("inference.days = 1"), energy("inference.batch = 64"));
    QVERIFY(energy("inference.batch = 1") > energy("inference.batch = 64"));
}

void TestServing::ecologitsWaterCountsPueOnce()
{
    const auto water = [&](const char *asReleased) {
        return figuresOf(served({"model.params_b = 8", "inference.tier = ecologits",
                                 "mechanization.wue_l_per_kwh = 0.569", asReleased}));
    };
    const Figures corrected = water("inference.ecologits_water_as_released = false");
    FF_CLOSE(corrected[Figure::Water], corrected[Figure::ItEnergy] * 0.569, kExact);
    const Figures released = water("inference.ecologits_water_as_released = true");
    FF_CLOSE(released[Figure::Water], released[Figure::ItEnergy] * 1.2 * 0.569, kExact);
    QCOMPARE(released[Figure::Operational], corrected[Figure::Operational]);
}

void TestServing::tableIsExactAtItsColumns()
{
    const auto perToken = [&](const char *model, const char *batch) {
        return joules(served({"inference.tier = table", "training.runs = 0",
                              std::string("model.preset = ") + model,
                              std::string("inference.batch = ") + batch}))
               / 200;
    };
    FF_CLOSE(perToken("llama-3.1-8b", "8"), 0.455, kExact);
    FF_CLOSE(perToken("llama-3.1-8b", "64"), 0.119, kExact);
    FF_CLOSE(perToken("llama-3.1-8b", "256"), 0.077, kExact);
    FF_CLOSE(perToken("qwen3-235b-a22b", "128"), 1.101, kExact);
    FF_CLOSE(perToken("gpt-oss-120b", "32"), 0.376, kExact);
}

/// Half-way between batches 8 and 32 in logarithms is 16: the geometric mean of the two.
void TestServing::tableIsStraightInLogarithms()
{
    const auto energy = [&](const char *batch) {
        return joules(
            served({"inference.tier = table", "training.runs = 0", "model.preset = llama-3.1-70b",
                    std::string("inference.batch = ") + batch}));
    };
    FF_CLOSE(energy("16"), 200 * std::sqrt(3.759 * 1.207), kExact);
    FF_CLOSE(energy("181.01933598375618"), 200 * std::sqrt(0.563 * 0.479), kReleased);
}

void TestServing::tableTakesTheRowThatIsNamed()
{
    FF_CLOSE(joules(served({"inference.tier = table", "training.runs = 0",
                            "model.preset = llama-3.1-70b", "inference.table_model = qwen3-32b",
                            "inference.batch = 64", "inference.host_share = 0.5"})),
             200 * 0.367 * 1.5, kExact);
}

void TestServing::tableRefusesOtherBatches_data()
{
    QTest::addColumn<std::string>("model");
    QTest::addColumn<std::string>("batch");
    QTest::addColumn<std::string>("range");
    QTest::newRow("below") << std::string("llama-3.1-8b") << std::string("1")
                           << std::string("from 8 to 256");
    QTest::newRow("above") << std::string("llama-3.1-8b") << std::string("257")
                           << std::string("from 8 to 256");
    QTest::newRow("above a short row")
        << std::string("gpt-oss-120b") << std::string("65") << std::string("from 8 to 64");
}

void TestServing::tableRefusesOtherBatches()
{
    QFETCH(const std::string, model);
    QFETCH(const std::string, batch);
    QFETCH(const std::string, range);
    Study study;
    study.scenarios = {
        served({"inference.tier = table", "training.runs = 0",
                std::string("model.preset = ") + model, "inference.batch = " + batch})};
    const auto made =
        estimate(fixture::method("fourfold"), study, study.scenarios.front(), m_catalog);
    QVERIFY(!made);
    QCOMPARE(made.error().where, std::string("a: inference.batch"));
    QVERIFY2(english(made.error()).find(range) != std::string::npos, english(made.error()).c_str());
}

void TestServing::missingInputIsNamed_data()
{
    QTest::addColumn<QString>("tier");
    QTest::addColumn<QString>("removed");
    const auto add = [](const char *tier, const char *removed) {
        QTest::addRow("%s without %s", tier, removed)
            << QString::fromUtf8(tier) << QString::fromUtf8(removed);
    };
    add("ecologits", "model.params_b");
    add("roofline", "model.params_b");
    add("roofline", "model.layers");
    add("roofline", "model.hidden");
    add("roofline", "machine.peak_tflops");
    add("roofline", "inference.memory_bandwidth_gbs");
    add("table", "inference.table_model");
    add("per-token", "inference.joule_per_output_token");
    add("measured", "inference.wh_per_request");
}

void TestServing::missingInputIsNamed()
{
    QFETCH(const QString, tier);
    QFETCH(const QString, removed);
    Study study;
    study.scenarios = {dense({"inference.tier = " + tier.toStdString()})};
    study.scenarios.front().values.erase(findField(removed.toStdString())->field);
    if (removed == QStringLiteral("model.params_b")) {
        study.scenarios.front().values.erase(Field::ModelLayers);
        study.scenarios.front().values.erase(Field::ModelHidden);
    }
    const auto made =
        estimate(fixture::method("fourfold"), study, study.scenarios.front(), m_catalog);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::MissingField);
    QCOMPARE(QString::fromStdString(made.error().where), QStringLiteral("a: ") + removed);
}

QTEST_APPLESS_MAIN(TestServing)
#include "tst_serving.moc"
