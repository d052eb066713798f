// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/choices.h"

#include <algorithm>

namespace fourfold {
namespace {

constexpr std::array<ChoosableRow, kChoosableCount> kChoosables = {
    ChoosableRow{
        .what = Choosable::Machine,
        .key = "machine",
        .field = Field::MachineAccelerator,
        .label = FF_TR_NOOP("Choosable", "Machine"),
    },
    ChoosableRow{
        .what = Choosable::Datacenter,
        .key = "datacenter",
        .field = Field::MechanizationDatacenter,
        .label = FF_TR_NOOP("Choosable", "Datacentre"),
    },
    ChoosableRow{
        .what = Choosable::Region,
        .key = "region",
        .field = Field::MapRegion,
        .label = FF_TR_NOOP("Choosable", "Region"),
    },
};

/// The level of entries that are averages over several countries.
constexpr std::string_view kAverage = "aggregate";

/// What describes many datacentres, or an assumption about them, is no place to choose.
bool isNoDatacenter(const Entry &entry)
{
    constexpr std::array<std::string_view, 3> kAverages = {"industry-average", "on-prem",
                                                           "assumption"};
    return entry.text(TextProperty::Operator) == "generic"
           || std::ranges::find(kAverages, entry.text(TextProperty::Type)) != kAverages.end();
}

Error lacksFigure(const Entry &entry, Field field)
{
    return {
        ErrorCode::MissingField, entry.id,
        Message{FF_TR_NOOP("Message", "the entry has no %1"), {std::string(fieldRow(field).key)}}};
}

/// Building the plants alone costs carbon: a rounded or missing figure would win every ranking.
Error noIntensity(const Entry &entry)
{
    return {ErrorCode::OutOfBounds, entry.id,
            Message{FF_TR_NOOP("Message", "an intensity of 0 g/kWh is no figure to choose by: name "
                                          "the region in a scenario to use it"),
                    {}}};
}

void addEntries(const Catalog &catalog, EntryKind kind, std::optional<Property> needed, Field field,
                std::vector<const Entry *> &found, std::vector<LackingEntry> &lacking)
{
    for (const Entry &entry : catalog.entries(kind)) {
        const std::string_view code = entry.text(TextProperty::Code);
        const bool isOther = kind == EntryKind::GridRegion
                             && (entry.text(TextProperty::Level) == kAverage
                                 || (!code.empty() && catalog.region(code) != &entry));
        if (isOther || (kind == EntryKind::Datacenter && isNoDatacenter(entry)))
            continue;
        const auto figure = needed ? entry.number(*needed) : std::nullopt;
        if (needed && !figure)
            lacking.push_back({&entry, lacksFigure(entry, field)});
        else if (needed == Property::GridGPerKwh && *figure == 0)
            lacking.push_back({&entry, noIntensity(entry)});
        else
            found.push_back(&entry);
    }
}

/// The share of one number in another, where both are known and the other is above 0.
std::optional<double> shareOf(const FieldState &part, const FieldState &whole)
{
    return part.isKnown() && whole.isKnown() && whole.value > 0
               ? std::optional(part.value / whole.value)
               : std::nullopt;
}

} // namespace

std::span<const ChoosableRow> choosableTable()
{
    return kChoosables;
}

const ChoosableRow &choosableRow(Choosable what)
{
    return kChoosables[static_cast<std::size_t>(what)];
}

std::vector<const Entry *> choosableEntries(const Catalog &catalog, Choosable what,
                                            std::vector<LackingEntry> &lacking)
{
    std::vector<const Entry *> found;
    switch (what) {
    case Choosable::Machine:
        addEntries(catalog, EntryKind::Accelerator, std::nullopt, Field::MachineAccelerator, found,
                   lacking);
        break;
    case Choosable::Datacenter:
        addEntries(catalog, EntryKind::Datacenter, Property::Pue, Field::MechanizationPue, found,
                   lacking);
        break;
    case Choosable::Region:
        for (const EntryKind kind : {EntryKind::GridRegion, EntryKind::CloudRegion})
            addEntries(catalog, kind, Property::GridGPerKwh, Field::MapIntensity, found, lacking);
        break;
    }
    std::ranges::sort(found, {}, &Entry::id);
    return found;
}

Result<ChoiceMaker> ChoiceMaker::make(const Study &study, const Scenario &scenario,
                                      const Catalog &catalog)
{
    const auto resolved = resolve(study, scenario, catalog);
    if (!resolved)
        return resolved.error();
    ChoiceMaker made;
    for (const Scenario *one : chainOf(study, scenario))
        made.m_chain.scenarios.push_back(*one);
    made.m_id = freshId(study);
    const FieldState &power = (*resolved)[Field::MachineAveragePower];
    const FieldState &rate = (*resolved)[Field::MachineAchieved];
    made.m_givesPower = power.isGiven();
    made.m_givesRate = rate.isGiven();
    made.m_powerShare = shareOf(power, (*resolved)[Field::MachineTdp]);
    made.m_peakShare = shareOf(rate, (*resolved)[Field::MachinePeak]);
    made.m_holdsWork =
        resolved->choice<TrainingBasisKind>(Field::TrainingBasis) != TrainingBasisKind::Flops;
    return made;
}

std::optional<Error> ChoiceMaker::holdShares(const Entry &machine, Scenario &made) const
{
    if (m_givesRate && m_peakShare)
        made.values.set(Field::MachineEfficiency,
                        Number{std::min(*m_peakShare, 1.0), std::nullopt});
    if (!m_givesPower || !m_powerShare)
        return std::nullopt;
    const auto rated = machine.number(Property::TdpW);
    if (!rated)
        return lacksFigure(machine, Field::MachineTdp);
    made.values.set(Field::MachineAveragePower, Number{*rated * *m_powerShare, std::nullopt});
    return std::nullopt;
}

Result<Scenario> ChoiceMaker::scenarioOf(const ChosenEntries &chosen,
                                         const std::optional<ChosenStart> &start) const
{
    Scenario made;
    made.id = m_id;
    made.basedOn = m_chain.scenarios.front().id;
    for (const ChoosableRow &row : kChoosables) {
        const Entry *entry = chosen[static_cast<std::size_t>(row.what)];
        if (entry == nullptr)
            continue;
        made.values.set(row.field, entry->id);
        made.name += (made.name.empty() ? "" : ", ") + entry->name;
    }
    if (start) {
        const std::string text = toIsoText(start->instant);
        made.values.set(Field::MapStartUtc, text);
        if (!start->trace.empty())
            made.values.set(Field::MapTrace, start->trace);
        made.name += (made.name.empty() ? "" : ", ") + text;
    }
    const Entry *machine = chosen[static_cast<std::size_t>(Choosable::Machine)];
    if (machine != nullptr) {
        if (auto error = holdShares(*machine, made))
            return std::move(*error);
    }
    return made;
}

std::optional<Error> ChoiceMaker::lackOf(const Entry &machine, const FieldStates &states)
{
    for (const Field field : {Field::MachineTdp, Field::MachinePeak}) {
        if (states[static_cast<std::size_t>(field)].isGiven())
            return lacksFigure(machine, field);
    }
    return std::nullopt;
}

std::vector<Warning> ChoiceMaker::warnings() const
{
    std::vector<Warning> all;
    const auto add = [&](std::string_view code, Field field, Text text) {
        const std::string key(fieldRow(field).key);
        all.push_back({code, key, Message{text, {key}}});
    };
    if (m_holdsWork)
        add("work-held", Field::TrainingBasis,
            FF_TR_NOOP("Warning", "The scenario gives hours or energy of training, not compute "
                                  "(%1): they stay the same on every machine."));
    if (m_givesPower && !m_powerShare)
        add("power-held", Field::MachineAveragePower,
            FF_TR_NOOP("Warning", "%1 stays the same on every machine, as the rated power of the "
                                  "scenario's own is not known: name its accelerator."));
    if (m_givesRate && !m_peakShare)
        add("rate-held", Field::MachineAchieved,
            FF_TR_NOOP("Warning", "%1 stays the same on every machine, as the peak of the "
                                  "scenario's own is not known: name its accelerator."));
    return all;
}

} // namespace fourfold
