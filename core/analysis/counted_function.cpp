// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/counted_function.h"

#include <limits>
#include <numeric>

namespace fourfold {
namespace {

constexpr double kNoNumber = std::numeric_limits<double>::quiet_NaN();

template <class Real>
void setFigure(EstimateOf<Real> &estimate, const AnswerFigure &figure, const Real &value)
{
    estimate.phases[static_cast<std::size_t>(*figure.phase)][figure.figure] = value;
}

} // namespace

CountedFunction::CountedFunction(const ScenarioFunction &function, FunctionalUnit unit)
    : m_function(function)
    , m_unit(unit)
    , m_states(function.states())
{
    if (unit != FunctionalUnit::Flop)
        return;
    for (const PhaseRow &row : phaseTable()) {
        for (const Figure figure : {Figure::ItEnergy, Figure::Flop})
            m_compute.push_back({row.phase, figure});
    }
}

void CountedFunction::evaluate(LaneArena &arena, std::span<const Column> columns, std::size_t rows,
                               std::span<const AnswerFigure> figures, std::span<double *const> out)
{
    m_function.evaluate(arena, columns, rows, figures, out);
    if (m_unit == FunctionalUnit::Study)
        return;
    evaluateCompute(arena, columns, rows);
    for (std::size_t row = 0; row < rows; ++row) {
        const double count = countAt(columns, rows, row);
        for (double *figure : out)
            figure[row] /= count;
    }
}

double CountedFunction::slopeAt(double at, std::span<const AnswerFigure> figures)
{
    std::vector<double> values(figures.size());
    std::vector<double> slopes(figures.size());
    m_function.differentiate({&at, 1}, figures, values, slopes);
    const double slope = std::accumulate(slopes.begin(), slopes.end(), 0.0);
    if (m_unit == FunctionalUnit::Study)
        return slope;
    const double total = std::accumulate(values.begin(), values.end(), 0.0);
    const Dual count = countAt(at);
    return (slope - total / count.value() * count.slope(0)) / count.value();
}

void CountedFunction::evaluateCompute(LaneArena &arena, std::span<const Column> columns,
                                      std::size_t rows)
{
    if (m_compute.empty())
        return;
    m_computed.resize(m_compute.size() * rows);
    std::vector<double *> to;
    for (std::size_t i = 0; i < m_compute.size(); ++i)
        to.push_back(m_computed.data() + i * rows);
    m_function.evaluate(arena, columns, rows, m_compute, to);
}

double CountedFunction::countAt(std::span<const Column> columns, std::size_t rows, std::size_t row)
{
    for (std::size_t i = 0; i < columns.size(); ++i)
        m_states[static_cast<std::size_t>(m_function.fields()[i])].value =
            columns[i].values == nullptr ? columns[i].same : columns[i].values[row];
    Estimate estimate;
    for (std::size_t i = 0; i < m_compute.size(); ++i)
        setFigure(estimate, m_compute[i], m_computed[i * rows + row]);
    const auto count = countOf(m_unit, m_states, estimate);
    return count ? *count : kNoNumber;
}

Dual CountedFunction::countAt(double at)
{
    const Field field = m_function.fields().front();
    m_states[static_cast<std::size_t>(field)].value = at;
    EstimateOf<Dual> estimate;
    std::vector<double> values(m_compute.size());
    std::vector<double> slopes(m_compute.size());
    if (!m_compute.empty())
        m_function.differentiate({&at, 1}, m_compute, values, slopes);
    for (std::size_t i = 0; i < m_compute.size(); ++i)
        setFigure(estimate, m_compute[i], values[i] + slopes[i] * (Dual::input(0, 0)));
    const auto count = countOf(m_unit, m_states, estimate, field);
    return count ? *count : Dual(kNoNumber);
}

} // namespace fourfold
