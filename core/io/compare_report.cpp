// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/compare_report.h"

#include "core/io/json_print.h"
#include "core/io/result_json.h"
#include "core/support/json_text.h"

#include <algorithm>

namespace fourfold {
namespace {

/// Minus zero reads as a slip.
std::optional<double> plain(const std::optional<double> &number)
{
    return number ? std::optional(*number + 0.0) : std::nullopt;
}

void appendFactor(std::string &out, const Factor &factor)
{
    appendJsonComma(out);
    out += '{';
    appendJsonMember(out, "m", groupRow(factor.group).key);
    appendJsonMember(out, "factor", factor.factor);
    // A share of nothing has no value; without factors there is no share to speak of.
    if (factor.logShare || !factor.factor)
        appendJsonMember(out, "log_share", plain(factor.logShare));
    appendJsonMember(out, "co2e_kg", plain(factor.savingKg));
    out += '}';
}

void appendSteps(std::string &out, const std::vector<ComparisonStep> &steps)
{
    appendJsonKey(out, "steps");
    out += '[';
    for (const ComparisonStep &step : steps) {
        appendJsonComma(out);
        out += '{';
        appendJsonMember(out, "from", step.from);
        appendJsonMember(out, "to", step.to);
        appendJsonMember(out, "ratio", step.comparison.ratio);
        out += '}';
    }
    out += ']';
}

void appendScope(std::string &out, const std::vector<ScopeDifference> &scope)
{
    std::vector<std::string_view> codes;
    for (const ScopeDifference &difference : scope) {
        if (std::ranges::find(codes, difference.code) == codes.end())
            codes.push_back(difference.code);
    }
    appendJsonKey(out, "scope");
    out += '[';
    for (const std::string_view code : codes) {
        appendJsonComma(out);
        appendJsonText(out, code);
    }
    out += ']';
}

} // namespace

std::string compareText(const CompareReport &report)
{
    const Comparison &comparison = report.comparison;
    std::string out = "{";
    appendJsonMember(out, "from", report.from);
    appendJsonMember(out, "to", report.to);
    appendJsonMember(out, "co2e_from_kg", comparison.fromKg);
    appendJsonMember(out, "co2e_to_kg", comparison.toKg);
    appendJsonMember(out, "ratio", comparison.ratio);
    appendJsonKey(out, "factors");
    out += '[';
    for (const Factor &factor : comparison.factors)
        appendFactor(out, factor);
    out += ']';
    if (!report.steps.empty())
        appendSteps(out, report.steps);
    appendScope(out, comparison.scope);
    appendWarnings(out, comparison.warnings);
    out += '}';
    return indentedJson(out);
}

Table compareTable(const CompareReport &report)
{
    Table table;
    table.headings = {"from", "to", "m", "factor", "log_share", "co2e_kg"};
    for (const Factor &factor : report.comparison.factors)
        table.rows.push_back({Cell(report.from), Cell(report.to), Cell(groupRow(factor.group).key),
                              Cell(factor.factor), Cell(factor.logShare), Cell(factor.savingKg)});
    const auto addWhole = [&](std::string_view from, std::string_view to,
                              const Comparison &comparison) {
        table.rows.push_back({Cell(from), Cell(to), Cell("total"), Cell(comparison.ratio), Cell(),
                              Cell(comparison.fromKg - comparison.toKg)});
    };
    addWhole(report.from, report.to, report.comparison);
    for (const ComparisonStep &step : report.steps)
        addWhole(step.from, step.to, step.comparison);
    return table;
}

} // namespace fourfold
