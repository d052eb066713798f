// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/render/plot_frame.h"

#include <memory>

class QBarCategoryAxis;
class QChart;
class QGraphicsItem;
class QStackedBarSeries;
class QValueAxis;

namespace fourfold {

/// The bars of a plot as Qt Charts draws them. Values are replaced in place; only another number
/// of bars or series builds them anew.
class BarChart
{
public:
    explicit BarChart(QGraphicsItem *parent);
    ~BarChart();
    BarChart(const BarChart &) = delete;
    BarChart &operator=(const BarChart &) = delete;

    /// Shows the bars of this plot; hides where it has none.
    void update(const PlotFrame &frame);

private:
    void build(std::size_t seriesCount, std::size_t columnCount);
    void place(const PlotFrame &frame);
    void fill(const PlotFrame &frame);

    QGraphicsItem *m_parent;
    std::unique_ptr<QChart> m_chart;
    QStackedBarSeries *m_bars = nullptr;
    QBarCategoryAxis *m_columns = nullptr;
    QValueAxis *m_values = nullptr;
};

} // namespace fourfold
