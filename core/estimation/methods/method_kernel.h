// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/estimate.h"
#include "core/estimation/methods/phase_account.h"
#include "core/estimation/reader.h"

namespace fourfold {

/// Evaluates a method over plain numbers, or over traced ones where there is a trace. A method is
///   struct Method {
///       using Plan = …;                                        what is decided once
///       static Result<Plan> plan(const Resolved &resolved);    refuses what lacks something
///       template <class Reader>                                the formulas, for every number type
///       static void run(Reader &in, const Plan &plan, typename Reader::Answer &out);
///   };
template <class Method>
[[nodiscard]] Result<Estimate> evaluateMethod(const Resolved &resolved, Trace *trace)
{
    const auto plan = Method::plan(resolved);
    if (!plan)
        return plan.error();
    Result<Estimate> result(std::in_place);
    describeExtras(resolved, *result);
    if (trace != nullptr) {
        TracedReader in(resolved, *trace);
        Method::run(in, *plan, *result);
    } else {
        PlainReader in(resolved);
        Method::run(in, *plan, *result);
    }
    return result;
}

} // namespace fourfold
