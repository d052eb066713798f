// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/optimise.h"
#include "core/analysis/sweep.h"
#include "core/estimation/scenario_function.h"
#include "tests/bench/bench_timing.h"
#include "tests/support/core_fixtures.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <set>

using namespace fourfold;
using namespace fourfold::bench;

namespace {

constexpr int kRounds = 7;
constexpr std::size_t kSide = 100;

// What must hold on a shared machine: half of the floors among the goals.
constexpr double kBroadcastFloor = 0.025;
constexpr double kObjectsFloor = 7.5;
constexpr double kGraphFloor = 1000;
constexpr double kFramesPerSecond = 30;
constexpr double kRankedWithin = 100e6; ///< nanoseconds
constexpr double kCells = 200 * 200;

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

SweepAxis axisOf(const char *text)
{
    auto made = parseSweepAxis(text);
    if (!made)
        fixture::giveUp(english(made.error()));
    return std::move(*made);
}

/// The regions with an hourly trace.
std::set<const Entry *> tracedRegions(const Catalog &whole)
{
    std::set<const Entry *> regions;
    for (const Entry &trace : whole.entries(EntryKind::Trace))
        regions.insert(whole.region(trace.text(TextProperty::Zone)));
    return regions;
}

/// 100 accelerators that can be chosen, 200 places (those with a trace among them) and 20
/// datacentres of a catalogue, with all of its sources and traces.
Catalog partOf(const Catalog &whole)
{
    std::vector<CatalogFile> files;
    for (const char *name : {"sources.json", "traces.json"})
        files.push_back({name,
                         fixture::resourceText(QStringLiteral("catalog/") + QLatin1String(name)),
                         Layer::BuiltIn});
    const std::set<const Entry *> traced = tracedRegions(whole);
    for (const auto &[what, most] : {std::pair{Choosable::Machine, std::size_t{100}},
                                     std::pair{Choosable::Datacenter, std::size_t{20}},
                                     std::pair{Choosable::Region, std::size_t{200}}}) {
        std::map<EntryKind, std::vector<Entry>> kinds;
        std::vector<LackingEntry> lacking;
        std::size_t count = 0;
        std::vector<const Entry *> offered = choosableEntries(whole, what, lacking);
        std::ranges::stable_partition(offered,
                                      [&](const Entry *entry) { return traced.contains(entry); });
        for (const Entry *entry : offered) {
            const bool isMachine = what == Choosable::Machine;
            const bool isWhole = !isMachine
                                 || (entry->number(Property::TdpW)
                                     && (entry->number(Property::PeakTflopsFp16)
                                         || entry->number(Property::PeakTflopsFp32)));
            if (isWhole && ++count <= most)
                kinds[entry->kind].push_back(*entry);
        }
        for (const auto &[kind, entries] : kinds)
            files.push_back({std::string(kindRow(kind).key) + "_part.json",
                             catalogFileText(kind, entries), Layer::BuiltIn});
    }
    auto made = Catalog::fromFiles(files);
    if (!made)
        fixture::giveUp(english(made.error()));
    return made->withTraces(fixture::traceLibrary());
}

/// The training run on whatever machine is chosen, starting in a year of which there are traces.
Study runToPlace()
{
    Study study;
    study.scenarios = {trainingRun()};
    study.scenarios[0].values.erase(Field::MachinePeak);
    study.scenarios[0].values.erase(Field::MachineAveragePower);
    fixture::set(study.scenarios[0], "map.start_utc = 2021-06-01T00:00:00Z");
    return study;
}

/// How many choices there are; none where they cannot be ranked.
std::size_t choicesRanked(const Study &study, const Catalog &catalog,
                          const std::optional<double> &latestHours)
{
    OptimiseQuestion question{{Choosable::Machine, Choosable::Datacenter, Choosable::Region}};
    question.latestHours = latestHours;
    const auto made =
        optimise(fixture::method("fourfold"), study, study.scenarios[0], catalog, question);
    return made ? made->choices : 0;
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
    void laterStartsAreRankedAtOnce();
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

/// A frame of a heat map of 200 x 200 while a third field is dragged, as the window asks for it:
/// the estimate prepared anew and swept. Beside it an estimate for each cell, timed on some of
/// them.
void BenchSweep::heatMapFitsAFrame()
{
    const Catalog catalog;
    const EstimatorRow &method = fixture::method("fourfold");
    Study study;
    study.scenarios = {trainingRun()};
    Scenario &dragged = study.scenarios.front();
    const std::vector<SweepAxis> axes = {axisOf("model.params_b=1:1000:200"),
                                         axisOf("machine.efficiency=0.1:0.6:200")};
    int step = 0;
    std::vector<double> frames;
    std::vector<double> singles;
    for (int round = 0; round < kRounds; ++round) {
        frames.push_back(nanoseconds(10, [&] {
            giveValue(dragged, Field::MechanizationPue, Number{1 + 0.01 * (++step % 90), {}});
            QVERIFY(sweep(method, study, dragged, catalog, axes, {Figure::Co2e}));
        }));
        singles.push_back(nanoseconds(2'000, [&] {
            giveValue(dragged, Field::ModelParams, Number{double(1 + ++step % 900), {}});
            QVERIFY(estimate(method, study, dragged, catalog));
        }));
    }
    const double frame = median(frames);
    qInfo("heat map of 200 x 200 with a third field dragged: %.2f ms a frame (%.0f a second)",
          frame / 1e6, 1e9 / frame);
    qInfo("   an estimate for each cell %.0f ms: %.0fx", median(singles) * kCells / 1e6,
          median(singles) * kCells / frame);
    QVERIFY2(frame < 1e9 / kFramesPerSecond, "a heat map is slower than 30 frames a second");
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

/// 100 accelerators with 200 regions and 20 datacentres of the shipped catalogue ranked with their
/// reasons and the front, and all that the catalogue has. Beside it an estimate for each choice,
/// timed on some of them.
void BenchSweep::catalogueIsRankedAtOnce()
{
    const Catalog whole = fixture::shippedCatalog();
    const Catalog part = partOf(whole);
    const EstimatorRow &method = fixture::method("fourfold");
    const Study study = runToPlace();
    Scenario chosen = study.scenarios[0];
    giveValue(chosen, Field::MachineAccelerator, std::string("nvidia-a100-sxm4-80"));
    std::vector<double> rankings;
    std::vector<double> singles;
    std::size_t choices = 0;
    for (int round = 0; round < kRounds; ++round) {
        rankings.push_back(nanoseconds(1, [&] { choices = choicesRanked(study, part, {}); }));
        int step = 0;
        singles.push_back(nanoseconds(2'000, [&] {
            giveValue(chosen, Field::MapIntensity, Number{double(1 + ++step % 900), {}});
            QVERIFY(estimate(method, study, chosen, whole));
        }));
    }
    const double time = median(rankings);
    qInfo("%zu choices ranked, with reasons and front: %.1f ms", choices, time / 1e6);
    qInfo("   an estimate for each choice %.0f ms: %.0fx", median(singles) * double(choices) / 1e6,
          median(singles) * double(choices) / time);
    QVERIFY(choices >= 100UL * 200 * 20);
    QVERIFY2(time < kRankedWithin, "the catalogue is not ranked at once");
    std::size_t all = 0;
    const double everything = nanoseconds(1, [&] { all = choicesRanked(study, whole, {}); });
    qInfo("   all %zu choices of the catalogue: %.0f ms", all, everything / 1e6);
}

/// The same choices from every hour of a day and of a week where there is an hourly trace, beside
/// their own start alone, interleaved in one run.
void BenchSweep::laterStartsAreRankedAtOnce()
{
    const Catalog part = partOf(fixture::shippedCatalog());
    const Study study = runToPlace();
    constexpr std::array kStarts = {0, 24, 168}; // 0: hours make no difference
    std::array<std::vector<double>, kStarts.size()> times;
    std::array<std::size_t, kStarts.size()> choices{};
    for (int round = 0; round < kRounds; ++round) {
        for (std::size_t i = 0; i < kStarts.size(); ++i) {
            const auto latest = kStarts[i] == 0 ? std::nullopt : std::optional(kStarts[i] - 1.0);
            times[i].push_back(
                nanoseconds(1, [&] { choices[i] = choicesRanked(study, part, latest); }));
        }
    }
    const double plain = median(times[0]) / static_cast<double>(choices[0]);
    for (std::size_t i = 1; i < kStarts.size(); ++i) {
        const double time = median(times[i]);
        qInfo("%zu choices with %d starts: %.1f ms, %.1fx of those without; a choice %.1fx",
              choices[i], kStarts[i], time / 1e6, time / median(times[0]),
              time / static_cast<double>(choices[i]) / plain);
        QVERIFY(choices[i] > choices[0] + static_cast<std::size_t>(kStarts[i]) * 100 * 20 * 5);
    }
    QVERIFY2(median(times[1]) < kRankedWithin, "a day of later starts is not ranked at once");
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
