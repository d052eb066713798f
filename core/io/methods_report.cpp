// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/methods_report.h"

#include "core/estimation/expression.h"
#include "core/io/json_print.h"
#include "core/io/result_json.h"
#include "core/support/json_text.h"

namespace fourfold {
namespace {

void appendFields(std::string &out, std::string_view key, std::span<const Field> fields)
{
    appendJsonKey(out, key);
    out += '[';
    for (const Field field : fields) {
        appendJsonComma(out);
        appendJsonText(out, fieldRow(field).key);
    }
    out += ']';
}

/// The fields that the reason names for a method.
std::span<const Field> fieldsOf(const MethodReason &reason, const EstimatorRow *method)
{
    return reason.first == method ? reason.firstFields : reason.secondFields;
}

void appendSteps(std::string &out, std::string_view key, const Waterfall &way)
{
    appendJsonKey(out, key);
    out += '[';
    for (const WaterfallStep &step : way.steps) {
        const MethodFactorRow &row = methodFactorRow(step.factor);
        appendJsonComma(out);
        out += '{';
        appendJsonMember(out, "reason", row.code);
        appendJsonMember(out, "factor", step.ratio);
        appendJsonMember(out, "co2e_kg", step.kg);
        appendJsonMember(out, "from", step.from);
        appendJsonMember(out, "to", step.to);
        appendJsonMember(out, "unit", unitRow(row.unit).symbol);
        appendFields(out, "from_fields", fieldsOf(step.reason, way.from));
        appendFields(out, "to_fields", fieldsOf(step.reason, way.to));
        appendJsonMember(out, "text", std::string_view(english(step.reason)));
        out += '}';
    }
    out += ']';
}

void appendWaterfall(std::string &out, const MethodScope &scope, const Waterfall &way)
{
    appendJsonKey(out, "waterfall");
    out += '{';
    appendJsonMember(out, "from", way.from->id);
    appendJsonMember(out, "to", way.to->id);
    appendJsonMember(out, "basis", std::string_view(scope.basis == Basis::Net ? "net" : "gross"));
    appendJsonMember(out, "co2e_from_kg", way.fromKg);
    appendJsonMember(out, "co2e_to_kg", way.toKg);
    appendJsonMember(out, "ratio", way.ratio);
    appendSteps(out, "steps", way);
    if (way.note)
        appendJsonMember(out, "note", std::string_view(english(*way.note)));
    out += '}';
}

/// The way from the chosen method to this one, where both have an estimate.
std::optional<Waterfall> wayTo(const MethodsReport &report, const MethodAnswer &answer)
{
    if (report.chosen == nullptr)
        return std::nullopt;
    auto way = report.comparison.waterfall(*report.chosen, answer);
    return way ? std::optional(std::move(*way)) : std::nullopt;
}

void appendFigures(std::string &out, const MethodsReport &report, const MethodAnswer &answer)
{
    const Figures &total = answer.estimation->estimate.total;
    appendJsonMember(out, "co2e_kg", total[Figure::Co2e]);
    appendJsonMember(out, "co2e_net_kg", total[Figure::Co2eNet]);
    appendJsonMember(out, "facility_energy_kwh", total[Figure::FacilityEnergy]);
    const auto way = wayTo(report, answer);
    appendJsonMember(out, "ratio", way ? way->ratio : std::nullopt);
}

void appendAnswer(std::string &out, const MethodsReport &report, const MethodAnswer &answer)
{
    appendJsonComma(out);
    out += '{';
    appendJsonMember(out, "method", answer.method->id);
    appendJsonMember(out, "title", std::string_view(answer.method->title.source));
    if (answer.estimation)
        appendFigures(out, report, answer);
    appendJsonKey(out, "phases");
    out += '[';
    for (const Phase phase : answer.method->phases) {
        appendJsonComma(out);
        appendJsonText(out, phaseTable()[static_cast<std::size_t>(phase)].key);
    }
    out += ']';
    appendFields(out, "reads", answer.method->reads);
    appendFields(out, "reads_given", answer.read);
    appendFields(out, "ignores", answer.ignored);
    if (answer.estimation) {
        if (const auto way = wayTo(report, answer))
            appendSteps(out, "differences", *way);
        appendWarnings(out, answer.estimation->estimate.warnings);
    } else {
        appendJsonKey(out, "error");
        appendJsonError(out, *answer.error);
    }
    out += '}';
}

/// "device-hours × 1.2, embodied × 0.98".
std::string reasonsOf(const MethodsReport &report, const MethodAnswer &answer)
{
    if (answer.error)
        return english(*answer.error);
    const auto way = wayTo(report, answer);
    if (!way)
        return {};
    if (way->note)
        return english(*way->note);
    std::string all;
    for (const WaterfallStep &step : way->steps)
        all += (all.empty() ? "" : ", ") + std::string(methodFactorRow(step.factor).code) + " × "
               + shortNumber(step.ratio);
    return all;
}

} // namespace

std::string methodsText(const MethodsReport &report)
{
    std::string out = "{";
    appendJsonMember(out, "scenario", std::string_view(report.scenario));
    if (report.chosen != nullptr)
        appendJsonMember(out, "chosen", report.chosen->method->id);
    appendJsonKey(out, "methods");
    out += '[';
    for (const MethodAnswer &answer : report.comparison.answers)
        appendAnswer(out, report, answer);
    out += ']';
    if (report.waterfall)
        appendWaterfall(out, report.comparison.scope, *report.waterfall);
    out += '}';
    return indentedJson(out);
}

std::string fieldKeys(std::span<const Field> fields)
{
    std::string keys;
    for (const Field field : fields)
        keys += (keys.empty() ? "" : " ") + std::string(fieldRow(field).key);
    return keys;
}

Table methodsTable(const MethodsReport &report, bool listsFields)
{
    const auto fieldsCell = [&](const std::vector<Field> &fields) {
        return listsFields ? Cell(fieldKeys(fields)) : Cell(static_cast<double>(fields.size()));
    };
    Table table;
    table.headings = {"method", "co2e_kg", "co2e_net_kg", "facility_energy_kwh",
                      "ratio",  "reads",   "ignores",     "reasons"};
    for (const MethodAnswer &answer : report.comparison.answers) {
        const auto figure = [&](Figure one) {
            return answer.estimation ? Cell(answer.estimation->estimate.total[one]) : Cell();
        };
        const auto way = wayTo(report, answer);
        table.rows.push_back(
            {Cell(answer.method->id), figure(Figure::Co2e), figure(Figure::Co2eNet),
             figure(Figure::FacilityEnergy), way && way->ratio ? Cell(*way->ratio) : Cell(),
             fieldsCell(answer.read), fieldsCell(answer.ignored), Cell(reasonsOf(report, answer))});
    }
    return table;
}

Table waterfallTable(const Waterfall &waterfall)
{
    Table table;
    table.headings = {"reason", "from", "to", "unit", "factor", "co2e_kg", "text"};
    table.rows.push_back({Cell(waterfall.from->id), Cell(), Cell(), Cell(), Cell(),
                          Cell(waterfall.fromKg),
                          Cell(waterfall.note ? english(*waterfall.note) : std::string())});
    for (const WaterfallStep &step : waterfall.steps) {
        const MethodFactorRow &row = methodFactorRow(step.factor);
        table.rows.push_back({Cell(row.code), Cell(step.from), Cell(step.to),
                              Cell(unitRow(row.unit).symbol), Cell(step.ratio), Cell(step.kg),
                              Cell(english(step.reason))});
    }
    table.rows.push_back({Cell(waterfall.to->id), Cell(), Cell(), Cell(),
                          waterfall.ratio ? Cell(*waterfall.ratio) : Cell(), Cell(waterfall.toKg),
                          Cell()});
    return table;
}

} // namespace fourfold
