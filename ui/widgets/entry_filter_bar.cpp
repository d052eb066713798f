// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/entry_filter_bar.h"

#include "ui/widgets/entry_edit.h"
#include "ui/widgets/flow_layout.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourfold {

EntryFilterBar::EntryFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_line(new FlowLayout(this))
{
    m_text->setObjectName(u"entryFilter"_s);
    m_text->setClearButtonEnabled(true);
    m_line->setContentsMargins({});
    m_line->addWidget(m_text);
    std::size_t most = 0;
    for (const KindRow &row : kindTable())
        most = std::max(most, facetsOf(row.kind).size());
    for (std::size_t i = 0; i < most; ++i) {
        auto *list = new QComboBox(this);
        list->setObjectName(u"facet%1"_s.arg(i));
        list->setFocusPolicy(Qt::StrongFocus);
        list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_line->addWidget(list);
        m_lists.push_back(list);
        connect(list, &QComboBox::activated, this, &EntryFilterBar::filterChanged);
    }
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_text, &QLineEdit::textChanged, this, &EntryFilterBar::filterChanged);
    retranslateUi();
}

void EntryFilterBar::offer(const Catalog &catalog, EntryKind kind)
{
    const bool isOtherKind = m_kind != kind;
    m_catalog = catalog;
    m_kind = kind;
    m_facets = facetsOf(kind);
    if (isOtherKind)
        clear();
    for (std::size_t i = 0; i < m_lists.size(); ++i)
        fill(i);
}

void EntryFilterBar::fill(std::size_t place)
{
    QComboBox &list = *m_lists[place];
    const bool isUsed = place < m_facets.size();
    list.setVisible(isUsed);
    if (!isUsed)
        return;
    const QSignalBlocker blocker(&list);
    const Facet &facet = m_facets[place];
    const QString chosen = list.currentIndex() > 0 ? list.currentText() : QString();
    const QString label = facetLabel(facet);
    list.clear();
    //: the first entry of a list that narrows down: %1 is a property, such as the vendor
    list.addItem(tr("%1: all").arg(label));
    list.addItems(facetValues(facet, m_catalog, m_kind));
    list.setCurrentIndex(std::max(chosen.isEmpty() ? 0 : list.findText(chosen), 0));
    list.setMinimumWidth(fontMetrics().horizontalAdvance(list.itemText(0))
                         + 2 * fontMetrics().height());
    list.setAccessibleName(label);
    list.setToolTip(tr("Show only entries with this: %1").arg(label));
    // The names in the list may be longer than the list.
    list.view()->setTextElideMode(Qt::ElideNone);
    list.view()->setMinimumWidth(list.view()->sizeHintForColumn(0) + 2 * list.iconSize().width());
}

EntryTableModel::Filter EntryFilterBar::filter() const
{
    EntryTableModel::Filter filter{.text = m_text->text(), .values = {}};
    for (std::size_t i = 0; i < m_facets.size(); ++i) {
        if (m_lists[i]->currentIndex() > 0)
            filter.values.emplace_back(m_facets[i], m_lists[i]->currentText());
    }
    return filter;
}

void EntryFilterBar::clear()
{
    const QSignalBlocker blocker(m_text);
    m_text->clear();
    for (QComboBox *list : m_lists)
        list->setCurrentIndex(0);
}

void EntryFilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void EntryFilterBar::retranslateUi()
{
    m_text->setPlaceholderText(tr("Filter by name, maker or id"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setMinimumWidth(
        fontMetrics().horizontalAdvance(m_text->placeholderText() + u"XXXXX"_s));
    nameClearButton(*m_text);
    for (std::size_t i = 0; i < m_lists.size(); ++i)
        fill(i);
}

} // namespace fourfold
