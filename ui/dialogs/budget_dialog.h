// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/budget.h"

#include <QDialog>

#include <vector>

namespace fourfold {

class FieldEdit;
class StudyDocument;

/// Asks for the budgets of the study: the most that one scenario may take of each. All of them are
/// one undo step.
class BudgetDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BudgetDialog(StudyDocument &document, QWidget *parent = nullptr);

    void accept() override;

private:
    StudyDocument &m_document;
    std::vector<FieldEdit *> m_edits; ///< in the order of budgetTable()
};

} // namespace fourfold
