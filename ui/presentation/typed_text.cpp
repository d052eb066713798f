// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/typed_text.h"

#include "core/support/numbers.h"
#include "ui/presentation/field_text.h"
#include "ui/presentation/quantity_format.h"
#include "ui/presentation/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

/// More digits than these are the noise of a conversion from percent.
constexpr int kCleanDigits = 15;

/// Signs that people type for others.
struct TypedSign
{
    char16_t sign = u' ';
    std::u16string_view meaning;
};
constexpr std::array kTypedSigns = {
    TypedSign{u'−', u"-"},      TypedSign{u'–', u" to "},   TypedSign{u'—', u" to "},
    TypedSign{u'~', u" to "},   TypedSign{u'～', u" to "},  TypedSign{u'〜', u" to "},
    TypedSign{u'％', u"%"},     TypedSign{u'．', u"."},     TypedSign{u'，', u","},
    TypedSign{u'（', u"("},     TypedSign{u'）', u")"},     TypedSign{u'\u3000', u" "},
    TypedSign{u'\u00a0', u" "}, TypedSign{u'\u202f', u" "},
};

QString plainSigns(QStringView typed)
{
    QString out;
    for (const QChar sign : typed) {
        const auto known = std::ranges::find(kTypedSigns, sign.unicode(), &TypedSign::sign);
        if (known != kTypedSigns.end())
            out += QStringView(known->meaning);
        else if (sign.isDigit())
            out += QChar(u'0' + sign.digitValue());
        else
            out += sign;
    }
    return out.trimmed();
}

bool isBlank(QChar sign)
{
    return sign.isSpace() || sign == QChar(u'\u202f');
}

/// What the signs between digits mean in a text.
struct NumberSigns
{
    QChar decimal = u'.';
    QString group; ///< empty: digits are not grouped

    [[nodiscard]] bool isGroup(QChar sign) const
    {
        return !group.isEmpty()
               && (sign == group.front() || (isBlank(sign) && isBlank(group.front())));
    }
};

/// Inside brackets a comma separates values, unless a semicolon does.
NumberSigns signsOf(QStringView text, const QLocale &locale)
{
    NumberSigns signs{locale.decimalPoint().front(), locale.groupSeparator()};
    const bool hasBrackets = text.contains(u'(') || text.contains(u'[');
    if (!hasBrackets || text.contains(u';'))
        return signs;
    if (signs.decimal == u',')
        signs.decimal = u'.';
    if (signs.isGroup(u','))
        signs.group.clear();
    return signs;
}

/// True when the sign at `at` of a number from `start` on stands where a group sign can: three
/// digits follow, no fourth, and the number does not begin with 0.
bool isGroupedAt(QStringView text, qsizetype start, qsizetype at)
{
    constexpr qsizetype kGroup = 3;
    const QStringView following = text.mid(at + 1, kGroup);
    const bool isFull = following.size() == kGroup
                        && std::ranges::all_of(following, [](QChar c) { return c.isDigit(); });
    const qsizetype end = at + 1 + kGroup;
    const bool isLonger = end < text.size() && text.at(end).isDigit();
    return isFull && !isLonger && text.at(start) != u'0';
}

/// The number that starts at `at`, in C form; moves `at` behind it.
QString readNumber(QStringView text, qsizetype &at, const NumberSigns &signs)
{
    const qsizetype start = at;
    QString out;
    for (; at < text.size(); ++at) {
        const QChar sign = text.at(at);
        const bool isBetween = at + 1 < text.size() && text.at(at + 1).isDigit();
        if (sign.isDigit())
            out += sign;
        else if (isBetween && signs.isGroup(sign) && isGroupedAt(text, start, at))
            continue;
        else if (sign == signs.decimal || (sign == u'.' && isBetween))
            out += u'.';
        else
            break;
    }
    return out;
}

QString localised(const std::string &text, const QLocale &locale)
{
    QString out = toQString(text);
    const QString point = locale.decimalPoint();
    if (point != "."_L1) {
        out.replace(u", "_s, u"; "_s);
        out.replace(u'.', point);
    }
    return out;
}

/// Whole numbers without an exponent; nobody wants to edit 1e+04.
QString editNumber(double value, const QLocale &locale)
{
    constexpr double kLargest = 1e15;
    const std::string shortest = toText(value);
    const bool isWhole = std::abs(value) < kLargest && value == std::trunc(value);
    if (isWhole && shortest.find('e') != std::string::npos)
        return toQString(std::to_string(static_cast<long long>(value)));
    return localised(shortest, locale);
}

QString editPercent(double share, const QLocale &locale)
{
    const double percent = convert(share, Unit::Share, Unit::Percent);
    return localised(toText(percent, kCleanDigits), locale) + u" %"_s;
}

/// A choice by its label; the text itself where it is none.
std::string choiceKey(const FieldRow &row, const QString &typed)
{
    const auto isMeant = [&](const Choice &choice) {
        return typed.compare(translated(choice.label), Qt::CaseInsensitive) == 0
               || typed.compare(toQString(choice.key), Qt::CaseInsensitive) == 0;
    };
    const auto choice = std::ranges::find_if(row.choices, isMeant);
    return choice == row.choices.end() ? toUtf8(typed) : std::string(choice->key);
}

std::string flagText(const QString &typed)
{
    const auto means = [&](bool flag) {
        return typed.compare(
                   valueText(fieldRow(Field::EmbodiedInclude), Value(flag), Catalog(), QLocale()),
                   Qt::CaseInsensitive)
               == 0;
    };
    if (means(true) || typed == "1"_L1)
        return "true";
    return means(false) || typed == "0"_L1 ? "false" : toUtf8(typed.toLower());
}

Result<std::optional<Value>> readEntry(const FieldRow &row, const QString &typed,
                                       const Catalog &catalog)
{
    const std::string text = toUtf8(typed);
    if (const Entry *entry = findEntry(row, text, catalog)) {
        // A code or an id that was typed is kept as it is; a name becomes the id.
        const bool isName = typed.compare(toQString(entry->name), Qt::CaseInsensitive) == 0;
        return std::optional<Value>(isName ? entry->id : text);
    }
    const bool isFile = text.find_first_of("./") != std::string::npos;
    if (row.type == FieldType::Trace && isFile)
        return std::optional<Value>(text);
    const std::vector<std::string> near = nearestEntries(row, text, catalog);
    if (near.empty())
        return Error{ErrorCode::UnknownEntry, std::string(row.key),
                     Message{FF_TR_NOOP("FieldText", "The catalogue has no %1."), {text}}};
    return Error{ErrorCode::UnknownEntry, std::string(row.key),
                 Message{FF_TR_NOOP("FieldText", "The catalogue has no %1. Did you mean %2?"),
                         {text, near.front()}}};
}

} // namespace

QString noEntryText()
{
    return QCoreApplication::translate("FieldText", "none");
}

QString editText(const FieldRow &row, const Value &value, const Catalog &catalog,
                 const QLocale &locale)
{
    const auto *number = std::get_if<Number>(&value);
    if (number == nullptr)
        return valueText(row, value, catalog, locale);
    if (number->range) {
        const auto spread = roundSpread(*number);
        if (spread)
            return u"%1 ± %2 %"_s.arg(editNumber(number->value, locale),
                                      editNumber(*spread, locale));
        return localised(toText(row, value), locale);
    }
    return row.unit == Unit::Share ? editPercent(number->value, locale)
                                   : editNumber(number->value, locale);
}

QString editAmount(double amount, Unit unit, const QLocale &locale)
{
    DisplayUnit shown = displayUnit(amount, unit);
    // What is said in another language could not be read again.
    if (!findUnit(toUtf8(shown.symbol)))
        shown = {1, toQString(unitRow(unit).symbol)};
    const QString number = localised(toText(amount / shown.size, kCleanDigits), locale);
    return findUnit(toUtf8(shown.symbol)) ? u"%1 %2"_s.arg(number, shown.symbol) : number;
}

Result<std::optional<double>> readAmount(Unit unit, QStringView typed, const QLocale &locale)
{
    if (typed.trimmed().isEmpty())
        return std::optional<double>();
    FieldRow row;
    row.unit = unit;
    row.bounds = {.low = 0, .high = std::numeric_limits<double>::max()};
    const auto value = parseValue(row, toCForm(typed, locale));
    if (!value)
        return value.error();
    const auto *number = std::get_if<Number>(&*value);
    if (number == nullptr || number->range)
        return Error{ErrorCode::WrongType,
                     {},
                     Message{FF_TR_NOOP("FieldText", "Type one number, perhaps with a unit."), {}}};
    return std::optional(number->value);
}

std::string toCForm(QStringView typed, const QLocale &locale)
{
    const QString text = plainSigns(typed);
    const NumberSigns signs = signsOf(text, locale);
    QString out;
    for (qsizetype at = 0; at < text.size();) {
        const bool isInWord =
            !out.isEmpty() && out.back().isLetter() && out.back() != u'e' && out.back() != u'E';
        if (text.at(at).isDigit() && !isInWord) {
            out += readNumber(text, at, signs);
            continue;
        }
        out += text.at(at) == u';' ? QChar(u',') : text.at(at);
        ++at;
    }
    return toUtf8(out);
}

Result<std::optional<Value>> readTyped(const FieldRow &row, QStringView typed,
                                       const Catalog &catalog, const QLocale &locale)
{
    const QString text = typed.trimmed().toString();
    const bool isNone = takesEntry(row) && text.compare(noEntryText(), Qt::CaseInsensitive) == 0;
    if (text.isEmpty() || isNone)
        return std::optional<Value>();
    if (takesEntry(row))
        return readEntry(row, text, catalog);
    std::string plain = toUtf8(text);
    if (row.type == FieldType::Number)
        plain = toCForm(text, locale);
    else if (row.type == FieldType::Choice)
        plain = choiceKey(row, text);
    else if (row.type == FieldType::Flag)
        plain = flagText(text);
    auto value = parseValue(row, plain);
    if (!value)
        return value.error();
    auto *number = std::get_if<Number>(&*value);
    if (number != nullptr && plain.ends_with('%'))
        number->value = parseNumber(toText(number->value, kCleanDigits)).value_or(number->value);
    return std::optional<Value>(*std::move(value));
}

} // namespace fourfold
