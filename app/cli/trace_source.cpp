// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/trace_source.h"

#include "app/cli/console.h"
#include "app/cli/study_source.h"
#include "app/resource_folder.h"
#include "core/catalog/trace_name.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <optional>

namespace fourfold::cli {
namespace fs = std::filesystem;

namespace {

Result<HourlyFile> readTrace(const std::string &name)
{
    const auto text = readFile(name);
    if (!text)
        return text.error();
    auto file = readHourlyFile(*text);
    if (!file)
        return file.error().at(shownName(name));
    return file;
}

/// The files of a zone by year; a file is named after both.
std::map<int, fs::path> yearsOf(const fs::path &folder, const std::string &zone)
{
    std::map<int, fs::path> years;
    std::error_code error;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        const std::string name = it->path().stem().string();
        const auto bar = name.rfind('_');
        const auto year = parseStamp(name.substr(std::min(bar, name.size() - 1) + 1) + "-01-01");
        if (year && (name == zone || name.substr(0, bar) == zone))
            years[yearOf(year->instant)] = it->path();
    }
    return years;
}

/// What the catalogue calls so: a trace of the user's, as the window lists it.
Result<HourlyFile> readNamed(const std::string &name)
{
    const auto catalog = openCatalog({EntryKind::Trace}, false);
    if (!catalog)
        return catalog.error();
    const auto trace = catalog->trace(name);
    if (!trace && trace.error().code == ErrorCode::UnknownEntry) {
        std::string names;
        for (const Entry &entry : catalog->entries(EntryKind::Trace))
            names += (names.empty() ? "" : ", ") + entry.id;
        return Error{ErrorCode::UnknownName, name,
                     Message{FF_TR_NOOP("Message", "is neither a file nor a zone with an hourly "
                                                   "trace; there are %1"),
                             {names}}};
    }
    if (!trace)
        return trace.error();
    HourlyFile file{.format = "catalogue", .series = {trace->series()}};
    const bool isMeasured = trace->series().basis.hindsight == HindsightKind::Actual;
    if (const auto forecast = catalog->trace(forecastName(name)); isMeasured && forecast)
        file.series.push_back(forecast->series());
    return file;
}

/// The years that touch the wanted one, put together; the newest years where it is not there.
Result<HourlyFile> readYears(const std::map<int, fs::path> &years, int wanted)
{
    int first = years.contains(wanted) ? wanted : years.rbegin()->first;
    while (years.contains(first - 1))
        --first;
    auto file = readTrace(years.at(first).string());
    for (int year = first + 1; file && years.contains(year); ++year) {
        const auto next = readTrace(years.at(year).string());
        file = next ? joined(std::move(*file), *next) : next.error();
    }
    return file;
}

} // namespace

Result<HourlyFile> openTrace(const std::string &name, Instant wanted)
{
    std::error_code error;
    if (name == "-" || fs::exists(name, error))
        return readTrace(name);
    const auto folder = resourceFolder();
    const auto years = folder ? yearsOf(*folder / "hourly", name) : std::map<int, fs::path>();
    if (!years.empty())
        return readYears(years, yearOf(wanted));
    return readNamed(name);
}

} // namespace fourfold::cli
