// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/functional_unit.h"
#include "core/analysis/uncertain_inputs.h"
#include "core/estimation/scenario_function.h"

#include <functional>
#include <span>
#include <vector>

namespace fourfold {

/// What an input contributes to the variance of a result, as shares of it, with their Monte Carlo
/// standard errors.
struct SobolShare
{
    double first = 0; ///< what knowing this input alone would remove on average
    double firstError = 0;
    double total = 0; ///< what would remain if all others were known
    double totalError = 0;
};

struct SobolOptions
{
    std::uint64_t draws = 16'384; ///< each costs inputs + 2 evaluations; at least 2
    std::uint64_t seed = 1;
    std::size_t threads = 1;
    Ranges ranges = Ranges::Given;
    std::vector<AnswerFigure> figures = {AnswerFigure{}}; ///< whose sum is asked for
    FunctionalUnit per = FunctionalUnit::Study;           ///< for one of which it is
    /// Told now and then how many draws are done, on the caller's thread; false ends the work with
    /// what has been drawn.
    std::function<bool(std::uint64_t done)> progress{};
    const SamplingLoops *loops = nullptr; ///< nullptr: the fastest
};

/// A function of shares between 0 and 1, a column for each input, at most kDrawsPerBlock rows:
/// what it writes to `out` must depend on its arguments alone; `thread` is below options.threads.
using ShareFunction = std::function<void(std::size_t thread, std::span<const double *const> shares,
                                         std::size_t count, double *out)>;

/// First order and total shares of the variance of a function: two sets of draws, and for each
/// input the first with this input of the second. First order by Janon et al. 2014, total by
/// Jansen 1999. Each input draws from a stream; all shares are 0 where the function does not vary.
[[nodiscard]] std::vector<SobolShare> sobolShares(const ShareFunction &function,
                                                  std::span<const std::uint64_t> streams,
                                                  const SobolOptions &options);

/// An uncertain field of a scenario with its shares.
struct SobolRow
{
    Field field = Field::ModelParams;
    SobolShare share;
};

/// The shares of the uncertain fields of a scenario, largest total first. Errors: those of
/// resolve() and of the method; draws out of range; nothing to divide by.
[[nodiscard]] Result<std::vector<SobolRow>>
globalSensitivity(const EstimatorRow &method, const Study &study, const Scenario &scenario,
                  const Catalog &catalog, const SobolOptions &options);

} // namespace fourfold
