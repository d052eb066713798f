// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/scenario/study.h"
#include "ui/presentation/first_study.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace fourfold {

class EntryEdit;

/// Five questions about a model of the user's own. None needs an answer: what is left empty is
/// assumed, and the sheet says so.
class FirstModelForm : public QWidget
{
    Q_OBJECT

public:
    explicit FirstModelForm(const Catalog &catalog, QWidget *parent = nullptr);

signals:
    void studyMade(const fourfold::Study &study);

private:
    /// Adds a row: the question, one or two editors, and what is assumed without an answer.
    void ask(QGridLayout &rows, const QString &question, const QList<QWidget *> &editors,
             const QString &assumption);
    void make();
    void report(const Error &error);
    [[nodiscard]] FirstAnswers answers() const;

    Catalog m_catalog;
    EntryEdit *m_model;
    QLineEdit *m_training;
    QComboBox *m_amount;
    EntryEdit *m_accelerator;
    QLineEdit *m_devices;
    EntryEdit *m_place;
    QLineEdit *m_requests;
    QLabel *m_problem;
};

} // namespace fourfold
