// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/methods/plan_checks.h"
#include "core/support/numbers.h"

namespace fourfold {
namespace {

/// True when power is drawn: as given, or rated power · fraction + host power.
bool drawsPower(const Resolved &resolved, Way way, double given, double rated)
{
    const double computed = rated * resolved[Field::MachinePowerFraction].value
                            + resolved[Field::MachineHostPower].value;
    return (way == Way::Given ? given : computed) > 0;
}

/// What the roofline needs besides what 2pd needs: where the weights are, and the shape.
std::optional<Error> checkRoofline(const Resolved &resolved, const GeneralPlan &plan)
{
    if (plan.totalParameters == Way::None)
        return missing(resolved, Field::ModelParams);
    if (!resolved[Field::InferenceBandwidth].isKnown())
        return missing(resolved, Field::InferenceBandwidth,
                       FF_TR_NOOP("Message", "%1 is missing: give it, or name an accelerator of "
                                             "the catalogue"));
    const bool isLinear =
        resolved.choice<ContextGrowth>(Field::InferenceContextGrowth) == ContextGrowth::None;
    if (isLinear || isShapeKnown(resolved))
        return std::nullopt;
    for (const Field field : {Field::ModelLayers, Field::ModelHidden}) {
        if (!resolved[field].isKnown())
            return missing(resolved, field,
                           FF_TR_NOOP("Message",
                                      "%1 is missing: the cache of keys and values needs the "
                                      "shape; give it, or set inference.context_growth to none"));
    }
    return missing(resolved, resolved[Field::ModelKvHeads].isKnown() ? Field::ModelHeads
                                                                     : Field::ModelExperts);
}

std::optional<Error> checkTable(const Resolved &resolved, GeneralPlan &plan)
{
    double last = 0;
    for (const TableColumn &column : kTableColumns) {
        if (!resolved[column.input].isKnown())
            break;
        ++plan.tableColumns;
        last = constantRow(column.batch).value;
    }
    if (plan.tableColumns == 0)
        return missing(resolved, Field::InferenceTableModel,
                       FF_TR_NOOP("Message", "%1 is missing: name a model whose serving energy "
                                             "was measured, such as llama-3.1-70b"));
    const double first = constantRow(kTableColumns.front().batch).value;
    const double batch = resolved[Field::InferenceBatch].value;
    if (batch >= first && batch <= last)
        return std::nullopt;
    return Error{ErrorCode::OutOfBounds, resolved.scenario->id + ": inference.batch",
                 Message{FF_TR_NOOP("Message", "a batch of %1 is outside the measured table, which "
                                               "goes from %2 to %3: give one inside"),
                         {toText(batch), toText(first), toText(last)}}};
}

std::optional<Error> checkPerToken(const Resolved &resolved)
{
    if (resolved[Field::InferenceJoulePerOutputToken].isGiven()
        || resolved[Field::InferenceJoulePerInputToken].isGiven()
        || resolved[Field::InferenceJoulePerRequest].isGiven())
        return std::nullopt;
    return missing(resolved, Field::InferenceJoulePerOutputToken);
}

} // namespace

void planServingPower(const Resolved &resolved, GeneralPlan &plan)
{
    const bool hasOwnMachine = resolved[Field::InferenceAccelerator].entry != nullptr;
    plan.servingPower = wayOf(resolved[Field::InferenceAveragePower].isKnown(),
                              hasOwnMachine && resolved[ServingInput::Tdp].isKnown());
    plan.knowsServingPower =
        plan.servingPower != Way::None || (!hasOwnMachine && plan.power != Way::None);
    const bool isOwn = plan.servingPower != Way::None;
    plan.drawsServingPower =
        plan.knowsServingPower
        && (isOwn ? drawsPower(resolved, plan.servingPower,
                               resolved[Field::InferenceAveragePower].value,
                               resolved[ServingInput::Tdp].value)
                  : drawsPower(resolved, plan.power, resolved[Field::MachineAveragePower].value,
                               resolved[Field::MachineTdp].value));
}

std::optional<Error> checkServingRate(const Resolved &resolved, GeneralPlan &plan)
{
    plan.servesOnOwnRate =
        resolved[Field::InferencePeak].isKnown() || resolved[Field::InferenceEfficiency].isKnown();
    if (!plan.servesOnOwnRate)
        return plan.rate != Way::None ? std::nullopt : std::optional(missingRate(resolved, plan));
    if (!resolved[Field::InferencePeak].isKnown() && !resolved[Field::MachinePeak].isKnown())
        return missing(resolved, Field::InferencePeak);
    if (resolved[Field::InferenceEfficiency].isKnown())
        return std::nullopt;
    const bool isPeakNeeded = plan.rate == Way::Given;
    if (plan.rate == Way::None || (isPeakNeeded && !resolved[Field::MachinePeak].isKnown())) {
        const bool knowsEfficiency = !plan.usesFit && resolved[Field::MachineEfficiency].isKnown();
        if (!knowsEfficiency && !(plan.usesFit && knowsFit(resolved, plan)))
            return missing(resolved, Field::InferenceEfficiency);
    }
    return std::nullopt;
}

std::optional<Error> checkServing(const Resolved &resolved, GeneralPlan &plan)
{
    planServingPower(resolved, plan);
    plan.knowsServingTime = resolved[Field::InferenceSecondPerRequest].isGiven()
                            || resolved[Field::InferenceSecondPerOutputToken].isGiven();
    const auto tier = resolved.choice<InferenceTierKind>(Field::InferenceTier);
    switch (tier) {
    case InferenceTierKind::TwoPd:
    case InferenceTierKind::Roofline:
        if (!plan.hasActiveCount)
            return missing(resolved, Field::ModelParams);
        if (auto error = checkServingRate(resolved, plan))
            return error;
        if (!plan.knowsServingPower)
            return missingPower(resolved, Field::InferenceAveragePower);
        return tier == InferenceTierKind::TwoPd ? std::nullopt : checkRoofline(resolved, plan);
    case InferenceTierKind::PerToken:
        return checkPerToken(resolved);
    case InferenceTierKind::Measured:
        return resolved[Field::InferenceWhPerRequest].isKnown()
                   ? std::nullopt
                   : std::optional(missing(resolved, Field::InferenceWhPerRequest));
    case InferenceTierKind::EcoLogits:
        return plan.totalParameters != Way::None
                   ? std::nullopt
                   : std::optional(missing(resolved, Field::ModelParams));
    case InferenceTierKind::Table:
        return checkTable(resolved, plan);
    }
    return std::nullopt;
}

} // namespace fourfold
