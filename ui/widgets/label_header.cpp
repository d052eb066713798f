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

LabelHeader::LabelHeader(QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(Fixed);
    connect(this, &QHeaderView::sectionClicked, this, [this](int row) {
        if (isGroup(row))
            emit foldRequested(row);
    });
}

bool LabelHeader::isGroup(int row) const
{
    return model()->headerData(row, Qt::Vertical, FieldTableModel::FieldRole).toString().isEmpty();
}

/// Wide enough for the labels shown, within reason.
QSize LabelHeader::sizeHint() const
{
    constexpr int kNarrowest = 18;
    constexpr int kWidest = 30;
    if (m_width == 0) {
        const QFontMetrics metrics(font());
        const int character = metrics.averageCharWidth();
        m_width = kNarrowest * character;
        for (int row = 0; row < count(); ++row) {
            const QString label = model()->headerData(row, Qt::Vertical).toString();
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

/// The area below the rows belongs to the sheet.
void LabelHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect().adjusted(0, length() - offset(), 0, 0),
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
    const auto value = [&](int role) { return model()->headerData(row, Qt::Vertical, role); };
    const int character = fontMetrics().averageCharWidth();
    const auto group = static_cast<Group>(value(FieldTableModel::GroupRole).toInt());
    painter.fillRect(rect, palette().color(QPalette::AlternateBase));
    QRect band = rect;
    band.setWidth(std::max(character / 2, 3));
    painter.fillRect(band, styleOf(styleKey(group), themeOf(palette())).colour);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::Text));
    const QString sign = value(FieldTableModel::FoldedRole).toBool() ? u"▸"_s : u"▾"_s;
    //: the header of a group of rows: a sign for folded or open, the name
    const QString text = tr("%1 %2").arg(sign, value(Qt::DisplayRole).toString());
    painter.drawText(rect.adjusted(band.width() + character, 0, 0, 0), Qt::AlignVCenter, text);
}

void LabelHeader::paintField(QPainter &painter, const QRect &rect, int row) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(parent());
    const bool isCurrent =
        view != nullptr && view->currentIndex().isValid() && view->currentIndex().row() == row;
    painter.fillRect(rect, palette().color(QPalette::Base));
    painter.setFont(font());
    painter.setPen(isCurrent ? palette().color(QPalette::Text)
                             : chartColours(themeOf(palette())).mutedText);
    const int space = fontMetrics().averageCharWidth();
    const QRect room = rect.adjusted(space, 0, -space / 2, 0);
    const QString label = model()->headerData(row, Qt::Vertical).toString();
    painter.drawText(room, Qt::AlignVCenter,
                     fontMetrics().elidedText(label, Qt::ElideRight, room.width()));
}

} // namespace fourfold
