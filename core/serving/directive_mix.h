// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/result.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace fourfold {

/// One way to answer requests, such as a directive that asks for brevity: what a request takes on
/// average, and the share of requests for which its answer is preferred.
struct DirectiveLevel
{
    std::string name;
    double energyKwh = 0;
    double timeSeconds = 0;
    double preference = 0;

    bool operator==(const DirectiveLevel &) const = default;
};

/// A smaller model that answers without directive, as typed: what is given stands for every kind of
/// requests, in place of what is known of it.
struct SmallerModel
{
    std::optional<double> energyWh;
    std::optional<double> timeSeconds;
    std::optional<double> preference; ///< against the first level, between 0 and 1

    bool operator==(const SmallerModel &) const = default;
};

/// Manufacture of the machine over its life: 26,356.568 g over 5 years (Sprout, EMNLP 2024; which
/// device that is was not stated).
inline constexpr double kUsualEmbodiedGramsPerSecond = 1.671521e-4;

/// What a grid and a machine make of energy and time.
struct RequestPrice
{
    double gramsPerKwh = 0;
    double embodiedGramsPerSecond = 0;
    double pue = 1;
};

/// Grams of a request: intensity · energy · PUE + embodied rate · time (Sprout, EMNLP 2024).
[[nodiscard]] double gramsOfRequest(const DirectiveLevel &level, const RequestPrice &price);

/// The least mean preference that is accepted: that of the first level, lowered by up to `loss` the
/// dirtier the grid is within its year. The position is clamped; a flat year lowers nothing.
[[nodiscard]] double qualityFloor(double gramsPerKwh, double yearLow, double yearHigh, double loss,
                                  double firstPreference);

/// Shares of levels that cost least: minimise costs · x with qualities · x >= floor, sum x = 1, x
/// >= 0.
struct MixProgramme
{
    std::vector<double> costs;
    std::vector<double> qualities;
    double floor = 0;
};

/// A solution. The shadow price is what one more unit of quality costs, 0 where the floor is slack.
struct Mix
{
    std::vector<double> shares;
    double cost = 0;
    double quality = 0;
    double shadowPrice = 0;
};

/// A solution with at most two levels, without memory of its own.
struct MixSupport
{
    std::size_t first = 0;
    std::size_t second = 0; ///< equal to first where one level has all
    double firstShare = 1;
    double cost = 0;
    double quality = 0;
};

/// The closed form: with one equality and one inequality an optimum has at most two levels. Of
/// equal costs the higher quality, then fewer levels, then the lower index. Nothing when no level
/// reaches the floor.
[[nodiscard]] std::optional<MixSupport>
cheapestSupport(std::span<const double> costs, std::span<const double> qualities, double floor);

/// The closed form with shares and shadow price. Error: infeasible, with the best quality that can
/// be had.
[[nodiscard]] Result<Mix> cheapestMix(const MixProgramme &programme);

/// Of an answer of a smaller model against one of the first level: no share between 0 and 1.
[[nodiscard]] std::optional<Error> findWrongPairPreference(double preference);

/// A smaller model beside the first level. The judge compared those two alone: its preference, a
/// share of both between 0 and 1, is laid on the scale on which all levels are compared.
[[nodiscard]] DirectiveLevel besideFirst(const DirectiveLevel &first, DirectiveLevel smaller);

/// The closed form over the first level and a smaller model, its shares in tenths as released; cost
/// and quality are those of the tenths.
[[nodiscard]] Result<Mix> cheapestPair(const MixProgramme &pair);

/// Whether a mix is feasible and its shadow price proves it optimal: for lambda >= 0, and 0 where
/// the floor is slack, no level has less cost - lambda * quality than those in use.
[[nodiscard]] bool isCertified(const MixProgramme &programme, const Mix &mix, double tolerance);

/// No mix reaches the floor.
[[nodiscard]] Error infeasibleMix(double floor, double best);

} // namespace fourfold
