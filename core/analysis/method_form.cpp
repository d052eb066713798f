// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/method_form.h"

#include "core/estimation/reader.h"
#include "core/estimation/trace.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace fourfold {
namespace {

Figure operationalOf(Basis basis)
{
    return basis == Basis::Net ? Figure::OperationalNet : Figure::Operational;
}

constexpr MethodFactor factorOf(Phase phase)
{
    return static_cast<MethodFactor>(static_cast<std::size_t>(MethodFactor::Training)
                                     + static_cast<std::size_t>(phase));
}

/// Operations with which numbers follow from others when nothing is rounded. A number of another
/// operation stays as it was recorded.
struct ExactOp
{
    Op op;
    double (*apply)(double, double);
};
constexpr std::array kExactOps = {
    ExactOp{Op::Add, [](double a, double b) { return a + b; }},
    ExactOp{Op::Subtract, [](double a, double b) { return a - b; }},
    ExactOp{Op::Multiply, [](double a, double b) { return a * b; }},
    ExactOp{Op::Divide, [](double a, double b) { return a / b; }},
    ExactOp{Op::Minimum, [](double a, double b) { return std::fmin(a, b); }},
    ExactOp{Op::Maximum, [](double a, double b) { return std::fmax(a, b); }},
    ExactOp{Op::RoundToCents, [](double a, double) { return a; }},
    ExactOp{Op::Named, [](double a, double) { return a; }},
};

/// The history of one phase of an answer: figures without rounding, and what they were made from.
class PhaseHistory
{
public:
    PhaseHistory(const Estimation &estimation, Phase phase)
        : m_estimation(estimation)
        , m_trace(*estimation.trace)
        , m_phase(phase)
    {
        for (std::int32_t i = 0; i < m_trace.size(); ++i)
            m_rounds = m_rounds || m_trace[i].op == Op::RoundToCents;
        if (m_rounds)
            computeExactly();
    }

    /// The figure as it would be if nothing were rounded.
    [[nodiscard]] double exact(Figure figure) const
    {
        const std::int32_t node = nodeOf(figure);
        return m_rounds && node >= 0 ? m_exact[static_cast<std::size_t>(node)]
                                     : m_estimation.estimate[m_phase][figure];
    }

    /// The fields that come in between one figure and the one that it follows from.
    [[nodiscard]] std::vector<Field> fieldsBetween(std::optional<Figure> before,
                                                   Figure figure) const
    {
        std::vector<char> reached(static_cast<std::size_t>(m_trace.size()));
        const std::vector<char> known = before ? namesBehind(nodeOf(*before)) : reached;
        if (const std::int32_t node = nodeOf(figure); node >= 0)
            reached[static_cast<std::size_t>(node)] = 1;
        std::vector<Field> fields;
        for (std::int32_t i = m_trace.size() - 1; i >= 0; --i) {
            const auto at = static_cast<std::size_t>(i);
            if (reached[at] == 0 || known[at] != 0 || isUses(m_trace[i]))
                continue;
            if (m_trace[i].op == Op::Input)
                addTo(fields, m_trace[i].payload);
            markInputs(reached, m_trace[i]);
        }
        std::ranges::sort(fields);
        const auto repeated = std::ranges::unique(fields);
        fields.erase(repeated.begin(), repeated.end());
        return fields;
    }

private:
    void computeExactly()
    {
        for (std::int32_t i = 0; i < m_trace.size(); ++i) {
            const Node &node = m_trace[i];
            const auto op = std::ranges::find(kExactOps, node.op, &ExactOp::op);
            const auto valueOf = [&](std::int32_t input) {
                return input < 0 ? 0 : m_exact[static_cast<std::size_t>(input)];
            };
            m_exact.push_back(op == kExactOps.end() ? node.value
                                                    : op->apply(valueOf(node.a), valueOf(node.b)));
        }
    }

    /// The named number of a figure; −1 where the phase has none.
    [[nodiscard]] std::int32_t nodeOf(Figure figure) const
    {
        const std::uint16_t payload = namePayload(stepOf(figure), phaseIndex(m_phase));
        for (std::int32_t i = m_trace.size() - 1; i >= 0; --i) {
            if (m_trace[i].op == Op::Named && m_trace[i].payload == payload)
                return i;
        }
        return -1;
    }

    static bool isUses(const Node &node)
    {
        const auto step = static_cast<StepName>(node.payload & 0xFFU);
        return node.op == Op::Named && (step == StepName::Repeats || step == StepName::Requests);
    }

    static void markInputs(std::vector<char> &marks, const Node &node)
    {
        for (const std::int32_t input : {node.a, node.b}) {
            if (input >= 0)
                marks[static_cast<std::size_t>(input)] = 1;
        }
    }

    /// Every named number behind a node, and what the node itself is another name of.
    [[nodiscard]] std::vector<char> namesBehind(std::int32_t node) const
    {
        std::vector<char> behind(static_cast<std::size_t>(m_trace.size()));
        if (node < 0)
            return behind;
        behind[static_cast<std::size_t>(node)] = 1;
        for (std::int32_t i = node; i >= 0; --i) {
            if (behind[static_cast<std::size_t>(i)] != 0)
                markInputs(behind, m_trace[i]);
        }
        for (std::int32_t i = node; i >= 0; --i) {
            if (m_trace[i].op != Op::Named)
                behind[static_cast<std::size_t>(i)] = 0;
        }
        for (std::int32_t i = node; i >= 0; i = m_trace[i].op == Op::Named ? m_trace[i].a : -1)
            behind[static_cast<std::size_t>(i)] = 1;
        return behind;
    }

    /// The field that an input comes from.
    static Field fieldOf(std::uint16_t input)
    {
        if (input < kFieldCount)
            return static_cast<Field>(input);
        const auto other = static_cast<ServingInput>(input - kFieldCount);
        if (other == ServingInput::TraceStart)
            return Field::MapStartUtc;
        if (other == ServingInput::LogIntensity)
            return Field::TrainingEnergyLog;
        return Field::InferenceAccelerator; // figures of a serving accelerator come with its entry
    }

    void addTo(std::vector<Field> &fields, std::uint16_t input) const
    {
        const Field field = fieldOf(input);
        if (m_estimation.states[static_cast<std::size_t>(field)].origin != Origin::Default)
            fields.push_back(field);
    }

    const Estimation &m_estimation;
    const Trace &m_trace;
    Phase m_phase;
    bool m_rounds = false;
    std::vector<double> m_exact;
};

/// Puts the factors of one answer together.
class FormMaker
{
public:
    FormMaker(const Estimation &estimation, const CommonForm &form, const MethodScope &scope)
        : m_estimate(estimation.estimate)
        , m_form(form)
        , m_scope(scope)
        , m_history(estimation, form.phase)
    {}

    std::vector<FormFactor> make()
    {
        addGrid();
        if (m_form.hasTime)
            addWork();
        else
            add(MethodFactor::Energy, m_history.exact(Figure::ItEnergy) / uses(), std::nullopt,
                Figure::ItEnergy);
        if (m_form.hasUses)
            add(MethodFactor::Uses, uses());
        if (m_scope.basis == Basis::Net)
            add(MethodFactor::Matched,
                m_estimate[m_form.phase][Figure::OperationalNet]
                    / m_estimate[m_form.phase][Figure::Operational],
                Figure::Operational, Figure::OperationalNet);
        addParts();
        return std::move(m_factors);
    }

private:
    /// `multiplier` in base units; the amount follows from the unit of the row.
    void add(MethodFactor factor, double multiplier, std::optional<Figure> before = {},
             std::optional<Figure> figure = {})
    {
        const MethodFactorRow &row = methodFactorRow(factor);
        const double scale = unitRow(row.unit).scale;
        FormFactor made{.factor = factor, .amount = 0, .multiplier = multiplier, .fields = {}};
        switch (row.form) {
        case FactorForm::Product:
            made.amount = multiplier / scale;
            break;
        case FactorForm::Divisor:
            made.amount = 1 / (multiplier * scale);
            break;
        case FactorForm::Addition:
            made.amount = (multiplier - 1) / scale;
            break;
        }
        if (figure)
            made.fields = m_history.fieldsBetween(before, *figure);
        m_factors.push_back(std::move(made));
    }

    void addGrid()
    {
        const double it = m_history.exact(Figure::ItEnergy);
        const double facility = m_history.exact(Figure::FacilityEnergy);
        const double gross = m_history.exact(Figure::Operational);
        add(MethodFactor::Pue, facility / it, Figure::ItEnergy, Figure::FacilityEnergy);
        add(MethodFactor::Rounding, m_estimate[m_form.phase][Figure::Operational] / gross);
        add(MethodFactor::Intensity, gross / facility, Figure::FacilityEnergy, Figure::Operational);
    }

    void addWork()
    {
        const double time = m_history.exact(Figure::DeviceHours);
        add(MethodFactor::Power, m_history.exact(Figure::ItEnergy) / time, Figure::DeviceHours,
            Figure::ItEnergy);
        if (!m_form.hasCompute) {
            add(MethodFactor::DeviceHours, time / uses(), std::nullopt, Figure::DeviceHours);
            return;
        }
        const double compute = m_history.exact(Figure::Flop);
        add(MethodFactor::Rate, time / compute, Figure::Flop, Figure::DeviceHours);
        add(MethodFactor::Flop, compute / uses(), std::nullopt, Figure::Flop);
    }

    /// The other phases in turn, then embodied carbon, each as a share of what stands before.
    void addParts()
    {
        const Figure operational = operationalOf(m_scope.basis);
        double sum = m_estimate[m_form.phase][operational];
        double embodied = 0;
        const auto addPart = [&](MethodFactor factor, double kg) {
            add(factor, (sum + kg) / sum);
            sum += kg;
        };
        for (const PhaseRow &row : phaseTable()) {
            if (std::ranges::count(m_scope.phases, row.phase) == 0)
                continue;
            embodied += m_estimate[row.phase][Figure::Embodied];
            if (row.phase != m_form.phase)
                addPart(factorOf(row.phase), m_estimate[row.phase][operational]);
        }
        addPart(MethodFactor::Embodied, embodied);
    }

    [[nodiscard]] double uses() const
    {
        return m_form.hasUses ? m_estimate.shapes[static_cast<std::size_t>(m_form.phase)].use : 1;
    }

    const Estimate &m_estimate;
    const CommonForm &m_form;
    const MethodScope &m_scope;
    PhaseHistory m_history;
    std::vector<FormFactor> m_factors;
};

} // namespace

double countedKg(const Estimate &estimate, const MethodScope &scope)
{
    double kg = 0;
    for (const PhaseRow &row : phaseTable()) {
        if (std::ranges::count(scope.phases, row.phase) > 0)
            kg += estimate[row.phase][operationalOf(scope.basis)]
                  + estimate[row.phase][Figure::Embodied];
    }
    return kg;
}

std::optional<CommonForm> commonForm(const Estimation &a, const Estimation &b,
                                     const MethodScope &scope)
{
    const auto bothHave = [&](Phase phase, Figure figure) {
        return a.estimate[phase][figure] > 0 && b.estimate[phase][figure] > 0;
    };
    for (const PhaseRow &row : phaseTable()) {
        const bool isCounted = std::ranges::count(scope.phases, row.phase) > 0;
        if (!isCounted || !bothHave(row.phase, operationalOf(scope.basis))
            || !bothHave(row.phase, Figure::Operational) || !bothHave(row.phase, Figure::ItEnergy))
            continue;
        const auto at = static_cast<std::size_t>(row.phase);
        CommonForm form{.phase = row.phase};
        form.hasUses = a.estimate.shapes[at].use > 0 && b.estimate.shapes[at].use > 0;
        form.hasTime = bothHave(row.phase, Figure::DeviceHours);
        form.hasCompute = form.hasTime && bothHave(row.phase, Figure::Flop);
        return form;
    }
    return std::nullopt;
}

std::vector<FormFactor> formOf(const Estimation &estimation, const CommonForm &form,
                               const MethodScope &scope)
{
    return FormMaker(estimation, form, scope).make();
}

} // namespace fourfold
