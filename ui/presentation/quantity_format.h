// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/unit.h"

#include <QString>

class QLocale;

namespace fourfold {

/// Results are shown with four significant digits (135.7 kg), ratios with three (56.5×).
inline constexpr int kAmountDigits = 4;
inline constexpr int kRatioDigits = 3;

/// The unit that amounts of one size are shown in: shown number = amount / size.
struct DisplayUnit
{
    double size = 1; ///< of one shown unit, counted in the unit of the amount
    QString symbol;

    bool operator==(const DisplayUnit &) const = default;
};

/// The largest unit of the same quantity in which `amount` (counted in `unit`) is still 1 or more
/// after rounding: grams become kilograms, tonnes and so on. Units without larger or smaller ones
/// stay as they are.
[[nodiscard]] DisplayUnit displayUnit(double amount, Unit unit);

/// How a unit is written beside a number.
[[nodiscard]] QString unitText(Unit unit);

enum class TrailingZeros { Kept, Dropped };

/// A number with so many significant digits, in the form of the locale; very large and very small
/// ones as 3.14 × 10²³. A number that is not finite is a dash.
[[nodiscard]] QString numberText(double value, const QLocale &locale, int digits = kAmountDigits,
                                 TrailingZeros zeros = TrailingZeros::Kept);

/// An amount with a unit of its size: "135.7 kg", "1.287 GWh".
[[nodiscard]] QString amountText(double amount, Unit unit, const QLocale &locale,
                                 int digits = kAmountDigits);

/// An amount in a unit that was chosen before, so that several stand in the same one.
[[nodiscard]] QString amountText(double amount, const DisplayUnit &unit, const QLocale &locale,
                                 int digits = kAmountDigits,
                                 TrailingZeros zeros = TrailingZeros::Kept);

/// "56.5×"; from 100 on without decimals ("747×").
[[nodiscard]] QString ratioText(double ratio, const QLocale &locale);

/// A share (1 is all) as "21.7 %", which no line break parts; one decimal below 100 %.
[[nodiscard]] QString percentText(double share, const QLocale &locale);

/// The text with percent signs kept beside their numbers where a line is broken.
[[nodiscard]] QString withUnbrokenPercents(QString text);

/// The shortest text that reads back to the same number, in C form, for files; empty when it is
/// not finite.
[[nodiscard]] QString fileNumber(double value);

} // namespace fourfold
