// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/render/plot_item.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace fourfold {
namespace {

/// Equal cells for panels, row by row, of about the shape that one has.
std::vector<QRectF> panelCells(const QRectF &area, std::size_t count)
{
    constexpr double kShape = 1.2; // width over height
    const auto heightIn = [&](std::size_t columns) {
        const std::size_t rows = (count + columns - 1) / columns;
        return std::min(area.width() / static_cast<double>(columns) / kShape,
                        area.height() / static_cast<double>(rows));
    };
    std::size_t columns = 1;
    for (std::size_t more = 2; more <= count; ++more) {
        if (heightIn(more) > heightIn(columns))
            columns = more;
    }
    const std::size_t rows = (count + columns - 1) / columns;
    const QSizeF size(area.width() / static_cast<double>(columns),
                      area.height() / static_cast<double>(rows));
    std::vector<QRectF> cells;
    for (std::size_t i = 0; i < count; ++i) {
        const QPointF place(static_cast<double>(i % columns) * size.width(),
                            static_cast<double>(i / columns) * size.height());
        cells.emplace_back(area.topLeft() + place, size);
    }
    return cells;
}

} // namespace

/// Draws the marks above the bars.
class PlotItem::Overlay : public QGraphicsItem
{
public:
    explicit Overlay(PlotItem *plot)
        : QGraphicsItem(plot)
        , m_plot(*plot)
    {
        setAcceptedMouseButtons(Qt::NoButton);
        setZValue(1);
    }

    void moveBounds() { prepareGeometryChange(); }

    QRectF boundingRect() const override { return m_plot.rect(); }

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        const PlotFrame &frame = m_plot.m_frame;
        if (!frame.data.emptyText.isEmpty())
            return;
        painter->setRenderHint(QPainter::Antialiasing);
        rendererOf(frame.data.kind).paint(*painter, frame);
        if (m_plot.m_currentMark && *m_plot.m_currentMark < m_plot.markCount()) {
            painter->setPen(QPen(chartColours(frame.theme).text, 2));
            painter->setBrush(Qt::NoBrush);
            const QRectF area = m_plot.mark(*m_plot.m_currentMark).area;
            painter->drawRoundedRect(area.adjusted(-3, -3, 3, 3), 3, 3);
        }
    }

private:
    PlotItem &m_plot;
};

PlotItem::PlotItem(QGraphicsItem *parent)
    : QGraphicsWidget(parent)
    , m_bars(this)
    , m_overlay(new Overlay(this))
{}

void PlotItem::setPlot(const PlotData &data)
{
    if (m_frame.data == data)
        return;
    m_frame.data = data;
    relayout();
}

void PlotItem::setTheme(Theme theme)
{
    if (m_frame.theme == theme)
        return;
    m_frame.theme = theme;
    relayout();
}

void PlotItem::setHeadingShown(bool shown)
{
    if (m_isHeadingShown == shown)
        return;
    m_isHeadingShown = shown;
    relayout();
}

std::size_t PlotItem::markCount() const
{
    const bool hasCells = isHeatMap() && m_frame.data.emptyText.isEmpty();
    return hasCells ? m_frame.data.grid.values.size() : m_marks.size();
}

PlotMark PlotItem::mark(std::size_t index) const
{
    if (isHeatMap())
        return cellMark(m_frame, index);
    PlotMark mark = m_marks[index];
    if (const auto text = rendererOf(m_frame.data.kind).text)
        mark.text = text(m_frame, mark);
    return mark;
}

/// The next mark that is not one of very many.
std::size_t PlotItem::markAfter(std::size_t index, bool isForward) const
{
    const std::size_t count = m_marks.size();
    std::size_t next = index;
    for (std::size_t i = 0; i < count; ++i) {
        next = (next + (isForward ? 1 : count - 1)) % count;
        if (!m_marks[next].isMinor)
            break;
    }
    return next;
}

std::size_t PlotItem::endMark(bool isLast) const
{
    const std::size_t last = markCount() - 1;
    if (isHeatMap())
        return isLast ? last : 0;
    return isLast ? markAfter(0, false) : markAfter(last, true);
}

std::size_t PlotItem::markBeside(std::size_t index, int right, int up) const
{
    const auto count = static_cast<std::ptrdiff_t>(markCount());
    const auto from = static_cast<std::ptrdiff_t>(index);
    if (!isHeatMap())
        return markAfter(index, right + up > 0);
    const PlotGrid &grid = m_frame.data.grid;
    const auto columns = static_cast<std::ptrdiff_t>(grid.x.size());
    const std::ptrdiff_t rows = grid.up.names.isEmpty() ? up : -up;
    const std::ptrdiff_t column =
        std::clamp<std::ptrdiff_t>(from % columns + right, 0, columns - 1);
    const std::ptrdiff_t row =
        std::clamp<std::ptrdiff_t>(from / columns + rows, 0, count / columns - 1);
    return static_cast<std::size_t>(row * columns + column);
}

std::optional<std::size_t> PlotItem::markAt(const QPointF &position) const
{
    if (isHeatMap())
        return cellAt(m_frame, position);
    // Small marks lie above large ones: the last that contains the point is the one meant.
    for (std::size_t i = m_marks.size(); i > 0; --i) {
        if (m_marks[i - 1].area.contains(position))
            return i - 1;
    }
    return std::nullopt;
}

void PlotItem::setCurrentMark(std::optional<std::size_t> mark)
{
    if (m_currentMark == mark)
        return;
    m_currentMark = mark;
    m_overlay->update();
}

void PlotItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    paintFrame(*painter, m_frame, size());
}

void PlotItem::resizeEvent(QGraphicsSceneResizeEvent *event)
{
    QGraphicsWidget::resizeEvent(event);
    relayout();
}

void PlotItem::changeEvent(QEvent *event)
{
    QGraphicsWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_frame.fonts = PlotFonts();
        relayout();
    }
}

/// Lays the plot out anew; before it has a size there is nothing to lay out.
void PlotItem::relayout()
{
    if (size().isEmpty())
        return;
    m_frame.scale = m_frame.data.panels.empty() ? valueScale(m_frame.data) : ValueScale();
    m_frame.across = acrossScale(m_frame.data);
    m_frame.up = upScale(m_frame.data);
    m_frame.layout = layoutOf(m_frame, size(), m_isHeadingShown);
    if (m_frame.data.kind == PlotKind::Ranking)
        scaleToShownRows();
    const PlotRenderer &renderer = rendererOf(m_frame.data.kind);
    const bool hasMarks = m_frame.data.emptyText.isEmpty() && renderer.marks != nullptr;
    m_marks = hasMarks ? renderer.marks(m_frame) : std::vector<PlotMark>();
    m_overlay->moveBounds();
    m_bars.update(m_frame);
    placePanels();
    m_overlay->update();
    update();
}

/// The axis of a ranking is that of the rows that have room.
void PlotItem::scaleToShownRows()
{
    PlotData shown = m_frame.data;
    const auto first = shown.points.begin() + static_cast<std::ptrdiff_t>(m_frame.layout.firstRow);
    shown.points = {first, first + static_cast<std::ptrdiff_t>(m_frame.layout.rowCount)};
    m_frame.scale = valueScale(shown);
    m_frame.layout = layoutOf(m_frame, size(), m_isHeadingShown);
}

void PlotItem::placePanels()
{
    const std::vector<PlotData> &panels = m_frame.data.panels;
    for (std::size_t i = panels.size(); i < m_panels.size(); ++i)
        delete m_panels[i];
    m_panels.resize(std::min(m_panels.size(), panels.size()));
    while (m_panels.size() < panels.size())
        m_panels.push_back(new PlotItem(this));
    const std::vector<QRectF> cells = panelCells(m_frame.layout.plotArea, panels.size());
    constexpr double kFullWidth = 380;
    constexpr double kSmallest = 0.65;
    for (std::size_t i = 0; i < panels.size(); ++i) {
        m_panels[i]->m_frame.fonts =
            PlotFonts(std::clamp(cells[i].width() / kFullWidth, kSmallest, 1.0));
        m_panels[i]->setTheme(m_frame.theme);
        m_panels[i]->setPlot(panels[i]);
        m_panels[i]->setGeometry(cells[i]);
    }
}

} // namespace fourfold
