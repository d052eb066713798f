// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/formulas/embodied.h"
#include "core/estimation/formulas/hourly.h"
#include "core/estimation/methods/general_model.h"
#include "core/estimation/methods/method_kernel.h"
#include "core/estimation/methods/methods.h"
#include "core/estimation/methods/serving_request.h"

namespace fourfold {
namespace {

/// The general estimate: training on three bases, experimentation, inference, storage, embodied.
template <class Reader>
class GeneralEstimate
{
public:
    using R = typename Reader::Real;
    using Numbers = PhaseNumbers<R>;

    using Answer = typename Reader::Answer;

    GeneralEstimate(Reader &in, const GeneralPlan &plan, Answer &out)
        : m_in(in)
        , m_known(in.resolved())
        , m_plan(plan)
        , m_out(out)
        , m_machine(in, plan)
    {}

    void run()
    {
        m_pue = effectivePue(Field::MechanizationPue);
        m_intensity = effectiveIntensity(Field::MapIntensity);
        if (m_plan.isTrained)
            training();
        if (m_plan.isTrained && m_known[Field::ExperimentationFactor].isGiven())
            experimentation();
        if (m_plan.isServed)
            inference();
        if (m_plan.isStored)
            storage();
        storeTotals(m_in, m_out, std::span<const Numbers>(m_phases));
        m_machine.describe(m_out);
        if constexpr (Reader::keepsHistory)
            m_machine.predictLoss();
    }

private:
    template <class Kind>
    using Q = Quantity<Kind, R>;

    template <class Kind>
    Q<Kind> read(Field field)
    {
        return m_in.template read<Kind>(field);
    }
    /// An input without its history, for what is no formula of the explanation.
    template <class Kind>
    auto plain(Field field)
    {
        return valueOf(read<Kind>(field).amount());
    }
    template <class Kind>
    Q<Kind> step(StepName name, const Q<Kind> &number)
    {
        return m_in.step(name, kNoPhase, number);
    }
    template <class Kind>
    Q<Kind> figure(Figure figure, Phase phase, const Q<Kind> &number)
    {
        return m_in.step(stepOf(figure), phaseIndex(phase), number);
    }

    template <class Kind>
    Q<Kind> reduced(const Q<Kind> &number, Field factor)
    {
        return reducedBy(m_in, factor, number);
    }

    /// What a meter would show, where the error of the method is given.
    Q<kind::ItEnergy> corrected(const Q<kind::ItEnergy> &computed, Field error)
    {
        return m_known[error].isGiven() ? computed * read<kind::Ratio>(error) : computed;
    }

    Q<kind::Pue> effectivePue(Field field)
    {
        const Q<kind::Pue> pue = read<kind::Pue>(field);
        if (!m_known[Field::FactorsMechanization].isGiven())
            return pue;
        return step(StepName::Pue, reduced(pue, Field::FactorsMechanization));
    }
    Q<kind::Intensity> trainingIntensity(const std::optional<Q<kind::Duration>> &hours)
    {
        return m_plan.hourly == HourlyWay::None
                   ? m_intensity
                   : effective(formula::trainingIntensity(m_in, m_plan.hourly, m_intensity, hours));
    }
    Q<kind::Intensity> effectiveIntensity(Field field)
    {
        return effective(read<kind::Intensity>(field));
    }
    Q<kind::Intensity> effective(const Q<kind::Intensity> &intensity)
    {
        if (!m_known[Field::FactorsMap].isGiven())
            return intensity;
        return step(StepName::Intensity, reduced(intensity, Field::FactorsMap));
    }

    auto &shapeOf(Phase phase) { return m_out.shapes[static_cast<std::size_t>(phase)]; }

    /// Everything that follows from IT energy and device time.
    void account(Phase phase, Numbers &numbers, const Q<kind::Pue> &pue,
                 const Q<kind::Intensity> &intensity)
    {
        numbers.facility = formula::facilityEnergy(m_in, phase, *numbers.it, pue);
        numbers.gross = formula::operationalCarbon(m_in, phase, *numbers.facility, intensity);
        numbers.net = formula::netCarbon(m_in, phase, *numbers.gross);
        numbers.water = isWaterAfterPue(phase)
                            ? formula::waterAfterPue(m_in, phase, *numbers.facility)
                            : formula::water(m_in, phase, *numbers.it);
        if (m_known[Field::MapMarketIntensity].isGiven())
            numbers.market =
                figure(Figure::OperationalMarket, phase, *numbers.facility * marketIntensity());
        addCost(m_in, phase, numbers);
        auto &shape = shapeOf(phase);
        shape.pue = valueOf(pue.amount());
        shape.utilisation = plain<kind::Ratio>(Field::EmbodiedUtilisation);
        shape.netShare = 1 - plain<kind::Ratio>(Field::MapMatchedCleanShare);
    }

    [[nodiscard]] bool isWaterAfterPue(Phase phase) const
    {
        return phase == Phase::Inference && m_known.flag(Field::InferenceEcoLogitsWater)
               && m_known.choice<InferenceTierKind>(Field::InferenceTier)
                      == InferenceTierKind::EcoLogits;
    }

    Q<kind::MarketIntensity> marketIntensity()
    {
        const auto intensity = read<kind::MarketIntensity>(Field::MapMarketIntensity);
        return m_known[Field::FactorsMap].isGiven()
                   ? step(StepName::MarketIntensity, reduced(intensity, Field::FactorsMap))
                   : intensity;
    }

    void embody(Phase phase, Numbers &numbers, const Q<kind::ProductCarbon> &device)
    {
        if (!m_serverShare)
            m_serverShare = formula::serverShare(m_in);
        const auto product =
            m_in.step(StepName::Product, phaseIndex(phase), device + *m_serverShare);
        numbers.embodied = formula::embodiedCarbon(m_in, phase, *numbers.time, product);
    }

    /// How often training is paid for: runs over reuses.
    std::optional<Ratio<R>> repeats()
    {
        if (!m_known[Field::TrainingRuns].isGiven() && !m_known[Field::TrainingReuses].isGiven())
            return std::nullopt;
        return step(StepName::Repeats, read<kind::Ratio>(Field::TrainingRuns)
                                           / read<kind::Ratio>(Field::TrainingReuses));
    }

    template <class Kind>
    std::optional<Q<Kind>> repeated(Figure name, const std::optional<Q<Kind>> &run,
                                    const std::optional<Ratio<R>> &times)
    {
        if (!run)
            return std::nullopt;
        return figure(name, Phase::Training, times ? *run * *times : *run);
    }

    void training()
    {
        const Numbers run = oneRun();
        const auto times = repeats();
        Numbers &numbers = phase(Phase::Training);
        numbers.compute = repeated(Figure::Flop, run.compute, times);
        numbers.time = repeated(Figure::DeviceHours, run.time, times);
        if (run.hours)
            numbers.hours = figure(Figure::Hours, Phase::Training, *run.hours);
        numbers.it = repeated(Figure::ItEnergy, run.it, times);
        account(Phase::Training, numbers, m_pue, trainingIntensity(run.hours));
        if (numbers.time && m_known.flag(Field::EmbodiedInclude))
            embody(Phase::Training, numbers, formula::trainingDevice(m_in));
        shapeOf(Phase::Training).use = times ? valueOf(times->amount()) : 1;
        store(m_out, Phase::Training, numbers);
    }

    /// Compute, device time, hours and IT energy of one training run, reduction factors applied.
    Numbers oneRun()
    {
        Numbers run;
        if (m_plan.compute != Way::None)
            run.compute = reduced(m_machine.compute(), Field::FactorsModel);
        if (m_plan.knowsTime)
            run.time = step(StepName::RunDeviceHours, runTime(run));
        if (run.time && m_plan.devices != Way::None)
            run.hours = step(StepName::RunHours, wallClock(*run.time, m_machine.devices()));
        const auto it = isMetered()
                            ? reduced(meteredEnergy(), Field::FactorsModel)
                            : corrected(m_machine.power() * *run.time, Field::TrainingMethodError);
        run.it = step(StepName::RunItEnergy, reduced(it, Field::FactorsMachine));
        return run;
    }

    [[nodiscard]] bool isMetered() const
    {
        return m_known.choice<TrainingBasisKind>(Field::TrainingBasis) == TrainingBasisKind::Energy;
    }

    Q<kind::DeviceTime> runTime(const Numbers &run)
    {
        if (m_known.choice<TrainingBasisKind>(Field::TrainingBasis) == TrainingBasisKind::Flops)
            return *run.compute / m_machine.rate();
        return reduced(deviceTime(read<kind::Ratio>(Field::MachineDevices),
                                  read<kind::Duration>(Field::TrainingHours)),
                       Field::FactorsModel);
    }

    /// The measured energy before PUE; the PUE that was part of it is taken out as it was.
    Q<kind::ItEnergy> meteredEnergy()
    {
        const auto given = read<kind::MeteredEnergy>(Field::TrainingItEnergy);
        return m_known.flag(Field::TrainingEnergyIncludesPue)
                   ? withoutPue(given, read<kind::Pue>(Field::MechanizationPue))
                   : asItEnergy(given);
    }

    /// Whether a model of ours says what a request takes, not a measurement of this very service.
    [[nodiscard]] bool isServingComputed() const
    {
        const auto tier = m_known.choice<InferenceTierKind>(Field::InferenceTier);
        return tier != InferenceTierKind::PerToken && tier != InferenceTierKind::Measured;
    }

    /// Training-like work besides the final training: a multiple of every figure.
    void experimentation()
    {
        const Numbers &of = phase(Phase::Training);
        const Ratio<R> factor = read<kind::Ratio>(Field::ExperimentationFactor);
        Numbers &numbers = phase(Phase::Experimentation);
        numbers = multipleOf(m_in, Phase::Experimentation, of, factor);
        auto &shape = shapeOf(Phase::Experimentation);
        shape = shapeOf(Phase::Training);
        shape.use = shape.use * valueOf(factor.amount());
        store(m_out, Phase::Experimentation, numbers);
    }

    void inference()
    {
        const Ratio<R> requests =
            step(StepName::Requests, read<kind::PerDay>(Field::InferenceRequestsPerDay)
                                         * read<kind::Days>(Field::InferenceDays));
        Numbers one = ServingRequest<Reader>(m_in, m_plan, m_machine).make();
        if (isServingComputed())
            one.it = corrected(*one.it, Field::InferenceMethodError);
        Numbers &numbers = phase(Phase::Inference);
        const auto all = [&](Figure name, const auto &number) {
            auto product = number;
            if (number)
                product = figure(name, Phase::Inference, *number * requests);
            return product;
        };
        numbers.compute = all(Figure::Flop, one.compute);
        numbers.time = all(Figure::DeviceHours, one.time);
        numbers.it = all(Figure::ItEnergy, one.it);
        if (const auto devices = m_machine.servingDevices(); devices && numbers.time)
            numbers.hours =
                figure(Figure::Hours, Phase::Inference, wallClock(*numbers.time, *devices));
        account(Phase::Inference, numbers,
                m_known[Field::InferencePue].isKnown() ? effectivePue(Field::InferencePue) : m_pue,
                m_known[Field::InferenceIntensity].isKnown()
                    ? effectiveIntensity(Field::InferenceIntensity)
                    : m_intensity);
        if (numbers.time && m_known.flag(Field::EmbodiedInclude))
            embody(Phase::Inference, numbers, formula::servingDevice(m_in));
        shapeOf(Phase::Inference).use = valueOf(requests.amount());
        store(m_out, Phase::Inference, numbers);
    }

    void storage()
    {
        const auto stored = formula::storedEnergy(m_in);
        const auto moved = formula::transferEnergy(m_in);
        Numbers &numbers = phase(Phase::Storage);
        numbers.it = figure(Figure::ItEnergy, Phase::Storage, stored + moved);
        account(Phase::Storage, numbers, m_pue, m_intensity);
        describeStorage(m_in, stored, moved, shapeOf(Phase::Storage));
        store(m_out, Phase::Storage, numbers);
    }

    Numbers &phase(Phase phase) { return m_phases[static_cast<std::size_t>(phase)]; }

    Reader &m_in;
    const Resolved &m_known;
    const GeneralPlan &m_plan;
    Answer &m_out;
    ModelAndMachine<Reader> m_machine;
    Q<kind::Pue> m_pue;
    Q<kind::Intensity> m_intensity;
    std::optional<Q<kind::ProductCarbon>> m_serverShare;
    std::array<Numbers, kPhaseCount> m_phases;
};

struct GeneralMethod
{
    using Plan = GeneralPlan;

    static Result<Plan> plan(const Resolved &resolved) { return planGeneral(resolved); }

    template <class Reader>
    static void run(Reader &in, const Plan &plan, typename Reader::Answer &out)
    {
        GeneralEstimate(in, plan, out).run();
    }
};

} // namespace

Result<Estimate> evaluateFourfold(const Resolved &resolved, Trace *trace)
{
    return evaluateMethod<GeneralMethod>(resolved, trace);
}

PreparedResult prepareFourfold(const Resolved &resolved)
{
    return prepareMethod<GeneralMethod>(resolved);
}

} // namespace fourfold
