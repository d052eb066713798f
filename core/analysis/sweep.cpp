// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sweep.h"

#include "core/analysis/counted_function.h"
#include "core/support/numbers.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace fourfold {
namespace {

constexpr double kMostRows = 1e6;

std::vector<double> numbersOf(const SweepAxis &axis)
{
    std::vector<double> numbers;
    for (const Value &value : axis.values)
        numbers.push_back(std::get<Number>(value).value);
    return numbers;
}

std::optional<Error> checkAxes(const std::vector<SweepAxis> &axes)
{
    if (axes.empty() || axes.size() > kMostSweepAxes)
        return Error{ErrorCode::NotSupported,
                     {},
                     Message{FF_TR_NOOP("Message", "a sweep takes one or two fields"), {}}};
    std::size_t rows = 1;
    for (const SweepAxis &axis : axes) {
        for (const Value &value : axis.values) {
            if (const auto fits = checked(fieldRow(axis.field), value); !fits)
                return fits.error();
        }
        rows *= axis.values.size();
    }
    if (auto error = checkSweepRows(double(rows)))
        return error;
    const bool isTwice =
        axes.size() == kMostSweepAxes
        && (axes[0].field == axes[1].field || alternativeOf(axes[0].field) == axes[1].field);
    if (!isTwice)
        return std::nullopt;
    return Error{
        ErrorCode::Contradiction, std::string(fieldRow(axes[1].field).key),
        Message{FF_TR_NOOP("Message", "the two fields of a sweep must not say the same"), {}}};
}

class Sweeper
{
public:
    Sweeper(const EstimatorRow &method, const Study &study, const Scenario &scenario,
            const Catalog &catalog, Sweep &out)
        : m_method(method)
        , m_catalog(catalog)
        , m_out(out)
    {
        for (const Scenario *one : chainOf(study, scenario))
            m_study.scenarios.push_back(*one);
        m_given = m_study.scenarios.front();
    }

    std::optional<Error> run()
    {
        const std::size_t outer = passes(0);
        const std::size_t inner = m_out.axes.size() > 1 ? passes(1) : 1;
        for (std::size_t i = 0; i < outer; ++i) {
            for (std::size_t j = 0; j < inner; ++j) {
                if (auto error = runPass({i, j}))
                    return error;
            }
        }
        return std::nullopt;
    }

private:
    using Position = std::array<std::size_t, kMostSweepAxes>;

    /// How often an axis needs the estimate prepared.
    [[nodiscard]] std::size_t passes(std::size_t axis) const
    {
        const SweepAxis &one = m_out.axes[axis];
        return runsAsNumber(one.field) ? 1 : one.values.size();
    }

    [[nodiscard]] std::size_t rowOf(const Position &at) const
    {
        return m_out.axes.size() == 1 ? at[0] : at[0] * m_out.axes[1].values.size() + at[1];
    }

    /// One pass: what is prepared has its value, what runs as a number takes all of its values.
    std::optional<Error> runPass(const Position &pass)
    {
        Scenario &varied = m_study.scenarios.front();
        varied = m_given;
        std::vector<Field> fields;
        Position steps = {1, 1};
        for (std::size_t a = 0; a < m_out.axes.size(); ++a) {
            const SweepAxis &axis = m_out.axes[a];
            if (runsAsNumber(axis.field)) {
                fields.push_back(axis.field);
                steps[a] = axis.values.size();
            }
            giveValue(varied, axis.field, axis.values[runsAsNumber(axis.field) ? 0 : pass[a]]);
        }
        const auto function =
            ScenarioFunction::prepare(m_method, m_study, varied, m_catalog, fields);
        if (function) {
            evaluate(*function, pass, steps);
            return std::nullopt;
        }
        if (function.error().code == ErrorCode::UnknownEntry)
            return function.error();
        for (std::size_t i = 0; i < steps[0]; ++i) {
            for (std::size_t j = 0; j < steps[1]; ++j)
                m_out.gaps.emplace(rowOf({pass[0] + i, pass[1] + j}), function.error());
        }
        return std::nullopt;
    }

    void evaluate(const ScenarioFunction &function, const Position &pass, const Position &steps)
    {
        const bool isOuterNumber = runsAsNumber(m_out.axes[0].field);
        const bool isInnerNumber = m_out.axes.size() > 1 && runsAsNumber(m_out.axes[1].field);
        CountedFunction counted(function, m_out.per);
        const auto outer = isOuterNumber ? numbersOf(m_out.axes[0]) : std::vector<double>();
        const auto inner = isInnerNumber ? numbersOf(m_out.axes[1]) : std::vector<double>();
        if (!isInnerNumber) {
            std::vector<Column> columns;
            if (isOuterNumber)
                columns.push_back({outer.data()});
            evaluateRows(counted, columns, pass, steps[0], false);
            return;
        }
        for (std::size_t i = 0; i < steps[0]; ++i) {
            std::vector<Column> columns;
            if (isOuterNumber)
                columns.push_back({nullptr, outer[i]});
            columns.push_back({inner.data()});
            evaluateRows(counted, columns, {pass[0] + i, pass[1]}, steps[1], true);
        }
    }

    /// Rows from `first` on, along the inner axis or the outer one.
    void evaluateRows(CountedFunction &function, std::span<const Column> columns,
                      const Position &first, std::size_t count, bool isAlongInner)
    {
        evaluateTotals(function, columns, count);
        for (std::size_t k = 0; k < count; ++k) {
            const std::size_t row = rowOf(isAlongInner ? Position{first[0], first[1] + k}
                                                       : Position{first[0] + k, first[1]});
            bool isFinite = true;
            for (std::size_t f = 0; f < m_out.figures.size(); ++f) {
                const double total = m_buffer[f * count + k];
                m_out.totals[f][row] = total;
                isFinite = isFinite && std::isfinite(total);
            }
            if (!isFinite)
                addGap(row);
        }
    }

    /// The figures of `count` rows, one after the other in the buffer: totals, or the sum of parts.
    void evaluateTotals(CountedFunction &function, std::span<const Column> columns,
                        std::size_t count)
    {
        std::vector<AnswerFigure> asked = m_out.parts;
        for (const Figure figure : m_out.parts.empty() ? m_out.figures : std::vector<Figure>())
            asked.push_back({std::nullopt, figure});
        m_buffer.resize(count * asked.size());
        std::vector<double *> to;
        for (std::size_t i = 0; i < asked.size(); ++i)
            to.push_back(m_buffer.data() + i * count);
        function.evaluate(m_arena, columns, count, asked, to);
        for (std::size_t part = 1; part < m_out.parts.size(); ++part) {
            for (std::size_t k = 0; k < count; ++k)
                m_buffer[k] += to[part][k];
        }
    }

    /// A row of which some figure is no number: the estimate says why.
    void addGap(std::size_t row)
    {
        m_study.scenarios.front() = scenarioAt(m_out, m_given, row);
        const auto made = estimate(m_method, m_study, m_study.scenarios.front(), m_catalog);
        const auto count =
            made ? countOf(m_out.per, made->states, made->estimate) : Result<double>(made.error());
        if (count)
            return;
        m_out.gaps.emplace(row, count.error());
        for (auto &figure : m_out.totals)
            figure[row] = 0;
    }

    const EstimatorRow &m_method;
    const Catalog &m_catalog;
    Sweep &m_out;
    Study m_study; ///< the chain of the scenario alone, itself first
    Scenario m_given;
    LaneArena m_arena;
    std::vector<double> m_buffer;
};

/// The totals that the result of a scenario shows.
Result<std::vector<Figure>> shownFigures(const EstimatorRow &method, const Study &study,
                                         const Scenario &scenario, const Catalog &catalog)
{
    std::vector<Figure> figures;
    const auto made = estimate(method, study, scenario, catalog);
    if (!made)
        return made.error();
    for (const FigureRow &row : figureTable()) {
        if (made->estimate.shows(row.inTotal))
            figures.push_back(row.figure);
    }
    return figures;
}

} // namespace

/// A batch may lie outside a measured table, so the estimate is prepared again for each.
bool runsAsNumber(Field field)
{
    return mayVary(field) && field != Field::InferenceBatch;
}

std::optional<Error> checkSweepRows(double rows)
{
    if (rows >= 1 && rows <= kMostRows)
        return std::nullopt;
    return Error{ErrorCode::TooLarge,
                 {},
                 Message{FF_TR_NOOP("Message", "a sweep has 1 to %1 points; these are %2"),
                         {toText(kMostRows), toText(rows)}}};
}

std::size_t Sweep::rows() const
{
    std::size_t count = 1;
    for (const SweepAxis &axis : axes)
        count *= axis.values.size();
    return count;
}

const Value &Sweep::valueAt(std::size_t axis, std::size_t row) const
{
    const bool isOuterOfTwo = axis == 0 && axes.size() > 1;
    return axes[axis]
        .values[isOuterOfTwo ? row / axes[1].values.size() : row % axes[axis].values.size()];
}

std::span<const double> Sweep::totalsOf(Figure figure) const
{
    const auto at = std::ranges::find(figures, figure);
    if (at == figures.end())
        return {};
    return totals[static_cast<std::size_t>(at - figures.begin())];
}

Scenario scenarioAt(const Sweep &sweep, const Scenario &scenario, std::size_t row)
{
    Scenario varied = scenario;
    for (std::size_t axis = 0; axis < sweep.axes.size(); ++axis)
        giveValue(varied, sweep.axes[axis].field, sweep.valueAt(axis, row));
    return varied;
}

Result<Sweep> sweep(const EstimatorRow &method, const Study &study, const Scenario &scenario,
                    const Catalog &catalog, std::vector<SweepAxis> axes,
                    std::vector<Figure> figures, std::vector<AnswerFigure> parts,
                    FunctionalUnit per)
{
    if (auto error = checkAxes(axes))
        return std::move(*error);
    Result<Sweep> out(std::in_place);
    out->axes = std::move(axes);
    std::size_t shown = 0;
    // What a result shows may hang on what is swept: a price, say.
    while (figures.empty() && shown < out->rows()) {
        Study varied = study;
        Scenario &own = *findScenario(varied, scenario.id);
        own = scenarioAt(*out, own, shown++);
        const auto found = shownFigures(method, varied, own, catalog);
        if (found)
            figures = *found;
        else if (found.error().code == ErrorCode::UnknownEntry || shown == out->rows())
            return found.error();
    }
    out->figures = std::move(figures);
    out->parts = std::move(parts);
    out->per = per;
    out->totals.assign(out->figures.size(), std::vector<double>(out->rows()));
    if (auto error = Sweeper(method, study, scenario, catalog, *out).run())
        return std::move(*error);
    if (out->gaps.size() == out->rows())
        return out->gaps.begin()->second;
    return out;
}

} // namespace fourfold
