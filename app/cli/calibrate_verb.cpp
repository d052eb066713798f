// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/study_source.h"
#include "app/cli/verb.h"
#include "core/io/calibration_report.h"

namespace fourfold::cli {
namespace {

/// The runs that --measured names.
Result<std::vector<MeasuredRun>> measuredRuns(const StudyCall &call, const Arguments &arguments)
{
    std::vector<MeasuredRun> runs;
    for (const std::string &id : listedValues(arguments, "--measured")) {
        const auto scenario = scenarioOf(call, id);
        if (!scenario)
            return scenario.error();
        auto run = measuredRun(call.study, **scenario, call.catalog);
        if (!run)
            return run.error().at(call.file);
        runs.push_back(std::move(*run));
    }
    return runs;
}

} // namespace

ExitCode runCalibrate(const Arguments &arguments)
{
    const auto call = openStudy(arguments);
    if (!call)
        return report(call.error());
    const auto scenario = scenarioOf(*call, arguments.value("--scenario", ""));
    if (!scenario)
        return report(scenario.error());
    const auto runs = measuredRuns(*call, arguments);
    if (!runs)
        return report(runs.error());
    const auto calibration = calibrate(call->study, **scenario, *runs, call->catalog);
    if (!calibration)
        return report(calibration.error().at(call->file));
    const std::string_view format = arguments.value("--format", "table");
    if (format == "json")
        return deliver(calibrationText((*scenario)->id, *runs, *calibration));
    return deliver(tableText(calibrationTable(*runs, *calibration), styleOf(format)));
}

} // namespace fourfold::cli
