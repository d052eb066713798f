// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/request_sets.h"
#include "core/scenario/time_choices.h"
#include "core/serving/prepared_month.h"
#include "core/time/intensity_series.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace fourfold {

/// A stretch of a trace with the requests that are served over it.
struct ServingQuestion
{
    ServingMonth month;
    Instant start;
    std::size_t samples = 0; ///< judged prompts of each evaluation
    /// Why the smaller model that was typed does not count; nothing where it does.
    std::optional<Error> smallerProblem;
};

/// What was chosen, the rest as Sprout has it: thirty days from hour 800 of the trace, a tenth of
/// the preference, 1,000 judged prompts. Levels of the user's own stand in place of the sets, a
/// smaller model in place of theirs.
/// Errors: the stretch leaves the trace or has gaps.
[[nodiscard]] Result<ServingQuestion> servingQuestionOf(const ServingChoice &choice,
                                                        const IntensitySeries &series,
                                                        const RequestSets &sets,
                                                        std::uint64_t seed);

/// How many days are served where nothing else is chosen.
inline constexpr double kUsualDays = 30;
/// How many prompts a judge compares at each sampling where nothing else is chosen.
inline constexpr double kUsualSamples = 1000;
/// The largest loss that the slider and the curve reach.
inline constexpr double kLargestLoss = 0.3;

/// A point of the curve of saving against quality.
struct LossPoint
{
    double loss = 0;
    double saving = 0;
    double preference = 0; ///< of that of base
};

/// What Sprout saves as more and more of the preference may be lost.
[[nodiscard]] Result<std::vector<LossPoint>> lossCurve(const PreparedMonth &month);

/// Preferences as judged prompts show them, sampled again and again: whatever may be lost, they are
/// the same.
using Samplings = std::vector<PreparedMonth::Preferences>;

/// How often preferences are sampled for the band.
inline constexpr std::size_t kSamplings = 12;

/// One of the samplings.
[[nodiscard]] PreparedMonth::Preferences
samplingOf(const PreparedMonth &month, const ServingQuestion &question, std::size_t sampling);

/// The lowest and the highest saving of Sprout over samplings; nothing without any.
[[nodiscard]] std::optional<SavingBand> bandOf(const PreparedMonth &month, double loss,
                                               const Samplings &samplings);

/// The levels of all sets together, as their mean mix has them.
[[nodiscard]] std::vector<DirectiveLevel> meanLevels(const RequestSets &sets);

} // namespace fourfold
