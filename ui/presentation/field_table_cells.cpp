// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the sheet answers to views.
#include "ui/presentation/field_table_model.h"
#include "ui/presentation/field_text.h"
#include "ui/presentation/origin_style.h"
#include "ui/presentation/quantity_format.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/text.h"
#include "ui/presentation/typed_text.h"

#include <QStringList>

#include <algorithm>

namespace fourfold {
namespace {

QVariant plainValue(const std::optional<Value> &value)
{
    if (!value)
        return {};
    if (const auto *number = std::get_if<Number>(&*value))
        return number->value;
    if (const bool *flag = std::get_if<bool>(&*value))
        return *flag;
    return toQString(std::get<std::string>(*value));
}

} // namespace

int FieldTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FieldTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

std::optional<Field> FieldTableModel::fieldAt(int row) const
{
    return m_rows[static_cast<std::size_t>(row)].field;
}

Group FieldTableModel::groupAt(int row) const
{
    return m_rows[static_cast<std::size_t>(row)].group;
}

bool FieldTableModel::isFolded(Group group) const
{
    return m_folded[static_cast<std::size_t>(group)];
}

const SheetColumn &FieldTableModel::column(int column) const
{
    return m_columns[static_cast<std::size_t>(column)];
}

const SheetCell *FieldTableModel::cell(const QModelIndex &index) const
{
    const auto field = fieldAt(index.row());
    return field ? &column(index.column())[*field] : nullptr;
}

QModelIndex FieldTableModel::indexOf(std::string_view scenario, Field field) const
{
    const auto isField = [&](const Row &row) { return row.field == field; };
    const auto column = std::ranges::find(m_columns, scenario, &SheetColumn::id);
    const auto row = std::ranges::find_if(m_rows, isField);
    if (column == m_columns.end() || row == m_rows.end())
        return {};
    return index(static_cast<int>(row - m_rows.begin()),
                 static_cast<int>(column - m_columns.begin()));
}

QVariant FieldTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    if (role == GroupRole)
        return static_cast<int>(groupAt(index.row()));
    if (fieldAt(index.row()))
        return cellData(index, role);
    return role == Qt::AccessibleTextRole ? rowHeader(index.row(), Qt::DisplayRole) : QVariant();
}

QVariant FieldTableModel::cellData(const QModelIndex &index, int role) const
{
    const SheetCell &shown = *cell(index);
    const FieldRow &row = fieldRow(*fieldAt(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return shown.text;
    case Qt::EditRole:
        return editTextAt(index);
    case Qt::ToolTipRole:
        return toolTip(index);
    case Qt::AccessibleTextRole:
        return accessibleText(index);
    case ValueRole:
        return plainValue(shown.value);
    case UnitRole:
        return unitText(row.unit);
    case OriginRole:
        return static_cast<int>(shown.origin);
    case SourceRole:
        return sourceAt(index);
    case ProblemRole:
        return shown.problem;
    case TintRole:
        return shown.isTinted;
    case EntryRole:
        return takesEntry(row);
    case FieldRole:
        return toQString(row.key);
    default:
        return {};
    }
}

QString FieldTableModel::editTextAt(const QModelIndex &index) const
{
    const SheetCell *shown = cell(index);
    if (shown == nullptr || !shown->value)
        return {};
    return editText(fieldRow(*fieldAt(index.row())), *shown->value, m_document.catalog(), m_locale);
}

Qt::ItemFlags FieldTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return Qt::NoItemFlags;
    const Qt::ItemFlags shown = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return cell(index) == nullptr ? shown : shown | Qt::ItemIsEditable;
}

QVariant FieldTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const int count = orientation == Qt::Horizontal ? columnCount() : rowCount();
    if (section < 0 || section >= count)
        return {};
    return orientation == Qt::Horizontal ? columnHeader(section, role) : rowHeader(section, role);
}

QVariant FieldTableModel::rowHeader(int row, int role) const
{
    const auto field = fieldAt(row);
    const GroupRow &group = groupRow(groupAt(row));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return field ? m_labels[static_cast<std::size_t>(*field)] : translated(group.label);
    case Qt::ToolTipRole:
        return field ? fieldHelp(fieldRow(*field), m_document.catalog(), m_locale)
                     : translated(group.help);
    case FieldRole:
        return field ? toQString(fieldRow(*field).key) : QString();
    case GroupRole:
        return static_cast<int>(group.group);
    case FoldedRole:
        return isFolded(group.group);
    default:
        return {};
    }
}

QVariant FieldTableModel::columnHeader(int section, int role) const
{
    const SheetColumn &shown = column(section);
    switch (role) {
    case Qt::DisplayRole:
        return shown.name;
    case Qt::ToolTipRole:
        return shown.isHidden ? tr("%1 · hidden from charts").arg(shown.name) : shown.name;
    case Qt::AccessibleTextRole:
        return shown.isBaseline ? tr("%1, %2, baseline").arg(shown.letter, shown.name)
                                : tr("%1, %2").arg(shown.letter, shown.name);
    case IdRole:
        return toQString(shown.id);
    case LetterRole:
        return shown.letter;
    case PositionRole:
        return shown.position;
    case BaselineRole:
        return shown.isBaseline;
    case HiddenRole:
        return shown.isHidden;
    default:
        return {};
    }
}

QString FieldTableModel::sourceAt(const QModelIndex &index) const
{
    const Study &study = m_document.study();
    const std::string &id = column(index.column()).id;
    const Scenario *scenario = findScenario(study, id);
    if (scenario == nullptr)
        return {};
    const Field field = *fieldAt(index.row());
    const FieldStates states =
        fieldStates(study, *scenario, m_document.outcome(id), m_document.catalog());
    return sourceText(fieldRow(field), states[static_cast<std::size_t>(field)],
                      m_document.catalog());
}

QString FieldTableModel::toolTip(const QModelIndex &index) const
{
    const SheetCell &shown = *cell(index);
    QStringList lines;
    if (!shown.problem.isEmpty())
        lines += tr("%1 %2").arg(problemMark(), shown.problem);
    const QString label = m_labels[static_cast<std::size_t>(*fieldAt(index.row()))];
    lines += shown.text.isEmpty() ? label : tr("%1: %2").arg(label, shown.text);
    lines += sourceAt(index);
    return lines.join(u'\n');
}

QString FieldTableModel::accessibleText(const QModelIndex &index) const
{
    const SheetCell &shown = *cell(index);
    const QString label = m_labels[static_cast<std::size_t>(*fieldAt(index.row()))];
    const QString origin = translated(originRow(shown.origin).label);
    //: a cell for screen readers: field, letter of the scenario, value, where it comes from
    const QString text =
        tr("%1, %2: %3, %4").arg(label, column(index.column()).letter, shown.text, origin);
    return shown.problem.isEmpty() ? text : tr("%1. %2").arg(text, shown.problem);
}

} // namespace fourfold
