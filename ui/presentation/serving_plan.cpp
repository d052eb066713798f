// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/serving_plan.h"

#include "core/time/instant.h"

#include <algorithm>
#include <cmath>

namespace fourfold {
namespace {

constexpr double kUsualStart = 800; ///< hours
constexpr double kUsualLoss = 0.1;

constexpr std::size_t kRedrawHours = 24;

Error outsideOfTrace(const IntensitySeries &series)
{
    return Error{ErrorCode::OutOfBounds, "",
                 Message{FF_TR_NOOP("Message", "the days leave the trace, which goes from %1 to "
                                               "%2: choose another start or fewer days"),
                         {toIsoText(series.start), toIsoText(series.end())}}};
}

/// The first hour of the stretch.
double firstHour(const ServingChoice &choice, const IntensitySeries &hourly, double hours)
{
    const auto stamp = parseStamp(choice.start);
    if (stamp)
        return std::floor(hourly.slotOf(stamp->instant));
    const double last = static_cast<double>(hourly.values.size()) - hours;
    return std::max(0.0, std::min(kUsualStart, last));
}

} // namespace

Result<ServingQuestion> servingQuestionOf(const ServingChoice &choice,
                                          const IntensitySeries &series, const RequestSets &sets,
                                          std::uint64_t seed)
{
    const IntensitySeries hourly = series.stepHours < 1 ? hourlyMean(series) : series;
    const double hours = std::max(1.0, std::round(choice.days.value_or(kUsualDays) * kHoursPerDay));
    const double first = firstHour(choice, hourly, hours);
    if (first < 0 || first + hours > static_cast<double>(hourly.values.size()))
        return outsideOfTrace(series);
    ServingQuestion question;
    question.start = hourly.at(first);
    question.samples = static_cast<std::size_t>(choice.samples.value_or(kUsualSamples));
    ServingMonth &month = question.month;
    const auto begin = hourly.values.begin() + static_cast<std::ptrdiff_t>(first);
    month.gramsPerKwh.assign(begin, begin + static_cast<std::ptrdiff_t>(hours));
    month.year = gridRangeOf(hourly).value_or(GridRange());
    month.loss = choice.loss.value_or(kUsualLoss);
    month.pue = choice.pue.value_or(1);
    month.embodiedGramsPerSecond = kUsualEmbodiedGramsPerSecond;
    month.seed = seed;
    const std::size_t count = month.gramsPerKwh.size();
    if (choice.levels.empty()) {
        month.sets = sets.sets;
        month.mixes = drawMixes(sets.shares, count, kRedrawHours, seed);
    } else {
        month.sets = {RequestSet{.name = {}, .levels = choice.levels, .smaller = {}}};
        month.mixes.assign(count, {1.0});
    }
    question.smallerProblem = takeSmallerModel(month.sets, choice.smaller);
    return question;
}

Result<std::vector<LossPoint>> lossCurve(const PreparedMonth &month)
{
    constexpr int kSteps = 15;
    std::vector<LossPoint> points;
    for (int i = 0; i <= kSteps; ++i) {
        const double loss = kLargestLoss * i / kSteps;
        const auto answer = month.served(loss);
        if (!answer)
            return answer.error();
        const SchemeAnswer &sprout = answer->schemes.back();
        points.push_back({loss, sprout.saving, sprout.preference});
    }
    return points;
}

PreparedMonth::Preferences samplingOf(const PreparedMonth &month, const ServingQuestion &question,
                                      std::size_t sampling)
{
    return month.sampled(question.samples, question.month.seed, sampling);
}

std::optional<SavingBand> bandOf(const PreparedMonth &month, double loss,
                                 const Samplings &samplings)
{
    std::optional<SavingBand> band;
    for (const PreparedMonth::Preferences &preferences : samplings) {
        const double saving = month.sproutSaving(loss, preferences);
        if (!band)
            band = SavingBand{saving, saving};
        band->low = std::min(band->low, saving);
        band->high = std::max(band->high, saving);
    }
    return band;
}

std::vector<DirectiveLevel> meanLevels(const RequestSets &sets)
{
    std::vector<DirectiveLevel> mean;
    for (std::size_t s = 0; s < sets.sets.size(); ++s) {
        const std::vector<DirectiveLevel> &levels = sets.sets[s].levels;
        mean.resize(levels.size());
        for (std::size_t i = 0; i < levels.size(); ++i) {
            mean[i].name = levels[i].name;
            mean[i].energyKwh += sets.shares[s] * levels[i].energyKwh;
            mean[i].timeSeconds += sets.shares[s] * levels[i].timeSeconds;
            mean[i].preference += sets.shares[s] * levels[i].preference;
        }
    }
    return mean;
}

} // namespace fourfold
