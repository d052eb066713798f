// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/sheet_edits.h"

#include "core/scenario/value.h"
#include "ui/presentation/field_table_model.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <map>

namespace fourfold {
namespace {

/// Where lupdate and the program both look for the texts of this file.
struct SheetEdits
{
    Q_DECLARE_TR_FUNCTIONS(SheetEdits)
};

/// The first and last row and column of some cells.
struct Block
{
    int top = 0;
    int bottom = -1;
    int left = 0;
    int right = -1;
};

Block blockOf(const QModelIndexList &cells)
{
    if (cells.isEmpty())
        return {};
    const auto [top, bottom] = std::ranges::minmax(cells, {}, &QModelIndex::row);
    const auto [left, right] = std::ranges::minmax(cells, {}, &QModelIndex::column);
    return {top.row(), bottom.row(), left.column(), right.column()};
}

/// Changes by scenario, in the order of the columns.
using Changes = std::map<int, std::vector<FieldChange>>;

int countOf(const Changes &changes)
{
    std::size_t count = 0;
    for (const auto &[column, list] : changes)
        count += list.size();
    return static_cast<int>(count);
}

std::optional<Error> apply(FieldTableModel &model, const Changes &changes, const QString &text)
{
    StudyDocument &document = model.document();
    // All are tried before one is made, so that an error leaves the study as it is.
    for (const auto &[column, list] : changes) {
        const Scenario *scenario = findScenario(document.study(), model.column(column).id);
        if (const auto after = withChanges(*scenario, list, document.catalog()); !after)
            return after.error();
    }
    document.undoStack()->beginMacro(text);
    std::optional<Error> error;
    for (const auto &[column, list] : changes) {
        if (!error)
            error = document.editFields(model.column(column).id, list, text);
    }
    document.undoStack()->endMacro();
    if (error)
        document.undoStack()->undo();
    return error;
}

} // namespace

QString blockText(const FieldTableModel &model, const QModelIndexList &cells)
{
    const Block block = blockOf(cells);
    QStringList lines;
    for (int row = block.top; row <= block.bottom; ++row) {
        const auto field = model.fieldAt(row);
        if (!field)
            continue;
        QStringList line;
        for (int column = block.left; column <= block.right; ++column) {
            const auto &value = model.column(column)[*field].value;
            line += value ? toQString(toText(fieldRow(*field), *value)) : QString();
        }
        lines += line.join(u'\t');
    }
    return lines.join(u'\n');
}

std::optional<Error> applyPaste(FieldTableModel &model, const PastePlan &plan)
{
    Changes changes;
    for (const PastedCell &cell : plan.cells) {
        if (cell.changes && !cell.error)
            changes[cell.column].emplace_back(cell.field, cell.value);
    }
    return changes.empty()
               ? std::nullopt
               : apply(model, changes, SheetEdits::tr("Paste %n cells", nullptr, countOf(changes)));
}

std::optional<Error> pasteBlock(FieldTableModel &model, const QString &text,
                                const QModelIndexList &cells, DecimalSign sign)
{
    const PastePlan plan = planPaste(model, text, cells, sign);
    for (const PastedCell &cell : plan.cells) {
        if (cell.error)
            return cell.error;
    }
    return applyPaste(model, plan);
}

std::optional<Error> resetCells(FieldTableModel &model, const QModelIndexList &cells)
{
    Changes changes;
    for (const QModelIndex &cell : cells) {
        const auto field = model.fieldAt(cell.row());
        if (!field)
            continue;
        const Scenario *scenario =
            findScenario(model.document().study(), model.column(cell.column()).id);
        if (scenario->values.has(*field))
            changes[cell.column()].emplace_back(*field, std::nullopt);
    }
    if (changes.empty())
        return std::nullopt;
    return apply(model, changes, SheetEdits::tr("Reset %n cells", nullptr, countOf(changes)));
}

} // namespace fourfold
