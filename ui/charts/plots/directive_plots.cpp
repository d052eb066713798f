// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plots/directive_plots.h"

#include "core/support/numbers.h"
#include "core/support/text.h"
#include "core/time/instant.h"
#include "ui/presentation/quantity_format.h"
#include "ui/presentation/series_text.h"
#include "ui/presentation/text.h"
#include "ui/presentation/time_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

/// The context of the texts of this file.
struct DirectiveText
{
    Q_DECLARE_TR_FUNCTIONS(DirectiveText)
};

struct SchemeRow
{
    Scheme scheme = Scheme::Base;
    Text name;
};
constexpr std::array kSchemes = {
    SchemeRow{Scheme::Base, FF_TR_NOOP("Scheme", "No directive")},
    SchemeRow{Scheme::Cheapest, FF_TR_NOOP("Scheme", "Always the briefest")},
    SchemeRow{Scheme::SmallerModel, FF_TR_NOOP("Scheme", "Smaller model")},
    SchemeRow{Scheme::Static, FF_TR_NOOP("Scheme", "One mix for all hours")},
    SchemeRow{Scheme::Sprout, FF_TR_NOOP("Scheme", "Sprout")},
};

QString schemeName(Scheme scheme)
{
    return translated(kSchemes[static_cast<std::size_t>(scheme)].name);
}

PlotData plotOfRequests(const ServingPicture &picture, PlotKind kind)
{
    PlotData data;
    data.kind = kind;
    data.locale = picture.locale;
    data.title = servingFinding(picture);
    data.subtitle =
        u"%1 · %2"_s.arg(traceName(picture.trace), seriesKindText(picture.trace.series()));
    data.source = u"%1 · %2"_s.arg(picture.requests, seriesOriginText(picture.trace.series()));
    return data;
}

/// Hours at the bottom, said as moments.
void addTime(PlotData &data, const ServingPicture &picture)
{
    constexpr int kMostTicks = 10;
    const Instant start = picture.question.start;
    const double hours = static_cast<double>(picture.question.month.gramsPerKwh.size());
    const Instant end{start.seconds + hours * kSecondsPerHour};
    data.across.title = DirectiveText::tr("Time, UTC");
    for (const TimeTick &tick : timeTicks(start, end, kMostTicks, picture.locale))
        data.across.ticks.push_back(
            {(tick.at.seconds - start.seconds) / kSecondsPerHour, tick.text});
    data.across.names = picture.hours;
}

const QString &hourAt(const ServingPicture &picture, std::size_t hour)
{
    return picture.hours[static_cast<qsizetype>(hour)];
}

QString gramsText(const ServingPicture &picture, double grams)
{
    return amountText(grams, Unit::Gram, picture.locale);
}

std::vector<double> hoursOf(std::size_t count)
{
    std::vector<double> hours;
    for (std::size_t hour = 0; hour < count; ++hour)
        hours.push_back(static_cast<double>(hour));
    return hours;
}

QString levelName(const ServingPicture &picture, std::size_t level)
{
    const std::string &name = picture.question.month.sets.front().levels[level].name;
    return name.empty() ? DirectiveText::tr("Level %1").arg(level) : toQString(name);
}

/// A point that stands alone.
PlotCurve pointCurve(const QString &name, std::size_t style, double x, double y)
{
    PlotCurve curve;
    curve.name = name;
    curve.style = curveStyleKey(style);
    curve.dash = Dash::None;
    curve.x = {x};
    curve.values = {y};
    curve.markers = {0};
    return curve;
}

QString bandText(const ServingPicture &picture)
{
    return DirectiveText::tr("%1 to %2")
        .arg(percentText(picture.band->low, picture.locale),
             percentText(picture.band->high, picture.locale));
}

/// What a band of savings is in grams of a request.
std::optional<PlotInterval> bandOfGrams(const ServingPicture &picture)
{
    if (!picture.band)
        return std::nullopt;
    const double base = picture.answer.schemes.front().gramsPerRequest;
    return PlotInterval{base * (1 - picture.band->high), base * (1 - picture.band->low)};
}

} // namespace

QStringList hourTexts(const ServingQuestion &question, const QLocale &locale)
{
    QStringList hours;
    for (std::size_t hour = 0; hour < question.month.gramsPerKwh.size(); ++hour)
        hours += momentText({question.start.seconds + static_cast<double>(hour) * kSecondsPerHour},
                            locale);
    return hours;
}

PlotData plotMix(const ServingPicture &picture)
{
    PlotData data = plotOfRequests(picture, PlotKind::Curves);
    data.unit = Unit::Percent;
    data.valueTitle = DirectiveText::tr("Share of requests");
    addTime(data, picture);
    const auto &shares = picture.sprout().sharesByHour;
    std::vector<double> below(shares.size(), 0);
    data.table.columns = {{DirectiveText::tr("Hour, UTC"), Unit::None}};
    for (std::size_t level = 0; level < shares.front().size(); ++level) {
        PlotCurve curve;
        curve.name = levelName(picture, level);
        curve.style = curveStyleKey(level);
        curve.isArea = true;
        curve.x = hoursOf(shares.size());
        for (std::size_t hour = 0; hour < shares.size(); ++hour) {
            const double low = below[hour];
            below[hour] = std::min(low + kPercent * shares[hour][level], kPercent);
            curve.values.push_back(below[hour]);
            curve.band.push_back({low, below[hour]});
        }
        data.table.columns.push_back({curve.name, Unit::Share});
        data.curves.push_back(std::move(curve));
    }
    for (std::size_t hour = 0; hour < shares.size(); ++hour) {
        std::vector<PlotCell> row = {hourAt(picture, hour)};
        row.insert(row.end(), shares[hour].begin(), shares[hour].end());
        data.table.rows.push_back(std::move(row));
    }
    return data;
}

PlotData plotLoss(const ServingPicture &picture, const std::vector<LossPoint> &curve)
{
    PlotData data = plotOfRequests(picture, PlotKind::Curves);
    data.unit = Unit::Percent;
    data.valueTitle = DirectiveText::tr("Saving against no directive");
    data.across.title = DirectiveText::tr("Preference, % of that without directive");
    PlotCurve line;
    line.name = DirectiveText::tr("Sprout, by what may be lost");
    line.style = curveStyleKey(0);
    data.table.columns = {{DirectiveText::tr("May be lost"), Unit::Share},
                          {DirectiveText::tr("Preference"), Unit::Share},
                          {DirectiveText::tr("Saving"), Unit::Share}};
    for (const LossPoint &point : curve) {
        line.x.push_back(kPercent * point.preference);
        line.values.push_back(kPercent * point.saving);
        line.markers.push_back(line.markers.size());
        data.table.rows.push_back({point.loss, point.preference, point.saving});
    }
    data.curves.push_back(std::move(line));
    for (const SchemeAnswer &scheme : picture.answer.schemes) {
        PlotCurve point =
            pointCurve(schemeName(scheme.scheme), static_cast<std::size_t>(scheme.scheme) + 1,
                       kPercent * scheme.preference, kPercent * scheme.saving);
        point.isChosen = scheme.scheme == Scheme::Sprout;
        data.curves.push_back(std::move(point));
    }
    return data;
}

PlotData plotSchemes(const ServingPicture &picture)
{
    PlotData data = plotOfRequests(picture, PlotKind::StackedBars);
    data.unit = Unit::Gram;
    data.valueTitle = DirectiveText::tr("Carbon of a request");
    data.totalName = DirectiveText::tr("Carbon of a request");
    data.remarks = servingCaveats();
    if (std::ranges::find(picture.answer.schemes, Scheme::SmallerModel, &SchemeAnswer::scheme)
        == picture.answer.schemes.end())
        data.remarks.prepend(DirectiveText::tr(
            "The scheme of a smaller model is left out: it takes, for every kind of requests, how "
            "often the answer of a smaller model is preferred. Type it at “Levels”, or open a file "
            "of requests that says so."));
    PlotSeries series{
        .name = data.valueTitle, .style = styleKey(Phase::Inference), .values = {}, .quantity = {}};
    for (const SchemeAnswer &scheme : picture.answer.schemes) {
        PlotCategory category;
        category.id = toText(scheme.scheme);
        category.name = schemeName(scheme.scheme);
        category.style = scenarioStyleKey(0);
        category.total = scheme.gramsPerRequest;
        category.label = gramsText(picture, scheme.gramsPerRequest);
        if (scheme.scheme == Scheme::Sprout)
            category.interval = bandOfGrams(picture);
        data.categories.push_back(std::move(category));
        series.values.push_back(scheme.gramsPerRequest);
    }
    data.series = {std::move(series)};
    data.table = schemeTable(picture);
    return data;
}

PlotData plotShadowPrice(const ServingPicture &picture)
{
    PlotData data = plotOfRequests(picture, PlotKind::Curves);
    data.unit = Unit::Gram;
    data.valueTitle = DirectiveText::tr("Price of one more point of preference");
    addTime(data, picture);
    const std::vector<double> &prices = picture.sprout().shadowPriceByHour;
    PlotCurve curve;
    curve.name = DirectiveText::tr("Grams for each request");
    curve.style = curveStyleKey(0);
    curve.x = hoursOf(prices.size());
    data.table.columns = {{DirectiveText::tr("Hour, UTC"), Unit::None},
                          {data.valueTitle, Unit::Gram}};
    double sum = 0;
    for (std::size_t hour = 0; hour < prices.size(); ++hour) {
        curve.values.push_back(prices[hour] / kPercent);
        sum += curve.values.back();
        data.table.rows.push_back({hourAt(picture, hour), curve.values.back()});
    }
    data.title = DirectiveText::tr("One more percentage point of preference would cost %1 for "
                                   "each request, on average")
                     .arg(gramsText(picture, sum / static_cast<double>(prices.size())));
    data.remarks = {DirectiveText::tr("It is 0 where brevity is preferred: then no quality is "
                                      "given up.")};
    data.curves = {std::move(curve)};
    return data;
}

PlotData plotTrigger(const ServingPicture &picture)
{
    PlotData data = plotOfRequests(picture, PlotKind::Curves);
    data.unit = Unit::GramPerKilowattHour;
    data.valueTitle = DirectiveText::tr("Carbon intensity");
    addTime(data, picture);
    const std::vector<double> &intensity = picture.question.month.gramsPerKwh;
    PlotCurve line;
    line.name = data.valueTitle;
    line.style = curveStyleKey(0);
    line.x = hoursOf(intensity.size());
    line.values = intensity;
    PlotCurve moments;
    moments.name = DirectiveText::tr("Preferences are sampled anew");
    moments.style = curveStyleKey(1);
    moments.dash = Dash::None;
    data.table.columns = {{DirectiveText::tr("Hour, UTC"), Unit::None},
                          {data.valueTitle, data.unit}};
    for (const std::size_t hour : picture.answer.evaluations) {
        moments.x.push_back(static_cast<double>(hour));
        moments.values.push_back(intensity[hour]);
        moments.markers.push_back(moments.markers.size());
        data.table.rows.push_back({hourAt(picture, hour), intensity[hour]});
    }
    data.title = DirectiveText::tr("Preferences are sampled %n time(s), where the grid is clean",
                                   nullptr, static_cast<int>(picture.answer.evaluations.size()));
    data.curves = {std::move(line), std::move(moments)};
    return data;
}

PlotTable schemeTable(const ServingPicture &picture)
{
    PlotTable table;
    table.columns = {{DirectiveText::tr("Scheme"), Unit::None},
                     {DirectiveText::tr("Saving"), Unit::Share},
                     {DirectiveText::tr("Preference"), Unit::Share},
                     {DirectiveText::tr("Carbon of a request"), Unit::Gram},
                     {DirectiveText::tr("Sampling band"), Unit::None}};
    for (const SchemeAnswer &scheme : picture.answer.schemes) {
        const bool hasBand = scheme.scheme == Scheme::Sprout && picture.band;
        table.rows.push_back({schemeName(scheme.scheme), scheme.saving, scheme.preference,
                              scheme.gramsPerRequest,
                              hasBand ? PlotCell(bandText(picture)) : PlotCell()});
    }
    return table;
}

QString servingFinding(const ServingPicture &picture)
{
    const SchemeAnswer &sprout = picture.sprout();
    const QString saving = percentText(sprout.saving, picture.locale);
    const QString preference = percentText(sprout.preference, picture.locale);
    if (!picture.band)
        return DirectiveText::tr("Sprout saves %1 and keeps %2 of the preference")
            .arg(saving, preference);
    return DirectiveText::tr("Sprout saves %1 (sampled: %2) and keeps %3 of the preference")
        .arg(saving, bandText(picture), preference);
}

QStringList servingCaveats()
{
    return {DirectiveText::tr("Measured one request at a time: batching saves far more, and then "
                              "manufacture weighs more."),
            DirectiveText::tr("The accelerator alone is counted, without host, cooling and idle "
                              "time unless a PUE is given."),
            DirectiveText::tr("Preference is how often a judge prefers an answer, not how often it "
                              "is right."),
            DirectiveText::tr("Brevity is not always worse: for some kinds of requests the brief "
                              "answer is preferred.")};
}

} // namespace fourfold
