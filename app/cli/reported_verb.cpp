// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/study_source.h"
#include "app/cli/verb.h"
#include "core/io/reported_report.h"

#include <algorithm>

namespace fourfold::cli {

ExitCode runReported(const Arguments &arguments)
{
    const auto catalog = openWholeCatalog();
    if (!catalog)
        return report(catalog.error());
    std::vector<ReportedRun> runs = reportedRuns(*catalog);
    const std::string_view known = arguments.value("--known", "");
    const std::string_view half = arguments.value("--half", "");
    std::erase_if(runs, [&](const ReportedRun &run) {
        return (!known.empty() && keyOf(run.known) != known)
               || (!half.empty() && keyOf(run.half) != half);
    });
    const std::string_view format = arguments.value("--format", "table");
    if (format == "json")
        return deliver(reportedText(runs));
    if (format == "csv")
        return deliver(tableText(reportedTable(runs, false), styleOf(format)));
    return deliver(tableText(reportedTable(runs, true), styleOf(format)) + "\n"
                   + tableText(scoreTable(runs), styleOf(format)));
}

} // namespace fourfold::cli
