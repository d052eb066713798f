// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/result.h"
#include "ui/presentation/entry_draft.h"

#include <QDialog>

#include <functional>
#include <map>
#include <string>

class QComboBox;
class QLabel;
class QLineEdit;

namespace fourfold {

class ProblemBar;

/// A form for an entry of the user. It stays open, and says at the line what is wrong, until the
/// entry could be kept.
class EntryEditor : public QDialog
{
    Q_OBJECT

public:
    /// Keeps an entry where the form says; an error is shown in the form.
    using Keep = std::function<std::optional<Error>(const Entry &entry)>;

    EntryEditor(EntryDraft draft, Layer place, Keep keep, QWidget *parent = nullptr);

    void accept() override;

private:
    QWidget *createForm();
    void showProblems(const std::vector<DraftProblem> &problems);

    EntryDraft m_draft;
    Keep m_keep;
    std::map<std::string, QLineEdit *> m_lines;
    std::map<std::string, QLabel *> m_messages;
    QComboBox *m_place;
    ProblemBar *m_problem;
};

} // namespace fourfold
