// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/estimate.h"

#include <memory>

namespace fourfold {

// Each method evaluated over plain or traced numbers, and prepared for the other number types.
using PreparedResult = Result<std::shared_ptr<const PreparedMethod>>;

/// The general estimate of this program.
[[nodiscard]] Result<Estimate> evaluateFourfold(const Resolved &resolved, Trace *trace);
[[nodiscard]] PreparedResult prepareFourfold(const Resolved &resolved);

/// Patterson et al. 2021: device-hours · power · PUE · intensity, gross and net; training only.
[[nodiscard]] Result<Estimate> evaluatePatterson(const Resolved &resolved, Trace *trace);
[[nodiscard]] PreparedResult preparePatterson(const Resolved &resolved);

/// The released procedure of LLMCarbon (Faiz et al. 2024): every phase, net = gross.
[[nodiscard]] Result<Estimate> evaluateLlmCarbon(const Resolved &resolved, Trace *trace);
[[nodiscard]] PreparedResult prepareLlmCarbon(const Resolved &resolved);

/// The ML CO2 Impact calculator: rated power · hours · intensity, with its roundings.
[[nodiscard]] Result<Estimate> evaluateMlco2(const Resolved &resolved, Trace *trace);
[[nodiscard]] PreparedResult prepareMlco2(const Resolved &resolved);

/// The same without the roundings.
[[nodiscard]] Result<Estimate> evaluateMlco2Exact(const Resolved &resolved, Trace *trace);
[[nodiscard]] PreparedResult prepareMlco2Exact(const Resolved &resolved);

/// A measured energy with its own PUE and intensity.
[[nodiscard]] Result<Estimate> evaluateMeasured(const Resolved &resolved, Trace *trace);
[[nodiscard]] PreparedResult prepareMeasured(const Resolved &resolved);

} // namespace fourfold
