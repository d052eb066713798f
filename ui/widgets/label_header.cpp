// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/label_header.h"

#include "ui/presentation/field_table_model.h"
#include "ui/presentation/series_style.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

constexpr int kBand = 4; ///< of the group's colour

} // namespace

LabelHeader::LabelHeader(Qt::Orientation orientation, QWidget *parent)
    : QHeaderView(orientation, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(Fixed);
    connect(this, &QHeaderView::sectionClicked, this, [this](int row) {
        if (isGroup(row))
            emit foldRequested(row);
    });
}

QVariant LabelHeader::value(int row, int role) const
{
    return model()->headerData(row, orientation(), role);
}

bool LabelHeader::isGroup(int row) const
{
    return value(row, FieldTableModel::FieldRole).toString().isEmpty();
}

bool LabelHeader::isCurrent(int row) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(parent());
    const QModelIndex current = view == nullptr ? QModelIndex() : view->currentIndex();
    return current.isValid() && FieldTableModel::ofSheet(current).row() == row;
}

/// Wide enough for the labels shown, within reason; above the sheet they break into lines.
QSize LabelHeader::sizeHint() const
{
    constexpr int kNarrowest = 18;
    constexpr int kWidest = 30;
    constexpr int kLines = 3;
    if (orientation() == Qt::Horizontal)
        return {QHeaderView::sizeHint().width(), kLines * fontMetrics().height() + kBand};
    if (m_width == 0) {
        const QFontMetrics metrics(font());
        const int character = metrics.averageCharWidth();
        m_width = kNarrowest * character;
        for (int row = 0; row < count(); ++row) {
            const QString label = value(row, Qt::DisplayRole).toString();
            m_width = std::max(m_width, metrics.horizontalAdvance(label) + 2 * character);
        }
        m_width = std::min(m_width, kWidest * character);
    }
    return {m_width, 0};
}

void LabelHeader::setModel(QAbstractItemModel *model)
{
    if (this->model() != nullptr)
        this->model()->disconnect(this);
    // Before the base class hears of a change and asks for the size.
    if (model != nullptr) {
        connect(model, &QAbstractItemModel::modelReset, this, &LabelHeader::forgetWidth);
        connect(model, &QAbstractItemModel::rowsInserted, this, &LabelHeader::forgetWidth);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &LabelHeader::forgetWidth);
        connect(model, &QAbstractItemModel::headerDataChanged, this, &LabelHeader::forgetWidth);
    }
    QHeaderView::setModel(model);
    forgetWidth();
}

void LabelHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        forgetWidth();
    QHeaderView::changeEvent(event);
}

/// The area behind the last label belongs to the sheet.
void LabelHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    const int used = length() - offset();
    const bool isAbove = orientation() == Qt::Horizontal;
    painter.fillRect(viewport()->rect().adjusted(isAbove ? used : 0, isAbove ? 0 : used, 0, 0),
                     palette().color(QPalette::Base));
}

void LabelHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->save();
    if (isGroup(logicalIndex))
        paintGroup(*painter, rect, logicalIndex);
    else
        paintField(*painter, rect, logicalIndex);
    painter->setPen(chartColours(themeOf(palette())).grid);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->restore();
}

void LabelHeader::paintGroup(QPainter &painter, const QRect &rect, int row) const
{
    const int character = fontMetrics().averageCharWidth();
    const auto group = static_cast<Group>(value(row, FieldTableModel::GroupRole).toInt());
    painter.fillRect(rect, palette().color(QPalette::AlternateBase));
    QRect band = rect;
    if (orientation() == Qt::Horizontal)
        band.setHeight(kBand);
    else
        band.setWidth(kBand);
    painter.fillRect(band, styleOf(styleKey(group), themeOf(palette())).colour);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::Text));
    const QString sign = value(row, FieldTableModel::FoldedRole).toBool() ? u"▸"_s : u"▾"_s;
    //: the header of a group of rows: a sign for folded or open, the name
    const QString text = tr("%1 %2").arg(sign, value(row, Qt::DisplayRole).toString());
    const int left = orientation() == Qt::Horizontal ? character / 2 : kBand + character;
    painter.drawText(rect.adjusted(left, 0, 0, 0), Qt::AlignVCenter | Qt::TextWordWrap, text);
}

void LabelHeader::paintField(QPainter &painter, const QRect &rect, int row) const
{
    painter.fillRect(rect, palette().color(QPalette::Base));
    painter.setFont(font());
    painter.setPen(isCurrent(row) ? palette().color(QPalette::Text)
                                  : chartColours(themeOf(palette())).mutedText);
    const int space = fontMetrics().averageCharWidth();
    const QRect room = rect.adjusted(space, 0, -space / 2, 0);
    const QString label = value(row, Qt::DisplayRole).toString();
    if (orientation() == Qt::Horizontal)
        painter.drawText(room.adjusted(0, kBand, 0, 0), Qt::AlignVCenter | Qt::TextWordWrap, label);
    else
        painter.drawText(room, Qt::AlignVCenter,
                         fontMetrics().elidedText(label, Qt::ElideRight, room.width()));
}

} // namespace fourfold
