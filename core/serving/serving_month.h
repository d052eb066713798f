// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/serving/directive_mix.h"
#include "core/serving/evaluator_trigger.h"
#include "core/serving/grid_range.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fourfold {

/// Requests of one kind, and how each level answers them.
struct RequestSet
{
    std::string name;
    std::vector<DirectiveLevel> levels;
    /// A smaller model that answers without directive; its preference is against the first level.
    std::optional<DirectiveLevel> smaller;
};

/// Gives every set the smaller model, where anything of it is typed. Errors: a part of it is
/// neither typed nor known, or its preference is no share between 0 and 1; the sets then stay.
[[nodiscard]] std::optional<Error> takeSmallerModel(std::vector<RequestSet> &sets,
                                                    const SmallerModel &typed);

/// How to serve.
enum class Scheme : std::uint8_t { Base, Cheapest, SmallerModel, Static, Sprout };
inline constexpr std::size_t kSchemeCount = 5;

/// "base", "cheapest", "smaller-model", "static", "sprout".
[[nodiscard]] std::string_view toText(Scheme scheme);

/// A stretch of time on a grid with its requests.
struct ServingMonth
{
    std::vector<RequestSet> sets;
    std::vector<std::vector<double>> mixes; ///< by hour: the share of each set
    std::vector<double> gramsPerKwh;        ///< by hour
    GridRange year;                         ///< of the whole trace
    double loss = 0.1;
    double embodiedGramsPerSecond = 0;
    double pue = 1;
    TriggerRule trigger;
    std::size_t samples = 0; ///< prompts for each evaluation; 0: preferences are known
    std::uint64_t seed = 1;
};

/// What a scheme does over the month. Every hour has the same number of requests.
struct SchemeAnswer
{
    Scheme scheme = Scheme::Base;
    double gramsPerRequest = 0;
    double saving = 0;     ///< against base
    double preference = 0; ///< over that of base
    std::vector<double> gramsByHour;
    std::vector<std::vector<double>> sharesByHour; ///< of the levels
    /// What one more unit of preference would cost, g/request; of Sprout alone.
    std::vector<double> shadowPriceByHour;
};

/// All schemes; the smaller model only where every set has one with a preference.
struct MonthAnswer
{
    std::vector<SchemeAnswer> schemes;
    std::vector<std::size_t> evaluations; ///< hours, 0 first
};
[[nodiscard]] Result<MonthAnswer> simulateMonth(const ServingMonth &month);

/// The lowest and the highest saving of Sprout over so many samplings, the first of which is that
/// of the answer; other seeds share none of them.
struct SavingBand
{
    double low = 0;
    double high = 0;
};
[[nodiscard]] Result<SavingBand> samplingBand(const ServingMonth &month, std::size_t runs);

/// Shares of the sets for each hour, drawn anew every so many hours: the mean shares, each times an
/// exponential number, over their sum.
[[nodiscard]] std::vector<std::vector<double>> drawMixes(const std::vector<double> &meanShares,
                                                         std::size_t hours, std::size_t every,
                                                         std::uint64_t seed);

} // namespace fourfold
