// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/draw_plan.h"

#include <algorithm>
#include <cmath>

namespace fourfold {
namespace {

Result<double> constantOf(const EstimatorRow &method, const Study &study, const Scenario &scenario,
                          const Catalog &catalog, std::span<const AnswerFigure> figures)
{
    const auto made = estimate(method, study, scenario, catalog);
    if (!made)
        return made.error();
    double sum = 0;
    for (const AnswerFigure &wanted : figures)
        sum += wanted.phase ? made->estimate[*wanted.phase][wanted.figure]
                            : made->estimate.total[wanted.figure];
    return sum;
}

} // namespace

std::size_t DrawPlan::streamFor(const Stream &wanted)
{
    auto found = std::ranges::find(m_streams, wanted.stream, &Stream::stream);
    if (found == m_streams.end())
        found = m_streams.insert(m_streams.end(), wanted);
    found->needsNormals = found->needsNormals || wanted.needsNormals;
    if (found->scenario != wanted.scenario)
        found->scenario.clear();
    return static_cast<std::size_t>(found - m_streams.begin());
}

std::size_t DrawPlan::columnFor(const Column &column)
{
    const auto found = std::ranges::find_if(m_columns, [&](const Column &one) {
        return one.stream == column.stream && one.distribution == column.distribution;
    });
    const auto position = static_cast<std::size_t>(found - m_columns.begin());
    if (position == m_columns.size())
        m_columns.push_back(column);
    return position;
}

void DrawPlan::drawInputs(Member &member, std::uint64_t seed)
{
    for (const UncertainInput &input : member.inputs) {
        Input drawn{.scale = input.scale, .columns = {}};
        for (const UncertainPart &part : input.parts) {
            const bool isApart = part.isIndependent || !part.what.empty();
            // No id has a blank, so that a thing is never taken for a scenario.
            const std::string own = part.isIndependent  ? member.id
                                    : part.what.empty() ? std::string()
                                                        : ' ' + part.what;
            const std::size_t stream =
                streamFor({.stream = streamOf(seed, fieldRow(input.field).key, own),
                           .field = input.field,
                           .scenario = isApart ? member.id : std::string(),
                           .needsNormals = part.distribution.takesNormals()});
            drawn.columns.push_back(columnFor({stream, part.distribution}));
        }
        member.draws.push_back(std::move(drawn));
    }
}

Result<DrawPlan> DrawPlan::make(const EstimatorRow &method, const Study &study,
                                std::span<const Scenario *const> scenarios, const Catalog &catalog,
                                std::uint64_t seed, Ranges ranges,
                                std::span<const AnswerFigure> figures)
{
    DrawPlan plan;
    for (const Scenario *scenario : scenarios) {
        auto inputs = uncertainInputs(study, *scenario, catalog, ranges);
        if (!inputs)
            return inputs.error();
        Member &member = plan.m_members.emplace_back();
        member.id = scenario->id;
        member.inputs = std::move(*inputs);
        if (member.inputs.empty()) {
            const auto constant = constantOf(method, study, *scenario, catalog, figures);
            if (!constant)
                return constant.error();
            member.constant = *constant;
            continue;
        }
        auto function =
            ScenarioFunction::prepare(method, study, *scenario, catalog, fieldsOf(member.inputs));
        if (!function)
            return function.error();
        member.function = std::move(*function);
        plan.drawInputs(member, seed);
    }
    return plan;
}

DrawMaker::DrawMaker(const DrawPlan &plan, const SamplingLoops &loops, const LaneLoops &laneLoops)
    : m_plan(plan)
    , m_loops(loops)
    , m_arena(laneLoops)
    , m_shares(plan.streams().size())
    , m_normals(plan.streams().size())
    , m_columns(plan.columns().size())
    , m_clamped(plan.columns().size())
{
    std::size_t most = 0;
    for (const DrawPlan::Member &member : plan.members())
        most = std::max(most, member.inputs.size());
    m_products.resize(most);
}

void DrawMaker::draw(std::uint64_t block, std::size_t count)
{
    m_count = count;
    for (std::size_t i = 0; i < m_shares.size(); ++i) {
        const DrawPlan::Stream &stream = m_plan.streams()[i];
        m_loops.uniforms(blockSeed(stream.stream, block), m_shares[i].values);
        if (stream.needsNormals)
            m_loops.normals(m_shares[i].values, m_normals[i].values, count);
    }
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const DrawPlan::Column &column = m_plan.columns()[i];
        const Values &from =
            column.distribution.takesNormals() ? m_normals[column.stream] : m_shares[column.stream];
        m_clamped[i] += column.distribution.draw(m_loops, from.values, m_columns[i].values, count);
    }
}

const double *DrawMaker::values(std::size_t member, std::size_t input)
{
    const DrawPlan::Input &drawn = m_plan.members()[member].draws[input];
    if (drawn.columns.size() == 1 && drawn.scale == 1)
        return m_columns[drawn.columns[0]].values;
    double *out = m_products[input].values;
    for (std::size_t i = 0; i < m_count; ++i) {
        double product = drawn.scale;
        for (const std::size_t column : drawn.columns)
            product *= m_columns[column].values[i];
        out[i] = product;
    }
    return out;
}

void DrawMaker::evaluate(std::size_t member, std::span<const AnswerFigure> figures, double *out)
{
    const DrawPlan::Member &one = m_plan.members()[member];
    if (!one.function) {
        std::fill_n(out, m_count, one.constant);
        return;
    }
    m_given.resize(one.draws.size());
    for (std::size_t i = 0; i < m_given.size(); ++i)
        m_given[i] = {values(member, i)};
    for (std::size_t i = 0; i < figures.size(); ++i) {
        double *const to = i == 0 ? out : m_figure.values;
        one.function->evaluate(m_arena, m_given, m_count, figures.subspan(i, 1), std::span(&to, 1));
        for (std::size_t j = 0; i > 0 && j < m_count; ++j)
            out[j] += m_figure.values[j];
    }
}

} // namespace fourfold
