// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/sensitivity_report.h"

#include "core/io/json_print.h"
#include "core/io/result_json.h"
#include "core/support/json_text.h"
#include "core/support/numbers.h"

namespace fourfold {
namespace {

void appendRow(std::string &out, const SensitivityRow &row)
{
    const FieldRow &field = fieldRow(row.field);
    appendJsonComma(out);
    out += '{';
    appendJsonMember(out, "field", field.key);
    appendJsonMember(out, "unit", unitRow(field.unit).symbol);
    appendJsonMember(out, "value", row.value);
    appendJsonMember(out, "low", row.low);
    appendJsonMember(out, "high", row.high);
    appendJsonMember(out, "co2e_low_kg", row.totalLow);
    appendJsonMember(out, "co2e_high_kg", row.totalHigh);
    appendJsonMember(out, "swing_kg", row.swing);
    appendJsonMember(out, "elasticity", row.elasticity);
    appendJsonFlag(out, "low_clamped", row.isLowClamped);
    appendJsonFlag(out, "high_clamped", row.isHighClamped);
    appendJsonKey(out, "linked");
    out += '[';
    for (const Field linked : row.linked) {
        appendJsonComma(out);
        appendJsonText(out, fieldRow(linked).key);
    }
    out += "]}";
}

void appendUnit(std::string &out, FunctionalUnit per)
{
    if (per != FunctionalUnit::Study)
        appendJsonMember(out, "per", functionalUnitRow(per).key);
}

/// What people should know of a row: "clamped", "linked".
std::string remarkOf(const SensitivityRow &row)
{
    std::string remark = row.isLowClamped || row.isHighClamped ? "clamped" : "";
    if (!row.linked.empty())
        remark += remark.empty() ? "linked" : " linked";
    return remark;
}

} // namespace

std::string sensitivityText(std::string_view scenario, const SensitivityQuestion &question,
                            const Sensitivity &sensitivity)
{
    std::string out = "{";
    appendJsonMember(out, "scenario", scenario);
    appendUnit(out, question.per);
    appendJsonMember(out, "percent",
                     question.share ? std::optional(*question.share * kPercent) : std::nullopt);
    appendJsonMember(out, "co2e_kg", sensitivity.total);
    appendJsonKey(out, "rows");
    out += '[';
    for (const SensitivityRow &row : sensitivity.rows)
        appendRow(out, row);
    out += ']';
    appendWarnings(out, sensitivity.warnings);
    out += '}';
    return indentedJson(out);
}

Table sensitivityTable(const Sensitivity &sensitivity)
{
    Table table;
    table.headings = {"field",        "value",    "low",        "high",  "co2e_low_kg",
                      "co2e_high_kg", "swing_kg", "elasticity", "remark"};
    for (const SensitivityRow &row : sensitivity.rows)
        table.rows.push_back({Cell(fieldRow(row.field).key), Cell(row.value), Cell(row.low),
                              Cell(row.high), Cell(row.totalLow), Cell(row.totalHigh),
                              Cell(row.swing), row.elasticity ? Cell(*row.elasticity) : Cell(),
                              Cell(remarkOf(row))});
    return table;
}

std::string sharesText(std::string_view scenario, const SobolOptions &options,
                       const std::vector<SobolRow> &shares)
{
    std::string out = "{";
    appendJsonMember(out, "scenario", scenario);
    appendUnit(out, options.per);
    appendJsonMember(out, "draws", static_cast<double>(options.draws));
    appendJsonMember(out, "seed", static_cast<double>(options.seed));
    appendJsonKey(out, "shares");
    out += '[';
    for (const auto &[field, share] : shares) {
        appendJsonComma(out);
        out += '{';
        appendJsonMember(out, "field", fieldRow(field).key);
        appendJsonMember(out, "first", share.first);
        appendJsonMember(out, "first_error", share.firstError);
        appendJsonMember(out, "total", share.total);
        appendJsonMember(out, "total_error", share.totalError);
        out += '}';
    }
    out += "]}";
    return indentedJson(out);
}

Table sharesTable(const std::vector<SobolRow> &shares)
{
    Table table;
    table.headings = {"field", "first", "first_error", "total", "total_error"};
    for (const auto &[field, share] : shares)
        table.rows.push_back({Cell(fieldRow(field).key), Cell(share.first), Cell(share.firstError),
                              Cell(share.total), Cell(share.totalError)});
    return table;
}

} // namespace fourfold
