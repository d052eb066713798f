// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/render/bar_chart.h"
#include "ui/charts/render/plot_renderer.h"

#include <QGraphicsWidget>

#include <optional>
#include <vector>

namespace fourfold {

/// A plot in a scene: what a window shows and a file gets. It is brought up to date in place, and
/// holds one of its kind for each of its panels.
class PlotItem : public QGraphicsWidget
{
    Q_OBJECT

public:
    explicit PlotItem(QGraphicsItem *parent = nullptr);

    void setPlot(const PlotData &data);
    [[nodiscard]] const PlotData &plot() const { return m_frame.data; }
    [[nodiscard]] const PlotFrame &frame() const { return m_frame; }

    void setTheme(Theme theme);
    /// Title, subtitle and source: files have them, a page shows them itself.
    void setHeadingShown(bool shown);

    /// What can be pointed at; of a heat map nothing, whose cells only mark() makes.
    [[nodiscard]] const std::vector<PlotMark> &marks() const { return m_marks; }
    [[nodiscard]] std::size_t markCount() const;
    [[nodiscard]] PlotMark mark(std::size_t index) const;
    [[nodiscard]] std::optional<std::size_t> markAt(const QPointF &position) const;
    /// The mark that so many steps to the right and upwards lead to: on a heat map the cell there,
    /// else one after the other and round.
    [[nodiscard]] std::size_t markBeside(std::size_t index, int right, int up) const;
    /// The first mark that keys stop at, or the last.
    [[nodiscard]] std::size_t endMark(bool isLast) const;
    /// The mark with the frame of the keyboard around it.
    void setCurrentMark(std::optional<std::size_t> mark);
    [[nodiscard]] bool hasCurrentMark() const { return m_currentMark.has_value(); }

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

protected:
    void resizeEvent(QGraphicsSceneResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Overlay;

    [[nodiscard]] std::size_t markAfter(std::size_t index, bool isForward) const;
    [[nodiscard]] bool isHeatMap() const { return m_frame.data.kind == PlotKind::HeatMap; }
    void relayout();
    void scaleToShownRows();
    void placePanels();

    PlotFrame m_frame;
    std::vector<PlotMark> m_marks;
    std::optional<std::size_t> m_currentMark;
    bool m_isHeadingShown = true;
    BarChart m_bars;
    Overlay *m_overlay;
    std::vector<PlotItem *> m_panels;
};

} // namespace fourfold
