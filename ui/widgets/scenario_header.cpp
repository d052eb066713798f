// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scenario_header.h"

#include "ui/presentation/field_table_model.h"
#include "ui/presentation/series_style.h"
#include "ui/widgets/cell_painter.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace fourfold {

ScenarioHeader::ScenarioHeader(Qt::Orientation orientation, QWidget *parent)
    : QHeaderView(orientation, parent)
    , m_edit(new QLineEdit(viewport()))
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setSectionResizeMode(Interactive);
    m_edit->setObjectName(u"nameEditor"_s);
    m_edit->installEventFilter(this);
    m_edit->hide();
    connect(this, &QHeaderView::sectionClicked, this, &ScenarioHeader::chosen);
    connect(this, &QHeaderView::sectionMoved, this, [this](int, int from, int to) {
        const int column = from;
        {
            // The study decides about the order; the header only shows it.
            const QSignalBlocker blocker(this);
            moveSection(to, from);
        }
        QTimer::singleShot(0, this, [this, column, to] { emit moved(column, to); });
    });
}

QSize ScenarioHeader::sizeHint() const
{
    constexpr int kLines = 2;
    constexpr int kCharacters = 26;
    const QFontMetrics metrics(font());
    if (orientation() == Qt::Vertical)
        return {kCharacters * metrics.averageCharWidth(), QHeaderView::sizeHint().height()};
    return {QHeaderView::sizeHint().width(), kLines * metrics.height() + metrics.height() / 2};
}

QVariant ScenarioHeader::value(int column, int role) const
{
    return model()->headerData(column, orientation(), role);
}

QRect ScenarioHeader::sectionRect(int column) const
{
    const int start = sectionViewportPosition(column);
    const int size = sectionSize(column);
    return orientation() == Qt::Vertical ? QRect(0, start, width(), size)
                                         : QRect(start, 0, size, height());
}

ScenarioHeader::Parts ScenarioHeader::partsOf(const QRect &rect) const
{
    const int line = fontMetrics().height();
    const int space = fontMetrics().averageCharWidth();
    const int top = rect.top() + line / 4;
    const QRectF disc(rect.left() + space, top, line, line);
    const int right = rect.right() - line - space / 2;
    const int left = static_cast<int>(disc.right()) + space / 2 + 1;
    return {disc, QRect(left, top, right - left - space / 2, 2 * line),
            QRect(right, top, line, line), QRect(right, top + line, line, line)};
}

/// The area behind the last scenario belongs to the sheet.
void ScenarioHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    const int used = length() - offset();
    const bool isBeside = orientation() == Qt::Vertical;
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect().adjusted(isBeside ? 0 : used, isBeside ? used : 0, 0, 0),
                     palette().color(QPalette::Base));
}

void ScenarioHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const Parts parts = partsOf(rect);
    const bool isHidden = value(logicalIndex, FieldTableModel::HiddenRole).toBool();
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::Base));
    painter->setOpacity(isHidden ? 0.5 : 1);
    drawLetter(*painter, parts.disc, value(logicalIndex, FieldTableModel::LetterRole).toString(),
               value(logicalIndex, FieldTableModel::PositionRole).toInt(), palette(), font());
    paintName(*painter, parts.name, logicalIndex);
    painter->setOpacity(1);
    paintEye(*painter, parts.eye, isHidden);
    painter->setPen(chartColours(themeOf(palette())).mutedText);
    painter->drawText(parts.menu, Qt::AlignCenter, u"⋮"_s);
    painter->setPen(chartColours(themeOf(palette())).grid);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->restore();
}

void ScenarioHeader::paintName(QPainter &painter, const QRect &rect, int column) const
{
    QFont bold = font();
    bold.setBold(true);
    const QString name = value(column, Qt::DisplayRole).toString();
    const bool isOneLine = QFontMetrics(bold).horizontalAdvance(name) <= rect.width();
    QRect place = rect;
    if (isOneLine)
        place.setHeight(fontMetrics().height());
    drawMarkedText(painter, place, {.text = name}, palette(), bold);
}

void ScenarioHeader::paintEye(QPainter &painter, const QRect &rect, bool isHidden) const
{
    const double w = rect.width() * 0.42;
    const double h = w * 0.62;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(QRectF(rect).center());
    const QColor colour = chartColours(themeOf(palette())).mutedText;
    painter.setPen(QPen(colour, 1.2));
    QPainterPath lids(QPointF(-w, 0));
    lids.quadTo(0, -2 * h, w, 0);
    lids.quadTo(0, 2 * h, -w, 0);
    painter.drawPath(lids);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(), h * 0.4, h * 0.4);
    if (isHidden)
        painter.drawLine(QPointF(-w, w * 0.8), QPointF(w, -w * 0.8));
    painter.restore();
}

void ScenarioHeader::mousePressEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    const int column = logicalIndexAt(place);
    if (column < 0 || event->button() != Qt::LeftButton) {
        QHeaderView::mousePressEvent(event);
        return;
    }
    const Parts parts = partsOf(sectionRect(column));
    if (parts.eye.contains(place))
        emit hidingToggled(column);
    else if (parts.menu.contains(place))
        emit menuRequested(column, viewport()->mapToGlobal(parts.menu.bottomLeft()));
    else
        QHeaderView::mousePressEvent(event);
}

void ScenarioHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    const int column = logicalIndexAt(place);
    const bool isName = column >= 0 && partsOf(sectionRect(column)).name.contains(place);
    if (isName && cursor().shape() == Qt::ArrowCursor)
        rename(column);
    else
        QHeaderView::mouseDoubleClickEvent(event);
}

void ScenarioHeader::contextMenuEvent(QContextMenuEvent *event)
{
    const int column = logicalIndexAt(event->pos());
    if (column >= 0)
        emit menuRequested(column, event->globalPos());
}

void ScenarioHeader::rename(int column)
{
    m_renamed = column;
    const QRect place = sectionRect(column);
    const int height = m_edit->sizeHint().height();
    const int top = place.top() + (place.height() - height) / 2;
    m_edit->setGeometry(place.left(), top, place.width(), height);
    m_edit->setAccessibleName(tr("Name of the scenario"));
    m_edit->setText(value(column, Qt::DisplayRole).toString());
    m_edit->selectAll();
    m_edit->show();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void ScenarioHeader::endRename(bool isKept)
{
    const int column = m_renamed;
    m_renamed = -1;
    m_edit->hide();
    const QString name = m_edit->text().trimmed();
    const bool isNew = column >= 0 && name != value(column, Qt::DisplayRole).toString();
    if (isKept && isNew && !name.isEmpty())
        emit renamed(column, name);
}

bool ScenarioHeader::eventFilter(QObject *object, QEvent *event)
{
    if (object != m_edit || m_renamed < 0)
        return QHeaderView::eventFilter(object, event);
    if (event->type() == QEvent::FocusOut) {
        endRename(true);
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return QHeaderView::eventFilter(object, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!isEnter && key != Qt::Key_Escape)
        return false;
    endRename(isEnter);
    if (parentWidget() != nullptr)
        parentWidget()->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace fourfold
