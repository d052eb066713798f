// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace fourfold {

class FieldTableModel;

/// The line above the sheet: which rows are shown, a search for fields, and what is tinted.
class SheetTools : public QWidget
{
    Q_OBJECT

public:
    explicit SheetTools(FieldTableModel &model, QWidget *parent = nullptr);

    /// Shows the state of the model after it was changed from elsewhere.
    void showState();
    void focusSearch();
    void clearSearch();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    FieldTableModel &m_model;
    QComboBox *m_rows = nullptr;
    QLineEdit *m_search = nullptr;
    QCheckBox *m_differences = nullptr;
    QComboBox *m_reference = nullptr;
};

} // namespace fourfold
