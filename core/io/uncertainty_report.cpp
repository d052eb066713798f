// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/uncertainty_report.h"

#include "core/analysis/significant_digits.h"
#include "core/io/json_print.h"
#include "core/support/numbers.h"

namespace fourfold {
namespace {

constexpr std::array<std::string_view, kSpreadShares.size()> kQuantileKeys = {
    "p05_kg", "p25_kg", "p50_kg", "p75_kg", "p95_kg"};
constexpr std::array<std::string_view, kRatioShares.size()> kRatioKeys = {"p05_ratio", "p50_ratio",
                                                                          "p95_ratio"};

std::string_view keyOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Less:
        return "less";
    case Verdict::Greater:
        return "greater";
    case Verdict::Equal:
        return "equal";
    case Verdict::CannotTell:
        break;
    }
    return "cannot tell";
}

/// A whole number of any size.
void appendWhole(std::string &out, std::string_view key, std::uint64_t number)
{
    appendJsonKey(out, key);
    out += std::to_string(number);
}

std::optional<double> ratioOf(const PairSpread &pair, std::size_t quantile)
{
    return pair.ratio ? std::optional((*pair.ratio)[quantile].value) : std::nullopt;
}

/// Nothing where none was drawn, as without --default-ranges.
void appendDefaults(std::string &out, const std::vector<DefaultRange> &defaults)
{
    if (defaults.empty())
        return;
    appendJsonKey(out, "default_ranges");
    out += '[';
    for (const DefaultRange &one : defaults) {
        appendJsonComma(out);
        out += '{';
        appendJsonMember(out, "field", fieldRow(one.field).key);
        appendJsonMember(out, "value", one.number.value);
        appendJsonMember(out, "low", one.number.range->low);
        appendJsonMember(out, "high", one.number.range->high);
        appendJsonMember(out, "shape", shapeName(one.number.range->shape));
        appendJsonMember(out, "source", english(one.source));
        out += '}';
    }
    out += ']';
}

void appendScenario(std::string &out, const ScenarioSpread &spread)
{
    appendJsonComma(out);
    out += '{';
    appendJsonMember(out, "id", spread.id);
    appendJsonMember(out, "mean_kg", spread.mean);
    appendJsonMember(out, "sd_kg", spread.deviation);
    for (std::size_t i = 0; i < kQuantileKeys.size(); ++i)
        appendJsonMember(out, kQuantileKeys[i], spread.quantiles[i].value);
    appendJsonKey(out, "clamped_share");
    out += '{';
    for (const auto &[field, share] : spread.clamped)
        appendJsonMember(out, fieldRow(field).key, share);
    out += '}';
    appendDefaults(out, spread.defaults);
    out += '}';
}

void appendPair(std::string &out, const UncertaintyAnswer &answer, const PairSpread &pair)
{
    appendJsonComma(out);
    out += '{';
    appendJsonMember(out, "a", answer.scenarios[pair.a].id);
    appendJsonMember(out, "b", answer.scenarios[pair.b].id);
    appendJsonMember(out, "p_a_less", pair.less);
    for (std::size_t i = 0; i < kRatioKeys.size(); ++i)
        appendJsonMember(out, kRatioKeys[i], ratioOf(pair, i));
    out += '}';
}

template <class Keys>
void addHeadings(Table &table, const Keys &keys)
{
    for (const std::string_view key : keys)
        table.headings.emplace_back(key);
}

} // namespace

std::string uncertaintyText(const UncertaintyAnswer &answer)
{
    std::string out = "{";
    appendWhole(out, "draws", answer.draws);
    appendWhole(out, "seed", answer.seed);
    appendJsonKey(out, "scenarios");
    out += '[';
    for (const ScenarioSpread &spread : answer.scenarios)
        appendScenario(out, spread);
    out += ']';
    appendJsonKey(out, "pairs");
    out += '[';
    for (const PairSpread &pair : answer.pairs)
        appendPair(out, answer, pair);
    out += "]}";
    return indentedJson(out);
}

Table uncertaintyTable(const UncertaintyAnswer &answer)
{
    Table table;
    table.headings = {"scenario", "against", "mean_kg", "sd_kg"};
    addHeadings(table, kQuantileKeys);
    table.headings.emplace_back("p_less");
    addHeadings(table, kRatioKeys);
    for (const ScenarioSpread &spread : answer.scenarios) {
        std::vector<Cell> &row = table.rows.emplace_back();
        row = {Cell(spread.id), Cell(), Cell(spread.mean), Cell(spread.deviation)};
        for (const Quantile &quantile : spread.quantiles)
            row.emplace_back(quantile.value);
        row.resize(table.headings.size());
    }
    for (const PairSpread &pair : answer.pairs) {
        std::vector<Cell> &row = table.rows.emplace_back();
        row = {Cell(answer.scenarios[pair.a].id), Cell(answer.scenarios[pair.b].id)};
        row.resize(4 + kQuantileKeys.size());
        row.emplace_back(pair.less);
        for (std::size_t i = 0; i < kRatioKeys.size(); ++i)
            row.push_back(Cell(ratioOf(pair, i)));
    }
    return table;
}

Table spreadTable(const UncertaintyAnswer &answer)
{
    Table table;
    table.headings = {"scenario", "mean_kg", "sd_kg"};
    addHeadings(table, kQuantileKeys);
    table.headings.emplace_back("clamped");
    for (const ScenarioSpread &spread : answer.scenarios) {
        const double low = spread.quantiles.front().value;
        const double high = spread.quantiles.back().value;
        const auto shown = [&](double value) { return Cell(supportedValue(value, low, high)); };
        std::vector<Cell> &row = table.rows.emplace_back();
        row = {Cell(spread.id), shown(spread.mean), shown(spread.deviation)};
        for (const Quantile &quantile : spread.quantiles)
            row.push_back(shown(quantile.value));
        std::string clamped;
        for (const auto &[field, share] : spread.clamped) {
            if (share > 0)
                clamped += (clamped.empty() ? "" : ", ") + std::string(fieldRow(field).key) + " "
                           + toText(100 * share, 2) + " %";
        }
        row.emplace_back(clamped);
    }
    return table;
}

Table drawnDefaultsTable(const UncertaintyAnswer &answer)
{
    constexpr int kDigits = 3;
    Table table;
    table.headings = {"scenario", "field", "value", "low", "high", "shape", "source"};
    for (const ScenarioSpread &spread : answer.scenarios) {
        for (const DefaultRange &one : spread.defaults) {
            const Range &range = *one.number.range;
            table.rows.push_back({Cell(spread.id), Cell(fieldRow(one.field).key),
                                  Cell(toText(one.number.value, kDigits)),
                                  Cell(toText(range.low, kDigits)),
                                  Cell(toText(range.high, kDigits)), Cell(shapeName(range.shape)),
                                  Cell(english(one.source))});
        }
    }
    return table;
}

Table pairTable(const UncertaintyAnswer &answer, const std::vector<std::string> &measure)
{
    Table table;
    table.headings = {"a", "b", "p_a_less"};
    addHeadings(table, kRatioKeys);
    table.headings.emplace_back("a is");
    if (!measure.empty())
        table.headings.emplace_back("measure");
    for (const PairSpread &pair : answer.pairs) {
        std::vector<Cell> &row = table.rows.emplace_back();
        const double error = 2 * pair.lessError;
        row = {Cell(answer.scenarios[pair.a].id), Cell(answer.scenarios[pair.b].id),
               Cell(supportedValue(pair.less, pair.less - error, pair.less + error))};
        for (std::size_t i = 0; i < kRatioKeys.size(); ++i)
            row.push_back(
                pair.ratio ? Cell(supportedValue((*pair.ratio)[i].value, pair.ratio->front().value,
                                                 pair.ratio->back().value))
                           : Cell());
        row.emplace_back(keyOf(pair.verdict()));
        if (!measure.empty())
            row.emplace_back(measure[table.rows.size() - 1]);
    }
    return table;
}

} // namespace fourfold
