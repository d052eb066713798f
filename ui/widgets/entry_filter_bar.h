// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/entry_table_model.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLineEdit;

namespace fourfold {

class FlowLayout;

/// Words and facets that narrow the entries of one kind down.
class EntryFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit EntryFilterBar(QWidget *parent = nullptr);

    /// Offers the facets of a kind with the values that the catalogue has. Words and chosen values
    /// that are still offered stay.
    void offer(const Catalog &catalog, EntryKind kind);

    [[nodiscard]] EntryTableModel::Filter filter() const;
    void clear();

signals:
    void filterChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void fill(std::size_t place);

    Catalog m_catalog;
    EntryKind m_kind = EntryKind::Accelerator;
    std::vector<Facet> m_facets;
    QLineEdit *m_text;
    FlowLayout *m_line;
    std::vector<QComboBox *> m_lists; ///< as many as the kind with the most facets has
};

} // namespace fourfold
