// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/hourly_mean.h"
#include "core/estimation/methods/general_plan.h"
#include "core/estimation/reader.h"

#include <cassert>

namespace fourfold::formula {

/// Mean intensity of a run at constant power: sum of (overlap of slot and run · intensity of the
/// slot) / hours of the run, so that energy · mean is the sum over the slots.
template <class Reader, class R = typename Reader::Real>
Quantity<kind::Intensity, R> runIntensity(Reader &in, const Quantity<kind::Duration, R> &hours)
{
    const auto start = in.template read<kind::Duration>(ServingInput::TraceStart);
    const PlannedSeries &planned = *in.resolved().hourly->trace.planned;
    return in.step(
        StepName::HourlyIntensity, phaseIndex(Phase::Training),
        Quantity<kind::Intensity, R>(meanIntensity(planned, start.amount(), hours.amount())));
}

/// The intensity by which the energy of training counts: of its hours on the trace, each with the
/// same power or with its logged energy; else one for all hours. `hours`: where the way is Run.
template <class Reader, class R = typename Reader::Real>
Quantity<kind::Intensity, R>
trainingIntensity(Reader &in, HourlyWay way, const Quantity<kind::Intensity, R> &forAllHours,
                  const std::optional<Quantity<kind::Duration, R>> &hours)
{
    switch (way) {
    case HourlyWay::None:
        break;
    case HourlyWay::Run:
        assert(hours);
        return runIntensity(in, *hours);
    case HourlyWay::Log:
        return in.template read<kind::Intensity>(ServingInput::LogIntensity);
    }
    return forAllHours;
}

} // namespace fourfold::formula
