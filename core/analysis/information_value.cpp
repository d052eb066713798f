// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/information_value.h"

#include "core/analysis/draw_plan.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace fourfold {
namespace {

constexpr std::size_t kStrata = 32;
constexpr double kBeyondDoubt = 3; ///< standard errors

/// How often a < b and a > b, of the even and of the odd draws.
struct Stratum
{
    std::array<double, 2> less{};
    std::array<double, 2> greater{};

    /// Wrong choices of each half when the other chooses.
    [[nodiscard]] double wrong() const
    {
        double sum = 0;
        for (std::size_t half = 0; half < 2; ++half) {
            const std::size_t other = 1 - half;
            sum += less[other] >= greater[other] ? greater[half] : less[half];
        }
        return sum;
    }
};
using Strata = std::array<Stratum, kStrata>;

void countBlock(DrawMaker &maker, const DrawPlan &plan, std::size_t count,
                const UncertaintyOptions &options, std::vector<Strata> &strata)
{
    std::array<std::array<double, kDrawsPerBlock>, 2> results; // NOLINT(*-member-init)
    for (std::size_t i = 0; i < 2; ++i) {
        maker.evaluate(i, options.figures, results[i].data());
        for (std::size_t j = 0; !options.divisors.empty() && j < count; ++j)
            results[i][j] /= options.divisors[i];
    }
    for (std::size_t stream = 0; stream < plan.streams().size(); ++stream) {
        const double *shares = maker.shares(stream);
        for (std::size_t j = 0; j < count; ++j) {
            Stratum &stratum = strata[stream][static_cast<std::size_t>(shares[j] * kStrata)];
            stratum.less[j % 2] += results[0][j] < results[1][j] ? 1 : 0;
            stratum.greater[j % 2] += results[0][j] > results[1][j] ? 1 : 0;
        }
    }
}

} // namespace

const Measurement *InformationValue::best() const
{
    const bool isSure =
        !measurements.empty()
        && measurements.front().reduction > kBeyondDoubt * measurements.front().error;
    return isSure ? measurements.data() : nullptr;
}

Result<InformationValue> informationValue(const EstimatorRow &method, const Study &study,
                                          const Scenario &a, const Scenario &b,
                                          const Catalog &catalog, const UncertaintyOptions &options)
{
    if (auto error = checkDraws(options.draws))
        return std::move(*error);
    const std::array<const Scenario *, 2> both = {&a, &b};
    const auto plan =
        DrawPlan::make(method, study, both, catalog, options.seed, options.ranges, options.figures);
    if (!plan)
        return plan.error();
    DrawMaker maker(*plan, options.loops != nullptr ? *options.loops : bestSamplingLoops(),
                    options.laneLoops != nullptr ? *options.laneLoops : bestLaneLoops());
    std::vector<Strata> strata(plan->streams().size());
    for (std::uint64_t at = 0; at < options.draws; at += kDrawsPerBlock) {
        const std::size_t count = std::min<std::uint64_t>(kDrawsPerBlock, options.draws - at);
        maker.draw(at / kDrawsPerBlock, count);
        countBlock(maker, *plan, count, options, strata);
    }
    InformationValue answer;
    const auto draws = static_cast<double>(options.draws);
    for (std::size_t i = 0; i < strata.size(); ++i) {
        Stratum all;
        double wrong = 0;
        for (const Stratum &stratum : strata[i]) {
            for (std::size_t half = 0; half < 2; ++half) {
                all.less[half] += stratum.less[half];
                all.greater[half] += stratum.greater[half];
            }
            wrong += stratum.wrong();
        }
        const double before = std::min(all.less[0] + all.less[1], all.greater[0] + all.greater[1]);
        answer.wrong = before / draws;
        // A draw changes the difference only where the two choices differ: at most both shares.
        answer.measurements.push_back({.field = plan->streams()[i].field,
                                       .scenario = plan->streams()[i].scenario,
                                       .reduction = (before - wrong) / draws,
                                       .error = std::sqrt(before + wrong) / draws});
    }
    std::ranges::stable_sort(answer.measurements, std::greater<>(), &Measurement::reduction);
    return answer;
}

} // namespace fourfold
