// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/resolved.h"

#include "core/estimation/hourly_resolver.h"
#include "core/support/numbers.h"

#include <algorithm>
#include <array>
#include <span>
#include <unordered_map>

namespace fourfold {
namespace {

/// Manufacture of an accelerator of which nothing is known, kg: a generic figure (Teads 2021).
constexpr double kGenericDeviceKg = 150;

/// The same with what is published for one H100: the die alone (LLMCarbon) to all parts of the card
/// (by the factors of Boavizta).
const Value kGenericDevice =
    Number{kGenericDeviceKg, Range{.low = 14.652, .high = 572.1, .shape = Shape::Triangular}};

FieldState genericDevice()
{
    return {.value = kGenericDeviceKg, .origin = Origin::Assumed, .given = &kGenericDevice};
}

/// Carbon per area of logic by process, as LLMCarbon's table has it (commonly quoted after Garcia
/// Bardon et al. 2020). What it calls 4 nm the catalogue files under 5 nm.
struct PerArea
{
    double processNm = 0;
    double kgPerCm2 = 0;
};
constexpr std::array kPerArea = {
    PerArea{16, 1.0}, PerArea{12, 1.2}, PerArea{7, 1.6}, PerArea{5, 1.8}, PerArea{4, 1.8},
};
constexpr double kSquareMillimetresPerSquareCentimetre = 100;

/// The entries of the device that the published fit slows down.
constexpr std::string_view kV100Entries = "nvidia-v100";

/// What an entry gives to a field: which figure of the entry.
struct Supply
{
    Field field = Field::ModelPreset;
    Property property = Property::TdpW;
};

constexpr std::array kModelSupplies = {
    Supply{Field::ModelLayers, Property::Layers},
    Supply{Field::ModelHidden, Property::Hidden},
    Supply{Field::ModelFfn, Property::Ffn},
    Supply{Field::ModelHeads, Property::Heads},
    Supply{Field::ModelKvHeads, Property::KvHeads},
    Supply{Field::ModelVocab, Property::Vocab},
    Supply{Field::ModelExperts, Property::Experts},
    Supply{Field::ModelExpertsPerToken, Property::ExpertsActive},
    Supply{Field::ModelParams, Property::ParamsB},
    Supply{Field::ModelActiveParams, Property::ActiveParamsB},
    Supply{Field::ModelTokens, Property::TokensB},
};
constexpr std::array kAcceleratorSupplies = {
    Supply{Field::MachineTdp, Property::TdpW},
    Supply{Field::MachineMemory, Property::MemoryGb},
    Supply{Field::EmbodiedDevice, Property::EmbodiedKg},
    Supply{Field::EmbodiedDie, Property::DieMm2},
};
constexpr std::array kSiteSupplies = {
    Supply{Field::MechanizationPue, Property::Pue},
    Supply{Field::MechanizationWue, Property::WueLPerKwh},
};
constexpr std::array kRegionSupplies = {
    Supply{Field::MapIntensity, Property::GridGPerKwh},
};

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

    /// Fills in what the catalogue and the defaults give.
    std::optional<Error> complete()
    {
        supplyModel();
        supplyAccelerator();
        if (auto error = HourlyResolver(m_catalog, m_out).complete())
            return error;
        supplySite();
        supplyServing();
        supplyBandwidth();
        supplyTable();
        completeBatch();
        for (const FieldDefault &one : fieldDefaults()) {
            FieldState &state = m_out[one.field];
            if (!state.isKnown()) {
                state.value = one.value;
                state.origin = one.isGuess ? Origin::Assumed : Origin::Default;
            }
        }
        completeEfficiencyModel();
        completeFitDevice();
        completeDevice();
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
                if (peakOf(entry))
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

    void supply(Field field, const Entry &entry, Property property, double value)
    {
        FieldState &state = m_out[field];
        if (state.isKnown())
            return;
        state.value = value;
        state.origin = Origin::Catalogue;
        state.entry = &entry;
        state.property = property;
    }

    void supplyAll(std::span<const Supply> supplies, const Entry &entry)
    {
        for (const Supply &one : supplies) {
            if (const auto number = entry.number(one.property))
                supply(one.field, entry, one.property,
                       one.property == Property::DieMm2
                           ? *number / kSquareMillimetresPerSquareCentimetre
                           : *number);
        }
    }

    void supplyChoice(Field field, const Entry &entry, std::string_view key)
    {
        FieldState &state = m_out[field];
        if (state.isKnown())
            return;
        state.value = static_cast<double>(findChoice(fieldRow(field), key).value_or(0));
        state.origin = Origin::Catalogue;
        state.entry = &entry;
    }

    void supplyModel()
    {
        const Entry *entry = m_out[Field::ModelPreset].entry;
        if (entry == nullptr)
            return;
        const std::string_view architecture = entry->text(TextProperty::Architecture);
        const bool isMixture = architecture.find("moe") != std::string_view::npos;
        supplyChoice(Field::ModelArchitecture, *entry, isMixture ? "moe" : "dense");
        const bool isBoth = architecture.find("encoder-decoder") != std::string_view::npos;
        const bool isEncoder = architecture.find("encoder") != std::string_view::npos;
        supplyChoice(Field::ModelStack, *entry,
                     isBoth      ? "encoder-decoder"
                     : isEncoder ? "encoder"
                                 : "decoder");
        supplyAll(kModelSupplies, *entry);
    }

    [[nodiscard]] Property peakProperty() const
    {
        constexpr std::array kPeaks = {Property::PeakTflopsFp16, Property::PeakTflopsFp8,
                                       Property::PeakTflopsTf32, Property::PeakTflopsFp32};
        return kPeaks[static_cast<std::size_t>(m_out[Field::MachinePrecision].value)];
    }

    /// The peak for the precision; a device without a 16-bit rate has its 32-bit one.
    [[nodiscard]] std::optional<Property> peakOf(const Entry &entry) const
    {
        const Property wanted = peakProperty();
        if (entry.number(wanted))
            return wanted;
        const bool mayFallBack = wanted == Property::PeakTflopsFp16;
        return mayFallBack && entry.number(Property::PeakTflopsFp32)
                   ? std::optional(Property::PeakTflopsFp32)
                   : std::nullopt;
    }

    void supplyPeak(Field field, const Entry &entry)
    {
        if (const auto property = peakOf(entry))
            supply(field, entry, *property, *entry.number(*property));
    }

    void supplyAccelerator()
    {
        const Entry *entry = m_out[Field::MachineAccelerator].entry;
        if (entry == nullptr)
            return;
        supplyAll(kAcceleratorSupplies, *entry);
        supplyPeak(Field::MachinePeak, *entry);
    }

    void supplySite()
    {
        const Entry *datacenter = m_out[Field::MechanizationDatacenter].entry;
        const Entry *region = m_out[Field::MapRegion].entry;
        if (datacenter != nullptr)
            supplyAll(kSiteSupplies, *datacenter);
        if (region == nullptr)
            return;
        supplyAll(kRegionSupplies, *region);
        if (region->kind == EntryKind::CloudRegion)
            supplyAll(kSiteSupplies, *region);
    }

    void supplyServing()
    {
        const Entry *entry = m_out[Field::InferenceAccelerator].entry;
        if (entry == nullptr)
            return;
        supplyPeak(Field::InferencePeak, *entry);
        const auto take = [&](ServingInput input, Property property, double scale) {
            if (const auto number = entry->number(property))
                m_out[input] = {.value = *number / scale,
                                .origin = Origin::Catalogue,
                                .entry = entry,
                                .property = property};
        };
        take(ServingInput::Tdp, Property::TdpW, 1);
        take(ServingInput::Device, Property::EmbodiedKg, 1);
        take(ServingInput::Die, Property::DieMm2, kSquareMillimetresPerSquareCentimetre);
        take(ServingInput::Memory, Property::MemoryGb, 1);
        if (isSummedUp()) {
            m_out[ServingInput::Device] = {};
            m_out[ServingInput::PerArea] = perAreaOf(entry);
            return;
        }
        const bool isProductKnown =
            m_out[ServingInput::Die].isKnown() && m_out[Field::EmbodiedPerArea].isGiven();
        if (!m_out[ServingInput::Device].isKnown() && !isProductKnown)
            m_out[ServingInput::Device] = genericDevice();
    }

    void supplyBandwidth()
    {
        const Entry *own = m_out[Field::InferenceAccelerator].entry;
        const Entry *entry = own != nullptr ? own : m_out[Field::MachineAccelerator].entry;
        if (entry == nullptr)
            return;
        if (const auto number = entry->number(Property::MemoryBandwidthGbs))
            supply(Field::InferenceBandwidth, *entry, Property::MemoryBandwidthGbs, *number);
    }

    /// What was measured for the model that the study names for it, else for the model itself.
    void supplyTable()
    {
        const Entry *own = m_out[Field::InferenceTableModel].entry;
        const Entry *entry = own != nullptr ? own : m_out[Field::ModelPreset].entry;
        if (entry == nullptr)
            return;
        for (const TableColumn &column : kTableColumns) {
            if (const auto number = entry->number(column.property))
                m_out[column.input] = {.value = *number,
                                       .origin = Origin::Catalogue,
                                       .entry = entry,
                                       .property = column.property};
        }
    }

    /// EcoLogits has a batch of its own where none is given.
    void completeBatch()
    {
        FieldState &batch = m_out[Field::InferenceBatch];
        if (!batch.isKnown()
            && m_out.choice<InferenceTierKind>(Field::InferenceTier)
                   == InferenceTierKind::EcoLogits)
            batch = {.value = constantRow(Constant::EcoBatch).value, .origin = Origin::Default};
    }

    void completeEfficiencyModel()
    {
        FieldState &model = m_out[Field::MachineEfficiencyModel];
        if (model.isKnown())
            return;
        const bool isGiven =
            m_out[Field::MachineEfficiency].isKnown() || m_out[Field::MachineAchieved].isKnown();
        model.value =
            static_cast<double>(isGiven ? EfficiencyModel::Given : EfficiencyModel::LlmCarbon);
        model.origin = isGiven ? Origin::Default : Origin::Assumed;
    }

    void completeFitDevice()
    {
        FieldState &device = m_out[Field::MachineFitDevice];
        if (device.isKnown())
            return;
        const Entry *entry = m_out[Field::MachineAccelerator].entry;
        const bool isV100 = entry != nullptr && entry->id.starts_with(kV100Entries);
        device.value = static_cast<double>(isV100 ? FitDevice::V100 : FitDevice::A100);
        device.origin = Origin::Default;
    }

    void completeDevice()
    {
        FieldState &device = m_out[Field::EmbodiedDevice];
        if (isSummedUp()) {
            device = {};
            completePerArea();
            return;
        }
        const FieldState &die = m_out[Field::EmbodiedDie];
        const bool isAreaGiven = m_out[Field::EmbodiedPerArea].isGiven();
        const bool isProduct = isAreaGiven && !device.isGiven()
                               && (die.isGiven() || (die.isKnown() && !device.isKnown()));
        if (isProduct)
            device = {};
        else if (!device.isKnown())
            device = genericDevice();
    }

    /// Manufacture by parts, whatever figure of the whole there is.
    [[nodiscard]] bool isSummedUp() const
    {
        return m_out.choice<EmbodiedBoundaryKind>(Field::EmbodiedBoundary)
               != EmbodiedBoundaryKind::AsGiven;
    }

    /// Carbon per area by the process of the accelerator that trains.
    void completePerArea()
    {
        FieldState &perArea = m_out[Field::EmbodiedPerArea];
        if (!perArea.isKnown())
            perArea = perAreaOf(m_out[Field::MachineAccelerator].entry);
    }

    /// Carbon per area by the process of a device; nothing where the table has none for it.
    [[nodiscard]] static FieldState perAreaOf(const Entry *entry)
    {
        const auto process = entry == nullptr ? std::nullopt : entry->number(Property::ProcessNm);
        if (!process)
            return {};
        const auto row = std::ranges::find(kPerArea, *process, &PerArea::processNm);
        if (row == kPerArea.end())
            return {};
        return {.value = row->kgPerCm2, .origin = Origin::Assumed};
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
    if (auto error = resolver.complete())
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
    if (auto error = resolver.complete())
        result = std::move(*error);
    return result;
}

} // namespace fourfold
