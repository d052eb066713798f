// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/parallel_plan.h"

#include "core/estimation/methods/general_model.h"
#include "core/estimation/methods/general_plan.h"
#include "core/estimation/methods/method_kernel.h"
#include "core/estimation/trace.h"
#include "core/support/numbers.h"

#include <algorithm>

namespace fourfold {
namespace {

template <bool isReleased>
struct PlanMethod
{
    using Plan = GeneralPlan;

    static Result<Plan> plan(const Resolved &resolved)
    {
        Plan plan;
        planModel(resolved, plan);
        planMachine(resolved, plan);
        plan.usesFit = true;
        plan.isReleased = isReleased;
        if (!resolved[Field::MachineMemory].isKnown())
            return missing(resolved, Field::MachineMemory,
                           FF_TR_NOOP("Message", "%1 is missing: give it, or name an accelerator"));
        if (!knowsFit(resolved, plan))
            return missing(resolved, Field::ModelParams);
        return plan;
    }

    template <class Reader>
    static void run(Reader &in, const Plan &plan, typename Reader::Answer &out)
    {
        ModelAndMachine<Reader> machine(in, plan);
        const auto &parallel = machine.parallelPlan();
        formula::dataSize(in, parallel);
        formula::batchSize(in, machine.reading(), parallel);
        const auto efficiency = machine.planEfficiency();
        if (in.resolved()[Field::MachinePeak].isKnown())
            static_cast<void>(
                in.step(StepName::Rate, kNoPhase,
                        in.template read<kind::Rate>(Field::MachinePeak) * efficiency));
        machine.describe(out);
        out.fitStages = valueOf(parallel.pipeline.amount());
    }
};

constexpr std::array kPlanners = {
    EstimatorRow{
        .id = "fourfold",
        .title = {},
        .summary = {},
        .source = "fourfold",
        .reads = {},
        .phases = {},
        .evaluate = evaluateMethod<PlanMethod<false>>,
    },
    EstimatorRow{
        .id = "llmcarbon",
        .title = {},
        .summary = {},
        .source = "llmcarbon-2024",
        .reads = {},
        .phases = {},
        .evaluate = evaluateMethod<PlanMethod<true>>,
    },
};

/// What a step of the plan came to.
double valueIn(const Trace &trace, StepName step)
{
    for (std::int32_t i = trace.size() - 1; i >= 0; --i) {
        if (trace[i].op == Op::Named && trace[i].payload == namePayload(step, kNoPhase))
            return trace[i].value;
    }
    return 0;
}

/// Far outside its range the released fit plans no devices, or fewer.
Error noDevices(const Scenario &scenario, const Estimate &estimate)
{
    return {ErrorCode::OutOfBounds, scenario.id + ": machine.devices",
            Message{FF_TR_NOOP("Message", "for %1 billion parameters the fit plans no devices: "
                                          "take the method fourfold, which keeps to its range"),
                    {toText(estimate.fitParameters)}}};
}

} // namespace

Result<ParallelPlanAnswer> planParallel(const EstimatorRow &method, const Study &study,
                                        const Scenario &scenario, const Catalog &catalog)
{
    const auto planner = std::ranges::find(kPlanners, method.id, &EstimatorRow::id);
    auto made = estimate(planner == kPlanners.end() ? kPlanners.front() : *planner, study, scenario,
                         catalog);
    if (!made)
        return made.error();
    std::erase_if(made->estimate.warnings,
                  [](const Warning &warning) { return warning.code != "extrapolated"; });
    const Trace &trace = *made->trace;
    Result<ParallelPlanAnswer> answer(std::in_place);
    answer->parametersB = made->estimate.fitParameters;
    answer->tensor = valueIn(trace, StepName::TensorSize);
    answer->pipeline = valueIn(trace, StepName::PipelineSize);
    answer->data = valueIn(trace, StepName::DataSize);
    answer->devices = valueIn(trace, StepName::PlannedDevices);
    if (answer->devices <= 0)
        return noDevices(scenario, made->estimate);
    answer->batch = valueIn(trace, StepName::Batch);
    answer->efficiency = valueIn(trace, StepName::Efficiency);
    answer->rateTflops = valueIn(trace, StepName::Rate);
    answer->estimation = std::move(*made);
    return answer;
}

} // namespace fourfold
