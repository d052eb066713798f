// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sheet_tools.h"

#include "ui/presentation/field_table_model.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace fourfold {

SheetTools::SheetTools(FieldTableModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_rows(new QComboBox(this))
    , m_search(new QLineEdit(this))
    , m_differences(new QCheckBox(this))
    , m_reference(new QComboBox(this))
{
    m_rows->setObjectName(u"sheetRows"_s);
    m_search->setObjectName(u"sheetSearch"_s);
    m_differences->setObjectName(u"sheetDifferences"_s);
    m_reference->setObjectName(u"sheetReference"_s);
    m_search->setClearButtonEnabled(true);
    m_rows->addItems({QString(), QString()});
    m_reference->addItems({QString(), QString()});
    auto *layout = new QHBoxLayout(this);
    const int space = fontMetrics().averageCharWidth();
    layout->setContentsMargins(space, space / 2, space, space / 2);
    layout->addWidget(m_rows);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_differences);
    layout->addWidget(m_reference);
    connect(m_rows, &QComboBox::activated, this,
            [this](int choice) { m_model.setRows(static_cast<FieldTableModel::Rows>(choice)); });
    connect(m_search, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_model.setFilter(text); });
    connect(m_differences, &QCheckBox::toggled, this,
            [this](bool only) { m_model.setOnlyDifferences(only); });
    connect(m_reference, &QComboBox::activated, this, [this](int choice) {
        m_model.setReference(static_cast<FieldTableModel::Reference>(choice));
    });
    retranslateUi();
    showState();
}

void SheetTools::showState()
{
    m_rows->setCurrentIndex(static_cast<int>(m_model.rows()));
    m_reference->setCurrentIndex(static_cast<int>(m_model.reference()));
    m_differences->setChecked(m_model.showsOnlyDifferences());
}

void SheetTools::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void SheetTools::clearSearch()
{
    m_search->clear();
}

void SheetTools::retranslateUi()
{
    // In the order of FieldTableModel::Rows and FieldTableModel::Reference.
    m_rows->setItemText(0, tr("Essential"));
    m_rows->setItemText(1, tr("All"));
    m_rows->setAccessibleName(tr("Rows shown"));
    m_rows->setToolTip(tr("The few rows that matter, or all of them"));
    m_search->setPlaceholderText(tr("Find a field"));
    m_search->setAccessibleName(tr("Find a field"));
    m_differences->setText(tr("Only differences"));
    m_differences->setToolTip(tr("Only rows in which scenarios differ"));
    m_reference->setItemText(0, tr("Tint: parent"));
    m_reference->setItemText(1, tr("Tint: baseline"));
    m_reference->setAccessibleName(tr("Tint changed cells against"));
    m_reference->setToolTip(tr("What a tinted cell differs from"));
}

void SheetTools::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace fourfold
