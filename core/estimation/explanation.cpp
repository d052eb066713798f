// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/explanation.h"

#include "core/estimation/expression.h"
#include "core/estimation/phase_sum.h"
#include "core/estimation/reader.h"
#include "core/estimation/trace.h"
#include "core/support/numbers.h"

#include <algorithm>
#include <array>
#include <map>

namespace fourfold {
namespace {

StepName stepOfNode(const Node &node)
{
    return static_cast<StepName>(node.payload & 0xFFU);
}

std::vector<Phase> phasesOfNode(const Node &node)
{
    return phasesAt(node.payload >> 8U);
}

/// "training.it_energy_kwh"; figures of all phases are totals, other steps stand alone.
std::string idOf(const Node &node)
{
    const StepRow &row = stepRow(stepOfNode(node));
    std::string names;
    for (const Phase phase : phasesOfNode(node))
        names += (names.empty() ? "" : "+")
                 + std::string(phaseTable()[static_cast<std::size_t>(phase)].key);
    if (names.empty() && row.step >= StepName::FigureFlop)
        names = "total";
    return names + (names.empty() ? "" : ".") + std::string(row.key);
}

std::string symbolOf(const Node &node)
{
    constexpr std::array<std::string_view, kPhaseCount> kLetters = {"train", "exp", "inf", "sto"};
    const StepRow &row = stepRow(stepOfNode(node));
    std::string symbol(row.symbol);
    const std::vector<Phase> phases = phasesOfNode(node);
    for (const Phase phase : phases)
        symbol += "_" + std::string(kLetters[static_cast<std::size_t>(phase)]);
    if (phases.empty() && row.step >= StepName::FigureFlop)
        symbol += "_total";
    return symbol;
}

/// Turns the trace into steps, from a wanted node back to the inputs.
class Explainer
{
public:
    Explainer(const Estimation &estimation, const Trace &trace, const Catalog &catalog)
        : m_estimation(estimation)
        , m_trace(trace)
        , m_catalog(catalog)
    {}

    std::vector<Step> explain(std::int32_t node)
    {
        addStep(node, true);
        return std::move(m_steps);
    }

private:
    /// A name given to what has a name already says nothing: the older one is used.
    [[nodiscard]] std::int32_t withoutAlias(std::int32_t index) const
    {
        while (m_trace[index].op == Op::Named) {
            const Node &inner = m_trace[m_trace[index].a];
            if (inner.op != Op::Named && inner.op != Op::Input)
                break;
            index = m_trace[index].a;
        }
        return index;
    }

    int addStep(std::int32_t index, bool isWanted = false)
    {
        if (!isWanted)
            index = withoutAlias(index);
        if (const auto found = m_stepOf.find(index); found != m_stepOf.end())
            return found->second;
        const Node &node = m_trace[index];
        const StepRow &row = stepRow(stepOfNode(node));
        Step step;
        step.id = idOf(node);
        step.symbol = symbolOf(node);
        step.title = row.title;
        step.phases = phasesOfNode(node);
        step.value = node.value;
        step.unit = row.unit;
        step.sourceId = row.source;
        step.notes = notesOn(m_estimation, row.step);
        collectInputs(node.a, step);
        const auto writer = [&](ExpressionStyle style) {
            return expressionText(m_trace, node.a, style,
                                  [&](std::int32_t leaf) { return leafOf(leaf, step.inputs); });
        };
        step.formula = writer(ExpressionStyle::Formula);
        step.substituted = writer(ExpressionStyle::Substituted);
        step.latex =
            latexLine(step, writer(ExpressionStyle::Latex), writer(ExpressionStyle::LatexNumbers));
        const int position = static_cast<int>(m_steps.size());
        m_steps.push_back(std::move(step));
        m_stepOf[index] = position;
        return position;
    }

    static std::string latexLine(const Step &step, const std::string &formula,
                                 const std::string &numbers)
    {
        return latexSymbol(step.symbol) + " &= " + formula + " = " + numbers + " = "
               + latexAmount(step.value, step.unit);
    }

    /// The leaves of an expression: named steps, inputs; each once, in the order of reading.
    void collectInputs(std::int32_t index, Step &step)
    {
        const Node &node = m_trace[index];
        if (node.op == Op::StretchMean || isLogIntensity(node))
            addNew(traceOperand(), step.inputs);
        if (node.op == Op::Named || node.op == Op::Input) {
            addOperand(withoutAlias(index), step.inputs);
            return;
        }
        if (node.op == Op::Constant)
            addConstant(constantRow(static_cast<Constant>(node.payload)), step.constants);
        if (node.a >= 0)
            collectInputs(node.a, step);
        if (node.b >= 0 && node.b != node.a)
            collectInputs(node.b, step);
    }

    void addConstant(const ConstantRow &row, std::vector<Operand> &constants) const
    {
        Operand operand;
        operand.symbol = toText(row.value);
        operand.value = row.value;
        operand.unit = row.unit;
        operand.sourceId = row.source;
        if (!row.source.empty())
            operand.source = citation(operand.sourceId);
        const auto isSame = [&](const Operand &other) {
            return other.symbol == operand.symbol && other.unit == operand.unit;
        };
        if (std::ranges::none_of(constants, isSame))
            constants.push_back(std::move(operand));
    }

    void addOperand(std::int32_t index, std::vector<Operand> &inputs)
    {
        const Node &node = m_trace[index];
        Operand operand;
        if (node.op == Op::Named) {
            operand.step = addStep(index);
            const Step &step = m_steps[static_cast<std::size_t>(operand.step)];
            operand.symbol = step.symbol;
            operand.label = step.title;
            operand.unit = step.unit;
            operand.origin = Origin::Computed;
        } else {
            operand = inputOperand(node);
        }
        operand.value = node.value;
        addNew(std::move(operand), inputs);
    }

    static void addNew(Operand operand, std::vector<Operand> &inputs)
    {
        const bool isNew =
            std::ranges::find(inputs, operand.symbol, &Operand::symbol) == inputs.end();
        if (isNew)
            inputs.push_back(std::move(operand));
    }

    static bool isLogIntensity(const Node &node)
    {
        return node.op == Op::Input
               && node.payload
                      == kFieldCount + static_cast<std::size_t>(ServingInput::LogIntensity);
    }

    /// The hourly trace that a mean is taken of, by its own mean, its file and its kind.
    [[nodiscard]] Operand traceOperand() const
    {
        const HourlyTrace &trace = m_estimation.hourly->trace;
        const FieldRow &row = fieldRow(Field::MapTrace);
        Operand operand;
        operand.symbol = row.symbol;
        operand.label = row.label;
        operand.field = row.field;
        operand.value = trace.planned->mean();
        operand.unit = Unit::GramPerKilowattHour;
        if (trace.entry != nullptr)
            describeEntry(*trace.entry, Property::GridGPerKwh, operand);
        operand.origin = m_estimation.states[static_cast<std::size_t>(row.field)].origin;
        const IntensityBasis &basis = trace.series().basis;
        operand.source = trace.name + "; " + std::string(toText(basis.factors)) + ", "
                         + std::string(toText(basis.signal)) + ", "
                         + std::string(toText(basis.hindsight))
                         + (operand.source.empty() ? "" : "; " + operand.source);
        return operand;
    }

    Operand inputOperand(const Node &node) const
    {
        Operand operand;
        if (node.payload >= kFieldCount) {
            const auto input = static_cast<ServingInput>(node.payload - kFieldCount);
            const ServingInputRow &row = servingInputRow(input);
            operand.symbol = row.symbol;
            operand.label = row.label;
            operand.unit = row.unit;
            describe(m_estimation.serving[static_cast<std::size_t>(input)], {}, operand);
            return operand;
        }
        const auto field = static_cast<Field>(node.payload);
        const FieldRow &row = fieldRow(field);
        operand.symbol = row.symbol;
        operand.label = row.label;
        operand.unit = row.unit;
        operand.field = field;
        describe(m_estimation.states[static_cast<std::size_t>(field)], row.defaultSource, operand);
        return operand;
    }

    void describe(const FieldState &state, std::string_view defaultSource, Operand &operand) const
    {
        operand.origin = state.origin;
        if (state.isGiven() && state.giver != nullptr) {
            operand.scenario = state.origin == Origin::Inherited ? state.giver->id : "";
            if (operand.field) {
                const auto own = state.giver->sources.find(*operand.field);
                if (own != state.giver->sources.end())
                    operand.source = own->second;
            }
        }
        if (state.origin == Origin::Catalogue && state.entry != nullptr)
            describeEntry(*state.entry, state.property, operand);
        if (state.origin == Origin::Assumed && !defaultSource.empty()) {
            operand.sourceId = defaultSource;
            operand.source = citation(operand.sourceId);
        }
    }

    void describeEntry(const Entry &entry, std::optional<Property> property, Operand &operand) const
    {
        operand.entry = entry.id;
        operand.kind = entry.kind;
        const bool isRecalled = property && entry.isRecalled(*property);
        operand.standing = toText(isRecalled ? Provenance::Recall : entry.provenance);
        if (!property) {
            operand.source = entry.sourceText;
            return;
        }
        std::string all = entry.sourceText;
        for (const std::string &id : entry.sourcesOf(*property)) {
            if (operand.sourceId.empty())
                operand.sourceId = id;
            all += (all.empty() ? "" : "; ") + citation(id);
        }
        operand.source = all;
    }

    [[nodiscard]] std::string citation(const std::string &id) const
    {
        const Source *source = m_catalog.source(id);
        return source == nullptr ? id : source->citation;
    }

    /// How a leaf is written: its symbol, or its number with the unit.
    Leaf leafOf(std::int32_t index, const std::vector<Operand> &inputs) const
    {
        const Node &node = m_trace[withoutAlias(index)];
        const std::string symbol =
            node.op == Op::Named ? symbolOf(node) : inputOperand(node).symbol;
        const auto found = std::ranges::find(inputs, symbol, &Operand::symbol);
        return {symbol, node.value, found == inputs.end() ? Unit::None : found->unit};
    }

    const Estimation &m_estimation;
    const Trace &m_trace;
    const Catalog &m_catalog;
    std::vector<Step> m_steps;
    std::map<std::int32_t, int> m_stepOf;
};

/// The last node of this id; −1 when the trace has none.
std::int32_t findNode(const Trace &trace, std::string_view quantity)
{
    for (std::int32_t i = trace.size() - 1; i >= 0; --i) {
        if (trace[i].op == Op::Named && idOf(trace[i]) == quantity)
            return i;
    }
    return -1;
}

/// A figure that nothing was added to: it is 0 because its phases are absent.
Step zeroStep(const PhaseSum &sum)
{
    const StepRow &name = stepRow(stepOf(sum.figure));
    Step step;
    step.phases = phasesAt(placeOf(sum.phases));
    step.id = quantityName(sum.phases, sum.figure);
    step.symbol = name.symbol;
    step.title = figureRow(sum.figure).label;
    step.formula = "0";
    step.substituted = "0";
    step.latex = latexSymbol(step.symbol) + " &= 0";
    step.unit = name.unit;
    return step;
}

/// The steps of a figure over phases that no result has. Nothing when this estimate has no such
/// figure at all.
std::optional<std::vector<Step>> explainSum(const Estimation &estimation, const PhaseSum &sum,
                                            const Catalog &catalog)
{
    const FigureRow &row = figureRow(sum.figure);
    if (!estimation.estimate.shows(row.inPhases) && !estimation.estimate.shows(row.inTotal))
        return std::nullopt;
    Trace trace = *estimation.trace;
    const std::int32_t node = recordSum(sum, trace);
    if (node < 0)
        return std::vector<Step>{zeroStep(sum)};
    return Explainer(estimation, trace, catalog).explain(node);
}

} // namespace

std::vector<std::string> explainableQuantities(const Estimation &estimation)
{
    std::vector<std::string> names;
    for (const PhaseRow &phase : phaseTable()) {
        for (const FigureRow &row : figureTable()) {
            if (estimation.estimate.shows(row.inPhases))
                names.push_back(std::string(phase.key) + "." + std::string(row.key));
        }
    }
    for (const FigureRow &row : figureTable()) {
        if (estimation.estimate.shows(row.inTotal))
            names.push_back("total." + std::string(row.key));
    }
    return names;
}

Result<std::vector<Step>> explain(const Estimation &estimation, std::string_view quantity,
                                  const Catalog &catalog)
{
    const Trace &trace = *estimation.trace;
    if (const std::int32_t node = findNode(trace, quantity); node >= 0)
        return Explainer(estimation, trace, catalog).explain(node);
    if (const auto sum = parsePhaseSum(quantity)) {
        if (auto steps = explainSum(estimation, *sum, catalog))
            return *std::move(steps);
    }
    std::string all;
    for (const std::string &name : explainableQuantities(estimation))
        all += (all.empty() ? "" : ", ") + name;
    return Error{ErrorCode::UnknownName, std::string(quantity),
                 Message{FF_TR_NOOP("Message", "no quantity is named so; there are: %1"), {all}}};
}

} // namespace fourfold
