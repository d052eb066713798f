// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/estimation/explanation.h"

#include <QAbstractItemModel>
#include <QLocale>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace fourfold {

class StudyDocument;

/// How a number came about, as a tree: a step, under it what it was made from, down to raw inputs
/// and constants. The first column names a term, the second has its value. Branches are made when
/// they are opened.
class TraceModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        FormulaRole = Qt::UserRole, ///< "power × hours"; empty for a raw input
        SubstitutedRole,            ///< the same with numbers and units
        NoteRole,                   ///< origin and source of a raw input, on one line
        SourceRole,                 ///< source card: who says so, and how sure that is
        FieldRole,                  ///< key of the field of a raw input
        StepRole,                   ///< position of the step; −1 for a raw input
        OriginRole,
    };
    enum Column { TermColumn, ValueColumn, ColumnCount };

    explicit TraceModel(QObject *parent = nullptr);
    ~TraceModel() override;

    /// Shows the last of these steps and what leads to it.
    void setSteps(std::vector<Step> steps, const StudyDocument &document, const QLocale &locale);
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
    [[nodiscard]] QString toolTip(const Node &node) const;
    [[nodiscard]] QString note(const Node &node) const;
    [[nodiscard]] QString source(const Node &node) const;
    [[nodiscard]] QString originSentence(const Operand &operand) const;
    [[nodiscard]] QString citation(const std::string &id) const;
    [[nodiscard]] const Step *stepOf(const Node &node) const;
    [[nodiscard]] const Entry *entryOf(const Operand &operand) const;

    std::vector<Step> m_steps;
    Catalog m_catalog;
    std::map<std::string, QString> m_names; ///< of scenarios, by id
    QLocale m_locale;
    std::unique_ptr<Node> m_root; ///< the result; the one row at the top
};

} // namespace fourfold
