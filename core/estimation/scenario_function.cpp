// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/scenario_function.h"

#include "core/estimation/prepared_method.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace fourfold {
namespace {

/// A valid value of a field that has none, or none that makes a difference: not 0 where it can be.
double exampleOf(const FieldRow &row)
{
    const Bounds &bounds = row.bounds;
    for (const double value : {1.0, (bounds.low + bounds.high) / 2, bounds.high}) {
        if (withinBounds(bounds, value))
            return value;
    }
    return bounds.low;
}

template <class Real>
const Real &figureOf(const EstimateOf<Real> &answer, const AnswerFigure &wanted)
{
    return wanted.phase ? answer.phases[static_cast<std::size_t>(*wanted.phase)][wanted.figure]
                        : answer.total[wanted.figure];
}

void write(const Lanes &number, double *out, std::size_t count)
{
    if (number.values() == nullptr)
        std::fill_n(out, count, number.same());
    else
        std::copy_n(number.values(), count, out);
}

std::optional<Error> checkFields(const Scenario &scenario, std::span<const Field> fields)
{
    for (const Field field : fields) {
        if (mayVary(field))
            continue;
        const std::string key(fieldRow(field).key);
        return Error{
            ErrorCode::NotSupported, scenario.id + ": " + key,
            Message{FF_TR_NOOP("Message", "%1 is no number, so it cannot be varied as one: "
                                          "estimate again for each of its values"),
                    {key}}};
    }
    return std::nullopt;
}

} // namespace

bool mayVary(Field field)
{
    return fieldRow(field).type == FieldType::Number;
}

Result<ScenarioFunction> ScenarioFunction::prepare(const EstimatorRow &method, const Study &study,
                                                   const Scenario &scenario, const Catalog &catalog,
                                                   std::vector<Field> fields)
{
    if (auto error = checkFields(scenario, fields))
        return std::move(*error);
    if (method.prepare == nullptr)
        return Error{
            ErrorCode::NotSupported, std::string(method.id),
            Message{FF_TR_NOOP("Message", "this method estimates one scenario at a time"), {}}};
    ScenarioFunction made;
    made.m_catalog = catalog;
    const auto chain = std::make_shared<Study>();
    for (const Scenario *one : chainOf(study, scenario))
        chain->scenarios.push_back(*one);
    Scenario &varied = chain->scenarios.front();
    const auto before = resolve(*chain, varied, *made.m_catalog);
    if (!before)
        return before.error();
    for (const Field field : fields) {
        const FieldState &state = (*before)[field];
        const Value *own = varied.values.find(field);
        const double example = exampleOf(fieldRow(field));
        // A factor of the scenario's own multiplies what it inherits.
        const double known = own != nullptr    ? std::get<Number>(*own).value
                             : isFactor(field) ? 1
                                               : state.value;
        made.m_point.push_back(state.isKnown() ? known : example);
        varied.values.set(field, Number{known > 0 ? known : example, std::nullopt});
    }
    if (auto error = checkFactors(varied))
        return std::move(*error);
    auto resolved = resolve(*chain, varied, *made.m_catalog);
    if (!resolved)
        return resolved.error();
    made.m_resolved = std::move(*resolved);
    for (const Field field : fields)
        made.m_scales.push_back(made.m_resolved[field].value
                                / std::get<Number>(*varied.values.find(field)).value);
    auto prepared = method.prepare(made.m_resolved);
    if (!prepared)
        return prepared.error();
    made.m_chain = chain;
    made.m_fields = std::move(fields);
    made.m_method = std::move(*prepared);
    return made;
}

void ScenarioFunction::evaluate(LaneArena &arena, std::span<const Column> columns, std::size_t rows,
                                std::span<const AnswerFigure> figures,
                                std::span<double *const> out) const
{
    evaluateRows(nullptr, arena, columns, rows, figures, out);
}

void ScenarioFunction::evaluateFrom(std::span<const double> starts, LaneArena &arena,
                                    std::span<const Column> columns,
                                    std::span<const AnswerFigure> figures,
                                    std::span<double *const> out) const
{
    assert(m_resolved.hourly != nullptr && m_resolved.hourly->isHourly);
    evaluateRows(starts.data(), arena, columns, starts.size(), figures, out);
}

void ScenarioFunction::evaluateRows(const double *starts, LaneArena &arena,
                                    std::span<const Column> columns, std::size_t rows,
                                    std::span<const AnswerFigure> figures,
                                    std::span<double *const> out) const
{
    assert(columns.size() == m_fields.size() && figures.size() == out.size());
    InputReader<Lanes> in(m_resolved);
    for (std::size_t first = 0; first < rows; first += kLanes) {
        const std::size_t count = std::min(kLanes, rows - first);
        arena.restart(count);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const Column &column = columns[i];
            const Lanes given =
                column.values == nullptr ? Lanes(column.same) : Lanes(arena, column.values + first);
            in.set(m_fields[i], m_scales[i] == 1 ? given : given * Lanes(m_scales[i]));
        }
        if (starts != nullptr)
            in.set(ServingInput::TraceStart, Lanes(arena, starts + first));
        EstimateOf<Lanes> answer;
        m_method->run(in, answer);
        for (std::size_t i = 0; i < figures.size(); ++i)
            write(figureOf(answer, figures[i]), out[i] + first, count);
    }
}

void ScenarioFunction::differentiate(std::span<const double> at,
                                     std::span<const AnswerFigure> figures,
                                     std::span<double> values, std::span<double> slopes) const
{
    const std::size_t fields = m_fields.size();
    assert(at.size() == fields && values.size() == figures.size());
    assert(slopes.size() == figures.size() * fields);
    InputReader<Dual> in(m_resolved);
    for (std::size_t first = 0; first == 0 || first < fields; first += kSlopes) {
        const std::size_t end = std::min(fields, first + kSlopes);
        for (std::size_t i = 0; i < fields; ++i) {
            const bool isSeed = i >= first && i < end;
            const Dual input = isSeed ? Dual::input(at[i], i - first) : Dual(at[i]);
            in.set(m_fields[i], input * Dual(m_scales[i]));
        }
        EstimateOf<Dual> answer;
        m_method->run(in, answer);
        for (std::size_t i = 0; i < figures.size(); ++i) {
            const Dual &figure = figureOf(answer, figures[i]);
            values[i] = figure.value();
            for (std::size_t j = first; j < end; ++j)
                slopes[i * fields + j] = figure.slope(j - first);
        }
    }
}

} // namespace fourfold
