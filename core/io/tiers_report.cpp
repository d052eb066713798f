// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/tiers_report.h"

#include "core/io/json_print.h"
#include "core/io/result_json.h"
#include "core/support/json_text.h"
#include "core/units/constants.h"

namespace fourfold {
namespace {

double wattHours(const TierAnswer &answer)
{
    return answer.itEnergyPerRequest * constantRow(Constant::WattHoursPerKilowattHour).value;
}

void appendAnswer(std::string &out, const TierAnswer &answer, const TierSpread &spread)
{
    const Choice &choice = tierChoice(answer.tier);
    appendJsonComma(out);
    out += '{';
    appendJsonMember(out, "tier", choice.key);
    appendJsonMember(out, "title", std::string_view(choice.label.source));
    appendJsonKey(out, "counts");
    out += answer.counts() ? "true" : "false";
    if (answer.error) {
        appendJsonKey(out, "error");
        appendJsonError(out, *answer.error);
    } else {
        appendJsonMember(out, "it_wh_per_request", wattHours(answer));
        appendJsonMember(out, "inference_kg", answer.inferenceKg);
        appendJsonMember(out, "co2e_kg", answer.kg);
        appendJsonMember(out, "ratio",
                         spread.centralKg > 0 ? std::optional(answer.kg / spread.centralKg)
                                              : std::nullopt);
    }
    if (answer.outside)
        appendJsonMember(out, "outside", std::string_view(english(*answer.outside)));
    out += '}';
}

} // namespace

std::string tiersText(std::string_view scenario, Basis basis, const TierSpread &spread)
{
    std::string out = "{";
    appendJsonMember(out, "scenario", scenario);
    appendTiers(out, basis, spread, "tiers");
    out += '}';
    return indentedJson(out);
}

void appendTiers(std::string &out, Basis basis, const TierSpread &spread, std::string_view list)
{
    appendJsonMember(out, "basis", std::string_view(basis == Basis::Net ? "net" : "gross"));
    appendJsonMember(out, "chosen", tierChoice(spread.chosen).key);
    appendJsonMember(out, "co2e_kg", spread.centralKg);
    appendJsonMember(out, "low_kg", spread.lowKg);
    appendJsonMember(out, "high_kg", spread.highKg);
    appendJsonMember(out, "counted", static_cast<double>(spread.counted));
    appendJsonKey(out, list);
    out += '[';
    for (const TierAnswer &answer : spread.answers)
        appendAnswer(out, answer, spread);
    out += ']';
}

Table tiersTable(const TierSpread &spread)
{
    Table table;
    table.headings = {"tier", "it_wh_per_request", "inference_kg", "co2e_kg", "ratio", "remark"};
    for (const TierAnswer &answer : spread.answers) {
        const auto number = [&](double value) { return answer.error ? Cell() : Cell(value); };
        const std::string remark = answer.error     ? english(*answer.error)
                                   : answer.outside ? english(*answer.outside)
                                                    : std::string();
        table.rows.push_back({Cell(tierChoice(answer.tier).key), number(wattHours(answer)),
                              number(answer.inferenceKg), number(answer.kg),
                              spread.centralKg > 0 ? number(answer.kg / spread.centralKg) : Cell(),
                              Cell(remark)});
    }
    return table;
}

} // namespace fourfold
