// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/serving_warnings.h"

#include "core/units/constants.h"

#include <algorithm>
#include <array>

namespace fourfold {
namespace {

bool isServedBy(InferenceTierKind tier, const Resolved &known, const Estimate &estimate)
{
    return known.choice<InferenceTierKind>(Field::InferenceTier) == tier
           && estimate[Phase::Inference][Figure::ItEnergy] > 0;
}

} // namespace

WarningArguments deviceAssumed(const Resolved &known, const Estimate &estimate)
{
    const FieldState &device = known[Field::EmbodiedDevice];
    const bool isUsed = device.origin == Origin::Assumed
                        && (estimate[Phase::Training][Figure::Embodied] > 0
                            || (estimate[Phase::Inference][Figure::Embodied] > 0
                                && known[Field::InferenceAccelerator].entry == nullptr));
    return isUsed ? WarningArguments({warningNumber(device.value)}) : std::nullopt;
}

WarningArguments servingDeviceAssumed(const Resolved &known, const Estimate &estimate)
{
    const FieldState &device = known[ServingInput::Device];
    return device.origin == Origin::Assumed && estimate[Phase::Inference][Figure::Embodied] > 0
               ? WarningArguments({warningNumber(device.value)})
               : std::nullopt;
}

WarningArguments ecologitsLimits(const Resolved &known, const Estimate &estimate)
{
    return isServedBy(InferenceTierKind::EcoLogits, known, estimate)
               ? WarningArguments(std::in_place)
               : std::nullopt;
}

WarningArguments ecologitsWater(const Resolved &known, const Estimate &estimate)
{
    return isServedBy(InferenceTierKind::EcoLogits, known, estimate)
                   && known.flag(Field::InferenceEcoLogitsWater)
               ? WarningArguments(std::in_place)
               : std::nullopt;
}

WarningArguments ecologitsBatch(const Resolved &known, const Estimate &estimate)
{
    const double batch = known[Field::InferenceBatch].value;
    const double high = constantRow(Constant::EcoBatchHigh).value;
    const bool isOutside = batch < 1 || batch > high;
    return isServedBy(InferenceTierKind::EcoLogits, known, estimate) && isOutside
               ? WarningArguments({warningNumber(batch), warningNumber(high)})
               : std::nullopt;
}

WarningArguments ecologitsParameters(const Resolved &known, const Estimate &estimate)
{
    const double high = constantRow(Constant::EcoParametersHigh).value;
    return isServedBy(InferenceTierKind::EcoLogits, known, estimate)
                   && estimate.servedParameters > high
               ? WarningArguments({warningNumber(estimate.servedParameters), warningNumber(high)})
               : std::nullopt;
}

WarningArguments tableScope(const Resolved &known, const Estimate &estimate)
{
    return isServedBy(InferenceTierKind::Table, known, estimate)
                   && known[Field::InferenceHostShare].value == 0
               ? WarningArguments(std::in_place)
               : std::nullopt;
}

} // namespace fourfold
