// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/request_log.h"

#include "core/io/csv_reader.h"
#include "core/io/hourly_readers.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

namespace fourfold {
namespace {

struct EnergyColumn
{
    std::string_view heading;
    double kwhPerUnit;
};
constexpr std::array kEnergies = {
    EnergyColumn{"energy_kwh", 1},
    EnergyColumn{"energy_wh", 1e-3},
    EnergyColumn{"energy_j", 1 / 3.6e6},
};

/// The columns of a log, by their index.
struct LogColumns
{
    std::size_t level = 0;
    std::size_t energy = 0;
    double kwhPerUnit = 1;
    std::size_t time = 0;
    std::size_t preferred = 0;
    std::optional<std::size_t> set;
};

std::optional<std::size_t> columnOf(const std::vector<std::string> &headings, std::string_view name)
{
    const auto found = std::ranges::find_if(
        headings, [&](const std::string &heading) { return lowered(heading) == name; });
    return found == headings.end()
               ? std::nullopt
               : std::optional(static_cast<std::size_t>(found - headings.begin()));
}

Result<LogColumns> columnsOf(const std::vector<std::string> &headings)
{
    LogColumns columns;
    const auto take = [&](std::string_view name, std::size_t &place) {
        const auto found = columnOf(headings, name);
        place = found.value_or(0);
        return found.has_value();
    };
    const auto *energy = std::ranges::find_if(
        kEnergies, [&](const EnergyColumn &one) { return take(one.heading, columns.energy); });
    std::string_view missing;
    if (energy == kEnergies.end())
        missing = "energy_wh";
    else
        columns.kwhPerUnit = energy->kwhPerUnit;
    if (!take("level", columns.level))
        missing = "level";
    if (!take("time_s", columns.time))
        missing = "time_s";
    if (!take("preferred", columns.preferred))
        missing = "preferred";
    columns.set = columnOf(headings, "set");
    if (missing.empty())
        return columns;
    return Error{ErrorCode::MissingField, "line 1",
                 Message{FF_TR_NOOP("Message", "the column %1 is missing: a log of requests has "
                                               "level, energy_wh, time_s and preferred"),
                         {std::string(missing)}}};
}

/// What the requests of one level take together.
struct LevelSum
{
    DirectiveLevel level;
    double requests = 0;
};
struct SetSum
{
    std::string name;
    std::vector<LevelSum> levels;
};

LevelSum &levelCalled(SetSum &set, const std::string &name)
{
    for (LevelSum &level : set.levels) {
        if (level.level.name == name)
            return level;
    }
    LevelSum &added = set.levels.emplace_back();
    added.level.name = name;
    return added;
}

SetSum &setCalled(std::vector<SetSum> &sets, const std::string &name)
{
    const auto found = std::ranges::find(sets, name, &SetSum::name);
    if (found != sets.end())
        return *found;
    return sets.emplace_back(SetSum{name, {}});
}

/// A number of a row, and what it adds to.
struct LogNumber
{
    std::size_t column = 0;
    double DirectiveLevel::*member = nullptr;
    double perUnit = 1;
};

/// Adds a row. The error names the line.
std::optional<Error> addRow(const LogColumns &columns, const std::vector<std::string> &headings,
                            const std::vector<std::string> &cells, const CsvReader &reader,
                            std::vector<SetSum> &sets)
{
    const std::size_t line = reader.line();
    if (auto error = checkCells(cells, headings, line))
        return error;
    LevelSum &sum = levelCalled(setCalled(sets, columns.set ? cells[*columns.set] : std::string()),
                                cells[columns.level]);
    const std::array<LogNumber, 3> numbers = {
        {{columns.energy, &DirectiveLevel::energyKwh, columns.kwhPerUnit},
         {columns.time, &DirectiveLevel::timeSeconds, 1},
         {columns.preferred, &DirectiveLevel::preference, 1}}};
    for (const LogNumber &one : numbers) {
        const auto number =
            readAmount(cells[one.column], reader.separator(), line, headings[one.column]);
        if (!number)
            return number.error();
        sum.level.*one.member += *number * one.perUnit;
    }
    ++sum.requests;
    return std::nullopt;
}

/// A set with the means of its levels, in the order of the first set.
Result<RequestSet> meansOf(const SetSum &sum, const SetSum &order)
{
    RequestSet set{.name = sum.name, .levels = {}, .smaller = {}};
    double judged = 0;
    for (const LevelSum &level : sum.levels)
        judged += level.level.preference;
    for (const LevelSum &first : order.levels) {
        const auto found = std::ranges::find_if(sum.levels, [&](const LevelSum &level) {
            return level.level.name == first.level.name;
        });
        if (found == sum.levels.end() || sum.levels.size() != order.levels.size())
            return Error{ErrorCode::Contradiction, sum.name,
                         Message{FF_TR_NOOP("Message", "every set needs requests of the same "
                                                       "levels"),
                                 {}}};
        if (!(judged > 0))
            return Error{ErrorCode::OutOfBounds, sum.name,
                         Message{FF_TR_NOOP("Message", "needs at least one judged prompt"), {}}};
        set.levels.push_back({found->level.name, found->level.energyKwh / found->requests,
                              found->level.timeSeconds / found->requests,
                              found->level.preference / judged});
    }
    return set;
}

double requestsOf(const SetSum &set)
{
    double requests = 0;
    for (const LevelSum &level : set.levels)
        requests += level.requests;
    return requests;
}

} // namespace

Result<RequestSets> readRequestLog(std::string_view text)
{
    CsvReader reader(text);
    std::vector<std::string> headings;
    std::vector<std::string> cells;
    reader.next(headings);
    const auto columns = columnsOf(headings);
    if (!columns)
        return columns.error();
    std::vector<SetSum> sums;
    while (reader.next(cells)) {
        if (auto problem = addRow(*columns, headings, cells, reader, sums))
            return *problem;
    }
    if (sums.empty())
        return Error{ErrorCode::MissingField, "",
                     Message{FF_TR_NOOP("Message", "the log has no requests"), {}}};
    RequestSets all;
    double requests = 0;
    for (const SetSum &sum : sums)
        requests += requestsOf(sum);
    for (const SetSum &sum : sums) {
        auto set = meansOf(sum, sums.front());
        if (!set)
            return set.error();
        all.sets.push_back(std::move(*set));
        all.shares.push_back(requestsOf(sum) / requests);
    }
    return all;
}

Result<RequestSets> readRequests(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    return first != std::string_view::npos && text[first] == '{' ? readRequestSets(text)
                                                                 : readRequestLog(text);
}

} // namespace fourfold
