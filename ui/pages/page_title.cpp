// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page_title.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>

namespace fourfold {

QLabel *createTitleLabel(QWidget *parent)
{
    constexpr double kLarger = 1.25;
    auto *label = new QLabel(parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * kLarger);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel *createNoteLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void setLabelText(QLabel &label, const QString &text)
{
    label.setText(text);
    label.setAccessibleName(text);
    label.setVisible(!text.isEmpty());
}

void setUpAnswerTable(QTableView &table, QAbstractItemModel &model)
{
    table.setModel(&model);
    table.setTabKeyNavigation(false);
    table.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table.setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void fitAnswerTable(QTableView &table)
{
    // Sections are measured late; here their lengths are needed at once.
    table.resizeColumnsToContents();
    table.resizeRowsToContents();
    const bool needsScrolling = table.horizontalHeader()->length() > table.viewport()->width();
    const int bar = needsScrolling ? table.horizontalScrollBar()->sizeHint().height() : 0;
    table.setFixedHeight(table.verticalHeader()->length()
                         + table.horizontalHeader()->sizeHint().height() + bar
                         + 2 * table.frameWidth());
}

} // namespace fourfold
