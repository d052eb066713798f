// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/json_document.h"

#include <nlohmann/json_fwd.hpp>

#include <span>
#include <string>

namespace fourfold {

/// The version of study files that this program writes.
inline constexpr int kStudyVersion = 1;

/// One step of the format: what turns a study file of version `from` into one of `from` + 1. The
/// step need not touch "version".
struct MigrationRow
{
    int from = 0;
    void (*apply)(nlohmann::ordered_json &study) = nullptr;
};

/// The steps of study files, oldest first. A key that was renamed stands in one of them.
[[nodiscard]] std::span<const MigrationRow> migrationTable();

/// The study file `root` of version `from` as text of version `to`. Error: a step is missing.
[[nodiscard]] Result<std::string> migrated(const JsonNode &root, int from, int to,
                                           std::span<const MigrationRow> steps);

} // namespace fourfold
