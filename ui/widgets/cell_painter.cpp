// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cell_painter.h"

#include "ui/presentation/range_shape.h"
#include "ui/presentation/series_style.h"
#include "ui/presentation/text.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

constexpr double kMarkScale = 0.82;

const OriginRow &markRow(const MarkedText &marked)
{
    const bool isNamed = marked.origin == Origin::Typed && marked.namesEntry;
    return originRow(isNamed ? Origin::Catalogue : marked.origin);
}

QFont textFont(const MarkedText &marked, const QFont &font)
{
    QFont out = font;
    out.setItalic(originRow(marked.origin).isItalic);
    return out;
}

QFont markFont(const OriginRow &row, const QFont &font)
{
    QFont out = font;
    if (row.isTag)
        out.setPointSizeF(font.pointSizeF() * kMarkScale);
    return out;
}

/// The space between a text and its mark, and around the words of a tag.
int gap(const QFont &font)
{
    return QFontMetrics(font).horizontalAdvance(u' ');
}

int markWidth(const MarkedText &marked, const QFont &font)
{
    const OriginRow &row = markRow(marked);
    int width = 0;
    if (!row.mark.isEmpty() && !marked.text.isEmpty()) {
        const QFontMetrics metrics(markFont(row, font));
        const int padding = row.isTag ? 2 * gap(font) : 0;
        width += gap(font) + metrics.horizontalAdvance(translated(row.mark)) + padding;
    }
    if (marked.hasProblem)
        width += gap(font) + QFontMetrics(font).horizontalAdvance(problemMark());
    return width;
}

QColor textColour(const MarkedText &marked, const QPalette &palette)
{
    const Theme theme = themeOf(palette);
    if (marked.origin == Origin::Assumed)
        return stateColours(theme).assumed;
    return originRow(marked.origin).isFaint ? chartColours(theme).mutedText
                                            : palette.color(QPalette::Text);
}

/// The lines of a text in a width; what does not fit on the last is cut off.
QStringList linesOf(const QString &text, const QFont &font, int width, int count)
{
    // Laying out is dear; most cells hold a word that fits.
    const QFontMetrics metrics(font);
    if (text.isEmpty() || metrics.horizontalAdvance(text) <= width)
        return {text};
    QStringList lines;
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = lines.size() + 1 == count;
        const QString rest = text.mid(line.textStart());
        lines += isLast ? metrics.elidedText(rest, Qt::ElideRight, width)
                        : text.mid(line.textStart(), line.textLength()).trimmed();
        if (isLast)
            break;
    }
    layout.endLayout();
    return lines;
}

void drawMark(QPainter &painter, QPoint at, const MarkedText &marked, const QPalette &palette,
              const QFont &font)
{
    const OriginRow &row = markRow(marked);
    const StateColours states = stateColours(themeOf(palette));
    const QFontMetrics metrics(font);
    int x = at.x() + gap(font);
    if (!row.mark.isEmpty() && !marked.text.isEmpty()) {
        const QFont small = markFont(row, font);
        const QString words = translated(row.mark);
        const int width = QFontMetrics(small).horizontalAdvance(words);
        const int padding = row.isTag ? gap(font) : 0;
        const QRect frame(x, at.y() - metrics.ascent(), width + 2 * padding, metrics.height());
        painter.setFont(small);
        painter.setPen(row.isTag ? states.link : chartColours(themeOf(palette)).mutedText);
        painter.drawText(frame, Qt::AlignCenter, words);
        if (row.isTag) {
            painter.setPen(QPen(chartColours(themeOf(palette)).axis, 1));
            painter.drawRoundedRect(QRectF(frame).adjusted(0.5, 1.5, -0.5, -1.5), 3, 3);
        }
        x += frame.width() + gap(font);
    }
    if (marked.hasProblem) {
        painter.setFont(font);
        painter.setPen(states.problem);
        painter.drawText(x, at.y(), problemMark());
    }
}

void drawDashes(QPainter &painter, int left, int right, int y, const QColor &colour)
{
    QPen pen(colour, 1, Qt::CustomDashLine);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.drawLine(left, y, right, y);
}

} // namespace

int markedTextWidth(const MarkedText &marked, const QFont &font)
{
    return QFontMetrics(textFont(marked, font)).horizontalAdvance(marked.text)
           + markWidth(marked, font);
}

void drawMarkedText(QPainter &painter, const QRect &rect, const MarkedText &marked,
                    const QPalette &palette, const QFont &font)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont shown = textFont(marked, font);
    const QFontMetrics metrics(shown);
    const int room = std::max(rect.width() - markWidth(marked, font), 0);
    const int count = std::max(rect.height() / metrics.height(), 1);
    const QStringList lines = linesOf(marked.text, shown, room, count);
    const auto drawn = static_cast<int>(std::max<qsizetype>(lines.size(), 1));
    int y = rect.top() + (rect.height() - drawn * metrics.height()) / 2 + metrics.ascent();
    int right = rect.left();
    const QColor colour = textColour(marked, palette);
    for (const QString &line : lines) {
        painter.setFont(shown);
        painter.setPen(colour);
        painter.drawText(rect.left(), y, line);
        right = rect.left() + metrics.horizontalAdvance(line);
        if (originRow(marked.origin).line == OriginLine::Dashed)
            drawDashes(painter, rect.left(), right, y + metrics.underlinePos() + 1, colour);
        y += metrics.height();
    }
    const int baseline = lines.isEmpty() ? y : y - metrics.height();
    drawMark(painter, {right, baseline}, marked, palette, font);
    painter.restore();
}

void drawRange(QPainter &painter, const QRect &rect, const Number &number, int used,
               const QPalette &palette)
{
    constexpr double kWidth = 1.8; // over the height of a line
    constexpr double kHeight = 0.7;
    const double line = QFontMetricsF(painter.font()).height();
    const QSizeF size(kWidth * line, kHeight * line);
    if (!number.range || rect.width() < used + size.width() + line / 2)
        return;
    const Theme theme = themeOf(palette);
    const QPointF ground(rect.right() - size.width(), rect.center().y() + size.height() / 2);
    QPolygonF outline = rangeShape(number);
    for (QPointF &point : outline)
        point = ground + QPointF(point.x() * size.width(), -point.y() * size.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(chartColours(theme).range);
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(outline);
    painter.setPen(QPen(chartColours(theme).mutedText, 1));
    painter.drawPolyline(outline);
    painter.restore();
}

void drawLetter(QPainter &painter, const QRectF &disc, const QString &letter, int position,
                const QPalette &palette, const QFont &font)
{
    const Theme theme = themeOf(palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(styleOf(scenarioStyleKey(static_cast<std::size_t>(position)), theme).colour);
    painter.drawEllipse(disc);
    QFont bold = font;
    bold.setBold(true);
    bold.setPointSizeF(font.pointSizeF() * kMarkScale);
    painter.setFont(bold);
    painter.setPen(chartColours(theme).onMark);
    painter.drawText(disc, Qt::AlignCenter, letter);
    painter.restore();
}

} // namespace fourfold
