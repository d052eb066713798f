// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/uncertainty.h"

#include "core/analysis/draw_plan.h"
#include "core/support/numbers.h"
#include "core/support/parallel.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <cmath>
#include <functional>
#include <iterator>

namespace fourfold {
namespace {

/// Stages double from the first to the longest; a stage is worked on by all threads.
constexpr std::size_t kFirstStage = 16 * kDrawsPerBlock;
constexpr std::size_t kLongestStage = 64 * kDrawsPerBlock;
/// The values of a stage of all scenarios together.
constexpr std::size_t kMostValues = std::size_t{1} << 17U;
/// What one thread does at a time.
constexpr std::size_t kBlocksPerTask = 16;
constexpr std::size_t kTaskDraws = kBlocksPerTask * kDrawsPerBlock;

/// The histogram reaches from one of these shares of the first stage to the other, and as much
/// again on both sides as kMargin says.
constexpr std::array kHistogramShares = {0.005, 0.995};
constexpr double kMargin = 0.1;

/// Chan, Golub and LeVeque 1979.
Moments merged(const Moments &a, const Moments &b)
{
    const double count = a.count + b.count;
    const double apart = b.mean - a.mean;
    return {count, a.mean + apart * (b.count / count),
            a.squares + b.squares + apart * apart * (a.count * b.count / count)};
}

/// The standard error of a share that was counted in random draws.
double shareError(double share, std::uint64_t draws)
{
    return std::sqrt(share * (1 - share) / static_cast<double>(draws));
}

void countInto(Histogram &histogram, std::span<const double> draws)
{
    const double perUnit =
        static_cast<double>(histogram.counts.size()) / (histogram.high - histogram.low);
    for (const double draw : draws) {
        if (draw < histogram.low)
            ++histogram.below;
        else if (draw >= histogram.high)
            ++histogram.above;
        else
            ++histogram.counts[std::min(static_cast<std::size_t>((draw - histogram.low) * perUnit),
                                        histogram.counts.size() - 1)];
    }
}

Histogram histogramFor(std::span<const double> draws, std::size_t bins)
{
    std::vector<double> copy(draws.begin(), draws.end());
    std::array<std::size_t, kHistogramShares.size()> ranks{};
    for (std::size_t i = 0; i < ranks.size(); ++i)
        ranks[i] =
            static_cast<std::size_t>(kHistogramShares[i] * (static_cast<double>(copy.size()) - 1));
    const auto ends = valuesAtRanks(copy, ranks);
    const double margin = kMargin * (ends[1] - ends[0]);
    Histogram made;
    made.low = ends[0] - margin;
    made.high = ends[1] + margin;
    if (made.high > made.low)
        made.counts.resize(bins);
    return made;
}

/// The work of one call.
class Drawing
{
public:
    Drawing(const DrawPlan &plan, const UncertaintyOptions &options)
        : m_plan(plan)
        , m_options(options)
        , m_loops(options.loops != nullptr ? *options.loops : bestSamplingLoops())
        , m_threads(std::clamp<std::size_t>(options.threads, 1, kMostThreads))
    {
        const std::size_t count = plan.members().size();
        const LaneLoops &lanes =
            options.laneLoops != nullptr ? *options.laneLoops : bestLaneLoops();
        for (std::size_t i = 0; i < m_threads; ++i)
            m_makers.emplace_back(plan, m_loops, lanes);
        const std::size_t most = kMostValues / std::max<std::size_t>(count, 1) / kTaskDraws;
        m_longest = std::clamp(most * kTaskDraws, kFirstStage, kLongestStage);
        m_totals.resize(count);
        m_values.resize(count);
        m_blocks.resize(count);
        m_trackers.assign(count, QuantileTracker({kSpreadShares.begin(), kSpreadShares.end()}));
        const std::size_t ends = options.pairs == Pairs::None ? 0
                                 : options.pairs == Pairs::WithFirst
                                     ? std::min<std::size_t>(count, 1)
                                     : count;
        for (std::size_t a = 0; a < ends; ++a) {
            for (std::size_t b = a + 1; b < count; ++b)
                m_pairs.push_back({.a = a, .b = b});
        }
        m_answer.scenarios.resize(count);
    }

    Result<UncertaintyAnswer> run()
    {
        std::size_t stage = kFirstStage;
        while (m_done < m_options.draws) {
            const std::size_t draws = std::min<std::size_t>(stage, m_options.draws - m_done);
            drawStage(draws);
            if (const auto error = addTotals(draws))
                return *error;
            countSpreads(draws);
            countPairs(draws);
            m_done += draws;
            stage = std::min(2 * stage, m_longest);
            if (m_options.progress && !m_options.progress(m_done))
                break;
        }
        fill();
        return std::move(m_answer);
    }

private:
    static constexpr std::size_t kMostThreads = 256;

    struct Pair
    {
        std::size_t a = 0;
        std::size_t b = 0;
        std::uint64_t less = 0;
        std::uint64_t greater = 0;
        bool hasRatio = true;
        QuantileTracker ratio{{kRatioShares.begin(), kRatioShares.end()}};
        Histogram ratios{};
        Histogram differences{};
    };

    static std::size_t tasksFor(std::size_t draws) { return (draws + kTaskDraws - 1) / kTaskDraws; }

    /// All values of all scenarios for the next draws.
    void drawStage(std::size_t draws)
    {
        for (std::size_t i = 0; i < m_values.size(); ++i) {
            m_values[i].resize(draws);
            m_blocks[i].resize((draws + kDrawsPerBlock - 1) / kDrawsPerBlock);
        }
        doInParallel(tasksFor(draws), m_threads, [&](std::size_t thread, std::size_t task) {
            const std::size_t end = std::min(draws, (task + 1) * kTaskDraws);
            for (std::size_t at = task * kTaskDraws; at < end; at += kDrawsPerBlock)
                drawBlock(m_makers[thread], at, std::min(kDrawsPerBlock, end - at));
        });
    }

    void drawBlock(DrawMaker &maker, std::size_t at, std::size_t count)
    {
        maker.draw((m_done + at) / kDrawsPerBlock, count);
        for (std::size_t i = 0; i < m_values.size(); ++i) {
            double *const out = m_values[i].data() + at;
            maker.evaluate(i, m_options.figures, out);
            if (!m_options.divisors.empty())
                std::ranges::for_each(std::span(out, count),
                                      [by = m_options.divisors[i]](double &value) { value /= by; });
            m_blocks[i][at / kDrawsPerBlock] = m_loops.moments(out, count);
        }
    }

    /// Mean and deviation, block after block in their order.
    std::optional<Error> addTotals(std::size_t draws)
    {
        for (std::size_t i = 0; i < m_totals.size(); ++i) {
            addBlocks(i);
            if (!std::isfinite(m_totals[i].mean) || !std::isfinite(m_totals[i].squares))
                return Error{
                    ErrorCode::OutOfBounds, idOf(i),
                    Message{FF_TR_NOOP("Message", "some draws are too large for a number: narrow "
                                                  "the ranges or take another shape"),
                            {}}};
            std::vector<Checkpoint> &steps = m_answer.scenarios[i].convergence;
            if (steps.empty() || steps.back().draws < m_done + draws)
                steps.push_back({m_done + draws, m_totals[i].mean, meanError(m_totals[i])});
        }
        return std::nullopt;
    }

    /// The first draws are told of too: whenever the number of blocks has doubled.
    void addBlocks(std::size_t of)
    {
        Moments &total = m_totals[of];
        for (const Moments &block : m_blocks[of]) {
            total = total.count == 0 ? block : merged(total, block);
            const auto draws = static_cast<std::uint64_t>(total.count);
            if (draws < kFirstStage && draws % kDrawsPerBlock == 0
                && std::has_single_bit(draws / kDrawsPerBlock))
                m_answer.scenarios[of].convergence.push_back({draws, total.mean, meanError(total)});
        }
    }

    static double deviation(const Moments &total)
    {
        return std::sqrt(total.squares / (total.count - 1));
    }
    static double meanError(const Moments &total)
    {
        return deviation(total) / std::sqrt(total.count);
    }

    void countSpreads(std::size_t draws)
    {
        const std::size_t chunks = tasksFor(draws);
        const std::size_t count = m_trackers.size();
        std::vector<QuantileTracker::Harvest> harvests(count * chunks);
        doInParallel(count * chunks, m_threads, [&](std::size_t, std::size_t task) {
            const std::size_t of = task / chunks;
            const std::size_t at = task % chunks * kTaskDraws;
            m_trackers[of].count(m_loops, m_values[of].data() + at,
                                 std::min(kTaskDraws, draws - at), harvests[task]);
        });
        doInParallel(count, m_threads, [&](std::size_t, std::size_t of) {
            for (std::size_t chunk = 0; chunk < chunks; ++chunk)
                m_trackers[of].absorb(std::move(harvests[of * chunks + chunk]));
            if (m_done + draws < m_options.draws)
                m_trackers[of].narrow();
            addToHistogram(of);
        });
    }

    void addToHistogram(std::size_t of)
    {
        if (m_options.bins == 0 || !m_plan.members()[of].function)
            return;
        addTo(m_answer.scenarios[of].histogram, m_values[of]);
    }

    void addTo(Histogram &histogram, std::span<const double> draws) const
    {
        if (m_done == 0)
            histogram = histogramFor(draws, m_options.bins);
        if (!histogram.counts.empty())
            countInto(histogram, draws);
    }

    void countPairs(std::size_t draws)
    {
        doInParallel(m_pairs.size(), m_threads, [&](std::size_t, std::size_t task) {
            Pair &pair = m_pairs[task];
            const double *a = m_values[pair.a].data();
            const double *b = m_values[pair.b].data();
            pair.less += m_loops.less(a, b, draws);
            pair.greater += m_loops.less(b, a, draws);
            QuantileTracker::Harvest harvest;
            std::array<double, kDrawsPerBlock> ratios; // NOLINT(*-member-init)
            for (std::size_t at = 0; pair.hasRatio && at < draws; at += kDrawsPerBlock) {
                const std::size_t count = std::min(kDrawsPerBlock, draws - at);
                for (std::size_t i = 0; i < count; ++i)
                    ratios[i] = a[at + i] / b[at + i];
                pair.hasRatio = std::all_of(ratios.data(), ratios.data() + count,
                                            [](double ratio) { return std::isfinite(ratio); });
                pair.ratio.count(m_loops, ratios.data(), count, harvest);
            }
            pair.ratio.absorb(std::move(harvest));
            if (m_done + draws < m_options.draws)
                pair.ratio.narrow();
            if (m_options.bins > 0)
                addHistograms(pair, draws);
        });
    }

    void addHistograms(Pair &pair, std::size_t draws) const
    {
        const std::vector<double> &a = m_values[pair.a];
        const std::vector<double> &b = m_values[pair.b];
        std::vector<double> both(draws);
        std::ranges::transform(a, b, both.begin(), std::minus<>());
        addTo(pair.differences, both);
        if (!pair.hasRatio)
            return;
        std::ranges::transform(a, b, both.begin(), std::divides<>());
        addTo(pair.ratios, both);
    }

    void fill()
    {
        m_answer.draws = m_done;
        m_answer.seed = m_options.seed;
        std::vector<std::uint64_t> clamped(m_plan.columns().size());
        for (const DrawMaker &maker : m_makers) {
            for (std::size_t i = 0; i < clamped.size(); ++i)
                clamped[i] += maker.clamped()[i];
        }
        doInParallel(m_trackers.size(), m_threads,
                     [&](std::size_t, std::size_t i) { fillScenario(i, clamped); });
        m_answer.pairs.resize(m_pairs.size());
        doInParallel(m_pairs.size(), m_threads,
                     [&](std::size_t, std::size_t i) { fillPair(m_answer.pairs[i], m_pairs[i]); });
    }

    void fillScenario(std::size_t of, const std::vector<std::uint64_t> &clamped)
    {
        const DrawPlan::Member &member = m_plan.members()[of];
        ScenarioSpread &spread = m_answer.scenarios[of];
        spread.id = idOf(of);
        spread.mean = m_totals[of].mean;
        spread.meanError = meanError(m_totals[of]);
        spread.deviation = deviation(m_totals[of]);
        std::ranges::copy(m_trackers[of].quantiles(), spread.quantiles.begin());
        for (std::size_t i = 0; i < member.inputs.size(); ++i) {
            if (member.inputs[i].byDefault)
                spread.defaults.push_back(*member.inputs[i].byDefault);
            std::uint64_t most = 0;
            for (const std::size_t column : member.draws[i].columns)
                most = std::max(most, clamped[column]);
            spread.clamped.emplace_back(member.inputs[i].field,
                                        static_cast<double>(most) / static_cast<double>(m_done));
        }
    }

    void fillPair(PairSpread &to, Pair &from) const
    {
        const auto draws = static_cast<double>(m_done);
        to.differences = std::move(from.differences);
        if (from.hasRatio)
            to.ratios = std::move(from.ratios);
        to.a = from.a;
        to.b = from.b;
        to.less = static_cast<double>(from.less) / draws;
        to.greater = static_cast<double>(from.greater) / draws;
        to.lessError = shareError(to.less, m_done);
        if (!from.hasRatio)
            return;
        std::ranges::copy(from.ratio.quantiles(), to.ratio.emplace().begin());
    }

    [[nodiscard]] const std::string &idOf(std::size_t of) const { return m_plan.members()[of].id; }

    const DrawPlan &m_plan;
    const UncertaintyOptions &m_options;
    const SamplingLoops &m_loops;
    std::size_t m_threads;
    std::size_t m_longest = kFirstStage;
    std::uint64_t m_done = 0;
    std::vector<DrawMaker> m_makers;            ///< one for each thread
    std::vector<std::vector<double>> m_values;  ///< of a stage, for each scenario
    std::vector<std::vector<Moments>> m_blocks; ///< the same
    std::vector<Moments> m_totals;
    std::vector<QuantileTracker> m_trackers;
    std::vector<Pair> m_pairs;
    UncertaintyAnswer m_answer;
};

} // namespace

std::optional<Error> checkDraws(std::uint64_t draws)
{
    if (draws >= kFewestDraws && draws <= kMostDraws)
        return std::nullopt;
    return Error{ErrorCode::OutOfBounds,
                 {},
                 Message{FF_TR_NOOP("Message", "the number of draws must be between %1 and %2"),
                         {toText(static_cast<double>(kFewestDraws)),
                          toText(static_cast<double>(kMostDraws))}}};
}

Verdict PairSpread::verdict() const
{
    if (less >= kSureShare)
        return Verdict::Less;
    if (greater >= kSureShare)
        return Verdict::Greater;
    return less == 0 && greater == 0 ? Verdict::Equal : Verdict::CannotTell;
}

Result<UncertaintyAnswer> uncertainty(const EstimatorRow &method, const Study &study,
                                      const Catalog &catalog, const UncertaintyOptions &options)
{
    if (auto error = checkDraws(options.draws))
        return std::move(*error);
    std::vector<const Scenario *> scenarios;
    for (const std::string &id : options.scenarios) {
        scenarios.push_back(findScenario(study, id));
        assert(scenarios.back() != nullptr);
    }
    if (options.scenarios.empty())
        std::ranges::transform(study.scenarios, std::back_inserter(scenarios),
                               [](const Scenario &scenario) { return &scenario; });
    const auto plan = DrawPlan::make(method, study, scenarios, catalog, options.seed,
                                     options.ranges, options.figures);
    if (!plan)
        return plan.error();
    return Drawing(*plan, options).run();
}

} // namespace fourfold
