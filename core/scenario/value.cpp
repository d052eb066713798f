// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/value.h"

#include "core/support/numbers.h"
#include "core/time/instant.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace fourfold {
namespace {

struct ShapeRow
{
    Shape shape = Shape::Normal;
    std::string_view name;
};
constexpr std::array kShapes = {
    ShapeRow{Shape::Normal, "normal"},
    ShapeRow{Shape::Lognormal, "lognormal"},
    ShapeRow{Shape::Uniform, "uniform"},
    ShapeRow{Shape::Triangular, "triangular"},
};

Error errorAt(const FieldRow &row, ErrorCode code, Text text, std::vector<std::string> args = {})
{
    return Error{code, std::string(row.key), Message{text, std::move(args)}};
}

Text outOfBoundsText(const FieldRow &row)
{
    const bool hasUnit = !unitRow(row.unit).symbol.empty();
    if (row.bounds.aboveLow)
        return hasUnit ? FF_TR_NOOP("Message", "%1 must be above %2 and at most %3 %5; it is %4")
                       : FF_TR_NOOP("Message", "%1 must be above %2 and at most %3; it is %4");
    return hasUnit ? FF_TR_NOOP("Message", "%1 must be between %2 and %3 %5; it is %4")
                   : FF_TR_NOOP("Message", "%1 must be between %2 and %3; it is %4");
}

Error outOfBounds(const FieldRow &row, double value)
{
    return errorAt(row, ErrorCode::OutOfBounds, outOfBoundsText(row),
                   {row.label.source, toText(row.bounds.low), toText(row.bounds.high),
                    toText(value), std::string(unitRow(row.unit).symbol)});
}

std::string choicesOf(const FieldRow &row)
{
    std::string all;
    for (const Choice &choice : row.choices)
        all += (all.empty() ? "" : ", ") + std::string(choice.key);
    return all;
}

Result<Value> checkedNumber(const FieldRow &row, const Number &number)
{
    if (!std::isfinite(number.value) || !withinBounds(row.bounds, number.value)) {
        if (!std::isfinite(number.value))
            return errorAt(row, ErrorCode::OutOfBounds,
                           FF_TR_NOOP("Message", "%1 must be a finite number"), {row.label.source});
        return outOfBounds(row, number.value);
    }
    if (!number.range)
        return Value(number);
    const Range &range = *number.range;
    if (!std::isfinite(range.low) || !std::isfinite(range.high) || range.low > range.high)
        return errorAt(row, ErrorCode::OutOfBounds,
                       FF_TR_NOOP("Message", "low must not be above high: swap %1 and %2"),
                       {std::isfinite(range.low) ? toText(range.low) : "?",
                        std::isfinite(range.high) ? toText(range.high) : "?"});
    if (range.shape == Shape::Lognormal && range.low <= 0)
        return errorAt(row, ErrorCode::OutOfBounds,
                       FF_TR_NOOP("Message",
                                  "a lognormal value lies above 0: raise low (%1) or take "
                                  "another shape"),
                       {toText(range.low)});
    const bool isModeInside = range.low <= number.value && number.value <= range.high;
    if (range.shape == Shape::Triangular && !isModeInside)
        return errorAt(row, ErrorCode::OutOfBounds,
                       FF_TR_NOOP("Message",
                                  "the value of a triangular shape is its peak: it must lie "
                                  "between low and high"));
    return Value(number);
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kSpace = " \t\r\n";
    const auto first = text.find_first_not_of(kSpace);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kSpace) - first + 1);
}

/// Where the number at the start of `text` ends.
std::size_t numberLength(std::string_view text)
{
    std::size_t end = text.find_first_not_of("0123456789.+-eE");
    end = std::min(end, text.size());
    while (end > 0 && !parseNumber(text.substr(0, end)))
        --end;
    return end;
}

/// A single number, perhaps with a unit: "0.4 kW". Nothing when it is not one.
std::optional<double> parseAmount(const FieldRow &row, std::string_view text)
{
    text = trimmed(text);
    const std::size_t length = numberLength(text);
    const auto number = parseNumber(text.substr(0, length));
    if (!number)
        return std::nullopt;
    const std::string_view symbol = trimmed(text.substr(length));
    if (symbol.empty())
        return number;
    const auto unit = findUnit(symbol);
    if (!unit || unitRow(unit->unit).exponents != unitRow(row.unit).exponents)
        return std::nullopt;
    return convert(*number * unit->factor, unit->unit, row.unit);
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (std::size_t start = 0; start <= text.size();) {
        const std::size_t end = std::min(text.find(separator, start), text.size());
        parts.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    return parts;
}

/// The text inside `name(…)`; nothing when `text` is not such a call.
std::optional<std::string_view> insideCall(std::string_view text, std::string_view name)
{
    if (!text.starts_with(name) || !text.ends_with(')'))
        return std::nullopt;
    const std::string_view rest = trimmed(text.substr(name.size()));
    if (!rest.starts_with('('))
        return std::nullopt;
    return rest.substr(1, rest.size() - 2);
}

Number numberBetween(double low, double high, Shape shape)
{
    const bool isLog = shape == Shape::Lognormal;
    return {isLog && low > 0 && high > 0 ? std::sqrt(low * high) : (low + high) / 2,
            Range{low, high, shape}};
}

std::optional<Number> parseCall(const FieldRow &row, std::string_view text)
{
    for (const ShapeRow &shape : kShapes) {
        auto inside = insideCall(text, shape.name);
        if (!inside && shape.shape == Shape::Triangular)
            inside = insideCall(text, "tri");
        if (!inside)
            continue;
        std::vector<double> amounts;
        for (const std::string_view part : split(*inside, ',')) {
            const auto amount = parseAmount(row, part);
            if (!amount)
                return std::nullopt;
            amounts.push_back(*amount);
        }
        if (shape.shape == Shape::Triangular)
            return amounts.size() == 3 ? std::optional(
                       Number{amounts[1], Range{amounts[0], amounts[2], shape.shape}})
                                       : std::nullopt;
        return amounts.size() == 2
                   ? std::optional(numberBetween(amounts[0], amounts[1], shape.shape))
                   : std::nullopt;
    }
    return std::nullopt;
}

std::optional<Number> parseEnds(const FieldRow &row, std::string_view low, std::string_view high)
{
    const auto b = parseAmount(row, high);
    auto a = parseAmount(row, low);
    if (!a || !b)
        return std::nullopt;
    // "390 to 470 kg": the unit stands once and holds for both ends.
    const std::string_view lowText = trimmed(low);
    const std::string_view highText = trimmed(high);
    const std::string_view unit = trimmed(highText.substr(numberLength(highText)));
    if (numberLength(lowText) == lowText.size() && !unit.empty())
        a = parseAmount(row, std::string(lowText) + " " + std::string(unit));
    return numberBetween(*a, *b, *a > 0 && *b > 0 ? Shape::Lognormal : Shape::Normal);
}

std::optional<Number> parseSpread(const FieldRow &row, std::string_view centre,
                                  std::string_view spread)
{
    const auto value = parseAmount(row, centre);
    if (!value)
        return std::nullopt;
    spread = trimmed(spread);
    std::optional<double> half;
    if (spread.ends_with('%')) {
        half = parseNumber(trimmed(spread.substr(0, spread.size() - 1)));
        if (half)
            half = std::abs(*value) * *half / kPercent;
    } else {
        half = parseAmount(row, spread);
    }
    if (!half || *half < 0)
        return std::nullopt;
    return Number{*value, Range{*value - *half, *value + *half, Shape::Normal}};
}

std::optional<Number> parseNumberText(const FieldRow &row, std::string_view text)
{
    if (const auto call = parseCall(row, text))
        return call;
    if (text.starts_with('[') && text.ends_with(']')) {
        const auto ends = split(text.substr(1, text.size() - 2), ',');
        return ends.size() == 2 ? parseEnds(row, ends[0], ends[1]) : std::nullopt;
    }
    for (const std::string_view mark : {"±", "+-", "+/-"}) {
        if (const auto at = text.find(mark); at != std::string_view::npos && at > 0)
            return parseSpread(row, text.substr(0, at), text.substr(at + mark.size()));
    }
    for (const std::string_view mark : {" to ", " – ", "…"}) {
        if (const auto at = text.find(mark); at != std::string_view::npos)
            return parseEnds(row, text.substr(0, at), text.substr(at + mark.size()));
    }
    const auto amount = parseAmount(row, text);
    return amount ? std::optional(Number{*amount, std::nullopt}) : std::nullopt;
}

} // namespace

std::string_view shapeName(Shape shape)
{
    return kShapes[static_cast<std::size_t>(shape)].name;
}

std::optional<Shape> findShape(std::string_view name)
{
    const auto found = std::ranges::find(kShapes, name, &ShapeRow::name);
    return found == kShapes.end() ? std::nullopt : std::optional(found->shape);
}

Result<Value> checked(const FieldRow &row, Value value)
{
    if (row.type == FieldType::Number) {
        if (const auto *number = std::get_if<Number>(&value))
            return checkedNumber(row, *number);
        return errorAt(row, ErrorCode::WrongType, FF_TR_NOOP("Message", "%1 takes a number"),
                       {row.label.source});
    }
    if (row.type == FieldType::Flag) {
        if (std::holds_alternative<bool>(value))
            return value;
        return errorAt(row, ErrorCode::WrongType, FF_TR_NOOP("Message", "%1 takes true or false"),
                       {row.label.source});
    }
    const auto *text = std::get_if<std::string>(&value);
    if (text == nullptr)
        return errorAt(row, ErrorCode::WrongType, FF_TR_NOOP("Message", "%1 takes a text"),
                       {row.label.source});
    if (row.type == FieldType::Choice && !findChoice(row, *text))
        return errorAt(row, ErrorCode::UnknownName,
                       FF_TR_NOOP("Message", "%1 is none of the choices: %2"),
                       {*text, choicesOf(row)});
    if (row.type == FieldType::Moment && !text->empty() && !parseStamp(*text))
        return errorAt(row, ErrorCode::WrongType,
                       FF_TR_NOOP("Message", "%1 is no date and time: write one such as "
                                             "2024-03-31T05:00Z"),
                       {*text});
    return value;
}

Result<Value> parseValue(const FieldRow &row, std::string_view text)
{
    text = trimmed(text);
    if (row.type == FieldType::Flag) {
        if (text == "true" || text == "false")
            return Value(text == "true");
        return checked(row, Value(std::string(text)));
    }
    if (row.type != FieldType::Number)
        return checked(row, Value(std::string(text)));
    if (const auto number = parseNumberText(row, text))
        return checked(row, Value(*number));
    return errorAt(
        row, ErrorCode::WrongType,
        FF_TR_NOOP("Message", "%1 is not a number for %2: write 429, 390 to 470 or 429 ± 10 %"),
        {std::string(text), row.label.source});
}

std::string toText(const FieldRow &row, const Value &value)
{
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag ? "true" : "false";
    if (const auto *text = std::get_if<std::string>(&value))
        return *text;
    const Number &number = std::get<Number>(value);
    if (!number.range)
        return toText(number.value);
    const Range &range = *number.range;
    const Number plain = numberBetween(range.low, range.high, range.shape);
    const bool isCentral = std::abs(plain.value - number.value) <= 1e-12 * std::abs(number.value);
    const auto reread =
        isCentral ? parseEnds(row, toText(range.low), toText(range.high)) : std::nullopt;
    if (reread && reread->range->shape == range.shape)
        return toText(range.low) + " to " + toText(range.high);
    std::string out = std::string(shapeName(range.shape)) + "(" + toText(range.low) + ", ";
    if (range.shape == Shape::Triangular)
        out += toText(number.value) + ", ";
    return out + toText(range.high) + ")";
}

} // namespace fourfold
