// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/estimate.h"

namespace fourfold {

/// How the published fits lay a model over devices: split by tensors, pipeline and data, number of
/// devices, batch, rate and efficiency.
struct ParallelPlanAnswer
{
    double parametersB = 0; ///< billions that the fits see: of the base model
    double tensor = 0;
    double pipeline = 0;
    double data = 0;
    double devices = 0;
    double batch = 0;
    double rateTflops = 0; ///< of one device; 0 where its peak is unknown
    double efficiency = 0;
    Estimation estimation; ///< holds the steps for explain() and the warnings, and no figure
};

/// Plans by our reading of the fits, or as `llmcarbon` releases it (the method of that id).
/// Needs parameters and device memory; an error names what is missing.
[[nodiscard]] Result<ParallelPlanAnswer> planParallel(const EstimatorRow &method,
                                                      const Study &study, const Scenario &scenario,
                                                      const Catalog &catalog);

} // namespace fourfold
