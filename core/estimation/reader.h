// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/estimate.h"
#include "core/estimation/resolved.h"
#include "core/estimation/steps.h"
#include "core/estimation/trace.h"
#include "core/units/quantities.h"

#include <array>
#include <cassert>
#include <cstdint>

namespace fourfold {

/// The phase of a step that belongs to none.
inline constexpr std::uint8_t kNoPhase = 0xF;

/// A named node's payload: the step and its phase.
[[nodiscard]] constexpr std::uint16_t namePayload(StepName step, std::uint8_t phase)
{
    return static_cast<std::uint16_t>(static_cast<unsigned>(step)
                                      | (static_cast<unsigned>(phase) << 8U));
}
[[nodiscard]] constexpr std::uint8_t phaseIndex(Phase phase)
{
    return static_cast<std::uint8_t>(phase);
}

/// Gives the inputs of a resolved scenario to formulas as plain numbers.
class PlainReader
{
public:
    using Real = double;
    using Answer = Estimate; ///< what formulas over this reader write
    static constexpr bool keepsHistory = false;

    explicit PlainReader(const Resolved &resolved)
        : m_resolved(resolved)
    {}

    [[nodiscard]] const Resolved &resolved() const { return m_resolved; }

    template <class Kind>
    [[nodiscard]] Quantity<Kind> read(Field field) const
    {
        assert(unitRow(fieldRow(field).unit).scale == unitRow(Kind::unit).scale);
        return Quantity<Kind>(m_resolved[field].value);
    }
    template <class Kind>
    [[nodiscard]] Quantity<Kind> read(ServingInput input) const
    {
        return Quantity<Kind>(m_resolved[input].value);
    }
    template <class Kind>
    [[nodiscard]] Quantity<Kind> step(StepName, std::uint8_t, const Quantity<Kind> &number) const
    {
        return number;
    }

private:
    const Resolved &m_resolved;
};

/// The same with a history: every input read and every step named is recorded in a trace.
class TracedReader
{
public:
    using Real = Traced;
    using Answer = Estimate;
    static constexpr bool keepsHistory = true;

    TracedReader(const Resolved &resolved, Trace &trace)
        : m_resolved(resolved)
        , m_trace(trace)
    {
        m_nodes.fill(-1);
    }

    [[nodiscard]] const Resolved &resolved() const { return m_resolved; }

    template <class Kind>
    [[nodiscard]] Quantity<Kind, Traced> read(Field field)
    {
        assert(unitRow(fieldRow(field).unit).scale == unitRow(Kind::unit).scale);
        return input<Kind>(static_cast<std::size_t>(field), m_resolved[field].value);
    }
    template <class Kind>
    [[nodiscard]] Quantity<Kind, Traced> read(ServingInput serving)
    {
        return input<Kind>(kFieldCount + static_cast<std::size_t>(serving),
                           m_resolved[serving].value);
    }
    template <class Kind>
    [[nodiscard]] Quantity<Kind, Traced> step(StepName name, std::uint8_t phase,
                                              const Quantity<Kind, Traced> &number)
    {
        const double value = number.amount().value();
        const std::int32_t made = number.amount().nodeIn(m_trace);
        const std::int32_t named = m_trace.add(value, Op::Named, namePayload(name, phase), made);
        return Quantity<Kind, Traced>(Traced(m_trace, value, named));
    }

    /// A constant that has its place in the trace already.
    [[nodiscard]] Traced recorded(Constant constant)
    {
        const double value = constantRow(constant).value;
        return {m_trace, value,
                m_trace.add(value, Op::Constant, static_cast<std::uint16_t>(constant))};
    }

private:
    template <class Kind>
    [[nodiscard]] Quantity<Kind, Traced> input(std::size_t slot, double value)
    {
        if (m_nodes[slot] < 0)
            m_nodes[slot] = static_cast<std::int16_t>(
                m_trace.add(value, Op::Input, static_cast<std::uint16_t>(slot)));
        return Quantity<Kind, Traced>(Traced(m_trace, value, m_nodes[slot]));
    }

    const Resolved &m_resolved;
    Trace &m_trace;
    std::array<std::int16_t, kFieldCount + kServingInputCount> m_nodes; // NOLINT(*-member-init)
};

/// A constant for a formula over constants alone: a history needs a place to begin.
template <class Reader, class R = typename Reader::Real>
[[nodiscard]] R recordedConstant(Reader &in, Constant constant)
{
    if constexpr (Reader::keepsHistory)
        return in.recorded(constant);
    else
        return fourfold::constant<R>(constant);
}

} // namespace fourfold
