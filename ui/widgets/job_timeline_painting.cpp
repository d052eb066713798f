// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a job on its timeline is drawn.
#include "ui/presentation/time_text.h"
#include "ui/widgets/job_timeline.h"

#include <QPainter>

#include <algorithm>

namespace fourfold {

void JobTimeline::paintTrace(QPainter &painter, Theme theme) const
{
    const QRectF area = plotArea();
    const QColor colour = styleOf(curveStyleKey(0), theme).colour;
    // The way back along the outline is the lower edge: below it the silhouette is filled too.
    QPolygonF filled = m_outline.first(m_outline.size() / 2);
    if (!filled.isEmpty()) {
        filled << QPointF(filled.last().x(), area.bottom())
               << QPointF(filled.first().x(), area.bottom());
        QColor weak = colour;
        constexpr float kStrength = 0.25F;
        weak.setAlphaF(kStrength);
        painter.setPen(Qt::NoPen);
        painter.setBrush(weak);
        painter.drawPolygon(filled);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, 1));
        painter.drawPolyline(m_outline.first(m_outline.size() / 2));
    }
    const ChartColours colours = chartColours(theme);
    for (const QRectF &gap : m_gaps)
        painter.fillRect(gap, QBrush(colours.mutedText, Qt::BDiagPattern));
}

void JobTimeline::paintWindow(QPainter &painter, Theme theme) const
{
    QColor outside = chartColours(theme).range;
    const QRectF area = plotArea();
    const double release = std::clamp(xOf(m_scene.job.release), area.left(), area.right());
    const double deadline = std::clamp(xOf(m_scene.job.deadline), area.left(), area.right());
    painter.fillRect(QRectF(area.topLeft(), QPointF(release, area.bottom())), outside);
    painter.fillRect(QRectF(QPointF(deadline, area.top()), area.bottomRight()), outside);
}

void JobTimeline::paintBest(QPainter &painter, Theme theme) const
{
    constexpr double kPausedHeight = 5;
    const StateColours colours = stateColours(theme);
    const QRectF area = plotArea();
    if (m_scene.best) {
        const double left = xOf(m_scene.best->start);
        const QRectF best(left, area.top(), std::max(xOf(m_scene.best->end) - left, kNarrowest),
                          area.height());
        QColor weak = colours.good;
        constexpr float kStrength = 0.22F;
        weak.setAlphaF(kStrength);
        painter.fillRect(best, weak);
        painter.setPen(QPen(colours.good, 1.5, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(best);
    }
    for (const TimeSpan &run : m_scene.paused) {
        const double left = xOf(run.start);
        painter.fillRect(QRectF(left, area.bottom() - kPausedHeight,
                                std::max(xOf(run.end) - left, 1.0), kPausedHeight),
                         colours.good);
    }
}

void JobTimeline::paintBar(QPainter &painter, Theme theme) const
{
    constexpr double kLow = 0.3;
    constexpr double kCorner = 3;
    const ChartColours colours = chartColours(theme);
    QRectF place = bar();
    place.setTop(place.top() + kLow * place.height());
    place.setBottom(place.bottom() - kLow * place.height());
    painter.setPen(QPen(colours.background, 1));
    painter.setBrush(palette().color(QPalette::Highlight));
    painter.drawRoundedRect(place, kCorner, kCorner);
    if (hasFocus()) {
        painter.setPen(QPen(colours.text, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(place.adjusted(-3, -3, 3, 3), kCorner, kCorner);
    }
}

void JobTimeline::paintAxis(QPainter &painter, Theme theme) const
{
    constexpr int kWidthOfTick = 9;
    const ChartColours colours = chartColours(theme);
    const QRectF area = plotArea();
    const QFontMetricsF metrics(font());
    const int most =
        std::max(1, static_cast<int>(area.width() / (kWidthOfTick * metrics.averageCharWidth())));
    for (const TimeTick &tick : timeTicks(m_from, m_to, most, QLocale())) {
        const double x = xOf(tick.at);
        painter.setPen(QPen(colours.grid, 1));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        const double width = metrics.horizontalAdvance(tick.text) + 2;
        const double left = std::clamp(x - width / 2, 0.0, this->width() - width);
        painter.setPen(colours.mutedText);
        painter.drawText(QRectF(left, area.bottom() + 1, width, metrics.height()), Qt::AlignCenter,
                         tick.text);
    }
}

/// A mark at the end of the window, with its name above.
void JobTimeline::paintFlag(QPainter &painter, Theme theme, Instant at, const QString &text,
                            bool isLeft) const
{
    constexpr double kGap = 3;
    const ChartColours colours = chartColours(theme);
    const QRectF area = plotArea();
    const double x = xOf(at);
    painter.setPen(QPen(colours.text, 2));
    painter.drawLine(QPointF(x, area.top() - fontMetrics().height() / 2.0),
                     QPointF(x, area.bottom()));
    const double width = QFontMetricsF(font()).horizontalAdvance(text) + 2;
    const QRectF place(isLeft ? std::max(x - width - kGap, 0.0)
                              : std::min(x + kGap, this->width() - width),
                       0, width, fontMetrics().height());
    const Qt::Alignment side = isLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(place, static_cast<int>(Qt::AlignVCenter | side), text);
}

void JobTimeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = themeOf(palette());
    painter.fillRect(rect(), chartColours(theme).background);
    if (m_scene.planned == nullptr)
        return;
    paintWindow(painter, theme);
    paintAxis(painter, theme);
    paintTrace(painter, theme);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBest(painter, theme);
    paintBar(painter, theme);
    paintFlag(painter, theme, m_scene.job.release, tr("Now"), false);
    paintFlag(painter, theme, m_scene.job.deadline, tr("Deadline"), true);
}

} // namespace fourfold
