// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QMainWindow>
#include <QStackedBarSeries>

/// The least program with a chart in a window: what the start of the real one is measured against.
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
    QMainWindow window;
    window.setCentralWidget(new QChartView(chart));
    window.resize(1200, 800);
    window.show();
    return QApplication::exec();
}
