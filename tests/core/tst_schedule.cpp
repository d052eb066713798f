// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/daily_jobs.h"
#include "core/time/elastic_schedule.h"
#include "core/time/forecast_regret.h"
#include "core/time/where_and_when.h"
#include "core/time/year_kernels.h"
#include "tests/support/hourly_fixtures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <bit>
#include <cmath>
#include <numeric>
#include <random>
#include <set>

using namespace fourfold;
using namespace fourfold::fixture;

namespace {

std::vector<double> numbersOf(const QJsonValue &array)
{
    std::vector<double> numbers;
    for (const QJsonValue &value : array.toArray())
        numbers.push_back(value.toDouble());
    return numbers;
}

Job jobOf(const QJsonObject &one)
{
    return {hour(one[u"release"].toDouble()), hour(one[u"deadline"].toDouble()),
            one[u"hours"].toDouble(), one[u"restart_hours"].toDouble()};
}

double gramsOf(const Result<Schedule> &schedule)
{
    return schedule ? schedule->gramsPerKw : std::nan("");
}

double startOf(const Result<Schedule> &schedule)
{
    return schedule ? schedule->runs.front().start.seconds / 3600 : std::nan("");
}

double hoursOf(const Schedule &schedule)
{
    double seconds = 0;
    for (const TimeSpan &run : schedule.runs)
        seconds += run.end.seconds - run.start.seconds;
    return seconds / 3600;
}

/// A random series and job; whole: with everything on edges of slots.
struct RandomCase
{
    std::vector<double> values;
    Job job;
};

RandomCase randomCase(std::mt19937_64 &generator, bool isWhole)
{
    const auto below = [&](int limit) {
        return static_cast<double>(generator() % std::uint64_t(limit));
    };
    RandomCase made;
    const std::size_t slotCount = 4 + generator() % 9;
    for (std::size_t i = 0; i < slotCount; ++i)
        made.values.push_back(below(60) * 10 - 50); // with ties and values below 0
    const double grain = isWhole ? 1 : 0.25;
    const double cells = static_cast<double>(slotCount) / grain;
    const double release = below(static_cast<int>(cells / 2));
    const double deadline = release + 1 + below(static_cast<int>(cells - release));
    const double length = 1 + below(static_cast<int>(deadline - release));
    made.job = {hour(release * grain), hour(deadline * grain), length * grain,
                static_cast<double>(generator() % 4) / 2};
    return made;
}

double costBetween(const std::vector<double> &values, double from, double to)
{
    double grams = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double start = std::max(from, static_cast<double>(i));
        const double end = std::min(to, static_cast<double>(i) + 1);
        grams += std::max(0.0, end - start) * values[i];
    }
    return grams;
}

/// The best of all sets of whole slots, with a start for each run.
double bruteRuns(const RandomCase &one)
{
    const auto first = static_cast<std::size_t>(one.job.release.seconds / 3600);
    const auto slotCount = static_cast<std::size_t>(one.job.deadline.seconds / 3600) - first;
    double best = 1e300;
    for (unsigned set = 0; set < (1U << slotCount); ++set) {
        if (std::popcount(set) != static_cast<int>(one.job.hours))
            continue;
        double grams = 0;
        for (std::size_t i = 0; i < slotCount; ++i) {
            if (((set >> i) & 1U) == 0)
                continue;
            const bool isStart = i == 0 || ((set >> (i - 1)) & 1U) == 0;
            grams += one.values[first + i] * (isStart ? 1 + one.job.restartHours : 1);
        }
        best = std::min(best, grams);
    }
    return best;
}

QJsonObject currentCase(const QJsonArray &cases)
{
    for (const QJsonValue &value : cases) {
        if (value[u"id"].toString() == QString::fromLatin1(QTest::currentDataTag()))
            return value.toObject();
    }
    return {};
}

} // namespace

class TestSchedule : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void smallCasesAreAsWorkedOut_data() { addCases("toy"); }
    void smallCasesAreAsWorkedOut();
    void yearsAreAsWorkedOut_data() { addCases("year"); }
    void yearsAreAsWorkedOut();
    void theBestZoneIsFound_data() { addCases("zones"); }
    void theBestZoneIsFound();
    void serversComeAndGo_data() { addCases("elastic"); }
    void serversComeAndGo();
    void noStartOfAFineGridIsBetter();
    void noSetOfSlotsIsBetter();
    void pausingIsNeverWorse();
    void withoutRestartEnergyBothMethodsAgree();
    void equalStartsGiveTheEarliest();
    void subHourlySlotsStayThemselves();
    void whyAJobCannotRunIsSaid();
    void risingWorkIsMixedAndSaid();
    void kindsOfIntensityAreNotCompared();
    void regretIsScoredOnTheTruth();
    void forecastsAndMeasuredValuesAreNotCompared();
    void aForecastOfAnotherKindIsRefused();
    void neighbouringSeedsShareNoForecast();
    void everyDayIsTheMeanOfItsDays();
    void aYearOfHoursIsNotTooLargeForRestarts();
    void whatIsTooLargeIsSaid_data();
    void whatIsTooLargeIsSaid();
    void aSavingKeepsItsSignBelowZero();
    void kernelsOfAYearEqualPlainLoops();

private:
    void addCases(const char *kind) const;
    QJsonArray m_cases;
};

void TestSchedule::initTestCase()
{
    QFile file(QStringLiteral(FOURFOLD_TEST_DATA "/../data/schedule_cases.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_cases = QJsonDocument::fromJson(file.readAll()).object()[u"cases"].toArray();
    QCOMPARE(m_cases.size(), 25);
}

void TestSchedule::addCases(const char *kind) const
{
    QTest::addColumn<bool>("isThere");
    for (const QJsonValue &value : m_cases) {
        if (value[u"kind"].toString() == QLatin1String(kind))
            QTest::newRow(qPrintable(value[u"id"].toString())) << true;
    }
}

void TestSchedule::smallCasesAreAsWorkedOut()
{
    const QJsonObject one = currentCase(m_cases);
    const QJsonObject expected = one[u"expected"].toObject();
    const PlannedSeries planned(hourlySeries(numbersOf(one[u"values"])));
    const Job job = jobOf(one);
    const auto start = bestStart(planned, job);
    const auto runs = bestRuns(planned, job);
    QCOMPARE(start.hasValue(), !expected.contains(u"feasible"));
    QCOMPARE(runs.hasValue(), start.hasValue());
    const double tolerance = one[u"tolerance"].toDouble();
    const std::pair<const char16_t *, double> figures[] = {
        {u"contiguous_start", startOf(start)},
        {u"contiguous_grams", gramsOf(start)},
        {u"interruptible_grams", gramsOf(runs)},
        {u"release_grams", gramsOf(startAtRelease(planned, job))},
    };
    for (const auto &[key, value] : figures) {
        if (expected.contains(QStringView(key)))
            FF_CLOSE(value, expected[QStringView(key)].toDouble(), tolerance);
    }
    if (!expected.contains(u"slots"))
        return;
    std::vector<double> used(planned.series().values.size());
    for (const TimeSpan &run : runs->runs) {
        for (std::size_t i = 0; i < used.size(); ++i) {
            const auto at = static_cast<double>(i);
            used[i] += std::max(0.0, std::min(run.end.seconds / 3600, at + 1)
                                         - std::max(run.start.seconds / 3600, at));
        }
    }
    for (const QJsonValue &slot : expected[u"slots"].toArray())
        FF_CLOSE(used[static_cast<std::size_t>(slot[0].toInt())], slot[1].toDouble(), tolerance);
    FF_CLOSE(hoursOf(*runs), job.hours, tolerance);
}

/// A job released every day; those whose window leaves the year are dropped.
void TestSchedule::yearsAreAsWorkedOut()
{
    const QJsonObject one = currentCase(m_cases);
    const QJsonObject expected = one[u"expected"].toObject();
    const PlannedSeries planned(shippedSeries(one[u"trace"].toString()));
    const IntensitySeries &series = planned.series();
    double atRelease = 0;
    double contiguous = 0;
    double interruptible = 0;
    int jobs = 0;
    for (double at = one[u"release_hour"].toDouble();; at += 24) {
        const Job job{series.at(at), series.at(at + one[u"window_hours"].toDouble()),
                      one[u"hours"].toDouble()};
        if (job.deadline > series.end())
            break;
        ++jobs;
        atRelease += gramsOf(startAtRelease(planned, job));
        contiguous += gramsOf(bestStart(planned, job));
        interruptible += gramsOf(bestRuns(planned, job));
    }
    const double tolerance = one[u"tolerance"].toDouble();
    QCOMPARE(jobs, expected[u"jobs"].toInt());
    QCOMPARE(int(series.values.size()), expected[u"slots"].toInt());
    FF_CLOSE(meanOf(series), expected[u"mean_g_per_kwh"].toDouble(), tolerance);
    FF_CLOSE(100 * savingOf(contiguous, atRelease), expected[u"contiguous_percent"].toDouble(),
             tolerance);
    FF_CLOSE(100 * savingOf(interruptible, atRelease),
             expected[u"interruptible_percent"].toDouble(), tolerance);
}

void TestSchedule::theBestZoneIsFound()
{
    const QJsonObject one = currentCase(m_cases);
    const QJsonObject expected = one[u"expected"].toObject();
    std::vector<PlannedSeries> planned;
    std::vector<Zone> zones;
    for (const QJsonValue &zone : one[u"zones"].toArray())
        planned.emplace_back(
            hourlySeries(numbersOf(zone[u"values"]), zone[u"zone"].toString().toStdString()));
    for (std::size_t i = 0; i < planned.size(); ++i)
        zones.push_back({&planned[i], one[u"zones"][int(i)][u"transfer_grams"].toDouble()});
    const auto answers = bestZones(zones, jobOf(one), 1, 1, RunKind::Contiguous);
    QVERIFY(answers);
    QCOMPARE(planned[answers->front().zone].series().zone,
             expected[u"zone"].toString().toStdString());
    FF_CLOSE(answers->front().schedule.runs.front().start.seconds / 3600,
             expected[u"start"].toDouble(), 1e-9);
    FF_CLOSE(answers->front().grams, expected[u"grams"].toDouble(), 1e-9);
    FF_CLOSE(answers->back().grams, expected[u"other_grams"].toDouble(), 1e-9);
}

void TestSchedule::serversComeAndGo()
{
    const QJsonObject one = currentCase(m_cases);
    const auto schedule = elasticSchedule(
        numbersOf(one[u"values"]), 1,
        {numbersOf(one[u"marginal_work"]), one[u"work"].toDouble(), one[u"server_kw"].toDouble()});
    QVERIFY(schedule);
    QVERIFY(!schedule->isEnveloped);
    FF_CLOSE(schedule->grams, one[u"expected"][u"grams"].toDouble(), 1e-9);
    const std::vector<double> expected = numbersOf(one[u"expected"][u"servers"]);
    for (std::size_t i = 0; i < expected.size(); ++i)
        FF_CLOSE(schedule->servers[i], expected[i], 1e-9);
}

/// Every start on sixteenths of an hour.
void TestSchedule::noStartOfAFineGridIsBetter()
{
    std::mt19937_64 generator(1);
    for (int i = 0; i < 1000; ++i) {
        RandomCase one = randomCase(generator, false);
        one.job.restartHours = 0;
        const PlannedSeries planned(hourlySeries(one.values));
        const auto best = bestStart(planned, one.job);
        QVERIFY(best);
        const double release = one.job.release.seconds / 3600;
        const double last = one.job.deadline.seconds / 3600 - one.job.hours;
        double least = 1e300;
        for (double start = release; start <= last + 1e-9; start += 1.0 / 16)
            least = std::min(least, costBetween(one.values, start, start + one.job.hours));
        QVERIFY2(best->gramsPerKw <= least + 1e-6, qPrintable(QString::number(i)));
        QVERIFY(startOf(best) >= release - 1e-9 && startOf(best) <= last + 1e-9);
        // What is claimed is what the run costs.
        FF_CLOSE(best->gramsPerKw + 1e4,
                 costBetween(one.values, startOf(best), startOf(best) + one.job.hours) + 1e4,
                 1e-12);
    }
}

void TestSchedule::noSetOfSlotsIsBetter()
{
    std::mt19937_64 generator(2);
    for (int i = 0; i < 1000; ++i) {
        RandomCase one = randomCase(generator, true);
        for (double &value : one.values)
            value = std::abs(value); // a start is never a gain
        const auto best = bestRuns(PlannedSeries(hourlySeries(one.values)), one.job);
        QVERIFY(best);
        FF_CLOSE(best->gramsPerKw + 1e4, bruteRuns(one) + 1e4, 1e-12);
        FF_CLOSE(hoursOf(*best), one.job.hours, 1e-9);
    }
}

void TestSchedule::pausingIsNeverWorse()
{
    std::mt19937_64 generator(3);
    for (int i = 0; i < 1000; ++i) {
        const RandomCase one = randomCase(generator, false);
        const PlannedSeries planned(hourlySeries(one.values));
        const auto runs = bestRuns(planned, one.job);
        const auto start = bestStart(planned, one.job);
        const auto atRelease = startAtRelease(planned, one.job);
        QVERIFY(runs && start && atRelease);
        QVERIFY2(runs->gramsPerKw <= start->gramsPerKw + 1e-9, qPrintable(QString::number(i)));
        QVERIFY(start->gramsPerKw <= atRelease->gramsPerKw + 1e-9);
        FF_CLOSE(hoursOf(*runs), one.job.hours, 1e-9);
        // The plan costs, slot by slot and start by start, what it claims.
        double grams = 0;
        for (const TimeSpan &run : runs->runs) {
            const double from = run.start.seconds / 3600;
            grams += costBetween(one.values, from, run.end.seconds / 3600)
                     + one.job.restartHours * one.values[std::size_t(from + 1e-9)];
        }
        FF_CLOSE(runs->gramsPerKw + 1e4, grams + 1e4, 1e-12);
    }
}

/// A trifle of restart energy leads to the dynamic programme, none to the sorted slots.
void TestSchedule::withoutRestartEnergyBothMethodsAgree()
{
    std::mt19937_64 generator(4);
    for (int i = 0; i < 1000; ++i) {
        RandomCase one = randomCase(generator, false);
        const PlannedSeries planned(hourlySeries(one.values));
        one.job.restartHours = 0;
        const double sorted = gramsOf(bestRuns(planned, one.job));
        one.job.restartHours = 1e-12;
        FF_CLOSE(gramsOf(bestRuns(planned, one.job)) + 1e4, sorted + 1e4, 1e-12);
    }
}

void TestSchedule::equalStartsGiveTheEarliest()
{
    std::vector<double> values(1000, 0.1); // sums of which are not exact
    const PlannedSeries planned(hourlySeries(values));
    const auto best = bestStart(planned, {hour(3.25), hour(900), 10.7});
    QCOMPARE(startOf(best), 3.25);
    const auto runs = bestRuns(planned, {hour(3.25), hour(900), 10.5});
    QCOMPARE(runs->runs.size(), std::size_t{1});
    QCOMPARE(startOf(runs), 3.25);
}

/// Half hours of 100, 20, 20, 100: an hour is best from 00:30 on, 20 g.
void TestSchedule::subHourlySlotsStayThemselves()
{
    IntensitySeries halves = hourlySeries({100, 20, 20, 100});
    halves.stepHours = 0.5;
    const auto best = bestStart(PlannedSeries(halves), {hour(0), hour(2), 1});
    QCOMPARE(startOf(best), 0.5);
    FF_CLOSE(gramsOf(best), 20, 1e-12);
}

void TestSchedule::whyAJobCannotRunIsSaid()
{
    const PlannedSeries planned(hourlySeries({100, kMissing, 30, 40}));
    const auto errorOf = [&](double release, double deadline, double hours) {
        const auto best = bestStart(planned, {hour(release), hour(deadline), hours});
        return best ? std::string() : english(best.error());
    };
    QVERIFY(errorOf(2, 4, 3).find("does not fit") != std::string::npos);
    QVERIFY(errorOf(2, 5, 1).find("leaves the trace") != std::string::npos);
    QVERIFY(errorOf(-1, 1, 1).find("leaves the trace") != std::string::npos);
    QVERIFY(errorOf(0.5, 3, 1).find("lacks 1 values") != std::string::npos);
    QCOMPARE(errorOf(2, 4, 1.5), std::string());
}

/// Work 1, 0, 2 an hour: three servers do 3, which one of them alone cannot know; mixed it is 1
/// each.
void TestSchedule::risingWorkIsMixedAndSaid()
{
    const std::vector<double> values = {100, 10};
    const auto schedule = elasticSchedule(values, 1, {{1, 0, 2}, 4, 1});
    QVERIFY(schedule);
    QVERIFY(schedule->isEnveloped);
    FF_CLOSE(schedule->grams, 3 * 10 + 100, 1e-12);
    QVERIFY(!elasticSchedule(values, 1, {{1, 0, 2}, 6.5, 1}));
}

void TestSchedule::kindsOfIntensityAreNotCompared()
{
    IntensitySeries marginal = hourlySeries({1, 2, 3}, "b");
    marginal.basis.signal = SignalKind::Marginal;
    const PlannedSeries first(hourlySeries({4, 5, 6}, "a"));
    const PlannedSeries second(marginal);
    const Zone zones[] = {{&first}, {&second}};
    const auto answers = bestZones(zones, {hour(0), hour(3), 1}, 1, 1, RunKind::Contiguous);
    QVERIFY(!answers);
    QCOMPARE(answers.error().where, std::string("b"));
}

/// The forecast says hour 0, the truth hour 2: 50 g instead of 10 g.
void TestSchedule::regretIsScoredOnTheTruth()
{
    const PlannedSeries forecast(hourlySeries({5, 40, 20}));
    const PlannedSeries actual(hourlySeries({50, 40, 10}));
    const Job job{hour(0), hour(3), 1};
    const auto regret = regretOf(forecast, actual, job, RunKind::Contiguous);
    QVERIFY(regret);
    QCOMPARE(regret->planned, 50.0);
    QCOMPARE(regret->best, 10.0);
    QCOMPARE(regret->grams(), 40.0);

    const PlannedSeries texas(shippedSeries(QStringLiteral("US-TEX-ERCO_2021")));
    const Job night{texas.series().at(9), texas.series().at(9 + 72), 10.5};
    const double shares[] = {0, 0.05, 0.2};
    const auto rows = regretByError(texas, night, RunKind::Interruptible, shares, 20, 1);
    QVERIFY(rows);
    FF_CLOSE((*rows)[0].planned, (*rows)[0].best, 1e-12);
    QVERIFY((*rows)[1].grams() > 0 && (*rows)[2].grams() > (*rows)[1].grams());
    double mean = 0;
    for (std::size_t i = 0; i < 20; ++i) {
        const PlannedSeries guess(withForecastError(texas.series(), 0.05, forecastSeed(1, i)));
        const auto plan = bestRuns(guess, night);
        mean += *scored(texas, *plan, 0) / 20;
    }
    FF_CLOSE((*rows)[1].planned, mean, 1e-12);
}

void TestSchedule::forecastsAndMeasuredValuesAreNotCompared()
{
    IntensitySeries foretold = hourlySeries({1, 2, 3}, "b");
    foretold.basis.hindsight = HindsightKind::Forecast;
    const PlannedSeries first(hourlySeries({4, 5, 6}, "a"));
    const PlannedSeries second(foretold);
    const Zone zones[] = {{&first}, {&second, 0, "b.csv"}};
    const auto answers = bestZones(zones, {hour(0), hour(3), 1}, 1, 1, RunKind::Contiguous);
    QVERIFY(!answers);
    QCOMPARE(answers.error().where, std::string("b.csv"));
}

void TestSchedule::aForecastOfAnotherKindIsRefused()
{
    IntensitySeries series = hourlySeries({1, 2, 3});
    const PlannedSeries actual(series);
    const Job job{hour(0), hour(3), 1};
    series.basis.hindsight = HindsightKind::Forecast;
    QVERIFY(regretOf(PlannedSeries(series), actual, job, RunKind::Contiguous));
    series.basis.signal = SignalKind::Marginal;
    QVERIFY(!regretOf(PlannedSeries(series), actual, job, RunKind::Contiguous));
    series.basis = actual.series().basis;
    series.basis.factors = FactorKind::LifeCycle;
    QVERIFY(!regretOf(PlannedSeries(series), actual, job, RunKind::Contiguous));
}

void TestSchedule::neighbouringSeedsShareNoForecast()
{
    std::set<std::uint64_t> seeds;
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
        for (std::size_t i = 0; i < 20; ++i)
            seeds.insert(forecastSeed(seed, i));
    }
    QCOMPARE(seeds.size(), std::size_t{60});
}

/// Five days of hours: the last window would leave the trace, and a gap of three hours stops one.
void TestSchedule::everyDayIsTheMeanOfItsDays()
{
    std::vector<double> values;
    for (int i = 0; i < 120; ++i)
        values.push_back(100 + i * 7919 % 101);
    values[30] = values[31] = values[32] = kMissing;
    const PlannedSeries planned(hourlySeries(values));
    const Job job{hour(0), hour(30), 5.5, 0.25};
    std::vector<std::size_t> told;
    const auto days =
        everyDay(planned, job, RunKind::Interruptible, [&](std::size_t done, std::size_t of) {
            QCOMPARE(of, std::size_t{5});
            told.push_back(done);
        });
    QVERIFY(days);
    QCOMPARE(told, (std::vector<std::size_t>{1, 2, 3, 4, 5}));
    double sum = 0;
    double now = 0;
    for (const int day : {0, 2, 3}) {
        const Job one{hour(24 * day), hour(24 * day + 30), 5.5, 0.25};
        sum += bestRuns(planned, one)->gramsPerKw;
        now += startAtRelease(planned, one)->gramsPerKw;
    }
    QCOMPARE(days->jobs, std::size_t{3}); // the second meets the gap
    QCOMPARE(days->dropped, std::size_t{2});
    QCOMPARE(days->gramsPerKw, sum / 3);
    QCOMPARE(days->atReleasePerKw, now / 3);
}

/// Every other hour of a year is clean, and a start costs as much as an hour.
void TestSchedule::aYearOfHoursIsNotTooLargeForRestarts()
{
    std::vector<double> values;
    for (int i = 0; i < 8760; ++i)
        values.push_back(i % 2 == 0 ? 1 : 100);
    const PlannedSeries planned(hourlySeries(values));
    const auto runs = bestRuns(planned, {hour(0), hour(8760), 4380, 1});
    QVERIFY2(runs, runs ? "" : english(runs.error()).c_str());
    // A start in a clean hour costs 1 g: 4,380 runs of 2 g.
    FF_CLOSE(runs->gramsPerKw, 8760, 1e-9);
    QCOMPARE(runs->runs.size(), std::size_t{4380});
}

void TestSchedule::whatIsTooLargeIsSaid_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("restartHours");
    QTest::newRow("energy of a start") << 100.0 << 1e308;
    QTest::newRow("endless energy of a start") << 100.0 << HUGE_VAL;
    QTest::newRow("values") << 1e308 << 0.0;
    QTest::newRow("values and starts") << 1e308 << 1.0;
}

void TestSchedule::whatIsTooLargeIsSaid()
{
    QFETCH(const double, value);
    QFETCH(const double, restartHours);
    const PlannedSeries planned(hourlySeries({value, value, value}));
    const Job job{hour(0), hour(3), 2, restartHours};
    for (const auto &made :
         {bestStart(planned, job), bestRuns(planned, job), startAtRelease(planned, job)}) {
        QVERIFY(!made);
        QVERIFY(english(made.error()).find("too large for a number") != std::string::npos);
    }
}

/// −0.5 kg instead of −0.1 kg saves four times the size of the latter.
void TestSchedule::aSavingKeepsItsSignBelowZero()
{
    FF_CLOSE(savingOf(-0.5, -0.1), 4, 1e-15);
    FF_CLOSE(savingOf(-0.1, -0.5), -0.8, 1e-15);
    FF_CLOSE(savingOf(1, 4), 0.75, 1e-15);
    QCOMPARE(savingOf(-1, 0), 0.0);
}

void TestSchedule::kernelsOfAYearEqualPlainLoops()
{
    std::mt19937_64 generator(5);
    std::vector<double> values(600);
    for (double &value : values)
        value = static_cast<double>(generator() % 50);
    for (const auto &[count, window] : {std::pair{6, 24}, {1, 1}, {48, 168}, {24, 24}, {1, 7}}) {
        const auto runs = cheapestRunOfEachRelease(values, std::size_t(count), std::size_t(window));
        const auto slotCount =
            cheapestSlotsOfEachRelease(values, std::size_t(count), std::size_t(window));
        QCOMPARE(runs.size(), values.size() - std::size_t(window) + 1);
        QCOMPARE(slotCount.size(), runs.size());
        for (std::size_t release = 0; release < runs.size(); ++release) {
            const auto first = values.begin() + long(release);
            double least = 1e300;
            for (int start = 0; start + count <= window; ++start)
                least = std::min(least, std::accumulate(first + start, first + start + count, 0.0));
            QCOMPARE(runs[release], least);
            std::vector<double> sorted(first, first + window);
            std::ranges::sort(sorted);
            QCOMPARE(slotCount[release],
                     std::accumulate(sorted.begin(), sorted.begin() + count, 0.0));
        }
    }
    QVERIFY(cheapestRunOfEachRelease(values, 10, 601).empty());
}

QTEST_APPLESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
