// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fourfold {

inline constexpr int kAllDigits = 17; ///< that a double has

/// How many significant digits of `value` an interval around it supports: down to the second
/// digit of the interval's width, as uncertainties are stated to two digits (JCGM 100:2008, 7.2.6).
/// At least 1; `most`, for which there is room, where the interval has no width or says nothing.
/// The one rule for everything that is printed with an interval.
[[nodiscard]] int supportedDigits(double value, double low, double high, int most = kAllDigits);

/// `value` with the digits that the interval supports and zeros from there on.
[[nodiscard]] double supportedValue(double value, double low, double high);

} // namespace fourfold
