// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/entry.h"

namespace fourfold {

/// How much arithmetic a device promises for its energy.
struct PeakEfficiency
{
    double flopPerJoule = 0; ///< peak rate over rated power, from the data sheet
    Property rate = Property::PeakTflopsFp16;
    bool isRecalled = false; ///< rate or power is commonly quoted
};

/// Of a device with rated power and a peak rate: dense FP16 or BF16, else FP32; nothing otherwise.
[[nodiscard]] std::optional<PeakEfficiency> peakEfficiency(const Entry &device);

} // namespace fourfold
