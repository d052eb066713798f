// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/trace.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace fourfold {

enum class ExpressionStyle : std::uint8_t {
    Formula,      ///< symbols and operators, C form: "W * T_run / 1000"
    Substituted,  ///< numbers with their units: "330 W × 3.552e+06 device-h / 1000 W/kW"
    Latex,        ///< symbols in LaTeX
    LatexNumbers, ///< numbers in LaTeX
};

/// A named number or an input inside an expression.
struct Leaf
{
    std::string symbol;
    double value = 0;
    Unit unit = Unit::None;
};

/// Writes what a node was computed from, down to named numbers and inputs. Parentheses stand where
/// they are needed, and the operations are those that were really done, in their order: + - * / ^,
/// min, max, round2, round, ceil, exp, ln, sqrt, trace_mean(start, hours), which is the mean of the
/// hourly trace over that stretch, and where(a < b, x, y), which is x where a < b.
[[nodiscard]] std::string expressionText(const Trace &trace, std::int32_t node,
                                         ExpressionStyle style,
                                         const std::function<Leaf(std::int32_t)> &leaf);

/// "E_{\mathrm{train}}" for "E_train".
[[nodiscard]] std::string latexSymbol(std::string_view symbol);

/// "3.15 \times 10^{23}" for 3.15e23, with few digits.
[[nodiscard]] std::string latexNumber(double value);

/// A unit in upright letters.
[[nodiscard]] std::string latexUnit(std::string_view unit);

/// "330 W", "175 billion": a number with its unit, for people; and in LaTeX.
[[nodiscard]] std::string amountText(double value, Unit unit);
[[nodiscard]] std::string latexAmount(double value, Unit unit);

/// A number for people, C form, with few digits.
[[nodiscard]] std::string shortNumber(double value);

} // namespace fourfold
