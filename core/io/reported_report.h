// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/reported_runs.h"
#include "core/io/table.h"

#include <span>
#include <string>
#include <string_view>

namespace fourfold {

/// The words of files: "power", "device-hours", "tokens"; "fit", "held-out"; "servers and PUE".
[[nodiscard]] std::string_view keyOf(KnownBefore known);
[[nodiscard]] std::string_view keyOf(RunHalf half);
[[nodiscard]] std::string_view coverageKey(const ReportedRun &run);

/// The answer of "reported": scores of the runs that are shown, then the runs; indented JSON.
[[nodiscard]] std::string reportedText(std::span<const ReportedRun> runs);

/// A row for each run; in full digits for programs.
[[nodiscard]] Table reportedTable(std::span<const ReportedRun> runs, bool isForPeople);

/// A row for each half that has runs.
[[nodiscard]] Table scoreTable(std::span<const ReportedRun> runs);

} // namespace fourfold
