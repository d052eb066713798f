// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/scenario/field.h"

#include <QAbstractListModel>
#include <QLocale>

#include <vector>

namespace fourfold {

/// Catalogue entries that a field can name, found by name, alias, vendor or id, each with the
/// figures that tell it from others: "NVIDIA A100 · 400 W · 312 TFLOP/s · 2020".
class EntryListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, FiguresRole };

    EntryListModel(const FieldRow &row, Catalog catalog, const QLocale &locale,
                   QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// The name of an entry, whatever is shown; its id where there is none.
    [[nodiscard]] QString nameOf(const std::string &id) const;

    /// Shows the entries that match, the best first; all of them for an empty text.
    void search(const QString &text);

private:
    [[nodiscard]] std::vector<const Entry *> found(const QString &text) const;
    [[nodiscard]] QString figures(const Entry &entry) const;

    const FieldRow &m_row;
    Catalog m_catalog;
    QLocale m_locale;
    std::vector<const Entry *> m_entries;
};

} // namespace fourfold
