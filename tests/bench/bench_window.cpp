// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/study_json.h"
#include "tests/bench/frame_times.h"
#include "tests/support/test_window.h"
#include "ui/presentation/entry_table_model.h"
#include "ui/presentation/metrics.h"
#include "ui/widgets/explain_panel.h"

#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QHBoxLayout>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStackedBarSeries>
#include <QStandardItemModel>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace fourfold;

namespace {

/// A table and bars of the same size as those of the window, without anything behind them.
class PlainWindow : public QWidget
{
public:
    PlainWindow()
        : m_model(kRows, kColumns)
    {
        auto *table = new QTableView(this);
        table->setModel(&m_model);
        for (int row = 0; row < kRows; ++row) {
            for (int column = 0; column < kColumns; ++column)
                m_model.setItem(row, column, new QStandardItem(QStringLiteral("330 W")));
        }
        auto *series = new QStackedBarSeries;
        for (int i = 0; i < kSets; ++i) {
            auto *set = new QBarSet(QString::number(i));
            set->append(QList<qreal>(kColumns, 100));
            series->append(set);
            m_sets.append(set);
        }
        auto *chart = new QChart;
        chart->addSeries(series);
        chart->createDefaultAxes();
        auto *layout = new QHBoxLayout(this);
        layout->addWidget(table);
        layout->addWidget(new QChartView(chart, this));
        resize(1400, 900);
    }

    void edit(int i)
    {
        m_model.item(3, 0)->setText(QString::number(i));
        for (QBarSet *set : m_sets)
            set->replace(0, 50 + i % 50);
    }

private:
    static constexpr int kRows = 40;
    static constexpr int kColumns = 12;
    static constexpr int kSets = 3;
    QStandardItemModel m_model;
    QList<QBarSet *> m_sets;
};

/// What a program costs on its way to a window.
struct Start
{
    double processor = -1; ///< until its window is on the screen, in milliseconds, of all threads
    double wall = -1;      ///< the same by the clock
    double settled = -1;   ///< processor time until it waits for its user
    double residentMiB = -1;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Milliseconds on a processor, by the scheduler's count of nanoseconds.
double processorOf(qint64 process)
{
    const QString tasks = QStringLiteral("/proc/%1/task/").arg(process);
    double sum = 0;
    for (const QString &task : QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        sum += contentOf(tasks + task + QStringLiteral("/schedstat")).split(' ').front().toDouble();
    return sum * 1e-6;
}

double residentOf(qint64 process)
{
    for (const QByteArray &line :
         contentOf(QStringLiteral("/proc/%1/status").arg(process)).split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').front().toDouble() / 1024;
    }
    return -1;
}

/// A display of its own, and a look at what stands on it.
class VirtualDisplay
{
public:
    VirtualDisplay()
    {
        m_server.start(QStringLiteral("Xvfb"), {QStringLiteral("-displayfd"), QStringLiteral("1"),
                                                QStringLiteral("-screen"), QStringLiteral("0"),
                                                QStringLiteral("1400x900x24")});
        m_server.waitForReadyRead();
        m_environment.insert(QStringLiteral("DISPLAY"),
                             QLatin1Char(':') + QString::fromLatin1(m_server.readLine().trimmed()));
        m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    }
    ~VirtualDisplay()
    {
        m_server.kill();
        m_server.waitForFinished();
    }
    VirtualDisplay(const VirtualDisplay &) = delete;
    VirtualDisplay &operator=(const VirtualDisplay &) = delete;

    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }

    [[nodiscard]] bool shows(qint64 process) const
    {
        QProcess look;
        look.setProcessEnvironment(m_environment);
        look.start(QStringLiteral("xdotool"),
                   {QStringLiteral("search"), QStringLiteral("--onlyvisible"),
                    QStringLiteral("--pid"), QString::number(process)});
        look.waitForFinished();
        return !look.readAllStandardOutput().trimmed().isEmpty();
    }

private:
    QProcess m_server;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

Start startOf(const VirtualDisplay &display, const QString &program, const QStringList &arguments)
{
    constexpr int kQuiet = 400;
    constexpr int kLongest = 20'000;
    QProcess process;
    process.setProcessEnvironment(display.environment());
    process.setStandardErrorFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    Start start;
    if (!process.waitForStarted())
        return start;
    while (timer.elapsed() < kLongest && !display.shows(process.processId())) {
    }
    start.processor = processorOf(process.processId());
    start.wall = static_cast<double>(timer.elapsed());
    qint64 grown = timer.elapsed();
    start.settled = start.processor;
    while (timer.elapsed() < kLongest && timer.elapsed() - grown < kQuiet) {
        QTest::qWait(2);
        const double now = processorOf(process.processId());
        if (now > start.settled + 0.5) {
            grown = timer.elapsed();
            start.settled = now;
        }
    }
    start.residentMiB = residentOf(process.processId());
    process.terminate();
    if (!process.waitForFinished()) {
        process.kill();
        process.waitForFinished();
    }
    return start;
}

double medianOf(const std::vector<Start> &starts, double Start::*part)
{
    std::vector<double> values;
    for (const Start &start : starts)
        values.push_back(start.*part);
    std::ranges::sort(values);
    return quantile(values, 0.5);
}

} // namespace

/// The whole window, without a display, beside the least that Qt needs for the same.
class BenchWindow : public QObject
{
    Q_OBJECT

private slots:
    void fromEditToRepaint();
    void openingAThousandScenarios();
    void explaining();
    void filteringTheCatalogue();
    void startingAndMemory();
};

void BenchWindow::fromEditToRepaint()
{
    constexpr double kFrame = 16;
    constexpr int kEdits = 100;
    TestWindow test;
    QVERIFY(test.window().session().openNew(studyOf(12)));
    test.window().resize(1400, 900);
    test.window().show();
    PlainWindow plain;
    plain.show();
    settle();
    const Times base = timesOf(kEdits, [&](int i) {
        plain.edit(i);
        settle();
    });
    plain.hide();
    const Times ours = timesOf(kEdits, [&](int i) {
        const Value intensity = Number{400.0 + i, {}};
        // ignored: the value is within bounds
        static_cast<void>(test.document().editField("run-0", Field::MapIntensity, intensity));
        settle();
    });
    print("edit to repaint, plain table and bars", base);
    print("edit to repaint, window, 12 scenarios", ours);
    std::printf("P14 processor p95 over the plain window: %.2f\n",
                quantile(ours.processor, 0.95) / quantile(base.processor, 0.95));
    test.document().undoStack()->setClean();
    QVERIFY(quantile(ours.processor, 0.95) < kMargin * kFrame);
}

void BenchWindow::openingAThousandScenarios()
{
    constexpr double kFloor = 200;
    TestWindow test;
    const QString path = test.path(QStringLiteral("thousand.fourfold"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(studyText(studyOf(1000))));
    file.close();
    test.window().resize(1400, 900);
    test.window().show();
    settle();
    const Times read = timesOf(5, [&](int) { QVERIFY(test.window().session().openFile(path)); });
    const Times whole = timesOf(5, [&](int) {
        QVERIFY(test.window().session().openFile(path));
        settle();
    });
    print("opening 1,000 scenarios, read and computed", read);
    print("opening 1,000 scenarios, until painted", whole);
    std::printf("P20 processor median %.0f ms of %.0f ms\n", quantile(whole.processor, 0.5),
                kFloor);
    QVERIFY(quantile(whole.processor, 0.5) < kMargin * kFloor);
}

void BenchWindow::explaining()
{
    constexpr double kFrame = 16;
    TestWindow test;
    QVERIFY(test.window().session().openNew(studyOf(12)));
    test.window().resize(1400, 900);
    test.window().show();
    test.window().action(ActionId::Explain)->trigger();
    settle();
    auto *panel = test.window().findChild<ExplainPanel *>();
    std::vector<QString> quantities;
    for (const MetricRow &metric : metricTable())
        quantities.push_back(
            QString::fromStdString(quantityOf(metric, Basis::Gross, Settings{}.phases)));
    const Times times = timesOf(100, [&](int i) {
        const auto n = static_cast<std::size_t>(i);
        panel->explain(QStringLiteral("run-%1").arg(n % 12), quantities[n % quantities.size()]);
        settle();
    });
    print("P22 an explanation opened and painted", times);
    test.document().undoStack()->setClean();
    QVERIFY(quantile(times.processor, 0.95) < kMargin * kFrame);
}

void BenchWindow::filteringTheCatalogue()
{
    constexpr double kFrame = 16;
    TestWindow test;
    EntryTableModel model;
    model.setCatalog(test.document().catalog());
    model.setKind(EntryKind::GridRegion); // the longest
    const QString text = QStringLiteral("north sweden");
    const Times times = timesOf(static_cast<int>(text.size()), [&](int letter) {
        model.setFilter({.text = text.first(letter + 1), .values = {}});
    });
    print("P22 a key stroke in the filter of grid regions", times);
    QVERIFY(quantile(times.processor, 0.95) < kMargin * kFrame);
}

void BenchWindow::startingAndMemory()
{
    constexpr int kRounds = 7;
    constexpr double kStartFloor = 1.5;
    constexpr double kMemoryFloor = 1.5;
    const QTemporaryDir home;
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"})
        qputenv(name, home.path().toUtf8());
    qputenv("FOURFOLD_DATA", FOURFOLD_SOURCE_RESOURCES);
    const QString study =
        QStringLiteral(FOURFOLD_SOURCE_RESOURCES "/examples/patterson-2021-table-1.fourfold");
    for (const char *tool : {"Xvfb", "xdotool"}) {
        if (QStandardPaths::findExecutable(QLatin1String(tool)).isEmpty())
            QSKIP("needs the packages xvfb and xdotool");
    }
    const VirtualDisplay display;
    const QString peer = QStandardPaths::findExecutable(QStringLiteral("kcalc"));
    std::vector<Start> plain;
    std::vector<Start> ours;
    std::vector<Start> others;
    for (int round = 0; round < kRounds; ++round) {
        plain.push_back(startOf(display, QStringLiteral(FOURFOLD_MINIMAL_WINDOW), {}));
        ours.push_back(startOf(display, QStringLiteral(FOURFOLD_PROGRAM),
                               {QStringLiteral("--new-instance"), study}));
        if (!peer.isEmpty())
            others.push_back(startOf(display, peer, {}));
    }
    const auto compare = [&](const char *name, const std::vector<Start> &other,
                             double Start::*part) {
        const double ratio = medianOf(ours, part) / medianOf(other, part);
        std::printf("%-58s %6.1f against %6.1f: %.2fx\n", name, medianOf(ours, part),
                    medianOf(other, part), ratio);
        return ratio;
    };
    const double start =
        compare("P12 plain chart window, processor ms until visible", plain, &Start::processor);
    compare("P12 plain chart window, wall ms until visible", plain, &Start::wall);
    compare("P12 plain chart window, processor ms until it waits", plain, &Start::settled);
    if (!others.empty()) {
        compare("P12 kcalc, processor ms until visible", others, &Start::processor);
        compare("P12 kcalc, wall ms until visible", others, &Start::wall);
    }
    const double memory =
        compare("P13 plain chart window, MiB resident", plain, &Start::residentMiB);
    std::fflush(stdout);
    QVERIFY(medianOf(plain, &Start::processor) > 0 && medianOf(ours, &Start::processor) > 0);
    QVERIFY(start < kMargin * kStartFloor);
    QVERIFY(memory < kMargin * kMemoryFloor);
}

QTEST_MAIN(BenchWindow)
#include "bench_window.moc"
