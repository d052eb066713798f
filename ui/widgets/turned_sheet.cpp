// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/turned_sheet.h"

#include "ui/presentation/field_table_model.h"
#include "ui/widgets/field_delegate.h"
#include "ui/widgets/label_header.h"
#include "ui/widgets/scenario_header.h"

#include <QItemSelectionModel>
#include <QScopedValueRollback>
#include <QTransposeProxyModel>

#include <algorithm>

namespace fourfold {

TurnedSheet::TurnedSheet(FieldTableModel &model, QItemSelectionModel &selection, QWidget *parent)
    : SheetView(Half::Turned, parent)
    , m_model(model)
    , m_shared(selection)
    , m_scenarios(new ScenarioHeader(Qt::Vertical, this))
    , m_labels(new LabelHeader(Qt::Horizontal, this))
{
    setObjectName(QStringLiteral("turnedSheet"));
    auto *turned = new QTransposeProxyModel(this);
    turned->setSourceModel(&model);
    setVerticalHeader(m_scenarios);
    setHorizontalHeader(m_labels);
    setModel(turned);
    setItemDelegate(new FieldDelegate(model, this));
    const int line = fontMetrics().height();
    m_scenarios->setDefaultSectionSize(2 * line + line / 2);
    m_scenarios->setSectionResizeMode(QHeaderView::Fixed);
    m_labels->setSectionResizeMode(QHeaderView::Interactive);
    connect(turned, &QAbstractItemModel::modelReset, this, &TurnedSheet::fitColumns);
    connect(turned, &QAbstractItemModel::columnsInserted, this, &TurnedSheet::fitColumns);
    shareSelection();
    fitColumns();
}

/// What is selected here is selected in the sheet, and the other way round.
void TurnedSheet::shareSelection()
{
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &TurnedSheet::tell);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_labels->viewport()->update();
        tell();
    });
    connect(&m_shared, &QItemSelectionModel::selectionChanged, this, &TurnedSheet::follow);
    connect(&m_shared, &QItemSelectionModel::currentChanged, this, &TurnedSheet::follow);
    follow();
}

void TurnedSheet::tell()
{
    if (m_isSharing)
        return;
    const QScopedValueRollback guard(m_isSharing, true);
    const auto &turned = static_cast<const QAbstractProxyModel &>(*model());
    m_shared.select(turned.mapSelectionToSource(selectionModel()->selection()),
                    QItemSelectionModel::ClearAndSelect);
    m_shared.setCurrentIndex(FieldTableModel::ofSheet(currentIndex()),
                             QItemSelectionModel::NoUpdate);
}

void TurnedSheet::follow()
{
    if (m_isSharing)
        return;
    const QScopedValueRollback guard(m_isSharing, true);
    const auto &turned = static_cast<const QAbstractProxyModel &>(*model());
    selectionModel()->select(turned.mapSelectionFromSource(m_shared.selection()),
                             QItemSelectionModel::ClearAndSelect);
    selectionModel()->setCurrentIndex(placeOf(m_shared.currentIndex()),
                                      QItemSelectionModel::NoUpdate);
}

void TurnedSheet::showEvent(QShowEvent *event)
{
    fitColumns();
    SheetView::showEvent(event);
    scrollTo(currentIndex());
}

/// Wide enough for the longest word of the label and, within reason, for the values.
int TurnedSheet::widthOf(int column) const
{
    constexpr int kNarrowest = 9;
    constexpr int kWidest = 24;
    constexpr int kLooked = 50; // further scenarios have values like these
    const int character = fontMetrics().averageCharWidth();
    int width = kNarrowest * character;
    const QString label = model()->headerData(column, Qt::Horizontal).toString();
    for (const QString &word : label.split(u' '))
        width = std::max(width, fontMetrics().horizontalAdvance(word) + 2 * character);
    QStyleOptionViewItem option;
    option.font = font();
    for (int row = 0; row < std::min(model()->rowCount(), kLooked); ++row) {
        const QSize wanted = itemDelegate()->sizeHint(option, model()->index(row, column));
        width = std::max(width, std::min(wanted.width(), kWidest * character));
    }
    return width;
}

void TurnedSheet::fitColumns()
{
    if (!isVisible())
        return;
    for (int column = 0; column < model()->columnCount(); ++column)
        setColumnWidth(column, widthOf(column));
}

} // namespace fourfold
