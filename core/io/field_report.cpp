// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/field_report.h"

#include "core/analysis/default_ranges.h"
#include "core/io/json_print.h"
#include "core/support/json_text.h"
#include "core/support/numbers.h"

#include <algorithm>

namespace fourfold {
namespace {

std::string_view typeName(FieldType type)
{
    switch (type) {
    case FieldType::Number:
        return "number";
    case FieldType::Flag:
        return "flag";
    case FieldType::Choice:
        return "choice";
    case FieldType::Text:
        return "text";
    case FieldType::Accelerator:
        return "accelerator";
    case FieldType::Model:
        return "model";
    case FieldType::Datacenter:
        return "datacenter";
    case FieldType::Region:
        return "region";
    case FieldType::Trace:
        return "trace";
    case FieldType::Moment:
        return "moment";
    }
    return {};
}

bool hasDefault(const FieldRow &row)
{
    return row.fallback == Fallback::Neutral || row.fallback == Fallback::Guess;
}

/// "5", "dense", "true"; in words where a formula or the catalogue gives it.
std::string defaultOf(const FieldRow &row)
{
    if (!row.defaultText.isEmpty())
        return row.defaultText.source;
    if (!hasDefault(row))
        return {};
    if (row.type == FieldType::Flag)
        return row.defaultValue != 0 ? "true" : "false";
    if (row.type == FieldType::Choice)
        return std::string(row.choices[static_cast<std::size_t>(row.defaultValue)].key);
    return row.type == FieldType::Number ? toText(row.defaultValue) : std::string();
}

std::string choicesOf(const FieldRow &row)
{
    std::string all;
    for (const Choice &choice : row.choices)
        all += (all.empty() ? "" : ", ") + std::string(choice.key);
    return all;
}

void appendBounds(std::string &out, const Bounds &bounds)
{
    appendJsonKey(out, "bounds");
    out += '{';
    appendJsonMember(out, "low", bounds.low);
    appendJsonMember(out, "high", bounds.high);
    appendJsonFlag(out, "above_low", bounds.aboveLow);
    out += '}';
}

void appendChoices(std::string &out, const FieldRow &row)
{
    appendJsonKey(out, "choices");
    out += '[';
    for (const Choice &choice : row.choices) {
        appendJsonComma(out);
        appendJsonText(out, choice.key);
    }
    out += ']';
}

/// A number, a flag or a choice as a study has it; nothing where there is no plain default.
void appendDefault(std::string &out, const FieldRow &row)
{
    if (hasDefault(row) && row.type == FieldType::Number)
        appendJsonMember(out, "default", row.defaultValue);
    else if (hasDefault(row) && row.type == FieldType::Flag)
        appendJsonFlag(out, "default", row.defaultValue != 0);
    else if (hasDefault(row) && row.type == FieldType::Choice)
        appendJsonMember(out, "default",
                         row.choices[static_cast<std::size_t>(row.defaultValue)].key);
    if (!row.defaultText.isEmpty())
        appendJsonMember(out, "default_text", std::string_view(row.defaultText.source));
    if (!row.defaultSource.empty())
        appendJsonMember(out, "default_source", row.defaultSource);
}

/// What the range of a value comes from that nobody gave one for; empty where it has none.
std::string_view defaultRangeOf(const FieldRow &row)
{
    const auto table = defaultRangeTable();
    const auto found = std::ranges::find(table, row.field, &DefaultRangeRow::field);
    return found == table.end() ? std::string_view() : found->rule.source;
}

void appendField(std::string &out, const FieldRow &row)
{
    appendJsonComma(out);
    out += '{';
    appendJsonMember(out, "key", row.key);
    appendJsonMember(out, "label", std::string_view(row.label.source));
    appendJsonMember(out, "group", groupRow(row.group).key);
    appendJsonMember(out, "type", typeName(row.type));
    appendJsonMember(out, "unit", unitRow(row.unit).symbol);
    if (row.type == FieldType::Number)
        appendBounds(out, row.bounds);
    if (row.type == FieldType::Choice)
        appendChoices(out, row);
    appendDefault(out, row);
    if (!defaultRangeOf(row).empty())
        appendJsonMember(out, "default_range", defaultRangeOf(row));
    appendJsonFlag(out, "guess", row.fallback == Fallback::Guess);
    appendJsonFlag(out, "essential", row.isEssential);
    appendJsonMember(out, "meaning", std::string_view(row.help.source));
    out += '}';
}

} // namespace

std::string fieldsText()
{
    std::string out = R"({"fields":[)";
    for (const FieldRow &row : fieldTable())
        appendField(out, row);
    out += "]}";
    return indentedJson(out);
}

Table fieldsTable()
{
    Table table;
    table.headings = {"key",     "unit",  "type",    "bounds",
                      "default", "guess", "meaning", "default range"};
    for (const FieldRow &row : fieldTable()) {
        const std::string bounds =
            row.type == FieldType::Number ? english(boundsText(row)) : choicesOf(row);
        table.rows.push_back({Cell(row.key), Cell(unitRow(row.unit).symbol),
                              Cell(typeName(row.type)), Cell(bounds), Cell(defaultOf(row)),
                              Cell(row.fallback == Fallback::Guess ? "guess" : ""),
                              Cell(std::string_view(row.help.source)), Cell(defaultRangeOf(row))});
    }
    return table;
}

} // namespace fourfold
