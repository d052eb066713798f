// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/entry_picker.h"

#include "ui/presentation/entry_list_model.h"
#include "ui/presentation/text.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fourfold {

EntryPicker::EntryPicker(const FieldRow &row, const Catalog &catalog, const QLocale &locale,
                         QWidget *parent)
    : QDialog(parent)
    , m_entries(new EntryListModel(row, catalog, locale, this))
    , m_text(new QLineEdit(this))
    , m_list(new QListView(this))
{
    setWindowTitle(translated(row.label));
    auto *label = new QLabel(tr("&Search by name, maker or id"), this);
    label->setBuddy(m_text);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_text->setObjectName(u"entrySearch"_s);
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    m_list->setObjectName(u"entryList"_s);
    m_list->setAccessibleName(tr("Entries found"));
    m_list->setModel(m_entries);
    m_list->setUniformItemSizes(true);
    m_list->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_text);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(m_text, &QLineEdit::textChanged, this, &EntryPicker::search);
    connect(m_list, &QListView::activated, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    search({});
}

void EntryPicker::search(const QString &text)
{
    m_entries->search(text);
    m_list->setCurrentIndex(m_entries->index(0));
}

QString EntryPicker::entryId() const
{
    return m_list->currentIndex().data(EntryListModel::IdRole).toString();
}

QString EntryPicker::entryName() const
{
    return m_list->currentIndex().data(Qt::EditRole).toString();
}

/// The arrows walk through the list while the text keeps the focus.
bool EntryPicker::eventFilter(QObject *object, QEvent *event)
{
    if (object != m_text || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(object, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isWalk = key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp
                        || key == Qt::Key_PageDown;
    if (isWalk)
        QApplication::sendEvent(m_list, event);
    return isWalk;
}

} // namespace fourfold
