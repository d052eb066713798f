// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/serving/directive_mix.h"

#include <limits>
#include <memory>
#include <span>
#include <vector>

namespace fourfold {

/// A further demand on a mix: low <= weights · x <= high.
struct MixConstraint
{
    std::vector<double> weights;
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();
};

/// The linear programme of a mix by the dual simplex of GLPK, with any further constraints. A
/// solver belongs to the thread that made it.
class MixSolver
{
public:
    MixSolver();
    ~MixSolver();
    MixSolver(const MixSolver &) = delete;
    MixSolver &operator=(const MixSolver &) = delete;

    /// Error: no mix meets all demands.
    [[nodiscard]] Result<Mix> solve(const MixProgramme &programme,
                                    std::span<const MixConstraint> constraints = {});

private:
    class Problem;
    std::unique_ptr<Problem> m_problem;
};

} // namespace fourfold
