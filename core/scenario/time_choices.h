// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/serving/directive_mix.h"

#include <optional>
#include <string>
#include <vector>

namespace fourfold {

/// A job that is laid on an hourly trace. What is empty or nothing is that of the scenario, or
/// proposed.
struct JobChoice
{
    std::string scenario; ///< id; empty or unknown: the baseline
    std::string trace;    ///< as a scenario names one
    std::string view;     ///< key of what the page shows
    std::string release;  ///< moments are ISO 8601 in UTC
    std::string deadline;
    std::string start;
    std::optional<double> hours;
    std::optional<double> powerKw;    ///< with cooling and losses
    std::optional<double> restartKwh; ///< of every start
    std::optional<double> moveKwh;    ///< of a run in another zone
    bool mayPause = false;
    std::string extras; ///< unknown keys as a JSON object

    bool operator==(const JobChoice &) const = default;
};

/// Requests that are served over a stretch of a trace. What is empty or nothing is proposed.
struct ServingChoice
{
    std::string trace; ///< as a scenario names one
    std::string view;
    std::string start; ///< ISO 8601 in UTC
    std::optional<double> days;
    std::optional<double> loss; ///< share of the preference that may be lost on the dirtiest grid
    std::optional<double> pue;  ///< nothing: 1, the accelerator alone
    std::optional<double> samples; ///< judged prompts of each evaluation; 0: preferences are known
    std::string file;              ///< sets of requests of the user's own
    std::vector<DirectiveLevel> levels; ///< of the user's own, instead of sets
    SmallerModel smaller;               ///< in place of those of the sets
    std::string extras;

    bool operator==(const ServingChoice &) const = default;
};

} // namespace fourfold
