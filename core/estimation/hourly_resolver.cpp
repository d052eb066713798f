// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/hourly_resolver.h"

#include "core/time/energy_log.h"

#include <cmath>
#include <utility>

namespace fourfold {

std::string HourlyResolver::textOf(Field field) const
{
    const FieldState &state = m_out[field];
    return state.isGiven() ? std::get<std::string>(*state.given) : std::string();
}

std::string HourlyResolver::placeOf(Field field) const
{
    return m_out.scenario->id + ": " + std::string(fieldRow(field).key);
}

std::optional<Instant> HourlyResolver::givenStart() const
{
    const auto stamp = parseStamp(textOf(Field::MapStartUtc));
    return stamp ? std::optional(stamp->instant) : std::nullopt;
}

std::optional<Error> HourlyResolver::complete()
{
    const bool hasTrace = m_out[Field::MapTrace].isGiven();
    const bool hasLog = m_out[Field::TrainingEnergyLog].isGiven();
    if (!hasTrace && !hasLog)
        return std::nullopt;
    const auto account = std::make_shared<HourlyAccount>();
    if (hasTrace) {
        if (auto error = openTrace(*account))
            return error;
        supplyIntensity(*account);
        m_out.hourly = account;
    }
    return hasLog ? openLog(hasTrace ? account.get() : nullptr) : std::nullopt;
}

std::optional<Error> HourlyResolver::openTrace(HourlyAccount &account)
{
    auto trace = m_catalog.trace(textOf(Field::MapTrace));
    if (!trace)
        return trace.error().at(placeOf(Field::MapTrace));
    account.trace = std::move(*trace);
    m_out[Field::MapTrace].entry = account.trace.entry;
    const auto start = givenStart();
    return start ? place(account, *start, Field::MapStartUtc) : std::nullopt;
}

/// Puts the start of training on the trace.
std::optional<Error> HourlyResolver::place(HourlyAccount &account, Instant start, Field field)
{
    const IntensitySeries &series = account.trace.series();
    const double slot = series.slotOf(start);
    const bool isInside = slot >= 0 && slot < static_cast<double>(series.values.size());
    if (!isInside)
        return Error{ErrorCode::OutOfBounds, placeOf(field),
                     Message{FF_TR_NOOP("Message", "%1 lies outside the hourly trace, which goes "
                                                   "from %2 to %3: start inside it, or take the "
                                                   "trace of another year"),
                             {toIsoText(start), toIsoText(series.start), toIsoText(series.end())}}};
    if (std::isnan(series.values[static_cast<std::size_t>(slot)]))
        return Error{ErrorCode::OutOfBounds, placeOf(field),
                     Message{FF_TR_NOOP("Message", "the hourly trace has no value at %1, and the "
                                                   "gap is too long to fill: start at another "
                                                   "hour"),
                             {toIsoText(start)}}};
    account.isHourly = true;
    account.startHours = slot * series.stepHours;
    FieldState &state = m_out[ServingInput::TraceStart];
    state = m_out[field];
    state.value = account.startHours;
    return std::nullopt;
}

/// The mean of the trace, before what the region gives.
void HourlyResolver::supplyIntensity(const HourlyAccount &account)
{
    FieldState &intensity = m_out[Field::MapIntensity];
    if (intensity.isKnown())
        return;
    const Entry *entry = account.trace.entry;
    intensity = {.value = account.trace.planned->mean(),
                 .origin = entry != nullptr ? Origin::Catalogue : Origin::Computed,
                 .entry = entry,
                 .property =
                     entry != nullptr ? std::optional(Property::GridGPerKwh) : std::nullopt};
}

/// The energy of training by its log, and the hours of the trace by that of each.
std::optional<Error> HourlyResolver::openLog(HourlyAccount *account)
{
    const auto log = m_catalog.energyLog(textOf(Field::TrainingEnergyLog));
    if (!log)
        return log.error().at(placeOf(Field::TrainingEnergyLog));
    FieldState &energy = m_out[Field::TrainingItEnergy];
    if (!energy.isKnown())
        energy = {.value = totalKwh(**log), .origin = Origin::Computed};
    FieldState &basis = m_out[Field::TrainingBasis];
    if (!basis.isKnown())
        basis = {.value = static_cast<double>(TrainingBasisKind::Energy),
                 .origin = Origin::Default};
    if (account == nullptr)
        return std::nullopt;
    // A given start moves the whole log there.
    const Instant start = givenStart().value_or((*log)->front().start);
    if (auto error =
            place(*account, start, givenStart() ? Field::MapStartUtc : Field::TrainingEnergyLog))
        return error;
    account->isLogged = true;
    account->loggedHours = spanHours(**log);
    FieldState &state = m_out[ServingInput::LogIntensity];
    state = m_out[Field::TrainingEnergyLog];
    state.value = weightedIntensity(*account->trace.planned, account->startHours, **log);
    return std::nullopt;
}

} // namespace fourfold
