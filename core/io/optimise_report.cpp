// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/optimise_report.h"

#include "core/io/json_print.h"
#include "core/io/result_json.h"
#include "core/support/json_text.h"

#include <algorithm>

namespace fourfold {
namespace {

/// How the amounts of a choice are named in results.
struct AmountColumn
{
    Limit limit = Limit::Carbon;
    std::string_view key;
};
constexpr std::array<AmountColumn, kLimitCount> kAmounts = {{
    {Limit::Carbon, "co2e_kg"},
    {Limit::Days, "days"},
    {Limit::Devices, "devices"},
    {Limit::Energy, "facility_energy_kwh"},
    {Limit::Cost, "cost_usd"},
}};

bool isShown(const AmountColumn &column, const Optimisation &answer)
{
    return column.limit != Limit::Cost || answer.hasCost;
}

void appendAmounts(std::string &out, const LimitedAmounts &amounts, const Optimisation &answer)
{
    for (const AmountColumn &column : kAmounts) {
        if (isShown(column, answer))
            appendJsonMember(out, column.key, amounts[column.limit]);
    }
}

/// The entries of a choice and, where starts differ, when it starts.
void appendChosen(std::string &out, const CatalogChoice &choice, const Optimisation &answer)
{
    for (const ChoosableRow &row : choosableTable()) {
        if (const Entry *entry = choice.entries[static_cast<std::size_t>(row.what)])
            appendJsonMember(out, row.key, std::string_view(entry->id));
    }
    if (!answer.hasStarts)
        return;
    appendJsonMember(out, "intensity", std::string_view(choice.start ? "hourly" : "yearly"));
    if (!choice.start)
        return;
    appendJsonMember(out, "start_utc", std::string_view(toIsoText(choice.start->instant)));
    appendJsonMember(out, "later_h", choice.start->laterHours);
}

void appendGain(std::string &out, const RankedChoice &ranked)
{
    appendJsonMember(out, "ratio", ranked.gain.ratio);
    appendJsonKey(out, "reason");
    if (ranked.reason)
        appendJsonText(out, groupRow(*ranked.reason).key);
    else
        out += "null";
    appendJsonKey(out, "factors");
    out += '[';
    for (const Factor &factor : ranked.gain.factors) {
        if (!factor.factor)
            continue;
        appendJsonComma(out);
        out += '{';
        appendJsonMember(out, "m", groupRow(factor.group).key);
        appendJsonMember(out, "factor", *factor.factor);
        appendJsonMember(out, "co2e_kg", factor.savingKg + 0.0);
        out += '}';
    }
    out += ']';
}

void appendRanked(std::string &out, const Optimisation &answer)
{
    appendJsonKey(out, "ranked");
    out += '[';
    for (const RankedChoice &ranked : answer.ranked) {
        appendJsonComma(out);
        out += '{';
        appendJsonMember(out, "rank", static_cast<double>(ranked.rank));
        appendChosen(out, ranked.choice, answer);
        appendAmounts(out, ranked.choice.amounts, answer);
        appendGain(out, ranked);
        appendJsonKey(out, "changes");
        out += '{';
        for (const auto &[field, value] : ranked.scenario.values)
            appendJsonValue(out, fieldRow(field).key, value);
        out += "}}";
    }
    out += ']';
}

void appendFront(std::string &out, const Optimisation &answer)
{
    appendJsonKey(out, "front");
    out += '[';
    for (const FrontChoice &choice : answer.front) {
        appendJsonComma(out);
        out += '{';
        appendChosen(out, choice.choice, answer);
        appendAmounts(out, choice.choice.amounts, answer);
        appendJsonMember(out, "count", static_cast<double>(choice.count));
        out += '}';
    }
    out += ']';
}

void appendLimits(std::string &out, const OptimiseQuestion &question, const Optimisation &answer)
{
    appendJsonKey(out, "limits");
    out += '[';
    for (const LimitRow &row : limitTable()) {
        const auto &most = question.limits[row.limit];
        if (!most)
            continue;
        appendJsonComma(out);
        out += '{';
        appendJsonMember(out, "limit", row.key);
        appendJsonMember(out, "value", *most);
        const auto position = static_cast<std::size_t>(row.limit);
        appendJsonMember(out, "beyond", static_cast<double>(answer.beyond[position]));
        appendJsonKey(out, "best_without");
        if (const auto &best = answer.without[position]) {
            out += '{';
            appendChosen(out, *best, answer);
            appendAmounts(out, best->amounts, answer);
            out += '}';
        } else {
            out += "null";
        }
        out += '}';
    }
    out += ']';
}

void appendLacking(std::string &out, const Optimisation &answer)
{
    appendJsonKey(out, "lacking");
    out += '[';
    for (const LackingEntry &lacking : answer.lacking) {
        appendJsonComma(out);
        out += '{';
        appendJsonMember(out, "kind", kindRow(lacking.entry->kind).key);
        appendJsonMember(out, "id", std::string_view(lacking.entry->id));
        appendJsonMember(out, "reason", std::string_view(english(lacking.reason.message)));
        out += '}';
    }
    out += ']';
}

Cell idCell(const ChosenEntries &entries, Choosable what)
{
    const Entry *entry = entries[static_cast<std::size_t>(what)];
    return entry == nullptr ? Cell() : Cell(std::string_view(entry->id));
}

} // namespace

std::string optimiseText(std::string_view scenario, const OptimiseQuestion &question,
                         const Optimisation &answer)
{
    std::string out = "{";
    appendJsonMember(out, "scenario", scenario);
    appendJsonMember(out, "basis",
                     std::string_view(question.basis == Basis::Net ? "net" : "gross"));
    appendJsonKey(out, "as_it_stands");
    if (answer.asItStands) {
        out += '{';
        appendAmounts(out, *answer.asItStands, answer);
        out += '}';
    } else {
        out += "null";
    }
    appendJsonMember(out, "choices", static_cast<double>(answer.choices));
    appendJsonMember(out, "within", static_cast<double>(answer.within));
    appendLimits(out, question, answer);
    appendRanked(out, answer);
    appendFront(out, answer);
    appendLacking(out, answer);
    appendWarnings(out, answer.warnings);
    out += '}';
    return indentedJson(out);
}

Table optimiseTable(const OptimiseQuestion &question, const Optimisation &answer)
{
    Table table;
    table.headings = {"rank"};
    std::vector<Choosable> chosen;
    for (const ChoosableRow &row : choosableTable()) {
        if (std::ranges::find(question.over, row.what) == question.over.end())
            continue;
        chosen.push_back(row.what);
        table.headings.emplace_back(row.key);
    }
    if (answer.hasStarts)
        table.headings.emplace_back("start_utc");
    for (const AmountColumn &column : kAmounts) {
        if (isShown(column, answer))
            table.headings.emplace_back(column.key);
    }
    table.headings.insert(table.headings.end(), {"ratio", "reason"});
    const auto add = [&](Cell rank, const CatalogChoice &choice, Cell ratio, Cell reason) {
        std::vector<Cell> &cells = table.rows.emplace_back();
        cells.push_back(std::move(rank));
        for (const Choosable what : chosen)
            cells.push_back(idCell(choice.entries, what));
        if (answer.hasStarts)
            cells.emplace_back(choice.start ? toIsoText(choice.start->instant) : "any (yearly)");
        for (const AmountColumn &column : kAmounts) {
            if (isShown(column, answer))
                cells.emplace_back(choice.amounts[column.limit]);
        }
        cells.push_back(std::move(ratio));
        cells.push_back(std::move(reason));
    };
    for (const RankedChoice &ranked : answer.ranked)
        add(Cell(static_cast<double>(ranked.rank)), ranked.choice,
            ranked.gain.ratio ? Cell(*ranked.gain.ratio) : Cell(),
            ranked.reason ? Cell(groupRow(*ranked.reason).key) : Cell());
    for (const FrontChoice &choice : answer.front)
        add(Cell("front"), choice.choice, Cell(), Cell());
    return table;
}

} // namespace fourfold
