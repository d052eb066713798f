// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/seek.h"

#include "core/support/numbers.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace fourfold {
namespace {

constexpr double kFarthest = 1e4;
constexpr double kLeastShare = 1e-9; ///< of the upper end, where 0 is outside the bounds

std::optional<Error> checkQuestion(const SeekQuestion &question)
{
    const FieldRow &row = fieldRow(question.field);
    const std::string key(row.key);
    if (!std::isfinite(question.target))
        return Error{ErrorCode::OutOfBounds, key,
                     Message{FF_TR_NOOP("Message", "the target must be a finite number"), {}}};
    if (!question.between)
        return std::nullopt;
    for (const double end : {question.between->first, question.between->second}) {
        if (const auto fits = checked(row, Value(Number{end, std::nullopt})); !fits)
            return fits.error();
    }
    if (question.between->first < question.between->second)
        return std::nullopt;
    return Error{
        ErrorCode::OutOfBounds, key,
        Message{FF_TR_NOOP("Message", "the range goes from its lower end to its higher one; "
                                      "it is %1 to %2"),
                {toText(question.between->first), toText(question.between->second)}}};
}

/// Around the value that the estimate has; without one the bounds have to be narrow.
Result<std::pair<double, double>> rangeAround(const EstimatorRow &method, const Study &study,
                                              const Scenario &scenario, const Catalog &catalog,
                                              const ScenarioFunction &function)
{
    const Field field = function.fields().front();
    const FieldRow &row = fieldRow(field);
    // A factor of the scenario's own multiplies what it inherits.
    if (isFactor(field))
        return sensibleRange(field, function.point().front());
    const auto made = estimate(method, study, scenario, catalog);
    if (made && made->states[static_cast<std::size_t>(field)].isKnown())
        return sensibleRange(field, made->states[static_cast<std::size_t>(field)].value);
    if (row.bounds.high <= kFarthest)
        return sensibleRange(field, std::nullopt);
    return Error{ErrorCode::MissingField, std::string(row.key),
                 Message{FF_TR_NOOP("Message", "there is no value to seek around: say between "
                                               "which two it is sought"),
                         {}}};
}

double sampleAt(const SeekQuestion &question, const SeekAnswer &answer, std::size_t sample)
{
    const double last = static_cast<double>(std::max<std::size_t>(question.samples - 1, 1));
    const double share = static_cast<double>(sample) / last;
    if (share == 1)
        return answer.high;
    return question.isLogarithmic && answer.low > 0
               ? answer.low * std::pow(answer.high / answer.low, share)
               : answer.low + share * (answer.high - answer.low);
}

} // namespace

std::pair<double, double> sensibleRange(Field field, const std::optional<double> &value)
{
    const Bounds &bounds = fieldRow(field).bounds;
    const double far = value && *value > 0 ? *value * kFarthest : bounds.high;
    const double high = std::max(bounds.low, std::min(bounds.high, far));
    return {bounds.aboveLow ? bounds.low + (high - bounds.low) * kLeastShare : bounds.low, high};
}

Result<SeekAnswer> seek(const EstimatorRow &method, const Study &study, const Scenario &scenario,
                        const Catalog &catalog, const SeekQuestion &question)
{
    if (auto error = checkQuestion(question))
        return std::move(*error);
    Study freed = study;
    Scenario &own = *findScenario(freed, scenario.id);
    if (const auto other = alternativeOf(question.field))
        own.values.erase(*other);
    const auto function = ScenarioFunction::prepare(method, freed, own, catalog, {question.field});
    if (!function)
        return function.error();
    const auto range = question.between ? Result(*question.between)
                                        : rangeAround(method, study, scenario, catalog, *function);
    if (!range)
        return range.error();
    SeekAnswer answer;
    std::tie(answer.low, answer.high) = *range;
    std::vector<AnswerFigure> figures = question.figures;
    if (figures.empty())
        figures.push_back({std::nullopt, question.figure});
    std::vector<double> values(figures.size());
    std::vector<double> slopes(figures.size());
    const CurveFunction curve = [&](double x) {
        function->differentiate({&x, 1}, figures, values, slopes);
        return CurvePoint{x, std::reduce(values.begin(), values.end()),
                          std::reduce(slopes.begin(), slopes.end())};
    };
    answer.found = crossingsOf(curve, answer.low, answer.high, question.target);
    for (std::size_t i = 0; i < question.samples; ++i)
        answer.curve.push_back(curve(sampleAt(question, answer, i)));
    return answer;
}

} // namespace fourfold
