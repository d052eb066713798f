// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/job_options.h"

#include "app/cli/console.h"
#include "app/cli/draw_options.h"
#include "app/cli/trace_source.h"
#include "core/support/numbers.h"
#include "core/units/constants.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace fourfold::cli {
namespace {

constexpr NumberOption kHours = {.name = "--hours", .isAbove = true};
constexpr NumberOption kPower = {.name = "--power-kw", .isAbove = true};
constexpr NumberOption kPue = {.name = "--pue", .low = 1, .high = 5, .otherwise = 1};
constexpr NumberOption kRestart = {.name = "--restart-kwh"};

/// Which factors a file with several kinds is read by.
std::optional<FactorKind> factorsOf(const Arguments &arguments)
{
    const auto text = arguments.value("--factors");
    for (const FactorKind kind : {FactorKind::Direct, FactorKind::LifeCycle}) {
        if (text && *text == toText(kind))
            return kind;
    }
    return std::nullopt;
}

/// The remarks on what a call reads: what concerns other days is left out.
void keepRemarksInside(IntensitySeries &series, const Job &job)
{
    std::erase_if(series.remarks, [&](const SeriesRemark &remark) {
        return series.at(static_cast<double>(remark.first + remark.count)) <= job.release
               || series.at(static_cast<double>(remark.first)) >= job.deadline;
    });
}

/// The series of a file that the options choose, its short gaps filled.
Result<IntensitySeries> chosenOf(const Arguments &arguments, const std::string &name,
                                 const HourlyFile &file)
{
    auto series = chosenSeries(file, arguments.value("--zone", ""), factorsOf(arguments));
    if (!series)
        return series.error().at(shownName(name));
    return withShortGapsFilled(*std::move(series));
}

/// The same with remarks on stderr: on the window of a job, or, without one, on all hours.
Result<PlannedSeries> plannedOf(const Arguments &arguments, const std::string &name,
                                const HourlyFile &file, const Job *job)
{
    auto series = chosenOf(arguments, name, file);
    if (!series)
        return series.error();
    if (job != nullptr)
        keepRemarksInside(*series, *job);
    for (const SeriesRemark &found : series->remarks)
        remark(shownName(name) + ": " + english(messageOf(found, *series)));
    return PlannedSeries(*std::move(series));
}

bool isForecast(const IntensitySeries &series)
{
    return series.basis.hindsight == HindsightKind::Forecast;
}

bool hasForecast(const HourlyFile &file)
{
    return std::ranges::any_of(file.series, isForecast);
}

void keepForecasts(HourlyFile &file)
{
    std::erase_if(file.series, std::not_fn(isForecast));
}

/// What an option takes: "above 0", "of at least 0", "from 1 to 5".
std::string rangeText(const NumberOption &option)
{
    constexpr int kDigits = 15;
    const std::string low = toText(option.low, kDigits);
    const std::string high = toText(option.high, kDigits);
    const bool isOpen = option.high == std::numeric_limits<double>::max();
    if (option.isAbove)
        return "above " + low + (isOpen ? "" : " and of at most " + high);
    return isOpen ? "of at least " + low : "from " + low + " to " + high;
}

} // namespace

std::optional<double> OptionReader::parsed(std::string_view text, const NumberOption &option)
{
    const auto value = parseNumber(text);
    const bool isInside = value && *value <= option.high
                          && (option.isAbove ? *value > option.low : *value >= option.low);
    if (isInside)
        return value;
    if (!m_wrong)
        m_wrong = std::string(option.name) + " takes a number " + rangeText(option) + ", not '"
                  + std::string(text) + "'";
    return std::nullopt;
}

std::optional<double> OptionReader::given(const NumberOption &option)
{
    const auto text = m_arguments.value(option.name);
    return text ? parsed(*text, option) : std::nullopt;
}

double OptionReader::number(const NumberOption &option)
{
    return given(option).value_or(option.otherwise);
}

std::size_t OptionReader::count(const NumberOption &option)
{
    const double value = number(option);
    if (value != std::floor(value) && !m_wrong)
        m_wrong = std::string(option.name) + " takes a whole number";
    return static_cast<std::size_t>(value);
}

std::vector<double> OptionReader::numbers(const NumberOption &option)
{
    std::vector<double> all;
    for (std::string_view list : m_arguments.values(option.name)) {
        for (bool isLast = false; !isLast;) {
            const std::size_t comma = list.find(',');
            isLast = comma == std::string_view::npos;
            all.push_back(parsed(list.substr(0, comma), option).value_or(option.otherwise));
            list.remove_prefix(isLast ? list.size() : comma + 1);
        }
    }
    return all;
}

std::uint64_t OptionReader::seed()
{
    const auto text = m_arguments.value("--seed");
    const auto seed = text ? wholeNumber(*text) : std::optional<std::uint64_t>(1);
    if (!seed && !m_wrong)
        m_wrong = "--seed takes a whole number from 0 to "
                  + std::to_string(std::numeric_limits<std::uint64_t>::max()) + ", not '"
                  + std::string(*text) + "'";
    return seed.value_or(1);
}

Instant OptionReader::moment(std::string_view option)
{
    const std::string_view text = m_arguments.value(option, "");
    const auto stamp = parseStamp(text);
    if (!stamp && !m_wrong)
        m_wrong = std::string(option) + " takes a time such as 2024-03-31T05:00Z, not '"
                  + std::string(text) + "'";
    return stamp ? stamp->instant : Instant{};
}

double JobCall::kgPerGram() const
{
    return powerKw * pue / constantRow(Constant::GramsPerKilogram).value;
}

JobCall readJob(OptionReader &reader, const Arguments &arguments)
{
    JobCall call;
    call.job.hours = reader.number(kHours);
    call.powerKw = reader.number(kPower);
    call.pue = reader.number(kPue);
    const double restartKwh = reader.number(kRestart);
    call.job.release = reader.moment("--release");
    call.job.deadline = reader.moment("--deadline");
    if (arguments.value("--interruptible"))
        call.kind = RunKind::Interruptible;
    call.job.restartHours = call.powerKw > 0 ? restartKwh / call.powerKw : 0;
    return call;
}

Result<PlannedSeries> openPlanned(const Arguments &arguments, const std::string &name,
                                  const Job &job, bool hasWindow)
{
    const auto file = openTrace(name, job.release);
    return file ? plannedOf(arguments, name, *file, hasWindow ? &job : nullptr) : file.error();
}

Result<PlannedSeries> openForecast(const Arguments &arguments, const std::string &name,
                                   const Job &job)
{
    auto file = openTrace(name, job.release);
    if (!file)
        return file.error();
    if (hasForecast(*file))
        keepForecasts(*file);
    auto series = chosenOf(arguments, name, *file);
    return series ? Result<PlannedSeries>(PlannedSeries(*std::move(series))) : series.error();
}

Result<TraceWithForecast> openWithForecast(const Arguments &arguments, const std::string &name,
                                           const Job &job)
{
    auto file = openTrace(name, job.release);
    if (!file)
        return file.error();
    auto values = plannedOf(arguments, name, *file, &job);
    if (!values)
        return values.error();
    TraceWithForecast opened{std::move(*values), std::nullopt};
    const bool isMeasured = opened.values.series().basis.hindsight == HindsightKind::Actual;
    if (!isMeasured || !hasForecast(*file))
        return opened;
    keepForecasts(*file);
    auto forecast = chosenOf(arguments, name, *file);
    if (!forecast)
        return forecast.error();
    opened.forecast.emplace(std::move(*forecast));
    return opened;
}

} // namespace fourfold::cli
