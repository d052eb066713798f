// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/explanation.h"
#include "core/estimation/expression.h"

#include <string>

namespace fourfold {
namespace {

std::string originOf(const Operand &operand)
{
    switch (operand.origin) {
    case Origin::Typed:
        return "given";
    case Origin::Inherited:
        return "from scenario " + operand.scenario;
    case Origin::Catalogue:
        return "catalogue: " + operand.entry;
    case Origin::Assumed:
        return "assumed";
    case Origin::Default:
        return "default";
    case Origin::Computed:
        return "computed";
    case Origin::Absent:
        break;
    }
    return "unknown";
}

/// "W = 330 W: Average power (given); Patterson et al. 2021, table 4".
std::string operandLine(const Operand &operand)
{
    std::string line = operand.symbol + " = " + amountText(operand.value, operand.unit) + ": "
                       + operand.label.source + " (" + originOf(operand) + ")";
    if (!operand.source.empty())
        line += "; " + operand.source;
    if (operand.standing == "recall")
        line += " (as commonly quoted)";
    return line;
}

/// "Note: what is doubtful. The better reading."
std::string noteLine(const NoteRow &note)
{
    std::string line = "Note: " + std::string(note.text.source);
    if (!note.better.isEmpty())
        line += " " + std::string(note.better.source);
    return line;
}

std::string titleOf(const Step &step)
{
    return std::string(step.title.source) + " (" + step.id + ")";
}

std::string plainText(const std::vector<Step> &steps)
{
    std::string out;
    for (const Step &step : steps) {
        out += titleOf(step) + "\n  " + step.symbol + " = " + step.formula
               + "\n  = " + step.substituted + "\n  = " + amountText(step.value, step.unit) + "\n";
        for (const Operand &operand : step.inputs) {
            if (operand.step < 0)
                out += "    " + operandLine(operand) + "\n";
        }
        for (const NoteRow *note : step.notes)
            out += "  " + noteLine(*note) + "\n";
        out += "\n";
    }
    return out;
}

std::string markdownText(const std::vector<Step> &steps)
{
    std::string out;
    for (const Step &step : steps) {
        out += "### " + titleOf(step) + "\n\n`" + step.symbol + " = " + step.formula + "`\n\n= "
               + step.substituted + " = **" + amountText(step.value, step.unit) + "**\n\n";
        for (const Operand &operand : step.inputs) {
            if (operand.step < 0)
                out += "- " + operandLine(operand) + "\n";
        }
        for (const NoteRow *note : step.notes)
            out += "- *" + noteLine(*note) + "*\n";
        out += "\n";
    }
    return out;
}

std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '&':
        case '%':
        case '$':
        case '#':
        case '_':
        case '{':
        case '}':
            out += '\\';
            out += c;
            break;
        case '~':
            out += "\\textasciitilde{}";
            break;
        case '^':
            out += "\\textasciicircum{}";
            break;
        case '\\':
            out += "\\textbackslash{}";
            break;
        default:
            out += c;
        }
    }
    return out;
}

std::string latexText(const std::vector<Step> &steps)
{
    std::string out = "% needs \\usepackage{amsmath}\n\\begin{align*}\n";
    for (std::size_t i = 0; i < steps.size(); ++i)
        out += "  " + steps[i].latex + (i + 1 < steps.size() ? " \\\\\n" : "\n");
    out += "\\end{align*}\n\\begin{itemize}\n";
    for (const Step &step : steps) {
        for (const Operand &operand : step.inputs) {
            if (operand.step < 0)
                out += "  \\item $" + latexSymbol(operand.symbol)
                       + "$: " + escaped(operandLine(operand)) + "\n";
        }
        for (const NoteRow *note : step.notes)
            out +=
                "  \\item $" + latexSymbol(step.symbol) + "$: " + escaped(noteLine(*note)) + "\n";
    }
    return out + "\\end{itemize}\n";
}

} // namespace

std::string explanationText(const std::vector<Step> &steps, ExplanationFormat format)
{
    switch (format) {
    case ExplanationFormat::Text:
        return plainText(steps);
    case ExplanationFormat::Markdown:
        return markdownText(steps);
    case ExplanationFormat::Latex:
        return latexText(steps);
    }
    return {};
}

} // namespace fourfold
