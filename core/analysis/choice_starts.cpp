// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/choice_starts.h"

#include "core/scenario/limits.h"

#include <cmath>

namespace fourfold {
namespace {

Error faultOf(const Resolved &resolved, ErrorCode code, Field field, Text text)
{
    const std::string key(fieldRow(field).key);
    return {code, resolved.scenario->id + ": " + key, Message{text, {key}}};
}

/// The start of a scenario that is accounted on no trace.
std::optional<Instant> givenStart(const Resolved &resolved)
{
    const FieldState &state = resolved[Field::MapStartUtc];
    const auto stamp =
        state.isGiven() ? parseStamp(std::get<std::string>(*state.given)) : std::nullopt;
    return stamp ? std::optional(stamp->instant) : std::nullopt;
}

} // namespace

Result<std::optional<StartPlan>>
planStarts(const Resolved &resolved, const std::optional<double> &latestHours, bool choosesRegion)
{
    const HourlyAccount *own = resolved.hourly.get();
    const bool isOnTrace = own != nullptr && own->isHourly;
    if (!latestHours && !(choosesRegion && isOnTrace))
        return std::optional<StartPlan>();
    StartPlan plan;
    if (latestHours) {
        if (auto error = checkLatestStart(latestHours))
            return std::move(*error);
        plan.count += static_cast<std::size_t>(std::floor(*latestHours));
        if (resolved[Field::TrainingEnergyLog].isGiven())
            return faultOf(resolved, ErrorCode::NotSupported, Field::TrainingEnergyLog,
                           FF_TR_NOOP("Message", "an energy log has hours of its own: remove %1 to "
                                                 "try later starts"));
    }
    const auto start = givenStart(resolved);
    if (!start && !isOnTrace)
        return faultOf(resolved, ErrorCode::MissingField, Field::MapStartUtc,
                       FF_TR_NOOP("Message", "%1 is missing: later starts are counted from it"));
    if (!choosesRegion && !isOnTrace)
        return faultOf(resolved, ErrorCode::MissingField, Field::MapTrace,
                       FF_TR_NOOP("Message", "%1 is missing: later starts differ only by hourly "
                                             "values; name a trace, or let the region be chosen"));
    plan.first = isOnTrace ? own->trace.series().at(own->startHours / own->trace.series().stepHours)
                           : *start;
    return std::optional(plan);
}

StartOffers::StartOffers(const Catalog &catalog, const StartPlan &plan, const HourlyAccount *own)
    : m_plan(plan)
{
    const auto regionOf = [&](std::string_view zone) {
        return zone.empty() ? nullptr : catalog.region(zone);
    };
    if (own != nullptr) {
        m_own = own->trace;
        m_ownRegion = regionOf(own->trace.series().zone);
    }
    for (const Entry &entry : catalog.entries(EntryKind::Trace)) {
        const Entry *region = regionOf(entry.text(TextProperty::Zone));
        if (region == nullptr)
            continue;
        // What cannot be opened offers no start; the page of the catalogue says why.
        if (auto trace = catalog.trace(entry.id);
            trace && trace->series().basis.signal == SignalKind::Average)
            m_traces[region].push_back(std::move(*trace));
    }
}

OfferedStarts StartOffers::startsOn(const HourlyTrace &trace, const std::string &name) const
{
    OfferedStarts offered{trace, {}, {}};
    const IntensitySeries &series = trace.series();
    for (std::size_t i = 0; i < m_plan.count; ++i) {
        const auto later = static_cast<double>(i);
        const Instant instant{m_plan.first.seconds + later * kSecondsPerHour};
        const double slot = series.slotOf(instant);
        const bool isInside = slot >= 0 && slot < static_cast<double>(series.values.size());
        if (!isInside || std::isnan(series.values[static_cast<std::size_t>(slot)]))
            continue;
        offered.starts.push_back({name, later, instant});
        offered.traceHours.push_back(slot * series.stepHours);
    }
    return offered;
}

std::optional<OfferedStarts> StartOffers::of(const Entry *region) const
{
    if (region == nullptr)
        return m_own ? std::optional(startsOn(*m_own, {})) : std::nullopt;
    if (region == m_ownRegion)
        return startsOn(*m_own, m_own->name);
    const auto traces = m_traces.find(region);
    std::optional<OfferedStarts> best;
    for (std::size_t i = 0; traces != m_traces.end() && i < traces->second.size(); ++i) {
        OfferedStarts offered = startsOn(traces->second[i], traces->second[i].name);
        if (offered.starts.size() > (best ? best->starts.size() : 0))
            best = std::move(offered);
    }
    return best;
}

} // namespace fourfold
