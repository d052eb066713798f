// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"

#include <QHash>
#include <QLineEdit>

#include <vector>

class QCompleter;
class QStringListModel;

namespace fourfold {

/// A line in which entries of the catalogue are found while typing. Other texts can be typed too.
class EntryEdit : public QLineEdit
{
    Q_OBJECT

public:
    EntryEdit(Catalog catalog, std::vector<EntryKind> kinds, QWidget *parent = nullptr);

    /// The id of the entry that was chosen, else what was typed.
    [[nodiscard]] QString answer() const;

private:
    void search(const QString &text);

    Catalog m_catalog;
    std::vector<EntryKind> m_kinds;
    QStringListModel *m_found;
    QCompleter *m_completer;
    QHash<QString, QString> m_ids; ///< of the texts that were offered
};

/// Gives the button that clears a line the name that Qt leaves out.
void nameClearButton(QLineEdit &edit);

} // namespace fourfold
