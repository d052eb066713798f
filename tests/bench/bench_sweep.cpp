// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/scenario_function.h"
#include "tests/bench/bench_timing.h"
#include "tests/support/core_fixtures.h"

#include <QTest>

#include <array>

using namespace fourfold;
using namespace fourfold::bench;

namespace {

constexpr int kRounds = 7;
constexpr std::size_t kSide = 100;

// What must hold on a shared machine: half of the floors among the goals.
constexpr double kBroadcastFloor = 0.025;
constexpr double kObjectsFloor = 7.5;
constexpr double kGraphFloor = 1000;

std::vector<double> axis(double low, double high, std::size_t count)
{
    std::vector<double> values(count);
    for (std::size_t i = 0; i < count; ++i)
        values[i] = low + (high - low) * static_cast<double>(i) / static_cast<double>(count - 1);
    return values;
}

Scenario trainingRun()
{
    return fixture::scenario("a", {
                                      "model.params_b = 175",
                                      "model.tokens_b = 300",
                                      "machine.devices = 10000",
                                      "machine.peak_tflops = 125",
                                      "machine.efficiency = 0.1968",
                                      "machine.average_power_w = 330",
                                      "mechanization.pue = 1.1",
                                      "map.carbon_intensity_g_per_kwh = 429",
                                  });
}

ScenarioFunction prepared(const char *method, const Scenario &scenario, const Catalog &catalog,
                          std::vector<Field> fields)
{
    Study study;
    study.scenarios = {scenario};
    auto function = ScenarioFunction::prepare(fixture::method(method), study,
                                              study.scenarios.front(), catalog, std::move(fields));
    if (!function)
        fixture::giveUp(english(function.error()));
    return std::move(*function);
}

constexpr std::array kCarbon = {AnswerFigure{std::nullopt, Figure::Co2e}};

/// A sweep over two fields: a row of cells for each value of the first.
void sweep(const ScenarioFunction &function, LaneArena &arena, const std::vector<double> &rows,
           const std::vector<double> &columns, std::vector<double> &out)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::array<Column, 2> given = {Column{nullptr, rows[i]}, Column{columns.data()}};
        double *const row = out.data() + i * columns.size();
        function.evaluate(arena, given, columns.size(), kCarbon, std::span(&row, 1));
    }
}

} // namespace

/// P3 of the performance goals: sweeps through the public functions, beside Python that does the
/// same, interleaved in one run; and what sweeps over the catalogue and random draws build on.
class BenchSweep : public QObject
{
    Q_OBJECT

private slots:
    void sweepAgainstPython();
    void heatMapFitsAFrame();
    void drawsThroughTheFormulas();
    void catalogueIsRankedAtOnce();
    void derivativesOfEveryNumber();
};

void BenchSweep::sweepAgainstPython()
{
    const Catalog catalog;
    const std::vector<Field> fields = {Field::ModelParams, Field::MapIntensity};
    const auto patterson = prepared("patterson", trainingRun(), catalog, fields);
    const auto general = prepared("fourfold", trainingRun(), catalog, fields);
    const auto parameters = axis(1, 1000, kSide);
    const auto intensities = axis(20, 800, kSide);
    std::vector<double> out(kSide * kSide);
    LaneArena arena;
    std::vector<double> plain;
    std::vector<double> full;
    std::map<QByteArray, std::vector<double>> python;
    for (int round = 0; round < kRounds; ++round) {
        for (const auto &[name, time] : runBaseline("baseline_sweep.py"))
            python[name].push_back(time);
        plain.push_back(
            nanoseconds(500, [&] { sweep(patterson, arena, parameters, intensities, out); }));
        full.push_back(
            nanoseconds(500, [&] { sweep(general, arena, parameters, intensities, out); }));
    }
    QVERIFY(python.contains("objects") && python.contains("graph"));
    qInfo("P3 sweep of 100 x 100: Patterson %.1f us, general estimate %.1f us", median(plain) / 1e3,
          median(full) / 1e3);
    const double ours = median(full);
    const double objects = median(python["objects"]) / ours;
    const double graph = median(python["graph"]) / ours;
    qInfo("   an object for each cell in Python %.1f ms: %.0fx", median(python["objects"]) / 1e6,
          objects);
    qInfo("   a graph of steps for each cell in Python %.0f ms: %.0fx",
          median(python["graph"]) / 1e6, graph);
    QVERIFY2(objects >= kObjectsFloor, "P3 is below its floor against objects");
    QVERIFY2(graph >= kGraphFloor, "P3 is below its floor against a graph");
    if (!python.contains("broadcast"))
        QSKIP("NumPy is not installed: no broadcast to compare with");
    const double broadcast = median(python["broadcast"]) / ours;
    qInfo("   NumPy's broadcast of the closed form %.1f us: %.2fx (NumPy is faster below 1)",
          median(python["broadcast"]) / 1e3, broadcast);
    QVERIFY2(broadcast >= kBroadcastFloor, "P3 is below its floor against NumPy");
}

void BenchSweep::heatMapFitsAFrame()
{
    const Catalog catalog;
    const auto function = prepared("fourfold", trainingRun(), catalog,
                                   {Field::ModelParams, Field::MachineEfficiency});
    const auto parameters = axis(1, 1000, 200);
    const auto efficiencies = axis(0.1, 0.6, 200);
    std::vector<double> out(200 * 200);
    LaneArena arena;
    const double frame =
        nanoseconds(50, [&] { sweep(function, arena, parameters, efficiencies, out); });
    qInfo("heat map of 200 x 200, general estimate: %.2f ms", frame / 1e6);
    QVERIFY(frame < 16e6);
}

/// The formulas' own part of a random draw, without the drawing.
void BenchSweep::drawsThroughTheFormulas()
{
    constexpr std::size_t kDraws = 1024;
    const Catalog catalog;
    const std::vector<Field> fields = {
        Field::ModelParams,         Field::ModelTokens,      Field::MachineEfficiency,
        Field::MachineAveragePower, Field::MechanizationPue, Field::MapIntensity,
        Field::EmbodiedDevice,      Field::EmbodiedLifetime, Field::EmbodiedUtilisation};
    const std::vector<double> ones(kDraws, 1);
    for (const auto &[method, varied] :
         {std::pair{"patterson", std::size_t{6}}, std::pair{"fourfold", fields.size()}}) {
        const auto function = prepared(method, trainingRun(), catalog,
                                       {fields.begin(), fields.begin() + long(varied)});
        std::vector<std::vector<double>> values;
        std::vector<Column> columns;
        for (const double at : function.point())
            values.push_back(axis(0.9 * at, at, kDraws));
        for (const auto &column : values)
            columns.push_back({column.data()});
        std::vector<double> out(kDraws);
        double *const to = out.data();
        for (const LaneLoops *loops : {&baseLaneLoops(), wideLaneLoops()}) {
            if (loops == nullptr)
                continue;
            LaneArena arena(*loops);
            const double block = nanoseconds(2000, [&] {
                function.evaluate(arena, columns, kDraws, kCarbon, std::span(&to, 1));
            });
            qInfo("%s with %zu fields drawn, %s: %.2f ns a draw", method, varied, loops->level,
                  block / kDraws);
        }
    }
}

/// 100 accelerators with 200 regions and 20 datacentres of the shipped catalogue.
void BenchSweep::catalogueIsRankedAtOnce()
{
    const Catalog catalog = fixture::shippedCatalog();
    const auto numbersOf = [&](EntryKind kind, Property property, std::size_t most) {
        std::vector<double> values;
        for (const Entry &entry : catalog.entries(kind)) {
            if (const auto number = entry.number(property); number && values.size() < most)
                values.push_back(*number);
        }
        return values;
    };
    std::vector<double> intensities;
    std::vector<double> pues;
    for (const double intensity : numbersOf(EntryKind::GridRegion, Property::GridGPerKwh, 200)) {
        for (const double pue : numbersOf(EntryKind::Datacenter, Property::Pue, 20)) {
            intensities.push_back(intensity);
            pues.push_back(pue);
        }
    }
    const std::array<Column, 2> columns = {Column{pues.data()}, Column{intensities.data()}};
    Study study;
    study.scenarios = {trainingRun()};
    study.scenarios[0].values.erase(Field::MachinePeak);
    study.scenarios[0].values.erase(Field::MachineAveragePower);
    std::vector<double> out;
    LaneArena arena;
    std::size_t machines = 0;
    double best = 0;
    const double time = nanoseconds(1, [&] {
        out.clear();
        for (const Entry &entry : catalog.entries(EntryKind::Accelerator).first(100)) {
            study.scenarios[0].values.set(Field::MachineAccelerator, entry.id);
            const auto function =
                ScenarioFunction::prepare(fixture::method("fourfold"), study, study.scenarios[0],
                                          catalog, {Field::MechanizationPue, Field::MapIntensity});
            if (!function)
                continue;
            ++machines;
            out.resize(out.size() + pues.size());
            double *const to = out.data() + out.size() - pues.size();
            function->evaluate(arena, columns, pues.size(), kCarbon, std::span(&to, 1));
        }
        std::ranges::nth_element(out, out.begin() + 100);
        best = *std::ranges::min_element(out);
    });
    QVERIFY(best > 0);
    qInfo("%zu machines x %zu places, the best 100 found: %.1f ms", machines, pues.size(),
          time / 1e6);
    QVERIFY(time < 100e6);
}

void BenchSweep::derivativesOfEveryNumber()
{
    const Catalog catalog;
    const std::vector<Field> fields = {
        Field::ModelParams,      Field::ModelTokens,         Field::MachineDevices,
        Field::MachinePeak,      Field::MachineEfficiency,   Field::MachineAveragePower,
        Field::MechanizationPue, Field::MapIntensity,        Field::EmbodiedDevice,
        Field::EmbodiedLifetime, Field::EmbodiedUtilisation, Field::EmbodiedServer};
    const auto function = prepared("fourfold", trainingRun(), catalog, fields);
    std::array<double, 1> value{};
    std::vector<double> slopes(fields.size());
    const double time = nanoseconds(
        20'000, [&] { function.differentiate(function.point(), kCarbon, value, slopes); });
    qInfo("exact derivatives by %zu numbers: %.1f us", fields.size(), time / 1e3);
    QVERIFY(slopes[0] > 0);
}

QTEST_APPLESS_MAIN(BenchSweep)
#include "bench_sweep.moc"
