// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plots/plots.h"
#include "ui/charts/render/bar_rows.h"
#include "ui/charts/render/heat_axes.h"
#include "ui/charts/render/lying_axes.h"
#include "ui/charts/render/plot_frame.h"
#include "ui/charts/render/plot_labels.h"
#include "ui/charts/render/text_lines.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

using Look = PlacedText::Look;

constexpr double kMargin = 10;

/// Fills an area from its edges inwards.
class Placer
{
public:
    Placer(const PlotFrame &frame, QSizeF size)
        : m_frame(frame)
        , m_free(QRectF(QPointF(), size).adjusted(kMargin, kMargin, -kMargin, -kMargin))
    {}

    [[nodiscard]] PlotLayout take() { return std::move(m_layout); }

    void placeHeading()
    {
        constexpr int kMostLines = 2;
        placeLinesAtTop(m_frame.data.title, Look::Title, kMostLines);
        placeLinesAtTop(m_frame.data.subtitle, Look::Muted, kMostLines);
        m_free.setTop(m_free.top() + kGap);
    }

    /// The source is the last line, remarks stand above it.
    void placeNotes(bool hasSource)
    {
        QStringList lines = remarkLines(hasSource);
        if (hasSource && !m_frame.data.source.isEmpty())
            lines += wrapped(m_frame.data.source, m_frame.fonts.small, m_free.width(), 1);
        const double height = lineHeight(Look::Muted);
        double top = m_free.bottom() - height * static_cast<double>(lines.size());
        m_free.setBottom(top - (lines.isEmpty() ? 0 : kGap));
        for (const QString &line : lines) {
            add({QRectF(m_free.left(), top, m_free.width(), height), line, Look::Muted});
            top += height;
        }
    }

    void placeLegend()
    {
        const std::vector<LegendItem> items = legendOf(m_frame.data);
        if (items.empty())
            return;
        const double height = lineHeight(Look::Text);
        const QFontMetricsF metrics(m_frame.fonts.text);
        double x = m_free.left();
        for (const LegendItem &item : items) {
            const QString text = metrics.elidedText(item.name, Qt::ElideRight, m_free.width() / 2);
            const double mark = (item.dash || item.isLimit ? 2.2 : 0.95) * height;
            const double width = mark + metrics.horizontalAdvance(text) + 3 * kGap;
            if (x > m_free.left() && x + width > m_free.right()) {
                x = m_free.left();
                m_free.setTop(m_free.top() + height + kGap / 2);
            }
            const QRectF swatch(x, m_free.top() + 0.15 * height, mark, 0.7 * height);
            m_layout.swatches.push_back({swatch, item.style, item.isMarker, item.isHollow,
                                         item.dash, item.isMissing, item.isLimit, item.isLight});
            add({QRectF(swatch.right() + kGap, m_free.top(), width, height), text, Look::Text});
            x += width + kGap;
        }
        m_free.setTop(m_free.top() + height + kGap);
    }

    void placeEmptyText()
    {
        constexpr int kMostLines = 6;
        const QStringList lines =
            wrapped(m_frame.data.emptyText, m_frame.fonts.text, 0.8 * m_free.width(), kMostLines);
        const double height = lineHeight(Look::Text);
        double top = m_free.center().y() - height * static_cast<double>(lines.size()) / 2;
        for (const QString &line : lines) {
            add({QRectF(m_free.left(), top, m_free.width(), height), line, Look::Text,
                 Qt::AlignCenter});
            top += height;
        }
    }

    void leaveToPanels() { m_layout.plotArea = m_free; }

    void placeAxes()
    {
        switch (m_frame.data.kind) {
        case PlotKind::StackedBars:
        case PlotKind::Waterfall:
        case PlotKind::Levels:
        case PlotKind::Scatter:
        case PlotKind::Curves:
        case PlotKind::TradeOff:
            placeUprightAxis();
            return;
        case PlotKind::Ranking:
            placeRows();
            return;
        case PlotKind::HeatMap:
            placeHeatAxes(m_frame, m_free, m_layout);
            return;
        case PlotKind::LyingBars:
            placeBarRows(m_frame, m_free, m_layout);
            return;
        }
    }

private:
    void placeUprightAxis()
    {
        const QFontMetricsF metrics(m_frame.fonts.small);
        double width = 0;
        for (const Tick &tick : m_frame.scale.ticks)
            width = std::max(width, metrics.horizontalAdvance(tick.label));
        const double room = 1.6 * lineHeight(Look::Strong); // for the labels above marks
        m_layout.plotArea = m_free.adjusted(width + kGap, room, 0, 0);
        const bool hasAcross = !m_frame.data.across.title.isEmpty();
        if (m_frame.data.kind == PlotKind::Scatter && !hasAcross)
            placeYears(m_frame, m_layout);
        else if (m_frame.data.kind == PlotKind::Curves || m_frame.data.kind == PlotKind::TradeOff
                 || m_frame.data.kind == PlotKind::Scatter)
            placeAcrossAxis(m_frame, m_layout);
        else
            placeColumnLabels();
        const QRectF &plotArea = m_layout.plotArea;
        if (m_frame.data.kind == PlotKind::TradeOff)
            add({QRectF(m_free.left(), m_free.top(), m_free.width(), lineHeight(Look::Muted)),
                 m_frame.data.valueTitle, Look::Muted});
        const double range = m_frame.scale.high - m_frame.scale.low;
        double free = plotArea.bottom() + metrics.height();
        for (const Tick &tick : m_frame.scale.ticks) {
            const double share = (tick.position - m_frame.scale.low) / range;
            const double y = plotArea.bottom() - share * plotArea.height();
            if (y + metrics.height() / 2 > free)
                continue;
            add({QRectF(m_free.left(), y - metrics.height() / 2, width, metrics.height()),
                 tick.label, Look::Muted, Qt::AlignRight | Qt::AlignVCenter});
            free = y - 0.7 * metrics.height();
        }
    }

    /// A row for each point as far as the height reaches, around the chosen one.
    void placeRows()
    {
        constexpr double kSpacing = 1.35;
        constexpr double kWidestName = 0.38;
        const std::vector<PlotPoint> &points = m_frame.data.points;
        const QFontMetricsF small(m_frame.fonts.small);
        const QFontMetricsF text(m_frame.fonts.text);
        const double least = kSpacing * text.height();
        const double axis = small.height() + kGap;
        const auto fitting = [&](double height) {
            return static_cast<std::size_t>(std::max(1.0, std::floor(height / least)));
        };
        std::size_t count = fitting(m_free.height() - axis);
        if (count < points.size()) {
            // The room for the line that says so.
            count = fitting(m_free.height() - axis - small.height());
            placeShownOf(count, points.size());
        }
        m_layout.rowCount = std::min(count, points.size());
        // One without a figure stands at the end, where there is nothing to see.
        const auto chosen = std::ranges::find_if(
            points, [](const PlotPoint &point) { return point.isChosen && point.value; });
        const auto middle = chosen == points.end()
                                ? std::size_t{0}
                                : static_cast<std::size_t>(chosen - points.begin());
        m_layout.firstRow = std::min(middle - std::min(middle, m_layout.rowCount / 2),
                                     points.size() - m_layout.rowCount);
        double names = 0;
        for (std::size_t i = 0; i < m_layout.rowCount; ++i)
            names = std::max(names, text.horizontalAdvance(rowName(m_layout.firstRow + i)));
        names = std::min(names + 1, kWidestName * m_free.width());
        m_layout.plotArea = m_free.adjusted(names + kGap, 0, -kGap, -axis);
        const double rows = static_cast<double>(std::max<std::size_t>(m_layout.rowCount, 1));
        m_layout.rowHeight = std::min(m_layout.plotArea.height() / rows, 1.5 * least);
        m_layout.plotArea.setHeight(m_layout.rowHeight * rows);
        placeRowNames(names);
        placeLyingAxis(m_frame, m_free, m_layout);
    }

    [[nodiscard]] QString rowName(std::size_t point) const
    {
        const PlotPoint &shown = m_frame.data.points[point];
        //: a row of a ranking: %1 is the rank ("3", "3="), %2 a name
        return shown.rank.isEmpty() ? shown.name
                                    : ChartText::tr("%1 · %2").arg(shown.rank, shown.name);
    }

    void placeShownOf(std::size_t shown, std::size_t all)
    {
        const double height = lineHeight(Look::Muted);
        add({QRectF(m_free.left(), m_free.bottom() - height, m_free.width(), height),
             ChartText::tr("The picture shows %1 of %2, the table has all.").arg(shown).arg(all),
             Look::Muted});
        m_free.setBottom(m_free.bottom() - height);
    }

    void placeRowNames(double width)
    {
        const QFontMetricsF metrics(m_frame.fonts.text);
        double top = m_layout.plotArea.top();
        for (std::size_t i = 0; i < m_layout.rowCount; ++i) {
            add({QRectF(m_free.left(), top, width, m_layout.rowHeight),
                 metrics.elidedText(rowName(m_layout.firstRow + i), Qt::ElideMiddle, width),
                 Look::Text, Qt::AlignRight | Qt::AlignVCenter});
            top += m_layout.rowHeight;
        }
    }

    /// As many remarks as do not crowd the picture out; the table and the text have all of them.
    [[nodiscard]] QStringList remarkLines(bool withDifferences) const
    {
        constexpr qsizetype kMostRemarks = 4;
        // A page shows the differences of scope itself.
        const QStringList remarks =
            (withDifferences ? m_frame.data.differences : QStringList()) + m_frame.data.remarks;
        constexpr double kMostOfHeight = 0.3;
        const double room = kMostOfHeight * m_free.height() / lineHeight(Look::Muted);
        const qsizetype most = remarks.size() > kMostRemarks ? kMostRemarks - 1 : remarks.size();
        QStringList lines;
        qsizetype shown = 0;
        for (; shown < most; ++shown) {
            const QStringList next =
                wrapped(remarks[shown], m_frame.fonts.small, m_free.width(), 2);
            const qsizetype more = shown + 1 < remarks.size() ? 1 : 0; // says that there are
            const bool fits = static_cast<double>(lines.size() + next.size() + more) <= room;
            if (shown > 0 && !fits)
                break;
            lines += next;
        }
        if (shown < remarks.size())
            lines += ChartText::tr("and %n more remark(s)", nullptr,
                                   static_cast<int>(remarks.size() - shown));
        return lines;
    }

    [[nodiscard]] double lineHeight(Look look) const
    {
        return QFontMetricsF(m_frame.font(look)).height();
    }

    void add(PlacedText text) { m_layout.texts.push_back(std::move(text)); }

    void placeLinesAtTop(const QString &text, Look look, int mostLines)
    {
        if (text.isEmpty())
            return;
        const double height = lineHeight(look);
        for (const QString &line : wrapped(text, m_frame.font(look), m_free.width(), mostLines)) {
            add({QRectF(m_free.left(), m_free.top(), m_free.width(), height), line, look});
            m_free.setTop(m_free.top() + height);
        }
    }

    /// Letters, and names below them: in lines where columns are wide, upright where they are
    /// narrow, none where they are narrower than a line.
    void placeColumnLabels()
    {
        const std::vector<PlotLabel> columns = columnsOf(m_frame.data);
        QRectF &plotArea = m_layout.plotArea;
        m_layout.columnWidth =
            plotArea.width() / static_cast<double>(std::max<std::size_t>(columns.size(), 1));
        const double line = lineHeight(Look::Text);
        const double badge = lineHeight(Look::Strong) + 2;
        const bool isWide = m_layout.columnWidth >= 4.2 * line;
        const bool hasLetters = std::ranges::any_of(
            columns, [](const PlotLabel &column) { return !column.letter.isEmpty(); });
        const bool hasNotes = std::ranges::any_of(
            columns, [](const PlotLabel &column) { return !column.note.isEmpty(); });
        const double upright = m_layout.columnWidth >= line ? uprightHeight(columns) : 0;
        const bool isUpright = !isWide && upright > 0;
        const double names = isWide ? 2 * line : upright;
        const double notes = hasNotes && isWide ? lineHeight(Look::Muted) : 0;
        plotArea.setBottom(plotArea.bottom() - names - notes - (hasLetters ? badge + 2 : 0) - kGap);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const double left = plotArea.left() + static_cast<double>(i) * m_layout.columnWidth;
            QRectF area(left, plotArea.bottom() + kGap, m_layout.columnWidth, badge);
            if (!columns[i].letter.isEmpty()) {
                placeBadge(columns[i], area);
                area.moveTop(area.bottom() + 2);
            }
            if (isWide)
                placeWideName(columns[i], area, line);
            else if (isUpright)
                placeUprightName(columns[i], area, names);
        }
    }

    [[nodiscard]] double uprightHeight(const std::vector<PlotLabel> &columns) const
    {
        constexpr double kMostOfHeight = 0.33;
        constexpr double kLeastLetters = 8;
        const QFontMetricsF metrics(m_frame.fonts.text);
        double longest = 0;
        for (const PlotLabel &column : columns)
            longest = std::max(longest, metrics.horizontalAdvance(column.name));
        const double height = std::min(longest + kGap, kMostOfHeight * m_free.height());
        // What is left of a name must still tell it from others, else the letters do.
        const bool hasLetters = std::ranges::any_of(
            columns, [](const PlotLabel &column) { return !column.letter.isEmpty(); });
        const double least = kLeastLetters * metrics.averageCharWidth();
        return hasLetters && height < std::min(longest + kGap, least) ? 0 : height;
    }

    void placeBadge(const PlotLabel &column, const QRectF &area)
    {
        const double width =
            std::max(area.height(),
                     QFontMetricsF(m_frame.fonts.strong).horizontalAdvance(column.letter) + kGap);
        add({QRectF(area.center().x() - width / 2, area.top(), width, area.height()), column.letter,
             Look::Badge, Qt::AlignCenter, column.style});
    }

    void placeWideName(const PlotLabel &column, QRectF area, double line)
    {
        const double width = area.width() - kGap;
        area.setHeight(line);
        for (const QString &text : wrapped(column.name, m_frame.fonts.text, width, 2)) {
            add({area, text, Look::Text, Qt::AlignCenter});
            area.moveTop(area.bottom());
        }
        if (!column.note.isEmpty())
            add({area,
                 QFontMetricsF(m_frame.fonts.small)
                     .elidedText(column.note, Qt::ElideRight, area.width()),
                 Look::Muted, Qt::AlignCenter});
    }

    /// Names of a series differ at their ends: the middle is left out.
    void placeUprightName(const PlotLabel &column, const QRectF &area, double height)
    {
        const QString text =
            QFontMetricsF(m_frame.fonts.text).elidedText(column.name, Qt::ElideMiddle, height - 2);
        PlacedText placed{QRectF(area.left(), area.top() + kGap / 2, area.width(), height), text,
                          Look::Text, Qt::AlignRight | Qt::AlignVCenter};
        placed.isUpright = true;
        add(std::move(placed));
    }

    const PlotFrame &m_frame;
    QRectF m_free;
    PlotLayout m_layout;
};

} // namespace

PlotLayout layoutOf(const PlotFrame &frame, QSizeF size, bool hasHeading)
{
    Placer placer(frame, size);
    if (hasHeading)
        placer.placeHeading();
    placer.placeNotes(hasHeading);
    if (!frame.data.emptyText.isEmpty()) {
        placer.placeEmptyText();
        return placer.take();
    }
    if (!frame.data.panels.empty()) {
        placer.leaveToPanels();
        return placer.take();
    }
    placer.placeLegend();
    placer.placeAxes();
    return placer.take();
}

} // namespace fourfold
