// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/method_error.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace fourfold {
namespace {

// Every figure below is what fitMethodErrors() gives for the shipped catalogue; tst_band_truth
// fits again and compares.
constexpr std::array kMethodErrors = {
    MethodErrorRow{
        .known = KnownBefore::Power,
        .device = RatedDevice::Other,
        .middle = -0.0070667,
        .reach = 0.0646996,
        .runs = 7,
        .source = FF_TR_NOOP("DefaultRange",
                             "the method's known error: reported energy of %1 published runs over "
                             "their hours times mean power"),
    },
    MethodErrorRow{
        .known = KnownBefore::DeviceHours,
        .device = RatedDevice::Gpu,
        .isBySize = true,
        .middle = 0.1779807,
        .perDecade = 0.5259443,
        .reach = 0.2436582,
        .runs = 13,
        .source = FF_TR_NOOP("DefaultRange",
                             "the method's known error: measured over computed energy of %1 "
                             "published runs on GPUs of known hours, by the size of the model"),
    },
    MethodErrorRow{
        .known = KnownBefore::DeviceHours,
        .device = RatedDevice::Gpu,
        .middle = -0.1895011,
        .reach = 0.8026283,
        .runs = 13,
        .source = FF_TR_NOOP("DefaultRange", "the method's known error: measured over computed "
                                             "energy of %1 published runs on GPUs of known hours"),
    },
    MethodErrorRow{
        .known = KnownBefore::DeviceHours,
        .device = RatedDevice::Tpu,
        .middle = -0.3779911,
        .reach = 0.3162676,
        .runs = 7,
        .source = FF_TR_NOOP("DefaultRange", "the method's known error: measured over computed "
                                             "energy of %1 published runs on TPU v2 and v3"),
    },
    MethodErrorRow{
        .known = KnownBefore::DeviceHours,
        .device = RatedDevice::ChipAlone,
        .middle = 0.6016687,
        .reach = 0.4183827,
        .runs = 1,
        .source = FF_TR_NOOP("DefaultRange",
                             "the method's known error: %1 published run on TPU v4, whose rating "
                             "is that of the chip alone, with the scatter of other TPUs"),
    },
    MethodErrorRow{
        .known = KnownBefore::DeviceHours,
        .device = RatedDevice::Other,
        .middle = -0.2146564,
        .reach = 0.7127474,
        .runs = 21,
        .source = FF_TR_NOOP("DefaultRange", "the method's known error: measured over computed "
                                             "energy of %1 published runs of known hours"),
    },
    MethodErrorRow{
        .known = KnownBefore::Tokens,
        .device = RatedDevice::Other,
        .isBySize = true,
        .middle = 0.5010670,
        .perDecade = -1.4076781,
        .reach = 1.2148686,
        .runs = 12,
        .source = FF_TR_NOOP("DefaultRange",
                             "the method's known error: measured over computed energy of %1 "
                             "published runs of known tokens, by the size of the model"),
    },
    MethodErrorRow{
        .known = KnownBefore::Tokens,
        .device = RatedDevice::Other,
        .middle = 0.6930259,
        .reach = 1.3595302,
        .runs = 12,
        .source = FF_TR_NOOP("DefaultRange", "the method's known error: measured over computed "
                                             "energy of %1 published runs of known tokens"),
    },
};

constexpr std::array kTierErrors = {
    TierErrorRow{
        .tier = InferenceTierKind::TwoPd, .middle = 2.2997856, .reach = 2.0944614, .models = 8},
    TierErrorRow{.tier = InferenceTierKind::EcoLogits,
                 .middle = -0.6503615,
                 .reach = 1.3878830,
                 .models = 8},
    TierErrorRow{
        .tier = InferenceTierKind::Roofline, .middle = 0.1592018, .reach = 1.1201012, .models = 7},
};

constexpr std::array<std::string_view, 2> kTpus = {"google-tpu-v2", "google-tpu-v3"};
constexpr std::string_view kChipAlone = "google-tpu-v4";

} // namespace

std::span<const MethodErrorRow> methodErrorTable()
{
    return kMethodErrors;
}

const MethodErrorRow &methodErrorRow(KnownBefore known, RatedDevice device, bool isSizeKnown)
{
    const RatedDevice wanted = known == KnownBefore::DeviceHours ? device : RatedDevice::Other;
    return *std::ranges::find_if(kMethodErrors, [&](const MethodErrorRow &row) {
        return row.known == known && row.device == wanted && (isSizeKnown || !row.isBySize);
    });
}

RatedDevice ratedDeviceOf(const Entry *accelerator)
{
    if (accelerator == nullptr)
        return RatedDevice::Other;
    if (std::ranges::find(kTpus, accelerator->id) != kTpus.end())
        return RatedDevice::Tpu;
    if (accelerator->id == kChipAlone)
        return RatedDevice::ChipAlone;
    return accelerator->text(TextProperty::Type) == "gpu" ? RatedDevice::Gpu : RatedDevice::Other;
}

double decadesBelowBillion(double billions)
{
    return billions < 1 ? -std::log10(billions) : 0;
}

ErrorFactor errorFactor(const MethodErrorRow &row, std::optional<double> billions)
{
    const double decades = row.isBySize && billions ? decadesBelowBillion(*billions) : 0;
    const double middle = row.middle - row.perDecade * decades;
    return {std::exp(middle - row.reach), std::exp(middle), std::exp(middle + row.reach)};
}

std::optional<double> knownBillions(const Resolved &resolved)
{
    const FieldState &params = resolved[Field::ModelParams];
    return params.isKnown() && params.value > 0 ? std::optional(params.value) : std::nullopt;
}

const MethodErrorRow *trainingErrorRow(const Resolved &resolved)
{
    const auto basis = resolved.choice<TrainingBasisKind>(Field::TrainingBasis);
    if (basis == TrainingBasisKind::Energy)
        return nullptr;
    const bool isRateFitted = basis == TrainingBasisKind::Flops
                              && resolved.choice<EfficiencyModel>(Field::MachineEfficiencyModel)
                                     == EfficiencyModel::LlmCarbon;
    const bool isPowerGiven = resolved[Field::MachineAveragePower].isKnown()
                              || resolved[Field::MachinePowerFraction].isGiven()
                              || resolved[Field::MachineHostPower].isGiven();
    const KnownBefore known = isRateFitted   ? KnownBefore::Tokens
                              : isPowerGiven ? KnownBefore::Power
                                             : KnownBefore::DeviceHours;
    return &methodErrorRow(known, ratedDeviceOf(resolved[Field::MachineAccelerator].entry),
                           knownBillions(resolved).has_value());
}

std::span<const TierErrorRow> tierErrorTable()
{
    return kTierErrors;
}

} // namespace fourfold
