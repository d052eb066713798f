// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What plans on forecasts emit.
#include "core/support/numbers.h"
#include "ui/charts/plots/job_plot_parts.h"
#include "ui/presentation/quantity_format.h"

namespace fourfold {
namespace {

/// The context of the texts of this file.
PlotCurve regretCurve(const std::vector<ForecastPlan> &rows)
{
    PlotCurve curve;
    curve.name = JobText::tr("Planned on the forecast");
    curve.style = curveStyleKey(0);
    for (const ForecastPlan &row : rows) {
        curve.x.push_back(row.share * kPercent);
        curve.values.push_back(row.plannedKg);
        curve.markers.push_back(curve.markers.size());
    }
    return curve;
}

QString regretFinding(const JobPicture &picture, const RegretAnswer &answer)
{
    if (const auto &published = answer.published)
        //: %1, %2 and %3 are amounts of carbon
        return JobText::tr("Planned on its published forecast the job emits %1: %2 of the %3 that "
                           "can be saved are lost")
            .arg(kgText(picture, published->plannedKg),
                 kgText(picture, published->plannedKg - published->bestKg),
                 kgText(picture, published->atReleaseKg - published->bestKg));
    const ForecastPlan &last = answer.drawn.back();
    //: %1 is a share, %2 and %3 amounts of carbon
    return JobText::tr("A forecast that errs by %1 costs %2 of the %3 that can be saved")
        .arg(percentText(last.share, picture.locale), kgText(picture, last.plannedKg - last.bestKg),
             kgText(picture, last.atReleaseKg - last.bestKg));
}

} // namespace

PlotData plotRegret(const JobPicture &picture, const RegretAnswer &answer, std::size_t forecasts,
                    const QString &problem)
{
    PlotData data = plotOfSeries(picture, PlotKind::Curves);
    data.unit = Unit::Kilogram;
    data.title = JobText::tr("What errors of a forecast cost");
    if (answer.drawn.empty()) {
        data.emptyText = problem;
        return data;
    }
    const ForecastPlan &last = answer.drawn.back();
    data.title = regretFinding(picture, answer);
    data.remarks.prepend(
        JobText::tr("Each point is the mean over %n drawn forecast(s) whose hours err "
                    "independently.",
                    nullptr, static_cast<int>(forecasts)));
    if (!answer.published)
        data.remarks.prepend(JobText::tr("This trace holds no published forecast of these hours."));
    data.valueTitle = JobText::tr("Carbon");
    data.across = {
        JobText::tr("Error of the forecast, % of the mean intensity"), Unit::None, false, {}, {}};
    data.curves = {regretCurve(answer.drawn)};
    addLevel(data, JobText::tr("best possible"), last.bestKg);
    addLevel(data, JobText::tr("started now"), last.atReleaseKg);
    if (answer.published)
        addLevel(data, JobText::tr("on the published forecast"), answer.published->plannedKg);
    data.table.columns = {{JobText::tr("Error of the forecast"), Unit::Share},
                          {JobText::tr("Planned on the forecast"), Unit::Kilogram},
                          {JobText::tr("Best possible"), Unit::Kilogram},
                          {JobText::tr("Started now"), Unit::Kilogram}};
    const auto addRow = [&data](PlotCell error, const ForecastPlan &row) {
        data.table.rows.push_back({std::move(error), row.plannedKg, row.bestKg, row.atReleaseKg});
    };
    if (answer.published)
        addRow(JobText::tr("as published"), *answer.published);
    for (const ForecastPlan &row : answer.drawn)
        addRow(row.share, row);
    return data;
}

} // namespace fourfold
