// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/study_source.h"
#include "app/resource_folder.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <memory>

namespace fourfold::cli {
namespace fs = std::filesystem;

namespace {

/// The user's own catalogue: beside a portable program, else by the rules of the XDG base
/// directories; empty where it cannot be.
fs::path userFolder()
{
    if (const auto portable = portableFolder())
        return *portable / "data" / "catalog";
    // NOLINTBEGIN(concurrency-mt-unsafe): nothing here writes to the environment
    const char *data = std::getenv("XDG_DATA_HOME");
    const char *home = std::getenv("HOME");
    // NOLINTEND(concurrency-mt-unsafe)
    if (data != nullptr && fs::path(data).is_absolute())
        return fs::path(data) / "fourfold" / "catalog";
    if (home != nullptr && *home != '\0')
        return fs::path(home) / ".local" / "share" / "fourfold" / "catalog";
    return {};
}

/// The names of the files in a folder, in order; none where there is no folder.
std::vector<std::string> fileNames(const std::string &folder)
{
    std::vector<std::string> names;
    std::error_code error;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        if (it->is_regular_file(error))
            names.push_back(it->path().filename().string());
    }
    std::ranges::sort(names);
    return names;
}

/// Opens the traces of the program and of the user, and files in the working folder.
std::shared_ptr<const TraceLibrary> traceLibrary()
{
    const auto resources = resourceFolder();
    return std::make_shared<TraceLibrary>(
        TraceAccess{.read = readFile, .list = fileNames},
        TraceFolders{.builtIn = resources ? resources->string() : "",
                     .user = userFolder().parent_path().string(),
                     .study = {}});
}

/// The JSON files of a folder in the order of their names; none where there is no folder.
std::vector<fs::path> jsonFiles(const fs::path &folder)
{
    std::vector<fs::path> files;
    std::error_code error;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        if (it->path().extension() == ".json")
            files.push_back(it->path());
    }
    std::ranges::sort(files);
    return files;
}

/// Whether a built-in file can matter: it holds sources, or entries of one of the kinds, whose
/// key its name begins with ("grid_regions_odbl.json").
bool isNeeded(const fs::path &file, const std::set<EntryKind> &kinds)
{
    const std::string name = file.stem().string();
    for (const KindRow &row : kindTable()) {
        if (name.starts_with(row.key))
            return kinds.contains(row.kind);
    }
    return true;
}

Result<Done> addFile(const fs::path &file, Layer layer, std::vector<CatalogFile> &files)
{
    auto text = readFile(file.string());
    if (!text)
        return text.error();
    files.push_back({file.string(), std::move(*text), layer});
    return Done{};
}

} // namespace

Result<Catalog> openCatalog(const std::set<EntryKind> &kinds, bool citesSources)
{
    std::vector<CatalogFile> files;
    const std::vector<fs::path> own = jsonFiles(userFolder());
    if (!kinds.empty() || !own.empty() || citesSources) {
        const auto folder = resourceFolder();
        if (!folder)
            return Error{ErrorCode::CannotRead, "FOURFOLD_DATA",
                         Message{FF_TR_NOOP("Message", "the program's data are not found: install "
                                                       "them, or name their folder here"),
                                 {}}};
        for (const fs::path &file : jsonFiles(*folder / "catalog")) {
            if (!isNeeded(file, kinds))
                continue;
            if (const auto added = addFile(file, Layer::BuiltIn, files); !added)
                return added.error();
        }
    }
    for (const fs::path &file : own) {
        if (const auto added = addFile(file, Layer::User, files); !added)
            return added.error();
    }
    auto catalog = Catalog::fromFiles(files);
    if (catalog) {
        for (const CatalogWarning &warning : catalog->warnings())
            remark(warning.where + ": " + english(warning.message));
        catalog = catalog->withTraces(traceLibrary());
    }
    return catalog;
}

Result<Catalog> openWholeCatalog()
{
    std::set<EntryKind> kinds;
    for (const KindRow &row : kindTable())
        kinds.insert(row.kind);
    return openCatalog(kinds, true);
}

} // namespace fourfold::cli
