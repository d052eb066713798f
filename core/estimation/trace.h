// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/elementary.h"
#include "core/units/quantity.h"

#include <algorithm>
#include <cassert>
#include <cstdint>
#include <vector>

namespace fourfold {

/// What made a number of a trace.
enum class Op : std::uint8_t {
    Literal,  ///< 0, 1 or 2 in a formula
    Constant, ///< payload: Constant
    Input,    ///< payload: a Field, or kFieldCount + a ServingInput
    Add,
    Subtract,
    Multiply,
    Divide,
    Minimum,
    Maximum,
    RoundToCents, ///< floor(100 x + 1/2) / 100
    RoundHalfEven,
    Ceiling,
    Exponential,
    Logarithm, ///< to base e
    Power,
    SquareRoot,
    StretchMean, ///< of the hourly trace; a: start, b: length
    Less,        ///< 1 where a < b, else 0; only under Choose
    Equal,       ///< 1 where a = b, else 0; only under Choose
    Branches,    ///< what Choose chooses from; payload: 0 when a is taken, 1 when b is
    Choose,      ///< a: Less or Equal; b: Branches
    Named,       ///< payload: a StepName; the number that node a made, under a name
};

/// One number of a computation and where it came from.
struct Node
{
    double value = 0;
    std::int32_t a = -1;
    std::int32_t b = -1;
    Op op = Op::Literal;
    std::uint16_t payload = 0;
};

/// The history of one evaluation: every number in the order in which it was made. Clearing keeps
/// the memory, so that one trace serves many evaluations without allocation.
class Trace
{
public:
    void clear() { m_size = 0; }
    [[nodiscard]] const Node &operator[](std::int32_t index) const
    {
        return m_nodes[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] std::int32_t size() const { return static_cast<std::int32_t>(m_size); }

    /// Appends a node and gives its index. Every member is written in place: a node put together
    /// elsewhere and copied stalls on its own narrow stores.
    std::int32_t add(double value, Op op, std::uint16_t payload, std::int32_t a = -1,
                     std::int32_t b = -1)
    {
        if (m_size == m_nodes.size())
            m_nodes.resize(std::max(kFirstSize, 2 * m_size));
        Node &node = m_nodes[m_size];
        node.value = value;
        node.a = a;
        node.b = b;
        node.op = op;
        node.payload = payload;
        return static_cast<std::int32_t>(m_size++);
    }

private:
    static constexpr std::size_t kFirstSize = 256;

    std::vector<Node> m_nodes;
    std::size_t m_size = 0;
};

/// A number that remembers how it came about. Formulas over it record every operation; a number
/// without a trace is a literal.
class Traced
{
public:
    Traced() = default;
    Traced(double literal)
        : m_value(literal)
    {} // NOLINT(*-explicit-*): literals of formulas
    /// The number that a node of the trace holds.
    Traced(Trace &trace, double value, std::int32_t node)
        : m_trace(&trace)
        , m_value(value)
        , m_node(node)
    {}
    static Traced constant(Constant constant)
    {
        Traced number(constantRow(constant).value);
        number.m_constant = static_cast<std::int16_t>(constant);
        return number;
    }

    [[nodiscard]] double value() const { return m_value; }

    /// The node of this number in `trace`; a literal or constant gets one now.
    [[nodiscard]] std::int32_t nodeIn(Trace &trace) const
    {
        if (m_trace != nullptr) {
            assert(m_trace == &trace);
            return m_node;
        }
        return m_constant < 0
                   ? trace.add(m_value, Op::Literal, 0)
                   : trace.add(m_value, Op::Constant, static_cast<std::uint16_t>(m_constant));
    }

    friend Traced operator+(const Traced &a, const Traced &b)
    {
        return made(Op::Add, a.m_value + b.m_value, a, b);
    }
    friend Traced operator-(const Traced &a, const Traced &b)
    {
        return made(Op::Subtract, a.m_value - b.m_value, a, b);
    }
    friend Traced operator*(const Traced &a, const Traced &b)
    {
        return made(Op::Multiply, a.m_value * b.m_value, a, b);
    }
    friend Traced operator/(const Traced &a, const Traced &b)
    {
        return made(Op::Divide, a.m_value / b.m_value, a, b);
    }
    friend Traced minimum(const Traced &a, const Traced &b)
    {
        return made(Op::Minimum, minimum(a.m_value, b.m_value), a, b);
    }
    friend Traced maximum(const Traced &a, const Traced &b)
    {
        return made(Op::Maximum, maximum(a.m_value, b.m_value), a, b);
    }
    friend Traced roundedToCents(const Traced &a)
    {
        return made(Op::RoundToCents, roundedToCents(a.m_value), a, a);
    }
    friend Traced roundedHalfEven(const Traced &a)
    {
        return made(Op::RoundHalfEven, roundedHalfEven(a.m_value), a, a);
    }
    friend Traced ceiling(const Traced &a) { return made(Op::Ceiling, ceiling(a.m_value), a, a); }
    friend Traced exponential(const Traced &a)
    {
        return made(Op::Exponential, exponential(a.m_value), a, a);
    }
    friend Traced logarithm(const Traced &a)
    {
        return made(Op::Logarithm, logarithm(a.m_value), a, a);
    }
    friend Traced power(const Traced &base, const Traced &exponent)
    {
        return made(Op::Power, power(base.m_value, exponent.m_value), base, exponent);
    }
    friend Traced squareRoot(const Traced &a)
    {
        return made(Op::SquareRoot, squareRoot(a.m_value), a, a);
    }
    /// What a table gives for two numbers.
    static Traced lookedUp(Op op, double value, const Traced &a, const Traced &b)
    {
        return made(op, value, a, b);
    }
    /// Both branches stand in the trace: name the choice, not what is chosen from.
    friend Traced whereLess(const Traced &a, const Traced &b, const Traced &x, const Traced &y)
    {
        return chosen(Op::Less, a.m_value < b.m_value, {a, b}, {x, y});
    }
    friend Traced whereEqual(const Traced &a, const Traced &b, const Traced &x, const Traced &y)
    {
        return chosen(Op::Equal, a.m_value == b.m_value, {a, b}, {x, y});
    }

private:
    static Traced made(Op op, double value, const Traced &a, const Traced &b)
    {
        Trace *trace = a.m_trace != nullptr ? a.m_trace : b.m_trace;
        if (trace == nullptr)
            return Traced(value);
        const std::int32_t left = a.nodeIn(*trace);
        const std::int32_t right = &a == &b ? left : b.nodeIn(*trace);
        return {*trace, value, trace->add(value, op, 0, left, right)};
    }

    struct Pair
    {
        const Traced &first;
        const Traced &second;
    };

    static Traced chosen(Op test, bool holds, const Pair &compared, const Pair &branches)
    {
        const Traced &taken = holds ? branches.first : branches.second;
        Trace *trace = nullptr;
        for (const Traced *one :
             {&compared.first, &compared.second, &branches.first, &branches.second}) {
            if (one->m_trace != nullptr)
                trace = one->m_trace;
        }
        if (trace == nullptr)
            return taken;
        const auto pair = [&](Op op, double value, std::uint16_t payload, const Pair &of) {
            const std::int32_t first = of.first.nodeIn(*trace);
            return trace->add(value, op, payload, first, of.second.nodeIn(*trace));
        };
        const std::int32_t condition = pair(test, holds ? 1 : 0, 0, compared);
        const std::int32_t both = pair(Op::Branches, taken.m_value, holds ? 0 : 1, branches);
        return {*trace, taken.m_value, trace->add(taken.m_value, Op::Choose, 0, condition, both)};
    }

    Trace *m_trace = nullptr;
    double m_value = 0;
    std::int32_t m_node = -1;
    std::int16_t m_constant = -1;
};

template <>
struct RealTraits<Traced>
{
    static Traced constant(Constant constant) { return Traced::constant(constant); }
};

/// The number without its history.
[[nodiscard]] inline double valueOf(double number)
{
    return number;
}
[[nodiscard]] inline double valueOf(const Traced &number)
{
    return number.value();
}

} // namespace fourfold
