// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/fit_warnings.h"

#include "core/units/constants.h"

#include <algorithm>
#include <array>

namespace fourfold {
namespace {

/// Where a fit is valid, in parameters.
struct FitBounds
{
    Constant low;
    Constant high;
};

constexpr FitBounds kTensorFit = {Constant::FitTensorLow, Constant::FitTensorHigh};
constexpr FitBounds kPipeFit = {Constant::FitPipeLow, Constant::FitPipeHigh};
constexpr FitBounds kGpuFit = {Constant::FitGpuLow, Constant::FitPipeHigh};

/// True when something runs at the rate that a fit gives.
bool usesFit(const Resolved &, const Estimate &estimate)
{
    return estimate.fitParameters > 0
           && (estimate[Phase::Training][Figure::DeviceHours] > 0
               || estimate[Phase::Inference][Figure::DeviceHours] > 0);
}

/// Size of the model and ends of a fit, in billions.
std::vector<std::string> sizeAndRange(const FitBounds &bounds, double billions)
{
    const double billion = constantRow(Constant::OnesPerBillion).value;
    return {warningNumber(billions), warningNumber(constantRow(bounds.low).value / billion),
            warningNumber(constantRow(bounds.high).value / billion)};
}

/// The same, where the one is outside the others.
WarningArguments outside(const FitBounds &bounds, double billions)
{
    const double ones = billions * constantRow(Constant::OnesPerBillion).value;
    const bool isInside =
        ones >= constantRow(bounds.low).value && ones <= constantRow(bounds.high).value;
    return isInside ? std::nullopt : WarningArguments(sizeAndRange(bounds, billions));
}

const FitBounds &rateFit(const Estimate &estimate)
{
    return estimate.fitIsTensor ? kTensorFit : kPipeFit;
}

WarningArguments outsideRateFit(const Estimate &estimate, bool isClamped)
{
    const bool isUsed = estimate.fitParameters > 0 && estimate.fitIsClamped == isClamped;
    return isUsed ? outside(rateFit(estimate), estimate.fitParameters) : std::nullopt;
}

WarningArguments outsideBatchFit(const Estimate &estimate, bool isClamped)
{
    const double high = constantRow(Constant::FitBatchHigh).value;
    return estimate.fitIsClamped == isClamped && estimate.fitStages > high
               ? WarningArguments({warningNumber(estimate.fitStages), warningNumber(high)})
               : std::nullopt;
}

} // namespace

WarningArguments efficiencyIgnored(const Resolved &known, const Estimate &estimate)
{
    const bool isIgnored =
        usesFit(known, estimate)
        && (known[Field::MachineEfficiency].isGiven() || known[Field::MachineAchieved].isGiven());
    return isIgnored ? WarningArguments(std::in_place) : std::nullopt;
}

WarningArguments efficiencyFitted(const Resolved &known, const Estimate &estimate)
{
    const bool isSilent = known[Field::MachineEfficiencyModel].origin == Origin::Assumed;
    return isSilent && usesFit(known, estimate) ? WarningArguments(std::in_place) : std::nullopt;
}

WarningArguments extrapolated(const Resolved &, const Estimate &estimate)
{
    return outsideRateFit(estimate, true);
}

WarningArguments extrapolatedAsReleased(const Resolved &, const Estimate &estimate)
{
    return outsideRateFit(estimate, false);
}

/// Our reading takes another fit for every size, the released one a single fit.
WarningArguments devicesExtrapolated(const Resolved &, const Estimate &estimate)
{
    if (estimate.fitParameters <= 0 || !estimate.fitPlansDevices || !estimate.fitIsClamped)
        return std::nullopt;
    const double size = estimate.fitParameters;
    const double from =
        constantRow(Constant::FitGpuFrom).value / constantRow(Constant::OnesPerBillion).value;
    const bool isLarge = !estimate.fitIsTensor && size >= from;
    return outside(isLarge ? kGpuFit : rateFit(estimate), size);
}

WarningArguments devicesExtrapolatedAsReleased(const Resolved &, const Estimate &estimate)
{
    const bool isUsed =
        estimate.fitParameters > 0 && estimate.fitPlansDevices && !estimate.fitIsClamped;
    return isUsed ? outside(kGpuFit, estimate.fitParameters) : std::nullopt;
}

WarningArguments batchExtrapolated(const Resolved &, const Estimate &estimate)
{
    return outsideBatchFit(estimate, true);
}

WarningArguments batchExtrapolatedAsReleased(const Resolved &, const Estimate &estimate)
{
    return outsideBatchFit(estimate, false);
}

WarningArguments devicesPlanned(const Resolved &known, const Estimate &estimate)
{
    return usesFit(known, estimate) && estimate.fitPlansDevices
                   && !known[Field::MachineDevices].isKnown()
               ? WarningArguments(std::in_place)
               : std::nullopt;
}

WarningArguments penaltyUnpublished(const Resolved &known, const Estimate &estimate)
{
    constexpr std::array kCoefficients = {Field::MachinePenaltyG0, Field::MachinePenaltyG1,
                                          Field::MachinePenaltyG2};
    const bool isOurs = std::ranges::any_of(
        kCoefficients, [&](Field field) { return known[field].origin == Origin::Assumed; });
    return usesFit(known, estimate) && known.flag(Field::MachineDevicePenalty)
                   && known[Field::MachineDevices].isKnown() && estimate.fitIsClamped && isOurs
               ? WarningArguments(std::in_place)
               : std::nullopt;
}

std::vector<std::string> rateFitRange(const Estimate &estimate)
{
    return sizeAndRange(rateFit(estimate), estimate.fitParameters);
}

} // namespace fourfold
