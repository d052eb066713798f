// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/explain_report.h"

#include "core/io/json_print.h"

namespace fourfold {
namespace {

std::string_view symbolOf(Unit unit)
{
    return unitRow(unit).symbol;
}

/// Members that say nothing are left out.
void appendUnlessEmpty(std::string &out, std::string_view key, std::string_view text)
{
    if (!text.empty())
        appendJsonMember(out, key, text);
}

std::string_view keyOf(const Operand &input)
{
    return input.field ? fieldRow(*input.field).key : std::string_view();
}

void appendInput(std::string &out, const Operand &input, const std::vector<Step> &steps)
{
    appendJsonComma(out);
    out += '{';
    appendJsonMember(out, "symbol", input.symbol);
    appendJsonMember(out, "label", std::string_view(input.label.source));
    appendJsonMember(out, "value", input.value);
    appendJsonMember(out, "unit", symbolOf(input.unit));
    if (input.step >= 0)
        appendJsonMember(out, "step", steps[static_cast<std::size_t>(input.step)].id);
    appendUnlessEmpty(out, "field", keyOf(input));
    appendUnlessEmpty(out, "origin", originName(input.origin));
    appendUnlessEmpty(out, "scenario", input.scenario);
    appendUnlessEmpty(out, "entry", input.entry);
    appendUnlessEmpty(out, "source", input.source);
    appendUnlessEmpty(out, "source_id", input.sourceId);
    appendUnlessEmpty(out, "standing", input.standing);
    out += '}';
}

void appendNote(std::string &out, const NoteRow &note)
{
    appendJsonComma(out);
    out += '{';
    appendJsonMember(out, "code", note.code);
    appendJsonMember(out, "text", std::string_view(note.text.source));
    appendUnlessEmpty(out, "better", std::string_view(note.better.source));
    out += '}';
}

void appendStep(std::string &out, const Step &step, const std::vector<Step> &steps)
{
    appendJsonComma(out);
    out += '{';
    appendJsonMember(out, "id", step.id);
    appendJsonMember(out, "title", std::string_view(step.title.source));
    appendJsonMember(out, "symbol", step.symbol);
    appendJsonMember(out, "formula", step.formula);
    appendJsonMember(out, "substituted", step.substituted);
    appendJsonKey(out, "inputs");
    out += '[';
    for (const Operand &input : step.inputs)
        appendInput(out, input, steps);
    out += ']';
    appendJsonMember(out, "value", step.value);
    appendJsonMember(out, "unit", symbolOf(step.unit));
    appendUnlessEmpty(out, "source", step.sourceId);
    if (!step.notes.empty()) {
        appendJsonKey(out, "notes");
        out += '[';
        for (const NoteRow *note : step.notes)
            appendNote(out, *note);
        out += ']';
    }
    out += '}';
}

} // namespace

std::string_view originName(Origin origin)
{
    switch (origin) {
    case Origin::Absent:
        return {};
    case Origin::Typed:
        return "typed";
    case Origin::Inherited:
        return "inherited";
    case Origin::Catalogue:
        return "catalogue";
    case Origin::Assumed:
        return "assumed";
    case Origin::Default:
        return "default";
    case Origin::Computed:
        return "computed";
    }
    return {};
}

std::string explainText(std::string_view scenario, std::string_view method,
                        const std::vector<Step> &steps)
{
    const Step &last = steps.back();
    std::string out = "{";
    appendJsonMember(out, "scenario", scenario);
    appendJsonMember(out, "method", method);
    appendJsonMember(out, "quantity", last.id);
    appendJsonMember(out, "value", last.value);
    appendJsonMember(out, "unit", symbolOf(last.unit));
    appendJsonKey(out, "steps");
    out += '[';
    for (const Step &step : steps)
        appendStep(out, step, steps);
    out += "]}";
    return indentedJson(out);
}

Table explainTable(const std::vector<Step> &steps)
{
    Table table;
    table.headings = {"step",       "step_value", "step_unit", "formula", "symbol",  "input_value",
                      "input_unit", "origin",     "field",     "source",  "standing"};
    for (const Step &step : steps) {
        const std::vector<Cell> start = {Cell(step.id), Cell(step.value), Cell(symbolOf(step.unit)),
                                         Cell(step.formula)};
        for (const Operand &input : step.inputs) {
            std::vector<Cell> row = start;
            for (const Cell &cell : {Cell(input.symbol), Cell(input.value),
                                     Cell(symbolOf(input.unit)), Cell(originName(input.origin)),
                                     Cell(keyOf(input)), Cell(input.source), Cell(input.standing)})
                row.push_back(cell);
            table.rows.push_back(std::move(row));
        }
        if (step.inputs.empty())
            table.rows.push_back(start);
    }
    return table;
}

} // namespace fourfold
