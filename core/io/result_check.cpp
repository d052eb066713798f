// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/result_check.h"

#include "core/io/json_place.h"
#include "core/io/json_print.h"
#include "core/io/result_json.h"
#include "core/support/numbers.h"
#include "core/support/spelling.h"

#include <cmath>
#include <unordered_map>

namespace fourfold {
namespace {

constexpr int kNewestVersion = 1;

using Scenarios = std::unordered_map<std::string_view, const JsonNode *>;

Scenarios scenariosOf(const JsonNode &root)
{
    Scenarios scenarios;
    const JsonNode *list = root.find("scenarios");
    if (list == nullptr)
        return scenarios;
    for (const JsonNode &scenario : *list) {
        if (const JsonNode *id = scenario.find("id"))
            scenarios.emplace(id->text, &scenario);
    }
    return scenarios;
}

bool isSame(double recorded, double now)
{
    return std::abs(recorded - now)
           <= kResultTolerance * std::max(std::abs(recorded), std::abs(now));
}

std::optional<double> numberOf(const JsonNode *node)
{
    const bool isNumber = node != nullptr && node->type == JsonType::Number;
    return isNumber ? std::optional(node->number) : std::nullopt;
}

/// A number in full: drifts are smaller than what a rounded table shows.
Cell fullCell(std::optional<double> number)
{
    return number ? Cell(toText(*number)) : Cell();
}

/// Walks over what was recorded of one scenario.
class Checker
{
public:
    Checker(std::string_view scenario, ResultCheck &out)
        : m_scenario(scenario)
        , m_out(out)
    {}

    void check(const JsonNode &recorded, const JsonNode *now, const std::string &path)
    {
        if (recorded.type == JsonType::Object) {
            for (const JsonNode &member : recorded)
                check(member, now == nullptr ? nullptr : now->find(member.key),
                      path.empty() ? std::string(member.key)
                                   : path + "." + std::string(member.key));
            return;
        }
        const auto before = numberOf(&recorded);
        const auto after = numberOf(now);
        if (!before && !after)
            return;
        ++m_out.compared;
        if (!before || !after || !isSame(*before, *after))
            m_out.drifts.push_back({m_scenario, path, before, after});
    }

private:
    std::string m_scenario;
    ResultCheck &m_out;
};

Problem checkShape(const JsonNode &root)
{
    const Place place;
    if (auto problem = expectType(root, place, JsonType::Object))
        return problem;
    for (const std::string_view key : {"format", "version", "method", "scenarios"}) {
        if (root.find(key) == nullptr)
            return errorAt(place, ErrorCode::MissingField,
                           FF_TR_NOOP("Message", "this is no result file: the key %1 is missing"),
                           {std::string(key)});
    }
    const JsonNode &format = *root.find("format");
    if (format.text != kResultFormat)
        return errorAt({&place, "format", {}}, ErrorCode::UnknownName,
                       FF_TR_NOOP("Message", "this is a file of the format %1; a result has %2"),
                       {excerpt(format.text), std::string(kResultFormat)});
    double version = 0;
    const Place here = {&place, "version", {}};
    if (auto problem = readNumber(*root.find("version"), here, version))
        return problem;
    if (version > kNewestVersion)
        return errorAt(here, ErrorCode::NewerVersion,
                       FF_TR_NOOP("Message", "the file has version %1, this program reads up to "
                                             "%2: update the program"),
                       {toText(version), std::to_string(kNewestVersion)});
    return expectType(*root.find("scenarios"), {&place, "scenarios", {}}, JsonType::Array);
}

} // namespace

Result<std::string> methodOfResult(std::string_view recorded)
{
    JsonDocument document;
    if (const auto read = document.read(recorded); !read)
        return read.error();
    if (auto problem = checkShape(document.root()))
        return std::move(*problem);
    const Place place;
    std::string method;
    if (auto problem = readText(*document.root().find("method"), {&place, "method", {}}, method))
        return std::move(*problem);
    return method;
}

Result<FunctionalUnit> unitOfResult(std::string_view recorded)
{
    JsonDocument document;
    if (const auto read = document.read(recorded); !read)
        return read.error();
    const JsonNode *node = document.root().find("per");
    if (node == nullptr)
        return FunctionalUnit::Study;
    const Place place;
    std::string key;
    if (auto problem = readText(*node, {&place, "per", {}}, key))
        return std::move(*problem);
    const FunctionalUnitRow *row = findFunctionalUnit(key);
    if (row == nullptr)
        return unknownFunctionalUnit(key).at("/per");
    return row->unit;
}

ResultCheck checkResult(std::string_view recorded, std::string_view now)
{
    ResultCheck check;
    JsonDocument before;
    JsonDocument after;
    if (!before.read(recorded) || !after.read(now))
        return check;
    const Scenarios present = scenariosOf(after.root());
    for (const JsonNode &scenario : *before.root().find("scenarios")) {
        const JsonNode *id = scenario.find("id");
        const std::string_view name = id == nullptr ? std::string_view() : id->text;
        const auto found = present.find(name);
        Checker(name, check).check(scenario, found == present.end() ? nullptr : found->second, {});
    }
    return check;
}

std::string checkText(const ResultCheck &check)
{
    std::string out = "{";
    appendJsonFlag(out, "holds", check.drifts.empty());
    appendJsonMember(out, "compared", static_cast<double>(check.compared));
    appendJsonKey(out, "drifted");
    out += '[';
    for (const Drift &drift : check.drifts) {
        appendJsonComma(out);
        out += '{';
        appendJsonMember(out, "scenario", drift.scenario);
        appendJsonMember(out, "quantity", drift.quantity);
        appendJsonMember(out, "recorded", drift.recorded);
        appendJsonMember(out, "now", drift.now);
        out += '}';
    }
    out += "]}";
    return indentedJson(out);
}

Table checkTable(const ResultCheck &check)
{
    Table table;
    table.headings = {"scenario", "quantity", "recorded", "now"};
    for (const Drift &drift : check.drifts)
        table.rows.push_back({Cell(drift.scenario), Cell(drift.quantity), fullCell(drift.recorded),
                              fullCell(drift.now)});
    return table;
}

} // namespace fourfold
