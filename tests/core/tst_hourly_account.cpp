// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/compare.h"
#include "core/estimation/explanation.h"
#include "core/estimation/scenario_function.h"
#include "tests/support/hourly_fixtures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <random>

using namespace fourfold;

namespace {

constexpr double kExact = 1e-9;

/// Six hours of 2024, in g/kWh, at a level that makes sums plain.
constexpr const char *kSixHours = "time,carbon intensity (direct)\n"
                                  "2024-01-01T00:00Z,100\n"
                                  "2024-01-01T01:00Z,50\n"
                                  "2024-01-01T02:00Z,200\n"
                                  "2024-01-01T03:00Z,10\n"
                                  "2024-01-01T04:00Z,40\n"
                                  "2024-01-01T05:00Z,300\n";

std::vector<std::string> codes(const Estimation &estimation)
{
    std::vector<std::string> all;
    for (const Warning &warning : estimation.estimate.warnings)
        all.emplace_back(warning.code);
    return all;
}

bool has(const Estimation &estimation, const std::string &code)
{
    const auto all = codes(estimation);
    return std::ranges::find(all, code) != all.end();
}

/// A run of so many hours that used 5 kWh, at PUE 1.2.
Scenario run(const std::string &trace, const std::string &start, const std::string &hours)
{
    Scenario scenario = fixture::scenario("a", {
                                                   "training.basis = energy",
                                                   "training.it_energy_kwh = 5",
                                                   "machine.devices = 1",
                                                   "mechanization.pue = 1.2",
                                                   "embodied.include = false",
                                               });
    fixture::set(scenario, "map.trace = " + trace);
    if (!start.empty())
        fixture::set(scenario, "map.start_utc = " + start);
    if (!hours.empty())
        fixture::set(scenario, "training.hours = " + hours);
    return scenario;
}

double grams(const Estimation &estimation)
{
    return estimation.estimate[Phase::Training][Figure::Operational] * 1000;
}

} // namespace

/// Training that is accounted hour by hour on a trace.
class TestHourlyAccount : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyHourCountsWithItsIntensity_data();
    void everyHourCountsWithItsIntensity();
    void everySecondCalculationAgrees_data();
    void everySecondCalculationAgrees();
    void withoutAStartTheMeanCounts();
    void theTraceComesBeforeTheRegion();
    void aRegionOfOnesOwnEndsTheInheritedTrace();
    void otherPhasesTakeTheMean();
    void factorsReduceTheHourlyIntensity();
    void aLogWeightsTheHours();
    void aStartMovesTheLog();
    void methodsThatTakeHoursAgree();
    void methodsThatTakeOneIntensityRefuse_data();
    void methodsThatTakeOneIntensityRefuse();
    void whatCannotBeAccountedIsRefused_data();
    void whatCannotBeAccountedIsRefused();
    void everyFlagIsSeen_data();
    void everyFlagIsSeen();
    void flagsOfOtherHoursAreNotShown();
    void aLeapYearHasItsDay();
    void missingHoursDoNotCount();
    void theExplanationShowsTheHours();
    void basesAreNotMixedUnlabelled();
    void lanesAndSlopesFollowTheHours();

private:
    void write(const QString &name, const QByteArray &text) const;
    [[nodiscard]] Estimation estimated(const Scenario &scenario,
                                       std::string_view method = "fourfold") const
    {
        return fixture::estimated(scenario, m_catalog, method);
    }
    [[nodiscard]] std::string errorOf(const Scenario &scenario,
                                      std::string_view method = "fourfold") const;

    QTemporaryDir m_folder;
    Catalog m_catalog;
};

void TestHourlyAccount::initTestCase()
{
    QVERIFY(m_folder.isValid());
    write(QStringLiteral("six.csv"), kSixHours);
    m_catalog = fixture::shippedCatalog().besideStudy(m_folder.path().toStdString());
}

void TestHourlyAccount::write(const QString &name, const QByteArray &text) const
{
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

std::string TestHourlyAccount::errorOf(const Scenario &scenario, std::string_view method) const
{
    Study study;
    study.scenarios = {scenario};
    const auto made = estimate(fixture::method(method), study, study.scenarios[0], m_catalog);
    return made ? std::string() : english(made.error());
}

void TestHourlyAccount::everyHourCountsWithItsIntensity_data()
{
    QTest::addColumn<std::string>("start");
    QTest::addColumn<std::string>("hours");
    QTest::addColumn<double>("grams");
    // 5 kWh · 1.2 = 6 kWh over the run, so 6/L kW on every hour of L
    QTest::newRow("one slot") << std::string("2024-01-01T01:00Z") << std::string("1") << 6 * 50.0;
    QTest::newRow("from a half hour on") << std::string("2024-01-01T02:30Z") << std::string("2.5")
                                         << 6 / 2.5 * (0.5 * 200 + 10 + 40);
    QTest::newRow("within one slot")
        << std::string("2024-01-01T05:15Z") << std::string("0.5") << 6 * 300.0;
    QTest::newRow("all of it") << std::string("2024-01-01T00:00Z") << std::string("6")
                               << 6 / 6.0 * (100 + 50 + 200 + 10 + 40 + 300);
    QTest::newRow("with an offset")
        << std::string("2024-01-01T02:00+01:00") << std::string("2") << 6 / 2.0 * (50 + 200);
    // what reaches beyond the end goes on at the start
    QTest::newRow("beyond the end")
        << std::string("2024-01-01T05:00Z") << std::string("2") << 6 / 2.0 * (300 + 100);
    QTest::newRow("twice around") << std::string("2024-01-01T03:00Z") << std::string("13")
                                  << 6 / 13.0 * (2 * 700 + 10);
}

void TestHourlyAccount::everyHourCountsWithItsIntensity()
{
    QFETCH(const std::string, start);
    QFETCH(const std::string, hours);
    QFETCH(const double, grams);
    const Estimation estimation = estimated(run("six.csv", start, hours));
    FF_CLOSE(::grams(estimation), grams, kExact);
    QCOMPARE(estimation.estimate[Phase::Training][Figure::FacilityEnergy], 6.0);
}

void TestHourlyAccount::everySecondCalculationAgrees_data()
{
    QTest::addColumn<QString>("trace");
    for (const char *trace : {"DK-DK1_2024", "US-TEX-ERCO_2021", "GB_2021"})
        QTest::newRow(trace) << QString::fromLatin1(trace);
}

/// The sum hour by hour over the values as the file has them, with nothing of the program.
void TestHourlyAccount::everySecondCalculationAgrees()
{
    QFETCH(const QString, trace);
    const QByteArray text = QByteArray::fromStdString(
        fixture::resourceText(QStringLiteral("hourly/%1.json").arg(trace)));
    const QJsonArray values =
        QJsonDocument::fromJson(text)[QStringLiteral("series")][0][QStringLiteral("values")]
            .toArray();
    const int year = trace.right(4).toInt();
    std::mt19937 random(7);
    std::uniform_int_distribution<int> startMinute(0, 60 * 20 * 24); // before the first gap
    std::uniform_int_distribution<int> minutes(1, 60 * 40);
    for (int i = 0; i < 100; ++i) {
        const int from = startMinute(random);
        const int length = minutes(random);
        double sum = 0;
        for (int minute = from; minute < from + length; ++minute)
            sum += values[minute / 60].toDouble();
        const QString start = QDateTime(QDate(year, 1, 1), QTime(0, 0), Qt::UTC)
                                  .addSecs(60 * from)
                                  .toString(Qt::ISODate);
        const Estimation estimation =
            estimated(run(trace.toStdString(), start.toStdString(),
                          QString::number(length / 60.0, 'g', 17).toStdString()));
        FF_CLOSE(grams(estimation), 6 * sum / length, kExact);
    }
}

void TestHourlyAccount::withoutAStartTheMeanCounts()
{
    // (100 + 50 + 200 + 10 + 40 + 300) / 6 g/kWh
    const Estimation estimation = estimated(run("six.csv", "", ""));
    FF_CLOSE(grams(estimation), 6 * 700 / 6.0, kExact);
    QVERIFY(fixture::stateOf(estimation, Field::MapIntensity).origin == Origin::Computed);
    const Estimation shipped = estimated(run("SE_2021", "", ""));
    const FieldState &mean = fixture::stateOf(shipped, Field::MapIntensity);
    QVERIFY(mean.origin == Origin::Catalogue);
    QCOMPARE(mean.entry->id, std::string("SE_2021"));
}

void TestHourlyAccount::theTraceComesBeforeTheRegion()
{
    Scenario scenario = run("six.csv", "", "");
    fixture::set(scenario, "map.region = DNK");
    FF_CLOSE(grams(estimated(scenario)), 6 * 700 / 6.0, kExact);
}

void TestHourlyAccount::aRegionOfOnesOwnEndsTheInheritedTrace()
{
    Study study;
    study.scenarios = {run("six.csv", "2024-01-01T01:00Z", "1"),
                       fixture::scenario("b", {"map.region = DNK"}, "a"),
                       fixture::scenario("c", {"map.trace = SE_2021"}, "b"),
                       fixture::scenario("d", {"map.start_utc = 2024-01-01T03:00Z"}, "a")};
    const double ofRegion = m_catalog.region("DNK")->number(Property::GridGPerKwh).value();
    FF_CLOSE(grams(fixture::estimated(study, "b", m_catalog)), 6 * ofRegion, kExact);
    FF_CLOSE(grams(fixture::estimated(study, "d", m_catalog)), 6 * 10.0, kExact);
    // The start is inherited, and lies outside the trace of another year.
    const auto other = estimate(fixture::method("fourfold"), study, study.scenarios[2], m_catalog);
    QVERIFY(!other);
    QCOMPARE(other.error().where, std::string("c: map.start_utc"));
}

void TestHourlyAccount::otherPhasesTakeTheMean()
{
    Scenario scenario = run("six.csv", "2024-01-01T01:00Z", "1");
    fixture::set(scenario, "storage.stored_tb = 10");
    fixture::set(scenario, "storage.days = 100");
    fixture::set(scenario, "experimentation.factor = 2");
    const Estimation estimation = estimated(scenario);
    const auto intensity = [](const Figures &figures) {
        return figures[Figure::Operational] * 1000 / figures[Figure::FacilityEnergy];
    };
    FF_CLOSE(intensity(estimation.estimate[Phase::Training]), 50, kExact);
    // training-like work: a multiple of every figure of training
    FF_CLOSE(intensity(estimation.estimate[Phase::Experimentation]), 50, kExact);
    FF_CLOSE(intensity(estimation.estimate[Phase::Storage]), 700 / 6.0, kExact);
    fixture::set(scenario, "map.carbon_intensity_g_per_kwh = 400");
    const Estimation typed = estimated(scenario);
    FF_CLOSE(intensity(typed.estimate[Phase::Training]), 50, kExact);
    FF_CLOSE(intensity(typed.estimate[Phase::Storage]), 400, kExact);
    QVERIFY(has(typed, "trace-beside-intensity"));
}

void TestHourlyAccount::factorsReduceTheHourlyIntensity()
{
    Study study;
    study.scenarios = {run("six.csv", "2024-01-01T02:00Z", "1"),
                       fixture::scenario("b", {"factors.map = 4"}, "a")};
    FF_CLOSE(grams(fixture::estimated(study, "b", m_catalog)), 6 * 200 / 4.0, kExact);
}

void TestHourlyAccount::aLogWeightsTheHours()
{
    write(QStringLiteral("log.csv"), "time,energy_kwh\n"
                                     "2024-01-01T01:00Z,3\n"
                                     "2024-01-01T02:00Z,1\n"
                                     "2024-01-01T03:00Z,2\n");
    Scenario scenario = fixture::scenario("a", {
                                                   "map.trace = six.csv",
                                                   "training.energy_log = log.csv",
                                                   "mechanization.pue = 1.5",
                                                   "embodied.include = false",
                                               });
    const Estimation estimation = estimated(scenario);
    QCOMPARE(estimation.estimate[Phase::Training][Figure::ItEnergy], 6.0);
    FF_CLOSE(grams(estimation), 1.5 * (3 * 50 + 1 * 200 + 2 * 10), kExact);
    // Without a trace the log gives the energy alone.
    scenario.values.erase(Field::MapTrace);
    fixture::set(scenario, "map.carbon_intensity_g_per_kwh = 100");
    FF_CLOSE(grams(estimated(scenario)), 1.5 * 6 * 100, kExact);
}

void TestHourlyAccount::aStartMovesTheLog()
{
    write(QStringLiteral("log.csv"), "time,energy_kwh\n"
                                     "2019-05-01T01:00Z,3\n"
                                     "2019-05-01T02:00Z,1\n");
    const Scenario scenario = fixture::scenario("a", {
                                                         "map.trace = six.csv",
                                                         "map.start_utc = 2024-01-01T03:00Z",
                                                         "training.energy_log = log.csv",
                                                         "mechanization.pue = 1",
                                                         "embodied.include = false",
                                                     });
    // A library of its own: the log of the claim before has this name too.
    const Catalog catalog = m_catalog.besideStudy(m_folder.path().toStdString());
    FF_CLOSE(grams(fixture::estimated(scenario, catalog)), 3 * 10 + 1 * 40, kExact);
}

void TestHourlyAccount::methodsThatTakeHoursAgree()
{
    const Scenario scenario = run("six.csv", "2024-01-01T02:30Z", "2.5");
    FF_CLOSE(grams(estimated(scenario, "measured")), grams(estimated(scenario)), kExact);
    Scenario byPower = scenario;
    fixture::set(byPower, "training.basis = device-hours");
    fixture::set(byPower, "machine.average_power_w = 2000");
    byPower.values.erase(Field::TrainingItEnergy);
    FF_CLOSE(grams(estimated(byPower, "patterson")), grams(estimated(scenario)), kExact);
    FF_CLOSE(grams(estimated(byPower)), grams(estimated(scenario)), kExact);
}

void TestHourlyAccount::methodsThatTakeOneIntensityRefuse_data()
{
    QTest::addColumn<std::string>("method");
    for (const char *method : {"llmcarbon", "mlco2", "mlco2-exact"})
        QTest::newRow(method) << std::string(method);
}

void TestHourlyAccount::methodsThatTakeOneIntensityRefuse()
{
    QFETCH(const std::string, method);
    Scenario scenario = run("six.csv", "2024-01-01T02:30Z", "2.5");
    for (const char *line :
         {"machine.tdp_w = 300", "machine.average_power_w = 300", "machine.achieved_tflops = 50",
          "model.params_b = 1", "model.tokens_b = 1"})
        fixture::set(scenario, line);
    QCOMPARE(errorOf(scenario, method),
             std::string("a: map.trace: this method takes one intensity for all hours: remove "
                         "map.start_utc and training.energy_log to use the mean of the trace, or "
                         "take the method fourfold"));
    scenario.values.erase(Field::MapStartUtc);
    QCOMPARE(errorOf(scenario, method), std::string());
}

void TestHourlyAccount::whatCannotBeAccountedIsRefused_data()
{
    QTest::addColumn<Scenario>("scenario");
    QTest::addColumn<QString>("error");
    QTest::newRow("before the trace")
        << run("six.csv", "2023-12-31T23:00Z", "1")
        << "a: map.start_utc: 2023-12-31T23:00:00Z lies outside the hourly trace, which goes from "
           "2024-01-01T00:00:00Z to 2024-01-01T06:00:00Z: start inside it, or take the trace of "
           "another year";
    QTest::newRow("behind it") << run("six.csv", "2024-01-01T06:00Z", "1")
                               << "a: map.start_utc: 2024-01-01T06:00:00Z lies outside *";
    QTest::newRow("in a gap") << run("DK-DK1_2025", "2025-11-22T12:00Z", "1")
                              << "a: map.start_utc: the hourly trace has no value at "
                                 "2025-11-22T12:00:00Z, and the gap is too long to fill: start at "
                                 "another hour";
    QTest::newRow("unknown hours") << run("six.csv", "2024-01-01T01:00Z", "")
                                   << "a: training.hours: training.hours is missing: the hourly *";
    QTest::newRow("unknown trace")
        << run("DK-DK1_2014", "", "") << "a: map.trace: DK-DK1_2014: is neither a trace of the *";
    QTest::newRow("no file") << run("seven.csv", "", "") << "a: map.trace: *seven.csv: *";
}

void TestHourlyAccount::whatCannotBeAccountedIsRefused()
{
    QFETCH(const Scenario, scenario);
    QFETCH(const QString, error);
    const QString found = QString::fromStdString(errorOf(scenario));
    const QRegularExpression wanted(QRegularExpression::anchoredPattern(
        QRegularExpression::escape(error).replace(QStringLiteral("\\*"), QStringLiteral(".*"))));
    QVERIFY2(wanted.match(found).hasMatch(), qPrintable(found));
}

void TestHourlyAccount::everyFlagIsSeen_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<std::string>("code");
    const QString troubled = QStringLiteral("troubled.csv");
    for (const char *code : {"gap", "filled-gap", "stuck", "negative", "too-high", "duplicate"})
        QTest::newRow(code) << troubled << std::string(code);
    QTest::newRow("no offset") << QStringLiteral("half_hours_without_zone.csv")
                               << std::string("no-offset");
    QTest::newRow("skipped hour") << QStringLiteral("skipped_hour.csv")
                                  << std::string("skipped-hour");
    // of the hour that comes twice one copy: the other is missing
    QTest::newRow("autumn") << QStringLiteral("autumn_hour_once.csv") << std::string("filled-gap");
    QTest::newRow("marginal") << QStringLiteral("watttime.csv") << std::string("trace-marginal");
    QTest::newRow("another unit") << QStringLiteral("watttime.csv")
                                  << std::string("converted-unit");
    QTest::newRow("incomplete") << troubled << std::string("trace-incomplete");
}

void TestHourlyAccount::everyFlagIsSeen()
{
    QFETCH(const QString, file);
    QFETCH(const std::string, code);
    write(file, QByteArray::fromStdString(fixture::hourlyText(file)));
    const Estimation estimation = estimated(run(file.toStdString(), "", ""));
    QVERIFY2(has(estimation, code), code.c_str());
    for (const Warning &warning : estimation.estimate.warnings)
        QCOMPARE(warning.field, std::string("map.trace"));
}

void TestHourlyAccount::flagsOfOtherHoursAreNotShown()
{
    const QString file = QStringLiteral("troubled.csv");
    write(file, QByteArray::fromStdString(fixture::hourlyText(file)));
    // 20:00 is below 0, 21:00 too high; 05:00 to 17:00 is stuck
    const Estimation two = estimated(run("troubled.csv", "2024-02-28T20:30Z", "1"));
    QVERIFY(has(two, "negative") && has(two, "too-high"));
    QVERIFY(!has(two, "stuck") && !has(two, "gap"));
    const Estimation one = estimated(run("troubled.csv", "2024-02-28T21:00Z", "1"));
    QVERIFY(!has(one, "negative") && has(one, "too-high"));
    const Estimation wrapped = estimated(run("troubled.csv", "2024-02-29T23:00Z", "8"));
    QVERIFY(has(wrapped, "trace-wraps") && has(wrapped, "stuck") && !has(wrapped, "negative"));
}

/// 8,784 hours: a file that leaves 29 February out lacks 24, one that ends early is no whole year.
void TestHourlyAccount::aLeapYearHasItsDay()
{
    const auto year = [](auto isLeftOut) {
        QByteArray text = "time,carbon intensity\n";
        QDateTime hour(QDate(2024, 1, 1), QTime(0, 0), Qt::UTC);
        for (int i = 0; i < 8784; ++i, hour = hour.addSecs(3600)) {
            if (!isLeftOut(hour))
                text +=
                    hour.toString(Qt::ISODate).toLatin1() + "," + QByteArray::number(i % 7) + "\n";
        }
        return text;
    };
    write(QStringLiteral("no_leap_day.csv"),
          year([](const QDateTime &hour) { return hour.date() == QDate(2024, 2, 29); }));
    const auto warnings = estimated(run("no_leap_day.csv", "", "")).estimate.warnings;
    const auto gap = std::ranges::find(warnings, "gap", &Warning::code);
    QVERIFY(gap != warnings.end());
    QCOMPARE(english(gap->message),
             std::string("24 values are missing from 2024-02-29T00:00:00Z."));
    write(QStringLiteral("to_november.csv"),
          year([](const QDateTime &hour) { return hour.date().month() == 12; }));
    QVERIFY(has(estimated(run("to_november.csv", "", "")), "incomplete-year"));
    write(QStringLiteral("whole.csv"), year([](const QDateTime &) { return false; }));
    QVERIFY(codes(estimated(run("whole.csv", "", ""))).empty());
}

void TestHourlyAccount::missingHoursDoNotCount()
{
    write(QStringLiteral("hole.csv"), "time,carbon intensity\n"
                                      "2024-01-01T00:00Z,100\n"
                                      "2024-01-01T04:00Z,300\n"
                                      "2024-01-01T05:00Z,300\n");
    // 3 missing hours are too many to fill: one hour of 100, half an hour of 300
    const Estimation estimation = estimated(run("hole.csv", "2024-01-01T00:00Z", "4.5"));
    FF_CLOSE(grams(estimation), 6 * (100 + 0.5 * 300) / 1.5, kExact);
    const auto &warnings = estimation.estimate.warnings;
    const auto found = std::ranges::find(warnings, "trace-incomplete", &Warning::code);
    QVERIFY(found != warnings.end());
    QCOMPARE(english(found->message),
             std::string("3 of 4.5 hours have no value in the hourly trace: the mean of the others "
                         "stands for them."));
}

void TestHourlyAccount::theExplanationShowsTheHours()
{
    const Estimation estimation = estimated(run("six.csv", "2024-01-01T02:30Z", "2.5"));
    const auto steps = explain(estimation, "training.operational_kg", m_catalog);
    QVERIFY(steps);
    const auto step = std::ranges::find(*steps, "training.hourly_intensity_g_per_kwh", &Step::id);
    QVERIFY(step != steps->end());
    QCOMPARE(step->formula, std::string("trace_mean(start, t_run)"));
    QCOMPARE(step->substituted, std::string("trace_mean(2.5 h, 2.5 h)"));
    QCOMPARE(step->value, 60.0);
    QCOMPARE(step->inputs[0].symbol, std::string("trace"));
    FF_CLOSE(step->inputs[0].value, 700 / 6.0, kExact); // the mean of the whole trace
    QCOMPARE(step->inputs[0].source, std::string("six.csv; direct, average, actual"));
    QCOMPARE(step->inputs[1].symbol, std::string("start"));
    QCOMPARE(step->inputs[1].value, 2.5);
    QVERIFY(step->inputs[1].origin == Origin::Typed);
    QVERIFY(!step->notes.empty());
    QVERIFY(steps->back().formula.find("CI_hours_train") != std::string::npos);
}

void TestHourlyAccount::basesAreNotMixedUnlabelled()
{
    const auto kinds = [&](const Scenario &one, const Scenario &other) {
        Scenario second = other;
        second.id = "b";
        const Comparison comparison = compare(estimated(one), estimated(second), Basis::Gross);
        for (const ScopeDifference &difference : comparison.scope) {
            if (difference.code == "intensity-kind")
                return english(difference.message);
        }
        return std::string();
    };
    write(QStringLiteral("marginal.csv"), "time,marginal carbon intensity direct\n"
                                          "2024-01-01T00:00Z,500\n2024-01-01T01:00Z,600\n");
    Scenario lifeCycle = run("six.csv", "", "");
    lifeCycle.values.erase(Field::MapTrace);
    fixture::set(lifeCycle, "map.region = DNK");
    const Scenario direct = run("six.csv", "2024-01-01T01:00Z", "1");
    const Scenario danish = run("DK-DK1_2024", "2024-01-01T01:00Z", "1");
    const Scenario marginal = run("marginal.csv", "2024-01-01T01:00Z", "1");
    QCOMPARE(kinds(danish, lifeCycle),
             std::string("Other kinds of intensity: consumption; direct; average against "
                         "production; lifecycle."));
    QCOMPARE(kinds(direct, marginal), std::string("Other kinds of intensity: direct; average "
                                                  "against direct; marginal."));
    QCOMPARE(kinds(direct, direct), std::string());
}

/// The duration follows from compute here, so that the mean moves with tokens and devices.
void TestHourlyAccount::lanesAndSlopesFollowTheHours()
{
    Scenario scenario = fixture::scenario("a", {
                                                   "model.params_b = 1",
                                                   "model.tokens_b = 20",
                                                   "machine.devices = 8",
                                                   "machine.achieved_tflops = 100",
                                                   "machine.average_power_w = 400",
                                                   "mechanization.pue = 1.1",
                                                   "map.trace = DK-DK1_2024",
                                                   "map.start_utc = 2024-06-01T10:27Z",
                                                   "embodied.include = false",
                                               });
    Study study;
    study.scenarios = {scenario};
    const auto function =
        ScenarioFunction::prepare(fixture::method("fourfold"), study, study.scenarios[0], m_catalog,
                                  {Field::ModelTokens, Field::MachineDevices});
    QVERIFY(function);
    const std::array<AnswerFigure, 1> wanted = {AnswerFigure{Phase::Training, Figure::Operational}};
    const std::array<double, 3> tokens = {5, 20, 400};
    const std::array<Column, 2> columns = {Column{tokens.data()}, Column{nullptr, 8}};
    std::array<double, 3> kg{};
    const std::array<double *, 1> out = {kg.data()};
    LaneArena arena;
    function->evaluate(arena, columns, tokens.size(), wanted, out);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        fixture::set(scenario, "model.tokens_b = " + std::to_string(tokens[i]));
        FF_CLOSE(kg[i], estimated(scenario).estimate[Phase::Training][Figure::Operational], kExact);
    }
    const std::array<double, 2> at = {20, 8};
    std::array<double, 1> value{};
    std::array<double, 2> slopes{};
    function->differentiate(at, wanted, value, slopes);
    const auto around = [&](std::size_t field) {
        constexpr double kStep = 1e-6;
        std::array<double, 2> ends{};
        const std::array<double *, 1> place = {ends.data()};
        const std::array<double, 2> moved = {at[field] * (1 - kStep), at[field] * (1 + kStep)};
        std::array<Column, 2> both = {Column{nullptr, at[0]}, Column{nullptr, at[1]}};
        both[field] = Column{moved.data()};
        function->evaluate(arena, both, 2, wanted, place);
        return (ends[1] - ends[0]) / (2 * kStep * at[field]);
    };
    FF_CLOSE(slopes[0], around(0), 1e-5);
    FF_CLOSE(slopes[1], around(1), 1e-5);
    QVERIFY(slopes[1] != 0); // more devices run shorter, at other hours
}

QTEST_APPLESS_MAIN(TestHourlyAccount)
#include "tst_hourly_account.moc"
