// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/figures.h"
#include "core/scenario/field.h"
#include "core/support/text.h"
#include "core/units/unit.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace fourfold {

/// Every number of a computation that has a name. One row each in stepTable(), same order.
enum class StepName : std::uint8_t {
    TotalParameters,
    ActiveParameters,
    BaseParameters,
    Tokens,
    Attention,
    FeedForward,
    ExpertFeedForward,
    Embeddings,
    AttentionFlop,
    RunFlop,
    LossParameters,
    TestLoss,
    DeviceCapacity,
    NodeCapacity,
    FitParameters,
    FitRate,
    OptimalEfficiency,
    Efficiency,
    TensorSize,
    PipelineSize,
    FitDevices,
    PlannedDevices,
    DataSize,
    Batch,
    AchievedEfficiency,
    Rate,
    AveragePower,
    RunDeviceHours,
    RunHours,
    RunItEnergy,
    Repeats,
    Requests,
    RequestFlop,
    RequestDeviceHours,
    RequestItEnergy,
    ServingPower,
    ServingEfficiency,
    ServingRate,
    StoredEnergy,
    TransferEnergy,
    Pue,
    Intensity,
    MarketIntensity,
    HourlyIntensity,
    DieCarbon,
    DeviceProduct,
    ReleasedServer,
    ServerShare,
    Product,
    Mlco2Intensity,
    PrefillFlop,
    KvBytesPerToken,
    TouchedParameters,
    ReplicaBandwidth,
    PrefillTime,
    MeanContext,
    ComputeStepTime,
    ComputeBoundTokens,
    DecodeTime,
    EcoEnergyPerToken,
    EcoTimePerToken,
    EcoMemory,
    EcoDevices,
    Latency,
    TableBatch,
    TableEnergyPerToken,
    // the figures of a phase or of the total, in the order of Figure
    FigureFlop,
    FigureDeviceHours,
    FigureHours,
    FigureItEnergy,
    FigureFacilityEnergy,
    FigureOperational,
    FigureOperationalNet,
    FigureEmbodied,
    FigureCo2e,
    FigureCo2eNet,
    FigureWater,
    FigureCost,
    FigureOperationalMarket,
};
inline constexpr std::size_t kStepCount =
    static_cast<std::size_t>(StepName::FigureOperationalMarket) + 1;

struct StepRow
{
    StepName step = StepName::TotalParameters;
    std::string_view key;    ///< within its phase: "it_energy_kwh"
    std::string_view symbol; ///< in formulas; a phase adds its own letter
    Text title;
    Unit unit = Unit::None;
    std::string_view source{};    ///< id of the source of the formula
    std::optional<Field> field{}; ///< the field whose missing value the step supplies
};

[[nodiscard]] std::span<const StepRow> stepTable();
[[nodiscard]] const StepRow &stepRow(StepName step);

/// The step that makes a figure.
[[nodiscard]] constexpr StepName stepOf(Figure figure)
{
    return static_cast<StepName>(static_cast<std::size_t>(StepName::FigureFlop)
                                 + static_cast<std::size_t>(figure));
}

/// Inputs of formulas that are no field of their own: figures of the serving accelerator, what the
/// measured table says of the model that is served, and where a run stands on an hourly trace.
enum class ServingInput : std::uint8_t {
    Tdp,
    Device,
    Die,
    Memory,
    PerArea,
    Joule8,
    Joule32,
    Joule64,
    Joule128,
    Joule256,
    TraceStart,  ///< when the run starts, after the first slot of the hourly trace
    LogIntensity ///< mean intensity of the hourly trace, weighted by an energy log
};
inline constexpr std::size_t kServingInputCount = 12;

struct ServingInputRow
{
    ServingInput input = ServingInput::Tdp;
    std::string_view symbol;
    Text label;
    Unit unit = Unit::None;
};
[[nodiscard]] const ServingInputRow &servingInputRow(ServingInput input);

} // namespace fourfold
