// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/plotted_study.h"
#include "ui/charts/chart_panel.h"
#include "ui/export/chart_image.h"
#include "ui/presentation/study_document.h"

#include <QTest>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace fourfold;

namespace {

/// Milliseconds of the processor that repeated calls take, in order of size.
std::vector<double> timesOf(int count, const std::function<void(int)> &call)
{
    constexpr double kPerSecond = 1e3;
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        const std::clock_t start = std::clock();
        call(i);
        times.push_back(kPerSecond * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
    }
    std::ranges::sort(times);
    return times;
}

double quantile(const std::vector<double> &sorted, double share)
{
    return sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))];
}

void print(const char *name, const std::vector<double> &times, double floor)
{
    std::printf("%-40s median %6.2f ms, p95 %6.2f ms (must be below %.0f ms)\n", name,
                quantile(times, 0.5), quantile(times, 0.95), floor);
    std::fflush(stdout);
}

Study twelveScenarios()
{
    PlottedStudy plotted = patterson2021();
    while (plotted.study.scenarios.size() < 12) {
        const double n = static_cast<double>(plotted.study.scenarios.size());
        Scenario &scenario = plotted.add("Choice " + std::to_string(plotted.study.scenarios.size()),
                                         trainingRun(1e19 * n, 64, 50, 330, 1.1, 300 + 20 * n));
        scenario.values.set(Field::ExperimentationFactor, Number{0.5, {}});
    }
    return plotted.study;
}

} // namespace

/// Times of the processor, since machines are shared; what is asserted has a margin of two.
class BenchCharts : public QObject
{
    Q_OBJECT

private slots:
    void fromEditToRepaint_data();
    void fromEditToRepaint();
    void exporting_data();
    void exporting();
};

void BenchCharts::fromEditToRepaint_data()
{
    QTest::addColumn<bool>("isTable");
    QTest::newRow("bars, 12 scenarios") << false;
    QTest::newRow("table, 12 scenarios") << true;
}

void BenchCharts::fromEditToRepaint()
{
    constexpr double kFrame = 16;
    QFETCH(bool, isTable);
    StudyDocument document{Catalog()};
    QVERIFY(!document.replaceStudy(twelveScenarios()));
    ChartPanel panel(*findChart("compare"), document);
    panel.resize(900, 500);
    panel.show();
    panel.setTableShown(isTable);
    const QPixmap warm = panel.grab();
    const auto times = timesOf(200, [&](int i) {
        const Value intensity = Number{400.0 + i, {}};
        // ignored: the value is within bounds
        static_cast<void>(document.editField("a", Field::MapIntensity, intensity));
        document.recomputeNow();
        panel.refreshNow();
        panel.repaint();
        QCoreApplication::processEvents();
    });
    print(QTest::currentDataTag(), times, kFrame);
    QVERIFY(quantile(times, 0.95) < 2 * kFrame);
}

void BenchCharts::exporting_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<double>("scale");
    QTest::addColumn<double>("floor");
    QTest::newRow("SVG") << QStringLiteral("svg") << 1.0 << 50.0;
    QTest::newRow("PDF") << QStringLiteral("pdf") << 1.0 << 50.0;
    QTest::newRow("PNG at scale 2") << QStringLiteral("png") << 2.0 << 100.0;
}

void BenchCharts::exporting()
{
    QFETCH(QString, format);
    QFETCH(double, scale);
    QFETCH(double, floor);
    PlottedStudy plotted;
    plotted.study = twelveScenarios();
    plotted.compute();
    const PlotData data = plotted.plot("compare");
    ImageOptions options;
    options.scale = scale;
    const ChartFormatRow &row = *findChartFormat(format.toStdString());
    const auto times = timesOf(20, [&](int) { QVERIFY(!row.write(data, options).isEmpty()); });
    print(QTest::currentDataTag(), times, floor);
    QVERIFY(quantile(times, 0.5) < 2 * floor);
}

QTEST_MAIN(BenchCharts)
#include "bench_charts.moc"
