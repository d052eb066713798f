// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/level_table_model.h"

#include "core/support/text.h"
#include "ui/presentation/quantity_format.h"
#include "ui/presentation/text.h"

#include <QLocale>

#include <array>

namespace fourfold {
namespace {

/// A number of a level as people read and type it.
struct LevelColumn
{
    Text heading;
    double DirectiveLevel::*member = nullptr; ///< null: the name
    double perUnit = 1;
};
constexpr std::array kColumns = {
    LevelColumn{FF_TR_NOOP("LevelTable", "Level")},
    LevelColumn{FF_TR_NOOP("LevelTable", "Energy of a request, Wh"), &DirectiveLevel::energyKwh,
                1e-3},
    LevelColumn{FF_TR_NOOP("LevelTable", "Time of a request, s"), &DirectiveLevel::timeSeconds, 1},
    LevelColumn{FF_TR_NOOP("LevelTable", "Preferred, %"), &DirectiveLevel::preference, 1e-2},
};

const LevelColumn &columnOf(const QModelIndex &index)
{
    return kColumns[static_cast<std::size_t>(index.column())];
}

} // namespace

LevelTableModel::LevelTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void LevelTableModel::setLevels(const std::vector<DirectiveLevel> &levels, bool isEditable)
{
    if (levels == m_levels && isEditable == m_isEditable)
        return;
    beginResetModel();
    m_levels = levels;
    m_isEditable = isEditable;
    endResetModel();
}

int LevelTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_levels.size());
}

int LevelTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kColumns.size());
}

QVariant LevelTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const LevelColumn &column = columnOf(index);
    const DirectiveLevel &level = m_levels[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole && column.member != nullptr)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    if (column.member == nullptr)
        return toQString(level.name);
    return numberText(level.*column.member / column.perUnit, QLocale(), kAmountDigits,
                      TrailingZeros::Dropped);
}

bool LevelTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    const LevelColumn &column = columnOf(index);
    std::vector<DirectiveLevel> levels = m_levels;
    DirectiveLevel &level = levels[static_cast<std::size_t>(index.row())];
    if (column.member == nullptr) {
        level.name = toUtf8(value.toString().trimmed());
    } else {
        bool isNumber = false;
        const double number = QLocale().toDouble(value.toString(), &isNumber);
        const bool isShare = column.member == &DirectiveLevel::preference;
        if (!isNumber || !(number >= 0) || (isShare && number * column.perUnit > 1))
            return false;
        level.*column.member = number * column.perUnit;
    }
    if (levels == m_levels)
        return false;
    emit edited(levels);
    return true;
}

QVariant LevelTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return translated(kColumns[static_cast<std::size_t>(section)].heading);
}

Qt::ItemFlags LevelTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return m_isEditable && index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

} // namespace fourfold
