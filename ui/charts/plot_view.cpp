// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot_view.h"

#include "ui/charts/plot_text.h"
#include "ui/charts/render/plot_item.h"
#include "ui/export/chart_image.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDrag>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QToolTip>

#include <utility>

namespace fourfold {

PlotView::PlotView(QWidget *parent)
    : QGraphicsView(parent)
    , m_item(new PlotItem)
{
    m_scene.addItem(m_item);
    setScene(&m_scene);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    m_item->setHeadingShown(false);
    adoptTheme();
}

void PlotView::setPlot(const PlotData &plotData)
{
    m_item->setPlot(plotData);
    setAccessibleName(plotData.title);
    viewport()->setAccessibleName(plotData.title);
    setAccessibleDescription(alternativeText(plotData));
    if (m_item->hasCurrentMark())
        moveTo(m_current);
    emit laidOut();
}

const PlotData &PlotView::plot() const
{
    return m_item->plot();
}

std::optional<PlotMark> PlotView::currentMark() const
{
    return m_current < m_item->markCount() ? std::optional(m_item->mark(m_current)) : std::nullopt;
}

QSize PlotView::sizeHint() const
{
    return {640, 420};
}

QSize PlotView::minimumSizeHint() const
{
    return {280, 200};
}

void PlotView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        adoptTheme();
}

void PlotView::adoptTheme()
{
    const Theme theme = themeOf(palette());
    m_item->setTheme(theme);
    setBackgroundBrush(chartColours(theme).background);
}

void PlotView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    const QRectF area(QPointF(), QSizeF(viewport()->size()));
    m_scene.setSceneRect(area);
    m_item->setGeometry(area);
    emit laidOut();
}

void PlotView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    const bool isByKeyboard = event->reason() == Qt::TabFocusReason
                              || event->reason() == Qt::BacktabFocusReason
                              || event->reason() == Qt::ShortcutFocusReason;
    const auto mark = currentMark();
    if (isByKeyboard && mark && mark->isMinor)
        moveTo(m_item->markBeside(m_current, 1, 0));
    else if (isByKeyboard)
        moveTo(m_current);
}

void PlotView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    endSpot(true);
    m_item->setCurrentMark(std::nullopt);
}

void PlotView::moveTo(std::size_t mark)
{
    const std::size_t count = m_item->markCount();
    if (count == 0) {
        m_item->setCurrentMark(std::nullopt);
        return;
    }
    m_current = std::min(mark, count - 1);
    m_item->setCurrentMark(m_current);
    // A reader of the screen hears what the frame is around.
    setAccessibleDescription(m_item->mark(m_current).text);
}

void PlotView::keyPressEvent(QKeyEvent *event)
{
    const std::size_t count = m_item->markCount();
    if (count == 0) {
        QGraphicsView::keyPressEvent(event);
        return;
    }
    if (stepSpot(*event))
        return;
    switch (event->key()) {
    case Qt::Key_Right:
        moveTo(m_item->markBeside(m_current, 1, 0));
        return;
    case Qt::Key_Up:
        moveTo(m_item->markBeside(m_current, 0, 1));
        return;
    case Qt::Key_Left:
        moveTo(m_item->markBeside(m_current, -1, 0));
        return;
    case Qt::Key_Down:
        moveTo(m_item->markBeside(m_current, 0, -1));
        return;
    case Qt::Key_Home:
        moveTo(m_item->endMark(false));
        return;
    case Qt::Key_End:
        moveTo(m_item->endMark(true));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current < count)
            emit markActivated(m_item->mark(m_current));
        return;
    default:
        QGraphicsView::keyPressEvent(event);
    }
}

/// By the keyboard the menu is that of the mark with the frame.
void PlotView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const auto under = markAt(event->pos());
    const auto mark = isByKeyboard ? currentMark()
                      : under      ? std::optional(m_item->mark(*under))
                                   : std::nullopt;
    const QPoint place =
        isByKeyboard && mark ? mapToGlobal(mapFromScene(mark->area.center())) : event->globalPos();
    emit menuRequested(place, mark);
}

std::optional<std::size_t> PlotView::markAt(const QPoint &position) const
{
    return m_item->markAt(mapToScene(position));
}

void PlotView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    const auto spot = spotAt(m_item->frame(), mapToScene(event->pos()));
    m_isGivenUp = false;
    if (event->button() == Qt::LeftButton && spot) {
        takeSpot(*spot);
        m_led->isByMouse = true;
    }
    QGraphicsView::mousePressEvent(event);
}

void PlotView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isGivenUp)
        return;
    if (m_led && event->buttons().testFlag(Qt::LeftButton)) {
        leadSpotTo(event->pos());
        return;
    }
    const bool isDragged =
        event->buttons().testFlag(Qt::LeftButton)
        && (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (isDragged) {
        dragOut();
        return;
    }
    const auto mark = markAt(event->pos());
    const bool isOnSpot = spotAt(m_item->frame(), mapToScene(event->pos())).has_value();
    viewport()->setCursor(isOnSpot ? Qt::OpenHandCursor
                          : mark   ? Qt::PointingHandCursor
                                   : Qt::ArrowCursor);
    // Cells lie close together: their values are read while moving over them.
    if (plot().kind == PlotKind::HeatMap)
        QToolTip::showText(event->globalPosition().toPoint(),
                           mark ? m_item->mark(*mark).text : QString(), this);
    QGraphicsView::mouseMoveEvent(event);
}

void PlotView::dragOut()
{
    constexpr int kPreviewWidth = 240;
    auto *drag = new QDrag(this);
    drag->setMimeData(chartMimeData(plot(), {}).release());
    drag->setPixmap(QPixmap::fromImage(
        chartImage(plot(), {}).scaledToWidth(kPreviewWidth, Qt::SmoothTransformation)));
    drag->exec(Qt::CopyAction);
}

void PlotView::mouseReleaseEvent(QMouseEvent *event)
{
    QGraphicsView::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || std::exchange(m_isGivenUp, false))
        return;
    if (m_led) {
        endSpot(true);
        return;
    }
    if (const auto mark = markAt(event->pos())) {
        m_current = *mark;
        emit markActivated(m_item->mark(*mark));
    }
}

bool PlotView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QGraphicsView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto mark = markAt(help->pos());
    QToolTip::showText(help->globalPos(), mark ? m_item->mark(*mark).text : QString(), this);
    return true;
}

} // namespace fourfold
