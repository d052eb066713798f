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

constexpr int kRounds = 5;

// What must hold on a shared machine: half of the floors among the goals.
constexpr double kHighsFloor = 500;
constexpr double kSimplexFloor = 25;
constexpr double kYearFloor = 5;
constexpr double kFrameMs = 32;

// P10 asks for 500 times the original simulator, which as a whole (events, power meter and all)
// took 8 to 10 s where its way to place the jobs, which is what is timed here, takes 2.3 s: 500
// times the whole is 125 times that. The original itself is not run here.
constexpr double kJobsFloor = 125;

constexpr std::size_t kHalfHours = 18'000;

std::vector<MixProgramme> programmes(int count)
{
    std::vector<MixProgramme> all;
    for (int i = 0; i < count; ++i)
        all.push_back({{0.04 + 1e-5 * i, 0.017, 0.011 + 2e-6 * i}, {0.40, 0.36, 0.24}, 0.38});
    return all;
}

/// The series of baseline_schedule.py.
std::vector<double> wholeNumbers(std::size_t count)
{
    std::vector<double> values(count);
    for (std::size_t t = 0; t < count; ++t)
        values[t] = static_cast<double>(100 + t * 7919 % 101 + 40 * (t / 12 % 4));
    return values;
}

std::vector<double> gridNumbers(std::size_t count)
{
    constexpr int kDay = 48;
    std::vector<double> values(count);
    for (std::size_t t = 0; t < count; ++t) {
        const int half = static_cast<int>(t);
        const int waves = 2 * std::abs(half % kDay - 24) + 3 * std::abs(half / kDay % 14 - 7);
        values[t] =
            static_cast<double>(waves * 18'433 + static_cast<int>(t * 7919 % 18'433)) / 4096;
    }
    return values;
}

/// The jobs that baseline_schedule.py prints.
std::vector<Job> printedJobs(const QList<QList<QByteArray>> &lines, const IntensitySeries &series)
{
    std::vector<Job> jobs;
    for (const QList<QByteArray> &words : lines) {
        if (words.size() == 4)
            jobs.push_back({series.at(words[1].toDouble()), series.at(words[3].toDouble()),
                            words[2].toDouble() / 2});
    }
    return jobs;
}

/// The saving by the baseline of the original, where "at once" may be half an hour later: its jobs
/// without any slack still choose between two starts, since windows have the half hour that starts
/// at their end. So it saves less than against starting at the release.
double savingByTheirBaseline(const PlannedSeries &planned, const std::vector<Job> &jobs,
                             RunKind kind)
{
    double atOnce = 0;
    double best = 0;
    for (const Job &job : jobs) {
        Job tight = job;
        tight.deadline = {job.release.seconds + (job.hours + 0.5) * kSecondsPerHour};
        atOnce += bestStart(planned, tight)->gramsPerKw;
        best += bestSchedule(planned, job, kind)->gramsPerKw;
    }
    return savingOf(best, atOnce);
}

double savingOfJobs(const PlannedSeries &planned, const std::vector<Job> &jobs, RunKind kind)
{
    double atRelease = 0;
    double best = 0;
    for (const Job &job : jobs) {
        atRelease += startAtRelease(planned, job)->gramsPerKw;
        best += bestSchedule(planned, job, kind)->gramsPerKw;
    }
    return savingOf(best, atRelease);
}

} // namespace

/// P8, P9, P10 and P21 of the performance goals, beside HiGHS, CLP, GLPK, NumPy and pandas in one
/// run.
class BenchSchedule : public QObject
{
    Q_OBJECT

private slots:
    void mixAgainstSimplex();
    void mixAgainstHighs();
    void mixAgainstClp();
    void yearAgainstNumpyAndPandas();
    void publishedJobsAgainstPandas();
    void thirtyZonesWhileTheDeadlineMoves();

private:
    void compareMixes(const QByteArray &peer, const QList<QList<QByteArray>> &lines, double floor);
};

void BenchSchedule::mixAgainstSimplex()
{
    constexpr int kSolves = 2000;
    const std::vector<MixProgramme> all = programmes(kSolves);
    MixSolver solver;
    std::vector<double> closed;
    std::vector<double> simplex;
    double sum = 0;
    double apart = 0;
    for (int round = 0; round < kRounds; ++round) {
        closed.push_back(nanoseconds(10,
                                     [&] {
                                         for (const MixProgramme &programme : all)
                                             sum += cheapestMix(programme)->cost;
                                     })
                         / kSolves);
        simplex.push_back(nanoseconds(1,
                                      [&] {
                                          for (const MixProgramme &programme : all)
                                              sum += solver.solve(programme)->cost;
                                      })
                          / kSolves);
    }
    for (const MixProgramme &programme : all)
        apart =
            std::max(apart, std::abs(solver.solve(programme)->cost - cheapestMix(programme)->cost));
    QVERIFY(sum > 0 && apart < 1e-9);
    const double ratio = median(simplex) / median(closed);
    qInfo("P8 three levels with shares and shadow price %.1f ns; dual simplex of GLPK %.0f ns, "
          "%.0fx; they differ by %.1g g",
          median(closed), median(simplex), ratio, apart);
    QVERIFY2(ratio > kSimplexFloor, qPrintable(QString::number(ratio)));
}

/// The bare optimum beside the time of a solve, and the cost of each programme, that a peer prints.
void BenchSchedule::compareMixes(const QByteArray &peer, const QList<QList<QByteArray>> &lines,
                                 double floor)
{
    const auto figures = figuresOf(lines);
    const std::vector<MixProgramme> all = programmes(static_cast<int>(figures.size()) - 1);
    std::vector<double> bare;
    double sum = 0;
    for (int round = 0; round < kRounds; ++round)
        bare.push_back(nanoseconds(100,
                                   [&] {
                                       for (const MixProgramme &programme : all)
                                           sum +=
                                               cheapestSupport(programme.costs, programme.qualities,
                                                               programme.floor)
                                                   ->cost;
                                   })
                       / static_cast<double>(all.size()));
    double apart = 0;
    for (std::size_t i = 0; i < all.size(); ++i)
        apart = std::max(apart, std::abs(figures.at(peer + '_' + QByteArray::number(i))
                                         - cheapestMix(all[i])->cost));
    QVERIFY(sum > 0 && apart < 1e-9);
    const double ratio = figures.at(peer) / median(bare);
    qInfo("P8 three levels, bare optimum %.1f ns; %s %.0f ns, %.0fx; they differ by %.1g g",
          median(bare), peer.constData(), figures.at(peer), ratio, apart);
    QVERIFY2(ratio > floor, qPrintable(QString::number(ratio)));
}

void BenchSchedule::mixAgainstHighs()
{
    const auto lines = pythonLines("baseline_mix.py");
    if (figuresOf(lines).empty())
        QSKIP("SciPy is not installed");
    compareMixes("linprog", lines, kHighsFloor);
}

void BenchSchedule::mixAgainstClp()
{
#ifdef FOURFOLD_CLP_BASELINE
    compareMixes("clp", linesOf(QStringLiteral(FOURFOLD_CLP_BASELINE), {}), kSimplexFloor);
#else
    QSKIP("CLP is not installed");
#endif
}

void BenchSchedule::yearAgainstNumpyAndPandas()
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
        QSKIP("NumPy or pandas is not installed");
    own["pandas_runs"] = own["runs"];
    for (const auto &[name, times] : own) {
        const double ratio = median(python[name]) / median(times);
        qInfo("P9 %s from every hour of a year: %.1f us; Python %.1f us, %.1fx", name.constData(),
              median(times) / 1e3, median(python[name]) / 1e3, ratio);
        QVERIFY2(ratio > kYearFloor, name.constData());
    }
}

void BenchSchedule::publishedJobsAgainstPandas()
{
    IntensitySeries halves = hourlySeries(gridNumbers(kHalfHours));
    halves.stepHours = 0.5;
    const PlannedSeries planned(halves);
    std::map<QByteArray, std::vector<double>> own;
    std::map<QByteArray, std::vector<double>> python;
    for (int round = 0; round < kRounds; ++round) {
        const auto lines = pythonLines("baseline_schedule.py");
        const std::vector<Job> jobs = printedJobs(lines, planned.series());
        if (jobs.empty())
            QSKIP("NumPy or pandas is not installed");
        const auto figures = figuresOf(lines);
        for (const auto &[name, time] : figures)
            python[name].push_back(time);
        for (const auto &[name, kind] : {std::pair{QByteArray("whole"), RunKind::Contiguous},
                                         std::pair{QByteArray("paused"), RunKind::Interruptible}}) {
            double saving = 0;
            own[name].push_back(
                nanoseconds(10, [&] { saving = savingOfJobs(planned, jobs, kind); }));
            QVERIFY(std::abs(saving - figures.at("peer_" + name + "_saving")) < 1e-6);
            QVERIFY(std::abs(saving - figures.at("jobs_" + name + "_saving")) < 1e-6);
            const double theirs = savingByTheirBaseline(planned, jobs, kind);
            QVERIFY(theirs < saving);
            QVERIFY(std::abs(theirs - figures.at("peer_" + name + "_own_saving")) < 1e-13);
        }
    }
    for (const auto &[name, times] : own) {
        const double peer = median(python["peer_" + name]);
        const double numpy = median(python["jobs_" + name]);
        const double ratio = peer / median(times);
        qInfo("P10 published jobs, %s: %.2f ms; pandas places them as the original does in "
              "%.0f ms, %.0fx; NumPy job by job %.1f ms, %.1fx; same saving by either baseline",
              name.constData(), median(times) / 1e6, peer / 1e6, ratio, numpy / 1e6,
              numpy / median(times));
        QVERIFY2(ratio > kJobsFloor, qPrintable(QString::number(ratio)));
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
