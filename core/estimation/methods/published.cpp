// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/formulas/hourly.h"
#include "core/estimation/methods/general_model.h"
#include "core/estimation/methods/method_kernel.h"
#include "core/estimation/methods/methods.h"

namespace fourfold {
namespace {

/// What the published methods for one training run need.
struct RunPlan
{
    GeneralPlan model; ///< ways of parameters, tokens, compute, rate, power
    bool hasHours = false;
    HourlyWay hourly = HourlyWay::None;
};

std::optional<Error> needIntensity(const Resolved &resolved)
{
    if (resolved[Field::MapIntensity].isKnown())
        return std::nullopt;
    return missing(resolved, Field::MapIntensity,
                   FF_TR_NOOP("Message", "%1 is missing: give it, or name a map.region"));
}

std::optional<Error> fillRunPlan(const Resolved &resolved, RunPlan &plan)
{
    if (auto error = needIntensity(resolved))
        return error;
    if (!resolved[Field::MachineDevices].isKnown())
        return missing(resolved, Field::MachineDevices);
    planModel(resolved, plan.model);
    planMachine(resolved, plan.model);
    plan.hasHours = resolved[Field::TrainingHours].isKnown();
    const bool knowsCompute = plan.model.compute != Way::None && plan.model.rate != Way::None;
    if (!plan.hasHours && !knowsCompute)
        return missing(resolved, Field::TrainingHours,
                       FF_TR_NOOP("Message",
                                  "%1 is missing: give it, or what it can be computed from "
                                  "(parameters, tokens and the rate of the machine)"));
    return std::nullopt;
}

/// Hours as given, else from compute and rate; devices; intensity. With one return, so that the
/// plan is made where the caller wants it.
Result<RunPlan> planRun(const Resolved &resolved)
{
    Result<RunPlan> plan(std::in_place);
    if (auto error = fillRunPlan(resolved, *plan))
        plan = std::move(*error);
    return plan;
}

template <class Reader, class R = typename Reader::Real>
Quantity<kind::DeviceTime, R> runTime(Reader &in, const RunPlan &plan,
                                      ModelAndMachine<Reader> &machine)
{
    const auto time = plan.hasHours
                          ? deviceTime(in.template read<kind::Ratio>(Field::MachineDevices),
                                       in.template read<kind::Duration>(Field::TrainingHours))
                          : machine.compute() / machine.rate();
    return in.step(stepOf(Figure::DeviceHours), phaseIndex(Phase::Training), time);
}

template <class Reader, class R = typename Reader::Real>
Quantity<kind::Duration, R> runHours(Reader &in, const Quantity<kind::DeviceTime, R> &time)
{
    return in.step(stepOf(Figure::Hours), phaseIndex(Phase::Training),
                   wallClock(time, in.template read<kind::Ratio>(Field::MachineDevices)));
}

/// The intensity of the run: of its hours where the scenario has them, else one for all.
template <class Reader, class R>
Quantity<kind::Intensity, R> intensityOf(Reader &in, HourlyWay way, const PhaseNumbers<R> &numbers)
{
    return formula::trainingIntensity(
        in, way, in.template read<kind::Intensity>(Field::MapIntensity), numbers.hours);
}

/// What the terms of a run are made of; what these methods leave out is 1.
template <class Reader, class R = typename Reader::Real>
void describeRun(Reader &in, typename Reader::Answer &out, const Quantity<kind::Pue, R> &pue,
                 const Ratio<R> &netShare)
{
    auto &shape = out.shapes[static_cast<std::size_t>(Phase::Training)];
    shape.use = 1;
    shape.pue = valueOf(pue.amount());
    shape.netShare = valueOf(netShare.amount());
    shape.utilisation = valueOf(in.template read<kind::Ratio>(Field::EmbodiedUtilisation).amount());
}

/// The same with the scenario's PUE and what its matched clean energy leaves.
template <class Reader>
void describeRun(Reader &in, typename Reader::Answer &out)
{
    using R = typename Reader::Real;
    const auto matched = in.template read<kind::Ratio>(Field::MapMatchedCleanShare);
    describeRun(in, out, in.template read<kind::Pue>(Field::MechanizationPue),
                Ratio<R>(R(1 - valueOf(matched.amount()))));
}

/// Adds what prices and a market-based intensity give, and the totals.
template <class Reader, class R>
void finish(Reader &in, typename Reader::Answer &out, PhaseNumbers<R> &training)
{
    addCost(in, Phase::Training, training);
    if (in.resolved()[Field::MapMarketIntensity].isGiven())
        training.market =
            in.step(stepOf(Figure::OperationalMarket), phaseIndex(Phase::Training),
                    *training.facility
                        * in.template read<kind::MarketIntensity>(Field::MapMarketIntensity));
    store(out, Phase::Training, training);
    storeTotals(in, out, std::span<const PhaseNumbers<R>>(&training, 1));
}

/// Equations 1 and 2 of Patterson et al. 2021, net by the matched share.
template <class Reader>
void patterson(Reader &in, const RunPlan &plan, typename Reader::Answer &out)
{
    using R = typename Reader::Real;
    ModelAndMachine<Reader> machine(in, plan.model);
    PhaseNumbers<R> numbers;
    numbers.time = runTime(in, plan, machine);
    numbers.hours = runHours(in, *numbers.time);
    numbers.it = in.step(stepOf(Figure::ItEnergy), phaseIndex(Phase::Training),
                         machine.power() * *numbers.time);
    numbers.facility = formula::facilityEnergy(
        in, Phase::Training, *numbers.it, in.template read<kind::Pue>(Field::MechanizationPue));
    numbers.gross = formula::operationalCarbon(in, Phase::Training, *numbers.facility,
                                               intensityOf(in, plan.hourly, numbers));
    numbers.net = formula::netCarbon(in, Phase::Training, *numbers.gross);
    describeRun(in, out);
    finish(in, out, numbers);
}

/// The page logic of mlco2/impact: energy = TDP · hours, no PUE; rounds the energy, the intensity
/// in kg and the product to two decimals when asked to.
template <class Reader>
void mlco2(Reader &in, const RunPlan &plan, bool isRounded, typename Reader::Answer &out)
{
    using R = typename Reader::Real;
    ModelAndMachine<Reader> machine(in, plan.model);
    PhaseNumbers<R> numbers;
    numbers.time = runTime(in, plan, machine);
    numbers.hours = runHours(in, *numbers.time);
    auto energy = in.template read<kind::Power>(Field::MachineTdp) * *numbers.time;
    if (isRounded)
        energy = Quantity<kind::ItEnergy, R>(roundedToCents(energy.amount()));
    numbers.it = in.step(stepOf(Figure::ItEnergy), phaseIndex(Phase::Training), energy);
    numbers.facility = in.step(stepOf(Figure::FacilityEnergy), phaseIndex(Phase::Training),
                               *numbers.it * Quantity<kind::Pue, R>(R(1)));
    const auto intensity = in.template read<kind::Intensity>(Field::MapIntensity);
    if (isRounded) {
        const auto perKwh = in.step(StepName::Mlco2Intensity, kNoPhase,
                                    Quantity<kind::IntensityInKilograms, R>(
                                        roundedToCents(inKilograms(intensity).amount())));
        const auto carbon = *numbers.facility * perKwh;
        numbers.gross = in.step(stepOf(Figure::Operational), phaseIndex(Phase::Training),
                                Quantity<kind::GrossCarbon, R>(roundedToCents(carbon.amount())));
    } else {
        numbers.gross =
            formula::operationalCarbon(in, Phase::Training, *numbers.facility, intensity);
    }
    numbers.net = in.step(stepOf(Figure::OperationalNet), phaseIndex(Phase::Training),
                          netOf(*numbers.gross, Ratio<R>(R(0))));
    describeRun(in, out, Quantity<kind::Pue, R>(R(1)), Ratio<R>(R(1)));
    finish(in, out, numbers);
}

/// A log's energy, with or without PUE as it says.
template <class Reader>
void measured(Reader &in, HourlyWay hourly, typename Reader::Answer &out)
{
    using R = typename Reader::Real;
    const Resolved &known = in.resolved();
    PhaseNumbers<R> numbers;
    const auto pue = in.template read<kind::Pue>(Field::MechanizationPue);
    const auto given = in.template read<kind::MeteredEnergy>(Field::TrainingItEnergy);
    numbers.it = in.step(stepOf(Figure::ItEnergy), phaseIndex(Phase::Training),
                         known.flag(Field::TrainingEnergyIncludesPue) ? withoutPue(given, pue)
                                                                      : asItEnergy(given));
    if (known[Field::TrainingHours].isKnown() && known[Field::MachineDevices].isKnown()) {
        numbers.time = in.step(stepOf(Figure::DeviceHours), phaseIndex(Phase::Training),
                               deviceTime(in.template read<kind::Ratio>(Field::MachineDevices),
                                          in.template read<kind::Duration>(Field::TrainingHours)));
        numbers.hours = runHours(in, *numbers.time);
    }
    numbers.facility = formula::facilityEnergy(in, Phase::Training, *numbers.it, pue);
    numbers.gross = formula::operationalCarbon(in, Phase::Training, *numbers.facility,
                                               intensityOf(in, hourly, numbers));
    numbers.net = formula::netCarbon(in, Phase::Training, *numbers.gross);
    describeRun(in, out);
    finish(in, out, numbers);
}

struct PattersonMethod
{
    using Plan = RunPlan;

    static Result<Plan> plan(const Resolved &resolved)
    {
        auto plan = planRun(resolved);
        if (plan && plan->model.power == Way::None)
            plan = missing(resolved, Field::MachineAveragePower);
        if (!plan)
            return plan;
        const auto hourly = planHourly(resolved, true);
        if (hourly)
            plan->hourly = *hourly;
        return plan;
    }

    template <class Reader>
    static void run(Reader &in, const Plan &plan, typename Reader::Answer &out)
    {
        patterson(in, plan, out);
    }
};

template <bool isRounded>
struct Mlco2Method
{
    using Plan = RunPlan;

    static Result<Plan> plan(const Resolved &resolved)
    {
        auto plan = planRun(resolved);
        if (plan && !resolved[Field::MachineTdp].isKnown())
            plan = missing(resolved, Field::MachineTdp,
                           FF_TR_NOOP("Message", "%1 is missing: give it, or name an accelerator"));
        if (auto error = refuseHours(resolved))
            plan = std::move(*error);
        return plan;
    }

    template <class Reader>
    static void run(Reader &in, const Plan &plan, typename Reader::Answer &out)
    {
        mlco2(in, plan, isRounded, out);
    }
};

struct MeasuredMethod
{
    struct Plan
    {
        HourlyWay hourly = HourlyWay::None;
    };

    static Result<Plan> plan(const Resolved &resolved)
    {
        if (auto error = needIntensity(resolved))
            return *error;
        if (resolved.choice<TrainingBasisKind>(Field::TrainingBasis) != TrainingBasisKind::Energy)
            return missing(
                resolved, Field::TrainingBasis,
                FF_TR_NOOP("Message", "this method takes a measured energy: set %1 to energy"));
        if (!resolved[Field::TrainingItEnergy].isKnown())
            return missing(resolved, Field::TrainingItEnergy);
        if (resolved[Field::MechanizationPue].origin == Origin::Assumed)
            return missing(resolved, Field::MechanizationPue);
        const bool knowsHours =
            resolved[Field::TrainingHours].isKnown() && resolved[Field::MachineDevices].isKnown();
        const auto hourly = planHourly(resolved, knowsHours);
        if (!hourly)
            return hourly.error();
        return Plan{*hourly};
    }

    template <class Reader>
    static void run(Reader &in, const Plan &plan, typename Reader::Answer &out)
    {
        measured(in, plan.hourly, out);
    }
};

} // namespace

Result<Estimate> evaluatePatterson(const Resolved &resolved, Trace *trace)
{
    return evaluateMethod<PattersonMethod>(resolved, trace);
}

PreparedResult preparePatterson(const Resolved &resolved)
{
    return prepareMethod<PattersonMethod>(resolved);
}

Result<Estimate> evaluateMlco2(const Resolved &resolved, Trace *trace)
{
    return evaluateMethod<Mlco2Method<true>>(resolved, trace);
}

PreparedResult prepareMlco2(const Resolved &resolved)
{
    return prepareMethod<Mlco2Method<true>>(resolved);
}

Result<Estimate> evaluateMlco2Exact(const Resolved &resolved, Trace *trace)
{
    return evaluateMethod<Mlco2Method<false>>(resolved, trace);
}

PreparedResult prepareMlco2Exact(const Resolved &resolved)
{
    return prepareMethod<Mlco2Method<false>>(resolved);
}

Result<Estimate> evaluateMeasured(const Resolved &resolved, Trace *trace)
{
    return evaluateMethod<MeasuredMethod>(resolved, trace);
}

PreparedResult prepareMeasured(const Resolved &resolved)
{
    return prepareMethod<MeasuredMethod>(resolved);
}

} // namespace fourfold
