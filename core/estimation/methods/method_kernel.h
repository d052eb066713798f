// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/estimate.h"
#include "core/estimation/methods/phase_account.h"
#include "core/estimation/prepared_method.h"
#include "core/estimation/reader.h"

#include <memory>

namespace fourfold {

// A method is
//   struct Method {
//       using Plan = …;                                        what is decided once
//       static Result<Plan> plan(const Resolved &resolved);    refuses what lacks something
//       template <class Reader>                                the formulas, for every number type
//       static void run(Reader &in, const Plan &plan, typename Reader::Answer &out);
//   };

/// The estimate of a plan; with one return, so that it is made where the caller wants it.
template <class Method>
[[nodiscard]] Result<Estimate> evaluatePlan(const Resolved &resolved,
                                            const typename Method::Plan &plan, Trace *trace)
{
    Result<Estimate> result(std::in_place);
    describeExtras(resolved, *result);
    if (trace != nullptr) {
        TracedReader in(resolved, *trace);
        Method::run(in, plan, *result);
    } else {
        PlainReader in(resolved);
        Method::run(in, plan, *result);
    }
    return result;
}

/// Evaluates a method over plain numbers, or over traced ones where there is a trace.
template <class Method>
[[nodiscard]] Result<Estimate> evaluateMethod(const Resolved &resolved, Trace *trace)
{
    const auto plan = Method::plan(resolved);
    if (!plan)
        return plan.error();
    return evaluatePlan<Method>(resolved, *plan, trace);
}

/// Decides once what a method does for a scenario, for every number type besides.
template <class Method>
[[nodiscard]] Result<std::shared_ptr<const PreparedMethod>> prepareMethod(const Resolved &resolved)
{
    using Plan = typename Method::Plan;
    class Prepared final : public PreparedMethod
    {
    public:
        explicit Prepared(const Plan &plan)
            : m_plan(plan)
        {}

        void run(InputReader<Lanes> &in, EstimateOf<Lanes> &out) const override
        {
            Method::run(in, m_plan, out);
        }
        void run(InputReader<Dual> &in, EstimateOf<Dual> &out) const override
        {
            Method::run(in, m_plan, out);
        }

    private:
        Plan m_plan;
    };
    const auto plan = Method::plan(resolved);
    if (!plan)
        return plan.error();
    return std::shared_ptr<const PreparedMethod>(std::make_shared<Prepared>(*plan));
}

} // namespace fourfold
