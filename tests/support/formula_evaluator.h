// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/unit.h"

#include <cmath>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace fourfold {

/// A number in base units with its dimension.
struct Measure
{
    double value = 0;
    Exponents exponents{};
};

/// Evaluates a printed formula on its own: + − * / ^, parentheses, functions, "where(a < b, x, y)",
/// numbers and symbols. `Number` is double or Measure. What it cannot read, or units that do not
/// fit, is nothing, with the reason in `error`.
template <class Number>
class FormulaEvaluator
{
public:
    using Lookup = std::function<std::optional<Number>(std::string_view symbol)>;

    FormulaEvaluator(std::string_view formula, Lookup symbol, Lookup literal)
        : m_rest(formula)
        , m_symbol(std::move(symbol))
        , m_literal(std::move(literal))
    {}

    std::optional<Number> evaluate()
    {
        auto value = sum();
        skipSpace();
        if (value && !m_rest.empty())
            return fail("left over: " + std::string(m_rest));
        return value;
    }

    std::string error;

    /// The mean in g/kWh of an hourly trace over a stretch, for "trace_mean(start, hours)".
    std::function<double(double start, double hours)> traceMean;

private:
    std::optional<Number> fail(std::string why)
    {
        if (error.empty())
            error = std::move(why);
        return std::nullopt;
    }

    void skipSpace()
    {
        while (m_rest.starts_with(' '))
            m_rest.remove_prefix(1);
    }

    bool take(char c)
    {
        skipSpace();
        if (!m_rest.starts_with(c))
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    std::optional<Number> sum()
    {
        auto left = product();
        while (left) {
            const bool isPlus = take('+');
            if (!isPlus && !take('-'))
                break;
            const auto right = product();
            if (!right)
                return std::nullopt;
            left = added(*left, *right, isPlus ? 1 : -1);
        }
        return left;
    }

    std::optional<Number> product()
    {
        auto left = power();
        while (left) {
            const bool isTimes = take('*');
            if (!isTimes && !take('/'))
                break;
            const auto right = power();
            if (!right)
                return std::nullopt;
            left = multiplied(*left, *right, isTimes);
        }
        return left;
    }

    std::optional<Number> power()
    {
        auto base = atom();
        if (!base || !take('^'))
            return base;
        const auto exponent = atom();
        return exponent ? raised(*base, *exponent) : std::nullopt;
    }

    std::optional<Number> atom()
    {
        skipSpace();
        if (take('(')) {
            auto inside = sum();
            return inside && !take(')') ? fail("missing )") : inside;
        }
        if (take('-')) {
            const auto value = atom();
            return value ? added(Number{}, *value, -1, true) : std::nullopt;
        }
        if (m_rest.empty())
            return fail("ends early");
        const char first = m_rest.front();
        return first >= '0' && first <= '9' ? number() : named();
    }

    std::optional<Number> number()
    {
        std::size_t end = 0;
        const auto isDigit = [&](std::size_t i) {
            return i < m_rest.size() && m_rest[i] >= '0' && m_rest[i] <= '9';
        };
        while (isDigit(end) || (end < m_rest.size() && m_rest[end] == '.'))
            ++end;
        if (end < m_rest.size() && m_rest[end] == 'e') {
            const std::size_t sign = end + 1;
            const bool isSigned =
                sign < m_rest.size() && (m_rest[sign] == '+' || m_rest[sign] == '-');
            end = sign + (isSigned ? 1 : 0);
            while (isDigit(end))
                ++end;
        }
        const std::string_view text = m_rest.substr(0, end);
        m_rest.remove_prefix(end);
        const auto value = m_literal(text);
        return value ? value : fail("no number: " + std::string(text));
    }

    std::optional<Number> named()
    {
        std::size_t end = 0;
        while (
            end < m_rest.size()
            && (std::isalnum(static_cast<unsigned char>(m_rest[end])) != 0 || m_rest[end] == '_'))
            ++end;
        const std::string_view name = m_rest.substr(0, end);
        if (name.empty())
            return fail("unexpected: " + std::string(m_rest));
        m_rest.remove_prefix(end);
        if (take('('))
            return called(name);
        const auto value = m_symbol(name);
        return value ? value : fail("no symbol: " + std::string(name));
    }

    std::optional<Number> called(std::string_view name)
    {
        const auto first = sum();
        if (!first)
            return std::nullopt;
        if (name == "where")
            return where(*first);
        if (name == "trace_mean") {
            const auto hours = next(',');
            return hours && take(')') ? ofTrace(*first, *hours) : fail("missing )");
        }
        if (name != "min" && name != "max")
            return take(')') ? ofOne(name, *first) : fail("missing )");
        const auto second = next(',');
        if (!second || !take(')'))
            return fail("missing )");
        return chosen(*first, *second, name == "max");
    }

    /// What follows after `sign`.
    std::optional<Number> next(char sign)
    {
        return take(sign) ? sum() : fail(std::string("missing ") + sign);
    }

    std::optional<Number> where(const Number &left)
    {
        const bool isLess = take('<');
        if (!isLess && !(take('=') && take('=')))
            return fail("missing comparison");
        const auto right = sum();
        if (!right || !areAlike(left, *right))
            return fail("a comparison of different dimensions");
        const auto x = next(',');
        const auto y = x ? next(',') : x;
        if (!y || !take(')'))
            return fail("missing )");
        if (!areAlike(*x, *y))
            return fail("a choice of different dimensions");
        const bool holds = isLess ? sizeOf(left) < sizeOf(*right) : sizeOf(left) == sizeOf(*right);
        return holds ? x : y;
    }

    std::optional<Number> ofOne(std::string_view name, const Number &a)
    {
        if (name == "round2")
            return rounded(a);
        if (name == "sqrt")
            return root(a);
        if (!areAlike(a, Number{}))
            return fail("a function of something with a dimension");
        if (name == "round")
            return Number{std::nearbyint(sizeOf(a))};
        if (name == "ceil")
            return Number{std::ceil(sizeOf(a))};
        if (name == "exp")
            return Number{std::exp(sizeOf(a))};
        return name == "ln" ? std::optional(Number{std::log(sizeOf(a))}) : fail("no function");
    }

    std::optional<double> ofTrace(double start, double hours)
    {
        return traceMean ? std::optional(traceMean(start, hours)) : fail("no trace");
    }
    std::optional<Measure> ofTrace(const Measure &start, const Measure &hours)
    {
        const UnitRow &unit = unitRow(Unit::GramPerKilowattHour);
        if (start.exponents != unitRow(Unit::Hour).exponents || !areAlike(start, hours))
            return fail("a stretch of a trace that is no time");
        return traceMean ? std::optional(
                   Measure{traceMean(start.value, hours.value) * unit.scale, unit.exponents})
                         : fail("no trace");
    }

    static bool areAlike(double, double) { return true; }
    static bool areAlike(const Measure &a, const Measure &b) { return a.exponents == b.exponents; }
    static double sizeOf(double a) { return a; }
    static double sizeOf(const Measure &a) { return a.value; }

    // The operations on plain numbers …
    std::optional<double> added(double a, double b, int sign, bool = false)
    {
        return sign > 0 ? a + b : a - b;
    }
    std::optional<double> multiplied(double a, double b, bool isTimes)
    {
        return isTimes ? a * b : a / b;
    }
    std::optional<double> raised(double a, double b) { return std::pow(a, b); }
    std::optional<double> root(double a) { return std::sqrt(a); }
    std::optional<double> rounded(double a) { return std::floor(100 * a + 0.5) / 100; }
    std::optional<double> chosen(double a, double b, bool isLarger)
    {
        return isLarger ? std::fmax(a, b) : std::fmin(a, b);
    }

    // … and on measures, whose dimensions must fit.
    std::optional<Measure> added(const Measure &a, const Measure &b, int sign,
                                 bool isNegation = false)
    {
        if (!isNegation && a.exponents != b.exponents)
            return fail("a sum of different dimensions");
        return Measure{a.value + sign * b.value, b.exponents};
    }
    std::optional<Measure> multiplied(const Measure &a, const Measure &b, bool isTimes)
    {
        Measure made{isTimes ? a.value * b.value : a.value / b.value, a.exponents};
        for (std::size_t i = 0; i < kDimensionCount; ++i)
            made.exponents[i] = static_cast<std::int8_t>(
                a.exponents[i] + (isTimes ? b.exponents[i] : -b.exponents[i]));
        return made;
    }
    std::optional<Measure> raised(const Measure &a, const Measure &b)
    {
        if (a.exponents != Exponents{} || b.exponents != Exponents{})
            return fail("a power of something with a dimension");
        return Measure{std::pow(a.value, b.value), {}};
    }
    std::optional<Measure> root(const Measure &a)
    {
        Measure made{std::sqrt(a.value), a.exponents};
        for (std::int8_t &exponent : made.exponents) {
            if (exponent % 2 != 0)
                return fail("the root of an odd dimension");
            exponent = static_cast<std::int8_t>(exponent / 2);
        }
        return made;
    }
    std::optional<Measure> rounded(const Measure &a)
    {
        return Measure{std::floor(100 * a.value + 0.5) / 100, a.exponents};
    }
    std::optional<Measure> chosen(const Measure &a, const Measure &b, bool isLarger)
    {
        if (a.exponents != b.exponents)
            return fail("a choice of different dimensions");
        return Measure{isLarger ? std::fmax(a.value, b.value) : std::fmin(a.value, b.value),
                       a.exponents};
    }

    std::string_view m_rest;
    Lookup m_symbol;
    Lookup m_literal;
};

} // namespace fourfold
