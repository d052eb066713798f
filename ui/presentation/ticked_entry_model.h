// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/entry_list_model.h"

#include <QStringList>

#include <string>
#include <vector>

namespace fourfold {

/// Entries of the catalogue of which some are ticked.
class TickedEntryModel : public EntryListModel
{
    Q_OBJECT

public:
    TickedEntryModel(const FieldRow &row, Catalog catalog, std::vector<std::string> ticked,
                     const QLocale &locale, QObject *parent = nullptr);

    /// The ids of those ticked, in the order in which they were, new ones last.
    [[nodiscard]] const std::vector<std::string> &ticked() const { return m_ticked; }

    /// Their names, whatever is searched for.
    [[nodiscard]] QStringList tickedNames() const;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<std::string> m_ticked;
};

} // namespace fourfold
