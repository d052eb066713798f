// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/schedule_report.h"
#include "core/time/forecast_regret.h"
#include "tests/support/hourly_fixtures.h"
#include "tests/support/test_window.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/plots/job_plots.h"
#include "ui/pages/when_page.h"
#include "ui/presentation/quantity_format.h"
#include "ui/widgets/job_timeline.h"
#include "ui/widgets/on_demand.h"
#include "ui/widgets/trace_picker.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTabWidget>
#include <QTest>
#include <QWheelEvent>

#include <memory>

using namespace fourfold;
using namespace fourfold::fixture;
using namespace Qt::StringLiterals;

namespace {

constexpr double kHour = 3600;
constexpr double kTolerance = 1e-9;
constexpr int kFiveMinutes = 28'800;

Instant at(std::string_view text)
{
    return parseStamp(text)->instant;
}

/// A job of 10.5 h and 6.5 kW on the trace of West Denmark in March.
Settings marchJob()
{
    Settings settings;
    settings.when = {.scenario = {},
                     .trace = "DK-DK1_2024",
                     .view = {},
                     .release = "2024-03-11T09:00:00Z",
                     .deadline = "2024-03-14T09:00:00Z",
                     .start = {},
                     .hours = 10.5,
                     .powerKw = 6.5,
                     .restartKwh = {},
                     .moveKwh = {},
                     .mayPause = false,
                     .extras = {}};
    return settings;
}

} // namespace

class TestWhenPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void withoutATraceOneClickIsOffered();
    void theJobIsThatOfTheScenario();
    void aTraceOfAnyScenarioIsBegunWith();
    void numbersEqualThoseOfTheEngine();
    void theBarIsDraggedAlongTime();
    void escapeTakesTheDragBack();
    void theKeysMoveTheBar();
    void theDeadlineIsDragged();
    void theLengthIsDragged();
    void theTableFollowsTheBar();
    void pausesAreNeverWorse();
    void aJobThatDoesNotFitIsSaid();
    void theBestStartIsOneClickAway();
    void aStartIsUsedInOneStep();
    void flagsOfTheTraceAreSeen();
    void theYearIsAHeatMap();
    void aCellOfTheYearMovesTheJob();
    void theUsualDayHasItsRange();
    void zonesAreRankedByTheEngine();
    void equalHoursAndZonesAreSaidToBeEqual();
    void movingCountsAwayFromHome();
    void zonesThatTakeLongAreComparedAside();
    void errorsOfForecastsCost();
    void thePublishedForecastIsScored();
    void aFileOfTheUserIsOpened();
    void aFileThatIsNoTraceIsRefused();
    void aLargeFileIsReadAside();
    void aLargeFileWithAnErrorIsSaidWithItsLine();
    void aLargeFolderOfTracesIsLookedThroughAside();
    void aLargeFileIsPickedAside();
    void pausesThatTakeLongComeLater();
    void choicesStayInTheStudy();
    void theTabOfTheStudyIsSeenFromTheStart();
    void theTabsKeepTheirHeightWhenAStudyIsOpened();
    void theWheelLeavesOtherFieldsAlone();
    void everythingReachedHasAName();

private:
    [[nodiscard]] StudyDocument &document() { return m_test->document(); }
    [[nodiscard]] int steps() { return document().undoStack()->count(); }
    [[nodiscard]] JobTimeline &timeline() { return m_page->timeline(); }
    [[nodiscard]] const Job &job() { return m_page->question().job; }
    [[nodiscard]] std::shared_ptr<const PlannedSeries> planned()
    {
        return timeline().scene().planned;
    }
    template <class T>
    [[nodiscard]] T &part(const QString &name)
    {
        return *m_page->findChild<T *>(name);
    }
    [[nodiscard]] QString text(const QString &label) { return part<QLabel>(label).text(); }
    [[nodiscard]] const PlotData &plot()
    {
        m_page->chart()->refreshNow();
        return m_page->chart()->plot();
    }
    void use(const Settings &settings)
    {
        QVERIFY(!document().setSettings(settings, u"set up"_s));
        document().undoStack()->clear();
    }
    /// A hundred days of values for five minutes each; one line may hold no number.
    [[nodiscard]] QString writeFiveMinutes(const QString &name, int brokenLine)
    {
        constexpr double kStep = 300;
        QByteArray text = "time,carbon intensity g/kwh\n";
        for (int i = 0; i < kFiveMinutes; ++i) {
            const Instant stamp{at("2024-01-01T00:00Z").seconds + kStep * i};
            const QByteArray value = i == brokenLine ? "many" : QByteArray::number(100 + i % 200);
            text += QByteArray::fromStdString(toIsoText(stamp)) + ',' + value + '\n';
        }
        QFile file(m_test->path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        return m_test->path(name);
    }
    void view(int tab) { part<QTabBar>(u"whenViews"_s).setCurrentIndex(tab); }
    void pull(double fromX, double toX, double height = 0.5)
    {
        const int y = static_cast<int>(height * timeline().height());
        QTest::mousePress(&timeline(), Qt::LeftButton, {}, QPoint(qRound(fromX), y));
        QTest::mouseMove(&timeline(), QPoint(qRound(toX), y));
        m_mouse = QPoint(qRound(toX), y);
    }
    void letGo() { QTest::mouseRelease(&timeline(), Qt::LeftButton, {}, m_mouse); }

    std::unique_ptr<TestWindow> m_test;
    WhenPage *m_page = nullptr;
    QPoint m_mouse;
};

void TestWhenPage::init()
{
    m_test = std::make_unique<TestWindow>();
    QVERIFY(m_test->window().session().openNew(sampleStudy()));
    document().recomputeNow();
    auto *pages = m_test->window().findChild<QTabWidget *>();
    auto *place = pages->findChild<OnDemand *>(u"whenPage"_s);
    pages->setCurrentWidget(place);
    m_test->window().resize(1500, 1100);
    m_test->window().show();
    m_page = &static_cast<WhenPage &>(place->content());
    document().undoStack()->clear();
}

void TestWhenPage::cleanup()
{
    document().undoStack()->setClean();
    m_test.reset();
}

void TestWhenPage::withoutATraceOneClickIsOffered()
{
    QVERIFY(!m_page->plan());
    auto &button = part<QPushButton>(u"useUsualTrace"_s);
    QVERIFY(button.isVisible());
    QVERIFY(!timeline().isVisible());
    button.click();
    QVERIFY(timeline().isVisible());
    QVERIFY(m_page->plan().has_value());
    QCOMPARE(document().study().settings.when.trace, std::string("DK-DK1_2024"));
    QCOMPARE(steps(), 1);
}

/// The first scenario runs 100 h on 8 devices of 300 W at a PUE of 1.1: 2.64 kW.
void TestWhenPage::theJobIsThatOfTheScenario()
{
    m_page->useTrace(u"DK-DK1_2024"_s);
    QCOMPARE(job().hours, 100.0);
    QVERIFY(std::abs(m_page->question().powerKw - 2.64) < kTolerance);
    QCOMPARE(part<QDoubleSpinBox>(u"jobHours"_s).value(), 100.0);
    QCOMPARE(part<QDoubleSpinBox>(u"jobPower"_s).value(), 2.64);
    // The third: 50 h, 4 devices of 700 W, 1.2.
    auto &scenarios = part<QComboBox>(u"jobScenario"_s);
    emit scenarios.activated(2);
    QCOMPARE(job().hours, 50.0);
    QVERIFY(std::abs(m_page->question().powerKw - 3.36) < kTolerance);
}

void TestWhenPage::aTraceOfAnyScenarioIsBegunWith()
{
    QVERIFY(part<QPushButton>(u"useUsualTrace"_s).isVisible());
    QVERIFY(!document().editFields("c", {{Field::MapTrace, Value(std::string("DK-DK1_2024"))}},
                                   u"set up"_s));
    QTRY_VERIFY(!part<QPushButton>(u"useUsualTrace"_s).isVisible());
    QVERIFY(m_page->plan().has_value());
    QCOMPARE(job().hours, 50.0);
    QCOMPARE(part<QComboBox>(u"jobScenario"_s).currentIndex(), 2);
    QVERIFY(text(u"traceKind"_s).contains(u"“Third”"_s));
    // Another trace is the page's own choice.
    m_page->useTrace(u"SE_2021"_s);
    QCOMPARE(job().hours, 50.0);
    QVERIFY(!text(u"traceKind"_s).contains(u"“Third”"_s));
}

void TestWhenPage::numbersEqualThoseOfTheEngine()
{
    use(marchJob());
    const Job asked{at("2024-03-11T09:00Z"), at("2024-03-14T09:00Z"), 10.5, 0};
    const auto best = planJob(*planned(), asked, 6.5, 1, RunKind::Contiguous);
    QVERIFY(best.hasValue());
    const JobPlan &plan = *m_page->plan();
    QCOMPARE(plan.best.kg, best->kg);
    QCOMPARE(plan.best.schedule.runs.front().start.seconds,
             best->schedule.runs.front().start.seconds);
    QCOMPARE(plan.atRelease.kg, best->atReleaseKg);
    QVERIFY(std::abs(plan.best.saving - (1 - best->kg / best->atReleaseKg)) < kTolerance);
    QVERIFY(std::abs(plan.best.kg - plan.best.meanIntensity * 10.5 * 6.5 / 1000) < kTolerance);
    // No start on a grid of five minutes is better.
    for (double start = asked.release.seconds; start <= asked.deadline.seconds - 10.5 * kHour;
         start += 300) {
        const Job fixed{{start}, {start + 10.5 * kHour}, 10.5, 0};
        QVERIFY(startAtRelease(*planned(), fixed)->gramsPerKw * 6.5 / 1000
                >= plan.best.kg - kTolerance);
    }
}

void TestWhenPage::theBarIsDraggedAlongTime()
{
    use(marchJob());
    QCOMPARE(m_page->question().start.seconds, job().release.seconds);
    const double middle = timeline().bar().center().x();
    const double target = timeline().xOf(at("2024-03-12T20:00Z"));
    pull(middle, target);
    // The middle of the bar is held: it starts 5.25 h before the mouse.
    const double start = m_page->question().start.seconds;
    const double minutesOfPixel =
        (timeline().instantAt(1).seconds - timeline().instantAt(0).seconds) / 60;
    QVERIFY(std::abs(start - (at("2024-03-12T20:00Z").seconds - 5.25 * kHour))
            < 60 * (minutesOfPixel + 1));
    const Job fixed{{start}, {start + 10.5 * kHour}, 10.5, 0};
    QCOMPARE(m_page->plan()->atStart.kg,
             startAtRelease(*planned(), fixed)->gramsPerKw * 6.5 / 1000);
    QCOMPARE(steps(), 0);
    letGo();
    QCOMPARE(steps(), 1);
    QCOMPARE(at(document().study().settings.when.start).seconds, start);
    document().undoStack()->undo();
    QCOMPARE(m_page->question().start.seconds, job().release.seconds);
}

void TestWhenPage::escapeTakesTheDragBack()
{
    use(marchJob());
    pull(timeline().bar().center().x(), timeline().bar().center().x() + 100);
    QVERIFY(m_page->question().start > job().release);
    QTest::keyClick(&timeline(), Qt::Key_Escape);
    QCOMPARE(m_page->question().start.seconds, job().release.seconds);
    letGo();
    QCOMPARE(steps(), 0);
}

void TestWhenPage::theKeysMoveTheBar()
{
    use(marchJob());
    const double release = job().release.seconds;
    const auto press = [&](Qt::Key key) {
        QTest::keyClick(&timeline(), key);
        return (m_page->question().start.seconds - release) / kHour;
    };
    QCOMPARE(press(Qt::Key_Right), 1.0);
    QCOMPARE(press(Qt::Key_PageUp), 25.0);
    QCOMPARE(press(Qt::Key_Left), 24.0);
    QCOMPARE(press(Qt::Key_PageDown), 0.0);
    QCOMPARE(press(Qt::Key_PageDown), 0.0);
    QCOMPARE(press(Qt::Key_End), 72 - 10.5);
    QCOMPARE(press(Qt::Key_Right), 72 - 10.5);
    QCOMPARE(press(Qt::Key_Home), 0.0);
    const auto *face = QAccessible::queryAccessibleInterface(&timeline());
    QCOMPARE(face->role(), QAccessible::Slider);
    QVERIFY(face->text(QAccessible::Value).contains(u"11 Mar 2024"_s));
}

void TestWhenPage::theDeadlineIsDragged()
{
    use(marchJob());
    const double before = m_page->plan()->best.kg;
    pull(timeline().xOf(job().deadline), timeline().xOf(at("2024-03-12T09:00Z")), 0.15);
    QVERIFY(job().deadline < at("2024-03-12T12:00Z"));
    QVERIFY(m_page->plan()->best.kg >= before);
    letGo();
    QCOMPARE(steps(), 1);
    QCOMPARE(at(document().study().settings.when.deadline).seconds, job().deadline.seconds);
}

void TestWhenPage::theLengthIsDragged()
{
    use(marchJob());
    const QRectF bar = timeline().bar();
    pull(bar.right(), timeline().xOf(at("2024-03-12T09:00Z")));
    QVERIFY(std::abs(job().hours - 24) < 1);
    letGo();
    QCOMPARE(steps(), 1);
    QVERIFY(std::abs(*document().study().settings.when.hours - job().hours) < kTolerance);
}

void TestWhenPage::theTableFollowsTheBar()
{
    use(marchJob());
    const QAbstractItemModel &rows = *part<QTableView>(u"jobTable"_s).model();
    QCOMPARE(rows.rowCount(), 3);
    const auto kg = [&](int row) { return rows.index(row, 1).data().toString(); };
    QCOMPARE(kg(1), kg(0));
    QTest::keyClick(&timeline(), Qt::Key_PageUp);
    QCOMPARE(kg(1), amountText(m_page->plan()->atStart.kg, Unit::Kilogram, QLocale()));
    QVERIFY(kg(1) != kg(0));
    QCOMPARE(kg(2), amountText(m_page->plan()->best.kg, Unit::Kilogram, QLocale()));
}

void TestWhenPage::pausesAreNeverWorse()
{
    use(marchJob());
    QVERIFY(!m_page->plan()->paused);
    part<QCheckBox>(u"jobPauses"_s).click();
    const JobPlan &plan = *m_page->plan();
    QVERIFY(plan.paused.has_value());
    QVERIFY(plan.paused->kg <= plan.best.kg);
    QVERIFY(plan.best.kg <= plan.atRelease.kg);
    const auto runs = planJob(*planned(), job(), 6.5, 1, RunKind::Interruptible);
    QCOMPARE(plan.paused->kg, runs->kg);
    QCOMPARE(timeline().scene().paused.size(), runs->schedule.runs.size());
    QCOMPARE(part<QTableView>(u"jobTable"_s).model()->rowCount(), 4);
    // Starts that take energy make pauses dearer.
    const double free = plan.paused->kg;
    Settings settings = document().study().settings;
    settings.when.restartKwh = 5;
    settings.when.hours = 10;
    use(settings);
    QVERIFY(m_page->plan()->paused->kg > free);
}

void TestWhenPage::aJobThatDoesNotFitIsSaid()
{
    Settings settings = marchJob();
    settings.when.hours = 100;
    use(settings);
    QVERIFY(!m_page->plan());
    QVERIFY(text(u"jobProblem"_s).contains(u"does not fit"_s));
    QVERIFY(!part<QPushButton>(u"useStart"_s).isEnabled());
    // The year can be looked at all the same.
    QCOMPARE(plot().kind, PlotKind::HeatMap);
}

void TestWhenPage::theBestStartIsOneClickAway()
{
    use(marchJob());
    part<QPushButton>(u"goToBest"_s).click();
    QVERIFY(std::abs(m_page->plan()->atStart.kg - m_page->plan()->best.kg) < kTolerance);
    QCOMPARE(steps(), 1);
}

void TestWhenPage::aStartIsUsedInOneStep()
{
    Settings settings = marchJob();
    settings.when.start = "2024-03-12T02:30:00Z";
    settings.when.scenario = "c";
    use(settings);
    part<QPushButton>(u"useStart"_s).click();
    QCOMPARE(steps(), 1);
    const Scenario &third = document().study().scenarios[2];
    const auto given = [&](Field field) {
        const Value *value = third.values.find(field);
        return value == nullptr ? std::string() : std::get<std::string>(*value);
    };
    QCOMPARE(given(Field::MapTrace), std::string("DK-DK1_2024"));
    QCOMPARE(at(given(Field::MapStartUtc)).seconds, at("2024-03-12T02:30Z").seconds);
    document().undoStack()->undo();
    QVERIFY(given(Field::MapTrace).empty());
    QVERIFY(given(Field::MapStartUtc).empty());
}

void TestWhenPage::flagsOfTheTraceAreSeen()
{
    m_page->useTrace(u"DK-DK1_2023"_s);
    QVERIFY(text(u"traceFlags"_s).contains(u"stuck"_s));
    const QString kind = text(u"traceKind"_s);
    for (const QString &word : {u"DK-DK1"_s, u"direct"_s, u"average"_s, u"forecast"_s})
        QVERIFY2(kind.contains(word), qPrintable(kind));
    m_page->useTrace(u"DK-DK1_2025"_s);
    QVERIFY(text(u"traceFlags"_s).contains(u"missing"_s));
    m_page->useTrace(u"US-TEX-ERCO_2021"_s);
    QVERIFY(part<QLabel>(u"traceFlags"_s).isHidden());
}

/// 2024 has 366 days of 24 hours.
void TestWhenPage::theYearIsAHeatMap()
{
    use(marchJob());
    const PlotData &year = plot();
    QCOMPARE(year.kind, PlotKind::HeatMap);
    QCOMPARE(year.grid.x.size(), std::size_t{366});
    QCOMPARE(year.grid.y.size(), std::size_t{24});
    const std::vector<double> &values = planned()->series().values;
    QCOMPARE(year.grid.values[0], values[0]);
    QCOMPARE(year.grid.values[366], values[1]);
    QCOMPARE(year.grid.values[1], values[24]);
    QVERIFY(!year.grid.spots.empty());
    QVERIFY(!year.title.isEmpty());
}

void TestWhenPage::aCellOfTheYearMovesTheJob()
{
    use(marchJob());
    QCOMPARE(plot().kind, PlotKind::HeatMap);
    // 12 March is the 72nd day of a leap year.
    emit m_page->chart()->markChosen(71, 5);
    QCOMPARE(m_page->question().start.seconds, at("2024-03-12T05:00Z").seconds);
    QCOMPARE(steps(), 1);
    // Outside of the window the window goes along, three days long.
    emit m_page->chart()->markChosen(200, 5);
    QCOMPARE(m_page->question().start.seconds, at("2024-07-19T05:00Z").seconds);
    QCOMPARE(job().deadline.seconds - job().release.seconds, 72 * kHour);
}

void TestWhenPage::theUsualDayHasItsRange()
{
    use(marchJob());
    view(1);
    const PlotData &day = plot();
    QCOMPARE(day.curves.size(), std::size_t{2});
    QCOMPARE(day.curves[0].values.size(), std::size_t{24});
    QCOMPARE(day.curves[0].band.size(), std::size_t{24});
    QCOMPARE(day.table.rows.size(), std::size_t{24});
    view(2);
    QVERIFY(std::ranges::is_sorted(plot().curves[0].values, std::greater()));
    QCOMPARE(plot().references.size(), std::size_t{2});
}

void TestWhenPage::zonesAreRankedByTheEngine()
{
    Settings settings = marchJob();
    settings.when.trace = "US-TEX-ERCO_2021";
    settings.when.release = "2021-03-11T09:00:00Z";
    settings.when.deadline = "2021-03-14T09:00:00Z";
    use(settings);
    view(3);
    QCOMPARE(plot().kind, PlotKind::Ranking);
    QVERIFY(plot().title.contains(u"being compared"_s));
    // Five zones have direct emissions of 2021; the table has all others with the reason.
    QTRY_COMPARE(plot().points.size(), std::size_t{5});
    const PlotData &zones = plot();
    const auto reasonOf = [&](const QString &name) {
        for (const std::vector<PlotCell> &row : zones.table.rows) {
            if (std::get<QString>(row[0]).contains(name))
                return std::get<QString>(row[2]);
        }
        return QString();
    };
    QVERIFY(reasonOf(u"Great Britain"_s).contains(u"another kind"_s));
    QVERIFY(reasonOf(u"West Denmark 2024"_s).contains(u"another kind"_s)); // a forecast
    std::vector<double> kilograms;
    for (const PlotPoint &point : zones.points) {
        const auto other = document().catalog().trace(point.id);
        QVERIFY(other.hasValue());
        const auto best = planJob(*other->planned, job(), 6.5, 1, RunKind::Contiguous);
        QCOMPARE(*point.value, best->kg);
        kilograms.push_back(*point.value);
    }
    QVERIFY(std::ranges::is_sorted(kilograms));
    // Choosing a row goes there.
    emit m_page->chart()->markChosen(0, 0);
    QCOMPARE(document().study().settings.when.trace, zones.points[0].id);
}

/// On a trace of one intensity: 4 h of 2 kW at 250 g are 2 kg, whenever they are.
void TestWhenPage::equalHoursAndZonesAreSaidToBeEqual()
{
    IntensitySeries series;
    series.start = at("2024-01-01T00:00Z");
    series.values.assign(48, 250);
    HourlyTrace trace;
    trace.name = "Flat";
    trace.planned = std::make_shared<PlannedSeries>(series);
    JobQuestion question;
    question.job.release = series.at(9);
    question.job.deadline = series.at(40);
    question.job.hours = 4;
    question.start = series.at(20);
    question.powerKw = 2;
    const auto plan = planOf(*trace.planned, question, true);
    QVERIFY(plan);
    const JobPicture picture{trace, question, &*plan, QLocale(QLocale::English)};
    QCOMPARE(jobFinding(picture), u"No start before the deadline is better than now: 2.000 kg"_s);
    QCOMPARE(plotUsualDay(picture).title, u"Flat is as clean at any hour: 250.0 g/kWh"_s);
    PlannedRun more = plan->best;
    more.kg = 3;
    const std::vector<ZoneChoice> zones = {{"Flat", u"Flat"_s, {}, plan->best, {}},
                                           {"Level", u"Level"_s, {}, plan->best, {}},
                                           {"High", u"High"_s, {}, more, {}}};
    QCOMPARE(plotZones(picture, zones).title, u"Equally clean are Flat and Level: 2.000 kg"_s);
    const std::vector<ZoneChoice> apart = {zones[0], zones[2]};
    QVERIFY(plotZones(picture, apart).title.startsWith(u"Cleanest is Flat, from "_s));
}

void TestWhenPage::movingCountsAwayFromHome()
{
    Settings settings = marchJob();
    settings.when.trace = "US-TEX-ERCO_2021";
    settings.when.release = "2021-03-11T09:00:00Z";
    settings.when.deadline = "2021-03-14T09:00:00Z";
    settings.when.view = "zones";
    use(settings);
    QTRY_VERIFY(!plot().points.empty());
    const auto kgOf = [&](const std::string &trace) {
        const auto &points = plot().points;
        return *std::ranges::find(points, trace, &PlotPoint::id)->value;
    };
    const double home = kgOf("US-TEX-ERCO_2021");
    const double away = kgOf("SE_2021");
    settings.when.moveKwh = 100;
    use(settings);
    const std::vector<double> &values = planned()->series().values;
    // Hour 69 · 24 + 9 of the year: 100 kWh at what Texas has then.
    const double moving = 100 * values[69 * 24 + 9] / 1000;
    QCOMPARE(kgOf("US-TEX-ERCO_2021"), home);
    QVERIFY(std::abs(kgOf("SE_2021") - away - moving) < kTolerance);
}

/// Five hundred hours within half a year and starts that take energy, in five zones.
void TestWhenPage::zonesThatTakeLongAreComparedAside()
{
    Settings settings = marchJob();
    settings.when.trace = "US-TEX-ERCO_2021";
    settings.when.release = "2021-01-01T00:00:00Z";
    settings.when.deadline = "2021-07-01T00:00:00Z";
    settings.when.hours = 500;
    settings.when.view = "zones";
    use(settings);
    QTRY_COMPARE(plot().points.size(), std::size_t{5});
    const auto texas = [&] {
        return *std::ranges::find(plot().points, "US-TEX-ERCO_2021", &PlotPoint::id)->value;
    };
    QCOMPARE(texas(), m_page->plan()->best.kg);
    settings.when.restartKwh = 1;
    settings.when.mayPause = true;
    use(settings);
    QVERIFY(plot().points.empty());
    QVERIFY(plot().title.contains(u"being compared"_s));
    QTRY_COMPARE(plot().points.size(), std::size_t{5});
    QTRY_VERIFY(m_page->plan()->paused.has_value());
    QCOMPARE(texas(), m_page->plan()->paused->kg);
}

void TestWhenPage::errorsOfForecastsCost()
{
    use(marchJob());
    view(4);
    QTRY_COMPARE(plot().curves.size(), std::size_t{1});
    const PlotCurve &curve = plot().curves[0];
    QCOMPARE(curve.x.front(), 0.0);
    QVERIFY(std::abs(curve.values.front() - m_page->plan()->best.kg) < kTolerance);
    for (const double kg : curve.values)
        QVERIFY(kg >= m_page->plan()->best.kg - kTolerance);
    QVERIFY(curve.values.back() > curve.values.front());
}

/// Great Britain's trace holds what was foretold beside what came.
void TestWhenPage::thePublishedForecastIsScored()
{
    Settings settings = marchJob();
    settings.when.trace = "GB_2021";
    settings.when.release = "2021-05-03T09:00:00Z";
    settings.when.deadline = "2021-05-06T09:00:00Z";
    use(settings);
    view(4);
    QTRY_COMPARE(plot().references.size(), std::size_t{3});
    const auto forecast = document().catalog().trace("GB_2021:forecast");
    QVERIFY(forecast.hasValue());
    QVERIFY(forecast->series().basis.hindsight == HindsightKind::Forecast);
    const auto regret = regretOf(*forecast->planned, *planned(), job(), RunKind::Contiguous);
    QVERIFY(std::abs(plot().references[2].at - regret->planned * 6.5 / 1000) < kTolerance);
    QVERIFY(plot().title.contains(u"published forecast"_s));
    QCOMPARE(plot().table.rows.size(), std::size_t{7});
}

void TestWhenPage::aFileOfTheUserIsOpened()
{
    const QString path = m_test->path(u"own.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("time,carbon intensity g/kwh\n");
    for (int day = 1; day <= 9; ++day) {
        for (int hour = 0; hour < 24; ++hour)
            file.write(u"2024-05-0%1T%2:00Z,%3\n"_s.arg(day)
                           .arg(hour, 2, 10, QChar(u'0'))
                           .arg(hour == 3 ? 20 : 200)
                           .toUtf8());
    }
    file.close();
    part<TracePicker>(u"jobTrace"_s).openFile(path);
    QVERIFY(m_page->plan().has_value());
    QCOMPARE(document().study().settings.when.trace, path.toStdString());
    QCOMPARE(planned()->series().values.size(), std::size_t{216});
    QCOMPARE(part<TracePicker>(u"jobTrace"_s).currentText(), u"own.csv"_s);
}

void TestWhenPage::aFileThatIsNoTraceIsRefused()
{
    use(marchJob());
    const QString path = m_test->path(u"no-trace.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a,b\n1,2\n");
    file.close();
    part<TracePicker>(u"jobTrace"_s).openFile(path);
    QVERIFY(text(u"jobProblem"_s).contains(u"no-trace.csv"_s));
    QCOMPARE(steps(), 0);
}

void TestWhenPage::aLargeFileIsReadAside()
{
    const QString path = writeFiveMinutes(u"five-minutes.csv"_s, -1);
    m_page->useTrace(path);
    QVERIFY(!m_page->plan());
    QVERIFY(text(u"whenTitle"_s).contains(u"being read"_s));
    QVERIFY(part<QWidget>(u"readingRow"_s).isVisible());
    QTRY_VERIFY(m_page->plan().has_value());
    QVERIFY(!part<QWidget>(u"readingRow"_s).isVisible());
    QCOMPARE(planned()->series().values.size(), std::size_t{kFiveMinutes});
    // What is given up leaves a message, and can be chosen again.
    m_page->useTrace(u"SE_2021"_s);
    m_page->useTrace(path);
    part<QPushButton>(u"cancelReading"_s).click();
    QVERIFY(text(u"jobProblem"_s).contains(u"not read to its end"_s));
    m_page->useTrace(path);
    QTRY_VERIFY(m_page->plan().has_value());
}

void TestWhenPage::aLargeFileWithAnErrorIsSaidWithItsLine()
{
    m_page->useTrace(writeFiveMinutes(u"broken.csv"_s, 20'000));
    QTRY_VERIFY(!part<QWidget>(u"readingRow"_s).isVisible());
    const QString problem = text(u"jobProblem"_s);
    QVERIFY2(problem.contains(u"broken.csv"_s) && problem.contains(u"20002"_s),
             qPrintable(problem));
}

/// The folder "hourly" of the user's data holds a year of five minutes.
void TestWhenPage::aLargeFolderOfTracesIsLookedThroughAside()
{
    QVERIFY(QDir(m_test->path({})).mkpath(u"hourly"_s));
    QVERIFY(!writeFiveMinutes(u"hourly/mine.csv"_s, -1).isEmpty());
    auto loaded = loadCatalog(TestWindow::resources(), m_test->path(u"catalog"_s));
    QVERIFY(loaded.hasValue());
    QVERIFY(!document().setCatalog(loaded->catalog));
    m_page->useTrace(u"SE_2021"_s);
    auto &traces = part<TracePicker>(u"jobTrace"_s);
    QVERIFY(!document().catalog().traceLibrary()->isListed());
    QVERIFY(text(u"whenTitle"_s).contains(u"being read"_s));
    QCOMPARE(traces.currentData().toString(), u"SE_2021"_s);
    QTRY_VERIFY(m_page->plan().has_value());
    const int mine = traces.findData(u"mine.csv"_s);
    QVERIFY(mine >= 0);
    emit traces.picked(u"mine.csv"_s);
    QVERIFY(text(u"whenTitle"_s).contains(u"being read"_s));
    QTRY_VERIFY(m_page->plan().has_value());
    QCOMPARE(planned()->series().values.size(), std::size_t{kFiveMinutes});
}

void TestWhenPage::aLargeFileIsPickedAside()
{
    use(marchJob());
    const QString path = writeFiveMinutes(u"five-minutes.csv"_s, -1);
    part<TracePicker>(u"jobTrace"_s).openFile(path);
    QCOMPARE(document().study().settings.when.trace, marchJob().when.trace);
    QTRY_COMPARE(document().study().settings.when.trace, path.toStdString());
    QTRY_VERIFY(m_page->plan().has_value());
}

/// Five hundred hours of running within half a year, with starts that take energy.
void TestWhenPage::pausesThatTakeLongComeLater()
{
    Settings settings = marchJob();
    settings.when.release = "2024-01-01T00:00:00Z";
    settings.when.deadline = "2024-07-01T00:00:00Z";
    settings.when.hours = 500;
    settings.when.restartKwh = 1;
    settings.when.mayPause = true;
    use(settings);
    QVERIFY(m_page->plan().has_value());
    QVERIFY(!m_page->plan()->paused);
    QVERIFY(text(u"jobProblem"_s).contains(u"worked out"_s));
    QTRY_VERIFY(m_page->plan()->paused.has_value());
    QVERIFY(m_page->plan()->paused->kg <= m_page->plan()->best.kg);
    QVERIFY(text(u"jobProblem"_s).isEmpty());
}

void TestWhenPage::choicesStayInTheStudy()
{
    use(marchJob());
    view(3);
    QCOMPARE(document().study().settings.when.view, std::string("zones"));
    document().undoStack()->undo();
    QCOMPARE(part<QTabBar>(u"whenViews"_s).currentIndex(), 0);
    auto &hours = part<QDoubleSpinBox>(u"jobHours"_s);
    hours.setFocus();
    hours.stepUp();
    hours.stepUp();
    QCOMPARE(job().hours, 12.5);
    QCOMPARE(*document().study().settings.when.hours, 10.5);
    QTest::keyClick(&hours, Qt::Key_Return);
    QCOMPARE(*document().study().settings.when.hours, 12.5);
}

void TestWhenPage::theTabOfTheStudyIsSeenFromTheStart()
{
    Settings settings = marchJob();
    settings.when.view = "duration";
    WhenPage fresh(document());
    use(settings);
    fresh.resize(700, 900);
    fresh.show();
    QVERIFY(QTest::qWaitForWindowExposed(&fresh));
    auto &tabs = *fresh.findChild<QTabBar *>(u"whenViews"_s);
    QCOMPARE(tabs.currentIndex(), 2);
    QTRY_VERIFY(tabs.height() > tabs.fontMetrics().height());
    // The table is as high as its rows.
    const auto &table = *fresh.findChild<QTableView *>(u"jobTable"_s);
    QVERIFY(table.height() < 6 * table.rowHeight(0));
}

void TestWhenPage::theTabsKeepTheirHeightWhenAStudyIsOpened()
{
    use(marchJob());
    view(1);
    auto &tabs = part<QTabBar>(u"whenViews"_s);
    QTRY_VERIFY(tabs.height() > tabs.fontMetrics().height());
    const int height = tabs.height();
    auto *pages = m_test->window().findChild<QTabWidget *>();
    Study other = sampleStudy();
    other.settings = marchJob();
    for (const bool isHidden : {false, true}) {
        other.settings.when.view = isHidden ? "duration" : "zones";
        pages->setCurrentIndex(isHidden ? 0 : pages->indexOf(m_page->parentWidget()));
        document().undoStack()->setClean();
        QVERIFY(m_test->window().session().openNew(other));
        pages->setCurrentWidget(pages->findChild<OnDemand *>(u"whenPage"_s));
        QTRY_COMPARE(tabs.height(), height);
        QCOMPARE(tabs.currentIndex(), isHidden ? 2 : 3);
    }
}

void TestWhenPage::theWheelLeavesOtherFieldsAlone()
{
    use(marchJob());
    auto &hours = part<QDoubleSpinBox>(u"jobHours"_s);
    timeline().setFocus();
    QWheelEvent turn(QPointF(5, 5), hours.mapToGlobal(QPointF(5, 5)), {}, QPoint(0, 120),
                     Qt::NoButton, {}, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&hours, &turn);
    QCOMPARE(hours.value(), 10.5);
}

void TestWhenPage::everythingReachedHasAName()
{
    use(marchJob());
    QVERIFY(!plot().title.isEmpty());
    QStringList unnamed;
    for (QWidget *widget : m_page->findChildren<QWidget *>()) {
        const bool isReached = widget->focusPolicy() != Qt::NoFocus && widget->isVisible();
        const auto *face = QAccessible::queryAccessibleInterface(widget);
        if (isReached && face->text(QAccessible::Name).isEmpty())
            unnamed += QString::fromLatin1(widget->metaObject()->className());
    }
    QCOMPARE(unnamed.join(u", "_s), QString());
}

QTEST_MAIN(TestWhenPage)
#include "tst_when_page.moc"
