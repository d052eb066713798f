// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/reference_picker.h"

#include "ui/presentation/entry_marks.h"
#include "ui/widgets/entry_edit.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fourfold {

ReferencePicker::ReferencePicker(ReferenceListModel &model, QWidget *parent)
    : QDialog(parent)
{
    constexpr int kShownLetters = 60;
    constexpr int kShownLines = 24;
    setWindowTitle(tr("Published runs beside the scenarios"));
    auto *text = new QLineEdit(this);
    text->setObjectName(u"referenceSearch"_s);
    text->setClearButtonEnabled(true);
    nameClearButton(*text);
    auto *label = new QLabel(tr("&Search by model or maker"), this);
    label->setBuddy(text);
    text->setAccessibleName(tr("Search by model or maker"));
    auto *list = new QListView(this);
    list->setObjectName(u"referenceList"_s);
    list->setAccessibleName(tr("Published runs"));
    list->setModel(&model);
    list->setUniformItemSizes(true);
    auto *note = new QLabel(marksLegend(), this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(text);
    layout->addWidget(list, 1);
    layout->addWidget(note);
    layout->addWidget(buttons);
    connect(text, &QLineEdit::textChanged, &model, &ReferenceListModel::search);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(kShownLetters * fontMetrics().averageCharWidth(),
           kShownLines * fontMetrics().lineSpacing());
}

} // namespace fourfold
