// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace fourfold {

inline constexpr double kPercent = 100;

/// The shortest text that reads back to the same double, in C form ("429", "3.15e+23").
/// Precondition: value is finite.
[[nodiscard]] std::string toText(double value);

/// Appends toText(value) to out without an allocation of its own.
void appendNumber(std::string &out, double value);

/// `value` with `digits` significant digits, in C form, for tables that people read.
[[nodiscard]] std::string toText(double value, int digits);

/// Reads a whole text as a finite number in C form; nothing when it is anything else.
[[nodiscard]] std::optional<double> parseNumber(std::string_view text);

/// What is saved against another amount, over the size of that: 1 − now / before, and above 0 where
/// less is emitted also when both are below 0. 0 where `before` is 0.
[[nodiscard]] double savingOf(double now, double before);

} // namespace fourfold
