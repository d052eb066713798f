// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hourly_fixtures.h"
#include "ui/presentation/job_plan.h"
#include "ui/presentation/time_text.h"

#include <QTest>

using namespace fourfold;
using namespace fourfold::fixture;

namespace {

constexpr double kTolerance = 1e-12;

/// The toy of time.md with 1 kW: 100 50 200 10 40 300.
const PlannedSeries kToy(hourlySeries({100, 50, 200, 10, 40, 300}));

JobQuestion toyJob(double hours, double start)
{
    return {.job = {hour(0), hour(6), hours, 0}, .start = hour(start), .powerKw = 1};
}

QStringList ticksOf(double days, int most)
{
    QStringList texts;
    for (const TimeTick &tick : timeTicks({0}, hour(24 * days), most, QLocale::c()))
        texts += tick.text;
    return texts;
}

} // namespace

class TestJobPlan : public QObject
{
    Q_OBJECT

private slots:
    void everyWayStandsBesideTheOthers();
    void savingIsAgainstStartingNow();
    void startsThatTakeEnergyCount();
    void whatIsChosenWins();
    void whatDoesNotFitTheTraceIsProposed();
    void theDeadlineLiesBehindTheLength();
    void ticksAreRound();
};

/// 2.5 h: at release 100 + 50 + 0.5 · 200 = 250 g; best 150 g from 2.5; with pauses 75 g; started
/// at 1: 50 + 200 + 0.5 · 10 = 255 g, the mean of which is 102.
void TestJobPlan::everyWayStandsBesideTheOthers()
{
    const auto plan = planOf(kToy, toyJob(2.5, 1), true);
    QVERIFY(plan.hasValue());
    QVERIFY(std::abs(plan->atRelease.kg - 0.25) < kTolerance);
    QVERIFY(std::abs(plan->best.kg - 0.15) < kTolerance);
    QCOMPARE(plan->best.schedule.runs.front().start.seconds, hour(2.5).seconds);
    QVERIFY(std::abs(plan->paused->kg - 0.075) < kTolerance);
    QVERIFY(std::abs(plan->atStart.kg - 0.255) < kTolerance);
    QVERIFY(std::abs(plan->atStart.meanIntensity - 102) < 1e-9);
    QVERIFY(!planOf(kToy, toyJob(2.5, 1), false)->paused);
}

void TestJobPlan::savingIsAgainstStartingNow()
{
    const auto plan = planOf(kToy, toyJob(2.5, 1), true);
    QCOMPARE(plan->atRelease.saving, 0.0);
    QVERIFY(std::abs(plan->best.saving - 0.4) < kTolerance);
    QVERIFY(std::abs(plan->paused->saving - 0.7) < kTolerance);
    QVERIFY(std::abs(plan->atStart.saving - (1 - 255.0 / 250)) < kTolerance);
}

/// 3 h with half an hour of energy for each start: 130 g (time.md); intensity is that of running.
void TestJobPlan::startsThatTakeEnergyCount()
{
    JobQuestion question = toyJob(3, 0);
    question.job.restartHours = 0.5;
    const auto plan = planOf(kToy, question, true);
    QVERIFY(std::abs(plan->paused->kg - 0.13) < kTolerance);
    QVERIFY(std::abs(plan->atRelease.kg - 0.4) < kTolerance);
    QVERIFY(std::abs(plan->atRelease.meanIntensity - 350.0 / 3) < 1e-9);
}

void TestJobPlan::whatIsChosenWins()
{
    JobChoice choice;
    choice.release = "1970-01-01T01:00Z";
    choice.deadline = "1970-01-01T05:00Z";
    choice.start = "1970-01-01T02:00Z";
    choice.hours = 2;
    choice.powerKw = 4;
    choice.restartKwh = 2;
    const JobQuestion question = questionOf(choice, kToy, nullptr);
    QCOMPARE(question.job.release.seconds, hour(1).seconds);
    QCOMPARE(question.job.deadline.seconds, hour(5).seconds);
    QCOMPARE(question.start.seconds, hour(2).seconds);
    QCOMPARE(question.job.restartHours, 0.5);
}

/// A moment of another year, and a start behind the last possible one.
void TestJobPlan::whatDoesNotFitTheTraceIsProposed()
{
    const PlannedSeries week(hourlySeries(std::vector<double>(168, 50)));
    JobChoice choice;
    choice.release = "2024-01-01T01:00Z";
    choice.start = "1970-01-07T00:00Z";
    choice.hours = 10;
    const JobQuestion question = questionOf(choice, week, nullptr);
    QCOMPARE(question.job.release.seconds, hour(9).seconds);
    QCOMPARE(question.job.deadline.seconds, hour(9 + 72).seconds);
    QCOMPARE(question.start.seconds, hour(9 + 62).seconds);
}

void TestJobPlan::theDeadlineLiesBehindTheLength()
{
    const PlannedSeries month(hourlySeries(std::vector<double>(720, 50)));
    JobChoice choice;
    choice.hours = 100;
    QCOMPARE(questionOf(choice, month, nullptr).job.deadline.seconds, hour(9 + 200).seconds);
    choice.hours = 1000;
    QCOMPARE(questionOf(choice, month, nullptr).job.deadline.seconds, hour(720).seconds);
}

void TestJobPlan::ticksAreRound()
{
    const QStringList half = {QStringLiteral("1 Jan"), QStringLiteral("06:00"),
                              QStringLiteral("12:00")};
    QCOMPARE(ticksOf(0.5, 3), half);
    const QStringList three = {QStringLiteral("1 Jan"), QStringLiteral("2 Jan"),
                               QStringLiteral("3 Jan"), QStringLiteral("4 Jan")};
    QCOMPARE(ticksOf(3, 4), three);
    const QStringList year = ticksOf(365, 12);
    QCOMPARE(year.size(), 13);
    QCOMPARE(year[0], QStringLiteral("1970"));
    QCOMPARE(year[2], QStringLiteral("Mar"));
    QVERIFY(ticksOf(0, 5).isEmpty());
}

QTEST_MAIN(TestJobPlan)
#include "tst_job_plan.moc"
