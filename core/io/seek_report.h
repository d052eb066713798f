// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/seek.h"
#include "core/io/table.h"

#include <string>
#include <string_view>

namespace fourfold {

/// The answer of "seek", indented JSON; the kg are of the figure that is asked for, gross or net.
[[nodiscard]] std::string seekText(std::string_view scenario, const SeekQuestion &question,
                                   const SeekAnswer &answer);

/// A row for each root, and one for the best reachable value where there is none.
[[nodiscard]] Table seekTable(const SeekQuestion &question, const SeekAnswer &answer);

} // namespace fourfold
