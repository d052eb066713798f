// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serving/mix_solver.h"
#include "core/time/where_and_when.h"
#include "core/time/year_kernels.h"
#include "tests/bench/bench_timing.h"
#include "tests/support/hourly_fixtures.h"

#include <QTest>

using namespace fourfold;
using namespace fourfold::bench;
using namespace fourfold::fixture;

namespace {

constexpr int kRounds = 7;

// What must hold on a shared machine: half of the floors among the goals.
constexpr double kSolverFloor = 25;
constexpr double kYearFloor = 5;
constexpr double kFrameMs = 32;

constexpr int kJobs = 3387;
constexpr std::size_t kHalfHours = 17'568;

/// The series of baseline_schedule.py.
std::vector<double> wholeNumbers(std::size_t count)
{
    std::vector<double> values(count);
    for (std::size_t t = 0; t < count; ++t)
        values[t] = static_cast<double>(100 + t * 7919 % 101 + 40 * (t / 12 % 4));
    return values;
}

/// The saving over all jobs of baseline_schedule.py.
double savingOfJobs(const PlannedSeries &planned, RunKind kind)
{
    double atRelease = 0;
    double best = 0;
    for (int i = 0; i < kJobs; ++i) {
        const double length = 8 + i * 53 % 173;
        const double release = i * 37 % 17'000;
        const double end = std::min(release + length + 168, static_cast<double>(kHalfHours));
        const Job job{planned.series().at(release), planned.series().at(end), length / 2};
        atRelease += startAtRelease(planned, job)->gramsPerKw;
        best += bestSchedule(planned, job, kind)->gramsPerKw;
    }
    return savingOf(best, atRelease);
}

} // namespace

/// P8, P9, P10 and P21 of the performance goals, beside the simplex of GLPK and NumPy in one run.
class BenchSchedule : public QObject
{
    Q_OBJECT

private slots:
    void mixAgainstSimplex();
    void yearAgainstNumpy();
    void jobsAgainstNumpy();
    void thirtyZonesWhileTheDeadlineMoves();
};

void BenchSchedule::mixAgainstSimplex()
{
    constexpr int kSolves = 2000;
    std::vector<MixProgramme> programmes;
    for (int i = 0; i < kSolves; ++i)
        programmes.push_back(
            {{0.04 + 1e-5 * i, 0.017, 0.011 + 2e-6 * i}, {0.40, 0.36, 0.24}, 0.38});
    MixSolver solver;
    std::vector<double> bare;
    std::vector<double> closed;
    std::vector<double> simplex;
    double sum = 0;
    double apart = 0;
    for (int round = 0; round < kRounds; ++round) {
        bare.push_back(nanoseconds(20,
                                   [&] {
                                       for (const MixProgramme &programme : programmes)
                                           sum +=
                                               cheapestSupport(programme.costs, programme.qualities,
                                                               programme.floor)
                                                   ->cost;
                                   })
                       / kSolves);
        closed.push_back(nanoseconds(10,
                                     [&] {
                                         for (const MixProgramme &programme : programmes)
                                             sum += cheapestMix(programme)->cost;
                                     })
                         / kSolves);
        simplex.push_back(nanoseconds(1,
                                      [&] {
                                          for (const MixProgramme &programme : programmes)
                                              sum += solver.solve(programme)->cost;
                                      })
                          / kSolves);
    }
    for (const MixProgramme &programme : programmes)
        apart =
            std::max(apart, std::abs(solver.solve(programme)->cost - cheapestMix(programme)->cost));
    QVERIFY(sum > 0 && apart < 1e-9);
    const double ratio = median(simplex) / median(bare);
    qInfo(
        "P8 three levels: bare optimum %.1f ns, with shares and shadow price %.1f ns; dual simplex "
        "of GLPK %.0f ns, %.0fx and %.0fx; they differ by %.1g g",
        median(bare), median(closed), median(simplex), ratio, median(simplex) / median(closed),
        apart);
    QVERIFY2(ratio > kSolverFloor, qPrintable(QString::number(ratio)));
}

void BenchSchedule::yearAgainstNumpy()
{
    const std::vector<double> values = wholeNumbers(8760);
    std::map<QByteArray, std::vector<double>> own;
    std::map<QByteArray, std::vector<double>> python;
    std::size_t count = 0;
    for (int round = 0; round < kRounds; ++round) {
        for (const auto &[name, time] : runBaseline("baseline_schedule.py"))
            python[name].push_back(time);
        own["runs"].push_back(
            nanoseconds(200, [&] { count += cheapestRunOfEachRelease(values, 6, 24).size(); }));
        own["slots_6_24"].push_back(
            nanoseconds(100, [&] { count += cheapestSlotsOfEachRelease(values, 6, 24).size(); }));
        own["slots_48_168"].push_back(
            nanoseconds(50, [&] { count += cheapestSlotsOfEachRelease(values, 48, 168).size(); }));
    }
    QVERIFY(count > 0);
    if (python.empty())
        QSKIP("NumPy is not installed");
    for (const auto &[name, times] : own) {
        const double ratio = median(python[name]) / median(times);
        qInfo("P9 %s from every hour of a year: %.1f us; NumPy %.1f us, %.1fx", name.constData(),
              median(times) / 1e3, median(python[name]) / 1e3, ratio);
        QVERIFY2(ratio > kYearFloor, name.constData());
    }
}

void BenchSchedule::jobsAgainstNumpy()
{
    IntensitySeries halves = hourlySeries(wholeNumbers(kHalfHours));
    halves.stepHours = 0.5;
    const PlannedSeries planned(halves);
    for (const auto &[name, kind] :
         {std::pair{QByteArray("jobs_whole"), RunKind::Contiguous},
          std::pair{QByteArray("jobs_paused"), RunKind::Interruptible}}) {
        std::vector<double> own;
        std::vector<double> numpy;
        double saving = 0;
        for (int round = 0; round < kRounds; ++round) {
            auto python = runBaseline("baseline_schedule.py");
            if (python.empty())
                QSKIP("NumPy is not installed");
            numpy.push_back(python[name]);
            own.push_back(nanoseconds(1, [&] { saving = savingOfJobs(planned, kind); }));
            QVERIFY(std::abs(saving - python[name + "_saving"]) < 1e-6);
        }
        qInfo("P10 %s, %d: %.1f ms, %.0f a second; NumPy job by job %.1f ms, %.1fx; saving %.2f %%",
              name.constData(), kJobs, median(own) / 1e6, kJobs / (median(own) / 1e9),
              median(numpy) / 1e6, median(numpy) / median(own), 100 * saving);
    }
}

void BenchSchedule::thirtyZonesWhileTheDeadlineMoves()
{
    std::vector<PlannedSeries> planned;
    const IntensitySeries texas = shippedSeries(QStringLiteral("US-TEX-ERCO_2021"));
    for (int zone = 0; zone < 30; ++zone) {
        IntensitySeries shifted = texas;
        std::ranges::rotate(shifted.values, shifted.values.begin() + 24 * zone);
        planned.emplace_back(std::move(shifted));
    }
    std::vector<Zone> zones;
    for (const PlannedSeries &one : planned)
        zones.push_back({&one});
    std::vector<double> frames;
    double sum = 0;
    for (int frame = 0; frame < 200; ++frame) {
        const double deadline = 8760 - frame;
        const Job job{texas.start, texas.at(deadline), 10.5 + 0.25 * frame};
        frames.push_back(nanoseconds(
            1, [&] { sum += bestZones(zones, job, 1, 1, RunKind::Contiguous)->front().grams; }));
    }
    QVERIFY(sum > 0);
    std::ranges::sort(frames);
    const double p95 = frames[frames.size() * 95 / 100] / 1e6;
    qInfo("P21 best start over 30 zones and a year, deadline and hours moving: median %.2f ms, p95 "
          "%.2f ms",
          median(frames) / 1e6, p95);
    QVERIFY2(p95 < kFrameMs, qPrintable(QString::number(p95)));
}

QTEST_APPLESS_MAIN(BenchSchedule)
#include "bench_schedule.moc"
