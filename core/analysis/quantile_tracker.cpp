// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/quantile_tracker.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace fourfold {
namespace {

/// Half the width of a window in standard deviations of the rank.
constexpr double kHalfWindow = 7;
constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// Where a quantile stands among sorted draws, and how far its rank wanders.
struct Rank
{
    double middle = 0;
    double deviation = 0;

    Rank(double share, std::uint64_t draws)
        : middle(share * (static_cast<double>(draws) - 1))
        , deviation(std::sqrt(share * (1 - share) * static_cast<double>(draws)))
    {}
};

std::size_t limited(double rank, std::uint64_t draws)
{
    return static_cast<std::size_t>(std::clamp(rank, 0.0, static_cast<double>(draws) - 1));
}

void selectRanks(std::span<double> values, std::size_t offset, std::span<const std::size_t> ranks)
{
    if (ranks.empty() || values.empty())
        return;
    const std::size_t middle = ranks.size() / 2;
    const std::size_t rank = ranks[middle] - offset;
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(rank),
                     values.end());
    const std::size_t before =
        static_cast<std::size_t>(std::ranges::lower_bound(ranks, ranks[middle]) - ranks.begin());
    const std::size_t after =
        static_cast<std::size_t>(std::ranges::upper_bound(ranks, ranks[middle]) - ranks.begin());
    selectRanks(values.first(rank), offset, ranks.first(before));
    selectRanks(values.subspan(rank + 1), ranks[middle] + 1, ranks.subspan(after));
}

} // namespace

std::vector<double> valuesAtRanks(std::span<double> values, std::span<const std::size_t> ranks)
{
    selectRanks(values, 0, ranks);
    std::vector<double> found;
    for (const std::size_t rank : ranks)
        found.push_back(values[rank]);
    return found;
}

/// The ranks between which a quantile is looked for, not limited to those that there are.
struct QuantileTracker::Edges
{
    double low = 0;
    double high = 0;

    Edges(double share, std::uint64_t draws)
    {
        const Rank rank(share, draws);
        low = std::floor(rank.middle - kHalfWindow * rank.deviation);
        high = std::ceil(rank.middle + kHalfWindow * rank.deviation);
    }
};

QuantileTracker::QuantileTracker(std::vector<double> shares)
    : m_shares(std::move(shares))
{
    assert(m_shares.size() <= kMostQuantiles && std::ranges::is_sorted(m_shares));
}

void QuantileTracker::count(const SamplingLoops &loops, const double *draws, std::size_t count,
                            Harvest &into) const
{
    if (isOpen()) {
        into.counts[0] += count;
        into.kept[0].insert(into.kept[0].end(), draws, draws + count);
        return;
    }
    std::array<std::int64_t, kDrawsPerBlock> places;  // NOLINT(*-member-init)
    std::array<std::uint16_t, kDrawsPerBlock> inside; // NOLINT(*-member-init)
    for (std::size_t first = 0; first < count; first += kDrawsPerBlock) {
        const std::size_t size = std::min(kDrawsPerBlock, count - first);
        loops.place(draws + first, m_bounds.data(), places.data(), size);
        std::size_t found = 0;
        for (std::size_t i = 0; i < size; ++i) {
            const auto place = static_cast<std::size_t>(places[i]);
            ++into.counts[place];
            inside[found] = static_cast<std::uint16_t>(i);
            found += place % 2;
        }
        for (std::size_t i = 0; i < found; ++i)
            into.kept[static_cast<std::size_t>(places[inside[i]]) / 2].push_back(
                draws[first + inside[i]]);
    }
}

void QuantileTracker::absorb(Harvest &&harvest)
{
    std::uint64_t sum = 0;
    std::array<std::uint64_t, kMostBounds + 1> upTo{};
    for (std::size_t i = 0; i < upTo.size(); ++i)
        upTo[i] = sum += harvest.counts[i];
    m_draws += sum;
    const auto add = [](std::vector<double> &to, const std::vector<double> &more) {
        to.insert(to.end(), more.begin(), more.end());
    };
    if (isOpen())
        add(m_all, harvest.kept[0]);
    for (std::size_t i = 0; i < m_windows.size(); ++i) {
        m_windows[i].below += upTo[2 * i];
        add(m_windows[i].kept, harvest.kept[i]);
    }
}

/// The windows that all draws so far leave open, from one selection among them.
void QuantileTracker::open()
{
    std::vector<std::size_t> ranks;
    for (const double share : m_shares) {
        const Edges edges(share, m_draws);
        ranks.push_back(limited(edges.low, m_draws));
        ranks.push_back(limited(edges.high, m_draws));
    }
    std::vector<std::size_t> sorted = ranks;
    std::ranges::sort(sorted);
    selectRanks(m_all, 0, sorted);
    for (std::size_t i = 0; i < m_shares.size(); ++i)
        m_windows.push_back(between(Edges(m_shares[i], m_draws), m_all[ranks[2 * i]],
                                    m_all[ranks[2 * i + 1]], {-kInfinity, kInfinity, 0, {}},
                                    m_all));
    m_all = {};
}

/// The values at ranks of all draws; beyond the window, its end.
std::vector<double> QuantileTracker::at(const Window &window,
                                        std::span<const std::size_t> ranks) const
{
    std::vector<std::size_t> inside;
    for (const std::size_t rank : ranks) {
        if (rank >= window.below && rank < window.below + window.kept.size())
            inside.push_back(rank - window.below);
    }
    std::vector<double> kept = window.kept;
    const std::vector<double> found = valuesAtRanks(kept, inside);
    std::vector<double> values;
    std::size_t next = 0;
    for (const std::size_t rank : ranks)
        values.push_back(rank < window.below                         ? window.low
                         : rank >= window.below + window.kept.size() ? window.high
                                                                     : found[next++]);
    return values;
}

QuantileTracker::Window QuantileTracker::narrowed(const Window &window, double share) const
{
    const Edges edges(share, m_draws);
    const std::array<std::size_t, 2> ranks = {limited(edges.low, m_draws),
                                              limited(edges.high, m_draws)};
    const auto ends = at(window, ranks);
    return between(edges, ends[0], ends[1], window, window.kept);
}

/// What of the draws kept in a window lies between two ranks of all draws, whose values are given.
QuantileTracker::Window QuantileTracker::between(const Edges &edges, double low, double high,
                                                 const Window &window,
                                                 std::span<const double> kept) const
{
    Window made;
    made.low = edges.low < 0 ? -kInfinity : std::max(low, window.low);
    made.high =
        edges.high >= static_cast<double>(m_draws) ? kInfinity : std::min(high, window.high);
    made.below = window.below;
    for (const double draw : kept) {
        if (draw <= made.low)
            ++made.below;
        else if (draw < made.high)
            made.kept.push_back(draw);
    }
    return made;
}

void QuantileTracker::narrow()
{
    if (m_draws < 2 * m_narrowedAt || m_draws == 0)
        return;
    m_narrowedAt = m_draws;
    if (isOpen())
        open();
    else
        for (std::size_t i = 0; i < m_windows.size(); ++i)
            m_windows[i] = narrowed(m_windows[i], m_shares[i]);
    setBounds();
}

void QuantileTracker::setBounds()
{
    m_bounds.fill(kInfinity);
    for (std::size_t i = 0; i < m_windows.size(); ++i) {
        // "Above low" is "from the next number on".
        m_bounds[2 * i] = std::nextafter(m_windows[i].low, kInfinity);
        m_bounds[2 * i + 1] = std::max(m_bounds[2 * i], m_windows[i].high);
    }
}

std::vector<Quantile> QuantileTracker::quantiles() const
{
    std::vector<Quantile> found;
    for (std::size_t i = 0; i < m_shares.size() && m_draws > 0; ++i) {
        const Rank rank(m_shares[i], m_draws);
        const std::array<std::size_t, 4> ranks = {
            limited(rank.middle - rank.deviation, m_draws), limited(rank.middle, m_draws),
            limited(rank.middle + 1, m_draws), limited(rank.middle + rank.deviation + 1, m_draws)};
        const auto values =
            isOpen() ? at({-kInfinity, kInfinity, 0, m_all}, ranks) : at(m_windows[i], ranks);
        const double part = rank.middle - std::floor(rank.middle);
        const double step = part == 0 ? 0 : part * (values[2] - values[1]);
        found.push_back({values[1] + step, (values[3] - values[0]) / 2});
    }
    return found;
}

} // namespace fourfold
