// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/field_text.h"

#include "core/support/numbers.h"
#include "ui/presentation/quantity_format.h"
#include "ui/presentation/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

struct EntryField
{
    FieldType type = FieldType::Model;
    EntryKind kind = EntryKind::Model;
};
constexpr std::array kEntryFields = {
    EntryField{FieldType::Accelerator, EntryKind::Accelerator},
    EntryField{FieldType::Model, EntryKind::Model},
    EntryField{FieldType::Datacenter, EntryKind::Datacenter},
    EntryField{FieldType::Region, EntryKind::GridRegion},
    EntryField{FieldType::Region, EntryKind::CloudRegion},
    EntryField{FieldType::Trace, EntryKind::Trace},
};

/// Units that are written in words beside the name of a field.
struct UnitWord
{
    Unit unit = Unit::None;
    Text text;
};
constexpr std::array kUnitWords = {
    UnitWord{Unit::Billion, FF_TR_NOOP("FieldText", "billion")},
    UnitWord{Unit::SquareCentimetre, FF_TR_NOOP("FieldText", "cm²")},
    UnitWord{Unit::KilogramPerSquareCentimetre, FF_TR_NOOP("FieldText", "kg/cm²")},
};

/// A typed number is shown with at most so many digits; its editor shows all.
constexpr int kTypedDigits = 7;

/// More digits than these are the noise of a conversion.
constexpr int kCleanDigits = 15;

/// Where lupdate and the program both look for the texts of this file.
struct FieldText
{
    Q_DECLARE_TR_FUNCTIONS(FieldText)
};

int significantDigits(double value)
{
    const std::string text = toText(value);
    const std::string mantissa = text.substr(0, text.find('e'));
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto first =
        std::ranges::find_if(mantissa, [&](char c) { return isDigit(c) && c != '0'; });
    return std::max(1, static_cast<int>(std::count_if(first, mantissa.end(), isDigit)));
}

double inShownUnit(const FieldRow &row, double value)
{
    if (row.unit != Unit::Share)
        return value;
    return parseNumber(toText(convert(value, Unit::Share, Unit::Percent), kCleanDigits))
        .value_or(value);
}

QString plainText(const FieldRow &row, double value, const QLocale &locale, Digits digits)
{
    const double shown = inShownUnit(row, value);
    const int all = significantDigits(shown);
    const int count = std::min(all, digits == Digits::All ? kTypedDigits : kAmountDigits);
    return numberText(shown, locale, count, TrailingZeros::Dropped);
}

QString withSign(const FieldRow &row, const QString &number)
{
    return row.unit == Unit::Share ? number + u"\u00a0%"_s : number;
}

QString numberValueText(const FieldRow &row, const Number &number, const QLocale &locale,
                        Digits digits)
{
    const auto text = [&](double value) { return plainText(row, value, locale, digits); };
    if (!number.range)
        return withSign(row, text(number.value));
    if (const auto spread = roundSpread(number); spread && row.unit != Unit::Share)
        return withUnbrokenPercents(
            FieldText::tr("%1 ± %2 %")
                .arg(text(number.value),
                     numberText(*spread, locale, kAmountDigits, TrailingZeros::Dropped)));
    return FieldText::tr("%1 (%2–%3)")
        .arg(withSign(row, plainText(row, number.value, locale, Digits::Few)),
             text(number.range->low), text(number.range->high));
}

/// How a field gets its value when none is given.
QString fallbackText(const FieldRow &row, const Catalog &catalog, const QLocale &locale)
{
    if (!row.defaultText.isEmpty())
        return FieldText::tr("Without a value: %1.").arg(translated(row.defaultText));
    if (row.fallback == Fallback::None || row.fallback == Fallback::Computed)
        return {};
    const Value value = defaultOf(row);
    return FieldText::tr("Without a value: %1.").arg(valueText(row, value, catalog, locale));
}

} // namespace

QString fieldLabel(const FieldRow &row)
{
    const auto word = std::ranges::find(kUnitWords, row.unit, &UnitWord::unit);
    const QString unit = word == kUnitWords.end() ? unitText(row.unit) : translated(word->text);
    const QString label = translated(row.label);
    // "Requests per day" says its unit in words.
    const bool isSaid = unit.isEmpty() || row.unit == Unit::PerDay;
    return isSaid ? label : FieldText::tr("%1, %2").arg(label, unit);
}

QString fieldHelp(const FieldRow &row, const Catalog &catalog, const QLocale &locale)
{
    QStringList lines = {translated(row.help)};
    if (row.type == FieldType::Number)
        lines += FieldText::tr("Takes values %1.").arg(translated(boundsText(row)));
    lines += fallbackText(row, catalog, locale);
    if (const Source *source = catalog.source(row.defaultSource))
        lines += toQString(source->citation);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

bool takesEntry(const FieldRow &row)
{
    return std::ranges::find(kEntryFields, row.type, &EntryField::type) != kEntryFields.end();
}

std::optional<Field> fieldNaming(EntryKind kind)
{
    const auto found = std::ranges::find(kEntryFields, kind, &EntryField::kind);
    if (found == kEntryFields.end())
        return std::nullopt;
    return std::ranges::find(fieldTable(), found->type, &FieldRow::type)->field;
}

std::vector<EntryKind> entryKinds(const FieldRow &row)
{
    std::vector<EntryKind> kinds;
    for (const EntryField &field : kEntryFields) {
        if (field.type == row.type)
            kinds.push_back(field.kind);
    }
    return kinds;
}

const Entry *findEntry(const FieldRow &row, std::string_view id, const Catalog &catalog)
{
    if (row.type == FieldType::Region)
        return catalog.region(id);
    const auto field = std::ranges::find(kEntryFields, row.type, &EntryField::type);
    return field == kEntryFields.end() ? nullptr : catalog.find(field->kind, id);
}

std::vector<std::string> nearestEntries(const FieldRow &row, std::string_view id,
                                        const Catalog &catalog)
{
    if (row.type == FieldType::Region)
        return catalog.nearestRegion(id);
    const auto field = std::ranges::find(kEntryFields, row.type, &EntryField::type);
    return field == kEntryFields.end() ? std::vector<std::string>()
                                       : catalog.nearest(field->kind, id);
}

std::optional<double> roundSpread(const Number &number)
{
    constexpr int kRoundDigits = 3;
    const Range &range = *number.range;
    if (range.shape != Shape::Normal || number.value == 0)
        return std::nullopt;
    const double half = (range.high - range.low) / 2;
    const double percent = convert(half / std::abs(number.value), Unit::Share, Unit::Percent);
    const double rounded = parseNumber(toText(percent, kRoundDigits)).value_or(percent);
    const bool isCentred =
        std::abs((range.high + range.low) / 2 - number.value) <= std::abs(number.value) * 1e-12;
    const bool isRound = std::abs(rounded - percent) <= percent * 1e-9;
    return isCentred && isRound ? std::optional(rounded) : std::nullopt;
}

Value defaultOf(const FieldRow &row)
{
    if (row.type == FieldType::Flag)
        return row.defaultValue != 0;
    if (row.type == FieldType::Choice)
        return std::string(row.choices[static_cast<std::size_t>(row.defaultValue)].key);
    return Number{row.defaultValue, std::nullopt};
}

QString valueText(const FieldRow &row, const Value &value, const Catalog &catalog,
                  const QLocale &locale, Digits digits)
{
    if (const auto *number = std::get_if<Number>(&value))
        return numberValueText(row, *number, locale, digits);
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag ? FieldText::tr("yes") : FieldText::tr("no");
    const std::string &text = std::get<std::string>(value);
    if (const auto choice = findChoice(row, text))
        return translated(row.choices[*choice].label);
    const Entry *entry = findEntry(row, text, catalog);
    return toQString(entry == nullptr ? text : entry->name);
}

} // namespace fourfold
