// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sensitivity.h"

#include "core/analysis/counted_function.h"
#include "core/analysis/linked_fields.h"
#include "core/analysis/sampling.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace fourfold {
namespace {

constexpr double kSameTotal = 1e-9; ///< of the total: typing the value in changes nothing

/// True for a number that stands as an input of the scenario: neither a neutral default nor one
/// that follows from others. What the fit answers is as uncertain as any input.
bool isInput(Field field, const FieldState &state)
{
    const bool isTold =
        state.isGiven() || state.origin == Origin::Catalogue || state.origin == Origin::Assumed;
    const bool isFitted = state.origin == Origin::Computed && field == Field::MachineEfficiency;
    return mayVary(field) && (isTold || isFitted);
}

/// The ends that a number is moved to, before its bounds; nothing when it stays.
std::optional<std::pair<double, double>> endsOf(const SensitivityQuestion &question,
                                                const FieldState &state, double value)
{
    if (question.share) {
        const double step = std::abs(value) * *question.share;
        return step > 0 ? std::optional(std::pair(value - step, value + step)) : std::nullopt;
    }
    const auto *given = state.given == nullptr ? nullptr : std::get_if<Number>(state.given);
    if (given == nullptr || !given->range)
        return std::nullopt;
    return std::pair(given->range->low, given->range->high);
}

Error tooLarge(Field field)
{
    return {ErrorCode::OutOfBounds, std::string(fieldRow(field).key),
            Message{FF_TR_NOOP("Message", "the result is too large for a number where this one "
                                          "moves: move the values by less"),
                    {}}};
}

class Tornado
{
public:
    Tornado(const EstimatorRow &method, const Study &study, const Scenario &scenario,
            const Catalog &catalog, const SensitivityQuestion &question)
        : m_method(method)
        , m_study(study)
        , m_scenario(scenario)
        , m_catalog(catalog)
        , m_question(question)
        , m_asked(question.parts)
    {
        if (m_asked.empty())
            m_asked.push_back({std::nullopt, question.figure});
    }

    Result<Sensitivity> run()
    {
        const auto made = estimate(m_method, m_study, m_scenario, m_catalog);
        if (!made)
            return made.error();
        const auto count = countOf(m_question.per, made->states, made->estimate);
        if (!count)
            return count.error();
        Sensitivity out;
        for (const AnswerFigure &asked : m_asked)
            out.total += asked.phase ? made->estimate[*asked.phase][asked.figure]
                                     : made->estimate.total[asked.figure];
        out.total /= *count;
        for (const Field field : movedFields()) {
            const FieldState &state = made->states[static_cast<std::size_t>(field)];
            if (!isInput(field, state))
                continue;
            auto row = rowOf(field, state, out.total);
            if (row && !std::isfinite(row->swing))
                return tooLarge(field);
            if (row)
                out.rows.push_back(std::move(*row));
        }
        std::ranges::sort(out.rows, [](const SensitivityRow &a, const SensitivityRow &b) {
            return a.swing != b.swing ? a.swing > b.swing : a.field < b.field;
        });
        link(made->states, out);
        return out;
    }

private:
    /// What the method reads, and what counts the unit.
    [[nodiscard]] std::vector<Field> movedFields() const
    {
        std::vector<Field> fields(m_method.reads.begin(), m_method.reads.end());
        for (const Field field : functionalUnitRow(m_question.per).fields) {
            if (std::ranges::find(fields, field) == fields.end())
                fields.push_back(field);
        }
        return fields;
    }

    /// The row of a field; nothing where it does not move the total, or is no input of it.
    std::optional<SensitivityRow> rowOf(Field field, const FieldState &state, double total)
    {
        const auto function =
            ScenarioFunction::prepare(m_method, m_study, m_scenario, m_catalog, {field});
        if (!function)
            return std::nullopt;
        SensitivityRow row;
        row.field = field;
        // A factor of the scenario's own multiplies what it inherits.
        row.value = isFactor(field) ? function->point().front() : state.value;
        const auto ends = endsOf(m_question, state, row.value);
        if (!ends)
            return std::nullopt;
        const Reach reach = reachOf(fieldRow(field).bounds, row.value);
        row.low = std::clamp(ends->first, reach.least, reach.most);
        row.high = std::clamp(ends->second, reach.least, reach.most);
        row.isLowClamped = row.low != ends->first;
        row.isHighClamped = row.high != ends->second;
        const std::array<double, 3> at = {row.low, row.value, row.high};
        CountedFunction counted(*function, m_question.per);
        const std::array<double, 3> totals = totalsAt(counted, at);
        const bool isWithoutNumber = std::ranges::any_of(
            totals, [](double one) { return std::isnan(one); }); // nothing to divide by
        if (isWithoutNumber || std::abs(totals[1] - total) > kSameTotal * std::abs(total))
            return std::nullopt;
        row.totalLow = totals[0];
        row.totalHigh = totals[2];
        const auto [least, most] = std::ranges::minmax(totals);
        row.swing = most - least;
        const double slope = counted.slopeAt(row.value, m_asked);
        if (total != 0)
            row.elasticity = slope * row.value / total;
        return row.swing > 0 || slope != 0 ? std::optional(std::move(row)) : std::nullopt;
    }

    [[nodiscard]] std::array<double, 3> totalsAt(CountedFunction &function,
                                                 const std::array<double, 3> &at)
    {
        std::array<double, 3> totals{};
        std::array<double, 3> part{};
        double *const to = part.data();
        const Column column{at.data()};
        for (const AnswerFigure &asked : m_asked) {
            function.evaluate(m_arena, {&column, 1}, at.size(), {&asked, 1}, {&to, 1});
            for (std::size_t i = 0; i < totals.size(); ++i)
                totals[i] += part[i];
        }
        return totals;
    }

    /// Tells which rows are linked with other fields.
    static void link(const FieldStates &states, Sensitivity &out)
    {
        for (LinkedFields &set : linkedFields(states)) {
            bool isShown = false;
            for (SensitivityRow &row : out.rows) {
                if (std::ranges::find(set.fields, row.field) == set.fields.end())
                    continue;
                isShown = true;
                for (const Field other : set.fields) {
                    if (other != row.field
                        && std::ranges::find(row.linked, other) == row.linked.end())
                        row.linked.push_back(other);
                }
            }
            if (isShown)
                out.warnings.push_back(std::move(set.warning));
        }
    }

    const EstimatorRow &m_method;
    const Study &m_study;
    const Scenario &m_scenario;
    const Catalog &m_catalog;
    const SensitivityQuestion &m_question;
    std::vector<AnswerFigure> m_asked;
    LaneArena m_arena;
};

} // namespace

Result<Sensitivity> sensitivity(const EstimatorRow &method, const Study &study,
                                const Scenario &scenario, const Catalog &catalog,
                                const SensitivityQuestion &question)
{
    if (question.share && !(*question.share > 0 && std::isfinite(*question.share)))
        return Error{ErrorCode::OutOfBounds,
                     {},
                     Message{FF_TR_NOOP("Message", "the values must move by more than 0 %"), {}}};
    return Tornado(method, study, scenario, catalog, question).run();
}

} // namespace fourfold
