// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"

#include <QAbstractListModel>
#include <QLocale>

#include <set>
#include <string>
#include <vector>

namespace fourfold {

/// Published runs of which a figure is known, each with that figure; ticked are those that stand
/// beside the scenarios.
class ReferenceListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    ReferenceListModel(Catalog catalog, Property property,
                       const std::vector<std::string> &references, const QLocale &locale,
                       QObject *parent = nullptr);

    /// Shows only runs in whose name or maker all of these words occur.
    void search(const QString &text);

    /// The ids of those ticked, in the order in which they were, new ones last.
    [[nodiscard]] std::vector<std::string> references() const { return m_references; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    Catalog m_catalog;
    Property m_property;
    std::vector<std::string> m_references;
    QLocale m_locale;
    std::vector<const Entry *> m_shown;
};

} // namespace fourfold
