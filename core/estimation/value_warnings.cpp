// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/value_warnings.h"

#include "core/units/constants.h"

#include <algorithm>
#include <array>

namespace fourfold {
namespace {

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

WarningArguments smallIntensity(const Resolved &known, Field field)
{
    const FieldState &intensity = known[field];
    const bool isSmall =
        intensity.isGiven() && intensity.value > 0 && intensity.value < kSmallIntensity;
    return isSmall ? WarningArguments({warningNumber(intensity.value)}) : std::nullopt;
}

} // namespace

WarningArguments trainingUnknown(const Resolved &known, const Estimate &)
{
    return isTrainingUnknown(known) ? WarningArguments(std::in_place) : std::nullopt;
}

WarningArguments tokensImplausible(const Resolved &known, const Estimate &)
{
    const double tokens = known[Field::ModelTokens].value;
    const double parameters = known[Field::ModelParams].value;
    const bool isTooMany = tokens > kManyTokensInBillions
                           || (parameters > 0 && tokens > parameters * kManyTokensPerParameter);
    return isTooMany ? WarningArguments({warningNumber(tokens)}) : std::nullopt;
}

WarningArguments intensityInKilograms(const Resolved &known, const Estimate &)
{
    return smallIntensity(known, Field::MapIntensity);
}

WarningArguments servingIntensityInKilograms(const Resolved &known, const Estimate &)
{
    return smallIntensity(known, Field::InferenceIntensity);
}

WarningArguments intensityZero(const Resolved &known, const Estimate &)
{
    const FieldState &intensity = known[Field::MapIntensity];
    return intensity.isKnown() && intensity.value == 0 ? WarningArguments(std::in_place)
                                                       : std::nullopt;
}

WarningArguments intensityHigh(const Resolved &known, const Estimate &)
{
    const double intensity = known[Field::MapIntensity].value;
    return intensity > kLargeIntensity ? WarningArguments({warningNumber(intensity)})
                                       : std::nullopt;
}

WarningArguments powerAboveRated(const Resolved &known, const Estimate &)
{
    const FieldState &power = known[Field::MachineAveragePower];
    const FieldState &rated = known[Field::MachineTdp];
    const bool isAbove = power.isKnown() && rated.isKnown() && rated.value > 0
                         && power.value > kPowerOverRated * rated.value;
    return isAbove ? WarningArguments({warningNumber(power.value), warningNumber(rated.value)})
                   : std::nullopt;
}

WarningArguments powerInKilowatts(const Resolved &known, const Estimate &)
{
    const FieldState &power = known[Field::MachineAveragePower];
    return power.isGiven() && power.value > 0 && power.value < kSmallPower
               ? WarningArguments({warningNumber(power.value)})
               : std::nullopt;
}

WarningArguments powerOfOtherMachine(const Resolved &known, const Estimate &)
{
    const FieldState &machine = known[Field::MachineAccelerator];
    const FieldState &power = known[Field::MachineAveragePower];
    const bool isOther = machine.origin == Origin::Typed && power.origin == Origin::Inherited;
    return isOther ? WarningArguments({warningNumber(power.value)}) : std::nullopt;
}

WarningArguments efficiencyHigh(const Resolved &known, const Estimate &)
{
    const double efficiency = known[Field::MachineEfficiency].value;
    return efficiency > kHighEfficiency ? WarningArguments({warningNumber(efficiency)})
                                        : std::nullopt;
}

WarningArguments rateAbovePeak(const Resolved &known, const Estimate &)
{
    const FieldState &rate = known[Field::MachineAchieved];
    const FieldState &peak = known[Field::MachinePeak];
    const bool isAbove = rate.isKnown() && peak.isKnown() && rate.value > peak.value;
    return isAbove ? WarningArguments({warningNumber(rate.value), warningNumber(peak.value)})
                   : std::nullopt;
}

WarningArguments pueHigh(const Resolved &known, const Estimate &)
{
    const double pue = known[Field::MechanizationPue].value;
    return pue > kHighPue ? WarningArguments({warningNumber(pue)}) : std::nullopt;
}

WarningArguments pueBelowOne(const Resolved &, const Estimate &estimate)
{
    for (const PhaseShape &shape : estimate.shapes) {
        if (shape.pue < 1)
            return WarningArguments({warningNumber(shape.pue)});
    }
    return std::nullopt;
}

WarningArguments hoursLong(const Resolved &, const Estimate &estimate)
{
    const double hours = estimate[Phase::Training][Figure::Hours];
    return hours > kLongTraining ? WarningArguments({warningNumber(hours)}) : std::nullopt;
}

WarningArguments computeDisagrees(const Resolved &known, const Estimate &)
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
               ? WarningArguments({warningNumber(given.value), warningNumber(rule)})
               : std::nullopt;
}

WarningArguments energyDisagrees(const Resolved &known, const Estimate &estimate)
{
    const bool isMetered =
        known.choice<TrainingBasisKind>(Field::TrainingBasis) == TrainingBasisKind::Energy;
    const FieldState &power = known[Field::MachineAveragePower];
    const double time = estimate[Phase::Training][Figure::DeviceHours];
    const double energy = estimate[Phase::Training][Figure::ItEnergy];
    const double expected = power.value * time / constantRow(Constant::WattsPerKilowatt).value;
    return isMetered && !known.hasFactors && power.isGiven()
                   && isLargerBy(energy, expected, kLargeDisagreement)
               ? WarningArguments({warningNumber(energy), warningNumber(expected)})
               : std::nullopt;
}

} // namespace fourfold
