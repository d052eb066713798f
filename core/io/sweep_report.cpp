// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/sweep_report.h"

#include "core/io/json_print.h"
#include "core/io/result_json.h"

namespace fourfold {
namespace {

void appendRow(std::string &out, const Sweep &sweep, std::size_t row)
{
    appendJsonComma(out);
    out += '{';
    for (std::size_t axis = 0; axis < sweep.axes.size(); ++axis)
        appendJsonValue(out, fieldRow(sweep.axes[axis].field).key, sweep.valueAt(axis, row));
    const auto gap = sweep.gaps.find(row);
    if (gap != sweep.gaps.end()) {
        appendJsonKey(out, "error");
        appendJsonError(out, gap->second);
    } else {
        for (std::size_t f = 0; f < sweep.figures.size(); ++f)
            appendJsonMember(out, figureRow(sweep.figures[f]).key, sweep.totals[f][row]);
    }
    out += '}';
}

Cell cellOf(const FieldRow &row, const Value &value)
{
    const auto *number = std::get_if<Number>(&value);
    return number != nullptr ? Cell(number->value) : Cell(toText(row, value));
}

} // namespace

std::string sweepText(std::string_view scenario, const Sweep &sweep)
{
    std::string out = "{";
    appendJsonMember(out, "scenario", scenario);
    if (sweep.per != FunctionalUnit::Study)
        appendJsonMember(out, "per", functionalUnitRow(sweep.per).key);
    appendJsonKey(out, "rows");
    out += '[';
    for (std::size_t row = 0; row < sweep.rows(); ++row)
        appendRow(out, sweep, row);
    out += "]}";
    return indentedJson(out);
}

Table sweepTable(const Sweep &sweep)
{
    Table table;
    for (const SweepAxis &axis : sweep.axes)
        table.headings.emplace_back(fieldRow(axis.field).key);
    for (const Figure figure : sweep.figures)
        table.headings.emplace_back(figureRow(figure).key);
    for (std::size_t row = 0; row < sweep.rows(); ++row) {
        std::vector<Cell> &cells = table.rows.emplace_back();
        for (std::size_t axis = 0; axis < sweep.axes.size(); ++axis)
            cells.push_back(cellOf(fieldRow(sweep.axes[axis].field), sweep.valueAt(axis, row)));
        for (const auto &totals : sweep.totals)
            cells.push_back(sweep.gaps.contains(row) ? Cell() : Cell(totals[row]));
    }
    return table;
}

} // namespace fourfold
