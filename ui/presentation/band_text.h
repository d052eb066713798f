// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/unit.h"
#include "ui/presentation/drawn_study.h"

#include <QString>

class QLocale;

namespace fourfold {

/// How many digits of an amount are shown: no more than `most`, and no more than its band supports,
/// but two at least, so that numbers of a factor of two stay apart.
[[nodiscard]] int shownDigits(double amount, const std::optional<Interval> &band, int most);

/// "136 kg": an amount with the digits that its band supports.
[[nodiscard]] QString amountText(double amount, Unit unit, const std::optional<Interval> &band,
                                 const QLocale &locale);
/// "7.7×" likewise.
[[nodiscard]] QString ratioText(double ratio, const std::optional<Interval> &band,
                                const QLocale &locale);

/// "90 %: 120–154 kg", both ends in the unit of an amount of this size.
[[nodiscard]] QString bandText(const Interval &band, double amount, Unit unit,
                               const QLocale &locale);
/// "90 %: 6.9–8.6×"
[[nodiscard]] QString ratioBandText(const Interval &band, const QLocale &locale);

/// "62 %": a share of draws, without decimals, and never 0 or 100 where it is not quite so.
[[nodiscard]] QString shareText(double share, const QLocale &locale);

/// "Average power", with the name of the scenario where it is that scenario's alone.
[[nodiscard]] QString measurementText(const Measurement &measurement, const Study &study);

} // namespace fourfold
