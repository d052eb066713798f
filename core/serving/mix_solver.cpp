// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serving/mix_solver.h"

#include <algorithm>
#include <cmath>
#include <glpk.h>

namespace fourfold {
namespace {

constexpr double kTolerance = 1e-9;

/// GLPK keeps an environment for each thread, which ends with the thread.
struct ThreadEnvironment
{
    ThreadEnvironment() { glp_term_out(GLP_OFF); }
    ~ThreadEnvironment() { glp_free_env(); }
    ThreadEnvironment(const ThreadEnvironment &) = delete;
    ThreadEnvironment &operator=(const ThreadEnvironment &) = delete;
};

void openEnvironment()
{
    thread_local const ThreadEnvironment environment;
    (void)environment;
}

} // namespace

/// Owns a problem of GLPK, whose rows and columns count from 1.
class MixSolver::Problem
{
public:
    Problem()
        : m_problem(glp_create_prob())
    {}
    ~Problem() { glp_delete_prob(m_problem); }
    Problem(const Problem &) = delete;
    Problem &operator=(const Problem &) = delete;

    void setUp(const MixProgramme &programme, std::span<const MixConstraint> constraints)
    {
        const int levels = static_cast<int>(programme.costs.size());
        glp_erase_prob(m_problem);
        glp_set_obj_dir(m_problem, GLP_MIN);
        glp_add_cols(m_problem, levels);
        for (int i = 0; i < levels; ++i) {
            glp_set_col_bnds(m_problem, i + 1, GLP_LO, 0, 0);
            glp_set_obj_coef(m_problem, i + 1, programme.costs[static_cast<std::size_t>(i)]);
        }
        addRow(std::vector<double>(programme.costs.size(), 1), 1, 1);
        addRow(programme.qualities, programme.floor, std::numeric_limits<double>::infinity());
        for (const MixConstraint &constraint : constraints)
            addRow(constraint.weights, constraint.low, constraint.high);
    }

    [[nodiscard]] bool solve()
    {
        glp_smcp settings;
        glp_init_smcp(&settings);
        settings.meth = GLP_DUAL;
        settings.msg_lev = GLP_MSG_OFF;
        settings.tol_bnd = kTolerance;
        settings.tol_dj = kTolerance;
        return glp_simplex(m_problem, &settings) == 0 && glp_get_status(m_problem) == GLP_OPT;
    }

    [[nodiscard]] Mix mix(const MixProgramme &programme) const
    {
        Mix mix;
        for (std::size_t i = 0; i < programme.costs.size(); ++i) {
            const double share = glp_get_col_prim(m_problem, static_cast<int>(i) + 1);
            mix.shares.push_back(share);
            mix.cost += share * programme.costs[i];
            mix.quality += share * programme.qualities[i];
        }
        constexpr int kFloorRow = 2;
        mix.shadowPrice = glp_get_row_dual(m_problem, kFloorRow);
        return mix;
    }

private:
    void addRow(const std::vector<double> &weights, double low, double high)
    {
        const int row = glp_add_rows(m_problem, 1);
        std::vector<int> indices = {0};
        std::vector<double> values = {0};
        for (std::size_t i = 0; i < weights.size(); ++i) {
            if (weights[i] == 0)
                continue;
            indices.push_back(static_cast<int>(i) + 1);
            values.push_back(weights[i]);
        }
        glp_set_mat_row(m_problem, row, static_cast<int>(indices.size()) - 1, indices.data(),
                        values.data());
        const bool hasLow = std::isfinite(low);
        const bool hasHigh = std::isfinite(high);
        const int kind = hasLow && hasHigh ? (low == high ? GLP_FX : GLP_DB)
                         : hasLow          ? GLP_LO
                         : hasHigh         ? GLP_UP
                                           : GLP_FR;
        glp_set_row_bnds(m_problem, row, kind, low, high);
    }

    glp_prob *m_problem;
};

MixSolver::MixSolver()
{
    openEnvironment();
    m_problem = std::make_unique<Problem>();
}

MixSolver::~MixSolver() = default;

Result<Mix> MixSolver::solve(const MixProgramme &programme,
                             std::span<const MixConstraint> constraints)
{
    m_problem->setUp(programme, constraints);
    if (m_problem->solve())
        return m_problem->mix(programme);
    const double best = *std::ranges::max_element(programme.qualities);
    if (best < programme.floor)
        return infeasibleMix(programme.floor, best);
    return Error{ErrorCode::Contradiction, "",
                 Message{FF_TR_NOOP("Message", "infeasible: no mix meets the quality floor and all "
                                               "further limits: relax one of them"),
                         {}}};
}

} // namespace fourfold
