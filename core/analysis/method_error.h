// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/resolved.h"
#include "core/support/text.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace fourfold {

/// What is known of a training run before it runs, besides its machine.
enum class KnownBefore : std::uint8_t {
    Power,       ///< the hours, or the rate, and the mean power of a device
    DeviceHours, ///< how many devices for how long, or at which rate they work
    Tokens,      ///< parameters and tokens: the rate is by the published fit
};

/// What the rated power of a device says about the power that its share of a server draws.
enum class RatedDevice : std::uint8_t {
    Gpu,
    Tpu,       ///< TPU v2 and v3: the rating is well above the draw
    ChipAlone, ///< TPU v4: the rating leaves out host, memory and network
    Other,
};

/// How far computed IT energy of training lies from what a meter shows: fitted on one half of the
/// catalogue's measured runs (reported_runs.h). ln(measured / computed) lies in 90 of 100 cases
/// within `reach` of the middle, which falls by `perDecade` for each factor of ten below a billion
/// parameters.
struct MethodErrorRow
{
    KnownBefore known = KnownBefore::DeviceHours;
    RatedDevice device = RatedDevice::Other;
    bool isBySize = false; ///< holds where the parameters are known
    double middle = 0;
    double perDecade = 0;
    double reach = 0;
    int runs = 0; ///< that it was fitted on
    Text source;  ///< %1: runs
};

/// The rows; of two for the same case, the one by size stands first.
[[nodiscard]] std::span<const MethodErrorRow> methodErrorTable();

/// The row for a case.
[[nodiscard]] const MethodErrorRow &methodErrorRow(KnownBefore known, RatedDevice device,
                                                   bool isSizeKnown);

/// Of what kind the rating of an accelerator is; Other where there is none.
[[nodiscard]] RatedDevice ratedDeviceOf(const Entry *accelerator);

/// How many factors of ten a model is smaller than a billion parameters; 0 for a larger one.
[[nodiscard]] double decadesBelowBillion(double billions);

/// A factor on computed energy with the ends of its 90 % band.
struct ErrorFactor
{
    double low = 1;
    double middle = 1;
    double high = 1;
};
[[nodiscard]] ErrorFactor errorFactor(const MethodErrorRow &row, std::optional<double> billions);

/// The row for the training of a scenario; nothing where its energy is given: then the method adds
/// no error of its own.
[[nodiscard]] const MethodErrorRow *trainingErrorRow(const Resolved &resolved);

/// The parameters of a scenario's model in billions, where they are known without a formula.
[[nodiscard]] std::optional<double> knownBillions(const Resolved &resolved);

/// How far a tier of inference lies from the measured table: ln(measured / computed) lies in 90 of
/// 100 cases between these.
struct TierErrorRow
{
    InferenceTierKind tier = InferenceTierKind::TwoPd;
    double middle = 0;
    double reach = 0;
    int models = 0;
};
[[nodiscard]] std::span<const TierErrorRow> tierErrorTable();

} // namespace fourfold
