// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/functional_unit.h"
#include "core/estimation/scenario_function.h"

#include <array>
#include <vector>

namespace fourfold {

/// A scenario as a function of some of its fields, with every figure divided by how many of a
/// functional unit there are for the same values. One for each thread.
class CountedFunction
{
public:
    CountedFunction(const ScenarioFunction &function, FunctionalUnit unit);

    /// As ScenarioFunction::evaluate(), for one of the unit; no number in rows where there is
    /// nothing to divide by.
    void evaluate(LaneArena &arena, std::span<const Column> columns, std::size_t rows,
                  std::span<const AnswerFigure> figures, std::span<double *const> out);

    /// The exact derivative of the sum of figures for one of the unit, by the only field of the
    /// function; no number where there is nothing to divide by.
    [[nodiscard]] double slopeAt(double at, std::span<const AnswerFigure> figures);

private:
    void evaluateCompute(LaneArena &arena, std::span<const Column> columns, std::size_t rows);
    [[nodiscard]] double countAt(std::span<const Column> columns, std::size_t rows,
                                 std::size_t row);
    [[nodiscard]] Dual countAt(double at);

    const ScenarioFunction &m_function;
    FunctionalUnit m_unit;
    FieldStates m_states;
    std::vector<AnswerFigure> m_compute; ///< what a count of FLOP is made from, else nothing
    std::vector<double> m_computed;      ///< its values: a figure after the other
};

} // namespace fourfold
