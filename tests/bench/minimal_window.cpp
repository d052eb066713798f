// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QLineSeries>
#include <QMainWindow>
#include <QSplitter>
#include <QStackedBarSeries>

/// The least program with a line and a stacked bar in a window: what the start of the real one is
/// measured against.
int main(int argc, char *argv[])
{
    QApplication::setStyle(QStringLiteral("Fusion"));
    const QApplication application(argc, argv);
    auto *set = new QBarSet(QStringLiteral("set"));
    set->append({1, 2, 3});
    auto *series = new QStackedBarSeries;
    series->append(set);
    auto *chart = new QChart;
    chart->addSeries(series);
    chart->createDefaultAxes();
    auto *line = new QLineSeries;
    line->append({{0, 1}, {1, 3}, {2, 2}});
    auto *lineChart = new QChart;
    lineChart->addSeries(line);
    lineChart->createDefaultAxes();
    QMainWindow window;
    auto *charts = new QSplitter;
    charts->addWidget(new QChartView(chart));
    charts->addWidget(new QChartView(lineChart));
    window.setCentralWidget(charts);
    window.resize(1200, 800);
    window.show();
    return QApplication::exec();
}
