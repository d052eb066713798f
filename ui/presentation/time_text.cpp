// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/time_text.h"

#include "core/time/instant.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace fourfold {
namespace {

constexpr double kMilliseconds = 1000;

/// The formats of QLocale::toString(), which languages have each in their own way.
struct TimeText
{
    Q_DECLARE_TR_FUNCTIONS(TimeText)
};

QString dayFormat()
{
    //: a format of a date: a day and a month
    return TimeText::tr("d MMM");
}

/// Steps within a day and of days; the first that is long enough is taken.
constexpr std::array kSteps = {15 * kSecondsPerMinute, 30 * kSecondsPerMinute, kSecondsPerHour,
                               2 * kSecondsPerHour,    3 * kSecondsPerHour,    6 * kSecondsPerHour,
                               12 * kSecondsPerHour,   kSecondsPerDay,         2 * kSecondsPerDay,
                               7 * kSecondsPerDay,     14 * kSecondsPerDay};
constexpr std::array kMonthSteps = {1, 2, 3, 6, 12, 24, 60, 120};

std::vector<TimeTick> evenTicks(Instant from, Instant to, double step, const QLocale &locale)
{
    std::vector<TimeTick> ticks;
    for (double at = std::ceil(from.seconds / step) * step; at <= to.seconds; at += step) {
        const bool isMidnight = std::fmod(at, kSecondsPerDay) == 0;
        ticks.push_back({{at},
                         locale.toString(toDateTime({at}),
                                         isMidnight ? dayFormat() : QStringLiteral("hh:mm"))});
    }
    return ticks;
}

std::vector<TimeTick> monthTicks(Instant from, Instant to, int step, const QLocale &locale)
{
    constexpr int kMonths = 12;
    const QDate first = toDateTime(from).date();
    std::vector<TimeTick> ticks;
    for (int month = (first.month() - 1) / step * step;; month += step) {
        const QDate date(first.year() + month / kMonths, month % kMonths + 1, 1);
        const Instant at = toInstant(QDateTime(date, QTime(0, 0), Qt::UTC));
        if (at > to)
            return ticks;
        if (at < from)
            continue;
        //: formats of a date: a year, a month
        const QString format = date.month() == 1 ? TimeText::tr("yyyy") : TimeText::tr("MMM");
        ticks.push_back({at, locale.toString(date, format)});
    }
}

} // namespace

QDateTime toDateTime(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(std::llround(instant.seconds * kMilliseconds), Qt::UTC);
}

Instant toInstant(const QDateTime &time)
{
    return {static_cast<double>(time.toMSecsSinceEpoch()) / kMilliseconds};
}

QString momentFormat()
{
    //: a format of a moment: day, month, year, hour, minute
    return TimeText::tr("d MMM yyyy, hh:mm");
}

QString momentText(Instant instant, const QLocale &locale)
{
    return locale.toString(toDateTime(instant), momentFormat());
}

QString dayText(Instant instant, const QLocale &locale)
{
    //: a format of a date: day, month, year
    return locale.toString(toDateTime(instant), TimeText::tr("d MMM yyyy"));
}

std::vector<TimeTick> timeTicks(Instant from, Instant to, int most, const QLocale &locale)
{
    const double length = to.seconds - from.seconds;
    if (!(length > 0) || most < 1)
        return {};
    const auto isLongEnough = [=](double step) { return length / step <= most; };
    const auto *step = std::ranges::find_if(kSteps, isLongEnough);
    if (step != kSteps.end())
        return evenTicks(from, to, *step, locale);
    constexpr double kMonth = 30.5 * kSecondsPerDay;
    const auto *months =
        std::ranges::find_if(kMonthSteps, [=](int n) { return isLongEnough(n * kMonth); });
    return monthTicks(from, to, months == kMonthSteps.end() ? kMonthSteps.back() : *months, locale);
}

} // namespace fourfold
