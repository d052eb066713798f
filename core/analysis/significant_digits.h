// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fourfold {

/// How many significant digits of `value` an interval around it supports: down to the second
/// digit of the interval's width, as uncertainties are stated to two digits (JCGM 100:2008, 7.2.6).
/// At least 1; all that a double has where the interval has no width or says nothing.
[[nodiscard]] int supportedDigits(double value, double low, double high);

/// `value` with the digits that the interval supports and zeros from there on.
[[nodiscard]] double supportedValue(double value, double low, double high);

} // namespace fourfold
