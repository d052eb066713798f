// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serving/serving_month.h"

#include "core/serving/prepared_month.h"
#include "core/support/random_stream.h"
#include "core/support/uniform_draw.h"
#include "core/units/constants.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <utility>

namespace fourfold {

std::string_view toText(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Base:
        return "base";
    case Scheme::Cheapest:
        return "cheapest";
    case Scheme::SmallerModel:
        return "smaller-model";
    case Scheme::Static:
        return "static";
    case Scheme::Sprout:
        return "sprout";
    }
    return {};
}

namespace {

/// What is known of the smaller model of a set once what was typed is laid over it.
std::optional<DirectiveLevel> smallerOf(const RequestSet &set, const SmallerModel &typed)
{
    const DirectiveLevel known = set.smaller.value_or(DirectiveLevel());
    const bool isWhole = set.smaller || (typed.energyWh && typed.timeSeconds);
    if (!isWhole || !(typed.preference || known.preference > 0))
        return std::nullopt;
    constexpr double kWhPerKwh = constantRow(Constant::WattHoursPerKilowattHour).value;
    return DirectiveLevel{
        known.name, typed.energyWh ? *typed.energyWh / kWhPerKwh : known.energyKwh,
        typed.timeSeconds.value_or(known.timeSeconds), typed.preference.value_or(known.preference)};
}

} // namespace

std::optional<Error> takeSmallerModel(std::vector<RequestSet> &sets, const SmallerModel &typed)
{
    if (typed == SmallerModel())
        return std::nullopt;
    if (typed.preference) {
        if (auto wrong = findWrongPairPreference(*typed.preference))
            return wrong;
    }
    std::vector<RequestSet> all = sets;
    for (RequestSet &set : all) {
        set.smaller = smallerOf(set, typed);
        if (!set.smaller)
            return Error{ErrorCode::MissingField, "",
                         Message{FF_TR_NOOP("Message", "a smaller model needs its energy, its "
                                                       "time and how often it is preferred to "
                                                       "the first level: give what is missing"),
                                 {}}};
    }
    sets = std::move(all);
    return std::nullopt;
}

Result<MonthAnswer> simulateMonth(const ServingMonth &month)
{
    const auto prepared = PreparedMonth::of(month);
    return prepared ? prepared->served(month.loss) : prepared.error();
}

Result<SavingBand> samplingBand(const ServingMonth &month, std::size_t runs)
{
    const auto prepared = PreparedMonth::of(month);
    if (!prepared)
        return prepared.error();
    SavingBand band{1, -1};
    for (std::size_t run = 0; run < runs; ++run) {
        const double saving =
            prepared->sproutSaving(month.loss, prepared->sampled(month.samples, month.seed, run));
        band.low = std::min(band.low, saving);
        band.high = std::max(band.high, saving);
    }
    return band;
}

std::vector<std::vector<double>> drawMixes(const std::vector<double> &meanShares, std::size_t hours,
                                           std::size_t every, std::uint64_t seed)
{
    std::mt19937_64 generator(streamOf(seed, "serving.mix"));
    std::vector<std::vector<double>> mixes;
    for (std::size_t hour = 0; hour < hours; ++hour) {
        if (hour % every != 0) {
            mixes.push_back(mixes.back());
            continue;
        }
        std::vector<double> mix;
        double sum = 0;
        for (const double share : meanShares) {
            mix.push_back(-share * std::log(uniformDraw(generator)));
            sum += mix.back();
        }
        for (double &share : mix)
            share /= sum;
        mixes.push_back(std::move(mix));
    }
    return mixes;
}

} // namespace fourfold
