// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serving/prepared_month.h"

#include "core/support/numbers.h"
#include "core/support/overflow.h"
#include "core/support/random_stream.h"
#include "core/support/uniform_draw.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <utility>

namespace fourfold {
namespace {

void add(DirectiveLevel &sum, const DirectiveLevel &part, double share)
{
    sum.energyKwh += share * part.energyKwh;
    sum.timeSeconds += share * part.timeSeconds;
    sum.preference += share * part.preference;
}

/// The levels as a mix of sets sees them.
std::vector<DirectiveLevel> blended(const ServingMonth &month, const std::vector<double> &mix)
{
    std::vector<DirectiveLevel> levels(month.sets.front().levels.size());
    for (std::size_t s = 0; s < month.sets.size(); ++s) {
        for (std::size_t i = 0; i < levels.size(); ++i)
            add(levels[i], month.sets[s].levels[i], mix[s]);
    }
    return levels;
}

std::vector<double> meanMix(const ServingMonth &month)
{
    std::vector<double> mean(month.sets.size(), 0);
    for (const std::vector<double> &mix : month.mixes) {
        for (std::size_t s = 0; s < mean.size(); ++s)
            mean[s] += mix[s] / static_cast<double>(month.mixes.size());
    }
    return mean;
}

std::vector<double> preferencesOf(const std::vector<DirectiveLevel> &levels)
{
    std::vector<double> preferences;
    for (const DirectiveLevel &level : levels)
        preferences.push_back(level.preference);
    return preferences;
}

/// Preferences as so many judged prompts show them.
std::vector<double> judged(const std::vector<double> &shares, std::size_t prompts,
                           std::mt19937_64 &generator)
{
    double total = 0;
    for (const double share : shares)
        total += share;
    std::vector<double> counts(shares.size(), 0);
    for (std::size_t n = 0; n < prompts; ++n) {
        double rest = uniformDraw(generator) * total;
        std::size_t i = 0;
        while (i + 1 < shares.size() && rest > shares[i])
            rest -= shares[i++];
        counts[i] += total / static_cast<double>(prompts);
    }
    return counts;
}

std::vector<double> unit(std::size_t size, std::size_t index)
{
    std::vector<double> shares(size, 0);
    shares[index] = 1;
    return shares;
}

Error incompleteMonth()
{
    return Error{ErrorCode::MissingField, "",
                 Message{FF_TR_NOOP("Message", "a simulated month needs sets of requests, and a "
                                               "mix and an intensity for every hour: choose a "
                                               "month without gaps"),
                         {}}};
}

} // namespace

Result<PreparedMonth> PreparedMonth::of(const ServingMonth &month)
{
    const std::size_t count = month.gramsPerKwh.size();
    const bool isKnown =
        std::ranges::none_of(month.gramsPerKwh, [](double value) { return std::isnan(value); });
    if (month.sets.empty() || count == 0 || month.mixes.size() != count || !isKnown)
        return incompleteMonth();
    PreparedMonth prepared;
    prepared.m_price = {0, month.embodiedGramsPerSecond, month.pue};
    prepared.m_low = month.year.low;
    prepared.m_high = month.year.high;
    prepared.m_mean = prepared.hourOf(blended(month, meanMix(month)), month.year.mean);
    prepared.m_evaluations = evaluationHours(month.gramsPerKwh, month.trigger);
    prepared.m_evaluations.insert(prepared.m_evaluations.begin(), 0);
    std::size_t evaluation = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t next = evaluation + 1;
        if (next < prepared.m_evaluations.size() && prepared.m_evaluations[next] == i)
            evaluation = next;
        Hour hour = prepared.hourOf(blended(month, month.mixes[i]), month.gramsPerKwh[i]);
        hour.evaluation = evaluation;
        prepared.m_baseGrams += hour.grams.front();
        prepared.m_basePreference += hour.levels.front().preference;
        prepared.m_hours.push_back(std::move(hour));
    }
    prepared.addSmallerModel(month);
    if (auto error = prepared.overflow())
        return *error;
    prepared.m_preferences = prepared.sampled(month.samples, month.seed, 0);
    return prepared;
}

PreparedMonth::Hour PreparedMonth::hourOf(std::vector<DirectiveLevel> levels,
                                          double gramsPerKwh) const
{
    Hour hour{std::move(levels), {}, gramsPerKwh, 0};
    const RequestPrice price{gramsPerKwh, m_price.embodiedGramsPerSecond, m_price.pue};
    for (const DirectiveLevel &level : hour.levels)
        hour.grams.push_back(gramsOfRequest(level, price));
    return hour;
}

/// The smaller model, where every set has one whose preference against the first level is known.
void PreparedMonth::addSmallerModel(const ServingMonth &month)
{
    const bool isKnown = std::ranges::all_of(month.sets, [](const RequestSet &set) {
        return set.smaller && set.smaller->preference > 0 && set.smaller->preference < 1;
    });
    for (std::size_t i = 0; isKnown && i < m_hours.size(); ++i) {
        const DirectiveLevel &first = m_hours[i].levels.front();
        DirectiveLevel smaller;
        for (std::size_t s = 0; s < month.sets.size(); ++s)
            add(smaller, *month.sets[s].smaller, month.mixes[i][s]);
        m_smaller.push_back(
            hourOf({first, besideFirst(first, std::move(smaller))}, m_hours[i].gramsPerKwh));
    }
}

/// Sums what all levels of all hours cost: no mix of them costs more.
std::optional<Error> PreparedMonth::overflow() const
{
    double sum = 0;
    for (const std::vector<Hour> *hours : {&m_hours, &m_smaller}) {
        for (const Hour &hour : *hours) {
            for (const double grams : hour.grams)
                sum += std::abs(grams);
        }
    }
    for (const double grams : m_mean.grams)
        sum += std::abs(grams);
    return findOverflow({&sum, 1});
}

PreparedMonth::Preferences PreparedMonth::sampled(std::size_t prompts, std::uint64_t seed,
                                                  std::size_t run) const
{
    std::mt19937_64 generator(blockSeed(streamOf(seed, "serving.preference"), run));
    Preferences preferences;
    for (const std::size_t hour : m_evaluations) {
        const std::vector<double> known = preferencesOf(m_hours[hour].levels);
        preferences.push_back(prompts == 0 ? known : judged(known, prompts, generator));
    }
    return preferences;
}

double PreparedMonth::floorOf(double gramsPerKwh, double loss, double firstPreference) const
{
    return qualityFloor(gramsPerKwh, m_low, m_high, loss, firstPreference);
}

Result<Mix> PreparedMonth::cheapestOf(const Hour &hour, const std::vector<double> &preferences,
                                      double loss) const
{
    return cheapestMix(
        {hour.grams, preferences, floorOf(hour.gramsPerKwh, loss, preferences.front())});
}

double PreparedMonth::sproutSaving(double loss, const Preferences &preferences) const
{
    double grams = 0;
    for (const Hour &hour : m_hours) {
        const std::vector<double> &known = preferences[hour.evaluation];
        // The first level reaches every floor.
        grams += cheapestSupport(hour.grams, known, floorOf(hour.gramsPerKwh, loss, known.front()))
                     ->cost;
    }
    return savingOf(grams);
}

double PreparedMonth::savingOf(double grams) const
{
    return fourfold::savingOf(grams, m_baseGrams);
}

/// How a scheme serves one hour.
Result<Mix> PreparedMonth::mixOf(Scheme scheme, const Hour &hour, double loss) const
{
    switch (scheme) {
    case Scheme::Base:
        return Mix{.shares = unit(hour.levels.size(), 0)};
    case Scheme::Cheapest: {
        const auto least = std::ranges::min_element(hour.grams);
        return Mix{.shares = unit(hour.levels.size(),
                                  static_cast<std::size_t>(least - hour.grams.begin()))};
    }
    case Scheme::SmallerModel:
        return cheapestPair({hour.grams, preferencesOf(hour.levels),
                             floorOf(hour.gramsPerKwh, loss, hour.levels.front().preference)});
    case Scheme::Static:
        return cheapestOf(m_mean, preferencesOf(m_mean.levels), loss);
    case Scheme::Sprout:
        break;
    }
    return cheapestOf(hour, m_preferences[hour.evaluation], loss);
}

Result<SchemeAnswer> PreparedMonth::servedBy(Scheme scheme, double loss) const
{
    const std::vector<Hour> &hours = scheme == Scheme::SmallerModel ? m_smaller : m_hours;
    SchemeAnswer answer;
    answer.scheme = scheme;
    for (const Hour &hour : hours) {
        auto mix = mixOf(scheme, hour, loss);
        if (!mix)
            return mix.error();
        double grams = 0;
        for (std::size_t i = 0; i < mix->shares.size(); ++i) {
            grams += mix->shares[i] * hour.grams[i];
            answer.preference += mix->shares[i] * hour.levels[i].preference;
        }
        answer.gramsPerRequest += grams;
        answer.gramsByHour.push_back(grams);
        answer.sharesByHour.push_back(std::move(mix->shares));
        if (scheme == Scheme::Sprout)
            answer.shadowPriceByHour.push_back(mix->shadowPrice);
    }
    answer.saving = savingOf(answer.gramsPerRequest);
    answer.preference = m_basePreference == 0 ? 0 : answer.preference / m_basePreference;
    answer.gramsPerRequest /= static_cast<double>(hours.size());
    return answer;
}

Result<MonthAnswer> PreparedMonth::served(double loss) const
{
    MonthAnswer answer;
    answer.evaluations = m_evaluations;
    for (std::size_t i = 0; i < kSchemeCount; ++i) {
        const auto scheme = static_cast<Scheme>(i);
        if (scheme == Scheme::SmallerModel && m_smaller.empty())
            continue;
        auto one = servedBy(scheme, loss);
        if (!one)
            return one.error();
        answer.schemes.push_back(std::move(*one));
    }
    return answer;
}

} // namespace fourfold
