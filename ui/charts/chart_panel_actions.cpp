// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What choosing a mark of a chart leads to, and how a chart is copied, exported and explained.
#include "ui/charts/chart_panel.h"
#include "ui/charts/plot_view.h"
#include "ui/export/chart_image.h"
#include "ui/presentation/choice_run.h"
#include "ui/presentation/file.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/sweep_answer.h"
#include "ui/presentation/text.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace fourfold {

void ChartPanel::activate(const PlotMark &mark)
{
    const PlotData &shown = plot();
    if (m_made) {
        emit markChosen(mark.column, mark.series.value_or(0));
        return;
    }
    if (shown.kind == PlotKind::LyingBars) {
        emit barChosen(toQString(shown.rows[mark.column].id));
        return;
    }
    if (shown.kind == PlotKind::HeatMap) {
        emit cellChosen(mark.column, *mark.series);
        return;
    }
    if (m_chart->kind) {
        emit entryChosen(toQString(shown.points[mark.column].id));
        return;
    }
    if (m_choices) {
        emit pointChosen(toQString(shown.points[mark.column].id));
        return;
    }
    if (shown.kind == PlotKind::Curves) {
        const PlotCurve &curve = shown.curves[mark.column];
        explainCurve(curve);
        if (!curve.origin)
            emit curvePointChosen(mark.column, *mark.series);
        return;
    }
    if (shown.kind != PlotKind::StackedBars) {
        const PlotStep &step = shown.steps[mark.column];
        if (step.origin)
            emit methodExplainRequested(toQString(step.origin->scenario),
                                        toQString(step.origin->quantity),
                                        toQString(step.origin->method));
        else if (shown.kind == PlotKind::Levels)
            return; // nothing was computed: the mark says so itself
        else if (step.isLevel)
            emit explainRequested(toQString(step.id), toQString(shown.totalQuantity));
        else
            emit groupChosen(toQString(step.id));
        return;
    }
    if (shown.categories[mark.column].citation) {
        emit entryChosen(toQString(shown.categories[mark.column].id));
        return;
    }
    const std::string &quantity =
        mark.series ? shown.series[*mark.series].quantity : shown.totalQuantity;
    emit explainRequested(toQString(shown.categories[mark.column].id), toQString(quantity));
}

/// The scenario whose result a mark shows; empty where it is another thing.
std::string ChartPanel::scenarioOf(const PlotMark &mark) const
{
    const PlotData &shown = plot();
    if (m_made)
        return {};
    if (mark.column < shown.categories.size() && !shown.categories[mark.column].citation)
        return shown.categories[mark.column].id;
    const bool isLevel = mark.column < shown.steps.size() && shown.steps[mark.column].isLevel
                         && !shown.steps[mark.column].origin;
    return isLevel ? shown.steps[mark.column].id : std::string();
}

/// The scenario that was swept and what it comes to there; nothing where it has no result.
std::optional<std::pair<std::string, double>> ChartPanel::sweptAt(const PlotMark &mark) const
{
    const PlotData &shown = plot();
    if (m_sweep == nullptr || m_sweep->scenarios.empty() || !mark.series)
        return std::nullopt;
    std::string scenario = m_sweep->scenarios.front().id;
    double amount = std::numeric_limits<double>::quiet_NaN();
    if (shown.kind == PlotKind::HeatMap) {
        amount = shown.grid.values[*mark.series * shown.grid.x.size() + mark.column];
    } else if (mark.column < shown.curves.size()) {
        scenario = shown.curves[mark.column].id;
        amount = shown.curves[mark.column].values[*mark.series];
    }
    return std::isfinite(amount) ? std::optional(std::pair(std::move(scenario), amount))
                                 : std::nullopt;
}

/// The mark of a row of the table: that of a bar, or of a point or cell of a sweep.
std::optional<PlotMark> ChartPanel::markOfRow(std::size_t row) const
{
    const PlotData &shown = plot();
    if (shown.kind == PlotKind::StackedBars)
        return PlotMark{{}, row, {}, {}};
    const std::size_t across = m_sweep == nullptr ? 0 : m_sweep->columns();
    if (across == 0)
        return std::nullopt;
    return shown.kind == PlotKind::HeatMap ? PlotMark{{}, row % across, row / across, {}}
                                           : PlotMark{{}, row / across, row % across, {}};
}

/// A line that nothing explains says itself what it is.
void ChartPanel::explainCurve(const PlotCurve &curve)
{
    if (curve.origin)
        emit methodExplainRequested(toQString(curve.origin->scenario),
                                    toQString(curve.origin->quantity),
                                    toQString(curve.origin->method));
}

void ChartPanel::copyChart()
{
    QGuiApplication::clipboard()->setMimeData(chartMimeData(plot(), {}).release());
    say(tr("Picture and table are on the clipboard."));
}

void ChartPanel::copyTable()
{
    QGuiApplication::clipboard()->setMimeData(chartTableMimeData(plot()).release());
    say(tr("The table is on the clipboard."));
}

void ChartPanel::askAndExport()
{
    QStringList suffixes;
    for (const ChartFormatRow &format : chartFormatTable())
        suffixes += toQString(format.suffix);
    askAndExport(suffixes);
}

void ChartPanel::askAndExport(const QStringList &suffixes)
{
    QStringList filters;
    for (const QString &suffix : suffixes)
        filters += u"%1 (*.%2)"_s.arg(translated(findChartFormat(toUtf8(suffix))->title), suffix);
    const QString proposal =
        u"%1-%2.%3"_s.arg(QFileInfo(m_document.displayName()).completeBaseName(),
                          toQString(m_chart->id), suffixes[0]);
    QString filter;
    QString path = QFileDialog::getSaveFileName(this, tr("Save chart"), proposal,
                                                filters.join(u";;"_s), &filter);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + suffixes[std::max<qsizetype>(filters.indexOf(filter), 0)];
    exportTo(path);
}

bool ChartPanel::exportTo(const QString &path)
{
    constexpr double kPixelScale = 2;
    const ChartFormatRow *format = findChartFormat(toUtf8(QFileInfo(path).suffix().toLower()));
    if (format == nullptr) {
        m_status->hide();
        emit exported(tr("%1 ends in none of svg, pdf, png, csv.").arg(path));
        return false;
    }
    ImageOptions options;
    options.scale = kPixelScale;
    const QByteArray bytes = format->write(plot(), options);
    const auto written = writeFile(path, {bytes.constData(), std::size_t(bytes.size())});
    if (written)
        say(tr("Saved as %1.").arg(path));
    else
        m_status->hide();
    emit exported(written ? QString() : errorText(written.error()));
    return written.hasValue();
}

void ChartPanel::explain()
{
    const PlotData &shown = plot();
    const auto mark = m_view->currentMark();
    if (m_choices) {
        emit explainRequested(toQString(m_choices->scenario), toQString(shown.totalQuantity));
        return;
    }
    const bool hasOrigins = !shown.steps.empty() && shown.steps.back().origin.has_value();
    if (m_made || shown.kind == PlotKind::HeatMap || shown.kind == PlotKind::LyingBars) {
        if (mark)
            activate(*mark);
        return;
    }
    if (shown.kind == PlotKind::Curves) {
        std::ranges::for_each(shown.curves, [this](const auto &curve) { explainCurve(curve); });
        return;
    }
    if (mark && (m_chart->kind || shown.kind == PlotKind::StackedBars || hasOrigins))
        activate(*mark);
    else if (hasOrigins)
        activate({.area = {}, .column = shown.steps.size() - 1, .series = {}, .text = {}});
    else if (!shown.steps.empty())
        emit explainRequested(toQString(shown.steps.back().id), toQString(shown.totalQuantity));
}

} // namespace fourfold
