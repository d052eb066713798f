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

void appendDifferences(std::string &out, const std::vector<MethodDifference> &differences)
{
    appendJsonKey(out, "differences");
    out += '[';
    for (const MethodDifference &difference : differences) {
        appendJsonComma(out);
        out += '{';
        appendJsonMember(out, "reason", difference.code);
        appendJsonMember(out, "factor", difference.factor);
        appendJsonMember(out, "text", std::string_view(difference.text.source));
        out += '}';
    }
    out += ']';
}

void appendAnswer(std::string &out, const MethodAnswer &answer)
{
    appendJsonComma(out);
    out += '{';
    appendJsonMember(out, "method", answer.method->id);
    appendJsonMember(out, "title", std::string_view(answer.method->title.source));
    if (answer.estimate) {
        const Figures &total = answer.estimate->total;
        appendJsonMember(out, "co2e_kg", total[Figure::Co2e]);
        appendJsonMember(out, "co2e_net_kg", total[Figure::Co2eNet]);
        appendJsonMember(out, "facility_energy_kwh", total[Figure::FacilityEnergy]);
    }
    appendJsonKey(out, "phases");
    out += '[';
    for (const Phase phase : answer.method->phases) {
        appendJsonComma(out);
        appendJsonText(out, phaseTable()[static_cast<std::size_t>(phase)].key);
    }
    out += ']';
    appendFields(out, "reads", answer.method->reads);
    appendFields(out, "ignores", answer.ignored);
    if (answer.estimate) {
        appendDifferences(out, answer.differences);
        appendWarnings(out, answer.estimate->warnings);
    } else {
        appendJsonKey(out, "error");
        appendJsonError(out, *answer.error);
    }
    out += '}';
}

/// "device-hours × 1.2, scope × 0.98".
std::string reasonsOf(const MethodAnswer &answer)
{
    if (answer.error)
        return english(*answer.error);
    std::string all;
    for (const MethodDifference &difference : answer.differences)
        all += (all.empty() ? "" : ", ") + std::string(difference.code) + " × "
               + shortNumber(difference.factor);
    return all;
}

} // namespace

std::string methodsText(std::string_view scenario, const std::vector<MethodAnswer> &answers)
{
    std::string out = "{";
    appendJsonMember(out, "scenario", scenario);
    appendJsonKey(out, "methods");
    out += '[';
    for (const MethodAnswer &answer : answers)
        appendAnswer(out, answer);
    out += "]}";
    return indentedJson(out);
}

Table methodsTable(const std::vector<MethodAnswer> &answers)
{
    Table table;
    table.headings = {"method", "co2e_kg", "co2e_net_kg", "facility_energy_kwh", "reasons"};
    for (const MethodAnswer &answer : answers) {
        const auto figure = [&](Figure one) {
            return answer.estimate ? Cell(answer.estimate->total[one]) : Cell();
        };
        table.rows.push_back({Cell(answer.method->id), figure(Figure::Co2e),
                              figure(Figure::Co2eNet), figure(Figure::FacilityEnergy),
                              Cell(reasonsOf(answer))});
    }
    return table;
}

} // namespace fourfold
