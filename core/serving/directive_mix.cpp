// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serving/directive_mix.h"

#include "core/support/numbers.h"

#include <algorithm>
#include <cmath>

namespace fourfold {
namespace {

bool isBetter(const MixSupport &one, const MixSupport &other)
{
    if (one.cost != other.cost)
        return one.cost < other.cost;
    if (one.quality != other.quality)
        return one.quality > other.quality;
    return one.first == one.second && other.first != other.second;
}

/// What quality costs where the floor binds: the steepest way down from the level at it.
double steepest(const MixProgramme &programme, std::size_t level)
{
    double price = 0;
    for (std::size_t j = 0; j < programme.costs.size(); ++j) {
        const double gap = programme.qualities[level] - programme.qualities[j];
        if (gap > 0)
            price = std::max(price, (programme.costs[level] - programme.costs[j]) / gap);
    }
    return price;
}

} // namespace

double gramsOfRequest(const DirectiveLevel &level, const RequestPrice &price)
{
    return price.gramsPerKwh * level.energyKwh * price.pue
           + price.embodiedGramsPerSecond * level.timeSeconds;
}

double qualityFloor(double gramsPerKwh, double yearLow, double yearHigh, double loss,
                    double firstPreference)
{
    if (!(yearHigh > yearLow))
        return firstPreference;
    const double position = std::clamp((gramsPerKwh - yearLow) / (yearHigh - yearLow), 0.0, 1.0);
    return (1 - loss * position) * firstPreference;
}

std::optional<MixSupport> cheapestSupport(std::span<const double> costs,
                                          std::span<const double> qualities, double floor)
{
    std::optional<MixSupport> best;
    const auto offer = [&best](const MixSupport &support) {
        if (!best || isBetter(support, *best))
            best = support;
    };
    for (std::size_t i = 0; i < costs.size(); ++i) {
        if (qualities[i] >= floor)
            offer({i, i, 1, costs[i], qualities[i]});
        if (!(qualities[i] > floor))
            continue;
        for (std::size_t j = 0; j < costs.size(); ++j) {
            if (!(qualities[j] < floor))
                continue;
            const double share = (floor - qualities[j]) / (qualities[i] - qualities[j]);
            offer({i, j, share, share * costs[i] + (1 - share) * costs[j], floor});
        }
    }
    return best;
}

Error infeasibleMix(double floor, double best)
{
    return Error{
        ErrorCode::OutOfBounds, "quality_floor",
        Message{FF_TR_NOOP("Message", "infeasible: no mix reaches a quality of %1, the best "
                                      "reachable is %2: lower the floor"),
                {toText(floor, 6), toText(best, 6)}}};
}

Result<Mix> cheapestMix(const MixProgramme &programme)
{
    const auto support = cheapestSupport(programme.costs, programme.qualities, programme.floor);
    if (!support)
        return infeasibleMix(programme.floor, *std::ranges::max_element(programme.qualities));
    Mix mix;
    mix.shares.assign(programme.costs.size(), 0);
    mix.shares[support->second] = 1 - support->firstShare;
    mix.shares[support->first] += support->firstShare;
    if (support->first == support->second)
        mix.shares[support->first] = 1;
    mix.cost = support->cost;
    mix.quality = support->quality;
    if (support->first != support->second)
        mix.shadowPrice =
            (programme.costs[support->first] - programme.costs[support->second])
            / (programme.qualities[support->first] - programme.qualities[support->second]);
    else if (support->quality == programme.floor)
        mix.shadowPrice = steepest(programme, support->first);
    return mix;
}

std::optional<Error> findWrongPairPreference(double preference)
{
    if (preference > 0 && preference < 1)
        return std::nullopt;
    return Error{ErrorCode::OutOfBounds, "",
                 Message{FF_TR_NOOP("Message", "how often the smaller model is preferred to the "
                                               "first level must be a share between 0 and 1"),
                         {}}};
}

DirectiveLevel besideFirst(const DirectiveLevel &first, DirectiveLevel smaller)
{
    smaller.preference *= first.preference / (1 - smaller.preference);
    return smaller;
}

Result<Mix> cheapestPair(const MixProgramme &pair)
{
    constexpr double kShareStep = 0.1;
    auto mix = cheapestMix(pair);
    if (!mix)
        return mix;
    mix->shares[0] = std::round(mix->shares[0] / kShareStep) * kShareStep;
    mix->shares[1] = 1 - mix->shares[0];
    mix->cost = mix->shares[0] * pair.costs[0] + mix->shares[1] * pair.costs[1];
    mix->quality = mix->shares[0] * pair.qualities[0] + mix->shares[1] * pair.qualities[1];
    return mix;
}

bool isCertified(const MixProgramme &programme, const Mix &mix, double tolerance)
{
    double sum = 0;
    double quality = 0;
    double least = std::numeric_limits<double>::infinity();
    double used = -least;
    for (std::size_t i = 0; i < programme.costs.size(); ++i) {
        if (mix.shares[i] < -tolerance)
            return false;
        sum += mix.shares[i];
        quality += mix.shares[i] * programme.qualities[i];
        const double reduced = programme.costs[i] - mix.shadowPrice * programme.qualities[i];
        least = std::min(least, reduced);
        if (mix.shares[i] > tolerance)
            used = std::max(used, reduced);
    }
    const double slack = quality - programme.floor;
    const bool isFeasible = std::abs(sum - 1) <= tolerance && slack >= -tolerance;
    const bool isPriced =
        mix.shadowPrice >= -tolerance && (slack <= tolerance || mix.shadowPrice <= tolerance);
    return isFeasible && isPriced && used <= least + tolerance;
}

} // namespace fourfold
