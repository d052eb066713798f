// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plots/plots.h"
#include "ui/charts/render/plot_renderer.h"
#include "ui/presentation/quantity_format.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

constexpr double kTotalMarker = 13;
constexpr double kPartMarker = 9;

QString valueText(const PlotFrame &frame, double value)
{
    return frame.data.unit == Unit::Count ? ratioText(value, frame.data.locale)
                                          : amountText(value, frame.data.unit, frame.data.locale);
}

/// A published run: what is said of it, its source included.
QString publishedText(const PlotCategory &run)
{
    QStringList lines = {u"%1: %2"_s.arg(run.name, run.label), run.citation->basis,
                         run.citation->source, run.citation->licence};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString markText(const PlotFrame &frame, const PlotCategory &category, const QString &part,
                 double value)
{
    if (category.citation)
        return publishedText(category);
    const QString text =
        u"%1, %2\n%3: %4"_s.arg(category.letter, category.name, part, valueText(frame, value));
    return category.before
               ? u"%1\n%2"_s.arg(text, ChartText::tr("Before: %1").arg(category.beforeLabel))
               : text;
}

QRectF columnArea(const PlotFrame &frame, std::size_t column)
{
    const QRectF &plotArea = frame.layout.plotArea;
    return {frame.x(column) - frame.layout.columnWidth / 2, plotArea.top(),
            frame.layout.columnWidth, plotArea.height()};
}

PlotMark markWithoutValue(const PlotFrame &frame, std::size_t column)
{
    const PlotCategory &category = frame.data.categories[column];
    if (category.citation)
        return {columnArea(frame, column), column, std::nullopt, publishedText(category)};
    return {columnArea(frame, column), column, std::nullopt,
            u"%1, %2\n%3"_s.arg(category.letter, category.name,
                                category.total ? category.label : category.note)};
}

/// A published run is one point, whatever the axis.
std::vector<PlotMark> publishedMarks(const PlotFrame &frame, std::size_t column)
{
    const PlotCategory &run = frame.data.categories[column];
    if (frame.data.isLogarithmic && !(*run.total > 0))
        return {};
    const QRectF area(frame.x(column) - kTotalMarker / 2, frame.y(*run.total) - kTotalMarker / 2,
                      kTotalMarker, kTotalMarker);
    return {{area, column, std::nullopt, publishedText(run)}};
}

/// The parts of one bar from the bottom up.
std::vector<PlotMark> segments(const PlotFrame &frame, std::size_t column)
{
    const double width = barShare(frame) * frame.layout.columnWidth;
    std::vector<PlotMark> found;
    double base = 0;
    for (std::size_t s = 0; s < frame.data.series.size(); ++s) {
        const PlotSeries &series = frame.data.series[s];
        const double value = series.values[column];
        if (!(value > 0))
            continue;
        const double top = frame.y(base + value);
        const QRectF area(frame.x(column) - width / 2, top, width, frame.y(base) - top);
        found.push_back(
            {area, column, s, markText(frame, frame.data.categories[column], series.name, value)});
        base += value;
    }
    return found;
}

/// The total of a column on a logarithmic axis, and its parts beside it.
std::vector<PlotMark> points(const PlotFrame &frame, std::size_t column)
{
    constexpr double kWidestStep = 20;
    const PlotCategory &category = frame.data.categories[column];
    const auto areaAt = [&](double x, double value, double size) {
        return QRectF(x - size / 2, frame.y(value) - size / 2, size, size);
    };
    std::vector<PlotMark> found;
    if (!category.total || !(*category.total > 0))
        return found;
    found.push_back({areaAt(frame.x(column), *category.total, kTotalMarker), column, std::nullopt,
                     markText(frame, category, frame.data.totalName, *category.total)});
    const std::size_t count = frame.data.series.size();
    if (count < 2)
        return found;
    const double room = frame.layout.columnWidth / 2 - kPartMarker / 2;
    const double step = std::min(kWidestStep, room / static_cast<double>(count));
    for (std::size_t s = 0; s < count; ++s) {
        const double value = frame.data.series[s].values[column];
        if (!(value > 0))
            continue;
        const double x = frame.x(column) + step * static_cast<double>(s + 1);
        found.push_back({areaAt(x, value, kPartMarker), column, s,
                         markText(frame, category, frame.data.series[s].name, value)});
    }
    return found;
}

std::vector<PlotMark> columnMarks(const PlotFrame &frame, std::size_t column)
{
    std::vector<PlotMark> found = frame.data.categories[column].citation
                                      ? publishedMarks(frame, column)
                                  : frame.data.isLogarithmic ? points(frame, column)
                                                             : segments(frame, column);
    if (found.empty())
        found.push_back(markWithoutValue(frame, column));
    return found;
}

/// The labels above the columns: amounts where they fit, else bare numbers in the axis' unit,
/// else none, for all columns alike.
std::vector<QString> totalLabels(const PlotFrame &frame)
{
    const QFontMetricsF metrics(frame.fonts.strong);
    const auto fits = [&](const std::vector<QString> &labels) {
        return std::ranges::all_of(labels, [&](const QString &label) {
            return metrics.horizontalAdvance(label) <= frame.layout.columnWidth - 3;
        });
    };
    std::vector<QString> labels;
    double largest = 0;
    for (const PlotCategory &category : frame.data.categories) {
        labels.push_back(category.total ? category.label : u"–"_s);
        largest = std::max(largest, category.total.value_or(0));
    }
    if (fits(labels) || frame.data.isLogarithmic)
        return fits(labels) ? labels : std::vector<QString>(labels.size());
    const DisplayUnit unit = displayUnit(largest, frame.data.unit);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (const auto total = frame.data.categories[i].total)
            labels[i] = numberText(*total / unit.size, frame.data.locale, kRatioDigits);
    }
    return fits(labels) ? labels : std::vector<QString>(labels.size());
}

void paintTotalLabels(QPainter &painter, const PlotFrame &frame)
{
    const std::vector<QString> labels = totalLabels(frame);
    const QFontMetricsF metrics(frame.fonts.strong);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const PlotCategory &category = frame.data.categories[i];
        const double value =
            category.interval ? category.interval->high : category.total.value_or(0);
        const bool isPoint = category.citation || (frame.data.isLogarithmic && value > 0);
        const double bottom = frame.y(value) - (isPoint ? kTotalMarker / 2 + 2 : 3);
        const double width = metrics.horizontalAdvance(labels[i]);
        PlacedText label{
            QRectF(frame.x(i) - width / 2, bottom - metrics.height(), width, metrics.height()),
            labels[i], PlacedText::Look::Strong, Qt::AlignCenter};
        label.isOpaque = true;
        paintText(painter, frame, label);
    }
}

void paintPoint(QPainter &painter, const PlotFrame &frame, const PlotMark &mark)
{
    const StyleKey key = mark.series ? frame.data.series[*mark.series].style
                                     : frame.data.categories[mark.column].style;
    const SeriesStyle style = styleOf(key, frame.theme);
    painter.setPen(QPen(chartColours(frame.theme).background, 1));
    painter.setBrush(style.colour);
    painter.drawPath(markerPath(style.marker, mark.area.height()).translated(mark.area.center()));
}

/// Hollow with a dashed outline: a figure of others, not of this study.
void paintPublishedRun(QPainter &painter, const PlotFrame &frame, const PlotMark &mark)
{
    const ChartColours colours = chartColours(frame.theme);
    painter.setPen(QPen(colours.text, 1.4, Qt::DashLine));
    painter.setBrush(colours.background);
    painter.drawPath(
        markerPath(Marker::Diamond, mark.area.height()).translated(mark.area.center()));
}

/// The state before the last change: an outline without a filling.
void paintBefore(QPainter &painter, const PlotFrame &frame, std::size_t column)
{
    constexpr double kAround = 3;
    const PlotCategory &category = frame.data.categories[column];
    const double before = *category.before;
    painter.setPen(QPen(chartColours(frame.theme).text, 1.6));
    painter.setBrush(Qt::NoBrush);
    if (!frame.data.isLogarithmic) {
        const double width = barShare(frame) * frame.layout.columnWidth + 2 * kAround;
        const double top = frame.y(before);
        painter.drawRect(QRectF(frame.x(column) - width / 2, top, width, frame.y(0) - top));
    } else if (before > 0) {
        const Marker marker = styleOf(category.style, frame.theme).marker;
        painter.drawPath(markerPath(marker, kTotalMarker + kAround)
                             .translated(frame.x(column), frame.y(before)));
    }
}

void paintSegment(QPainter &painter, const PlotFrame &frame, const PlotMark &mark)
{
    paintPattern(painter, mark.area, frame.data.series[*mark.series].style, frame.theme);
    if (mark.area.height() < 3)
        return;
    painter.setPen(QPen(chartColours(frame.theme).background, 1));
    painter.drawLine(mark.area.topLeft(), mark.area.topRight());
}

} // namespace

double barShare(const PlotFrame &frame)
{
    constexpr double kShare = 0.62;
    constexpr double kWidest = 96;
    return std::min(kShare, kWidest / std::max(frame.layout.columnWidth, 1.0));
}

std::vector<PlotMark> barMarks(const PlotFrame &frame)
{
    std::vector<PlotMark> marks;
    for (std::size_t i = 0; i < frame.data.categories.size(); ++i) {
        const std::vector<PlotMark> column = columnMarks(frame, i);
        marks.insert(marks.end(), column.begin(), column.end());
    }
    return marks;
}

void paintBars(QPainter &painter, const PlotFrame &frame)
{
    const std::vector<PlotMark> marks = barMarks(frame);
    const bool isLogarithmic = frame.data.isLogarithmic;
    if (!isLogarithmic) {
        painter.setPen(QPen(chartColours(frame.theme).axis, 1));
        painter.drawLine(frame.layout.plotArea.bottomLeft(), frame.layout.plotArea.bottomRight());
    }
    for (const PlotMark &mark : marks) {
        if (mark.series && !isLogarithmic)
            paintSegment(painter, frame, mark);
    }
    for (std::size_t i = 0; i < frame.data.categories.size(); ++i) {
        if (frame.data.categories[i].before)
            paintBefore(painter, frame, i);
        if (const auto &interval = frame.data.categories[i].interval)
            paintWhisker(painter, frame, frame.x(i), *interval);
    }
    for (const PlotMark &mark : marks) {
        const PlotCategory &category = frame.data.categories[mark.column];
        const double total = category.total.value_or(0);
        if (category.citation && (!isLogarithmic || total > 0))
            paintPublishedRun(painter, frame, mark);
        else if (isLogarithmic && (mark.series || total > 0))
            paintPoint(painter, frame, mark);
    }
    paintReferences(painter, frame);
    paintTotalLabels(painter, frame);
}

} // namespace fourfold
