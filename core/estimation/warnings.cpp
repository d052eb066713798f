// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/warnings.h"

#include "core/estimation/hourly_warnings.h"
#include "core/support/numbers.h"
#include "core/units/constants.h"

#include <algorithm>
#include <array>

namespace fourfold {
namespace {

using Arguments = std::optional<std::vector<std::string>>;

// Where a value becomes hard to believe.
constexpr double kManyTokensInBillions = 100'000; // 100 T, above every corpus of today
constexpr double kManyTokensPerParameter = 100'000;
constexpr double kSmallIntensity = 1.5; // every grid is above, in g/kWh; below, in kg/kWh
constexpr double kLargeIntensity = 1500;
constexpr double kPowerOverRated = 1.2;
constexpr double kSmallPower = 4;
constexpr double kHighEfficiency = 0.8;
constexpr double kHighPue = 2.5;
constexpr double kLongTraining = 2 * 8760;
constexpr double kLargeDisagreement = 2;
constexpr int kDigits = 4;

std::string shown(double value)
{
    return toText(value, kDigits);
}

bool isTrainingUnknown(const Resolved &known)
{
    return !known[Field::ModelTokens].isKnown() && !known[Field::ModelTrainingFlop].isKnown()
           && !known[Field::TrainingHours].isKnown() && !known[Field::TrainingItEnergy].isKnown()
           && !known[Field::TrainingSamples].isKnown();
}

bool isLargerBy(double a, double b, double factor)
{
    return a > 0 && b > 0 && (a > b * factor || b > a * factor);
}

Arguments trainingUnknown(const Resolved &known, const Estimate &)
{
    return isTrainingUnknown(known) ? Arguments(std::in_place) : std::nullopt;
}

Arguments tokensImplausible(const Resolved &known, const Estimate &)
{
    const double tokens = known[Field::ModelTokens].value;
    const double parameters = known[Field::ModelParams].value;
    const bool isTooMany = tokens > kManyTokensInBillions
                           || (parameters > 0 && tokens > parameters * kManyTokensPerParameter);
    return isTooMany ? Arguments({shown(tokens)}) : std::nullopt;
}

Arguments smallIntensity(const Resolved &known, Field field)
{
    const FieldState &intensity = known[field];
    const bool isSmall =
        intensity.isGiven() && intensity.value > 0 && intensity.value < kSmallIntensity;
    return isSmall ? Arguments({shown(intensity.value)}) : std::nullopt;
}

Arguments intensityInKilograms(const Resolved &known, const Estimate &)
{
    return smallIntensity(known, Field::MapIntensity);
}

Arguments servingIntensityInKilograms(const Resolved &known, const Estimate &)
{
    return smallIntensity(known, Field::InferenceIntensity);
}

Arguments intensityZero(const Resolved &known, const Estimate &)
{
    const FieldState &intensity = known[Field::MapIntensity];
    return intensity.isKnown() && intensity.value == 0 ? Arguments(std::in_place) : std::nullopt;
}

Arguments intensityHigh(const Resolved &known, const Estimate &)
{
    const double intensity = known[Field::MapIntensity].value;
    return intensity > kLargeIntensity ? Arguments({shown(intensity)}) : std::nullopt;
}

Arguments powerAboveRated(const Resolved &known, const Estimate &)
{
    const FieldState &power = known[Field::MachineAveragePower];
    const FieldState &rated = known[Field::MachineTdp];
    const bool isAbove = power.isKnown() && rated.isKnown() && rated.value > 0
                         && power.value > kPowerOverRated * rated.value;
    return isAbove ? Arguments({shown(power.value), shown(rated.value)}) : std::nullopt;
}

Arguments powerInKilowatts(const Resolved &known, const Estimate &)
{
    const FieldState &power = known[Field::MachineAveragePower];
    return power.isGiven() && power.value > 0 && power.value < kSmallPower
               ? Arguments({shown(power.value)})
               : std::nullopt;
}

Arguments powerOfOtherMachine(const Resolved &known, const Estimate &)
{
    const FieldState &machine = known[Field::MachineAccelerator];
    const FieldState &power = known[Field::MachineAveragePower];
    const bool isOther = machine.origin == Origin::Typed && power.origin == Origin::Inherited;
    return isOther ? Arguments({shown(power.value)}) : std::nullopt;
}

Arguments efficiencyHigh(const Resolved &known, const Estimate &)
{
    const double efficiency = known[Field::MachineEfficiency].value;
    return efficiency > kHighEfficiency ? Arguments({shown(efficiency)}) : std::nullopt;
}

Arguments rateAbovePeak(const Resolved &known, const Estimate &)
{
    const FieldState &rate = known[Field::MachineAchieved];
    const FieldState &peak = known[Field::MachinePeak];
    const bool isAbove = rate.isKnown() && peak.isKnown() && rate.value > peak.value;
    return isAbove ? Arguments({shown(rate.value), shown(peak.value)}) : std::nullopt;
}

/// True when something runs at the rate that a fit gives.
bool usesFit(const Resolved &, const Estimate &estimate)
{
    return estimate.fitParameters > 0
           && (estimate[Phase::Training][Figure::DeviceHours] > 0
               || estimate[Phase::Inference][Figure::DeviceHours] > 0);
}

Arguments efficiencyIgnored(const Resolved &known, const Estimate &estimate)
{
    const bool isIgnored =
        usesFit(known, estimate)
        && (known[Field::MachineEfficiency].isGiven() || known[Field::MachineAchieved].isGiven());
    return isIgnored ? Arguments(std::in_place) : std::nullopt;
}

Arguments efficiencyFitted(const Resolved &known, const Estimate &estimate)
{
    const bool isSilent = known[Field::MachineEfficiencyModel].origin == Origin::Assumed;
    return isSilent && usesFit(known, estimate) ? Arguments(std::in_place) : std::nullopt;
}

/// Where a fit is valid, in parameters.
struct FitBounds
{
    Constant low;
    Constant high;
};

constexpr FitBounds kTensorFit = {Constant::FitTensorLow, Constant::FitTensorHigh};
constexpr FitBounds kPipeFit = {Constant::FitPipeLow, Constant::FitPipeHigh};
constexpr FitBounds kGpuFit = {Constant::FitGpuLow, Constant::FitPipeHigh};

/// Size of the model and ends of a fit, in billions.
std::vector<std::string> sizeAndRange(const FitBounds &bounds, double billions)
{
    const double billion = constantRow(Constant::OnesPerBillion).value;
    return {shown(billions), shown(constantRow(bounds.low).value / billion),
            shown(constantRow(bounds.high).value / billion)};
}

/// The same, where the one is outside the others.
Arguments outside(const FitBounds &bounds, double billions)
{
    const double ones = billions * constantRow(Constant::OnesPerBillion).value;
    const bool isInside =
        ones >= constantRow(bounds.low).value && ones <= constantRow(bounds.high).value;
    return isInside ? std::nullopt : Arguments(sizeAndRange(bounds, billions));
}

const FitBounds &rateFit(const Estimate &estimate)
{
    return estimate.fitIsTensor ? kTensorFit : kPipeFit;
}

Arguments outsideRateFit(const Estimate &estimate, bool isClamped)
{
    const bool isUsed = estimate.fitParameters > 0 && estimate.fitIsClamped == isClamped;
    return isUsed ? outside(rateFit(estimate), estimate.fitParameters) : std::nullopt;
}

Arguments extrapolated(const Resolved &, const Estimate &estimate)
{
    return outsideRateFit(estimate, true);
}

Arguments extrapolatedAsReleased(const Resolved &, const Estimate &estimate)
{
    return outsideRateFit(estimate, false);
}

/// Our reading takes another fit for every size, the released one a single fit.
Arguments devicesExtrapolated(const Resolved &, const Estimate &estimate)
{
    if (estimate.fitParameters <= 0 || !estimate.fitPlansDevices || !estimate.fitIsClamped)
        return std::nullopt;
    const double size = estimate.fitParameters;
    const double from =
        constantRow(Constant::FitGpuFrom).value / constantRow(Constant::OnesPerBillion).value;
    const bool isLarge = !estimate.fitIsTensor && size >= from;
    return outside(isLarge ? kGpuFit : rateFit(estimate), size);
}

Arguments devicesExtrapolatedAsReleased(const Resolved &, const Estimate &estimate)
{
    const bool isUsed =
        estimate.fitParameters > 0 && estimate.fitPlansDevices && !estimate.fitIsClamped;
    return isUsed ? outside(kGpuFit, estimate.fitParameters) : std::nullopt;
}

Arguments outsideBatchFit(const Estimate &estimate, bool isClamped)
{
    const double high = constantRow(Constant::FitBatchHigh).value;
    return estimate.fitIsClamped == isClamped && estimate.fitStages > high
               ? Arguments({shown(estimate.fitStages), shown(high)})
               : std::nullopt;
}

Arguments batchExtrapolated(const Resolved &, const Estimate &estimate)
{
    return outsideBatchFit(estimate, true);
}

Arguments batchExtrapolatedAsReleased(const Resolved &, const Estimate &estimate)
{
    return outsideBatchFit(estimate, false);
}

Arguments devicesPlanned(const Resolved &known, const Estimate &estimate)
{
    return usesFit(known, estimate) && estimate.fitPlansDevices
                   && !known[Field::MachineDevices].isKnown()
               ? Arguments(std::in_place)
               : std::nullopt;
}

Arguments penaltyUnpublished(const Resolved &known, const Estimate &estimate)
{
    constexpr std::array kCoefficients = {Field::MachinePenaltyG0, Field::MachinePenaltyG1,
                                          Field::MachinePenaltyG2};
    const bool isOurs = std::ranges::any_of(
        kCoefficients, [&](Field field) { return known[field].origin == Origin::Assumed; });
    return usesFit(known, estimate) && known.flag(Field::MachineDevicePenalty)
                   && known[Field::MachineDevices].isKnown() && estimate.fitIsClamped && isOurs
               ? Arguments(std::in_place)
               : std::nullopt;
}

Arguments pueHigh(const Resolved &known, const Estimate &)
{
    const double pue = known[Field::MechanizationPue].value;
    return pue > kHighPue ? Arguments({shown(pue)}) : std::nullopt;
}

Arguments pueBelowOne(const Resolved &, const Estimate &estimate)
{
    for (const PhaseShape &shape : estimate.shapes) {
        if (shape.pue < 1)
            return Arguments({shown(shape.pue)});
    }
    return std::nullopt;
}

Arguments hoursLong(const Resolved &, const Estimate &estimate)
{
    const double hours = estimate[Phase::Training][Figure::Hours];
    return hours > kLongTraining ? Arguments({shown(hours)}) : std::nullopt;
}

Arguments computeDisagrees(const Resolved &known, const Estimate &)
{
    const FieldState &given = known[Field::ModelTrainingFlop];
    if (!given.isGiven())
        return std::nullopt;
    const double billion = constantRow(Constant::OnesPerBillion).value;
    const FieldState &active = known[Field::ModelActiveParams];
    const double parameters =
        (active.isKnown() ? active.value : known[Field::ModelParams].value) * billion;
    const double perToken = constantRow(Constant::ForwardAndActivationFlop).value
                            + constantRow(Constant::WeightGradientFlop).value
                                  * known[Field::TrainingTrainableShare].value;
    const double rule = perToken * parameters * known[Field::ModelTokens].value * billion;
    return isLargerBy(given.value, rule, kLargeDisagreement)
               ? Arguments({shown(given.value), shown(rule)})
               : std::nullopt;
}

Arguments energyDisagrees(const Resolved &known, const Estimate &estimate)
{
    const bool isMetered =
        known.choice<TrainingBasisKind>(Field::TrainingBasis) == TrainingBasisKind::Energy;
    const FieldState &power = known[Field::MachineAveragePower];
    const double time = estimate[Phase::Training][Figure::DeviceHours];
    const double energy = estimate[Phase::Training][Figure::ItEnergy];
    const double expected = power.value * time / constantRow(Constant::WattsPerKilowatt).value;
    return isMetered && !known.hasFactors && power.isGiven()
                   && isLargerBy(energy, expected, kLargeDisagreement)
               ? Arguments({shown(energy), shown(expected)})
               : std::nullopt;
}

Arguments deviceAssumed(const Resolved &known, const Estimate &estimate)
{
    const FieldState &device = known[Field::EmbodiedDevice];
    const bool isUsed = device.origin == Origin::Assumed
                        && (estimate[Phase::Training][Figure::Embodied] > 0
                            || (estimate[Phase::Inference][Figure::Embodied] > 0
                                && known[Field::InferenceAccelerator].entry == nullptr));
    return isUsed ? Arguments({shown(device.value)}) : std::nullopt;
}

Arguments servingDeviceAssumed(const Resolved &known, const Estimate &estimate)
{
    const FieldState &device = known[ServingInput::Device];
    return device.origin == Origin::Assumed && estimate[Phase::Inference][Figure::Embodied] > 0
               ? Arguments({shown(device.value)})
               : std::nullopt;
}

bool isServedBy(InferenceTierKind tier, const Resolved &known, const Estimate &estimate)
{
    return known.choice<InferenceTierKind>(Field::InferenceTier) == tier
           && estimate[Phase::Inference][Figure::ItEnergy] > 0;
}

Arguments ecologitsLimits(const Resolved &known, const Estimate &estimate)
{
    return isServedBy(InferenceTierKind::EcoLogits, known, estimate) ? Arguments(std::in_place)
                                                                     : std::nullopt;
}

Arguments ecologitsWater(const Resolved &known, const Estimate &estimate)
{
    return isServedBy(InferenceTierKind::EcoLogits, known, estimate)
                   && known.flag(Field::InferenceEcoLogitsWater)
               ? Arguments(std::in_place)
               : std::nullopt;
}

Arguments ecologitsBatch(const Resolved &known, const Estimate &estimate)
{
    const double batch = known[Field::InferenceBatch].value;
    const double high = constantRow(Constant::EcoBatchHigh).value;
    const bool isOutside = batch < 1 || batch > high;
    return isServedBy(InferenceTierKind::EcoLogits, known, estimate) && isOutside
               ? Arguments({shown(batch), shown(high)})
               : std::nullopt;
}

Arguments ecologitsParameters(const Resolved &known, const Estimate &estimate)
{
    const double high = constantRow(Constant::EcoParametersHigh).value;
    return isServedBy(InferenceTierKind::EcoLogits, known, estimate)
                   && estimate.servedParameters > high
               ? Arguments({shown(estimate.servedParameters), shown(high)})
               : std::nullopt;
}

Arguments tableScope(const Resolved &known, const Estimate &estimate)
{
    return isServedBy(InferenceTierKind::Table, known, estimate)
                   && known[Field::InferenceHostShare].value == 0
               ? Arguments(std::in_place)
               : std::nullopt;
}

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

std::vector<std::string> rateFitRange(const Estimate &estimate)
{
    return sizeAndRange(rateFit(estimate), estimate.fitParameters);
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
