// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/trace_library.h"

#include "core/catalog/trace_name.h"
#include "core/io/energy_log_csv.h"
#include "core/io/hourly_file.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace fourfold {
namespace {

/// Where the files of traces stand in the program's data and in the user's.
constexpr std::string_view kFolder = "hourly/";

std::string inFolder(const std::string &folder, std::string_view file)
{
    const bool isAbsolute = file.starts_with('/');
    return isAbsolute || folder.empty() ? std::string(file) : folder + "/" + std::string(file);
}

/// The series of a file that a name means.
Result<IntensitySeries> meantSeries(HourlyFile file, const TraceName &name)
{
    if (name.isForecast)
        std::erase_if(file.series, [](const IntensitySeries &series) {
            return series.basis.hindsight != HindsightKind::Forecast;
        });
    if (file.series.empty())
        return Error{
            ErrorCode::UnknownName, "",
            Message{FF_TR_NOOP("Message", "the file has no forecast beside its values"), {}}};
    return chosenSeries(file, name.zone, name.factors);
}

/// "FILE#ZONE", with the factors where the zone comes twice.
std::string nameOf(const std::string &file, const IntensitySeries &series, const HourlyFile &all)
{
    const auto isSibling = [&](const IntensitySeries &other) {
        return other.zone == series.zone && other.basis.factors != series.basis.factors;
    };
    const bool hasSibling = std::ranges::any_of(all.series, isSibling);
    const bool hasOtherZone = std::ranges::any_of(
        all.series, [&](const IntensitySeries &other) { return other.zone != series.zone; });
    if (!hasSibling && !hasOtherZone)
        return file;
    return file + "#" + series.zone
           + (hasSibling ? ":" + std::string(toText(series.basis.factors)) : "");
}

double missingHours(const IntensitySeries &series)
{
    const auto missing =
        std::ranges::count_if(series.values, [](double value) { return std::isnan(value); });
    return static_cast<double>(missing) * series.stepHours;
}

/// What a series says of itself, as an entry of the catalogue does.
Entry entryOf(const std::string &name, const IntensitySeries &series)
{
    Entry entry;
    entry.kind = EntryKind::Trace;
    entry.layer = Layer::User;
    entry.id = name;
    entry.year = yearOf(series.start);
    entry.name = (series.zone.empty() ? name : series.zone) + " " + std::to_string(entry.year);
    entry.sourceText = series.source.empty() ? name : series.source;
    entry.numbers = {{Property::GridGPerKwh, meanOf(withShortGapsFilled(series))},
                     {Property::StepHours, series.stepHours},
                     {Property::MissingHours, missingHours(series)}};
    const auto say = [&](TextProperty property, std::string_view text) {
        if (!text.empty())
            entry.texts.push_back({property, std::string(text)});
    };
    say(TextProperty::ValueUnit, series.unit);
    if (series.basis.factors != FactorKind::Unknown)
        say(TextProperty::BasisScope,
            series.basis.factors == FactorKind::Direct ? "direct" : "lifecycle");
    say(TextProperty::Zone, series.zone);
    say(TextProperty::TimeZone, "UTC");
    say(TextProperty::Signal, toText(series.basis.signal));
    say(TextProperty::Hindsight, toText(series.basis.hindsight));
    say(TextProperty::File, std::string(kFolder) + name);
    for (const SeriesRemark &remark : series.remarks)
        entry.notes += (entry.notes.empty() ? "" : " ") + english(messageOf(remark, series));
    return entry;
}

/// An entry for each zone and kind of factors of a file.
void addEntries(const std::string &file, const Result<HourlyFile> &read, std::vector<Entry> &all)
{
    if (!read) {
        Entry entry;
        entry.kind = EntryKind::Trace;
        entry.layer = Layer::User;
        entry.id = entry.name = file;
        entry.sourceText = file;
        entry.texts = {{TextProperty::File, std::string(kFolder) + file}};
        entry.notes = english(read.error());
        all.push_back(std::move(entry));
        return;
    }
    for (const IntensitySeries &series : read->series) {
        const std::string name = nameOf(file, series, *read);
        const bool isListed = std::ranges::find(all, name, &Entry::id) != all.end();
        const auto chosen = chosenSeries(*read, series.zone, series.basis.factors);
        if (!isListed && chosen)
            all.push_back(entryOf(name, *chosen));
    }
}

} // namespace

TraceLibrary::TraceLibrary(TraceAccess access, TraceFolders folders)
    : m_access(std::move(access))
    , m_folders(std::move(folders))
    , m_listing(std::make_shared<Listing>())
{}

std::shared_ptr<const TraceLibrary> TraceLibrary::besideStudy(std::string folder) const
{
    auto library = std::make_shared<TraceLibrary>(
        m_access, TraceFolders{m_folders.builtIn, m_folders.user, std::move(folder)});
    library->m_listing = m_listing;
    return library;
}

Result<std::string> TraceLibrary::readFile(Layer layer, const std::string &file) const
{
    switch (layer) {
    case Layer::BuiltIn:
        return m_access.read(inFolder(m_folders.builtIn, file));
    case Layer::User:
        return m_access.read(inFolder(m_folders.user, file));
    case Layer::Study:
        break;
    }
    auto beside = m_access.read(inFolder(m_folders.study, file));
    const bool isMissing = !beside && beside.error().code == ErrorCode::CannotRead;
    if (!isMissing || m_folders.user.empty())
        return beside;
    auto own = m_access.read(inFolder(m_folders.user, std::string(kFolder) + file));
    return own ? own : beside;
}

Result<TraceLibrary::Series> TraceLibrary::open(Layer layer, const std::string &name) const
{
    const std::string key = std::string(toText(layer)) + ":" + name;
    const std::scoped_lock lock(m_mutex);
    if (const auto known = m_read.find(key); known != m_read.end())
        return known->second;
    const TraceName parts = takeApart(name);
    const auto text = readFile(layer, parts.file);
    if (!text)
        return text.error();
    auto file = readHourlyFile(*text);
    if (!file)
        return file.error().at(parts.file);
    auto series = meantSeries(std::move(*file), parts);
    if (!series)
        return series.error().at(parts.file);
    auto planned = std::make_shared<const PlannedSeries>(withShortGapsFilled(*std::move(series)));
    m_read.emplace(key, planned);
    return planned;
}

std::vector<Entry> TraceLibrary::userEntries() const
{
    std::call_once(m_listing->isAsked, [this] { listUserFolder(); });
    return m_listing->entries;
}

void TraceLibrary::listUserFolder() const
{
    const bool canList = !m_folders.user.empty() && m_access.list;
    const auto files =
        canList ? m_access.list(inFolder(m_folders.user, kFolder)) : std::vector<std::string>();
    for (const std::string &file : files) {
        const auto text = readFile(Layer::User, std::string(kFolder) + file);
        addEntries(file, text ? readHourlyFile(*text) : Result<HourlyFile>(text.error()),
                   m_listing->entries);
    }
    m_listing->isMade = true;
}

Result<TraceLibrary::Log> TraceLibrary::openLog(const std::string &name) const
{
    const std::scoped_lock lock(m_mutex);
    if (const auto known = m_logs.find(name); known != m_logs.end())
        return known->second;
    const auto text = m_access.read(inFolder(m_folders.study, name));
    if (!text)
        return text.error();
    auto log = readEnergyLog(*text);
    if (!log)
        return log.error().at(name);
    auto kept = std::make_shared<const EnergyLog>(*std::move(log));
    m_logs.emplace(name, kept);
    return kept;
}

} // namespace fourfold
