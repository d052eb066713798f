// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/estimate.h"
#include "core/estimation/trace.h"
#include "tests/bench/bench_timing.h"

#include <QTest>

#include <vector>

using namespace fourfold;
using namespace fourfold::bench;

namespace {

constexpr int kRounds = 7;
constexpr int kPlainCalls = 200'000;
constexpr int kTracedCalls = 50'000;

// What must hold on a shared machine: half of what a quiet one shows. The goals themselves are
// ratios to published tools, which do more than these baselines; each baseline says what it does.
constexpr double kPlainFloor = 2;
constexpr double kTracedFloor = 50;

double total(const Result<Estimate> &estimate)
{
    return estimate ? estimate->total[Figure::Co2e] : 0;
}

Scenario gpt3()
{
    Scenario scenario;
    scenario.id = "a";
    const auto set = [&](Field field, double value) {
        scenario.values.set(field, Number{value, std::nullopt});
    };
    set(Field::ModelParams, 175);
    set(Field::ModelTokens, 300);
    set(Field::MachineDevices, 10000);
    set(Field::MachinePeak, 125);
    set(Field::MachineEfficiency, 0.1968);
    set(Field::MachineAveragePower, 330);
    set(Field::MechanizationPue, 1.10);
    set(Field::MapIntensity, 429);
    return scenario;
}

} // namespace

/// P1 and P2 of the performance goals: one scenario, with and without its trace, beside the same
/// arithmetic in Python, interleaved in one run.
class BenchEstimate : public QObject
{
    Q_OBJECT

private slots:
    void oneScenarioAgainstPython();
};

void BenchEstimate::oneScenarioAgainstPython()
{
    Study study;
    study.scenarios.push_back(gpt3());
    const Catalog catalog;
    const auto resolved = resolve(study, study.scenarios.front(), catalog);
    QVERIFY(resolved.hasValue());
    const EstimatorRow &patterson = *findEstimator("patterson");
    const EstimatorRow &general = *findEstimator("fourfold");
    Trace trace;
    double sink = 0;
    std::vector<double> plain;
    std::vector<double> full;
    std::vector<double> traced;
    std::vector<double> procedure;
    std::vector<double> graph;
    for (int round = 0; round < kRounds; ++round) {
        const auto baseline = runBaseline("baseline_estimate.py");
        QVERIFY2(baseline.contains("procedure") && baseline.contains("graph"),
                 "python3 did not print its figures");
        procedure.push_back(baseline.at("procedure"));
        graph.push_back(baseline.at("graph"));
        plain.push_back(nanoseconds(
            kPlainCalls, [&] { sink += total(patterson.evaluate(*resolved, nullptr)); }));
        full.push_back(
            nanoseconds(kPlainCalls, [&] { sink += total(general.evaluate(*resolved, nullptr)); }));
        traced.push_back(nanoseconds(kTracedCalls, [&] {
            trace.clear();
            sink += total(general.evaluate(*resolved, &trace));
        }));
    }
    QVERIFY(sink > 0);
    const double plainRatio = median(procedure) / median(plain);
    const double tracedRatio = median(graph) / median(traced);
    qInfo("P2 one training run without trace: %.0f ns, Python procedure %.0f ns: %.1fx",
          median(plain), median(procedure), plainRatio);
    qInfo("   the general estimate without trace: %.0f ns", median(full));
    qInfo("P1 the general estimate with full trace: %.0f ns, Python graph %.0f ns: %.1fx",
          median(traced), median(graph), tracedRatio);
    QVERIFY2(plainRatio >= kPlainFloor, "P2 is below its floor");
    QVERIFY2(tracedRatio >= kTracedFloor, "P1 is below its floor");
}

QTEST_APPLESS_MAIN(BenchEstimate)
#include "bench_estimate.moc"
