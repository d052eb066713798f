// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/headline.h"

#include "ui/presentation/metrics.h"
#include "ui/presentation/quantity_format.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace fourfold {
namespace {

/// Where lupdate and the program both look for the texts of this file.
struct Headline
{
    Q_DECLARE_TR_FUNCTIONS(Headline)
};

/// Nothing: there is no such amount.
std::optional<double> amountOf(const ScenarioOutcome *outcome, const Settings &settings)
{
    const MetricRow &metric = metricRow(settings.metric);
    if (outcome == nullptr || !outcome->estimation
        || !outcome->estimation->estimate.shows(metric.presence))
        return std::nullopt;
    const auto one = estimateForOne(*outcome->estimation, settings);
    return one ? std::optional(metricOf(*one, metric, settings.basis, settings.phases))
               : std::nullopt;
}

} // namespace

QString changeText(double before, double after, Unit unit, const QLocale &locale)
{
    constexpr int kChangeDigits = 2;
    constexpr double kManyTimes = 10;
    const QString to = amountText(after, unit, locale);
    if (before == after)
        return to;
    const QString from = amountText(before, unit, locale);
    if (!(before > 0))
        return Headline::tr("%1 → %2").arg(from, to);
    const double ratio = after / before;
    if (ratio >= kManyTimes)
        return Headline::tr("%1 → %2, %3").arg(from, to, ratioText(ratio, locale));
    const double percent = convert(std::abs(ratio - 1), Unit::Share, Unit::Percent);
    const QString number = numberText(percent, locale, kChangeDigits, TrailingZeros::Dropped);
    const QString text =
        ratio < 1 ? Headline::tr("%1 → %2, −%3 %") : Headline::tr("%1 → %2, +%3 %");
    return withUnbrokenPercents(text.arg(from, to, number));
}

QString headlineText(const StudyDocument &document, const std::string &scenario,
                     const Results *before, const QLocale &locale)
{
    const ScenarioOutcome *outcome = document.outcome(scenario);
    if (outcome == nullptr)
        return Headline::tr("no result");
    if (outcome->error)
        return translated(outcome->error->message);
    const Settings &settings = document.study().settings;
    const auto now = amountOf(outcome, settings);
    if (!now)
        return Headline::tr("no result");
    std::optional<double> was;
    if (before != nullptr) {
        const auto old = std::ranges::find(before->outcomes, scenario, &ScenarioOutcome::id);
        was = old == before->outcomes.end() ? std::nullopt : amountOf(&*old, settings);
    }
    return changeText(was.value_or(*now), *now, metricRow(settings.metric).unit, locale);
}

} // namespace fourfold
