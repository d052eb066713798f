// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/phase_sum.h"

#include "core/estimation/methods/phase_account.h"
#include "core/estimation/reader.h"

#include <algorithm>

namespace fourfold {
namespace {

constexpr std::uint8_t kEveryPhase = (1U << kPhaseCount) - 1;
/// Marks a place that is a set of phases, one bit for each.
constexpr std::uint8_t kPhaseSet = 1U << kPhaseCount;
static_assert(kPhaseSet > kNoPhase);

constexpr std::uint8_t bitOf(Phase phase)
{
    return static_cast<std::uint8_t>(1U << phaseIndex(phase));
}

unsigned bitsOf(std::span<const Phase> phases)
{
    unsigned bits = 0;
    for (const Phase phase : phases)
        bits |= bitOf(phase);
    return bits;
}

std::vector<Phase> phasesIn(unsigned bits)
{
    std::vector<Phase> phases;
    for (const PhaseRow &row : phaseTable()) {
        if ((bits & bitOf(row.phase)) != 0)
            phases.push_back(row.phase);
    }
    return phases;
}

/// The last node that makes this figure in this place; −1 when there is none.
std::int32_t findFigure(const Trace &trace, Figure figure, std::uint8_t place)
{
    const std::uint16_t payload = namePayload(stepOf(figure), place);
    for (std::int32_t i = trace.size() - 1; i >= 0; --i) {
        if (trace[i].op == Op::Named && trace[i].payload == payload)
            return i;
    }
    return -1;
}

/// Names what totals are added up from as sums over the chosen phases.
class SumReader
{
public:
    using Real = Traced;
    using Answer = Estimate;

    SumReader(Trace &trace, std::uint8_t place)
        : m_trace(trace)
        , m_place(place)
    {}

    template <class Kind>
    [[nodiscard]] Quantity<Kind, Traced> step(StepName name, std::uint8_t /*kNoPhase*/,
                                              const Quantity<Kind, Traced> &number)
    {
        const double value = number.amount().value();
        const std::int32_t made = number.amount().nodeIn(m_trace);
        return Quantity<Kind, Traced>(Traced(
            m_trace, value, m_trace.add(value, Op::Named, namePayload(name, m_place), made)));
    }

private:
    Trace &m_trace;
    std::uint8_t m_place;
};

/// The figures of a phase as its estimate recorded them.
PhaseNumbers<Traced> recordedNumbers(Phase phase, Trace &trace)
{
    PhaseNumbers<Traced> numbers;
    const auto load = [&]<class Kind>(Figure figure, std::optional<Quantity<Kind, Traced>> &to) {
        if (const std::int32_t node = findFigure(trace, figure, phaseIndex(phase)); node >= 0)
            to = Quantity<Kind, Traced>(Traced(trace, trace[node].value, node));
    };
    load(Figure::Flop, numbers.compute);
    load(Figure::DeviceHours, numbers.time);
    load(Figure::Hours, numbers.hours);
    load(Figure::ItEnergy, numbers.it);
    load(Figure::FacilityEnergy, numbers.facility);
    load(Figure::Operational, numbers.gross);
    load(Figure::OperationalNet, numbers.net);
    load(Figure::Embodied, numbers.embodied);
    load(Figure::Water, numbers.water);
    load(Figure::Cost, numbers.cost);
    load(Figure::OperationalMarket, numbers.market);
    return numbers;
}

/// The phases that begin a quantity's name; nothing when one of them is unknown.
std::optional<std::vector<Phase>> parsePhases(std::string_view names)
{
    if (names == "total")
        return phasesIn(kEveryPhase);
    if (names == "none")
        return std::vector<Phase>();
    unsigned bits = 0;
    while (true) {
        const auto end = names.find('+');
        const auto row = std::ranges::find(phaseTable(), names.substr(0, end), &PhaseRow::key);
        if (row == phaseTable().end())
            return std::nullopt;
        bits |= bitOf(row->phase);
        if (end == std::string_view::npos)
            return phasesIn(bits);
        names.remove_prefix(end + 1);
    }
}

} // namespace

std::string quantityName(std::span<const Phase> phases, Figure figure)
{
    const unsigned bits = bitsOf(phases);
    std::string names = bits == kEveryPhase ? "total" : "";
    if (names.empty()) {
        for (const Phase phase : phasesIn(bits))
            names += (names.empty() ? "" : "+")
                     + std::string(phaseTable()[static_cast<std::size_t>(phase)].key);
    }
    return (names.empty() ? "none" : names) + "." + std::string(figureRow(figure).key);
}

std::optional<PhaseSum> parsePhaseSum(std::string_view quantity)
{
    const auto dot = quantity.find('.');
    if (dot == std::string_view::npos)
        return std::nullopt;
    const auto row = std::ranges::find(figureTable(), quantity.substr(dot + 1), &FigureRow::key);
    auto phases = parsePhases(quantity.substr(0, dot));
    if (row == figureTable().end() || !phases)
        return std::nullopt;
    return PhaseSum{*std::move(phases), row->figure};
}

std::uint8_t placeOf(std::span<const Phase> phases)
{
    const unsigned bits = bitsOf(phases);
    if (bits == kEveryPhase)
        return kNoPhase;
    return phases.size() == 1 ? phaseIndex(phases.front())
                              : static_cast<std::uint8_t>(kPhaseSet | bits);
}

std::vector<Phase> phasesAt(unsigned place)
{
    if (place < kPhaseCount)
        return {static_cast<Phase>(place)};
    return place == kNoPhase ? std::vector<Phase>() : phasesIn(place);
}

std::int32_t recordSum(const PhaseSum &sum, Trace &trace)
{
    using Numbers = PhaseNumbers<Traced>;
    std::vector<Numbers> numbers;
    for (const Phase phase : sum.phases)
        numbers.push_back(recordedNumbers(phase, trace));
    const std::uint8_t place = placeOf(sum.phases);
    SumReader in(trace, place);
    Estimate sums;
    storeTotals(in, sums, std::span<const Numbers>(numbers));
    // What result files have no total of.
    sumOver(in, std::span<const Numbers>(numbers), &Numbers::compute, Figure::Flop);
    sumOver(in, std::span<const Numbers>(numbers), &Numbers::time, Figure::DeviceHours);
    sumOver(in, std::span<const Numbers>(numbers), &Numbers::hours, Figure::Hours);
    sumOver(in, std::span<const Numbers>(numbers), &Numbers::it, Figure::ItEnergy);
    return findFigure(trace, sum.figure, place);
}

} // namespace fourfold
