// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resource_folder.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace fourfold {
namespace fs = std::filesystem;

namespace {

bool isFolder(const fs::path &path)
{
    std::error_code ignored;
    return fs::is_directory(path, ignored);
}

fs::path programPath()
{
    std::error_code ignored;
    return fs::read_symlink("/proc/self/exe", ignored);
}

} // namespace

std::optional<fs::path> resourceFolder()
{
    // The user's word is final: a wrong one must not fall back to other data in silence.
    // NOLINTNEXTLINE(concurrency-mt-unsafe): nothing here writes to the environment
    if (const char *chosen = std::getenv("FOURFOLD_DATA"); chosen != nullptr && *chosen != '\0')
        return isFolder(chosen) ? std::optional<fs::path>(chosen) : std::nullopt;

    const std::array candidates = {
        programPath().parent_path().parent_path() / "share" / "fourfold",
        fs::path(FOURFOLD_SOURCE_RESOURCES),
    };
    const auto *found = std::ranges::find_if(candidates, isFolder);
    return found != candidates.end() ? std::optional(*found) : std::nullopt;
}

std::optional<fs::path> portableFolder(bool isAsked)
{
    const fs::path folder = programPath().parent_path();
    std::error_code ignored;
    if (!isAsked && !fs::is_regular_file(folder / "portable", ignored))
        return std::nullopt;
    return folder / "fourfold-data";
}

} // namespace fourfold
