// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/property.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace fourfold {
namespace {

constexpr KindSet in(std::initializer_list<EntryKind> kinds)
{
    unsigned set = 0;
    for (const EntryKind kind : kinds) {
        set |= 1U << static_cast<unsigned>(kind);
    }
    return static_cast<KindSet>(set);
}

using enum EntryKind;

constexpr std::array kKinds = {
    KindRow{
        .kind = Accelerator,
        .key = "accelerator",
        .plural = "accelerators",
        .label = FF_TR_NOOP("Catalogue", "Accelerators"),
    },
    KindRow{
        .kind = Cpu,
        .key = "cpu",
        .plural = "cpus",
        .label = FF_TR_NOOP("Catalogue", "Processors"),
    },
    KindRow{
        .kind = MemoryStorage,
        .key = "memory_storage",
        .plural = "memory",
        .label = FF_TR_NOOP("Catalogue", "Memory and storage"),
    },
    KindRow{
        .kind = GridRegion,
        .key = "grid_region",
        .plural = "grid-regions",
        .label = FF_TR_NOOP("Catalogue", "Grid regions"),
    },
    KindRow{
        .kind = CloudRegion,
        .key = "cloud_region",
        .plural = "cloud-regions",
        .label = FF_TR_NOOP("Catalogue", "Cloud regions"),
    },
    KindRow{
        .kind = Datacenter,
        .key = "datacenter",
        .plural = "datacenters",
        .label = FF_TR_NOOP("Catalogue", "Datacentres"),
    },
    KindRow{
        .kind = Model,
        .key = "model",
        .plural = "models",
        .label = FF_TR_NOOP("Catalogue", "Models"),
    },
    KindRow{
        .kind = Embodied,
        .key = "embodied",
        .plural = "embodied",
        .label = FF_TR_NOOP("Catalogue", "Embodied carbon"),
    },
    KindRow{
        .kind = Trace,
        .key = "trace",
        .plural = "traces",
        .label = FF_TR_NOOP("Catalogue", "Hourly traces"),
    },
};

constexpr double kFirstYear = 1900;
constexpr double kLastYear = 2200;

constexpr std::array kProperties = {
    PropertyRow{
        .property = Property::ProcessNm,
        .key = "process_nm",
        .unit = Unit::Nanometre,
        .label = FF_TR_NOOP("Catalogue", "Process node"),
        .kinds = in({Accelerator, Cpu, Embodied}),
        .minimum = 0.1,
        .maximum = 1000,
    },
    PropertyRow{
        .property = Property::DieMm2,
        .key = "die_mm2",
        .unit = Unit::SquareMillimetre,
        .label = FF_TR_NOOP("Catalogue", "Die area"),
        .kinds = in({Accelerator, Cpu}),
        .minimum = 1,
        .maximum = 1e6,
    },
    PropertyRow{
        .property = Property::Cores,
        .key = "cores",
        .unit = Unit::Count,
        .label = FF_TR_NOOP("Catalogue", "Cores"),
        .kinds = in({Cpu}),
        .minimum = 1,
        .maximum = 1e5,
    },
    PropertyRow{
        .property = Property::MemoryGb,
        .key = "memory_gb",
        .unit = Unit::Gigabyte,
        .label = FF_TR_NOOP("Catalogue", "Memory"),
        .kinds = in({Accelerator}),
        .minimum = 0.001,
        .maximum = 1e6,
    },
    PropertyRow{
        .property = Property::MemoryBandwidthGbs,
        .key = "mem_bw_gbs",
        .unit = Unit::GigabytePerSecond,
        .label = FF_TR_NOOP("Catalogue", "Memory bandwidth"),
        .kinds = in({Accelerator}),
        .minimum = 0.1,
        .maximum = 1e9,
    },
    PropertyRow{
        .property = Property::TdpW,
        .key = "tdp_w",
        .unit = Unit::Watt,
        .label = FF_TR_NOOP("Catalogue", "Rated power"),
        .kinds = in({Accelerator, Cpu}),
        .minimum = 0.1,
        .maximum = 1e6,
    },
    PropertyRow{
        .property = Property::TdpPerCoreW,
        .key = "tdp_per_core_w",
        .unit = Unit::Watt,
        .label = FF_TR_NOOP("Catalogue", "Rated power per core"),
        .kinds = in({Cpu}),
        .minimum = 0.01,
        .maximum = 1e4,
    },
    PropertyRow{
        .property = Property::PeakTflopsFp32,
        .key = "peak_tflops_fp32",
        .unit = Unit::TeraflopPerSecond,
        .label = FF_TR_NOOP("Catalogue", "Peak rate in FP32"),
        .kinds = in({Accelerator}),
        .minimum = 1e-3,
        .maximum = 1e7,
    },
    PropertyRow{
        .property = Property::PeakTflopsTf32,
        .key = "peak_tflops_tf32",
        .unit = Unit::TeraflopPerSecond,
        .label = FF_TR_NOOP("Catalogue", "Peak rate in TF32, dense"),
        .kinds = in({Accelerator}),
        .minimum = 1e-3,
        .maximum = 1e7,
    },
    PropertyRow{
        .property = Property::PeakTflopsFp16,
        .key = "peak_tflops_fp16_bf16_dense",
        .unit = Unit::TeraflopPerSecond,
        .label = FF_TR_NOOP("Catalogue", "Peak rate in FP16 or BF16, dense"),
        .kinds = in({Accelerator}),
        .minimum = 1e-3,
        .maximum = 1e7,
    },
    PropertyRow{
        .property = Property::PeakTflopsFp8,
        .key = "peak_tflops_fp8_dense",
        .unit = Unit::TeraflopPerSecond,
        .label = FF_TR_NOOP("Catalogue", "Peak rate in FP8, dense"),
        .kinds = in({Accelerator}),
        .minimum = 1e-3,
        .maximum = 1e7,
    },
    PropertyRow{
        .property = Property::MeasuredAveragePowerW,
        .key = "measured_avg_power_w",
        .unit = Unit::Watt,
        .label = FF_TR_NOOP("Catalogue", "Measured average power"),
        .kinds = in({Accelerator}),
        .minimum = 0.1,
        .maximum = 1e6,
    },
    PropertyRow{
        .property = Property::IdlePowerW,
        .key = "idle_power_w",
        .unit = Unit::Watt,
        .label = FF_TR_NOOP("Catalogue", "Idle power"),
        .kinds = in({Accelerator}),
        .minimum = 0,
        .maximum = 1e6,
    },
    PropertyRow{
        .property = Property::InterconnectGbs,
        .key = "interconnect_gbs",
        .unit = Unit::GigabytePerSecond,
        .label = FF_TR_NOOP("Catalogue", "Interconnect"),
        .kinds = in({Accelerator}),
        .minimum = 0.1,
        .maximum = 1e7,
    },
    PropertyRow{
        .property = Property::EmbodiedKg,
        .key = "embodied_kgco2e",
        .unit = Unit::Kilogram,
        .label = FF_TR_NOOP("Catalogue", "Manufacture"),
        .kinds = in({Accelerator, Cpu}),
        .minimum = 0,
        .maximum = 1e6,
    },
    PropertyRow{
        .property = Property::ParamsB,
        .key = "total_params_b",
        .unit = Unit::Billion,
        .label = FF_TR_NOOP("Catalogue", "Parameters"),
        .kinds = in({Model}),
        .minimum = 1e-9,
        .maximum = 1e6,
    },
    PropertyRow{
        .property = Property::ActiveParamsB,
        .key = "active_params_b",
        .unit = Unit::Billion,
        .label = FF_TR_NOOP("Catalogue", "Active parameters"),
        .kinds = in({Model}),
        .minimum = 1e-9,
        .maximum = 1e6,
    },
    PropertyRow{
        .property = Property::Layers,
        .key = "layers",
        .unit = Unit::Count,
        .label = FF_TR_NOOP("Catalogue", "Layers"),
        .kinds = in({Model}),
        .minimum = 1,
        .maximum = 1e6,
    },
    PropertyRow{
        .property = Property::Hidden,
        .key = "hidden",
        .unit = Unit::Count,
        .label = FF_TR_NOOP("Catalogue", "Hidden size"),
        .kinds = in({Model}),
        .minimum = 1,
        .maximum = 1e7,
    },
    PropertyRow{
        .property = Property::Ffn,
        .key = "ffn",
        .unit = Unit::Count,
        .label = FF_TR_NOOP("Catalogue", "Feed-forward size"),
        .kinds = in({Model}),
        .minimum = 1,
        .maximum = 1e8,
    },
    PropertyRow{
        .property = Property::Heads,
        .key = "heads",
        .unit = Unit::Count,
        .label = FF_TR_NOOP("Catalogue", "Attention heads"),
        .kinds = in({Model}),
        .minimum = 1,
        .maximum = 1e6,
    },
    PropertyRow{
        .property = Property::KvHeads,
        .key = "kv_heads",
        .unit = Unit::Count,
        .label = FF_TR_NOOP("Catalogue", "Key and value heads"),
        .kinds = in({Model}),
        .minimum = 1,
        .maximum = 1e6,
    },
    PropertyRow{
        .property = Property::Vocab,
        .key = "vocab",
        .unit = Unit::Count,
        .label = FF_TR_NOOP("Catalogue", "Vocabulary"),
        .kinds = in({Model}),
        .minimum = 1,
        .maximum = 1e9,
    },
    PropertyRow{
        .property = Property::Experts,
        .key = "experts",
        .unit = Unit::Count,
        .label = FF_TR_NOOP("Catalogue", "Experts"),
        .kinds = in({Model}),
        .minimum = 1,
        .maximum = 1e6,
    },
    PropertyRow{
        .property = Property::ExpertsActive,
        .key = "experts_active",
        .unit = Unit::Count,
        .label = FF_TR_NOOP("Catalogue", "Experts per token"),
        .kinds = in({Model}),
        .minimum = 1,
        .maximum = 1e6,
    },
    PropertyRow{
        .property = Property::TokensB,
        .key = "tokens_b",
        .unit = Unit::Billion,
        .label = FF_TR_NOOP("Catalogue", "Training tokens"),
        .kinds = in({Model}),
        .minimum = 0,
        .maximum = 1e9,
    },
    PropertyRow{
        .property = Property::TrainingFlop,
        .key = "training_flops",
        .unit = Unit::Flop,
        .label = FF_TR_NOOP("Catalogue", "Training FLOP"),
        .kinds = in({Model}),
        .minimum = 0,
        .maximum = 1e32,
    },
    PropertyRow{
        .property = Property::DeviceCount,
        .key = "device_count",
        .unit = Unit::Count,
        .label = FF_TR_NOOP("Catalogue", "Devices"),
        .kinds = in({Model}),
        .minimum = 1,
        .maximum = 1e9,
    },
    PropertyRow{
        .property = Property::DeviceHours,
        .key = "device_hours",
        .unit = Unit::DeviceHour,
        .label = FF_TR_NOOP("Catalogue", "Device-hours"),
        .kinds = in({Model}),
        .minimum = 0,
        .maximum = 1e12,
    },
    PropertyRow{
        .property = Property::Days,
        .key = "days",
        .unit = Unit::Day,
        .label = FF_TR_NOOP("Catalogue", "Days"),
        .kinds = in({Model}),
        .minimum = 0,
        .maximum = 1e6,
    },
    PropertyRow{
        .property = Property::MeanPowerW,
        .key = "mean_power_w",
        .unit = Unit::Watt,
        .label = FF_TR_NOOP("Catalogue", "Mean power of a device in the run"),
        .kinds = in({Model}),
        .maximum = 1e6,
    },
    PropertyRow{
        .property = Property::ReportedEnergyKwh,
        .key = "reported_energy_kwh",
        .unit = Unit::KilowattHour,
        .label = FF_TR_NOOP("Catalogue", "Reported energy"),
        .kinds = in({Model}),
        .minimum = 0,
        .maximum = 1e13,
    },
    PropertyRow{
        .property = Property::ReportedTco2e,
        .key = "reported_tco2e",
        .unit = Unit::Tonne,
        .label = FF_TR_NOOP("Catalogue", "Reported emissions"),
        .kinds = in({Model}),
        .minimum = 0,
        .maximum = 1e10,
    },
    PropertyRow{
        .property = Property::Pue,
        .key = "pue",
        .unit = Unit::None,
        .label = FF_TR_NOOP("Catalogue", "PUE"),
        .kinds = in({CloudRegion, Datacenter, Model}),
        .minimum = 1,
        .maximum = 5,
    },
    PropertyRow{
        .property = Property::PueYear,
        .key = "pue_year",
        .unit = Unit::None,
        .label = FF_TR_NOOP("Catalogue", "Year of the PUE"),
        .kinds = in({CloudRegion}),
        .minimum = kFirstYear,
        .maximum = kLastYear,
        .isYear = true,
    },
    PropertyRow{
        .property = Property::WueLPerKwh,
        .key = "wue_l_per_kwh",
        .unit = Unit::LitrePerKilowattHour,
        .label = FF_TR_NOOP("Catalogue", "Water on site"),
        .kinds = in({CloudRegion, Datacenter}),
        .minimum = 0,
        .maximum = 1000,
    },
    PropertyRow{
        .property = Property::WueYear,
        .key = "wue_year",
        .unit = Unit::None,
        .label = FF_TR_NOOP("Catalogue", "Year of the water figure"),
        .kinds = in({CloudRegion}),
        .minimum = kFirstYear,
        .maximum = kLastYear,
        .isYear = true,
    },
    PropertyRow{
        .property = Property::CfePct,
        .key = "cfe_pct",
        .unit = Unit::Percent,
        .label = FF_TR_NOOP("Catalogue", "Hourly carbon-free energy"),
        .kinds = in({CloudRegion}),
        .minimum = 0,
        .maximum = 100,
    },
    PropertyRow{
        .property = Property::CfeYear,
        .key = "cfe_year",
        .unit = Unit::None,
        .label = FF_TR_NOOP("Catalogue", "Year of the carbon-free share"),
        .kinds = in({CloudRegion}),
        .minimum = kFirstYear,
        .maximum = kLastYear,
        .isYear = true,
    },
    PropertyRow{
        .property = Property::GridGPerKwh,
        .key = "gco2e_per_kwh",
        .unit = Unit::GramPerKilowattHour,
        .label = FF_TR_NOOP("Catalogue", "Carbon intensity"),
        .kinds = in({GridRegion, CloudRegion, Trace}),
        .minimum = 0,
        .maximum = 5000,
    },
    PropertyRow{
        .property = Property::GridYear,
        .key = "grid_year",
        .unit = Unit::None,
        .label = FF_TR_NOOP("Catalogue", "Year of the intensity"),
        .kinds = in({CloudRegion}),
        .minimum = kFirstYear,
        .maximum = kLastYear,
        .isYear = true,
    },
    PropertyRow{
        .property = Property::LowCarbonPct,
        .key = "low_carbon_share_pct",
        .unit = Unit::Percent,
        .label = FF_TR_NOOP("Catalogue", "Low-carbon share"),
        .kinds = in({GridRegion}),
        .minimum = 0,
        .maximum = 100,
    },
    PropertyRow{
        .property = Property::OffsiteWaterLPerKwh,
        .key = "offsite_water_l_per_kwh",
        .unit = Unit::LitrePerKilowattHour,
        .label = FF_TR_NOOP("Catalogue", "Water off site"),
        .kinds = in({GridRegion}),
        .minimum = 0,
        .maximum = 1e4,
    },
    PropertyRow{
        .property = Property::FactorValue,
        .key = "value",
        .unit = Unit::None,
        .label = FF_TR_NOOP("Catalogue", "Value"),
        .kinds = in({MemoryStorage, Embodied}),
        .minimum = 0,
        .maximum = 1e9,
    },
    PropertyRow{
        .property = Property::LifetimeYears,
        .key = "lifetime_years",
        .unit = Unit::Year,
        .label = FF_TR_NOOP("Catalogue", "Lifetime"),
        .kinds = in({Embodied}),
        .minimum = 0.1,
        .maximum = 200,
    },
    PropertyRow{
        .property = Property::ServingDevices,
        .key = "serving_devices",
        .unit = Unit::Count,
        .label = FF_TR_NOOP("Catalogue", "Devices when served"),
        .kinds = in({Model}),
        .minimum = 1,
        .maximum = 1e6,
    },
    PropertyRow{
        .property = Property::ServingJoule8,
        .key = "serving_j_per_token_b8",
        .unit = Unit::Joule,
        .label = FF_TR_NOOP("Catalogue", "Energy per output token, batch 8"),
        .kinds = in({Model}),
        .minimum = 1e-6,
        .maximum = 1e6,
    },
    PropertyRow{
        .property = Property::ServingJoule32,
        .key = "serving_j_per_token_b32",
        .unit = Unit::Joule,
        .label = FF_TR_NOOP("Catalogue", "Energy per output token, batch 32"),
        .kinds = in({Model}),
        .minimum = 1e-6,
        .maximum = 1e6,
    },
    PropertyRow{
        .property = Property::ServingJoule64,
        .key = "serving_j_per_token_b64",
        .unit = Unit::Joule,
        .label = FF_TR_NOOP("Catalogue", "Energy per output token, batch 64"),
        .kinds = in({Model}),
        .minimum = 1e-6,
        .maximum = 1e6,
    },
    PropertyRow{
        .property = Property::ServingJoule128,
        .key = "serving_j_per_token_b128",
        .unit = Unit::Joule,
        .label = FF_TR_NOOP("Catalogue", "Energy per output token, batch 128"),
        .kinds = in({Model}),
        .minimum = 1e-6,
        .maximum = 1e6,
    },
    PropertyRow{
        .property = Property::ServingJoule256,
        .key = "serving_j_per_token_b256",
        .unit = Unit::Joule,
        .label = FF_TR_NOOP("Catalogue", "Energy per output token, batch 256"),
        .kinds = in({Model}),
        .minimum = 1e-6,
        .maximum = 1e6,
    },
    PropertyRow{
        .property = Property::ServingMilliseconds64,
        .key = "serving_ms_per_token_b64",
        .unit = Unit::Millisecond,
        .label = FF_TR_NOOP("Catalogue", "Time per output token, batch 64"),
        .kinds = in({Model}),
        .minimum = 1e-3,
        .maximum = 1e6,
    },
    PropertyRow{
        .property = Property::StepHours,
        .key = "step_h",
        .unit = Unit::Hour,
        .label = FF_TR_NOOP("Catalogue", "Step"),
        .kinds = in({Trace}),
        .minimum = 1e-3,
        .maximum = 1e4,
    },
    PropertyRow{
        .property = Property::MissingHours,
        .key = "missing_hours",
        .unit = Unit::Hour,
        .label = FF_TR_NOOP("Catalogue", "Missing hours"),
        .kinds = in({Trace}),
        .minimum = 0,
        .maximum = 1e6,
    },
};
static_assert(kKinds.size() == kEntryKindCount);
static_assert(kProperties.size() == kPropertyCount);

constexpr std::array kTextProperties = {
    TextPropertyRow{
        .property = TextProperty::Vendor,
        .key = "vendor",
        .label = FF_TR_NOOP("Catalogue", "Vendor"),
        .kinds = in({Accelerator, Cpu}),
        .isSearched = true,
    },
    TextPropertyRow{
        .property = TextProperty::Organisation,
        .key = "organisation",
        .label = FF_TR_NOOP("Catalogue", "Organisation"),
        .kinds = in({Model}),
        .isSearched = true,
    },
    TextPropertyRow{
        .property = TextProperty::Operator,
        .key = "operator",
        .label = FF_TR_NOOP("Catalogue", "Operator"),
        .kinds = in({Datacenter}),
        .isSearched = true,
    },
    TextPropertyRow{
        .property = TextProperty::Provider,
        .key = "provider",
        .label = FF_TR_NOOP("Catalogue", "Provider"),
        .kinds = in({CloudRegion}),
        .isSearched = true,
    },
    TextPropertyRow{
        .property = TextProperty::Type,
        .key = "type",
        .label = FF_TR_NOOP("Catalogue", "Type"),
        .kinds = in({Accelerator, MemoryStorage, Datacenter}),
    },
    TextPropertyRow{
        .property = TextProperty::Segment,
        .key = "segment",
        .label = FF_TR_NOOP("Catalogue", "Segment"),
        .kinds = in({Cpu}),
    },
    TextPropertyRow{
        .property = TextProperty::MemoryType,
        .key = "memory_type",
        .label = FF_TR_NOOP("Catalogue", "Memory type"),
        .kinds = in({Accelerator}),
    },
    TextPropertyRow{
        .property = TextProperty::EmbodiedBasis,
        .key = "embodied_basis",
        .label = FF_TR_NOOP("Catalogue", "Basis of the manufacture"),
        .kinds = in({Accelerator, Cpu}),
    },
    TextPropertyRow{
        .property = TextProperty::Category,
        .key = "category",
        .label = FF_TR_NOOP("Catalogue", "Category"),
        .kinds = in({Embodied}),
        .isSearched = true,
    },
    TextPropertyRow{
        .property = TextProperty::Metric,
        .key = "metric",
        .label = FF_TR_NOOP("Catalogue", "Measure"),
        .kinds = in({MemoryStorage}),
    },
    TextPropertyRow{
        .property = TextProperty::ValueUnit,
        .key = "unit",
        .label = FF_TR_NOOP("Catalogue", "Unit"),
        .kinds = in({MemoryStorage, Embodied, Trace}),
    },
    TextPropertyRow{
        .property = TextProperty::Code,
        .key = "code",
        .label = FF_TR_NOOP("Catalogue", "Code"),
        .kinds = in({GridRegion}),
        .isSearched = true,
    },
    TextPropertyRow{
        .property = TextProperty::IsoAlpha2,
        .key = "iso_alpha2",
        .label = FF_TR_NOOP("Catalogue", "Country"),
        .kinds = in({GridRegion, CloudRegion}),
        .isSearched = true,
    },
    TextPropertyRow{
        .property = TextProperty::Level,
        .key = "level",
        .label = FF_TR_NOOP("Catalogue", "Level"),
        .kinds = in({GridRegion}),
    },
    TextPropertyRow{
        .property = TextProperty::PueScope,
        .key = "pue_scope",
        .label = FF_TR_NOOP("Catalogue", "Scope of the PUE"),
        .kinds = in({CloudRegion}),
    },
    TextPropertyRow{
        .property = TextProperty::WueScope,
        .key = "wue_scope",
        .label = FF_TR_NOOP("Catalogue", "Scope of the water figure"),
        .kinds = in({CloudRegion}),
    },
    TextPropertyRow{
        .property = TextProperty::BasisFlow,
        .key = "basis_flow",
        .label = FF_TR_NOOP("Catalogue", "Production or consumption"),
        .kinds = in({GridRegion, CloudRegion, Trace}),
    },
    TextPropertyRow{
        .property = TextProperty::BasisScope,
        .key = "basis_scope",
        .label = FF_TR_NOOP("Catalogue", "Life cycle or direct"),
        .kinds = in({GridRegion, CloudRegion, Trace}),
    },
    TextPropertyRow{
        .property = TextProperty::GridBasis,
        .key = "grid_basis",
        .label = FF_TR_NOOP("Catalogue", "Basis of the intensity"),
        .kinds = in({CloudRegion}),
    },
    TextPropertyRow{
        .property = TextProperty::Location,
        .key = "location",
        .label = FF_TR_NOOP("Catalogue", "Location"),
        .kinds = in({Datacenter}),
        .isSearched = true,
    },
    TextPropertyRow{
        .property = TextProperty::Date,
        .key = "date",
        .label = FF_TR_NOOP("Catalogue", "Date"),
        .kinds = in({Model}),
    },
    TextPropertyRow{
        .property = TextProperty::Architecture,
        .key = "architecture",
        .label = FF_TR_NOOP("Catalogue", "Architecture"),
        .kinds = in({Model}),
    },
    TextPropertyRow{
        .property = TextProperty::Hardware,
        .key = "hardware",
        .label = FF_TR_NOOP("Catalogue", "Hardware"),
        .kinds = in({Model}),
    },
    TextPropertyRow{
        .property = TextProperty::AcceleratorId,
        .key = "accelerator_id",
        .label = FF_TR_NOOP("Catalogue", "Accelerator"),
        .kinds = in({Model}),
    },
    TextPropertyRow{
        .property = TextProperty::Region,
        .key = "region",
        .label = FF_TR_NOOP("Catalogue", "Region"),
        .kinds = in({Model}),
    },
    TextPropertyRow{
        .property = TextProperty::EnergyBasis,
        .key = "energy_basis",
        .label = FF_TR_NOOP("Catalogue", "Basis of the energy"),
        .kinds = in({Model}),
    },
    TextPropertyRow{
        .property = TextProperty::EnergyCovers,
        .key = "energy_covers",
        .label = FF_TR_NOOP("Catalogue", "What the energy covers"),
        .kinds = in({Model}),
    },
    TextPropertyRow{
        .property = TextProperty::ServingHardware,
        .key = "serving_hardware",
        .label = FF_TR_NOOP("Catalogue", "Served on"),
        .kinds = in({Model}),
    },
    TextPropertyRow{
        .property = TextProperty::Zone,
        .key = "zone",
        .label = FF_TR_NOOP("Catalogue", "Zone"),
        .kinds = in({Trace}),
        .isSearched = true,
    },
    TextPropertyRow{
        .property = TextProperty::TimeZone,
        .key = "time_zone",
        .label = FF_TR_NOOP("Catalogue", "Time zone of the stamps"),
        .kinds = in({Trace}),
    },
    TextPropertyRow{
        .property = TextProperty::Signal,
        .key = "signal",
        .label = FF_TR_NOOP("Catalogue", "Average or marginal"),
        .kinds = in({Trace}),
    },
    TextPropertyRow{
        .property = TextProperty::Hindsight,
        .key = "series",
        .label = FF_TR_NOOP("Catalogue", "Measured or forecast"),
        .kinds = in({Trace}),
    },
    TextPropertyRow{
        .property = TextProperty::File,
        .key = "file",
        .label = FF_TR_NOOP("Catalogue", "File"),
        .kinds = in({Trace}),
    },
};
static_assert(kTextProperties.size() == kTextPropertyCount);

/// Row number i describes the value number i of its enum, so that a look-up is an index.
template <class Rows, class Member>
constexpr bool followsEnum(const Rows &rows, Member member)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (static_cast<std::size_t>(rows[i].*member) != i) {
            return false;
        }
    }
    return true;
}

static_assert(followsEnum(kKinds, &KindRow::kind));
static_assert(followsEnum(kProperties, &PropertyRow::property));
static_assert(followsEnum(kTextProperties, &TextPropertyRow::property));

} // namespace

std::span<const KindRow> kindTable()
{
    return kKinds;
}

const KindRow &kindRow(EntryKind kind)
{
    return kKinds[static_cast<std::size_t>(kind)];
}

std::optional<EntryKind> findKind(std::string_view name)
{
    // "grid-region" on a command line, "grid_region" in files.
    const auto isSame = [](char a, char b) {
        return a == b || (a == '-' && b == '_') || (a == '_' && b == '-');
    };
    const auto row = std::ranges::find_if(kKinds, [&](const KindRow &kind) {
        return std::ranges::equal(kind.key, name, isSame)
               || std::ranges::equal(kind.plural, name, isSame);
    });
    return row == kKinds.end() ? std::nullopt : std::optional(row->kind);
}

std::span<const PropertyRow> propertyTable()
{
    return kProperties;
}

const PropertyRow &propertyRow(Property property)
{
    return kProperties[static_cast<std::size_t>(property)];
}

std::span<const TextPropertyRow> textPropertyTable()
{
    return kTextProperties;
}

const TextPropertyRow &textPropertyRow(TextProperty property)
{
    return kTextProperties[static_cast<std::size_t>(property)];
}

} // namespace fourfold
