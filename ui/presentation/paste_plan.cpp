// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/paste_plan.h"

#include "ui/presentation/field_table_model.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/typed_text.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

std::vector<QStringList> linesOf(QString block)
{
    block.remove(u'\r');
    while (block.endsWith(u'\n'))
        block.chop(1);
    std::vector<QStringList> lines;
    for (const QString &line : block.split(u'\n'))
        lines.push_back(line.split(u'\t'));
    return lines;
}

/// Blanks and apostrophes between groups of three digits say nothing.
QString withoutBlankGroups(QString text)
{
    static const QRegularExpression kGroup(u"(?<=\\d)[\\s'\u2019\u00a0\u202f](?=\\d{3}(?!\\d))"_s);
    return text.remove(kGroup);
}

/// A locale that writes numbers with this sign.
QLocale numbersWith(DecimalSign sign)
{
    return sign == DecimalSign::Point ? QLocale::c() : QLocale(QLocale::German, QLocale::Germany);
}

/// The sign that must be the decimal one of a number; nothing where it can be either.
std::optional<DecimalSign> certainSign(QStringView number)
{
    const auto points = number.count(u'.');
    const auto commas = number.count(u',');
    if (points > 0 && commas > 0)
        return number.lastIndexOf(u'.') > number.lastIndexOf(u',') ? DecimalSign::Point
                                                                   : DecimalSign::Comma;
    if (points > 1)
        return DecimalSign::Comma;
    if (commas > 1)
        return DecimalSign::Point;
    if (points + commas == 0)
        return std::nullopt;
    constexpr qsizetype kGroup = 3;
    const qsizetype at = points == 1 ? number.indexOf(u'.') : number.indexOf(u',');
    const bool canGroup =
        number.size() - at - 1 == kGroup && at <= kGroup && number.front() != u'0';
    if (canGroup)
        return std::nullopt;
    return points == 1 ? DecimalSign::Point : DecimalSign::Comma;
}

/// A text that goes to a place of the sheet.
struct Placed
{
    int row = 0;
    int column = 0;
    QString text;
};

PastedCell read(const FieldTableModel &model, const Placed &placed, DecimalSign sign)
{
    const Field field = *model.fieldAt(placed.row);
    const FieldRow &row = fieldRow(field);
    PastedCell cell{placed.row, placed.column, field, placed.text.trimmed(), {}, {}, false};
    const bool isNumber = row.type == FieldType::Number;
    auto value = readTyped(row, isNumber ? withoutBlankGroups(cell.text) : cell.text,
                           model.document().catalog(), numbersWith(sign));
    if (!value) {
        cell.error = value.error();
        return cell;
    }
    cell.value = *std::move(value);
    const Scenario *scenario =
        findScenario(model.document().study(), model.column(placed.column).id);
    const Value *own = scenario->values.find(field);
    cell.changes = cell.value ? own == nullptr || *own != *cell.value : own != nullptr;
    return cell;
}

} // namespace

DecimalSign guessDecimalSign(const QString &block, const QLocale &locale)
{
    static const QRegularExpression kNumber(u"\\d[\\d.,]*\\d"_s);
    for (auto numbers = kNumber.globalMatch(block); numbers.hasNext();) {
        if (const auto sign = certainSign(numbers.next().capturedView()))
            return *sign;
    }
    return locale.decimalPoint() == ","_L1 ? DecimalSign::Comma : DecimalSign::Point;
}

int PastePlan::changeCount() const
{
    return static_cast<int>(std::ranges::count(cells, true, &PastedCell::changes));
}

int PastePlan::errorCount() const
{
    return static_cast<int>(std::ranges::count_if(
        cells, [](const PastedCell &cell) { return cell.error.has_value(); }));
}

PastePlan planPaste(const FieldTableModel &model, const QString &block,
                    const QModelIndexList &target, DecimalSign sign)
{
    PastePlan plan;
    if (target.isEmpty() || block.isEmpty())
        return plan;
    const auto [top, bottom] = std::ranges::minmax(target, {}, &QModelIndex::row);
    const auto [left, right] = std::ranges::minmax(target, {}, &QModelIndex::column);
    const std::vector<QStringList> lines = linesOf(block);
    const bool isSingle = lines.size() == 1 && lines.front().size() == 1;
    const auto put = [&](int row, int column, const QString &text) {
        if (column < model.columnCount())
            plan.cells.push_back(read(model, {row, column, text}, sign));
        else if (!text.trimmed().isEmpty())
            ++plan.beyond;
    };
    std::size_t line = 0;
    for (int row = top.row(); row < model.rowCount() && line < lines.size(); ++row) {
        if (!model.fieldAt(row) || (isSingle && row > bottom.row()))
            continue;
        const QStringList &texts = lines[line];
        const int width =
            isSingle ? right.column() - left.column() + 1 : static_cast<int>(texts.size());
        for (int i = 0; i < width; ++i)
            put(row, left.column() + i, texts.at(isSingle ? 0 : i));
        line += isSingle ? 0 : 1;
    }
    for (; !isSingle && line < lines.size(); ++line)
        plan.beyond += static_cast<int>(std::ranges::count_if(
            lines[line], [](const QString &text) { return !text.trimmed().isEmpty(); }));
    return plan;
}

} // namespace fourfold
