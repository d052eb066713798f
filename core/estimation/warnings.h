// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/warning_arguments.h"

#include <span>
#include <string_view>
#include <vector>

namespace fourfold {

/// A rule that looks at a scenario and its figures and may have a remark.
struct WarningRow
{
    std::string_view code; ///< stable
    Text title;
    Text text; ///< %1, %2: what `find` gives
    Field field = Field::ModelPreset;
    /// The arguments of the text when the rule strikes; nothing otherwise.
    WarningArguments (*find)(const Resolved &, const Estimate &);
};

/// The code of what a tier of inference says beyond the range of its fit.
inline constexpr std::string_view kOutsideTierRange = "ecologits-range";

[[nodiscard]] std::span<const WarningRow> warningTable();

/// All remarks on an estimate of the general method, in the order of the table.
[[nodiscard]] std::vector<Warning> findWarnings(const Resolved &resolved, const Estimate &estimate);

} // namespace fourfold
