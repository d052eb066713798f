// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "app/cli/console.h"

#include <span>
#include <string_view>

namespace fourfold::cli {

/// One thing that the program does.
struct Verb
{
    std::string_view name; ///< one or two words
    std::span<const std::string_view> operands;
    std::span<const Option> options;
    std::string_view help;
    ExitCode (*run)(const Arguments &);
};

[[nodiscard]] std::span<const Verb> verbTable();

// Options that several verbs have.
inline constexpr Option kFormatOption = {
    .name = "--format",
    .value = "FORMAT",
    .help = "table (default), json, csv, markdown or latex",
    .choices = kFormats,
};
inline constexpr Option kMethodOption = {
    .name = "--method",
    .value = "METHOD",
    .help = "the method of the estimate; default: the study's, else fourfold",
};
inline constexpr Option kSetOption = {
    .name = "--set",
    .value = "ID.KEY=VALUE",
    .help = "change a field of a scenario first; may be given several times",
    .isRepeatable = true,
};
inline constexpr Option kScenarioOption = {
    .name = "--scenario",
    .value = "ID",
    .help = "the scenario",
    .isRequired = true,
};

// What verbs do, one function each.
[[nodiscard]] ExitCode runEstimate(const Arguments &arguments);
[[nodiscard]] ExitCode runTiers(const Arguments &arguments);
[[nodiscard]] ExitCode runCompare(const Arguments &arguments);
[[nodiscard]] ExitCode runMethods(const Arguments &arguments);
[[nodiscard]] ExitCode runCalibrate(const Arguments &arguments);
[[nodiscard]] ExitCode runPlan(const Arguments &arguments);
[[nodiscard]] ExitCode runSweep(const Arguments &arguments);
[[nodiscard]] ExitCode runSensitivity(const Arguments &arguments);
[[nodiscard]] ExitCode runSeek(const Arguments &arguments);
[[nodiscard]] ExitCode runSchedule(const Arguments &arguments);
[[nodiscard]] ExitCode runElastic(const Arguments &arguments);
[[nodiscard]] ExitCode runRegret(const Arguments &arguments);
[[nodiscard]] ExitCode runServing(const Arguments &arguments);
[[nodiscard]] ExitCode runDirectives(const Arguments &arguments);
[[nodiscard]] ExitCode runOptimise(const Arguments &arguments);
[[nodiscard]] ExitCode runExplain(const Arguments &arguments);
[[nodiscard]] ExitCode runDescribe(const Arguments &arguments);
[[nodiscard]] ExitCode runCatalogList(const Arguments &arguments);
[[nodiscard]] ExitCode runCatalogShow(const Arguments &arguments);
[[nodiscard]] ExitCode runBatch(const Arguments &arguments);
[[nodiscard]] ExitCode runUncertainty(const Arguments &arguments);
[[nodiscard]] ExitCode runReported(const Arguments &arguments);
[[nodiscard]] ExitCode runVerify(const Arguments &arguments);

} // namespace fourfold::cli
