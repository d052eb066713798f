// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/unit.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace fourfold {

/// Every constant that a formula may contain besides 0, 1 and 2. Conversions carry their unit, so
/// that the units of a printed formula can be checked.
enum class Constant : std::uint8_t {
    WattsPerKilowatt,
    GramsPerKilogram,
    JoulesPerKilowattHour,
    WattHoursPerKilowattHour,
    SecondsPerHour,
    HoursPerDay,
    HoursPerYear,
    FlopsPerTeraflop,
    OnesPerBillion,
    ForwardAndActivationFlop,
    WeightGradientFlop,
    ForwardFlop,
    TrainingFlop,
    FourMatrices,
    FitTensorA,
    FitTensorB,
    FitTensorC,
    FitPipeA,
    FitPipeB,
    FitPipeC,
    FitPeak,
    FitSlowdownPart,
    FitSlowdownWhole,
    FitCapacity,
    FitTensorLow,
    FitTensorHigh,
    FitPipeLow,
    FitPipeHigh,
    FitReferenceMemory,
    FitSmallMemory,
    FitGpuA,
    FitGpuB,
    FitGpuC,
    FitGpuLow,
    FitGpuFrom,
    FitInterA,
    FitInterB,
    FitInterC,
    FitIntraB,
    FitIntraC,
    FitBatchA,
    FitBatchB,
    FitBatchC,
    FitBatchHigh,
    FitNodeBatch,
    FitBatchMultiple,
    FitMoreDevices,
    ReleasedCpuArea,
    ReleasedCpuPerArea,
    ReleasedDram,
    ReleasedDramPerGigabyte,
    ReleasedSsd,
    ReleasedSsdPerGigabyte,
    ReleasedOthersArea,
    ReleasedOthersPerArea,
    AttentionFlop,
    KaplanParameters,
    KaplanTokens,
    KaplanParameterExponent,
    KaplanTokenExponent,
    BytesPerGigabyte,
    EcoEnergyAlpha,
    EcoEnergyBeta,
    EcoEnergyGamma,
    EcoTimeA,
    EcoTimeB,
    EcoTimeC,
    EcoMemoryReserve,
    EcoDeviceMemory,
    EcoServerPower,
    EcoServerDevices,
    EcoBatch,
    EcoBatchHigh,
    EcoParametersHigh,
    LeastJoule,
    TableBatch8,
    TableBatch32,
    TableBatch64,
    TableBatch128,
    TableBatch256,
};

struct ConstantRow
{
    Constant constant = Constant::WattsPerKilowatt;
    double value = 0;
    Unit unit = Unit::None;
    std::string_view source{}; ///< id of the source; empty for a definition
};

// Year = 365 d throughout, as the embodied formula of the methodology has it.
inline constexpr std::array kConstants = {
    ConstantRow{Constant::WattsPerKilowatt, 1000, Unit::WattPerKilowatt},
    ConstantRow{Constant::GramsPerKilogram, 1000, Unit::GramPerKilogram},
    ConstantRow{Constant::JoulesPerKilowattHour, 3.6e6, Unit::JoulePerKilowattHour},
    ConstantRow{Constant::WattHoursPerKilowattHour, 1000, Unit::WattHourPerKilowattHour},
    ConstantRow{Constant::SecondsPerHour, 3600, Unit::SecondPerHour},
    ConstantRow{Constant::HoursPerDay, 24, Unit::HourPerDay},
    ConstantRow{Constant::HoursPerYear, 8760, Unit::HourPerYear},
    ConstantRow{Constant::FlopsPerTeraflop, 1e12, Unit::FlopPerSecondPerTeraflopPerSecond},
    ConstantRow{Constant::OnesPerBillion, 1e9, Unit::OnePerBillion},
    ConstantRow{Constant::ForwardAndActivationFlop, 4, Unit::FlopPerParameterToken, "kaplan-2020"},
    ConstantRow{Constant::WeightGradientFlop, 2, Unit::FlopPerParameterToken, "kaplan-2020"},
    ConstantRow{Constant::ForwardFlop, 2, Unit::FlopPerParameterToken, "kaplan-2020"},
    ConstantRow{Constant::TrainingFlop, 6, Unit::FlopPerParameterToken, "llmcarbon-2024"},
    ConstantRow{Constant::FourMatrices, 4, Unit::None},
    // Throughput of one A100 in TFLOP/s over parameters, fits of the released LLMCarbon code.
    ConstantRow{Constant::FitTensorA, -8.82079068e-20, Unit::TeraflopPerSecond, "llmcarbon-code"},
    ConstantRow{Constant::FitTensorB, 1.68591116e-09, Unit::TeraflopPerSecond, "llmcarbon-code"},
    ConstantRow{Constant::FitTensorC, 133.954735, Unit::TeraflopPerSecond, "llmcarbon-code"},
    ConstantRow{Constant::FitPipeA, -5.60233749e-23, Unit::TeraflopPerSecond, "llmcarbon-code"},
    ConstantRow{Constant::FitPipeB, 8.45435587e-11, Unit::TeraflopPerSecond, "llmcarbon-code"},
    ConstantRow{Constant::FitPipeC, 134.546129, Unit::TeraflopPerSecond, "llmcarbon-code"},
    ConstantRow{Constant::FitPeak, 312, Unit::TeraflopPerSecond, "llmcarbon-code"},
    ConstantRow{Constant::FitSlowdownPart, 7.76, Unit::None, "llmcarbon-code"},
    ConstantRow{Constant::FitSlowdownWhole, 33.46, Unit::None, "llmcarbon-code"},
    // Billions of parameters that a gigabyte of device memory holds, and where each fit is valid.
    ConstantRow{Constant::FitCapacity, 0.03, Unit::BillionPerGigabyte, "llmcarbon-code"},
    ConstantRow{Constant::FitTensorLow, 1.7e9, Unit::None, "llmcarbon-code"},
    ConstantRow{Constant::FitTensorHigh, 18.4e9, Unit::None, "llmcarbon-code"},
    ConstantRow{Constant::FitPipeLow, 18e9, Unit::None, "llmcarbon-code"},
    ConstantRow{Constant::FitPipeHigh, 1008e9, Unit::None, "llmcarbon-code"},
    ConstantRow{Constant::FitReferenceMemory, 80, Unit::Gigabyte, "llmcarbon-code"},
    ConstantRow{Constant::FitSmallMemory, 40, Unit::Gigabyte, "llmcarbon-code"},
    // Devices over parameters: as released, and the two of its notebook for smaller models.
    ConstantRow{Constant::FitGpuA, -2.12910565e-21, Unit::None, "llmcarbon-code"},
    ConstantRow{Constant::FitGpuB, 4.39684339e-09, Unit::None, "llmcarbon-code"},
    ConstantRow{Constant::FitGpuC, 799.173057, Unit::None, "llmcarbon-code"},
    ConstantRow{Constant::FitGpuLow, 76e9, Unit::None, "llmcarbon-code"},
    ConstantRow{Constant::FitGpuFrom, 70e9, Unit::None, "llmcarbon-code"},
    ConstantRow{Constant::FitInterA, -3.48420436e-21, Unit::None, "llmcarbon-code"},
    ConstantRow{Constant::FitInterB, 6.13525744e-09, Unit::None, "llmcarbon-code"},
    ConstantRow{Constant::FitInterC, 391.960713, Unit::None, "llmcarbon-code"},
    ConstantRow{Constant::FitIntraB, 1.31381254e-08, Unit::None, "llmcarbon-code"},
    ConstantRow{Constant::FitIntraC, 17.7462653, Unit::None, "llmcarbon-code"},
    // Batch over pipeline size.
    ConstantRow{Constant::FitBatchA, -0.429439186, Unit::None, "llmcarbon-code"},
    ConstantRow{Constant::FitBatchB, 52.1376002, Unit::None, "llmcarbon-code"},
    ConstantRow{Constant::FitBatchC, 1437.37095, Unit::None, "llmcarbon-code"},
    ConstantRow{Constant::FitBatchHigh, 64, Unit::None, "llmcarbon-code"},
    ConstantRow{Constant::FitNodeBatch, 512, Unit::None, "llmcarbon-code"},
    ConstantRow{Constant::FitBatchMultiple, 8, Unit::None, "llmcarbon-code"},
    ConstantRow{Constant::FitMoreDevices, 2.5, Unit::None, "llmcarbon-code"},
    // The server of the released hardware table: amount and carbon per unit of its parts.
    ConstantRow{Constant::ReleasedCpuArea, 1.47, Unit::SquareCentimetre, "llmcarbon-code"},
    ConstantRow{Constant::ReleasedCpuPerArea, 1.0, Unit::KilogramPerSquareCentimetre,
                "llmcarbon-code"},
    ConstantRow{Constant::ReleasedDram, 256, Unit::Gigabyte, "llmcarbon-code"},
    ConstantRow{Constant::ReleasedDramPerGigabyte, 0.4, Unit::KilogramPerGigabyte,
                "llmcarbon-code"},
    ConstantRow{Constant::ReleasedSsd, 32768, Unit::Gigabyte, "llmcarbon-code"},
    ConstantRow{Constant::ReleasedSsdPerGigabyte, 0.018, Unit::KilogramPerGigabyte,
                "llmcarbon-code"},
    ConstantRow{Constant::ReleasedOthersArea, 111.6, Unit::SquareCentimetre, "llmcarbon-code"},
    ConstantRow{Constant::ReleasedOthersPerArea, 1.2, Unit::KilogramPerSquareCentimetre,
                "llmcarbon-code"},
    ConstantRow{Constant::AttentionFlop, 4, Unit::Flop, "kaplan-2020"},
    ConstantRow{Constant::KaplanParameters, 8.8e13, Unit::None, "kaplan-2020"},
    ConstantRow{Constant::KaplanTokens, 5.4e13, Unit::None, "kaplan-2020"},
    ConstantRow{Constant::KaplanParameterExponent, 0.076, Unit::None, "kaplan-2020"},
    ConstantRow{Constant::KaplanTokenExponent, 0.095, Unit::None, "kaplan-2020"},
    ConstantRow{Constant::BytesPerGigabyte, 1e9, Unit::BytePerGigabyte},
    // EcoLogits: energy and time of an output token, fits of ML.ENERGY's H100 runs; its server.
    ConstantRow{Constant::EcoEnergyAlpha, 1.1665273170451914e-6, Unit::WattHourPerBillion,
                "ecologits-code"},
    ConstantRow{Constant::EcoEnergyBeta, -0.011205921025579175, Unit::None, "ecologits-code"},
    ConstantRow{Constant::EcoEnergyGamma, 4.052928146734005e-5, Unit::WattHour, "ecologits-code"},
    ConstantRow{Constant::EcoTimeA, 6.785088094353663e-4, Unit::SecondPerBillion, "ecologits-code"},
    ConstantRow{Constant::EcoTimeB, 3.119310311688259e-4, Unit::Second, "ecologits-code"},
    ConstantRow{Constant::EcoTimeC, 1.9473717579473387e-2, Unit::Second, "ecologits-code"},
    ConstantRow{Constant::EcoMemoryReserve, 1.2, Unit::None, "ecologits-code"},
    ConstantRow{Constant::EcoDeviceMemory, 80, Unit::Gigabyte, "ecologits-code"},
    ConstantRow{Constant::EcoServerPower, 1200, Unit::Watt, "ecologits-code"},
    ConstantRow{Constant::EcoServerDevices, 8, Unit::None, "ecologits-code"},
    // Its batch, and where its fits are valid.
    ConstantRow{Constant::EcoBatch, 64, Unit::None, "ecologits-code"},
    ConstantRow{Constant::EcoBatchHigh, 512, Unit::None, "ecologits-code"},
    ConstantRow{Constant::EcoParametersHigh, 200, Unit::Billion, "ecologits-code"},
    // What a request costs at least.
    ConstantRow{Constant::LeastJoule, 0, Unit::Joule},
    // The batches at which the serving energy of a model was measured.
    ConstantRow{Constant::TableBatch8, 8, Unit::None, "ml-energy"},
    ConstantRow{Constant::TableBatch32, 32, Unit::None, "ml-energy"},
    ConstantRow{Constant::TableBatch64, 64, Unit::None, "ml-energy"},
    ConstantRow{Constant::TableBatch128, 128, Unit::None, "ml-energy"},
    ConstantRow{Constant::TableBatch256, 256, Unit::None, "ml-energy"},
};

[[nodiscard]] constexpr const ConstantRow &constantRow(Constant constant)
{
    return kConstants[static_cast<std::size_t>(constant)];
}

} // namespace fourfold
