// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/entry.h"
#include "core/support/result.h"
#include "core/time/energy_log.h"
#include "core/time/schedule.h"

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace fourfold {

/// Where the files of traces stand, by who names them.
struct TraceFolders
{
    std::string builtIn; ///< the program's data: entries name "hourly/SE_2021.json" there
    std::string user;    ///< the user's data: the same
    std::string study;   ///< of the study's file; empty: the working folder
};

/// What the library asks of the front end.
struct TraceAccess
{
    /// The text of a file.
    std::function<Result<std::string>(const std::string &path)> read;
    /// The names of the files in a folder; none where there is no such folder.
    std::function<std::vector<std::string>(const std::string &folder)> list;
};

/// Opens the files of hourly traces, each once, when it is first asked for. Threads may ask at the
/// same time. Where several series stand in a file, "FILE#ZONE" or "FILE#ZONE:life-cycle" chooses.
class TraceLibrary
{
public:
    using Series = std::shared_ptr<const PlannedSeries>;
    using Log = std::shared_ptr<const EnergyLog>;

    TraceLibrary(TraceAccess access, TraceFolders folders);

    /// A library with the same files beside another study.
    [[nodiscard]] std::shared_ptr<const TraceLibrary> besideStudy(std::string folder) const;

    /// The series that an entry of a layer or a study names, its short gaps filled. What a study
    /// names stands beside it, else in the folder "hourly" of the user's data. Errors name the
    /// file, the place in it and what to do.
    [[nodiscard]] Result<Series> open(Layer layer, const std::string &name) const;

    /// An entry for each series in the user's folder "hourly"; for a file that is no trace one that
    /// says why in its notes. The files are read when this is first asked for.
    [[nodiscard]] std::vector<Entry> userEntries() const;
    [[nodiscard]] bool isListed() const { return m_listing->isMade; }

    [[nodiscard]] const TraceFolders &folders() const { return m_folders; }

    /// The energy log in a file that a study names. Errors as above.
    [[nodiscard]] Result<Log> openLog(const std::string &name) const;

private:
    [[nodiscard]] Result<std::string> readFile(Layer layer, const std::string &file) const;

    /// What stands in the user's folder, which is the same beside every study.
    struct Listing
    {
        std::once_flag isAsked;
        std::atomic<bool> isMade = false;
        std::vector<Entry> entries;
    };
    void listUserFolder() const;

    TraceAccess m_access;
    TraceFolders m_folders;
    std::shared_ptr<Listing> m_listing;
    mutable std::mutex m_mutex; ///< estimates on several threads share what was read
    mutable std::map<std::string, Series> m_read;
    mutable std::map<std::string, Log> m_logs;
};

/// A trace as a scenario names it.
struct HourlyTrace
{
    std::string name;             ///< as it was asked for
    const Entry *entry = nullptr; ///< null: a file that no entry describes
    TraceLibrary::Series planned;

    [[nodiscard]] const IntensitySeries &series() const { return planned->series(); }
};

} // namespace fourfold
