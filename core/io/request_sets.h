// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/serving/serving_month.h"

#include <string>
#include <string_view>
#include <vector>

namespace fourfold {

/// Sets of requests as measured, and how often each is asked for.
struct RequestSets
{
    std::string title;
    std::string source;
    std::string licence;
    std::vector<RequestSet> sets;
    std::vector<double> shares; ///< sum to 1
};

/// Reads sets of requests ("fourfold-request-sets"). Preferences come from counts of judged
/// prompts. Errors name the JSON pointer.
[[nodiscard]] Result<RequestSets> readRequestSets(std::string_view text);

} // namespace fourfold
