// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "core/time/schedule.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace fourfold::cli {

/// An option that takes a number, with what it may be.
struct NumberOption
{
    std::string_view name;
    double low = 0;
    bool isAbove = false; ///< the low end itself is too low
    double high = std::numeric_limits<double>::max();
    double otherwise = 0;
};

/// Reads options; the first one that is wrong is kept in words.
class OptionReader
{
public:
    explicit OptionReader(const Arguments &arguments)
        : m_arguments(arguments)
    {}

    double number(const NumberOption &option);
    /// Nothing where it is left out.
    std::optional<double> given(const NumberOption &option);
    std::size_t count(const NumberOption &option);
    Instant moment(std::string_view option);
    /// --seed: any whole number of 64 bits; 1 where it is left out.
    std::uint64_t seed();
    /// Numbers with commas between, each as the option has it.
    std::vector<double> numbers(const NumberOption &option);

    [[nodiscard]] const std::optional<std::string> &wrong() const { return m_wrong; }

private:
    std::optional<double> parsed(std::string_view text, const NumberOption &option);

    const Arguments &m_arguments;
    std::optional<std::string> m_wrong;
};

/// A job as the options of a call have it.
struct JobCall
{
    Job job;
    double powerKw = 0;
    double pue = 1;
    RunKind kind = RunKind::Contiguous;

    /// What a g per kW of a schedule is in kg.
    [[nodiscard]] double kgPerGram() const;
};
[[nodiscard]] JobCall readJob(OptionReader &reader, const Arguments &arguments);

/// The trace of a call, its short gaps filled; remarks on hours of the window go to stderr, on all
/// hours where there is none.
[[nodiscard]] Result<PlannedSeries> openPlanned(const Arguments &arguments, const std::string &name,
                                                const Job &job, bool hasWindow = true);

/// The values of a trace and the published forecast that stands beside them; null where there is
/// none.
struct TraceWithForecast
{
    PlannedSeries values;
    std::optional<PlannedSeries> forecast;
};
[[nodiscard]] Result<TraceWithForecast> openWithForecast(const Arguments &arguments,
                                                         const std::string &name, const Job &job);

/// The forecast in a file of that name, or its values where it has one kind alone. Short gaps are
/// filled.
[[nodiscard]] Result<PlannedSeries> openForecast(const Arguments &arguments,
                                                 const std::string &name, const Job &job);

} // namespace fourfold::cli
