// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/entry_columns.h"
#include "ui/presentation/entry_facets.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <vector>

class QMimeData;

namespace fourfold {

/// What an entry is called in a drag: its kind and id.
struct EntryName
{
    EntryKind kind = EntryKind::Accelerator;
    std::string id;

    bool operator==(const EntryName &) const = default;
};

/// The MIME type of entries that are dragged, and what stands in it.
[[nodiscard]] QString entryMimeType();
[[nodiscard]] std::optional<EntryName> draggedEntry(const QMimeData &data);

/// The entries of one kind as a table: found by words and facets, ordered by any column. Unknown
/// cells are empty.
class EntryTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole };

    /// What narrows the entries down: words that all occur, and values that facets must have.
    struct Filter
    {
        QString text;
        std::vector<std::pair<Facet, QString>> values;

        bool operator==(const Filter &) const = default;
    };

    explicit EntryTableModel(QObject *parent = nullptr);

    void setCatalog(const Catalog &catalog);
    void setKind(EntryKind kind);
    void setFilter(const Filter &filter);
    void setLocale(const QLocale &locale);

    [[nodiscard]] const Catalog &catalog() const { return m_catalog; }
    [[nodiscard]] EntryKind kind() const { return m_kind; }
    [[nodiscard]] const std::vector<const Entry *> &shown() const { return m_shown; }
    [[nodiscard]] const Entry *entryAt(const QModelIndex &index) const;
    /// True for a column of numbers.
    [[nodiscard]] bool isFigure(int column) const
    {
        return isNumber(m_columns[static_cast<std::size_t>(column)]);
    }
    /// The row of an entry; −1 when it is not shown.
    [[nodiscard]] int rowOf(std::string_view id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    using Column = EntryColumn;

    void find();
    void order();
    [[nodiscard]] bool isKept(const Entry &entry) const;
    [[nodiscard]] QString text(const Entry &entry, const Column &column) const;
    [[nodiscard]] std::optional<double> number(const Entry &entry, const Column &column) const;
    [[nodiscard]] QString heading(const Column &column) const;
    [[nodiscard]] QString toolTip(const Entry &entry, const Column &column) const;
    [[nodiscard]] static bool isNumber(const Column &column);

    Catalog m_catalog;
    EntryKind m_kind = EntryKind::Accelerator;
    Filter m_filter;
    QLocale m_locale;
    std::vector<Column> m_columns;
    std::vector<const Entry *> m_shown;
    int m_sortColumn = -1; ///< −1: as found, best match first
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace fourfold
