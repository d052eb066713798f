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

} // namespace

std::optional<fs::path> resourceFolder()
{
    // The user's word is final: a wrong one must not fall back to other data in silence.
    // NOLINTNEXTLINE(concurrency-mt-unsafe): nothing here writes to the environment
    if (const char *chosen = std::getenv("FOURFOLD_DATA"); chosen != nullptr && *chosen != '\0')
        return isFolder(chosen) ? std::optional<fs::path>(chosen) : std::nullopt;

    std::error_code ignored;
    const fs::path program = fs::read_symlink("/proc/self/exe", ignored);
    const std::array candidates = {
        program.parent_path().parent_path() / "share" / "fourfold",
        fs::path(FOURFOLD_SOURCE_RESOURCES),
    };
    const auto *found = std::ranges::find_if(candidates, isFolder);
    return found != candidates.end() ? std::optional(*found) : std::nullopt;
}

} // namespace fourfold
