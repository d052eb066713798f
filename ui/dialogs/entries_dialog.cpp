// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/entries_dialog.h"

#include "ui/presentation/field_text.h"
#include "ui/presentation/ticked_entry_model.h"
#include "ui/widgets/entry_edit.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fourfold {

EntriesDialog::EntriesDialog(const FieldRow &row, TickedEntryModel &model, QWidget *parent)
    : QDialog(parent)
{
    constexpr int kShownLetters = 60;
    constexpr int kShownLines = 24;
    setWindowTitle(tr("Entries to compare: %1").arg(fieldLabel(row)));
    auto *text = new QLineEdit(this);
    text->setObjectName(u"entriesSearch"_s);
    text->setClearButtonEnabled(true);
    nameClearButton(*text);
    auto *label = new QLabel(tr("&Search"), this);
    label->setBuddy(text);
    text->setAccessibleName(tr("Search"));
    auto *list = new QListView(this);
    list->setObjectName(u"entriesList"_s);
    list->setAccessibleName(tr("Entries"));
    list->setModel(&model);
    list->setUniformItemSizes(true);
    auto *ticked = new QLabel(this);
    ticked->setObjectName(u"entriesTicked"_s);
    ticked->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(text);
    layout->addWidget(list, 1);
    layout->addWidget(ticked);
    layout->addWidget(buttons);
    const auto follow = [this, ticked, buttons, &model] {
        const QStringList names = model.tickedNames();
        ticked->setText(names.isEmpty() ? tr("Tick at least one entry.")
                                        : tr("Ticked: %1").arg(names.join(u", "_s)));
        buttons->button(QDialogButtonBox::Ok)->setEnabled(!names.isEmpty());
    };
    connect(text, &QLineEdit::textChanged, &model, &EntryListModel::search);
    connect(&model, &QAbstractItemModel::dataChanged, this, follow);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    follow();
    resize(kShownLetters * fontMetrics().averageCharWidth(),
           kShownLines * fontMetrics().lineSpacing());
}

} // namespace fourfold
