// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/estimate.h"
#include "core/estimation/steps.h"

#include <span>
#include <string_view>
#include <vector>

namespace fourfold {

/// What a reader should know about a step: a doubtful rule that a method reproduces, a coefficient
/// that nobody published; and how the general estimate reads it. The code is stable.
struct NoteRow
{
    std::string_view code;
    std::string_view method; ///< id of the method it belongs to; empty: of all
    StepName step = StepName::TotalParameters;
    Text text;
    Text better{}; ///< the better reading; empty where there is none
    bool (*applies)(const Estimation &) = nullptr; ///< null: always
};

[[nodiscard]] std::span<const NoteRow> noteTable();

/// The notes on a step of an estimation, in the order of the table.
[[nodiscard]] std::vector<const NoteRow *> notesOn(const Estimation &estimation, StepName step);

} // namespace fourfold
