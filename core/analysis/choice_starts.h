// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/choices.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace fourfold {

/// The starts to be tried: the scenario's own and every full hour after it.
struct StartPlan
{
    Instant first;
    std::size_t count = 1;
};

/// Which starts of training are tried where a region or the scenario has an hourly trace: those up
/// to `latestHours` after the scenario's own; without that only its own, where it lies on a trace
/// and regions are chosen. Nothing: hours make no difference. Errors, naming the field: a number
/// out of range, no start to count from, no trace for the start, an energy log, which has hours of
/// its own.
[[nodiscard]] Result<std::optional<StartPlan>>
planStarts(const Resolved &resolved, const std::optional<double> &latestHours, bool choosesRegion);

/// The starts on one trace that lie inside it and where it has a value.
struct OfferedStarts
{
    HourlyTrace trace;
    std::vector<ChosenStart> starts;
    std::vector<double> traceHours; ///< of each start, after the first slot of the trace
};

/// The traces of a catalogue by the region that their zone names. Marginal
/// intensities are not offered: they are never compared with averages.
class StartOffers
{
public:
    /// `own`: the trace that the scenario names, if any; in its zone it comes before all others.
    StartOffers(const Catalog &catalog, const StartPlan &plan, const HourlyAccount *own);

    /// The starts in a region, on the trace that has the most of them; null: on the scenario's own.
    /// Nothing where no trace has any.
    [[nodiscard]] std::optional<OfferedStarts> of(const Entry *region) const;

private:
    [[nodiscard]] OfferedStarts startsOn(const HourlyTrace &trace, const std::string &name) const;

    StartPlan m_plan;
    std::optional<HourlyTrace> m_own;
    const Entry *m_ownRegion = nullptr;
    std::map<const Entry *, std::vector<HourlyTrace>> m_traces; ///< by region
};

} // namespace fourfold
