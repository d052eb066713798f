// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/trace_library.h"
#include "ui/charts/plot_data.h"
#include "ui/presentation/job_plan.h"
#include "ui/presentation/job_regret.h"
#include "ui/presentation/job_zones.h"

#include <vector>

namespace fourfold {

/// What charts of a job on a trace are made from.
struct JobPicture
{
    const HourlyTrace &trace;
    const JobQuestion &question;
    const JobPlan *plan = nullptr; ///< null: the job cannot run
    QLocale locale;
};

/// The trace as a heat map of hours by days, with frames around the job and its best start.
[[nodiscard]] PlotData plotYear(const JobPicture &picture);
/// The usual day of the trace, and of the days between release and deadline.
[[nodiscard]] PlotData plotUsualDay(const JobPicture &picture);
/// How many hours of the trace lie above each intensity.
[[nodiscard]] PlotData plotDuration(const JobPicture &picture);
/// Zones by what the job emits in each at its best.
[[nodiscard]] PlotData plotZones(const JobPicture &picture, const std::vector<ZoneChoice> &zones);
/// What plans on the published forecast and on forecasts of growing error emit; `problem` says why
/// there are none.
[[nodiscard]] PlotData plotRegret(const JobPicture &picture, const RegretAnswer &answer,
                                  std::size_t forecasts, const QString &problem);

/// The plan in numbers: a row for each way to run the job.
[[nodiscard]] PlotTable jobTable(const JobPicture &picture);

/// "Starting on 14 Mar 2024, 02:30 instead of now saves 31.2 %: 8.5 kg instead of 12.3 kg".
[[nodiscard]] QString jobFinding(const JobPicture &picture);

} // namespace fourfold
