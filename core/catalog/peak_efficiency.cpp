// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/peak_efficiency.h"

namespace fourfold {

std::optional<PeakEfficiency> peakEfficiency(const Entry &device)
{
    const std::optional<double> watts = device.number(Property::TdpW);
    if (!watts) {
        return {};
    }
    const double flopPerJoule = unitRow(Unit::TeraflopPerSecond).scale / unitRow(Unit::Watt).scale
                                / unitRow(Unit::FlopPerJoule).scale;
    for (const Property rate : {Property::PeakTflopsFp16, Property::PeakTflopsFp32}) {
        if (const std::optional<double> teraflops = device.number(rate)) {
            return PeakEfficiency{
                .flopPerJoule = *teraflops / *watts * flopPerJoule,
                .rate = rate,
                .isRecalled = device.isRecalled(rate) || device.isRecalled(Property::TdpW),
            };
        }
    }
    return {};
}

} // namespace fourfold
