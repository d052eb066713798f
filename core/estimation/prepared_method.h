// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/dual.h"
#include "core/estimation/estimate.h"
#include "core/estimation/lanes.h"
#include "core/estimation/reader.h"

#include <array>

namespace fourfold {

/// Gives the inputs of a resolved scenario to formulas as numbers of another type, each of which
/// may be replaced.
template <class Number>
class InputReader
{
public:
    using Real = Number;
    using Answer = EstimateOf<Number>;
    static constexpr bool keepsHistory = false;

    explicit InputReader(const Resolved &resolved)
        : m_resolved(resolved)
    {
        for (std::size_t i = 0; i < kFieldCount; ++i)
            m_inputs[i] = Number(resolved.states[i].value);
        for (std::size_t i = 0; i < kServingInputCount; ++i)
            m_serving[i] = Number(resolved.serving[i].value);
    }

    void set(Field field, const Number &value)
    {
        m_inputs[static_cast<std::size_t>(field)] = value;
    }

    void set(ServingInput input, const Number &value)
    {
        m_serving[static_cast<std::size_t>(input)] = value;
    }

    [[nodiscard]] const Resolved &resolved() const { return m_resolved; }

    template <class Kind>
    [[nodiscard]] Quantity<Kind, Number> read(Field field) const
    {
        return Quantity<Kind, Number>(m_inputs[static_cast<std::size_t>(field)]);
    }
    template <class Kind>
    [[nodiscard]] Quantity<Kind, Number> read(ServingInput input) const
    {
        return Quantity<Kind, Number>(m_serving[static_cast<std::size_t>(input)]);
    }
    template <class Kind>
    [[nodiscard]] const Quantity<Kind, Number> &step(StepName, std::uint8_t,
                                                     const Quantity<Kind, Number> &number) const
    {
        return number;
    }

private:
    const Resolved &m_resolved;
    std::array<Number, kFieldCount> m_inputs;
    std::array<Number, kServingInputCount> m_serving;
};

/// A method made ready for one scenario: what it will do is decided, only numbers may still change.
class PreparedMethod
{
public:
    virtual ~PreparedMethod() = default;

    virtual void run(InputReader<Lanes> &in, EstimateOf<Lanes> &out) const = 0;
    virtual void run(InputReader<Dual> &in, EstimateOf<Dual> &out) const = 0;

protected:
    PreparedMethod() = default;
    PreparedMethod(const PreparedMethod &) = default;
    PreparedMethod &operator=(const PreparedMethod &) = default;
};

} // namespace fourfold
