// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/render/lying_axes.h"
#include "ui/charts/render/plot_renderer.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

constexpr double kMarkerSize = 15;
constexpr double kCapWidth = 1.6; ///< in widths of the bar

double barWidth(const PlotFrame &frame)
{
    constexpr double kShare = 0.3;
    constexpr double kWidest = 20;
    return std::min(kShare * frame.layout.columnWidth, kWidest);
}

/// Of the bar's cap, or of the range behind the bar.
double obstacleWidth(const PlotFrame &frame, const PlotStep &step)
{
    constexpr double kRange = 2.6;
    return barWidth(frame) * (step.range ? kRange : kCapWidth);
}

QRectF stepArea(const PlotFrame &frame, std::size_t column)
{
    const PlotStep &step = frame.data.steps[column];
    const double width = step.isLevel ? kMarkerSize : barWidth(frame);
    const double x = frame.x(column) - width / 2;
    if (step.isLevel)
        return {x, frame.y(step.to) - width / 2, width, width};
    const double top = std::min(frame.y(step.from), frame.y(step.to));
    const double bottom = std::max(frame.y(step.from), frame.y(step.to));
    return {x, top, width, bottom - top};
}

void paintConnectors(QPainter &painter, const PlotFrame &frame)
{
    painter.setPen(QPen(chartColours(frame.theme).axis, 1, Qt::DashLine));
    for (std::size_t i = 0; i + 1 < frame.data.steps.size(); ++i) {
        const double y = frame.y(frame.data.steps[i].to);
        painter.drawLine(QLineF(stepArea(frame, i).right(), y, stepArea(frame, i + 1).left(), y));
    }
}

void paintRange(QPainter &painter, const PlotFrame &frame, std::size_t column)
{
    const auto &range = frame.data.steps[column].range;
    if (!range)
        return;
    const double width = obstacleWidth(frame, frame.data.steps[column]);
    const double top = frame.y(range->high);
    painter.setPen(QPen(chartColours(frame.theme).axis, 1, Qt::DotLine));
    painter.setBrush(chartColours(frame.theme).range);
    painter.drawRect(QRectF(frame.x(column) - width / 2, top, width, frame.y(range->low) - top));
}

/// A text that stays readable on the grid.
void paintLabel(QPainter &painter, const PlotFrame &frame, const QRectF &area, const QString &text,
                PlacedText::Look look, Qt::Alignment alignment = Qt::AlignCenter)
{
    PlacedText label{area, text, look, alignment};
    label.isOpaque = true;
    paintText(painter, frame, label);
}

void paintLevel(QPainter &painter, const PlotFrame &frame, std::size_t column)
{
    const PlotStep &step = frame.data.steps[column];
    if (!step.hasValue)
        return;
    const QRectF area = stepArea(frame, column);
    const SeriesStyle style = styleOf(step.style, frame.theme);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.colour);
    painter.drawPath(markerPath(style.marker, kMarkerSize).translated(area.center()));
    const QFontMetricsF metrics(frame.fonts.strong);
    const double width = metrics.horizontalAdvance(step.label) + 2;
    // The first and the last column may be narrower than their label.
    const double left =
        std::clamp(area.center().x() - width / 2, frame.layout.plotArea.left(),
                   std::max(frame.layout.plotArea.left(), frame.layout.plotArea.right() - width));
    paintLabel(painter, frame,
               QRectF(left, area.top() - 3 - metrics.height(), width, metrics.height()), step.label,
               PlacedText::Look::Strong);
}

void paintBar(QPainter &painter, const PlotFrame &frame, std::size_t column)
{
    constexpr double kCapHeight = 3;
    const PlotStep &step = frame.data.steps[column];
    const QRectF area = stepArea(frame, column);
    paintArea(painter, area, step.style, frame.theme);
    const double cap = kCapWidth * area.width();
    painter.fillRect(
        QRectF(frame.x(column) - cap / 2, frame.y(step.to) - kCapHeight / 2, cap, kCapHeight),
        styleOf(step.style, frame.theme).colour);
}

/// Label and detail stand right of a bar, clear of the connector that leaves it. Where columns are
/// narrow they stand beyond the end of the bar, clear of the levels' labels.
void paintStepLabel(QPainter &painter, const PlotFrame &frame, std::size_t column)
{
    const PlotStep &step = frame.data.steps[column];
    const QRectF area = stepArea(frame, column);
    const QFontMetricsF strong(frame.fonts.strong);
    const QFontMetricsF small(frame.fonts.small);
    const bool goesUp = step.to > step.from;
    const double width =
        std::max(strong.horizontalAdvance(step.label), small.horizontalAdvance(step.detail)) + 1;
    double left = frame.x(column) + obstacleWidth(frame, step) / 2 + kGap;
    const double nextBar = frame.x(column) + frame.layout.columnWidth - barWidth(frame);
    const double height = strong.height() + (step.detail.isEmpty() ? 0 : small.height());
    double top = area.center().y() - height / 2;
    top = goesUp ? std::max(top, area.top() + kGap / 2)
                 : std::min(top, area.bottom() - height - kGap / 2);
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    if (left + width > nextBar) {
        left = frame.x(column) - width / 2;
        top = goesUp ? area.top() - height - 3 : area.bottom() + 3;
        alignment = Qt::AlignCenter;
    }
    paintLabel(painter, frame, QRectF(left, top, width, strong.height()), step.label,
               PlacedText::Look::Strong, alignment);
    paintLabel(painter, frame, QRectF(left, top + strong.height(), width, small.height()),
               step.detail, PlacedText::Look::Muted, alignment);
}

/// A column without a mark is its own mark, from the axis up.
QRectF markArea(const PlotFrame &frame, std::size_t column)
{
    if (frame.data.steps[column].hasValue)
        return stepArea(frame, column).adjusted(-kGap, -kGap, kGap, kGap);
    const QRectF &plotArea = frame.layout.plotArea;
    return {frame.x(column) - kMarkerSize, plotArea.bottom() - kMarkerSize, 2 * kMarkerSize,
            kMarkerSize};
}

} // namespace

std::vector<PlotMark> waterfallMarks(const PlotFrame &frame)
{
    std::vector<PlotMark> marks;
    for (std::size_t i = 0; i < frame.data.steps.size(); ++i) {
        const PlotStep &step = frame.data.steps[i];
        const QString name =
            step.letter.isEmpty() ? step.name : u"%1, %2"_s.arg(step.letter, step.name);
        QStringList lines = {step.hasValue ? u"%1: %2"_s.arg(name, step.label) : name};
        if (!step.detail.isEmpty())
            lines += step.detail;
        for (const QString &line : {step.rangeLabel, step.help}) {
            if (!line.isEmpty())
                lines += line;
        }
        const QRectF area = markArea(frame, i);
        marks.push_back({area, i, std::nullopt, lines.join(u'\n')});
    }
    return marks;
}

void paintLevels(QPainter &painter, const PlotFrame &frame)
{
    for (std::size_t i = 0; i < frame.data.steps.size(); ++i)
        paintLevel(painter, frame, i);
    paintReferences(painter, frame);
}

void paintWaterfall(QPainter &painter, const PlotFrame &frame)
{
    for (std::size_t i = 0; i < frame.data.steps.size(); ++i)
        paintRange(painter, frame, i);
    paintConnectors(painter, frame);
    for (std::size_t i = 0; i < frame.data.steps.size(); ++i) {
        if (frame.data.steps[i].isLevel) {
            paintLevel(painter, frame, i);
            continue;
        }
        paintBar(painter, frame, i);
        paintStepLabel(painter, frame, i);
    }
    paintReferences(painter, frame);
}

} // namespace fourfold
