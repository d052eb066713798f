// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/reader.h"

namespace fourfold::formula {

/// Rated power · fraction + host share.
template <class Reader, class R = typename Reader::Real>
Quantity<kind::Power, R> averagePower(Reader &in, StepName name,
                                      const Quantity<kind::Power, R> &rated)
{
    return in.step(name, kNoPhase,
                   rated * in.template read<kind::Ratio>(Field::MachinePowerFraction)
                       + in.template read<kind::Power>(Field::MachineHostPower));
}

} // namespace fourfold::formula
