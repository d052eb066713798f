// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/render/plot_renderer.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace fourfold {
namespace {

/// The line of a reference; nothing where it would lie outside.
std::optional<QLineF> lineOf(const PlotFrame &frame, const PlotReference &reference)
{
    const QRectF &area = frame.layout.plotArea;
    const ValueScale &scale = reference.isUpright ? frame.across : frame.scale;
    const double position = scale.position(reference.at);
    const bool isInside = position >= scale.low && position <= scale.high
                          && (!scale.isLogarithmic || reference.at > 0);
    if (!isInside)
        return std::nullopt;
    if (reference.isUpright) {
        const double x = frame.acrossX(reference.at);
        return QLineF(x, area.top(), x, area.bottom());
    }
    const double y = frame.y(reference.at);
    return QLineF(area.left(), y, area.right(), y);
}

void paintName(QPainter &painter, const PlotFrame &frame, const PlotReference &reference,
               const QLineF &line)
{
    const QFontMetricsF metrics(frame.fonts.small);
    const double width = metrics.horizontalAdvance(reference.name) + 2;
    const QRectF &area = frame.layout.plotArea;
    const double x = reference.isUpright
                         ? std::clamp(line.x1() - width / 2, area.left(), area.right() - width)
                         : area.right() - width;
    const double y = reference.isUpright ? area.top() : line.y1();
    paintText(painter, frame,
              {QRectF(x, y - metrics.height() - 1, width, metrics.height()), reference.name,
               PlacedText::Look::Muted, Qt::AlignCenter});
}

} // namespace

/// The legend names limits: beside their lines stand the labels of what crosses them.
void paintReferences(QPainter &painter, const PlotFrame &frame)
{
    for (const PlotReference &reference : frame.data.references) {
        const auto line = lineOf(frame, reference);
        if (!line)
            continue;
        painter.setPen(referencePen(reference.isLimit, frame.theme));
        painter.drawLine(*line);
        if (!reference.isLimit)
            paintName(painter, frame, reference, *line);
    }
}

} // namespace fourfold
