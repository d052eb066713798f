// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/energy_log_csv.h"

#include "core/io/csv_reader.h"
#include "core/io/hourly_readers.h"
#include "core/units/unit.h"

#include <algorithm>
#include <array>
#include <map>

namespace fourfold {
namespace {

/// Words of headings, the longer before those that they hold.
struct EnergyWord
{
    std::string_view word;
    Unit unit = Unit::KilowattHour;
};
constexpr std::array kEnergyWords = {
    EnergyWord{"kwh", Unit::KilowattHour},
    EnergyWord{"mwh", Unit::MegawattHour},
    EnergyWord{"wh", Unit::WattHour},
};
constexpr std::array<std::string_view, 2> kLogTimeWords = {"time", "date"};

struct LogColumns
{
    std::size_t time = 0;
    std::size_t energy = 0;
    Unit unit = Unit::KilowattHour;
};

template <class Words>
std::optional<std::size_t> columnWith(const std::vector<std::string> &headings, const Words &words)
{
    const auto found = std::ranges::find_if(headings, [&](const std::string &heading) {
        return std::ranges::any_of(
            words, [&](std::string_view word) { return heading.find(word) != std::string::npos; });
    });
    return found == headings.end()
               ? std::nullopt
               : std::optional(static_cast<std::size_t>(found - headings.begin()));
}

Result<LogColumns> columnsOf(const std::vector<std::string> &headings)
{
    const auto time = columnWith(headings, kLogTimeWords);
    for (const EnergyWord &word : kEnergyWords) {
        const auto energy = columnWith(headings, std::array{word.word});
        if (time && energy)
            return LogColumns{*time, *energy, word.unit};
    }
    return Error{
        ErrorCode::MissingField, "line 1",
        Message{FF_TR_NOOP("Message", "an energy log has a column of times and one whose heading "
                                      "names kWh, Wh or MWh: name one of each so"),
                {}}};
}

Result<LoggedEnergy> readRow(const LogColumns &columns, const std::vector<std::string> &headings,
                             const std::vector<std::string> &cells, const CsvReader &reader)
{
    const std::size_t line = reader.line();
    if (auto error = checkCells(cells, headings, line))
        return *error;
    const auto stamp = parseStamp(cells[columns.time]);
    if (!stamp)
        return noTime(line, cells[columns.time]);
    const auto energy =
        readAmount(cells[columns.energy], reader.separator(), line, headings[columns.energy]);
    if (!energy)
        return energy.error();
    return LoggedEnergy{stamp->instant, 0, convert(*energy, columns.unit, Unit::KilowattHour)};
}

/// The commonest distance of two stamps; an hour where there is one stamp.
double commonHours(const EnergyLog &log)
{
    std::map<double, std::size_t> counts;
    for (std::size_t i = 1; i < log.size(); ++i)
        ++counts[(log[i].start.seconds - log[i - 1].start.seconds) / kSecondsPerHour];
    const auto most =
        std::ranges::max_element(counts, {}, [](const auto &entry) { return entry.second; });
    return most == counts.end() ? 1 : most->first;
}

/// Every stretch ends where the next begins, the last after the common step. Nothing where all is
/// well.
std::optional<Error> setHours(EnergyLog &log)
{
    std::ranges::stable_sort(log, {}, &LoggedEnergy::start);
    for (std::size_t i = 1; i < log.size(); ++i) {
        if (log[i].start == log[i - 1].start)
            return Error{ErrorCode::DuplicateKey, toIsoText(log[i].start),
                         Message{FF_TR_NOOP("Message", "the stamp stands twice in the energy log: "
                                                       "add the two energies, or remove one"),
                                 {}}};
    }
    for (std::size_t i = 0; i + 1 < log.size(); ++i)
        log[i].hours = (log[i + 1].start.seconds - log[i].start.seconds) / kSecondsPerHour;
    log.back().hours = commonHours(log);
    return std::nullopt;
}

} // namespace

Result<EnergyLog> readEnergyLog(std::string_view text)
{
    CsvReader reader(text);
    std::vector<std::string> headings;
    std::vector<std::string> cells;
    if (!reader.next(headings))
        return Error{ErrorCode::MissingField, "line 1",
                     Message{FF_TR_NOOP("Message", "the file is empty"), {}}};
    std::ranges::transform(headings, headings.begin(),
                           [](const std::string &heading) { return lowered(heading); });
    const auto columns = columnsOf(headings);
    if (!columns)
        return columns.error();
    EnergyLog log;
    while (reader.next(cells)) {
        const auto row = readRow(*columns, headings, cells, reader);
        if (!row)
            return row.error();
        log.push_back(*row);
    }
    if (log.empty())
        return Error{
            ErrorCode::MissingField, "",
            Message{FF_TR_NOOP("Message", "there are no rows with a time and a value"), {}}};
    if (auto error = setHours(log))
        return *error;
    return log;
}

} // namespace fourfold
