// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/serving/serving_month.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace fourfold {

/// A month with everything worked out that does not depend on what may be lost, so that it can be
/// served for one loss after the other.
class PreparedMonth
{
public:
    /// The preference of every level at each evaluation, in order of time.
    using Preferences = std::vector<std::vector<double>>;

    /// Errors: something of the month is missing, or it emits too much for a number.
    [[nodiscard]] static Result<PreparedMonth> of(const ServingMonth &month);

    /// All schemes where that share of the preference may be lost.
    [[nodiscard]] Result<MonthAnswer> served(double loss) const;

    /// Preferences as so many judged prompts show them; without prompts as they are. Each run of
    /// each seed is a sampling of its own.
    [[nodiscard]] Preferences sampled(std::size_t prompts, std::uint64_t seed,
                                      std::size_t run) const;

    /// What Sprout alone saves with preferences that are known so.
    [[nodiscard]] double sproutSaving(double loss, const Preferences &preferences) const;

    [[nodiscard]] std::size_t evaluationCount() const { return m_evaluations.size(); }

private:
    /// One hour as the schemes see it.
    struct Hour
    {
        std::vector<DirectiveLevel> levels;
        std::vector<double> grams; ///< of a request, by level
        double gramsPerKwh = 0;
        std::size_t evaluation = 0; ///< the last one up to this hour
    };

    PreparedMonth() = default;
    [[nodiscard]] Hour hourOf(std::vector<DirectiveLevel> levels, double gramsPerKwh) const;
    [[nodiscard]] double floorOf(double gramsPerKwh, double loss, double firstPreference) const;
    [[nodiscard]] Result<Mix> cheapestOf(const Hour &hour, const std::vector<double> &preferences,
                                         double loss) const;
    void addSmallerModel(const ServingMonth &month);
    [[nodiscard]] std::optional<Error> overflow() const;
    [[nodiscard]] Result<Mix> mixOf(Scheme scheme, const Hour &hour, double loss) const;
    [[nodiscard]] Result<SchemeAnswer> servedBy(Scheme scheme, double loss) const;
    [[nodiscard]] double savingOf(double grams) const;

    std::vector<Hour> m_hours;
    std::vector<Hour> m_smaller; ///< the first level and the smaller model; empty: none is known
    Hour m_mean;                 ///< the mean mix at the mean intensity of the year
    std::vector<std::size_t> m_evaluations;
    Preferences m_preferences;
    RequestPrice m_price; ///< but for the intensity
    double m_low = 0;
    double m_high = 0;
    double m_baseGrams = 0;
    double m_basePreference = 0;
};

} // namespace fourfold
