// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/text.h"
#include "core/units/unit.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace fourfold {

/// What an entry of the catalogue describes. One row each in kindTable(), same order.
enum class EntryKind : std::uint8_t {
    Accelerator,
    Cpu,
    MemoryStorage,
    GridRegion,
    CloudRegion,
    Datacenter,
    Model,
    Embodied,
    Trace,
};

inline constexpr std::size_t kEntryKindCount = 9;

/// How a kind is named in files and on the command line, and what people read.
struct KindRow
{
    EntryKind kind = EntryKind::Accelerator;
    std::string_view key;    ///< in files: "accelerator"
    std::string_view plural; ///< also taken on the command line: "accelerators"
    Text label;
};

/// Every kind, in the order of the enum.
[[nodiscard]] std::span<const KindRow> kindTable();

/// The row of a kind.
[[nodiscard]] const KindRow &kindRow(EntryKind kind);

/// The kind so named, by its key or its plural; nothing when there is none.
[[nodiscard]] std::optional<EntryKind> findKind(std::string_view name);

/// A set of kinds, one bit each in the order of the enum.
using KindSet = std::uint16_t;

/// Every figure that entries can hold. One row each in propertyTable(), same order; files hold them
/// in this order.
enum class Property : std::uint8_t {
    ProcessNm,
    DieMm2,
    Cores,
    MemoryGb,
    MemoryBandwidthGbs,
    TdpW,
    TdpPerCoreW,
    PeakTflopsFp32,
    PeakTflopsTf32,
    PeakTflopsFp16,
    PeakTflopsFp8,
    MeasuredAveragePowerW,
    IdlePowerW,
    InterconnectGbs,
    EmbodiedKg,
    ParamsB,
    ActiveParamsB,
    Layers,
    Hidden,
    Ffn,
    Heads,
    KvHeads,
    Vocab,
    Experts,
    ExpertsActive,
    TokensB,
    TrainingFlop,
    DeviceCount,
    DeviceHours,
    Days,
    MeanPowerW,
    ReportedEnergyKwh,
    ReportedTco2e,
    Pue,
    PueYear,
    WueLPerKwh,
    WueYear,
    CfePct,
    CfeYear,
    GridGPerKwh,
    GridYear,
    LowCarbonPct,
    OffsiteWaterLPerKwh,
    FactorValue,
    LifetimeYears,
    ServingDevices,
    ServingJoule8,
    ServingJoule32,
    ServingJoule64,
    ServingJoule128,
    ServingJoule256,
    ServingMilliseconds64,
    StepHours,
    MissingHours,
};

inline constexpr std::size_t kPropertyCount = 54;

/// One kind of figure: its key in files (the unit is part of it), unit, bounds and label.
struct PropertyRow
{
    Property property = Property::ProcessNm;
    std::string_view key;
    Unit unit = Unit::None; ///< of Property::FactorValue: see TextProperty::ValueUnit of the entry
    Text label;
    KindSet kinds = 0;
    double minimum = 0;
    double maximum = 0;
    bool isYear = false; ///< the year of another figure, no figure of its own
};

/// Every property, in the order of the enum.
[[nodiscard]] std::span<const PropertyRow> propertyTable();

/// The row of a property.
[[nodiscard]] const PropertyRow &propertyRow(Property property);

/// Every text that entries can hold besides name and notes. One row each in textPropertyTable(),
/// same order; files hold them in this order.
enum class TextProperty : std::uint8_t {
    Vendor,
    Organisation,
    Operator,
    Provider,
    Type,
    Segment,
    MemoryType,
    EmbodiedBasis,
    Category,
    Metric,
    ValueUnit,
    Code,
    IsoAlpha2,
    Level,
    PueScope,
    WueScope,
    BasisFlow,
    BasisScope,
    GridBasis,
    Location,
    Date,
    Architecture,
    Hardware,
    AcceleratorId,
    Region,
    EnergyBasis,
    EnergyCovers,
    ServingHardware,
    Zone,
    TimeZone,
    Signal,
    Hindsight,
    File,
};

inline constexpr std::size_t kTextPropertyCount = 33;

/// One kind of text: its key in files and its label.
struct TextPropertyRow
{
    TextProperty property = TextProperty::Vendor;
    std::string_view key;
    Text label;
    KindSet kinds = 0;
    bool isSearched = false; ///< a search looks here besides id, name and aliases
};

/// Every text property, in the order of the enum.
[[nodiscard]] std::span<const TextPropertyRow> textPropertyTable();

/// The row of a text property.
[[nodiscard]] const TextPropertyRow &textPropertyRow(TextProperty property);

/// Whether entries of this kind can hold what a row describes.
[[nodiscard]] constexpr bool contains(KindSet kinds, EntryKind kind)
{
    return ((kinds >> static_cast<unsigned>(kind)) & 1U) != 0;
}

} // namespace fourfold
