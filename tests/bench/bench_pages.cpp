// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/frame_times.h"
#include "tests/support/test_window.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/plot_view.h"
#include "ui/pages/explore_page.h"
#include "ui/pages/sweep_page.h"
#include "ui/widgets/field_slider.h"
#include "ui/widgets/on_demand.h"
#include "ui/widgets/slider_board.h"
#include "ui/widgets/value_slider.h"

#include <QTabWidget>
#include <QTest>

#include <cmath>

using namespace fourfold;
using namespace Qt::StringLiterals;

namespace {

constexpr double kFrame = 16;
constexpr int kFrames = 100;

/// A page of the window, shown.
template <class Shown>
Shown &pageOf(TestWindow &test, const QString &name)
{
    auto *pages = test.window().findChild<QTabWidget *>();
    auto *place = pages->findChild<OnDemand *>(name);
    pages->setCurrentWidget(place);
    test.window().resize(1400, 900);
    test.window().show();
    settle();
    return static_cast<Shown &>(place->content());
}

void choose(TestWindow &test, const std::function<void(Settings &)> &change)
{
    Settings settings = test.document().study().settings;
    change(settings);
    QVERIFY(!test.document().setSettings(settings, u"choose"_s));
    settle();
}

/// Frames of one gesture from the lower end of a slider to the upper one.
Times draggedThrough(ValueSlider &slider)
{
    emit slider.gestureBegun();
    const SliderRange range = slider.range();
    const Times times = timesOf(kFrames, [&](int i) {
        emit slider.valueTried(range.low + (range.high - range.low) * (i + 1) / kFrames);
        settle();
    });
    emit slider.gestureEnded();
    return times;
}

} // namespace

/// Pages of the window that follow a slider, without a display: each frame is a value tried, the
/// whole study estimated again, and everything visible painted.
class BenchPages : public QObject
{
    Q_OBJECT

private slots:
    void aMapFollowsASlider_data();
    void aMapFollowsASlider();
    void eightScenariosFollowASlider();
    void linesFollowAnEdit();
    void aYearOfHoursIsPainted();
};

void BenchPages::aMapFollowsASlider_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<double>("limit");
    QTest::newRow("P16 100 x 100 map") << 100 << kFrame;
    QTest::newRow("200 x 200 map, 30 frames a second") << 200 << 1000.0 / 30;
}

void BenchPages::aMapFollowsASlider()
{
    QFETCH(int, size);
    QFETCH(double, limit);
    TestWindow test;
    QVERIFY(test.window().session().openNew(studyOf(2)));
    auto &page = pageOf<SweepPage>(test, u"sweepPage"_s);
    choose(test, [&](Settings &settings) {
        const std::string steps = ":" + std::to_string(size);
        settings.sweepScenarios = {"run-0"};
        settings.sweepAcross = "mechanization.pue=1:2" + steps;
        settings.sweepUp = "map.carbon_intensity_g_per_kwh=10:900" + steps;
        settings.sweepSlider = "machine.average_power_w";
    });
    QCOMPARE(page.chart()->plot().grid.values.size(), static_cast<std::size_t>(size * size));
    const Times times = draggedThrough(page.findChild<FieldSlider *>()->slider());
    print(QTest::currentDataTag(), times);
    std::printf("   wall p95 %.1f ms a frame: %.0f frames a second\n", quantile(times.wall, 0.95),
                1000 / quantile(times.wall, 0.95));
    test.document().undoStack()->setClean();
    QVERIFY(quantile(times.processor, 0.95) < kMargin * limit);
}

void BenchPages::eightScenariosFollowASlider()
{
    TestWindow test;
    Study study = studyOf(8);
    for (std::size_t i = 1; i < study.scenarios.size(); ++i) {
        study.scenarios[i].basedOn = study.scenarios[0].id;
        study.scenarios[i].values.erase(Field::MachineAveragePower);
    }
    QVERIFY(test.window().session().openNew(study));
    auto &page = pageOf<ExplorePage>(test, u"explorePage"_s);
    const Times times = draggedThrough(page.board().find(Field::MachineAveragePower)->slider());
    print("a slider that moves 8 scenarios", times);
    test.document().undoStack()->setClean();
    QVERIFY(quantile(times.processor, 0.95) < kMargin * kFrame);
}

void BenchPages::linesFollowAnEdit()
{
    TestWindow test;
    QVERIFY(test.window().session().openNew(studyOf(12)));
    pageOf<SweepPage>(test, u"sweepPage"_s);
    choose(test, [](Settings &settings) {
        for (int i = 0; i < 12; ++i)
            settings.sweepScenarios.push_back("run-" + std::to_string(i));
        settings.sweepAcross = "mechanization.pue=1:2:84"; // with 12 lines 1,008 points
    });
    const Times times = timesOf(kFrames, [&](int i) {
        const Value watts = Number{300.0 + i, {}};
        // ignored: the value is within bounds
        static_cast<void>(test.document().editField("run-0", Field::MachineAveragePower, watts));
        settle();
    });
    print("P14 edit to repaint, 12 lines and the sheet", times);
    test.document().undoStack()->setClean();
    QVERIFY(quantile(times.thread, 0.95) < kFrame);
}

void BenchPages::aYearOfHoursIsPainted()
{
    PlotData data;
    data.kind = PlotKind::HeatMap;
    data.unit = Unit::GramPerKilowattHour;
    data.locale = QLocale(QLocale::English);
    data.grid.x.resize(365);
    data.grid.y.resize(24);
    for (std::size_t i = 0; i < data.grid.x.size(); ++i)
        data.grid.x[i] = static_cast<double>(i);
    for (std::size_t hour = 0; hour < data.grid.y.size(); ++hour)
        data.grid.y[hour] = static_cast<double>(hour);
    data.grid.values.resize(data.grid.x.size() * data.grid.y.size());
    PlotView view;
    view.resize(900, 500);
    view.show();
    const Times times = timesOf(kFrames, [&](int i) {
        for (std::size_t hour = 0; hour < data.grid.values.size(); ++hour)
            data.grid.values[hour] = 300 + 200 * std::sin(static_cast<double>(hour) / 500 + i);
        view.setPlot(data);
        settle();
    });
    print("a year of 8,760 hours painted", times);
    QVERIFY(quantile(times.processor, 0.95) < kMargin * kFrame);
}

QTEST_MAIN(BenchPages)
#include "bench_pages.moc"
