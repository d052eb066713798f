// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plots/job_plots.h"

#include "core/support/numbers.h"
#include "core/time/instant.h"
#include "core/time/year_shape.h"
#include "ui/charts/plots/job_plot_parts.h"
#include "ui/charts/plots/plots.h"
#include "ui/presentation/quantity_format.h"
#include "ui/presentation/series_text.h"
#include "ui/presentation/text.h"
#include "ui/presentation/time_text.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

/// The context of the texts of this file.
QString intensityText(const JobPicture &picture, double value)
{
    return amountText(value, Unit::GramPerKilowattHour, picture.locale);
}

QString startText(const JobPicture &picture, const PlannedRun &run)
{
    return momentText(run.schedule.runs.front().start, picture.locale);
}

double daysSince(Instant first, Instant instant)
{
    return (instant.seconds - first.seconds) / kSecondsPerDay;
}

Instant midnightBefore(Instant instant)
{
    return {std::floor(instant.seconds / kSecondsPerDay) * kSecondsPerDay};
}

/// Frames around the hours of a run, a piece for each day; the first bears the name.
void addSpots(PlotData &data, Instant firstDay, const std::vector<TimeSpan> &runs,
              const QString &name, StyleKey style)
{
    constexpr double kHalf = 0.5;
    QString label = name;
    for (const TimeSpan &run : runs) {
        for (double day = std::floor(daysSince(firstDay, run.start));
             day < daysSince(firstDay, run.end); ++day) {
            const double from = std::max(daysSince(firstDay, run.start) - day, 0.0);
            const double to = std::min(daysSince(firstDay, run.end) - day, 1.0);
            const QRectF area(day - kHalf, from * kHoursPerDay - kHalf, 1,
                              (to - from) * kHoursPerDay);
            data.grid.spots.push_back({std::exchange(label, {}), style, area});
        }
    }
}

/// Cells of hour by day; what the trace does not reach is missing.
void fillGrid(PlotData &data, const IntensitySeries &hourly, const QLocale &locale)
{
    constexpr int kMostTicks = 12;
    const Instant firstDay = midnightBefore(hourly.start);
    const auto days = static_cast<std::size_t>(std::ceil(daysSince(firstDay, hourly.end())));
    PlotGrid &grid = data.grid;
    for (std::size_t day = 0; day < days; ++day) {
        grid.x.push_back(static_cast<double>(day));
        data.across.names +=
            dayText({firstDay.seconds + static_cast<double>(day) * kSecondsPerDay}, locale);
    }
    for (std::size_t hour = 0; hour < kHoursOfDay; ++hour) {
        grid.y.push_back(static_cast<double>(hour));
        grid.up.names += u"%1:00"_s.arg(hour, 2, 10, QChar(u'0'));
    }
    grid.values.assign(days * kHoursOfDay, kMissing);
    const auto before = static_cast<std::size_t>(
        std::llround((hourly.start.seconds - firstDay.seconds) / kSecondsPerHour));
    for (std::size_t slot = 0; slot < hourly.values.size(); ++slot) {
        const std::size_t place = slot + before;
        if (place / kHoursOfDay < days)
            grid.values[place % kHoursOfDay * days + place / kHoursOfDay] = hourly.values[slot];
    }
    for (const TimeTick &tick : timeTicks(firstDay, hourly.end(), kMostTicks, locale))
        data.across.ticks.push_back({daysSince(firstDay, tick.at), tick.text});
    for (const qsizetype hour : {0, 6, 12, 18})
        grid.up.ticks.push_back({static_cast<double>(hour), grid.up.names[hour]});
}

QString spanFinding(const JobPicture &picture)
{
    const IntensitySeries &series = picture.trace.series();
    std::vector<double> known = series.values;
    std::erase_if(known, [](double value) { return std::isnan(value); });
    if (known.empty())
        return JobText::tr("%1 has no values").arg(traceName(picture.trace));
    const auto [low, high] = std::ranges::minmax(known);
    //: %1 is a trace, the others are carbon intensities
    return JobText::tr("%1: from %2 to %3, %4 on average")
        .arg(traceName(picture.trace), intensityText(picture, low), intensityText(picture, high),
             intensityText(picture, meanOf(series)));
}

PlotCurve dayCurve(const DayShape &shape, const QString &name, std::size_t style, bool hasBand)
{
    PlotCurve curve;
    curve.name = name;
    curve.style = curveStyleKey(style);
    curve.dash = hasBand ? Dash::Solid : Dash::Dashed;
    for (std::size_t hour = 0; hour < shape.mean.size(); ++hour) {
        curve.x.push_back(static_cast<double>(hour));
        curve.values.push_back(shape.mean[hour]);
        if (hasBand)
            curve.band.push_back({shape.low[hour], shape.high[hour]});
        curve.markers.push_back(hour);
    }
    return curve;
}

/// The hour of a day at which a shape is lowest.
std::size_t lowestHour(const DayShape &shape)
{
    return static_cast<std::size_t>(std::ranges::min_element(shape.mean) - shape.mean.begin());
}

PlotPoint zonePoint(const JobPicture &picture, const ZoneChoice &zone, std::size_t rank)
{
    PlotPoint point;
    point.id = zone.trace;
    point.name = zone.name;
    point.style = scenarioStyleKey(0);
    point.isChosen = zone.trace == picture.trace.name;
    point.citation.source = zone.origin;
    if (zone.run) {
        point.value = zone.run->kg;
        point.rank = picture.locale.toString(static_cast<int>(rank));
        point.label = kgText(picture, zone.run->kg);
        point.basis = JobText::tr("starts %1 UTC").arg(startText(picture, *zone.run));
    } else {
        point.basis = zone.problem;
    }
    return point;
}

std::vector<PlotCell> jobRow(const JobPicture &picture, const QString &name, const PlannedRun &run)
{
    return {name,
            run.kg,
            run.saving,
            run.meanIntensity,
            startText(picture, run),
            momentText(run.schedule.runs.back().end, picture.locale),
            static_cast<double>(run.schedule.runs.size())};
}

} // namespace

PlotData plotOfSeries(const JobPicture &picture, PlotKind kind)
{
    PlotData data;
    data.kind = kind;
    data.unit = Unit::GramPerKilowattHour;
    data.locale = picture.locale;
    data.subtitle =
        u"%1 · %2"_s.arg(traceName(picture.trace), seriesKindText(picture.trace.series()));
    data.remarks = seriesFlagTexts(picture.trace.series());
    data.source = seriesOriginText(picture.trace.series());
    return data;
}

QString kgText(const JobPicture &picture, double kg)
{
    return amountText(kg, Unit::Kilogram, picture.locale);
}

void addLevel(PlotData &data, const QString &name, double value)
{
    data.references.push_back({name, value, false});
}

PlotData plotYear(const JobPicture &picture)
{
    PlotData data = plotOfSeries(picture, PlotKind::HeatMap);
    const IntensitySeries hourly = hourlyMean(picture.trace.series());
    data.title = spanFinding(picture);
    data.valueTitle = JobText::tr("Carbon intensity");
    data.across.title = JobText::tr("Day");
    data.grid.up.title = JobText::tr("Hour, UTC");
    fillGrid(data, hourly, picture.locale);
    if (picture.plan == nullptr)
        return data;
    const Instant firstDay = midnightBefore(hourly.start);
    addSpots(data, firstDay, picture.plan->best.schedule.runs, JobText::tr("best"),
             styleKey(Group::Map));
    addSpots(data, firstDay, picture.plan->atStart.schedule.runs, JobText::tr("job"),
             scenarioStyleKey(0));
    return data;
}

PlotData plotUsualDay(const JobPicture &picture)
{
    PlotData data = plotOfSeries(picture, PlotKind::Curves);
    const IntensitySeries hourly = hourlyMean(picture.trace.series());
    const DayShape all = usualDay(hourly, 0, hourly.values.size());
    const auto slotOf = [&](Instant instant) {
        const double size = static_cast<double>(hourly.values.size());
        return static_cast<std::size_t>(std::clamp(hourly.slotOf(instant), 0.0, size));
    };
    const Job &job = picture.question.job;
    const DayShape window = usualDay(hourly, slotOf(job.release), slotOf(job.deadline));
    const QString lowest = intensityText(picture, all.mean[lowestHour(all)]);
    if (intensityText(picture, std::ranges::max(all.mean)) == lowest)
        //: %1 is a trace, %2 a carbon intensity
        data.title =
            JobText::tr("%1 is as clean at any hour: %2").arg(traceName(picture.trace), lowest);
    else
        //: %1 is a trace, %2 an hour of the day, %3 a carbon intensity
        data.title = JobText::tr("%1 is usually cleanest at %2:00 UTC: %3")
                         .arg(traceName(picture.trace))
                         .arg(lowestHour(all), 2, 10, QChar(u'0'))
                         .arg(lowest);
    data.valueTitle = JobText::tr("Carbon intensity");
    data.across.title = JobText::tr("Hour of the day, UTC");
    data.curves = {dayCurve(all, JobText::tr("All days, with the range of 8 in 10 days"), 0, true),
                   dayCurve(window, JobText::tr("From now to the deadline"), 1, false)};
    data.table.columns = {{JobText::tr("Hour of the day, UTC"), Unit::None},
                          {JobText::tr("Mean of all days"), data.unit},
                          {JobText::tr("1 in 10 days is below"), data.unit},
                          {JobText::tr("1 in 10 days is above"), data.unit},
                          {JobText::tr("From now to the deadline"), data.unit}};
    for (std::size_t hour = 0; hour < all.mean.size(); ++hour)
        data.table.rows.push_back({static_cast<double>(hour), all.mean[hour], all.low[hour],
                                   all.high[hour], window.mean[hour]});
    return data;
}

PlotData plotDuration(const JobPicture &picture)
{
    constexpr std::array kShares = {0.0, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 1.0};
    PlotData data = plotOfSeries(picture, PlotKind::Curves);
    const IntensitySeries &series = picture.trace.series();
    const std::vector<double> sorted = durationCurve(series);
    data.title = spanFinding(picture);
    if (sorted.empty()) {
        data.emptyText = data.title;
        return data;
    }
    data.valueTitle = JobText::tr("Carbon intensity");
    data.across.title = JobText::tr("Hours of the trace at or above an intensity");
    PlotCurve curve;
    curve.name = JobText::tr("Hours in order of their intensity");
    curve.style = curveStyleKey(0);
    curve.values = sorted;
    for (std::size_t i = 0; i < sorted.size(); ++i)
        curve.x.push_back(static_cast<double>(i + 1) * series.stepHours);
    data.table.columns = {{data.across.title, Unit::Hour},
                          {JobText::tr("Carbon intensity"), data.unit}};
    for (const double share : kShares) {
        const auto place =
            static_cast<std::size_t>(std::llround(share * static_cast<double>(sorted.size() - 1)));
        curve.markers.push_back(place);
        data.table.rows.push_back({curve.x[place], sorted[place]});
    }
    data.curves = {std::move(curve)};
    if (picture.plan != nullptr) {
        addLevel(data, JobText::tr("started now"), picture.plan->atRelease.meanIntensity);
        addLevel(data, JobText::tr("best start"), picture.plan->best.meanIntensity);
    }
    return data;
}

PlotData plotZones(const JobPicture &picture, const std::vector<ZoneChoice> &zones)
{
    PlotData data = plotOfSeries(picture, PlotKind::Ranking);
    data.unit = Unit::Kilogram;
    data.remarks = {JobText::tr("Zones count by their own method: production or consumption, "
                                "measured or forecast. See the source of each before moving a "
                                "job."),
                    JobText::tr("Only traces that reach over the same days can take the job.")};
    data.valueTitle = JobText::tr("Carbon of the job at its best");
    data.table.columns = {{JobText::tr("Trace"), Unit::None},
                          {JobText::tr("Carbon"), Unit::Kilogram},
                          {JobText::tr("Start, or why not"), Unit::None},
                          {JobText::tr("Source"), Unit::None}};
    std::size_t rank = 0;
    for (const ZoneChoice &zone : zones) {
        rank += zone.run ? 1U : 0U;
        PlotPoint point = zonePoint(picture, zone, rank);
        data.table.rows.push_back({point.name, point.value ? PlotCell(*point.value) : PlotCell(),
                                   point.basis, point.citation.source});
        if (zone.run)
            data.points.push_back(std::move(point));
    }
    data.source.clear();
    if (data.points.empty()) {
        data.title = JobText::tr("No trace can take the job");
        data.emptyText = JobText::tr("No trace reaches over the days from now to the deadline.");
        return data;
    }
    QStringList cleanest;
    for (const PlotPoint &point : data.points) {
        if (point.label == data.points.front().label)
            cleanest += point.name;
    }
    data.title = cleanest.size() > 1
                     //: %1 are traces, %2 an amount of carbon
                     ? JobText::tr("Equally clean are %1: %2")
                           .arg(namesText(cleanest, picture.locale), data.points.front().label)
                     //: %1 is a trace, %2 a moment, %3 an amount of carbon
                     : JobText::tr("Cleanest is %1, from %2 UTC: %3")
                           .arg(cleanest.front(), startText(picture, *zones.front().run),
                                data.points.front().label);
    return data;
}

PlotTable jobTable(const JobPicture &picture)
{
    PlotTable table;
    table.columns = {{JobText::tr("Run"), Unit::None},
                     {JobText::tr("Carbon"), Unit::Kilogram},
                     {JobText::tr("Saving"), Unit::Share},
                     {JobText::tr("Mean intensity"), Unit::GramPerKilowattHour},
                     {JobText::tr("Start, UTC"), Unit::None},
                     {JobText::tr("End, UTC"), Unit::None},
                     {JobText::tr("Runs"), Unit::None}};
    if (picture.plan == nullptr)
        return table;
    const JobPlan &plan = *picture.plan;
    table.rows = {jobRow(picture, JobText::tr("Started now"), plan.atRelease),
                  jobRow(picture, JobText::tr("As the bar stands"), plan.atStart),
                  jobRow(picture, JobText::tr("Best start"), plan.best)};
    if (plan.paused)
        table.rows.push_back(jobRow(picture, JobText::tr("Best with pauses"), *plan.paused));
    return table;
}

QString jobFinding(const JobPicture &picture)
{
    const PlannedRun &best = picture.plan->best;
    const double now = picture.plan->atRelease.kg;
    if (!(best.kg < now) || kgText(picture, best.kg) == kgText(picture, now))
        return JobText::tr("No start before the deadline is better than now: %1")
            .arg(kgText(picture, now));
    //: %1 is a moment, %2 a share, %3 and %4 amounts of carbon
    return JobText::tr("Starting on %1 UTC instead of now saves %2: %3 instead of %4")
        .arg(startText(picture, best), percentText(best.saving, picture.locale),
             kgText(picture, best.kg), kgText(picture, now));
}

} // namespace fourfold
