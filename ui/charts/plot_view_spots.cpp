// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a marked point is led over the cells of a heat map.
#include "ui/charts/plot_view.h"
#include "ui/charts/render/plot_item.h"

#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace fourfold {

void PlotView::takeSpot(std::size_t spot)
{
    const std::string &id = plot().grid.spots[spot].id;
    m_led = LedSpot{id, cellOfSpot(m_item->frame(), spot)};
    m_lastLed = id;
    viewport()->setCursor(Qt::ClosedHandCursor);
}

void PlotView::leadSpot(std::size_t cell)
{
    if (cell == m_led->cell)
        return;
    m_led->cell = cell;
    m_led->isMoved = true;
    const std::size_t columns = plot().grid.x.size();
    emit spotMoved(m_led->id, cell % columns, cell / columns);
}

/// Beyond the edge it goes along the edge.
void PlotView::leadSpotTo(const QPoint &position)
{
    const QRectF &area = m_item->frame().layout.plotArea;
    const QPointF place = mapToScene(position);
    const QPointF within(std::clamp(place.x(), area.left(), area.right()),
                         std::clamp(place.y(), area.top(), area.bottom()));
    if (const auto cell = cellAt(m_item->frame(), within)) {
        leadSpot(*cell);
        QToolTip::showText(viewport()->mapToGlobal(position), m_item->mark(*cell).text, this);
    }
}

/// Ctrl and an arrow lead a point by a cell, with Shift by ten; Escape sends back what the mouse
/// leads. False: the key means something else.
bool PlotView::stepSpot(const QKeyEvent &event)
{
    if (m_led && event.key() == Qt::Key_Escape) {
        endSpot(false);
        return true;
    }
    const int right =
        (event.key() == Qt::Key_Right ? 1 : 0) - (event.key() == Qt::Key_Left ? 1 : 0);
    const int up = (event.key() == Qt::Key_Up ? 1 : 0) - (event.key() == Qt::Key_Down ? 1 : 0);
    if (!event.modifiers().testFlag(Qt::ControlModifier) || (right == 0 && up == 0))
        return false;
    if (!m_led) {
        const std::vector<PlotSpot> &spots = plot().grid.spots;
        auto spot = std::ranges::find(spots, m_lastLed, &PlotSpot::id);
        if (m_lastLed.empty() || spot == spots.end())
            spot = std::ranges::find_if(spots, [](const PlotSpot &one) { return !one.id.empty(); });
        if (spot == spots.end())
            return false;
        takeSpot(static_cast<std::size_t>(spot - spots.begin()));
    }
    constexpr int kFar = 10;
    const int cells = event.modifiers().testFlag(Qt::ShiftModifier) ? kFar : 1;
    leadSpot(m_item->markBeside(m_led->cell, right * cells, up * cells));
    setAccessibleDescription(m_item->mark(m_led->cell).text);
    return true;
}

void PlotView::keyReleaseEvent(QKeyEvent *event)
{
    QGraphicsView::keyReleaseEvent(event);
    // A key that is held is one way.
    if (!event->isAutoRepeat())
        endSpot(true);
}

void PlotView::endSpot(bool stays)
{
    const auto led = std::exchange(m_led, std::nullopt);
    if (!led)
        return;
    m_isGivenUp = led->isByMouse && !stays;
    viewport()->unsetCursor();
    if (!led->isMoved)
        return;
    if (stays)
        emit spotDropped();
    else
        emit spotReturned();
}

} // namespace fourfold
