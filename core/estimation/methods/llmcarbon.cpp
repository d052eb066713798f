// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/formulas/embodied.h"
#include "core/estimation/methods/general_model.h"
#include "core/estimation/methods/method_kernel.h"
#include "core/estimation/methods/methods.h"

namespace fourfold {
namespace {

/// The released procedure of LLMCarbon (Faiz et al. 2024, code of revision dbd96b7): 6 P D and 2 P
/// D over the base parameters, devices · power · time, its own server, no utilisation. What is
/// doubtful in it is named by notes of the explanation, and done otherwise in the general estimate.
template <class Reader>
class ReleasedEstimate
{
public:
    using R = typename Reader::Real;
    using Numbers = PhaseNumbers<R>;

    using Answer = typename Reader::Answer;

    ReleasedEstimate(Reader &in, const GeneralPlan &plan, Answer &out)
        : m_in(in)
        , m_known(in.resolved())
        , m_plan(plan)
        , m_out(out)
        , m_machine(in, plan)
    {}

    void run()
    {
        if (m_plan.isTrained) {
            training();
            if (m_known[Field::ExperimentationFactor].isGiven())
                experimentation();
        }
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
    template <class Kind>
    Q<Kind> figure(Figure figure, Phase phase, const Q<Kind> &number)
    {
        return m_in.step(stepOf(figure), phaseIndex(phase), number);
    }
    Numbers &numbersOf(Phase phase) { return m_phases[static_cast<std::size_t>(phase)]; }
    auto &shapeOf(Phase phase) { return m_out.shapes[static_cast<std::size_t>(phase)]; }

    void training()
    {
        Numbers &numbers = numbersOf(Phase::Training);
        const auto compute =
            formula::releasedCompute(m_in, m_machine.baseParameters(), m_machine.tokens());
        numbers.compute = figure(Figure::Flop, Phase::Training, compute);
        numbers.time =
            figure(Figure::DeviceHours, Phase::Training, *numbers.compute / m_machine.rate());
        numbers.hours = figure(Figure::Hours, Phase::Training,
                               wallClock(*numbers.time, read<kind::Ratio>(Field::MachineDevices)));
        numbers.it = figure(Figure::ItEnergy, Phase::Training, m_machine.power() * *numbers.time);
        account(Phase::Training, numbers, Field::MechanizationPue, Field::MapIntensity);
        if (m_known.flag(Field::EmbodiedInclude))
            embody(Phase::Training, numbers, formula::trainingDevice(m_in));
        shapeOf(Phase::Training).use = 1;
        store(m_out, Phase::Training, numbers);
    }

    void experimentation()
    {
        const auto factor = read<kind::Ratio>(Field::ExperimentationFactor);
        Numbers &numbers = numbersOf(Phase::Experimentation);
        numbers = multipleOf(m_in, Phase::Experimentation, numbersOf(Phase::Training), factor);
        shapeOf(Phase::Experimentation) = shapeOf(Phase::Training);
        shapeOf(Phase::Experimentation).use = valueOf(factor.amount());
        store(m_out, Phase::Experimentation, numbers);
    }

    void inference()
    {
        const auto requests = m_in.step(StepName::Requests, kNoPhase,
                                        read<kind::PerDay>(Field::InferenceRequestsPerDay)
                                            * read<kind::Days>(Field::InferenceDays));
        Numbers &numbers = numbersOf(Phase::Inference);
        const auto request = formula::requestCompute(m_in, m_machine.baseParameters());
        numbers.compute = figure(Figure::Flop, Phase::Inference, request * requests);
        numbers.time = figure(Figure::DeviceHours, Phase::Inference,
                              *numbers.compute / m_machine.servingRate());
        if (const auto devices = m_machine.servingDevices())
            numbers.hours =
                figure(Figure::Hours, Phase::Inference, wallClock(*numbers.time, *devices));
        numbers.it =
            figure(Figure::ItEnergy, Phase::Inference, m_machine.servingPower() * *numbers.time);
        account(Phase::Inference, numbers, givenOr(Field::InferencePue, Field::MechanizationPue),
                givenOr(Field::InferenceIntensity, Field::MapIntensity));
        if (m_known.flag(Field::EmbodiedInclude))
            embody(Phase::Inference, numbers, formula::servingDevice(m_in));
        shapeOf(Phase::Inference).use = valueOf(requests.amount());
        store(m_out, Phase::Inference, numbers);
    }

    void storage()
    {
        const auto stored = formula::storedEnergy(m_in);
        const auto moved = formula::transferEnergy(m_in);
        Numbers &numbers = numbersOf(Phase::Storage);
        numbers.it = figure(Figure::ItEnergy, Phase::Storage, stored + moved);
        account(Phase::Storage, numbers, Field::MechanizationPue, Field::MapIntensity);
        describeStorage(m_in, stored, moved, shapeOf(Phase::Storage));
        store(m_out, Phase::Storage, numbers);
    }

    [[nodiscard]] Field givenOr(Field own, Field training) const
    {
        return m_known[own].isKnown() ? own : training;
    }

    /// What follows from IT energy; net is gross.
    void account(Phase phase, Numbers &numbers, Field pue, Field intensity)
    {
        const auto overhead = read<kind::Pue>(pue);
        numbers.facility = formula::facilityEnergy(m_in, phase, *numbers.it, overhead);
        numbers.gross = formula::operationalCarbon(m_in, phase, *numbers.facility,
                                                   read<kind::Intensity>(intensity));
        numbers.net = figure(Figure::OperationalNet, phase, netOf(*numbers.gross, Ratio<R>(R(0))));
        if (m_known[Field::MapMarketIntensity].isGiven())
            numbers.market =
                figure(Figure::OperationalMarket, phase,
                       *numbers.facility * read<kind::MarketIntensity>(Field::MapMarketIntensity));
        addCost(m_in, phase, numbers);
        shapeOf(phase).pue = valueOf(overhead.amount());
    }

    void embody(Phase phase, Numbers &numbers, const Q<kind::ProductCarbon> &device)
    {
        if (!m_serverShare)
            m_serverShare = formula::releasedServerShare(m_in);
        const auto product =
            m_in.step(StepName::Product, phaseIndex(phase), device + *m_serverShare);
        numbers.embodied = figure(
            Figure::Embodied, phase,
            manufactureShare(*numbers.time, read<kind::Years>(Field::EmbodiedLifetime), product));
    }

    Reader &m_in;
    const Resolved &m_known;
    const GeneralPlan &m_plan;
    Answer &m_out;
    ModelAndMachine<Reader> m_machine;
    std::optional<Q<kind::ProductCarbon>> m_serverShare;
    std::array<Numbers, kPhaseCount> m_phases;
};

struct ReleasedMethod
{
    using Plan = GeneralPlan;

    static Result<Plan> plan(const Resolved &resolved) { return planReleased(resolved); }

    template <class Reader>
    static void run(Reader &in, const Plan &plan, typename Reader::Answer &out)
    {
        ReleasedEstimate(in, plan, out).run();
    }
};

} // namespace

Result<Estimate> evaluateLlmCarbon(const Resolved &resolved, Trace *trace)
{
    return evaluateMethod<ReleasedMethod>(resolved, trace);
}

PreparedResult prepareLlmCarbon(const Resolved &resolved)
{
    return prepareMethod<ReleasedMethod>(resolved);
}

} // namespace fourfold
