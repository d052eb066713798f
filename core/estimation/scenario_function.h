// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/estimate.h"
#include "core/estimation/lanes.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace fourfold {

class PreparedMethod;

/// One figure of an estimate: of a phase, or of the total.
struct AnswerFigure
{
    std::optional<Phase> phase{};
    Figure figure = Figure::Co2e;
};

/// The values of one varied field: one for each row, or the same for all.
struct Column
{
    const double *values = nullptr; ///< nullptr: `same` for all
    double same = 0;
};

/// True for a field that may vary as a number. The others name or choose something: what they
/// change is how the estimate is made, so a scenario is prepared again for each of their values.
[[nodiscard]] bool mayVary(Field field);

/// The figures of a scenario as a function of some of its fields: inheritance, catalogue, defaults
/// and the plan of the method are worked out once, then the formulas run over packs of values or
/// over numbers with derivatives. A varied field counts as typed in the scenario. The functions may
/// be called from several threads at once, each with its own arena. Values are used as they are:
/// bounds are the caller's to keep, and a figure too large for a number is infinite.
class ScenarioFunction
{
public:
    /// Errors: those of resolve() and of the method; a field that cannot vary as a number; a factor
    /// of a scenario that inherits nothing; a method that has no other number type than double.
    [[nodiscard]] static Result<ScenarioFunction>
    prepare(const EstimatorRow &method, const Study &study, const Scenario &scenario,
            const Catalog &catalog, std::vector<Field> fields);

    [[nodiscard]] std::span<const Field> fields() const { return m_fields; }
    /// The values of the fields in the scenario as it stands; something valid where it has none.
    [[nodiscard]] std::span<const double> point() const { return m_point; }

    /// The scenario as it stands, with these fields as if they were typed.
    [[nodiscard]] const FieldStates &states() const { return m_resolved.states; }

    /// The figures for `rows` rows of values: a column for each field, in the order of fields();
    /// figure i goes to out[i], which has room for `rows` values. Allocates nothing once the arena
    /// has been used.
    void evaluate(LaneArena &arena, std::span<const Column> columns, std::size_t rows,
                  std::span<const AnswerFigure> figures, std::span<double *const> out) const;

    /// The same where training starts elsewhere on the hourly trace: `starts` are hours after its
    /// first slot, one for each row. The scenario must have a start on a trace.
    void evaluateFrom(std::span<const double> starts, LaneArena &arena,
                      std::span<const Column> columns, std::span<const AnswerFigure> figures,
                      std::span<double *const> out) const;

    /// The figures at one point, a value for each field, and their exact derivatives: of figure i
    /// by field j at slopes[i · fields + j], in their units. Allocates nothing.
    void differentiate(std::span<const double> at, std::span<const AnswerFigure> figures,
                       std::span<double> values, std::span<double> slopes) const;

private:
    ScenarioFunction() = default;
    void evaluateRows(const double *starts, LaneArena &arena, std::span<const Column> columns,
                      std::size_t rows, std::span<const AnswerFigure> figures,
                      std::span<double *const> out) const;

    std::shared_ptr<const Study> m_chain; ///< what m_resolved points into
    std::optional<Catalog> m_catalog;
    Resolved m_resolved;
    std::vector<Field> m_fields;
    std::vector<double> m_point;
    std::vector<double>
        m_scales; ///< of what is inherited, for factors that multiply along the chain
    std::shared_ptr<const PreparedMethod> m_method;
};

} // namespace fourfold
