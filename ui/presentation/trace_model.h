// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/estimation/explanation.h"

#include <QAbstractItemModel>
#include <QLocale>

#include <memory>
#include <string>
#include <vector>

namespace fourfold {

/// How a number came about, as a tree: a step, under it what it was made from, down to raw inputs
/// and constants. Branches are made when they are opened.
class TraceModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        FormulaRole = Qt::UserRole, ///< "energy = power · hours"; empty for a raw input
        SubstitutedRole,            ///< the same with numbers
        SourceRole,                 ///< source card: who says so, and how sure that is
        FieldRole,                  ///< key of the field of a raw input
        StepRole,                   ///< position of the step; −1 for a raw input
        OriginRole,
    };

    explicit TraceModel(QObject *parent = nullptr);
    ~TraceModel() override;

    /// Shows the last of these steps and what leads to it.
    void setSteps(std::vector<Step> steps, const Catalog &catalog, const QLocale &locale);
    [[nodiscard]] const std::vector<Step> &steps() const { return m_steps; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// The first place, nearest to the result, where a field is an input; invalid when it is none.
    [[nodiscard]] QModelIndex findField(std::string_view key) const;

private:
    struct Node;

    [[nodiscard]] Node *nodeOf(const QModelIndex &index) const;
    void fill(Node &node) const;
    [[nodiscard]] QString title(const Node &node) const;
    [[nodiscard]] QString valueText(const Node &node) const;
    [[nodiscard]] QString source(const Node &node) const;
    [[nodiscard]] QString citation(const std::string &id) const;

    std::vector<Step> m_steps;
    Catalog m_catalog;
    QLocale m_locale;
    std::unique_ptr<Node> m_root; ///< the result; the one row at the top
};

} // namespace fourfold
