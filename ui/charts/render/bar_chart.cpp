// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/render/bar_chart.h"

#include "ui/charts/render/plot_renderer.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QPen>
#include <QStackedBarSeries>
#include <QValueAxis>

namespace fourfold {

BarChart::BarChart(QGraphicsItem *parent)
    : m_parent(parent)
{}

BarChart::~BarChart() = default;

void BarChart::update(const PlotFrame &frame)
{
    const bool hasBars = frame.data.kind == PlotKind::StackedBars && !frame.data.isLogarithmic
                         && frame.data.emptyText.isEmpty();
    if (hasBars) {
        const std::size_t series = frame.data.series.size();
        const std::size_t columns = frame.columnCount();
        const bool isBuilt = m_bars != nullptr && std::size_t(m_bars->count()) == series
                             && std::size_t(m_columns->count()) == columns;
        if (!isBuilt)
            build(series, columns);
        fill(frame);
        place(frame);
    }
    if (m_chart)
        m_chart->setVisible(hasBars);
}

void BarChart::build(std::size_t seriesCount, std::size_t columnCount)
{
    m_chart = std::make_unique<QChart>(m_parent);
    m_chart->setAcceptedMouseButtons(Qt::NoButton);
    m_chart->setAcceptHoverEvents(false);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setBackgroundVisible(false);
    m_chart->legend()->hide();
    m_chart->setMargins(QMargins());
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_bars = new QStackedBarSeries(m_chart.get());
    for (std::size_t s = 0; s < seriesCount; ++s) {
        auto *set = new QBarSet(QString::number(s), m_bars);
        set->append(QList<qreal>(static_cast<qsizetype>(columnCount)));
        set->setPen(Qt::NoPen);
        m_bars->append(set);
    }
    m_columns = new QBarCategoryAxis(m_chart.get());
    QStringList names;
    for (std::size_t i = 0; i < columnCount; ++i)
        names += QString::number(i);
    m_columns->append(names);
    m_columns->setVisible(false);
    m_values = new QValueAxis(m_chart.get());
    m_values->setVisible(false);
    m_chart->addSeries(m_bars);
    m_chart->addAxis(m_columns, Qt::AlignBottom);
    m_chart->addAxis(m_values, Qt::AlignLeft);
    m_bars->attachAxis(m_columns);
    m_bars->attachAxis(m_values);
}

void BarChart::fill(const PlotFrame &frame)
{
    const QList<QBarSet *> sets = m_bars->barSets();
    for (qsizetype s = 0; s < sets.size(); ++s) {
        const PlotSeries &series = frame.data.series[static_cast<std::size_t>(s)];
        const QColor colour = styleOf(series.style, frame.theme).colour;
        if (sets[s]->color() != colour)
            sets[s]->setColor(colour);
        for (int i = 0; i < sets[s]->count(); ++i) {
            const double value = series.values[static_cast<std::size_t>(i)];
            if (sets[s]->at(i) != value)
                sets[s]->replace(i, value);
        }
    }
}

void BarChart::place(const PlotFrame &frame)
{
    if (m_values->min() != frame.scale.low || m_values->max() != frame.scale.high)
        m_values->setRange(frame.scale.low, frame.scale.high);
    const QRectF &area = frame.layout.plotArea;
    if (m_chart->geometry() == area)
        return;
    m_chart->setGeometry(area);
    m_chart->setPlotArea(QRectF(QPointF(), area.size()));
    m_bars->setBarWidth(barShare(frame));
}

} // namespace fourfold
