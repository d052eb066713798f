// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/estimate.h"

#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace fourfold {

/// One training run as a meter and a clock have it. 0 stands for what is not known.
struct MeasuredRun
{
    std::string name;       ///< the id of its scenario; empty for typed numbers
    double flop = 0;        ///< 0: the work of the scenario that is calibrated
    double devices = 0;     ///< 0: the number of that scenario
    double hours = 0;       ///< wall-clock
    double itEnergyKwh = 0; ///< before PUE
    double facilityKwh = 0; ///< after it
    double operationalKg = 0;

    bool operator==(const MeasuredRun &) const = default;
};

/// What a scenario says of a run. Error: nothing in it was measured, because its basis computes
/// hours and energy from FLOP, or hours are missing.
[[nodiscard]] Result<MeasuredRun> measuredRun(const Study &study, const Scenario &scenario,
                                              const Catalog &catalog);

/// A field that the runs decide.
struct FittedValue
{
    Field field = Field::MachineEfficiency;
    std::optional<double> before; ///< nothing: the scenario could not be estimated without it
    double value = 0;
};

/// One figure of one run beside what the scenario gives for it.
struct CalibratedFigure
{
    std::size_t run = 0;
    Figure figure = Figure::Hours;
    double measured = 0;
    std::optional<double> before;
    double after = 0;
};

/// What makes a scenario reproduce measured runs: one run exactly, several as well as one rate and
/// one power can.
struct Calibration
{
    std::vector<FittedValue> fitted;
    std::vector<CalibratedFigure> figures; ///< by run, then in the order of results
    std::vector<std::pair<Field, Value>> changes;
};

/// Closed form. The rate of a device is FLOP / (devices · hours), its power IT energy / (devices ·
/// hours); with several runs the geometric mean of each, which is the least-squares fit of their
/// logarithms. The rate is given as efficiency where the peak is known and the scenario gives no
/// achieved rate. Errors: no run, a run without hours, a scenario that lacks what the general
/// estimate needs besides rate and power, a rate above the peak.
[[nodiscard]] Result<Calibration> calibrate(const Study &study, const Scenario &scenario,
                                            std::span<const MeasuredRun> runs,
                                            const Catalog &catalog);

/// value / measured − 1.
[[nodiscard]] double relativeError(double value, double measured);

} // namespace fourfold
