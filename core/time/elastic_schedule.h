// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/result.h"

#include <span>
#include <vector>

namespace fourfold {

/// A job that may run on more or fewer servers in every slot.
struct ElasticJob
{
    std::vector<double> marginalWork; ///< what one more server adds in an hour
    double work = 0;
    double serverKw = 1;
};

/// How many servers run in every slot; a fraction stands for a part of the slot.
struct ElasticSchedule
{
    std::vector<double> servers;
    double grams = 0;
    /// Marginal work rose with the number of servers, so numbers inside the rise were mixed.
    bool isEnveloped = false;
};

/// Servers by the carbon of one more unit of work, the cheapest first, until the work is done: the
/// greedy choice of CarbonScaler (Hanafy et al. 2023), optimal for marginal work that does not
/// rise, else for its concave envelope. Slots last stepHours. Error: the slots cannot do the work,
/// or an amount is too large for a number.
[[nodiscard]] Result<ElasticSchedule> elasticSchedule(std::span<const double> gramsPerKwh,
                                                      double stepHours, const ElasticJob &job);

} // namespace fourfold
