// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/budget_dialog.h"

#include "ui/presentation/quantity_format.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/text.h"
#include "ui/presentation/typed_text.h"
#include "ui/widgets/field_edit.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace fourfold {

BudgetDialog::BudgetDialog(StudyDocument &document, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
{
    setObjectName(u"budgetDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Budgets"));
    auto *help = new QLabel(tr("The most that one scenario may take over the phases that count. "
                               "Leave a line empty for no budget."),
                            this);
    help->setWordWrap(true);
    auto *layout = new QFormLayout(this);
    layout->addRow(help);
    const Budgets &budgets = document.study().settings.budgets;
    for (const BudgetRow &row : budgetTable()) {
        auto *edit = new FieldEdit(this);
        edit->setObjectName(toQString(row.key));
        const QString label = translated(row.label);
        edit->setAccessibleName(label);
        edit->setPlaceholderText(tr("no budget"));
        if (const auto found = budgets.find(row.budget); found != budgets.end())
            edit->setText(editAmount(found->second, row.unit, QLocale()));
        const QString unit = unitText(row.unit);
        layout->addRow(tr("%1 (%2)").arg(label, unit), edit);
        m_edits.push_back(edit);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    layout->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &BudgetDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    constexpr int kLetters = 60;
    resize(kLetters * fontMetrics().averageCharWidth(), sizeHint().height());
}

void BudgetDialog::accept()
{
    Settings settings = m_document.study().settings;
    settings.budgets.clear();
    for (const BudgetRow &row : budgetTable()) {
        FieldEdit &edit = *m_edits[static_cast<std::size_t>(row.budget)];
        const auto most = readAmount(row.unit, edit.text(), QLocale());
        std::optional<Error> error = most ? std::nullopt : std::optional(most.error());
        if (most && *most) {
            settings.budgets[row.budget] = **most;
            error = checkBudgets(settings.budgets);
        }
        if (error) {
            edit.setFocus();
            edit.showMessage(translated(error->message));
            return;
        }
    }
    // ignored: what was read above is never refused
    static_cast<void>(m_document.setSettings(settings, tr("Change the budgets")));
    QDialog::accept();
}

} // namespace fourfold
