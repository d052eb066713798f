// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/row_relevance.h"
#include "ui/presentation/sheet_column.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fourfold {

class StudyDocument;

/// The sheet: fields as rows under the header of their group, scenarios as columns, the baseline
/// first. Every text is made when the study or its results change, so that painting only reads.
class FieldTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        ValueRole = Qt::UserRole, ///< the number, flag or text itself
        UnitRole,
        OriginRole,
        SourceRole,
        ProblemRole,
        TintRole,  ///< whether the value differs from what it is compared with
        EntryRole, ///< whether the cell names a catalogue entry
        FieldRole, ///< key of the field; empty for a group
        GroupRole,
        FoldedRole, ///< of a group
        IdRole,     ///< of the scenario
        LetterRole,
        PositionRole, ///< of the scenario in the study
        BaselineRole,
        HiddenRole,
    };
    enum class Rows { Essential, All };
    enum class Reference { Parent, Baseline };

    explicit FieldTableModel(StudyDocument &document, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    /// Writes what was typed into a cell; nothing changes when it returns an error. Nothing typed
    /// resets the cell.
    std::optional<Error> write(const QModelIndex &index, QStringView typed);

    [[nodiscard]] Rows rows() const { return m_shownRows; }
    [[nodiscard]] Reference reference() const { return m_reference; }
    [[nodiscard]] bool showsOnlyDifferences() const { return m_onlyDifferences; }
    void setRows(Rows rows);
    void setFilter(const QString &text);
    void setOnlyDifferences(bool only);
    void setReference(Reference reference);
    void setFolded(Group group, bool folded);
    void setLocale(const QLocale &locale);

    [[nodiscard]] const QLocale &locale() const { return m_locale; }
    [[nodiscard]] StudyDocument &document() const { return m_document; }
    [[nodiscard]] std::optional<Field> fieldAt(int row) const;
    [[nodiscard]] Group groupAt(int row) const;
    [[nodiscard]] bool isFolded(Group group) const;
    [[nodiscard]] const SheetColumn &column(int column) const;
    [[nodiscard]] const SheetCell *cell(const QModelIndex &index) const;

    /// Where a field of a scenario is shown; an invalid index when it is not.
    [[nodiscard]] QModelIndex indexOf(std::string_view scenario, Field field) const;

    /// The cell of the sheet behind an index of it or of a view that turns it.
    [[nodiscard]] static QModelIndex ofSheet(const QModelIndex &index);

    /// What the editor of a cell starts with.
    [[nodiscard]] QString editTextAt(const QModelIndex &index) const;

    /// Makes all texts again, in the language of the program.
    void retranslate();

private:
    /// A header of a group, or a field under it.
    struct Row
    {
        Group group = Group::Use;
        std::optional<Field> field;

        bool operator==(const Row &) const = default;
    };

    /// Which fields of a column differ from what was shown.
    using Changed = std::array<bool, kFieldCount>;

    void rebuild();
    void updateStructure();
    void updateNames();
    void updateCells();
    Changed adoptCells(std::size_t column);
    void tint(std::size_t column, Changed &changed);
    void updateRows();
    void emitChanged(std::size_t column, const Changed &changed);
    bool nameColumn(SheetColumn &column, int position, const Scenario *baseline) const;
    [[nodiscard]] const Scenario &scenarioOf(const SheetColumn &column) const;
    [[nodiscard]] std::vector<int> columnOrder() const;
    [[nodiscard]] std::vector<Row> wantedRows() const;
    [[nodiscard]] bool isWanted(const FieldRow &row) const;
    [[nodiscard]] bool isEssential(const FieldRow &row) const;
    [[nodiscard]] bool differs(Field field) const;
    [[nodiscard]] bool matchesFilter(const FieldRow &row) const;
    [[nodiscard]] const SheetColumn *referenceOf(const SheetColumn &column) const;
    [[nodiscard]] QVariant cellData(const QModelIndex &index, int role) const;
    [[nodiscard]] QString toolTip(const QModelIndex &index) const;
    [[nodiscard]] QString accessibleText(const QModelIndex &index) const;
    [[nodiscard]] QString sourceAt(const QModelIndex &index) const;
    [[nodiscard]] QVariant rowHeader(int row, int role) const;
    [[nodiscard]] QVariant columnHeader(int column, int role) const;

    StudyDocument &m_document;
    QLocale m_locale;
    std::vector<SheetColumn> m_columns;
    std::vector<std::shared_ptr<const Estimation>> m_seen; ///< what each column was made from
    std::vector<Row> m_rows;
    std::array<bool, kGroupCount> m_folded{};
    std::array<QString, kFieldCount> m_labels;
    QString m_filter;
    Rows m_shownRows = Rows::Essential;
    Reference m_reference = Reference::Baseline;
    bool m_onlyDifferences = false;
};

} // namespace fourfold
