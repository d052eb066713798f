// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_timing.h"
#include "tests/bench/frame_times.h"
#include "tests/support/core_fixtures.h"
#include "ui/charts/chart_panel.h"
#include "ui/pages/uncertainty_page.h"
#include "ui/presentation/live_bands.h"
#include "ui/presentation/study_document.h"
#include "ui/widgets/tile_strip.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <cstdio>

using namespace fourfold;

namespace {

/// Times every event that reaches an object from outside another event.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        const double start = threadMilliseconds();
        const bool done = QApplication::notify(receiver, event);
        m_times.push_back(threadMilliseconds() - start);
        --m_depth;
        return done;
    }

    /// The events since the last call, in order of size.
    std::vector<double> takeTimes()
    {
        std::vector<double> times = std::exchange(m_times, {});
        std::ranges::sort(times);
        return times;
    }

private:
    int m_depth = 0;
    std::vector<double> m_times;
};

/// Twelve runs with five uncertain values each.
Study twelveRuns()
{
    Study study;
    for (int i = 0; i < 12; ++i) {
        const std::string number = std::to_string(i);
        Scenario run = fixture::gpt3("run-" + number);
        for (const std::string &line :
             {"model.tokens_b = " + std::to_string(100 + 10 * i) + " ± 10 %",
              std::string("machine.achieved_tflops = tri(20, 24.6, 28)"),
              std::string("machine.average_power_w = 330 ± 8 %"),
              std::string("mechanization.pue = tri(1.05, 1.1, 1.3)"),
              "map.carbon_intensity_g_per_kwh = lognormal(" + std::to_string(300 + 10 * i) + ", "
                  + std::to_string(400 + 10 * i) + ")"})
            fixture::set(run, line);
        study.scenarios.push_back(std::move(run));
    }
    return study;
}

double residentMiB(const QString &process)
{
    QFile file(QStringLiteral("/proc/%1/status").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').front().toDouble() / 1024;
    }
    return -1;
}

/// Tiles, bars, their table and a page of lines over one study.
struct Screen
{
    Screen()
        : document(Catalog())
        , tiles(document)
        , bars(*findChart("compare"), document)
        , table(*findChart("compare"), document)
        , page(document)
    {
        if (document.replaceStudy(twelveRuns()))
            fixture::giveUp("the study is refused");
        tiles.resize(700, 250);
        for (QWidget *wide : {static_cast<QWidget *>(&bars), static_cast<QWidget *>(&table),
                              static_cast<QWidget *>(&page)})
            wide->resize(900, 500);
        table.setTableShown(true);
        for (QWidget *part : {static_cast<QWidget *>(&tiles), static_cast<QWidget *>(&bars),
                              static_cast<QWidget *>(&table), static_cast<QWidget *>(&page)})
            part->show();
    }

    [[nodiscard]] bool isBusy() const { return !document.bands().isSettled() || page.isDrawing(); }

    /// Lets everything that is under way come to its end.
    void settle() const
    {
        while (isBusy())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        QCoreApplication::processEvents();
    }

    StudyDocument document;
    TileStrip tiles;
    ChartPanel bars;
    ChartPanel table;
    UncertaintyPage page;
};

} // namespace

/// Edits while bands are drawn in the background. Times are of the processor and of the thread of
/// the window alone, since machines are shared.
class BenchBands : public QObject
{
    Q_OBJECT

private slots:
    void editsWhileBandsAreDrawn();
    void memoryOfAMillionDraws();
};

void BenchBands::editsWhileBandsAreDrawn()
{
    constexpr double kFrame = 16;
    constexpr double kLongest = 8;
    constexpr int kEdits = 150;
    auto &application = static_cast<TimedApplication &>(*qApp);
    Screen screen;
    LiveBands &bands = screen.document.bands();
    bands.setEffort({.live = 100'000, .refined = 1'000'000, .most = 12'000'000});
    bands.start();
    screen.settle();
    application.takeTimes();
    std::vector<double> repaints;
    QElapsedTimer clock;
    for (int i = 0; i < kEdits; ++i) {
        const double start = threadMilliseconds();
        // ignored: the value is within bounds
        static_cast<void>(
            screen.document.editField("run-0", Field::MapIntensity, Value(Number{400.0 + i, {}})));
        for (int turn = 0; turn < 3; ++turn)
            QCoreApplication::processEvents();
        repaints.push_back(threadMilliseconds() - start);
        // A fast typist: what the draws bring in the meantime is taken and shown.
        clock.start();
        while (clock.elapsed() < 60)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
    }
    screen.settle();
    std::ranges::sort(repaints);
    const std::vector<double> events = application.takeTimes();
    std::printf(
        "P15 edit to repaint, 12 scenarios, 1e5 draws, then 1e6: median %.2f ms, p95 %.2f ms "
        "(must be below %.0f ms)\n",
        quantile(repaints, 0.5), quantile(repaints, 0.95), kFrame);
    std::printf(
        "P15 %zu events of the window's thread: p99 %.2f ms, longest %.2f ms (must be below "
        "%.0f ms)\n",
        events.size(), quantile(events, 0.99), events.back(), kLongest);
    std::fflush(stdout);
    QVERIFY(quantile(repaints, 0.95) < kMargin * kFrame);
    QVERIFY(events.back() < kMargin * kLongest);
}

void BenchBands::memoryOfAMillionDraws()
{
    constexpr double kFloor = 1.5;
    QProcess plain;
    plain.start(QStringLiteral(FOURFOLD_MINIMAL_WINDOW), {});
    QVERIFY(plain.waitForStarted());
    QTest::qWait(1500);
    const double base = residentMiB(QString::number(plain.processId()));
    plain.kill();
    plain.waitForFinished();
    Screen screen;
    screen.settle();
    const double before = residentMiB(QStringLiteral("self"));
    auto *count = screen.page.findChild<QComboBox *>(QStringLiteral("drawCount"));
    count->setCurrentIndex(2);
    emit count->activated(2);
    screen.settle();
    const double after = residentMiB(QStringLiteral("self"));
    std::printf("P13 resident with 12 scenarios, before and after a result of 1e6 draws: %.0f and "
                "%.0f MiB; plain chart window %.0f MiB: %.2fx (wanted: %.1fx)\n",
                before, after, base, after / base, kFloor);
    std::fflush(stdout);
    QVERIFY(after < kMargin * kFloor * base);
}

int main(int argc, char *argv[])
{
    TimedApplication application(argc, argv);
    BenchBands bench;
    return QTest::qExec(&bench, argc, argv);
}
#include "bench_bands.moc"
