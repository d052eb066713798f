// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/resolved.h"

#include "core/estimation/completer.h"
#include "core/estimation/supplies.h"

#include <algorithm>
#include <array>
#include <span>
#include <unordered_map>

namespace fourfold {
namespace {

/// A field that names an entry.
struct EntryField
{
    Field field = Field::ModelPreset;
    EntryKind kind = EntryKind::Model;
};
constexpr std::array kEntryFields = {
    EntryField{Field::ModelPreset, EntryKind::Model},
    EntryField{Field::MachineAccelerator, EntryKind::Accelerator},
    EntryField{Field::MechanizationDatacenter, EntryKind::Datacenter},
    EntryField{Field::MapRegion, EntryKind::GridRegion},
    EntryField{Field::InferenceAccelerator, EntryKind::Accelerator},
    EntryField{Field::InferenceTableModel, EntryKind::Model},
};

/// Two fields of which a child's one replaces a parent's other.
constexpr std::array<std::pair<Field, Field>, 2> kReplaced = {{
    {Field::MachineEfficiency, Field::MachineAchieved},
    {Field::MachineAchieved, Field::MachineEfficiency},
}};

constexpr std::array kFactors = {Field::FactorsModel, Field::FactorsMachine,
                                 Field::FactorsMechanization, Field::FactorsMap};

double numberOf(const FieldRow &row, const Value &value)
{
    if (const auto *number = std::get_if<Number>(&value))
        return number->value;
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag ? 1 : 0;
    return static_cast<double>(findChoice(row, std::get<std::string>(value)).value_or(0));
}

class Resolver
{
public:
    Resolver(const Catalog &catalog, Resolved &out)
        : m_catalog(catalog)
        , m_out(out)
    {}

    /// What was given so far is inherited by the scenario that is laid on next.
    void inherit()
    {
        for (FieldState &state : m_out.states) {
            if (state.origin == Origin::Typed)
                state.origin = Origin::Inherited;
        }
    }

    /// Lays a scenario over what has been resolved from those that it follows.
    std::optional<Error> lay(const Scenario &scenario)
    {
        // The scenario's own precision says which peak its accelerator provides.
        if (const Value *precision = scenario.values.find(Field::MachinePrecision))
            give(scenario, Field::MachinePrecision, *precision);
        for (const EntryField &entryField : kEntryFields) {
            if (const Value *id = scenario.values.find(entryField.field)) {
                if (auto error = name(scenario, entryField, std::get<std::string>(*id)))
                    return error;
            }
        }
        if (scenario.values.has(Field::MapTrace))
            m_out[Field::MapIntensity] = {};
        for (const auto &[own, other] : kReplaced) {
            if (scenario.values.has(own))
                m_out[other] = {};
        }
        for (const auto &[field, value] : scenario.values)
            give(scenario, field, value);
        return std::nullopt;
    }

private:
    std::optional<Error> name(const Scenario &scenario, const EntryField &entryField,
                              const std::string &id)
    {
        const Entry *entry = nullptr;
        if (!id.empty()) {
            entry = entryField.field == Field::MapRegion ? m_catalog.region(id)
                                                         : m_catalog.find(entryField.kind, id);
            if (entry == nullptr)
                return unknownEntry(scenario, entryField, id);
        }
        m_out[entryField.field].entry = entry;
        if (entryField.field == Field::MapRegion)
            m_out[Field::MapTrace] = {};
        if (entry != nullptr)
            dropInherited(entryField.field, *entry);
        return std::nullopt;
    }

    Error unknownEntry(const Scenario &scenario, const EntryField &entryField,
                       const std::string &id) const
    {
        const auto near = entryField.field == Field::MapRegion
                              ? m_catalog.nearestRegion(id)
                              : m_catalog.nearest(entryField.kind, id);
        const std::string key(fieldRow(entryField.field).key);
        const std::string where = scenario.id + ": " + key;
        if (near.empty())
            return {ErrorCode::UnknownEntry, where,
                    Message{FF_TR_NOOP("Message", "the catalogue has no entry %1"), {id}}};
        std::string all;
        for (const std::string &one : near)
            all += (all.empty() ? "" : ", ") + one;
        return {ErrorCode::UnknownEntry, where,
                Message{FF_TR_NOOP("Message", "the catalogue has no entry %1; did you mean %2?"),
                        {id, all}}};
    }

    /// A scenario that names its own entry does not inherit what that entry provides.
    void dropInherited(Field field, const Entry &entry)
    {
        const auto drop = [&](std::span<const Supply> supplies) {
            for (const Supply &supply : supplies) {
                if (entry.number(supply.property))
                    m_out[supply.field] = {};
            }
        };
        switch (entry.kind) {
        case EntryKind::Model:
            if (field != Field::ModelPreset)
                break;
            drop(kModelSupplies);
            m_out[Field::ModelArchitecture] = {};
            m_out[Field::ModelStack] = {};
            break;
        case EntryKind::Accelerator:
            if (field == Field::MachineAccelerator) {
                drop(kAcceleratorSupplies);
                if (peakOf(m_out, entry))
                    m_out[Field::MachinePeak] = {};
                if (m_out[Field::InferenceAccelerator].entry == nullptr)
                    dropBandwidth(entry);
            } else {
                dropBandwidth(entry);
                m_out[Field::InferencePeak] = {};
                m_out[Field::InferenceAveragePower] = {};
            }
            break;
        case EntryKind::CloudRegion:
            drop(kSiteSupplies);
            drop(kRegionSupplies);
            break;
        case EntryKind::Datacenter:
            drop(kSiteSupplies);
            break;
        default:
            drop(kRegionSupplies);
        }
    }

    void dropBandwidth(const Entry &entry)
    {
        if (entry.number(Property::MemoryBandwidthGbs))
            m_out[Field::InferenceBandwidth] = {};
    }

    void give(const Scenario &scenario, Field field, const Value &value)
    {
        const FieldRow &row = fieldRow(field);
        FieldState &state = m_out[field];
        const double number = numberOf(row, value);
        const double before = isFactor(field) && state.isGiven() ? state.value : 1;
        state.value = isFactor(field) ? number * before : number;
        state.origin = Origin::Typed;
        state.giver = &scenario;
        state.given = &value;
        state.property.reset();
        m_out.hasFactors = m_out.hasFactors || isFactor(field);
        const auto *id = std::get_if<std::string>(&value);
        if (id != nullptr && id->empty())
            state = {};
    }

    const Catalog &m_catalog;
    Resolved &m_out;
};

} // namespace

bool isFactor(Field field)
{
    return std::ranges::find(kFactors, field) != kFactors.end();
}

StudyResolver::StudyResolver(const Study &study, const Catalog &catalog)
    : m_catalog(catalog)
{
    for (const Scenario &scenario : study.scenarios) {
        m_scenarios.emplace(scenario.id, &scenario);
        if (!scenario.basedOn.empty())
            m_parents.insert(scenario.basedOn);
    }
}

/// The scenario and what it follows up to one that is laid already; nearest first.
std::vector<const Scenario *> StudyResolver::chainToKnown(const Scenario &scenario) const
{
    std::vector<const Scenario *> chain = {&scenario};
    while (!chain.back()->basedOn.empty() && !m_laid.contains(chain.back())
           && chain.size() <= m_scenarios.size()) {
        const auto parent = m_scenarios.find(chain.back()->basedOn);
        if (parent == m_scenarios.end())
            break;
        chain.push_back(parent->second);
    }
    return chain;
}

Result<Resolved> StudyResolver::resolve(const Scenario &scenario)
{
    Result<Resolved> result(std::in_place);
    Resolver resolver(m_catalog, *result);
    const auto chain = chainToKnown(scenario);
    auto one = chain.rbegin();
    if (const auto known = m_laid.find(*one); known != m_laid.end()) {
        *result = known->second;
        ++one;
    }
    for (; one != chain.rend(); ++one) {
        resolver.inherit();
        if (auto error = resolver.lay(**one))
            return *error;
        if (m_parents.contains((*one)->id))
            m_laid.emplace(*one, *result);
    }
    result->scenario = &scenario;
    if (auto error = Completer(m_catalog, *result).complete())
        result = std::move(*error);
    return result;
}

Result<Resolved> resolve(const Study &study, const Scenario &scenario, const Catalog &catalog)
{
    if (!scenario.basedOn.empty())
        return StudyResolver(study, catalog).resolve(scenario);
    Result<Resolved> result(std::in_place);
    Resolver resolver(catalog, *result);
    if (auto error = resolver.lay(scenario))
        return *error;
    result->scenario = &scenario;
    if (auto error = Completer(catalog, *result).complete())
        result = std::move(*error);
    return result;
}

} // namespace fourfold
