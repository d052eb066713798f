// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/warnings.h"

#include "core/estimation/fit_warnings.h"
#include "core/estimation/hourly_warnings.h"
#include "core/estimation/serving_warnings.h"
#include "core/estimation/value_warnings.h"

#include <algorithm>
#include <array>

namespace fourfold {
namespace {

constexpr std::array kWarnings = {
    WarningRow{
        "training-unknown",
        FF_TR_NOOP("Warning", "Training unknown"),
        FF_TR_NOOP("Warning", "Nothing is known about training, so it counts as 0."),
        Field::TrainingBasis,
        trainingUnknown,
    },
    WarningRow{
        "tokens-implausible",
        FF_TR_NOOP("Warning", "Very many tokens"),
        FF_TR_NOOP("Warning", "%1 billion tokens is far more than any model has seen: the field "
                              "counts in billions."),
        Field::ModelTokens,
        tokensImplausible,
    },
    WarningRow{
        "intensity-in-kg",
        FF_TR_NOOP("Warning", "Intensity in kg?"),
        FF_TR_NOOP("Warning", "%1 g/kWh is below every grid: the figure looks like kg per kWh; "
                              "multiply by 1000."),
        Field::MapIntensity,
        intensityInKilograms,
    },
    WarningRow{
        "intensity-in-kg",
        FF_TR_NOOP("Warning", "Intensity in kg?"),
        FF_TR_NOOP("Warning", "%1 g/kWh is below every grid: the figure looks like kg per kWh; "
                              "multiply by 1000."),
        Field::InferenceIntensity,
        servingIntensityInKilograms,
    },
    WarningRow{
        "intensity-zero",
        FF_TR_NOOP("Warning", "Intensity zero"),
        FF_TR_NOOP("Warning", "No grid has 0 g/kWh: this looks like a contract (market based), "
                              "which belongs in its own field."),
        Field::MapIntensity,
        intensityZero,
    },
    WarningRow{
        "intensity-high",
        FF_TR_NOOP("Warning", "Very high intensity"),
        FF_TR_NOOP("Warning", "%1 g/kWh is more than any grid emits: check the unit."),
        Field::MapIntensity,
        intensityHigh,
    },
    WarningRow{
        "power-above-tdp",
        FF_TR_NOOP("Warning", "Power above rated power"),
        FF_TR_NOOP("Warning", "%1 W is more than 1.2 times the rated %2 W of the device: is it "
                              "the power of a whole server?"),
        Field::MachineAveragePower,
        powerAboveRated,
    },
    WarningRow{
        "power-in-kw",
        FF_TR_NOOP("Warning", "Power in kW?"),
        FF_TR_NOOP("Warning", "%1 W is less than any accelerator draws: the figure looks like kW; "
                              "multiply by 1000."),
        Field::MachineAveragePower,
        powerInKilowatts,
    },
    WarningRow{
        "power-of-other-machine",
        FF_TR_NOOP("Warning", "Power of another machine"),
        FF_TR_NOOP("Warning", "The machine is a new one, but its average power of %1 W is "
                              "inherited from the old one."),
        Field::MachineAveragePower,
        powerOfOtherMachine,
    },
    WarningRow{
        "efficiency-high",
        FF_TR_NOOP("Warning", "Very high efficiency"),
        FF_TR_NOOP("Warning", "An efficiency of %1 is above what any training has sustained."),
        Field::MachineEfficiency,
        efficiencyHigh,
    },
    WarningRow{
        "rate-above-peak",
        FF_TR_NOOP("Warning", "Rate above peak"),
        FF_TR_NOOP("Warning", "%1 TFLOP/s is above the peak of %2 TFLOP/s: check the precision "
                              "and whether sparsity was counted."),
        Field::MachineAchieved,
        rateAbovePeak,
    },
    WarningRow{
        "efficiency-ignored",
        FF_TR_NOOP("Warning", "Efficiency not used"),
        FF_TR_NOOP("Warning", "An efficiency or a rate is given, but the efficiency model asks "
                              "for the published fit: set it to given to use yours."),
        Field::MachineEfficiencyModel,
        efficiencyIgnored,
    },
    WarningRow{
        "efficiency-fitted",
        FF_TR_NOOP("Warning", "Efficiency from a fit"),
        FF_TR_NOOP("Warning", "No efficiency is given: it comes from the published LLMCarbon fit "
                              "of ten Megatron runs."),
        Field::MachineEfficiency,
        efficiencyFitted,
    },
    WarningRow{
        "extrapolated",
        FF_TR_NOOP("Warning", "Outside the fit"),
        FF_TR_NOOP("Warning", "%1 billion parameters lie outside the fit (%2 to %3 billion): its "
                              "nearer end is used."),
        Field::MachineEfficiency,
        extrapolated,
    },
    WarningRow{
        "extrapolated",
        FF_TR_NOOP("Warning", "Outside the fit"),
        FF_TR_NOOP("Warning", "%1 billion parameters lie outside the fit (%2 to %3 billion), which "
                              "this method uses there as it is."),
        Field::MachineEfficiency,
        extrapolatedAsReleased,
    },
    WarningRow{
        "extrapolated",
        FF_TR_NOOP("Warning", "Outside the fit"),
        FF_TR_NOOP("Warning", "%1 billion parameters lie outside the fit of the number of devices "
                              "(%2 to %3 billion): its nearer end is used."),
        Field::MachineDevices,
        devicesExtrapolated,
    },
    WarningRow{
        "extrapolated",
        FF_TR_NOOP("Warning", "Outside the fit"),
        FF_TR_NOOP("Warning", "%1 billion parameters lie outside the fit of the number of devices "
                              "(%2 to %3 billion), which this method uses there as it is."),
        Field::MachineDevices,
        devicesExtrapolatedAsReleased,
    },
    WarningRow{
        "extrapolated",
        FF_TR_NOOP("Warning", "Outside the fit"),
        FF_TR_NOOP("Warning", "%1 pipeline stages lie outside the fit of the batch (1 to %2): its "
                              "nearer end is used."),
        Field::MachineNodeSize,
        batchExtrapolated,
    },
    WarningRow{
        "extrapolated",
        FF_TR_NOOP("Warning", "Outside the fit"),
        FF_TR_NOOP("Warning", "%1 pipeline stages lie outside the fit of the batch (1 to %2), "
                              "which this method uses there as it is."),
        Field::MachineNodeSize,
        batchExtrapolatedAsReleased,
    },
    WarningRow{
        "devices-planned",
        FF_TR_NOOP("Warning", "Devices from a fit"),
        FF_TR_NOOP("Warning", "No number of devices is given: it comes from the published "
                              "LLMCarbon fit. Carbon does not depend on it, the hours do."),
        Field::MachineDevices,
        devicesPlanned,
    },
    WarningRow{
        "penalty-unpublished",
        FF_TR_NOOP("Warning", "No published coefficients"),
        FF_TR_NOOP("Warning", "The penalty for the number of devices uses coefficients that are "
                              "published nowhere: they go through one measured run of GPT-3. Fit "
                              "them to runs of your own."),
        Field::MachineDevicePenalty,
        penaltyUnpublished,
    },
    WarningRow{
        "pue-high",
        FF_TR_NOOP("Warning", "Very high PUE"),
        FF_TR_NOOP("Warning", "A PUE of %1 is far above the survey average of 1.56."),
        Field::MechanizationPue,
        pueHigh,
    },
    WarningRow{
        "pue-below-one",
        FF_TR_NOOP("Warning", "PUE below 1"),
        FF_TR_NOOP("Warning", "The mechanization factor brings the PUE to %1, below 1, which no "
                              "facility can reach."),
        Field::FactorsMechanization,
        pueBelowOne,
    },
    WarningRow{
        "hours-implausible",
        FF_TR_NOOP("Warning", "Very long training"),
        FF_TR_NOOP("Warning", "Training would take %1 hours, more than two years: check devices, "
                              "rate and tokens."),
        Field::TrainingHours,
        hoursLong,
    },
    WarningRow{
        "flop-disagrees",
        FF_TR_NOOP("Warning", "Compute disagrees"),
        FF_TR_NOOP("Warning", "The given %1 FLOP differ more than twofold from parameters times "
                              "tokens (%2 FLOP)."),
        Field::ModelTrainingFlop,
        computeDisagrees,
    },
    WarningRow{
        "energy-disagrees",
        FF_TR_NOOP("Warning", "Energy disagrees"),
        FF_TR_NOOP("Warning", "The measured %1 kWh differ more than twofold from power times "
                              "time (%2 kWh)."),
        Field::TrainingItEnergy,
        energyDisagrees,
    },
    WarningRow{
        "device-kg-assumed",
        FF_TR_NOOP("Warning", "Manufacture assumed"),
        FF_TR_NOOP("Warning", "The manufacture of the device is unknown: %1 kg is assumed; "
                              "published figures for one device range from 15 to 570 kg."),
        Field::EmbodiedDevice,
        deviceAssumed,
    },
    WarningRow{
        "device-kg-assumed",
        FF_TR_NOOP("Warning", "Manufacture assumed"),
        FF_TR_NOOP("Warning", "The manufacture of the serving device is unknown: %1 kg is "
                              "assumed; published figures for one device range from 15 to "
                              "570 kg."),
        Field::InferenceAccelerator,
        servingDeviceAssumed,
    },
    WarningRow{
        "ecologits-limits",
        FF_TR_NOOP("Warning", "Limits of EcoLogits"),
        FF_TR_NOOP("Warning",
                   "EcoLogits ignores input tokens, and sizes every model in 1.2 times its weights "
                   "on 80 GB devices, which gives large models too many; a share of active devices "
                   "that its documentation describes is not in its code, and a comment there says "
                   "batch 16 where the constant is 64."),
        Field::InferenceTier,
        ecologitsLimits,
    },
    WarningRow{
        "ecologits-water",
        FF_TR_NOOP("Warning", "Water counted after PUE"),
        FF_TR_NOOP("Warning", "On-site water is counted over the energy after PUE, as the released "
                              "code does: PUE enters twice."),
        Field::InferenceEcoLogitsWater,
        ecologitsWater,
    },
    WarningRow{
        kOutsideTierRange,
        FF_TR_NOOP("Warning", "Outside the fit"),
        FF_TR_NOOP("Warning", "A batch of %1 lies outside the fit of EcoLogits (1 to %2)."),
        Field::InferenceBatch,
        ecologitsBatch,
    },
    WarningRow{
        kOutsideTierRange,
        FF_TR_NOOP("Warning", "Outside the fit"),
        FF_TR_NOOP(
            "Warning",
            "%1 billion active parameters lie outside the fit of EcoLogits (up to %2 billion)."),
        Field::ModelActiveParams,
        ecologitsParameters,
    },
    WarningRow{
        "table-devices-only",
        FF_TR_NOOP("Warning", "Devices only"),
        FF_TR_NOOP("Warning", "The measured table counts devices and output tokens only: hosts and "
                              "idle devices come in through host_share and idle_share."),
        Field::InferenceHostShare,
        tableScope,
    },
    WarningRow{
        "trace-wraps",
        FF_TR_NOOP("Warning", "Beyond the trace"),
        FF_TR_NOOP("Warning", "Training runs %1 h beyond the end of the hourly trace: these hours "
                              "take the values from its start on."),
        Field::MapTrace,
        traceWraps,
    },
    WarningRow{
        "trace-incomplete",
        FF_TR_NOOP("Warning", "Trace with gaps"),
        FF_TR_NOOP("Warning", "%1 of %2 hours have no value in the hourly trace: the mean of the "
                              "others stands for them."),
        Field::MapTrace,
        traceIncomplete,
    },
    WarningRow{
        "trace-marginal",
        FF_TR_NOOP("Warning", "Marginal trace"),
        FF_TR_NOOP("Warning", "The hourly trace is marginal: it says what a change of load emits, "
                              "not what energy emits on average."),
        Field::MapTrace,
        traceMarginal,
    },
    WarningRow{
        "trace-forecast",
        FF_TR_NOOP("Warning", "Forecast trace"),
        FF_TR_NOOP("Warning", "The hourly trace holds forecasts, not measured values."),
        Field::MapTrace,
        traceForecast,
    },
    WarningRow{
        "trace-beside-intensity",
        FF_TR_NOOP("Warning", "Trace and intensity"),
        FF_TR_NOOP("Warning", "Training is accounted by the hourly trace: the carbon intensity "
                              "given counts for the other phases alone."),
        Field::MapIntensity,
        traceBesideIntensity,
    },
    WarningRow{
        "trace-unused",
        FF_TR_NOOP("Warning", "Trace without effect"),
        FF_TR_NOOP("Warning", "The hourly trace has no effect: the carbon intensity is given, and "
                              "no start of training is."),
        Field::MapTrace,
        traceUnused,
    },
    WarningRow{
        "start-unused",
        FF_TR_NOOP("Warning", "Start without effect"),
        FF_TR_NOOP("Warning", "The start of training has no effect without an hourly trace."),
        Field::MapStartUtc,
        startUnused,
    },
};

} // namespace

std::span<const WarningRow> warningTable()
{
    return kWarnings;
}

std::vector<Warning> findWarnings(const Resolved &resolved, const Estimate &estimate)
{
    std::vector<Warning> warnings;
    for (const WarningRow &row : kWarnings) {
        if (auto arguments = row.find(resolved, estimate))
            warnings.push_back({row.code, std::string(fieldRow(row.field).key),
                                Message{row.text, std::move(*arguments)}});
    }
    std::ranges::move(traceFlags(resolved, estimate), std::back_inserter(warnings));
    return warnings;
}

} // namespace fourfold
