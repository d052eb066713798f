// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/quantile_tracker.h"
#include "core/analysis/uncertain_inputs.h"
#include "core/estimation/scenario_function.h"

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace fourfold {

/// The quantiles of every spread, and those of the ratio of two.
inline constexpr std::array kSpreadShares = {0.05, 0.25, 0.5, 0.75, 0.95};
inline constexpr std::array kRatioShares = {0.05, 0.5, 0.95};

inline constexpr std::uint64_t kDefaultDraws = 10'000;
inline constexpr std::uint64_t kFewestDraws = 2;
inline constexpr std::uint64_t kMostDraws = 100'000'000;

/// The error of a number of draws out of range.
[[nodiscard]] std::optional<Error> checkDraws(std::uint64_t draws);

/// Which pairs of scenarios are compared.
enum class Pairs : std::uint8_t { None, WithFirst, All };

struct UncertaintyOptions
{
    std::uint64_t draws = kDefaultDraws; ///< kFewestDraws to kMostDraws
    std::uint64_t seed = 1;
    std::size_t threads = 1;
    Ranges ranges = Ranges::Given;
    std::size_t bins = 0; ///< of the histograms; 0: none
    Pairs pairs = Pairs::All;
    /// The ids of the scenarios that are drawn, in this order; empty: all of the study.
    std::vector<std::string> scenarios{};
    /// What the results of each of them are divided by; empty: by nothing.
    std::vector<double> divisors{};
    /// The figures whose sum is asked for.
    std::vector<AnswerFigure> figures = {AnswerFigure{}};
    /// Told now and then how many draws are done, on the caller's thread; false ends the work with
    /// what has been drawn.
    std::function<bool(std::uint64_t done)> progress{};
    const SamplingLoops *loops = nullptr; ///< nullptr: the fastest
    const LaneLoops *laneLoops = nullptr; ///< nullptr: the fastest
};

/// How often draws fell between equally spaced edges.
struct Histogram
{
    double low = 0;
    double high = 0;
    std::uint64_t below = 0;
    std::uint64_t above = 0;
    std::vector<std::uint64_t> counts; ///< empty for a constant or where none was asked for
};

/// How far the result had settled after some of the draws.
struct Checkpoint
{
    std::uint64_t draws = 0;
    double mean = 0;
    double meanError = 0;
};

/// The spread of one scenario's total.
struct ScenarioSpread
{
    std::string id;
    double mean = 0;
    double meanError = 0; ///< Monte Carlo standard error
    double deviation = 0; ///< with N − 1
    std::array<Quantile, kSpreadShares.size()> quantiles{};
    /// The share of draws that were clamped to the bounds of their field, for each uncertain field.
    std::vector<std::pair<Field, double>> clamped;
    std::vector<DefaultRange> defaults; ///< those of these fields that were drawn by default
    Histogram histogram{};
    std::vector<Checkpoint> convergence;

    /// Without an uncertain field there is one value.
    [[nodiscard]] bool isConstant() const { return clamped.empty(); }
};

/// Whether two results are told apart.
enum class Verdict : std::uint8_t {
    Less,       ///< a < b in at least kSureShare of the draws
    Greater,    ///< a > b in as many
    Equal,      ///< they never differ
    CannotTell, ///< none of these
};
inline constexpr double kSureShare = 0.95;

/// Two scenarios drawn together: common values move together.
struct PairSpread
{
    std::size_t a = 0; ///< positions of the scenarios
    std::size_t b = 0;
    double less = 0;      ///< share of draws with a < b
    double greater = 0;   ///< share of draws with a > b
    double lessError = 0; ///< Monte Carlo standard error
    /// Quantiles of a / b; nothing where b may be 0.
    std::optional<std::array<Quantile, kRatioShares.size()>> ratio;
    Histogram ratios{};      ///< of a / b, where bins were asked for and b is never 0
    Histogram differences{}; ///< of a − b, where bins were asked for

    [[nodiscard]] Verdict verdict() const;
};

/// The results of random draws for the scenarios of a study.
struct UncertaintyAnswer
{
    std::uint64_t draws = 0; ///< fewer than asked for when the work was ended
    std::uint64_t seed = 1;
    std::vector<ScenarioSpread> scenarios; ///< in the order of the study
    std::vector<PairSpread> pairs;         ///< (0, 1), (0, 2), …, (1, 2), …
};

/// Draws all uncertain values of all scenarios and estimates with each draw. The stream of a draw
/// depends on (seed, field key, draw) alone, so the result is the same to the bit for any number of
/// threads and level of instructions, and a scenario's own for any other scenarios beside it.
/// Errors: those of the method; draws out of range; a result too large for a number.
/// Precondition: the scenarios of the options are there, with a divisor each or none at all.
[[nodiscard]] Result<UncertaintyAnswer> uncertainty(const EstimatorRow &method, const Study &study,
                                                    const Catalog &catalog,
                                                    const UncertaintyOptions &options);

} // namespace fourfold
