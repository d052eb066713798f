// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serving/serving_month.h"

#include "core/support/uniform_draw.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace fourfold {
namespace {

constexpr double kShareStep = 0.1; ///< of the smaller model, as released

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

/// Preferences as so many judged prompts show them.
std::vector<double> sampled(const std::vector<DirectiveLevel> &levels, std::size_t samples,
                            std::mt19937_64 &generator)
{
    std::vector<double> shares;
    double total = 0;
    for (const DirectiveLevel &level : levels) {
        shares.push_back(level.preference);
        total += level.preference;
    }
    if (samples == 0)
        return shares;
    std::vector<double> counts(levels.size(), 0);
    for (std::size_t n = 0; n < samples; ++n) {
        double rest = uniformDraw(generator) * total;
        std::size_t i = 0;
        while (i + 1 < shares.size() && rest > shares[i])
            rest -= shares[i++];
        counts[i] += total / static_cast<double>(samples);
    }
    return counts;
}

/// One hour as the schemes see it.
struct HourView
{
    std::vector<DirectiveLevel> levels;
    RequestPrice price;
    double position = 0; ///< intensity that rules the floor
};

Result<Mix> cheapestOf(const ServingMonth &month, const HourView &hour,
                       const std::vector<double> &preferences)
{
    MixProgramme programme;
    for (const DirectiveLevel &level : hour.levels)
        programme.costs.push_back(gramsOfRequest(level, hour.price));
    programme.qualities = preferences;
    programme.floor =
        qualityFloor(hour.position, month.yearLow, month.yearHigh, month.loss, preferences.front());
    return cheapestMix(programme);
}

/// Adds an hour to the answer of a scheme.
void account(SchemeAnswer &answer, const HourView &hour, std::vector<double> shares)
{
    double grams = 0;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        grams += shares[i] * gramsOfRequest(hour.levels[i], hour.price);
        answer.preference += shares[i] * hour.levels[i].preference;
    }
    answer.gramsByHour.push_back(grams);
    answer.gramsPerRequest += grams;
    answer.sharesByHour.push_back(std::move(shares));
}

std::vector<double> unit(std::size_t size, std::size_t index)
{
    std::vector<double> shares(size, 0);
    shares[index] = 1;
    return shares;
}

/// The simulation: hour by hour, scheme by scheme.
class Simulation
{
public:
    explicit Simulation(const ServingMonth &month)
        : m_month(month)
        , m_generator(month.seed)
    {}

    Result<MonthAnswer> run();

private:
    [[nodiscard]] HourView viewOf(std::size_t hour) const;
    [[nodiscard]] Result<Mix> staticMix() const;
    Result<Done> runHour(std::size_t hour, const std::vector<double> &fixedShares);
    [[nodiscard]] Result<Done> addSmallerModel();
    SchemeAnswer &answerOf(Scheme scheme) { return m_answers[static_cast<std::size_t>(scheme)]; }

    const ServingMonth &m_month;
    std::mt19937_64 m_generator;
    std::array<SchemeAnswer, kSchemeCount> m_answers;
    std::vector<std::size_t> m_evaluations;
    std::vector<double> m_preferences; ///< as known since the last evaluation
    bool m_hasSmallerModel = false;
};

HourView Simulation::viewOf(std::size_t hour) const
{
    const double k = m_month.gramsPerKwh[hour];
    return {
        blended(m_month, m_month.mixes[hour]), {k, m_month.embodiedGramsPerSecond, m_month.pue}, k};
}

Result<Mix> Simulation::staticMix() const
{
    const double k = m_month.yearMean;
    const HourView mean{
        blended(m_month, meanMix(m_month)), {k, m_month.embodiedGramsPerSecond, m_month.pue}, k};
    std::vector<double> preferences;
    for (const DirectiveLevel &level : mean.levels)
        preferences.push_back(level.preference);
    return cheapestOf(m_month, mean, preferences);
}

Result<Done> Simulation::runHour(std::size_t hour, const std::vector<double> &fixedShares)
{
    const HourView view = viewOf(hour);
    if (std::ranges::binary_search(m_evaluations, hour))
        m_preferences = sampled(view.levels, m_month.samples, m_generator);
    auto mix = cheapestOf(m_month, view, m_preferences);
    if (!mix)
        return mix.error();
    const auto cheapest = std::ranges::min_element(
        view.levels, {}, [&](const auto &level) { return gramsOfRequest(level, view.price); });
    const std::size_t size = view.levels.size();
    account(answerOf(Scheme::Base), view, unit(size, 0));
    account(answerOf(Scheme::Cheapest), view,
            unit(size, static_cast<std::size_t>(cheapest - view.levels.begin())));
    account(answerOf(Scheme::Static), view, fixedShares);
    account(answerOf(Scheme::Sprout), view, std::move(mix->shares));
    answerOf(Scheme::Sprout).shadowPriceByHour.push_back(mix->shadowPrice);
    return Done{};
}

/// The same programme over two models, with shares in steps.
Result<Done> Simulation::addSmallerModel()
{
    m_hasSmallerModel = std::ranges::all_of(m_month.sets, [](const RequestSet &set) {
        return set.smaller && set.smaller->preference > 0 && set.smaller->preference < 1;
    });
    for (std::size_t hour = 0; m_hasSmallerModel && hour < m_month.gramsPerKwh.size(); ++hour) {
        HourView view = viewOf(hour);
        view.levels.resize(2);
        view.levels[1] = {};
        for (std::size_t s = 0; s < m_month.sets.size(); ++s)
            add(view.levels[1], *m_month.sets[s].smaller, m_month.mixes[hour][s]);
        // The judge compared two models: laid on the scale of the first level of all.
        const double scale = view.levels[0].preference / (1 - view.levels[1].preference);
        view.levels[1].preference *= scale;
        const auto mix =
            cheapestOf(m_month, view, {view.levels[0].preference, view.levels[1].preference});
        if (!mix)
            return mix.error();
        const double first = std::round(mix->shares[0] / kShareStep) * kShareStep;
        account(answerOf(Scheme::SmallerModel), view, {first, 1 - first});
    }
    return Done{};
}

Result<MonthAnswer> Simulation::run()
{
    m_evaluations = evaluationHours(m_month.gramsPerKwh, m_month.trigger);
    m_evaluations.insert(m_evaluations.begin(), 0);
    const auto fixedMix = staticMix();
    if (!fixedMix)
        return fixedMix.error();
    for (std::size_t hour = 0; hour < m_month.gramsPerKwh.size(); ++hour) {
        if (const auto done = runHour(hour, fixedMix->shares); !done)
            return done.error();
    }
    if (const auto done = addSmallerModel(); !done)
        return done.error();
    const double basePreference = m_answers.front().preference;
    const double baseGrams = m_answers.front().gramsPerRequest;
    MonthAnswer answer;
    answer.evaluations = m_evaluations;
    for (std::size_t i = 0; i < kSchemeCount; ++i) {
        SchemeAnswer &one = m_answers[i];
        one.scheme = static_cast<Scheme>(i);
        if (one.scheme == Scheme::SmallerModel && !m_hasSmallerModel)
            continue;
        one.saving = baseGrams == 0 ? 0 : 1 - one.gramsPerRequest / baseGrams;
        one.preference = basePreference == 0 ? 0 : one.preference / basePreference;
        one.gramsPerRequest /= static_cast<double>(m_month.gramsPerKwh.size());
        answer.schemes.push_back(std::move(one));
    }
    return answer;
}

} // namespace

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

Result<MonthAnswer> simulateMonth(const ServingMonth &month)
{
    const bool isComplete = !month.sets.empty() && !month.gramsPerKwh.empty()
                            && month.mixes.size() == month.gramsPerKwh.size();
    const bool isKnown =
        std::ranges::none_of(month.gramsPerKwh, [](double value) { return std::isnan(value); });
    if (!isComplete || !isKnown)
        return Error{
            ErrorCode::MissingField, "",
            Message{FF_TR_NOOP("Message", "a simulated month needs sets of requests, and a "
                                          "mix and an intensity for every hour: choose a "
                                          "month without gaps"),
                    {}}};
    return Simulation(month).run();
}

Result<SavingBand> samplingBand(ServingMonth month, std::size_t runs)
{
    SavingBand band{1, -1};
    for (std::size_t run = 0; run < runs; ++run, ++month.seed) {
        const auto answer = simulateMonth(month);
        if (!answer)
            return answer.error();
        const double saving = answer->schemes.back().saving;
        band.low = std::min(band.low, saving);
        band.high = std::max(band.high, saving);
    }
    return band;
}

std::vector<std::vector<double>> drawMixes(const std::vector<double> &meanShares, std::size_t hours,
                                           std::size_t every, std::uint64_t seed)
{
    std::mt19937_64 generator(seed);
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
