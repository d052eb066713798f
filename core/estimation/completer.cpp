// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/completer.h"

#include "core/estimation/hourly_resolver.h"

#include <algorithm>
#include <array>

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

Property peakProperty(const Resolved &scenario)
{
    constexpr std::array kPeaks = {Property::PeakTflopsFp16, Property::PeakTflopsFp8,
                                   Property::PeakTflopsTf32, Property::PeakTflopsFp32};
    return kPeaks[static_cast<std::size_t>(scenario[Field::MachinePrecision].value)];
}

} // namespace

std::optional<Property> peakOf(const Resolved &scenario, const Entry &entry)
{
    const Property wanted = peakProperty(scenario);
    if (entry.number(wanted))
        return wanted;
    const bool mayFallBack = wanted == Property::PeakTflopsFp16;
    return mayFallBack && entry.number(Property::PeakTflopsFp32)
               ? std::optional(Property::PeakTflopsFp32)
               : std::nullopt;
}

std::optional<Error> Completer::complete()
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

void Completer::supply(Field field, const Entry &entry, Property property, double value)
{
    FieldState &state = m_out[field];
    if (state.isKnown())
        return;
    state.value = value;
    state.origin = Origin::Catalogue;
    state.entry = &entry;
    state.property = property;
}

void Completer::supplyAll(std::span<const Supply> supplies, const Entry &entry)
{
    for (const Supply &one : supplies) {
        if (const auto number = entry.number(one.property))
            supply(one.field, entry, one.property,
                   one.property == Property::DieMm2
                       ? *number / kSquareMillimetresPerSquareCentimetre
                       : *number);
    }
}

void Completer::supplyChoice(Field field, const Entry &entry, std::string_view key)
{
    FieldState &state = m_out[field];
    if (state.isKnown())
        return;
    state.value = static_cast<double>(findChoice(fieldRow(field), key).value_or(0));
    state.origin = Origin::Catalogue;
    state.entry = &entry;
}

void Completer::supplyModel()
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

void Completer::supplyPeak(Field field, const Entry &entry)
{
    if (const auto property = peakOf(m_out, entry))
        supply(field, entry, *property, *entry.number(*property));
}

void Completer::supplyAccelerator()
{
    const Entry *entry = m_out[Field::MachineAccelerator].entry;
    if (entry == nullptr)
        return;
    supplyAll(kAcceleratorSupplies, *entry);
    supplyPeak(Field::MachinePeak, *entry);
}

void Completer::supplySite()
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

void Completer::supplyServing()
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

void Completer::supplyBandwidth()
{
    const Entry *own = m_out[Field::InferenceAccelerator].entry;
    const Entry *entry = own != nullptr ? own : m_out[Field::MachineAccelerator].entry;
    if (entry == nullptr)
        return;
    if (const auto number = entry->number(Property::MemoryBandwidthGbs))
        supply(Field::InferenceBandwidth, *entry, Property::MemoryBandwidthGbs, *number);
}

/// What was measured for the model that the study names for it, else for the model itself.
void Completer::supplyTable()
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
void Completer::completeBatch()
{
    FieldState &batch = m_out[Field::InferenceBatch];
    if (!batch.isKnown()
        && m_out.choice<InferenceTierKind>(Field::InferenceTier) == InferenceTierKind::EcoLogits)
        batch = {.value = constantRow(Constant::EcoBatch).value, .origin = Origin::Default};
}

void Completer::completeEfficiencyModel()
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

void Completer::completeFitDevice()
{
    FieldState &device = m_out[Field::MachineFitDevice];
    if (device.isKnown())
        return;
    const Entry *entry = m_out[Field::MachineAccelerator].entry;
    const bool isV100 = entry != nullptr && entry->id.starts_with(kV100Entries);
    device.value = static_cast<double>(isV100 ? FitDevice::V100 : FitDevice::A100);
    device.origin = Origin::Default;
}

void Completer::completeDevice()
{
    FieldState &device = m_out[Field::EmbodiedDevice];
    if (isSummedUp()) {
        device = {};
        completePerArea();
        return;
    }
    const FieldState &die = m_out[Field::EmbodiedDie];
    const bool isAreaGiven = m_out[Field::EmbodiedPerArea].isGiven();
    const bool isProduct =
        isAreaGiven && !device.isGiven() && (die.isGiven() || (die.isKnown() && !device.isKnown()));
    if (isProduct)
        device = {};
    else if (!device.isKnown())
        device = genericDevice();
}

/// Manufacture by parts, whatever figure of the whole there is.
bool Completer::isSummedUp() const
{
    return m_out.choice<EmbodiedBoundaryKind>(Field::EmbodiedBoundary)
           != EmbodiedBoundaryKind::AsGiven;
}

/// Carbon per area by the process of the accelerator that trains.
void Completer::completePerArea()
{
    FieldState &perArea = m_out[Field::EmbodiedPerArea];
    if (!perArea.isKnown())
        perArea = perAreaOf(m_out[Field::MachineAccelerator].entry);
}

/// Carbon per area by the process of a device; nothing where the table has none for it.
FieldState Completer::perAreaOf(const Entry *entry)
{
    const auto process = entry == nullptr ? std::nullopt : entry->number(Property::ProcessNm);
    if (!process)
        return {};
    const auto row = std::ranges::find(kPerArea, *process, &PerArea::processNm);
    if (row == kPerArea.end())
        return {};
    return {.value = row->kgPerCm2, .origin = Origin::Assumed};
}

} // namespace fourfold
