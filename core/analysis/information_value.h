// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/uncertainty.h"

#include <string>
#include <vector>

namespace fourfold {

/// What measuring one uncertain value would do for telling two scenarios apart.
struct Measurement
{
    Field field = Field::ModelParams;
    std::string scenario; ///< id, where the values of the two are independent; else empty
    double reduction = 0; ///< of the probability of choosing the wrong one
    double error = 0;     ///< Monte Carlo standard error
};

/// Which measurement would decide between two scenarios.
struct InformationValue
{
    double wrong = 0; ///< probability that the one that is more often less is not
    std::vector<Measurement> measurements; ///< the most useful one first

    /// The first where it does something beyond doubt.
    [[nodiscard]] const Measurement *best() const;
};

/// The expected value of perfect information on each uncertain value, in probability: the draws
/// are sorted into strata of the value, one half of a stratum chooses, the other tells how often
/// that is wrong. Takes draws, seed, ranges, figures and divisors (of a and b) of
/// the options. Errors as uncertainty().
[[nodiscard]] Result<InformationValue> informationValue(const EstimatorRow &method,
                                                        const Study &study, const Scenario &a,
                                                        const Scenario &b, const Catalog &catalog,
                                                        const UncertaintyOptions &options);

} // namespace fourfold
