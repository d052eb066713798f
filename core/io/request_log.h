// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/request_sets.h"

#include <string_view>

namespace fourfold {

/// Reads a log of requests: a CSV file with a row for each, and the columns "level", energy
/// ("energy_kwh", "energy_wh" or "energy_j"), "time_s", "preferred" (how often a judge preferred
/// its answer) and, where there are several kinds of requests, "set". A level gets the means of its
/// requests and its part of all preferences, a set the part of its requests. Errors name the line.
[[nodiscard]] Result<RequestSets> readRequestLog(std::string_view text);

/// Sets of requests as Fourfold writes them, else a log.
[[nodiscard]] Result<RequestSets> readRequests(std::string_view text);

} // namespace fourfold
