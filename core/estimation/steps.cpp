// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/steps.h"

#include <array>

namespace fourfold {
namespace {

constexpr std::array kSteps = {
    StepRow{
        .step = StepName::TotalParameters,
        .key = "params_b",
        .symbol = "P_total_shape",
        .title = FF_TR_NOOP("Step", "Parameters from the shape"),
        .unit = Unit::Billion,
        .source = "llmcarbon-2024",
        .field = Field::ModelParams,
    },
    StepRow{
        .step = StepName::ActiveParameters,
        .key = "active_params_b",
        .symbol = "P_active",
        .title = FF_TR_NOOP("Step", "Active parameters"),
        .unit = Unit::Billion,
        .source = "llmcarbon-2024",
        .field = Field::ModelActiveParams,
    },
    StepRow{
        .step = StepName::BaseParameters,
        .key = "base_params_b",
        .symbol = "P_base_default",
        .title = FF_TR_NOOP("Step", "Base parameters"),
        .unit = Unit::Billion,
        .source = "llmcarbon-2024",
        .field = Field::ModelBaseParams,
    },
    StepRow{
        .step = StepName::Tokens,
        .key = "tokens_b",
        .symbol = "D_samples",
        .title = FF_TR_NOOP("Step", "Training tokens from samples"),
        .unit = Unit::Billion,
        .field = Field::ModelTokens,
    },
    StepRow{
        .step = StepName::Attention,
        .key = "attention_parameters",
        .symbol = "att",
        .title = FF_TR_NOOP("Step", "Attention parameters of a layer"),
        .source = "llmcarbon-2024",
    },
    StepRow{
        .step = StepName::FeedForward,
        .key = "ffn_parameters",
        .symbol = "ffn",
        .title = FF_TR_NOOP("Step", "Feed-forward parameters of a layer"),
        .source = "llmcarbon-2024",
    },
    StepRow{
        .step = StepName::ExpertFeedForward,
        .key = "expert_parameters",
        .symbol = "ffn_exp",
        .title = FF_TR_NOOP("Step", "Parameters of one expert"),
        .source = "llmcarbon-2024",
    },
    StepRow{
        .step = StepName::Embeddings,
        .key = "embedding_parameters",
        .symbol = "emb",
        .title = FF_TR_NOOP("Step", "Embedding parameters"),
        .source = "llmcarbon-2024",
    },
    StepRow{
        .step = StepName::RunFlop,
        .key = "flop_per_run",
        .symbol = "F_run",
        .title = FF_TR_NOOP("Step", "Compute of one training run"),
        .unit = Unit::Flop,
        .source = "kaplan-2020",
        .field = Field::ModelTrainingFlop,
    },
    StepRow{
        .step = StepName::NodeCapacity,
        .key = "node_capacity_b",
        .symbol = "P_node",
        .title = FF_TR_NOOP("Step", "Parameters that one node holds"),
        .unit = Unit::Billion,
        .source = "llmcarbon-code",
    },
    StepRow{
        .step = StepName::FitParameters,
        .key = "fit_parameters",
        .symbol = "x_fit",
        .title = FF_TR_NOOP("Step", "Parameters that the fit sees"),
        .source = "llmcarbon-code",
    },
    StepRow{
        .step = StepName::FitRate,
        .key = "fit_rate_tflops",
        .symbol = "X_fit",
        .title = FF_TR_NOOP("Step", "Fitted rate of the reference device"),
        .unit = Unit::TeraflopPerSecond,
        .source = "llmcarbon-code",
    },
    StepRow{
        .step = StepName::Efficiency,
        .key = "efficiency",
        .symbol = "eff_default",
        .title = FF_TR_NOOP("Step", "Efficiency"),
        .unit = Unit::Share,
        .source = "llmcarbon-code",
        .field = Field::MachineEfficiency,
    },
    StepRow{
        .step = StepName::AchievedEfficiency,
        .key = "achieved_efficiency",
        .symbol = "eff_achieved",
        .title = FF_TR_NOOP("Step", "Efficiency from the achieved rate"),
        .unit = Unit::Share,
        .field = Field::MachineEfficiency,
    },
    StepRow{
        .step = StepName::Rate,
        .key = "rate_tflops",
        .symbol = "R",
        .title = FF_TR_NOOP("Step", "Rate of one device"),
        .unit = Unit::TeraflopPerSecond,
        .source = "patterson-2021",
        .field = Field::MachineAchieved,
    },
    StepRow{
        .step = StepName::AveragePower,
        .key = "average_power_w",
        .symbol = "W_default",
        .title = FF_TR_NOOP("Step", "Average power"),
        .unit = Unit::Watt,
        .field = Field::MachineAveragePower,
    },
    StepRow{
        .step = StepName::RunDeviceHours,
        .key = "device_hours_per_run",
        .symbol = "T_run",
        .title = FF_TR_NOOP("Step", "Device-hours of one run"),
        .unit = Unit::DeviceHour,
        .source = "patterson-2021",
    },
    StepRow{
        .step = StepName::RunHours,
        .key = "hours_per_run",
        .symbol = "t_run",
        .title = FF_TR_NOOP("Step", "Wall-clock time of one run"),
        .unit = Unit::Hour,
        .source = "patterson-2021",
        .field = Field::TrainingHours,
    },
    StepRow{
        .step = StepName::RunItEnergy,
        .key = "it_energy_per_run_kwh",
        .symbol = "E_run",
        .title = FF_TR_NOOP("Step", "IT energy of one run"),
        .unit = Unit::KilowattHour,
        .source = "patterson-2021",
        .field = Field::TrainingItEnergy,
    },
    StepRow{
        .step = StepName::Repeats,
        .key = "repeats",
        .symbol = "repeats",
        .title = FF_TR_NOOP("Step", "Runs paid for each use"),
    },
    StepRow{
        .step = StepName::Requests,
        .key = "requests",
        .symbol = "N",
        .title = FF_TR_NOOP("Step", "Requests served"),
    },
    StepRow{
        .step = StepName::RequestFlop,
        .key = "flop_per_request",
        .symbol = "F_request",
        .title = FF_TR_NOOP("Step", "Compute of one request"),
        .unit = Unit::Flop,
        .source = "kaplan-2020",
    },
    StepRow{
        .step = StepName::RequestDeviceHours,
        .key = "device_hours_per_request",
        .symbol = "T_request",
        .title = FF_TR_NOOP("Step", "Device time of one request"),
        .unit = Unit::DeviceHour,
        .source = "llmcarbon-2024",
    },
    StepRow{
        .step = StepName::RequestItEnergy,
        .key = "it_energy_per_request_kwh",
        .symbol = "E_request",
        .title = FF_TR_NOOP("Step", "IT energy of one request"),
        .unit = Unit::KilowattHour,
        .source = "llmcarbon-2024",
    },
    StepRow{
        .step = StepName::ServingPower,
        .key = "average_power_w",
        .symbol = "W_serving",
        .title = FF_TR_NOOP("Step", "Serving power"),
        .unit = Unit::Watt,
        .field = Field::InferenceAveragePower,
    },
    StepRow{
        .step = StepName::ServingEfficiency,
        .key = "efficiency",
        .symbol = "eff_serving",
        .title = FF_TR_NOOP("Step", "Serving efficiency"),
        .unit = Unit::Share,
        .field = Field::InferenceEfficiency,
    },
    StepRow{
        .step = StepName::ServingRate,
        .key = "rate_tflops",
        .symbol = "R_serve",
        .title = FF_TR_NOOP("Step", "Serving rate of one device"),
        .unit = Unit::TeraflopPerSecond,
        .source = "llmcarbon-2024",
    },
    StepRow{
        .step = StepName::StoredEnergy,
        .key = "stored_it_energy_kwh",
        .symbol = "E_stored",
        .title = FF_TR_NOOP("Step", "IT energy of stored data"),
        .unit = Unit::KilowattHour,
        .source = "llmcarbon-2024",
    },
    StepRow{
        .step = StepName::TransferEnergy,
        .key = "transferred_it_energy_kwh",
        .symbol = "E_moved",
        .title = FF_TR_NOOP("Step", "IT energy of transferred data"),
        .unit = Unit::KilowattHour,
        .source = "llmcarbon-2024",
    },
    StepRow{
        .step = StepName::Pue,
        .key = "pue",
        .symbol = "PUE_eff",
        .title = FF_TR_NOOP("Step", "Effective PUE"),
        .source = "patterson-2021",
    },
    StepRow{
        .step = StepName::Intensity,
        .key = "carbon_intensity_g_per_kwh",
        .symbol = "CI_eff",
        .title = FF_TR_NOOP("Step", "Effective carbon intensity"),
        .unit = Unit::GramPerKilowattHour,
        .source = "patterson-2021",
    },
    StepRow{
        .step = StepName::MarketIntensity,
        .key = "market_intensity_g_per_kwh",
        .symbol = "CI_market_eff",
        .title = FF_TR_NOOP("Step", "Effective market-based intensity"),
        .unit = Unit::GramPerKilowattHour,
    },
    StepRow{
        .step = StepName::DeviceProduct,
        .key = "device_kg",
        .symbol = "k_die",
        .title = FF_TR_NOOP("Step", "Manufacture of a device"),
        .unit = Unit::Kilogram,
        .source = "llmcarbon-2024",
        .field = Field::EmbodiedDevice,
    },
    StepRow{
        .step = StepName::ServerShare,
        .key = "server_share_kg",
        .symbol = "k_host",
        .title = FF_TR_NOOP("Step", "Share of the server per device"),
        .unit = Unit::Kilogram,
        .source = "llmcarbon-2024",
    },
    StepRow{
        .step = StepName::Product,
        .key = "manufacture_kg",
        .symbol = "k_all",
        .title = FF_TR_NOOP("Step", "Manufacture of a device with its share of the server"),
        .unit = Unit::Kilogram,
        .source = "llmcarbon-2024",
    },
    StepRow{
        .step = StepName::Mlco2Intensity,
        .key = "intensity_kg_per_kwh",
        .symbol = "CI_r",
        .title = FF_TR_NOOP("Step", "Intensity in kg, rounded to two decimals"),
        .unit = Unit::KilogramPerKilowattHour,
        .source = "mlco2-2019",
    },
    StepRow{
        .step = StepName::PrefillFlop,
        .key = "prefill_flop",
        .symbol = "F_prefill",
        .title = FF_TR_NOOP("Step", "Compute of the input tokens"),
        .unit = Unit::Flop,
        .source = "kaplan-2020",
    },
    StepRow{
        .step = StepName::KvBytesPerToken,
        .key = "kv_bytes_per_token",
        .symbol = "kv_token",
        .title = FF_TR_NOOP("Step", "Cached keys and values of a token"),
        .unit = Unit::Byte,
        .source = "fourfold",
    },
    StepRow{
        .step = StepName::TouchedParameters,
        .key = "touched_params_b",
        .symbol = "P_touched",
        .title = FF_TR_NOOP("Step", "Parameters that a batch reads"),
        .unit = Unit::Billion,
        .source = "fourfold",
    },
    StepRow{
        .step = StepName::ReplicaBandwidth,
        .key = "replica_bandwidth_gbs",
        .symbol = "BW_replica",
        .title = FF_TR_NOOP("Step", "Achieved bandwidth of a replica"),
        .unit = Unit::GigabytePerSecond,
        .source = "fourfold",
    },
    StepRow{
        .step = StepName::PrefillTime,
        .key = "prefill_s",
        .symbol = "t_prefill",
        .title = FF_TR_NOOP("Step", "Time to read the input"),
        .unit = Unit::Second,
        .source = "fourfold",
    },
    StepRow{
        .step = StepName::MeanContext,
        .key = "mean_context",
        .symbol = "context_mean",
        .title = FF_TR_NOOP("Step", "Mean context of an output token"),
        .source = "fourfold",
    },
    StepRow{
        .step = StepName::ComputeStepTime,
        .key = "compute_step_s",
        .symbol = "t_compute",
        .title = FF_TR_NOOP("Step", "Time to compute one token of each request"),
        .unit = Unit::Second,
        .source = "fourfold",
    },
    StepRow{
        .step = StepName::ComputeBoundTokens,
        .key = "compute_bound_tokens",
        .symbol = "n_bound",
        .title = FF_TR_NOOP("Step", "Output tokens bound by compute"),
        .source = "fourfold",
    },
    StepRow{
        .step = StepName::DecodeTime,
        .key = "decode_s",
        .symbol = "t_decode",
        .title = FF_TR_NOOP("Step", "Time to make the output"),
        .unit = Unit::Second,
        .source = "fourfold",
    },
    StepRow{
        .step = StepName::EcoEnergyPerToken,
        .key = "ecologits_wh_per_token",
        .symbol = "f_E",
        .title = FF_TR_NOOP("Step", "Energy of an output token on one GPU"),
        .unit = Unit::WattHour,
        .source = "ecologits-code",
    },
    StepRow{
        .step = StepName::EcoTimePerToken,
        .key = "ecologits_s_per_token",
        .symbol = "f_L",
        .title = FF_TR_NOOP("Step", "Time of an output token"),
        .unit = Unit::Second,
        .source = "ecologits-code",
    },
    StepRow{
        .step = StepName::EcoMemory,
        .key = "ecologits_memory_gb",
        .symbol = "M_model",
        .title = FF_TR_NOOP("Step", "Memory that the model needs"),
        .unit = Unit::Gigabyte,
        .source = "ecologits-code",
    },
    StepRow{
        .step = StepName::EcoDevices,
        .key = "ecologits_devices",
        .symbol = "n_gpu",
        .title = FF_TR_NOOP("Step", "GPUs of EcoLogits"),
        .source = "ecologits-code",
    },
    StepRow{
        .step = StepName::Latency,
        .key = "latency_s",
        .symbol = "t_request",
        .title = FF_TR_NOOP("Step", "Time of a request"),
        .unit = Unit::Second,
    },
    StepRow{
        .step = StepName::TableBatch,
        .key = "table_batch",
        .symbol = "B_table",
        .title = FF_TR_NOOP("Step", "Batch within the measured table"),
        .source = "ml-energy",
    },
    StepRow{
        .step = StepName::TableEnergyPerToken,
        .key = "table_j_per_token",
        .symbol = "e_table",
        .title = FF_TR_NOOP("Step", "Measured energy of an output token"),
        .unit = Unit::Joule,
        .source = "ml-energy",
    },
    StepRow{
        .step = StepName::FigureFlop,
        .key = "flop",
        .symbol = "F",
        .title = FF_TR_NOOP("Step", "Compute"),
        .unit = Unit::Flop,
    },
    StepRow{
        .step = StepName::FigureDeviceHours,
        .key = "device_hours",
        .symbol = "T",
        .title = FF_TR_NOOP("Step", "Device-hours"),
        .unit = Unit::DeviceHour,
    },
    StepRow{
        .step = StepName::FigureHours,
        .key = "hours",
        .symbol = "t_wall",
        .title = FF_TR_NOOP("Step", "Wall-clock time"),
        .unit = Unit::Hour,
    },
    StepRow{
        .step = StepName::FigureItEnergy,
        .key = "it_energy_kwh",
        .symbol = "E",
        .title = FF_TR_NOOP("Step", "IT energy"),
        .unit = Unit::KilowattHour,
        .source = "patterson-2021",
    },
    StepRow{
        .step = StepName::FigureFacilityEnergy,
        .key = "facility_energy_kwh",
        .symbol = "E_fac",
        .title = FF_TR_NOOP("Step", "Facility energy"),
        .unit = Unit::KilowattHour,
        .source = "patterson-2021",
    },
    StepRow{
        .step = StepName::FigureOperational,
        .key = "operational_kg",
        .symbol = "C_op",
        .title = FF_TR_NOOP("Step", "Operational carbon, gross"),
        .unit = Unit::Kilogram,
        .source = "patterson-2021",
    },
    StepRow{
        .step = StepName::FigureOperationalNet,
        .key = "operational_net_kg",
        .symbol = "C_net",
        .title = FF_TR_NOOP("Step", "Operational carbon, net"),
        .unit = Unit::Kilogram,
        .source = "patterson-2021",
    },
    StepRow{
        .step = StepName::FigureEmbodied,
        .key = "embodied_kg",
        .symbol = "C_emb",
        .title = FF_TR_NOOP("Step", "Embodied carbon"),
        .unit = Unit::Kilogram,
        .source = "llmcarbon-2024",
    },
    StepRow{
        .step = StepName::FigureCo2e,
        .key = "co2e_kg",
        .symbol = "C",
        .title = FF_TR_NOOP("Step", "Carbon, operational and embodied"),
        .unit = Unit::Kilogram,
    },
    StepRow{
        .step = StepName::FigureCo2eNet,
        .key = "co2e_net_kg",
        .symbol = "C_all_net",
        .title = FF_TR_NOOP("Step", "Carbon, net operational and embodied"),
        .unit = Unit::Kilogram,
    },
    StepRow{
        .step = StepName::FigureWater,
        .key = "water_l",
        .symbol = "water",
        .title = FF_TR_NOOP("Step", "On-site water"),
        .unit = Unit::Litre,
    },
    StepRow{
        .step = StepName::FigureCost,
        .key = "cost_usd",
        .symbol = "cost",
        .title = FF_TR_NOOP("Step", "Cost"),
        .unit = Unit::UsDollar,
    },
    StepRow{
        .step = StepName::FigureOperationalMarket,
        .key = "operational_market_kg",
        .symbol = "C_market",
        .title = FF_TR_NOOP("Step", "Operational carbon, market based"),
        .unit = Unit::Kilogram,
    },
};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < kSteps.size(); ++i) {
        if (static_cast<std::size_t>(kSteps[i].step) != i)
            return false;
    }
    return true;
}
static_assert(kSteps.size() == kStepCount, "one row for every step");
static_assert(isInOrder(), "rows stand in the order of the enum");

constexpr std::array<ServingInputRow, kServingInputCount> kServingInputs = {
    ServingInputRow{ServingInput::Tdp, "TDP_serve",
                    FF_TR_NOOP("Step", "Rated power of the serving accelerator"), Unit::Watt},
    ServingInputRow{ServingInput::Device, "k_device_serve",
                    FF_TR_NOOP("Step", "Manufacture of the serving accelerator"), Unit::Kilogram},
    ServingInputRow{ServingInput::Die, "die_serve",
                    FF_TR_NOOP("Step", "Die area of the serving accelerator"),
                    Unit::SquareCentimetre},
    ServingInputRow{ServingInput::Joule8, "e_batch8",
                    FF_TR_NOOP("Step", "Measured energy of an output token at batch 8"),
                    Unit::Joule},
    ServingInputRow{ServingInput::Joule32, "e_batch32",
                    FF_TR_NOOP("Step", "Measured energy of an output token at batch 32"),
                    Unit::Joule},
    ServingInputRow{ServingInput::Joule64, "e_batch64",
                    FF_TR_NOOP("Step", "Measured energy of an output token at batch 64"),
                    Unit::Joule},
    ServingInputRow{ServingInput::Joule128, "e_batch128",
                    FF_TR_NOOP("Step", "Measured energy of an output token at batch 128"),
                    Unit::Joule},
    ServingInputRow{ServingInput::Joule256, "e_batch256",
                    FF_TR_NOOP("Step", "Measured energy of an output token at batch 256"),
                    Unit::Joule},
};

constexpr std::array kFigures = {
    FigureRow{
        .figure = Figure::Flop,
        .key = "flop",
        .label = FF_TR_NOOP("Figure", "Compute"),
        .help = FF_TR_NOOP("Figure", "Floating-point operations, where they are known."),
        .unit = Unit::Flop,
        .inTotal = Presence::Never,
    },
    FigureRow{
        .figure = Figure::DeviceHours,
        .key = "device_hours",
        .label = FF_TR_NOOP("Figure", "Device-hours"),
        .help = FF_TR_NOOP("Figure", "Hours of all devices together."),
        .unit = Unit::DeviceHour,
        .inTotal = Presence::Never,
    },
    FigureRow{
        .figure = Figure::Hours,
        .key = "hours",
        .label = FF_TR_NOOP("Figure", "Time"),
        .help = FF_TR_NOOP("Figure", "Wall-clock time of one run."),
        .unit = Unit::Hour,
        .inTotal = Presence::Never,
    },
    FigureRow{
        .figure = Figure::ItEnergy,
        .key = "it_energy_kwh",
        .label = FF_TR_NOOP("Figure", "IT energy"),
        .help = FF_TR_NOOP("Figure", "Energy of the devices, before PUE."),
        .unit = Unit::KilowattHour,
        .inTotal = Presence::Never,
    },
    FigureRow{
        .figure = Figure::FacilityEnergy,
        .key = "facility_energy_kwh",
        .label = FF_TR_NOOP("Figure", "Facility energy"),
        .help = FF_TR_NOOP("Figure", "IT energy times PUE."),
        .unit = Unit::KilowattHour,
    },
    FigureRow{
        .figure = Figure::Operational,
        .key = "operational_kg",
        .label = FF_TR_NOOP("Figure", "Operational, gross"),
        .help = FF_TR_NOOP("Figure", "Facility energy times the intensity of the local grid."),
        .unit = Unit::Kilogram,
    },
    FigureRow{
        .figure = Figure::OperationalNet,
        .key = "operational_net_kg",
        .label = FF_TR_NOOP("Figure", "Operational, net"),
        .help = FF_TR_NOOP("Figure", "Gross less what was matched with clean energy in the same "
                                     "hour and grid."),
        .unit = Unit::Kilogram,
    },
    FigureRow{
        .figure = Figure::Embodied,
        .key = "embodied_kg",
        .label = FF_TR_NOOP("Figure", "Embodied"),
        .help = FF_TR_NOOP("Figure", "The share of manufacture that the work uses up."),
        .unit = Unit::Kilogram,
    },
    FigureRow{
        .figure = Figure::Co2e,
        .key = "co2e_kg",
        .label = FF_TR_NOOP("Figure", "CO₂e, gross"),
        .help = FF_TR_NOOP("Figure", "Operational and embodied together."),
        .unit = Unit::Kilogram,
        .inPhases = Presence::Never,
    },
    FigureRow{
        .figure = Figure::Co2eNet,
        .key = "co2e_net_kg",
        .label = FF_TR_NOOP("Figure", "CO₂e, net"),
        .help = FF_TR_NOOP("Figure", "Net operational and embodied together."),
        .unit = Unit::Kilogram,
        .inPhases = Presence::Never,
    },
    FigureRow{
        .figure = Figure::Water,
        .key = "water_l",
        .label = FF_TR_NOOP("Figure", "Water"),
        .help = FF_TR_NOOP("Figure", "On-site water of the datacentre."),
        .unit = Unit::Litre,
    },
    FigureRow{
        .figure = Figure::Cost,
        .key = "cost_usd",
        .label = FF_TR_NOOP("Figure", "Cost"),
        .help = FF_TR_NOOP("Figure", "Device-hours and energy at the prices given."),
        .unit = Unit::UsDollar,
        .inPhases = Presence::WithPrices,
        .inTotal = Presence::WithPrices,
    },
    FigureRow{
        .figure = Figure::OperationalMarket,
        .key = "operational_market_kg",
        .label = FF_TR_NOOP("Figure", "Operational, market based"),
        .help = FF_TR_NOOP("Figure", "By contracts and certificates; never mixed with the others."),
        .unit = Unit::Kilogram,
        .inPhases = Presence::WithMarketIntensity,
        .inTotal = Presence::WithMarketIntensity,
    },
};
static_assert(kFigures.size() == kFigureCount);

} // namespace

std::span<const StepRow> stepTable()
{
    return kSteps;
}

const StepRow &stepRow(StepName step)
{
    return kSteps[static_cast<std::size_t>(step)];
}

const ServingInputRow &servingInputRow(ServingInput input)
{
    return kServingInputs[static_cast<std::size_t>(input)];
}

std::span<const FigureRow> figureTable()
{
    return kFigures;
}

const FigureRow &figureRow(Figure figure)
{
    return kFigures[static_cast<std::size_t>(figure)];
}

} // namespace fourfold
