// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/method_form.h"

#include <optional>
#include <string>
#include <vector>

namespace fourfold {

/// Why a factor differs between two methods. In its text %1 and %2 are the titles of the methods,
/// %3 and %4 the fields that each takes.
struct MethodReason
{
    Text text;
    const EstimatorRow *first = nullptr;
    const EstimatorRow *second = nullptr;
    std::vector<Field> firstFields;
    std::vector<Field> secondFields;
};

/// One step on the way from one method's answer to another's.
struct WaterfallStep
{
    MethodFactor factor = MethodFactor::Pue;
    double from = 0;  ///< the two amounts that differ, in the unit of the factor
    double to = 0;    ///
    double ratio = 1; ///< what the step does to the answer: to over from
    double kg = 0;    ///< the answer after it
    MethodReason reason;
};

/// The way from one method's answer to another's on one scenario. Each answer is the product of the
/// same factors (see methodology.md), and each step is the ratio of one factor: the steps multiply
/// to the ratio, do not depend on their order, and are undone by the way back.
struct Waterfall
{
    const EstimatorRow *from = nullptr;
    const EstimatorRow *to = nullptr;
    double fromKg = 0;
    double toKg = 0;
    std::optional<double> ratio;      ///< to over from; nothing where one is 0
    std::optional<Phase> phase;       ///< of the factors up to the matched share
    std::vector<WaterfallStep> steps; ///< those that change something
    std::optional<MethodReason> note; ///< why there are no steps, or only one
};

/// One method's answer.
struct MethodEstimation
{
    const EstimatorRow &method;
    const Estimation &estimation;
};

[[nodiscard]] Waterfall methodWaterfall(const MethodEstimation &from, const MethodEstimation &to,
                                        const MethodScope &scope);

/// The reason in English, fields by their keys.
[[nodiscard]] std::string english(const MethodReason &reason);

} // namespace fourfold
