// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/sweep_answer.h"

#include "ui/presentation/metrics.h"

#include <algorithm>
#include <limits>

namespace fourfold {
namespace {

/// The rows of a sweep that are worked out between two looks at whether it goes on.
constexpr std::size_t kAtOnce = 8;

/// How often the estimate must be prepared for the values of an axis.
std::size_t passesOf(const SweepAxis &axis)
{
    return runsAsNumber(axis.field) ? 1 : axis.values.size();
}

/// What all scenarios of an answer share.
struct Asked
{
    const Study &study;
    const EstimatorRow &method;
    const Catalog &catalog;
    const SweepChoice &choice;
    const MetricRow &metric;
};

/// Some rows of one scenario, written from `values` on.
std::optional<Error> sweepPart(const Asked &asked, const Scenario &scenario,
                               std::vector<SweepAxis> axes, double *values)
{
    const Settings &settings = asked.study.settings;
    const Figure figure = figureOf(asked.metric, settings.basis);
    // The total is one figure; some of the phases are a sum of several.
    std::vector<AnswerFigure> parts;
    if (settings.phases.size() < kPhaseCount)
        parts = figuresOf(asked.metric, settings.basis, settings.phases);
    const auto swept = sweep(asked.method, asked.study, scenario, asked.catalog, std::move(axes),
                             {figure}, std::move(parts), functionalUnitOf(settings).unit);
    if (!swept)
        return swept.error();
    const std::span<const double> totals = swept->totalsOf(figure);
    for (std::size_t row = 0; row < totals.size(); ++row)
        values[row] = swept->gaps.contains(row)
                          ? std::numeric_limits<double>::quiet_NaN()
                          : convert(totals[row], figureRow(figure).unit, asked.metric.unit);
    return std::nullopt;
}

/// One scenario, some of its rows after the others.
SweptScenario sweepOne(const Asked &asked, const Scenario &scenario,
                       const std::function<bool(double)> &goesOn)
{
    SweptScenario out;
    out.id = scenario.id;
    const SweepAxis &outer = asked.choice.up ? *asked.choice.up : asked.choice.across;
    const std::size_t width = asked.choice.up ? asked.choice.across.values.size() : 1;
    const std::size_t rows = outer.values.size();
    out.values.assign(rows * width, std::numeric_limits<double>::quiet_NaN());
    const std::size_t step = isQuick(asked.choice) ? rows : kAtOnce;
    bool isAny = false;
    std::optional<Error> first;
    for (std::size_t row = 0; row < rows; row += step) {
        const std::size_t count = std::min(step, rows - row);
        SweepAxis part{outer.field, {}, outer.isLogarithmic, outer.isStepped};
        const auto from = outer.values.begin() + static_cast<std::ptrdiff_t>(row);
        part.values.assign(from, from + static_cast<std::ptrdiff_t>(count));
        std::vector<SweepAxis> axes = {std::move(part)};
        if (asked.choice.up)
            axes.push_back(asked.choice.across);
        auto error = sweepPart(asked, scenario, std::move(axes), out.values.data() + row * width);
        isAny = isAny || !error;
        if (error && !first)
            first = std::move(error);
        if (goesOn && !goesOn(static_cast<double>(row + count) / static_cast<double>(rows)))
            break;
    }
    if (!isAny)
        out.error = std::move(first);
    return out;
}

} // namespace

bool isQuick(const SweepChoice &choice)
{
    constexpr std::size_t kFewPasses = 64;
    std::size_t passes = passesOf(choice.across) * choice.scenarios.size();
    if (choice.up)
        passes *= passesOf(*choice.up);
    return passes <= kFewPasses;
}

SweepAnswer sweepAnswer(const Study &study, const Catalog &catalog, const SweepChoice &choice,
                        const std::function<bool(double)> &goesOn)
{
    const EstimatorRow *method = findEstimator(study.settings.method);
    const Asked asked{study, method == nullptr ? estimatorTable().front() : *method, catalog,
                      choice, metricRow(study.settings.metric)};
    SweepAnswer answer;
    answer.choice = choice;
    const auto count = static_cast<double>(choice.scenarios.size());
    bool isWanted = true;
    for (const std::string &id : choice.scenarios) {
        const auto done = static_cast<double>(answer.scenarios.size());
        const auto tell = [&](double share) {
            isWanted = !goesOn || goesOn((done + share) / count);
            return isWanted;
        };
        answer.scenarios.push_back(sweepOne(asked, *findScenario(study, id), tell));
        if (!isWanted)
            break;
    }
    return answer;
}

std::vector<std::pair<Field, Value>> valuesOfPoint(const SweepChoice &choice, std::size_t point)
{
    const std::size_t columns = choice.across.values.size();
    std::vector<std::pair<Field, Value>> values = {
        {choice.across.field, choice.across.values[point % columns]}};
    if (choice.up)
        values.emplace_back(choice.up->field, choice.up->values[point / columns]);
    return values;
}

Scenario scenarioOfPoint(const Study &study, const SweepChoice &choice, std::size_t scenario,
                         std::size_t point)
{
    const Scenario &swept = *findScenario(study, choice.scenarios[scenario]);
    const auto values = valuesOfPoint(choice, point);
    const bool isFollower =
        std::ranges::none_of(values, [](const auto &one) { return isFactor(one.first); });
    Scenario made;
    if (isFollower)
        made.basedOn = swept.id;
    else
        made = swept;
    made.id.clear();
    for (const auto &[field, value] : values)
        giveValue(made, field, value);
    return made;
}

} // namespace fourfold
