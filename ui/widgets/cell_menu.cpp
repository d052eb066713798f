// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cell_menu.h"

#include "ui/presentation/field_table_model.h"

using namespace Qt::StringLiterals;

namespace fourfold {

CellMenu::CellMenu(FieldTableModel &model, QWidget *parent)
    : QMenu(parent)
    , m_model(model)
    , m_reset(addAction(QString(), this, &CellMenu::resetRequested))
    , m_applyToAll(addAction(QString(), this, [this] { emit applyToAllRequested(m_index); }))
    , m_range(addAction(QString(), this, [this] { emit rangeRequested(m_index); }))
    , m_slider(addAction(QString(), this, [this] { emit sliderRequested(m_index); }))
    , m_sweep(addAction(QString(), this, [this] { emit sweepRequested(m_index); }))
    , m_source(nullptr)
{
    addSeparator();
    m_source = addAction(QString(), this, [this] { emit sourceRequested(m_index); });
    m_explain = addAction(QString(), this, [this] { emit explainRequested(m_index); });
    m_reset->setObjectName(u"resetCell"_s);
    m_applyToAll->setObjectName(u"applyToAll"_s);
    m_range->setObjectName(u"makeRange"_s);
    m_slider->setObjectName(u"putOnSlider"_s);
    m_sweep->setObjectName(u"sweepField"_s);
    m_source->setObjectName(u"showSource"_s);
    m_explain->setObjectName(u"explainCell"_s);
    retranslate();
}

void CellMenu::retranslate()
{
    setAccessibleName(tr("Cell"));
    m_reset->setText(tr("&Reset (follow again)"));
    m_applyToAll->setText(tr("&Apply to all scenarios"));
    m_range->setText(tr("&Make a range…"));
    m_slider->setText(tr("Put on a s&lider"));
    m_sweep->setText(tr("S&weep this"));
    m_source->setText(tr("Show &source"));
    m_explain->setText(tr("&Explain"));
}

void CellMenu::openFor(const QModelIndex &index, const QPoint &position)
{
    m_index = index;
    const SheetCell *cell = m_model.cell(index);
    if (cell == nullptr)
        return;
    const FieldType type = fieldRow(*m_model.fieldAt(index.row())).type;
    const bool isNumber = type == FieldType::Number;
    m_reset->setEnabled(cell->origin == Origin::Typed);
    m_applyToAll->setEnabled(cell->value.has_value());
    m_range->setEnabled(isNumber && cell->value.has_value());
    m_slider->setEnabled(isNumber);
    m_sweep->setEnabled(type != FieldType::Text);
    popup(position);
}

} // namespace fourfold
