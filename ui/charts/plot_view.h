// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/render/plot_renderer.h"

#include <QGraphicsScene>
#include <QGraphicsView>

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

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void adoptTheme();
    void moveTo(std::size_t mark);
    void dragOut();
    [[nodiscard]] std::optional<std::size_t> markAt(const QPoint &position) const;

    QGraphicsScene m_scene;
    PlotItem *m_item;
    std::size_t m_current = 0;
    QPoint m_pressed;
};

} // namespace fourfold
