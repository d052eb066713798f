// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <string>
#include <variant>
#include <vector>

namespace fourfold {

/// Entries of one kind side by side: a column each, a row for every property that one of them has.
class EntryComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit EntryComparisonModel(QObject *parent = nullptr);

    /// Shows the entries of these ids that the catalogue has.
    void compare(const Catalog &catalog, EntryKind kind, const std::vector<std::string> &ids,
                 const QLocale &locale);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct YearRow
    {};
    using Row = std::variant<YearRow, TextProperty, Property>;

    void makeRows(EntryKind kind);
    [[nodiscard]] QString text(const Entry &entry, const Row &row) const;
    [[nodiscard]] QString heading(const Row &row) const;

    Catalog m_catalog;
    QLocale m_locale;
    std::vector<const Entry *> m_entries;
    std::vector<Row> m_rows;
};

} // namespace fourfold
