// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/scenario/field.h"

#include <QDialog>

class QLineEdit;
class QListView;
class QLocale;

namespace fourfold {

class EntryListModel;

/// Asks for a catalogue entry: a line to search in, and what was found.
class EntryPicker : public QDialog
{
    Q_OBJECT

public:
    EntryPicker(const FieldRow &row, const Catalog &catalog, const QLocale &locale,
                QWidget *parent = nullptr);

    /// The id and the name of the chosen entry; empty when none is.
    [[nodiscard]] QString entryId() const;
    [[nodiscard]] QString entryName() const;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void search(const QString &text);

    EntryListModel *m_entries = nullptr;
    QLineEdit *m_text = nullptr;
    QListView *m_list = nullptr;
};

} // namespace fourfold
