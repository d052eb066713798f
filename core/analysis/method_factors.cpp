// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/method_form.h"
#include "core/support/table_order.h"

#include <array>

namespace fourfold {
namespace {

constexpr std::array kFactors = {
    MethodFactorRow{
        .factor = MethodFactor::Pue,
        .code = "pue",
        .title = FF_TR_NOOP("Method", "PUE"),
        .neutral = 1,
        .lacks = FF_TR_NOOP("Method", "%1 counts no PUE, %2 multiplies by it."),
    },
    MethodFactorRow{
        .factor = MethodFactor::Rounding,
        .code = "rounding",
        .title = FF_TR_NOOP("Method", "Rounding"),
        .neutral = 1,
        .lacks = FF_TR_NOOP("Method", "%1 does not round, %2 rounds to two decimals on the way."),
    },
    MethodFactorRow{
        .factor = MethodFactor::Intensity,
        .code = "intensity",
        .title = FF_TR_NOOP("Method", "Intensity of the grid"),
        .unit = Unit::GramPerKilowattHour,
    },
    MethodFactorRow{
        .factor = MethodFactor::Power,
        .code = "power",
        .title = FF_TR_NOOP("Method", "Power of a device"),
        .unit = Unit::Watt,
    },
    MethodFactorRow{
        .factor = MethodFactor::Energy,
        .code = "energy",
        .title = FF_TR_NOOP("Method", "IT energy"),
        .unit = Unit::KilowattHour,
    },
    MethodFactorRow{
        .factor = MethodFactor::Rate,
        .code = "rate",
        .title = FF_TR_NOOP("Method", "Rate of a device"),
        .unit = Unit::TeraflopPerSecond,
        .form = FactorForm::Divisor,
    },
    MethodFactorRow{
        .factor = MethodFactor::Flop,
        .code = "flop",
        .title = FF_TR_NOOP("Method", "FLOP"),
        .unit = Unit::Flop,
    },
    MethodFactorRow{
        .factor = MethodFactor::DeviceHours,
        .code = "device-hours",
        .title = FF_TR_NOOP("Method", "Device-hours"),
        .unit = Unit::DeviceHour,
    },
    MethodFactorRow{
        .factor = MethodFactor::Uses,
        .code = "uses",
        .title = FF_TR_NOOP("Method", "Runs over reuses"),
        .unit = Unit::Count,
        .neutral = 1,
        .lacks =
            FF_TR_NOOP("Method", "%1 takes one run as it was, %2 counts runs and shares them."),
    },
    MethodFactorRow{
        .factor = MethodFactor::Matched,
        .code = "matched",
        .title = FF_TR_NOOP("Method", "Share not matched with clean energy"),
        .neutral = 1,
        .lacks = FF_TR_NOOP("Method", "%1 subtracts no matched clean energy, %2 does."),
    },
    MethodFactorRow{
        .factor = MethodFactor::Training,
        .code = "training",
        .title = FF_TR_NOOP("Method", "Training on top"),
        .unit = Unit::Percent,
        .form = FactorForm::Addition,
        .neutral = 0,
        .lacks = FF_TR_NOOP("Method", "%1 leaves training out, %2 counts it."),
    },
    MethodFactorRow{
        .factor = MethodFactor::Experimentation,
        .code = "experimentation",
        .title = FF_TR_NOOP("Method", "Experimentation on top"),
        .unit = Unit::Percent,
        .form = FactorForm::Addition,
        .neutral = 0,
        .lacks = FF_TR_NOOP("Method", "%1 leaves experimentation out, %2 counts it."),
    },
    MethodFactorRow{
        .factor = MethodFactor::Inference,
        .code = "inference",
        .title = FF_TR_NOOP("Method", "Inference on top"),
        .unit = Unit::Percent,
        .form = FactorForm::Addition,
        .neutral = 0,
        .lacks = FF_TR_NOOP("Method", "%1 leaves inference out, %2 counts it."),
    },
    MethodFactorRow{
        .factor = MethodFactor::Storage,
        .code = "storage",
        .title = FF_TR_NOOP("Method", "Storage on top"),
        .unit = Unit::Percent,
        .form = FactorForm::Addition,
        .neutral = 0,
        .lacks = FF_TR_NOOP("Method", "%1 leaves storage out, %2 counts it."),
    },
    MethodFactorRow{
        .factor = MethodFactor::Embodied,
        .code = "embodied",
        .title = FF_TR_NOOP("Method", "Embodied carbon on top"),
        .unit = Unit::Percent,
        .form = FactorForm::Addition,
        .neutral = 0,
        .lacks = FF_TR_NOOP("Method", "%1 leaves embodied carbon out, %2 counts it."),
    },
    MethodFactorRow{
        .factor = MethodFactor::Total,
        .code = "total",
        .title = FF_TR_NOOP("Method", "Everything"),
        .unit = Unit::Kilogram,
    },
};

static_assert(standsInOrder(kFactors, &MethodFactorRow::factor));
static_assert(kFactors.size() == static_cast<std::size_t>(MethodFactor::Total) + 1);

} // namespace

const MethodFactorRow &methodFactorRow(MethodFactor factor)
{
    return kFactors[static_cast<std::size_t>(factor)];
}

} // namespace fourfold
