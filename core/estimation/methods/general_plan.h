// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/estimate.h"
#include "core/estimation/resolved.h"
#include "core/support/result.h"

#include <cstdint>
#include <optional>

namespace fourfold {

/// How a number that has several ways is had; None: it is unknown.
enum class Way : std::uint8_t { None, Given, Computed };

/// How the hours of training meet an hourly trace.
enum class HourlyWay : std::uint8_t {
    None, ///< one intensity for all hours
    Run,  ///< constant power from the start on
    Log,  ///< every hour with its logged energy
};

/// What the general estimate will do for a scenario: decided once, so that the formulas run
/// straight through. Made by planGeneral(), which refuses a scenario that lacks something.
struct GeneralPlan
{
    Way totalParameters = Way::None;
    Way activeParameters = Way::None; ///< Computed: from the shape; else all parameters
    Way tokens = Way::None;
    Way compute = Way::None;
    bool countsAttention = false; ///< in the compute of training
    bool isReleased = false;      ///< the fits to the letter of LLMCarbon's released code
    Way devices = Way::None;      ///< of training; Computed: planned by the fits
    Way rate = Way::None;         ///< Given: achieved; Computed: peak · efficiency
    Way power = Way::None;        ///< Computed: from rated power
    bool usesFit = false;
    bool isTrained = false; ///< anything about training
    bool knowsTime = false; ///< device-hours of training are known
    HourlyWay hourly = HourlyWay::None;
    bool isServed = false;        ///< there are requests
    bool isStored = false;        ///< there is data
    bool hasActiveCount = false;  ///< active parameters are known one way or another
    bool servesOnOwnRate = false; ///< a serving peak or a serving efficiency is given
    Way servingPower = Way::None; ///< Given; Computed: of the serving accelerator; None: training's
    bool knowsServingPower = false;
    bool drawsServingPower = false; ///< and it is above 0, so that energy has a duration
    bool knowsServingTime = false;  ///< a measured time of a request is given
    int tableColumns = 0;           ///< batches at which the model's serving energy was measured
};

/// Plans the general estimate. Errors name the missing field.
[[nodiscard]] Result<GeneralPlan> planGeneral(const Resolved &resolved);

/// How training meets the hourly trace. Error: its hours are unknown although its start is given.
[[nodiscard]] Result<HourlyWay> planHourly(const Resolved &resolved, bool knowsHours);

/// The error of a method that takes one intensity for all hours, where the scenario has hours;
/// nothing where it has none.
[[nodiscard]] std::optional<Error> refuseHours(const Resolved &resolved);

/// How the parameters of a training run are known, for other methods too.
void planModel(const Resolved &resolved, GeneralPlan &plan);

/// How the rate and the power of the training devices are known. Needs planModel first.
void planMachine(const Resolved &resolved, GeneralPlan &plan);

/// Plans the released procedure of LLMCarbon. Errors name the missing field.
[[nodiscard]] Result<GeneralPlan> planReleased(const Resolved &resolved);

/// True when the sizes of model and memory are known that the fits of LLMCarbon take. Needs
/// planModel first.
[[nodiscard]] bool knowsFit(const Resolved &resolved, const GeneralPlan &plan);

/// True when layers, hidden size and what else the parameter count needs are known.
[[nodiscard]] bool isShapeKnown(const Resolved &resolved);

/// "field is missing: what to do".
[[nodiscard]] Error missing(const Resolved &resolved, Field field);
[[nodiscard]] Error missing(const Resolved &resolved, Field field, Text cure);

} // namespace fourfold
