// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/estimate.h"

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace fourfold {

/// What one M (or use) does to the footprint on the way from one scenario to another.
struct Factor
{
    Group group = Group::Use;
    std::optional<double> factor;   ///< from over to; above 1: it reduces
    std::optional<double> logShare; ///< of ln(ratio); absent when the ratio is 1
    double savingKg = 0;            ///< sums to from − to
};

/// Why two results must not be compared as they stand; the codes are stable.
struct ScopeDifference
{
    std::string_view code; ///< "phases", "embodied-boundary", "intensity-vintage", …
    Message message;
};

/// The difference between two scenarios decomposed by the logarithmic mean Divisia index: factors
/// by LMDI-II (Sato-Vartia weights), kilograms by additive LMDI-I. See methodology.md.
struct Comparison
{
    double fromKg = 0;
    double toKg = 0;
    std::optional<double> ratio; ///< from / to
    std::array<Factor, kGroupCount> factors;
    std::vector<ScopeDifference> scope;
    std::vector<Warning> warnings;
};

/// Decomposes the difference of two lists of terms.
[[nodiscard]] Comparison decompose(std::span<const Term> from, std::span<const Term> to,
                                   Basis basis);

/// The comparison of two estimates with what makes them incomparable.
[[nodiscard]] Comparison compare(const Estimation &from, const Estimation &to, Basis basis);

} // namespace fourfold
