// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sobol.h"

#include "core/analysis/counted_function.h"
#include "core/analysis/uncertainty.h"
#include "core/support/parallel.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>

namespace fourfold {
namespace {

/// Tells the second set of draws from the first.
constexpr std::uint64_t kSecondSet = 0x5ec0'0d5e'7000'0001U;

using Block = std::array<double, kDrawsPerBlock>;

/// Sums over pairs of results that share something, for a ratio over their variance and its error
/// by the delta method.
struct PairSums
{
    double sum = 0;      ///< of both results
    double product = 0;  ///< of the measure of a pair
    double square = 0;   ///< of half the sum of both squares
    double products = 0; ///< of the measure squared
    double cross = 0;    ///< of measure times half sum of squares
    double squares = 0;  ///< of half the sum of squares, squared

    void add(double a, double b, double measure)
    {
        const double half = (a * a + b * b) / 2;
        sum += a + b;
        product += measure;
        square += half;
        products += measure * measure;
        cross += measure * half;
        squares += half * half;
    }

    void add(const PairSums &more)
    {
        sum += more.sum;
        product += more.product;
        square += more.square;
        products += more.products;
        cross += more.cross;
        squares += more.squares;
    }

    /// (mean of the measure − offset) over the variance; the offset is that mean for two results
    /// that share nothing, as a multiple of the squared mean.
    void ratio(double draws, double offset, double &value, double &error) const
    {
        constexpr double kNoise = 1e-9; // of what all results share, where they do not vary
        const double mean = sum / draws / 2;
        const double variance = square / draws - mean * mean;
        if (!(variance > kNoise * mean * mean))
            return;
        value = (product / draws - offset * mean * mean) / variance;
        const double spread = products - 2 * value * cross + value * value * squares;
        error = std::sqrt(std::max(0.0, spread)) / (draws * variance);
    }
};

struct InputSums
{
    PairSums first;
    PairSums total;
};

/// The work of one call of sobolShares.
class SobolWork
{
public:
    SobolWork(const ShareFunction &function, std::span<const std::uint64_t> streams,
              const SobolOptions &options)
        : m_function(function)
        , m_streams(streams)
        , m_options(options)
        , m_loops(options.loops != nullptr ? *options.loops : bestSamplingLoops())
        , m_sums((options.draws + kDrawsPerBlock - 1) / kDrawsPerBlock)
    {}

    std::vector<SobolShare> run()
    {
        findCentre();
        doInParallel(m_sums.size(), m_options.threads,
                     [&](std::size_t thread, std::size_t block) { doBlock(thread, block); });
        std::vector<SobolShare> shares;
        const auto draws = static_cast<double>(m_done.load());
        for (std::size_t i = 0; i < m_streams.size(); ++i) {
            InputSums sums;
            for (const auto &block : m_sums) {
                if (block.empty())
                    continue;
                sums.first.add(block[i].first);
                sums.total.add(block[i].total);
            }
            SobolShare &share = shares.emplace_back();
            sums.first.ratio(draws, 1, share.first, share.firstError);
            sums.total.ratio(draws, 0, share.total, share.totalError);
        }
        return shares;
    }

private:
    struct Sets
    {
        std::vector<Block> a;
        std::vector<Block> b;
        std::vector<const double *> columns;
    };

    [[nodiscard]] Sets drawn(std::size_t block) const
    {
        Sets sets;
        sets.a.resize(m_streams.size());
        sets.b.resize(m_streams.size());
        for (std::size_t i = 0; i < m_streams.size(); ++i) {
            m_loops.uniforms(blockSeed(m_streams[i], block), sets.a[i].data());
            m_loops.uniforms(blockSeed(mixedBits(m_streams[i] ^ kSecondSet), block),
                             sets.b[i].data());
            sets.columns.push_back(sets.a[i].data());
        }
        return sets;
    }

    [[nodiscard]] std::size_t countOf(std::size_t block) const
    {
        return std::min<std::size_t>(kDrawsPerBlock, m_options.draws - block * kDrawsPerBlock);
    }

    /// Results are taken from here: what all have in common would only add noise.
    void findCentre()
    {
        const Sets sets = drawn(0);
        Block results; // NOLINT(*-member-init)
        m_function(0, sets.columns, countOf(0), results.data());
        m_centre = m_loops.moments(results.data(), countOf(0)).mean;
    }

    /// A block, unless the work was ended. The caller's thread tells how far it is.
    void doBlock(std::size_t thread, std::size_t block)
    {
        if (m_isEnded)
            return;
        addBlock(thread, block);
        m_done += countOf(block);
        if (thread == 0 && m_options.progress && !m_options.progress(m_done))
            m_isEnded = true;
    }

    void addBlock(std::size_t thread, std::size_t block)
    {
        Sets sets = drawn(block);
        const std::size_t count = countOf(block);
        Block a;     // NOLINT(*-member-init)
        Block b;     // NOLINT(*-member-init)
        Block mixed; // NOLINT(*-member-init)
        const auto evaluate = [&](Block &out) {
            m_function(thread, sets.columns, count, out.data());
            for (std::size_t j = 0; j < count; ++j)
                out[j] -= m_centre;
        };
        evaluate(a);
        for (std::size_t i = 0; i < m_streams.size(); ++i)
            sets.columns[i] = sets.b[i].data();
        evaluate(b);
        for (std::size_t i = 0; i < m_streams.size(); ++i)
            sets.columns[i] = sets.a[i].data();
        std::vector<InputSums> &sums = m_sums[block];
        sums.resize(m_streams.size());
        for (std::size_t i = 0; i < m_streams.size(); ++i) {
            sets.columns[i] = sets.b[i].data();
            evaluate(mixed);
            sets.columns[i] = sets.a[i].data();
            for (std::size_t j = 0; j < count; ++j) {
                const double apart = a[j] - mixed[j];
                sums[i].first.add(b[j], mixed[j], b[j] * mixed[j]);
                sums[i].total.add(a[j], mixed[j], apart * apart / 2);
            }
        }
    }

    const ShareFunction &m_function;
    std::span<const std::uint64_t> m_streams;
    const SobolOptions &m_options;
    const SamplingLoops &m_loops;
    double m_centre = 0;
    std::atomic<std::uint64_t> m_done = 0;
    std::atomic<bool> m_isEnded = false;
    std::vector<std::vector<InputSums>> m_sums; ///< by block and input
};

/// A scenario as a function of the shares of its uncertain inputs; one for each thread.
class ShareEvaluator
{
public:
    ShareEvaluator(const ScenarioFunction &function, const std::vector<UncertainInput> &inputs,
                   const SobolOptions &options)
        : m_function(function, options.per)
        , m_inputs(inputs)
        , m_options(options)
        , m_loops(options.loops != nullptr ? *options.loops : bestSamplingLoops())
        , m_values(inputs.size())
    {}

    void evaluate(std::span<const double *const> shares, std::size_t count, double *out)
    {
        std::vector<Column> columns;
        for (std::size_t i = 0; i < m_inputs.size(); ++i) {
            draw(m_inputs[i], shares[i], count, m_values[i].data());
            columns.push_back({m_values[i].data()});
        }
        for (std::size_t i = 0; i < m_options.figures.size(); ++i) {
            double *const to = i == 0 ? out : m_figure.data();
            m_function.evaluate(m_arena, columns, count, std::span(m_options.figures).subspan(i, 1),
                                std::span(&to, 1));
            for (std::size_t j = 0; i > 0 && j < count; ++j)
                out[j] += m_figure[j];
        }
    }

private:
    void draw(const UncertainInput &input, const double *shares, std::size_t count, double *out)
    {
        m_loops.normals(shares, m_normals.data(), count);
        std::fill_n(out, count, input.scale);
        for (const UncertainPart &part : input.parts) {
            const double *from = part.distribution.takesNormals() ? m_normals.data() : shares;
            part.distribution.draw(m_loops, from, m_part.data(), count);
            for (std::size_t j = 0; j < count; ++j)
                out[j] *= m_part[j];
        }
    }

    CountedFunction m_function;
    const std::vector<UncertainInput> &m_inputs;
    const SobolOptions &m_options;
    const SamplingLoops &m_loops;
    LaneArena m_arena;
    std::vector<Block> m_values;
    Block m_normals{};
    Block m_part{};
    Block m_figure{};
};

} // namespace

std::vector<SobolShare> sobolShares(const ShareFunction &function,
                                    std::span<const std::uint64_t> streams,
                                    const SobolOptions &options)
{
    return SobolWork(function, streams, options).run();
}

Result<std::vector<SobolRow>> globalSensitivity(const EstimatorRow &method, const Study &study,
                                                const Scenario &scenario, const Catalog &catalog,
                                                const SobolOptions &options)
{
    if (auto error = checkDraws(options.draws))
        return std::move(*error);
    const auto inputs = uncertainInputs(study, scenario, catalog, options.ranges);
    if (!inputs)
        return inputs.error();
    const auto function =
        ScenarioFunction::prepare(method, study, scenario, catalog, fieldsOf(*inputs));
    if (!function)
        return function.error();
    const auto made = estimate(method, study, scenario, catalog);
    if (!made)
        return made.error();
    if (const auto count = countOf(options.per, made->states, made->estimate); !count)
        return count.error();
    std::vector<std::uint64_t> streams;
    for (const UncertainInput &input : *inputs)
        streams.push_back(streamOf(options.seed, fieldRow(input.field).key));
    std::vector<ShareEvaluator> evaluators;
    for (std::size_t i = 0; i < std::max<std::size_t>(options.threads, 1); ++i)
        evaluators.emplace_back(*function, *inputs, options);
    const auto shares = sobolShares(
        [&](std::size_t thread, std::span<const double *const> columns, std::size_t count,
            double *out) { evaluators[thread].evaluate(columns, count, out); },
        streams, options);
    std::vector<SobolRow> rows;
    for (std::size_t i = 0; i < inputs->size(); ++i)
        rows.push_back({(*inputs)[i].field, shares[i]});
    std::ranges::stable_sort(rows, std::greater<>(),
                             [](const SobolRow &row) { return row.share.total; });
    return rows;
}

} // namespace fourfold
