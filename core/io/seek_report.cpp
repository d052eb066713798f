// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/seek_report.h"

#include "core/io/json_print.h"

namespace fourfold {
namespace {

void appendPoint(std::string &out, const CurvePoint &point)
{
    out += '{';
    appendJsonMember(out, "value", point.x);
    appendJsonMember(out, "co2e_kg", point.y);
    out += '}';
}

} // namespace

std::string seekText(std::string_view scenario, const SeekQuestion &question,
                     const SeekAnswer &answer)
{
    std::string out = "{";
    appendJsonMember(out, "scenario", scenario);
    appendJsonMember(out, "key", fieldRow(question.field).key);
    appendJsonMember(out, "target_kg", question.target);
    appendJsonMember(out, "low", answer.low);
    appendJsonMember(out, "high", answer.high);
    appendJsonKey(out, "roots");
    out += '[';
    for (const CurvePoint &root : answer.found.roots) {
        appendJsonComma(out);
        appendPoint(out, root);
    }
    out += ']';
    appendJsonKey(out, "best");
    appendPoint(out, answer.found.best);
    out += '}';
    return indentedJson(out);
}

Table seekTable(const SeekQuestion &question, const SeekAnswer &answer)
{
    Table table;
    table.headings = {"kind", std::string(fieldRow(question.field).key), "co2e_kg"};
    for (const CurvePoint &root : answer.found.roots)
        table.rows.push_back({Cell("root"), Cell(root.x), Cell(root.y)});
    if (answer.found.roots.empty())
        table.rows.push_back({Cell("best"), Cell(answer.found.best.x), Cell(answer.found.best.y)});
    return table;
}

} // namespace fourfold
