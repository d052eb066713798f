// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/uncertain_inputs.h"
#include "core/estimation/scenario_function.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace fourfold {

/// What is drawn for the scenarios of a study: a stream or a column of values that several of them
/// need is made once. Values of a block are asked for through DrawMaker.
class DrawPlan
{
public:
    /// For these scenarios of the study. Errors: those of resolve() and of the method.
    [[nodiscard]] static Result<DrawPlan> make(const EstimatorRow &method, const Study &study,
                                               std::span<const Scenario *const> scenarios,
                                               const Catalog &catalog, std::uint64_t seed,
                                               Ranges ranges,
                                               std::span<const AnswerFigure> figures);

    struct Stream
    {
        std::uint64_t stream = 0;
        Field field = Field::ModelParams;
        std::string scenario; ///< id, where the stream is of this scenario alone
        bool needsNormals = false;
    };
    /// One part of an input: values drawn from a stream.
    struct Column
    {
        std::size_t stream = 0; ///< position
        Distribution distribution;
    };
    struct Input
    {
        double scale = 1;
        std::vector<std::size_t> columns; ///< the value is scale times all of these
    };
    struct Member
    {
        std::string id; ///< of the scenario
        std::vector<UncertainInput> inputs;
        std::vector<Input> draws;                 ///< how inputs are drawn, in their order
        std::optional<ScenarioFunction> function; ///< nothing for a constant
        double constant = 0;                      ///< the sum of the figures of a constant
    };

    [[nodiscard]] const std::vector<Stream> &streams() const { return m_streams; }
    [[nodiscard]] const std::vector<Column> &columns() const { return m_columns; }
    [[nodiscard]] const std::vector<Member> &members() const { return m_members; }

private:
    [[nodiscard]] std::size_t streamFor(const Stream &wanted);
    [[nodiscard]] std::size_t columnFor(const Column &column);
    void drawInputs(Member &member, std::uint64_t seed);

    std::vector<Stream> m_streams;
    std::vector<Column> m_columns;
    std::vector<Member> m_members;
};

/// Draws one block after another; each thread has its own.
class DrawMaker
{
public:
    DrawMaker(const DrawPlan &plan, const SamplingLoops &loops, const LaneLoops &laneLoops);

    /// Draws block `block` of all streams; the first `count` draws of it.
    void draw(std::uint64_t block, std::size_t count);

    /// The sum of figures of a scenario for the draws of the block.
    void evaluate(std::size_t member, std::span<const AnswerFigure> figures, double *out);

    /// The values of an input of a scenario in the block.
    [[nodiscard]] const double *values(std::size_t member, std::size_t input);

    /// The shares of a stream in the block.
    [[nodiscard]] const double *shares(std::size_t stream) const { return m_shares[stream].values; }

    /// How many draws of each column were clamped so far.
    [[nodiscard]] const std::vector<std::uint64_t> &clamped() const { return m_clamped; }

private:
    struct alignas(64) Values
    {
        double values[kDrawsPerBlock];
    };
    const DrawPlan &m_plan;
    const SamplingLoops &m_loops;
    LaneArena m_arena;
    std::vector<Values> m_shares;
    std::vector<Values> m_normals;
    std::vector<Values> m_columns;
    std::vector<Values> m_products; ///< inputs of one scenario that are no plain column
    Values m_figure{};
    std::vector<std::uint64_t> m_clamped;
    std::vector<fourfold::Column> m_given;
    std::size_t m_count = 0;
};

} // namespace fourfold
