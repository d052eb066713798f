// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_panel.h"
#include "ui/export/chart_image.h"
#include "ui/main_window.h"
#include "ui/presentation/result_export.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/text.h"
#include "ui/widgets/banner_area.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPrinter>
#include <QPrintPreviewDialog>
#include <QStatusBar>
#include <QTabWidget>

#include <chrono>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

const auto kExportBanner = u"export"_s;

} // namespace

void MainWindow::reportExport(const QString &problem)
{
    if (problem.isEmpty())
        m_banners->remove(kExportBanner);
    else
        m_banners->show({.id = kExportBanner, .kind = Banner::Kind::Problem, .text = problem});
}

void MainWindow::exportResultsTo(const QString &path)
{
    const auto done = fourfold::exportResults(m_parts.document, path);
    reportExport(done ? QString() : errorText(done.error()));
}

void MainWindow::exportResults(bool)
{
    const auto formats = resultFormatTable();
    QStringList filters;
    for (const ResultFormatRow &row : formats)
        filters += u"%1 (*.%2)"_s.arg(translated(row.title), toQString(row.suffix));
    const QString proposal = QFileInfo(m_parts.document.displayName()).completeBaseName();
    QString filter;
    QString path = QFileDialog::getSaveFileName(this, tr("Export results"), proposal,
                                                filters.join(u";;"_s), &filter);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty()) {
        const auto chosen = std::max<qsizetype>(filters.indexOf(filter), 0);
        path += u'.' + toQString(formats[static_cast<std::size_t>(chosen)].suffix);
    }
    exportResultsTo(path);
}

void MainWindow::sayThereIsNoChart()
{
    constexpr std::chrono::milliseconds kReading = std::chrono::seconds(8);
    statusBar()->showMessage(tr("This page shows no chart."), static_cast<int>(kReading.count()));
}

void MainWindow::exportChart(bool)
{
    if (ChartPanel *chart = shownChart())
        chart->askAndExport();
    else
        sayThereIsNoChart();
}

void MainWindow::printChart(bool)
{
    const ChartPanel *chart = shownChart();
    if (chart == nullptr) {
        sayThereIsNoChart();
        return;
    }
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setDocName(m_parts.document.displayName());
    QPrintPreviewDialog preview(&printer, this);
    const PlotData plot = chart->plot();
    connect(&preview, &QPrintPreviewDialog::paintRequested, this,
            [&plot](QPrinter *page) { fourfold::printChart(plot, *page); });
    preview.exec();
}

} // namespace fourfold
