// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/sampling_loops.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace fourfold {

/// A quantile of draws with its Monte Carlo standard error.
struct Quantile
{
    double value = 0;
    double error = 0;
};

/// The values at some ranks (ascending, from 0) of what would be the sorted values; reorders them.
[[nodiscard]] std::vector<double> valuesAtRanks(std::span<double> values,
                                                std::span<const std::size_t> ranks);

/// Exact quantiles of any number of draws in little memory. Around each quantile a window of draws
/// is kept, so wide that the quantile of all draws leaves it once in 10^11 cases; of the others
/// only the number counts. The more draws, the narrower the window: some 50 √n draws are kept.
/// What is kept depends on the draws and the stages alone, not on who counted which.
class QuantileTracker
{
public:
    /// What was counted of some of the draws.
    struct Harvest
    {
        std::array<std::uint64_t, kMostBounds + 1> counts{}; ///< by the number of bounds reached
        std::array<std::vector<double>, kMostQuantiles> kept;
    };

    /// Precondition: at most kMostQuantiles shares, ascending, above 0 and below 1.
    explicit QuantileTracker(std::vector<double> shares);

    /// Counts draws against the windows as they stand.
    void count(const SamplingLoops &loops, const double *draws, std::size_t count,
               Harvest &into) const;
    /// Adds what was counted since the last stage.
    void absorb(Harvest &&harvest);
    /// Ends a stage: narrows the windows where they can be narrowed.
    void narrow();

    /// The quantiles of all draws so far, by linear interpolation (between order statistics, as
    /// NumPy has it by default).
    [[nodiscard]] std::vector<Quantile> quantiles() const;
    [[nodiscard]] std::uint64_t draws() const { return m_draws; }

private:
    struct Window
    {
        double low = 0;  ///< draws up to it are only counted
        double high = 0; ///< and those from here on
        std::uint64_t below = 0;
        std::vector<double> kept;
    };

    [[nodiscard]] bool isOpen() const { return m_windows.empty(); }
    [[nodiscard]] std::vector<double> at(const Window &window,
                                         std::span<const std::size_t> ranks) const;
    struct Edges;
    void open();
    [[nodiscard]] Window narrowed(const Window &window, double share) const;
    [[nodiscard]] Window between(const Edges &edges, double low, double high, const Window &window,
                                 std::span<const double> kept) const;
    void setBounds();

    std::vector<double> m_shares;
    std::vector<Window> m_windows; ///< one for each share, or none while all draws are kept
    std::vector<double> m_all;
    std::array<double, kMostBounds> m_bounds{};
    std::uint64_t m_draws = 0;
    std::uint64_t m_narrowedAt = 0;
};

} // namespace fourfold
