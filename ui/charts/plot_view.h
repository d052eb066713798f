// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/render/plot_renderer.h"

#include <QGraphicsScene>
#include <QGraphicsView>

#include <string>

namespace fourfold {

class PlotItem;

/// A plot in a window: follows size, palette and font, tells what is pointed at, is walked through
/// with the arrow keys, and can be dragged out as a picture.
class PlotView : public QGraphicsView
{
    Q_OBJECT

public:
    explicit PlotView(QWidget *parent = nullptr);

    void setPlot(const PlotData &plotData);
    [[nodiscard]] const PlotData &plot() const;
    [[nodiscard]] const PlotItem &item() const { return *m_item; }
    /// The mark that the keyboard is on.
    [[nodiscard]] std::optional<PlotMark> currentMark() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// Everything has its place anew.
    void laidOut();
    void markActivated(const fourfold::PlotMark &mark);
    /// A menu is asked for at a mark, or where there is none.
    void menuRequested(const QPoint &globalPosition, const std::optional<fourfold::PlotMark> &mark);
    /// A marked point of a heat map is led over its cells, by the mouse or with Ctrl and the arrow
    /// keys; then it stays there, or returns to where it was.
    void spotMoved(const std::string &id, std::size_t column, std::size_t row);
    void spotDropped();
    void spotReturned();

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void adoptTheme();
    void moveTo(std::size_t mark);
    void dragOut();
    void takeSpot(std::size_t spot);
    void leadSpot(std::size_t cell);
    void leadSpotTo(const QPoint &position);
    [[nodiscard]] bool stepSpot(const QKeyEvent &event);
    void endSpot(bool stays);
    [[nodiscard]] std::optional<std::size_t> markAt(const QPoint &position) const;

    QGraphicsScene m_scene;
    PlotItem *m_item;
    std::size_t m_current = 0;
    QPoint m_pressed;
    /// A marked point that is being led, and the cell in which it is.
    struct LedSpot
    {
        std::string id;
        std::size_t cell = 0;
        bool isMoved = false;
        bool isByMouse = false;
    };
    std::optional<LedSpot> m_led;
    bool m_isGivenUp = false; ///< the button is still held, but leads nothing any more
    std::string m_lastLed;    ///< keys lead it again
};

} // namespace fourfold
