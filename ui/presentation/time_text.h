// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/instant.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

#include <vector>

namespace fourfold {

[[nodiscard]] QDateTime toDateTime(Instant instant);
[[nodiscard]] Instant toInstant(const QDateTime &time);

/// "14 Mar 2024, 02:30", in UTC.
[[nodiscard]] QString momentText(Instant instant, const QLocale &locale);

/// "14 Mar 2024", in UTC.
[[nodiscard]] QString dayText(Instant instant, const QLocale &locale);

/// The format of a moment in a field, in UTC.
[[nodiscard]] QString momentFormat();

/// A moment along an axis of time.
struct TimeTick
{
    Instant at;
    QString text;
};

/// At most so many round moments from one to another, in UTC: quarters of an hour up to years.
[[nodiscard]] std::vector<TimeTick> timeTicks(Instant from, Instant to, int most,
                                              const QLocale &locale);

} // namespace fourfold
