// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/calibration_report.h"

#include "core/io/json_print.h"

namespace fourfold {
namespace {

std::optional<double> errorOf(const std::optional<double> &value, double measured)
{
    return value ? std::optional(relativeError(*value, measured)) : std::nullopt;
}

void appendFitted(std::string &out, const Calibration &calibration)
{
    appendJsonKey(out, "fitted");
    out += '[';
    for (const FittedValue &fitted : calibration.fitted) {
        const FieldRow &row = fieldRow(fitted.field);
        appendJsonComma(out);
        out += '{';
        appendJsonMember(out, "field", row.key);
        appendJsonMember(out, "unit", unitRow(row.unit).symbol);
        appendJsonMember(out, "before", fitted.before);
        appendJsonMember(out, "value", fitted.value);
        out += '}';
    }
    out += ']';
}

void appendChanges(std::string &out, const Calibration &calibration)
{
    appendJsonKey(out, "changes");
    out += '{';
    for (const auto &[field, value] : calibration.changes)
        appendJsonValue(out, fieldRow(field).key, value);
    out += '}';
}

void appendFigures(std::string &out, std::span<const MeasuredRun> runs,
                   const Calibration &calibration)
{
    appendJsonKey(out, "figures");
    out += '[';
    for (const CalibratedFigure &figure : calibration.figures) {
        appendJsonComma(out);
        out += '{';
        appendJsonMember(out, "run", std::string_view(runs[figure.run].name));
        appendJsonMember(out, "figure", figureRow(figure.figure).key);
        appendJsonMember(out, "measured", figure.measured);
        appendJsonMember(out, "before", figure.before);
        appendJsonMember(out, "before_error", errorOf(figure.before, figure.measured));
        appendJsonMember(out, "after", figure.after);
        appendJsonMember(out, "after_error", errorOf(figure.after, figure.measured));
        out += '}';
    }
    out += ']';
}

} // namespace

std::string calibrationText(std::string_view scenario, std::span<const MeasuredRun> runs,
                            const Calibration &calibration)
{
    std::string out = "{";
    appendJsonMember(out, "scenario", scenario);
    appendFitted(out, calibration);
    appendChanges(out, calibration);
    appendFigures(out, runs, calibration);
    out += '}';
    return indentedJson(out);
}

Table calibrationTable(std::span<const MeasuredRun> runs, const Calibration &calibration)
{
    Table table;
    table.headings = {"run",          "quantity", "measured",   "before",
                      "before_error", "after",    "after_error"};
    for (const FittedValue &fitted : calibration.fitted)
        table.rows.push_back({Cell(), Cell(fieldRow(fitted.field).key), Cell(), Cell(fitted.before),
                              Cell(), Cell(fitted.value), Cell()});
    for (const CalibratedFigure &figure : calibration.figures)
        table.rows.push_back({Cell(runs[figure.run].name), Cell(figureRow(figure.figure).key),
                              Cell(figure.measured), Cell(figure.before),
                              Cell(errorOf(figure.before, figure.measured)), Cell(figure.after),
                              Cell(relativeError(figure.after, figure.measured))});
    return table;
}

} // namespace fourfold
