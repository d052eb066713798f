// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/expression.h"

#include "core/support/numbers.h"

namespace fourfold {
namespace {

constexpr int kShownDigits = 6;

/// How tightly an operation binds.
enum Rank { kComparison, kSum, kProduct, kPower, kAtom };

struct Piece
{
    std::string text;
    Rank rank = kAtom;
};

class Writer
{
public:
    Writer(const Trace &trace, ExpressionStyle style, const std::function<Leaf(std::int32_t)> &leaf)
        : m_trace(trace)
        , m_style(style)
        , m_leaf(leaf)
    {}

    [[nodiscard]] Piece write(std::int32_t index) const
    {
        const Node &node = m_trace[index];
        switch (node.op) {
        case Op::Literal:
            return {number(node.value, Unit::None)};
        case Op::Constant:
            return {number(node.value, constantRow(static_cast<Constant>(node.payload)).unit),
                    node.value < 0 ? kSum : kAtom};
        case Op::Input:
        case Op::Named:
            return leafPiece(index);
        case Op::Add:
            return infix(node, " + ", kSum, kSum);
        case Op::Subtract:
            return infix(node, " - ", kSum, kProduct);
        case Op::Multiply:
            return infix(node, times(), kProduct, kProduct);
        case Op::Divide:
            return isLatex() ? fraction(node) : infix(node, " / ", kProduct, kAtom);
        case Op::Minimum:
            return call("min", node, true);
        case Op::Maximum:
            return call("max", node, true);
        case Op::RoundToCents:
            return call("round2", node, false);
        case Op::RoundHalfEven:
            return call("round", node, false);
        case Op::Ceiling:
            return isLatex() ? enclosed("\\lceil ", node, " \\rceil") : call("ceil", node, false);
        case Op::Exponential:
            return call("exp", node, false);
        case Op::Logarithm:
            return call("ln", node, false);
        case Op::Power:
            return raised(node);
        case Op::SquareRoot:
            return isLatex() ? enclosed("\\sqrt{", node, "}") : call("sqrt", node, false);
        case Op::StretchMean:
            return call("trace_mean", node, true);
        case Op::Less:
        case Op::Equal:
        case Op::Branches:
            break; // parts of Choose
        case Op::Choose:
            return choice(m_trace[node.a], m_trace[node.b]);
        }
        return {};
    }

private:
    [[nodiscard]] bool isLatex() const
    {
        return m_style == ExpressionStyle::Latex || m_style == ExpressionStyle::LatexNumbers;
    }

    [[nodiscard]] std::string_view times() const
    {
        switch (m_style) {
        case ExpressionStyle::Formula:
            return " * ";
        case ExpressionStyle::Substituted:
            return " × ";
        case ExpressionStyle::Latex:
        case ExpressionStyle::LatexNumbers:
            break;
        }
        return " \\cdot ";
    }

    [[nodiscard]] std::string number(double value, Unit unit) const
    {
        const std::string_view symbol = unitRow(unit).symbol;
        switch (m_style) {
        case ExpressionStyle::Formula:
            return toText(value);
        case ExpressionStyle::Substituted:
            return shortNumber(value) + (symbol.empty() ? "" : " " + std::string(symbol));
        case ExpressionStyle::Latex:
        case ExpressionStyle::LatexNumbers:
            break;
        }
        return latexNumber(value)
               + (symbol.empty() || m_style == ExpressionStyle::Latex ? ""
                                                                      : "\\," + latexUnit(symbol));
    }

    [[nodiscard]] Piece leafPiece(std::int32_t index) const
    {
        const Leaf leaf = m_leaf(index);
        if (m_style == ExpressionStyle::Formula)
            return {leaf.symbol};
        if (m_style == ExpressionStyle::Latex)
            return {latexSymbol(leaf.symbol)};
        return {number(leaf.value, leaf.unit), leaf.value < 0 ? kSum : kAtom};
    }

    /// A part, in parentheses when it binds less tightly than needed.
    [[nodiscard]] std::string part(std::int32_t index, int needed) const
    {
        Piece piece = write(index);
        return piece.rank < needed ? "(" + piece.text + ")" : piece.text;
    }

    [[nodiscard]] Piece infix(const Node &node, std::string_view sign, Rank rank,
                              int neededRight) const
    {
        // The right side of a sum or product keeps its own grouping, so that the printed formula
        // is evaluated in the order in which the number was.
        const bool isGrouped = m_trace[node.b].op == node.op;
        return {part(node.a, rank) + std::string(sign)
                    + part(node.b, isGrouped ? rank + 1 : neededRight),
                rank};
    }

    [[nodiscard]] Piece fraction(const Node &node) const
    {
        return {"\\frac{" + write(node.a).text + "}{" + write(node.b).text + "}"};
    }

    [[nodiscard]] Piece call(std::string_view name, const Node &node, bool hasTwo) const
    {
        const std::string start =
            isLatex() ? "\\operatorname{" + std::string(name) + "}(" : std::string(name) + "(";
        return {start + write(node.a).text + (hasTwo ? ", " + write(node.b).text : "") + ")"};
    }

    [[nodiscard]] Piece enclosed(std::string_view start, const Node &node,
                                 std::string_view end) const
    {
        return {std::string(start) + write(node.a).text + std::string(end)};
    }

    [[nodiscard]] Piece raised(const Node &node) const
    {
        std::string base = part(node.a, kAtom);
        // A number with a unit or a power of ten is no single thing to raise.
        const bool isCompound = base.find_first_of(" \\") != std::string::npos;
        if (m_style != ExpressionStyle::Latex && isCompound && !base.starts_with('('))
            base = "(" + base + ")";
        return {isLatex() ? base + "^{" + write(node.b).text + "}"
                          : base + " ^ " + part(node.b, kAtom),
                kPower};
    }

    /// "where(a < b, x, y)", in LaTeX as cases that each say when they hold.
    [[nodiscard]] Piece choice(const Node &test, const Node &branches) const
    {
        const bool isLess = test.op == Op::Less;
        const auto compared = [&](std::string_view sign) {
            return write(test.a).text + " " + std::string(sign) + " " + write(test.b).text;
        };
        const std::string x = write(branches.a).text;
        const std::string y = write(branches.b).text;
        if (isLatex())
            return {"\\begin{cases} " + x + ", & " + compared(isLess ? "<" : "=") + " \\\\ " + y
                    + ", & " + compared(isLess ? "\\ge" : "\\ne") + " \\end{cases}"};
        return {"where(" + compared(isLess ? "<" : equals()) + ", " + x + ", " + y + ")"};
    }

    [[nodiscard]] std::string_view equals() const
    {
        return m_style == ExpressionStyle::Formula ? "==" : "=";
    }

    const Trace &m_trace;
    ExpressionStyle m_style;
    const std::function<Leaf(std::int32_t)> &m_leaf;
};

} // namespace

std::string expressionText(const Trace &trace, std::int32_t node, ExpressionStyle style,
                           const std::function<Leaf(std::int32_t)> &leaf)
{
    return Writer(trace, style, leaf).write(node).text;
}

std::string shortNumber(double value)
{
    return toText(value, kShownDigits);
}

std::string amountText(double value, Unit unit)
{
    if (unit == Unit::Billion)
        return shortNumber(value) + " billion";
    const std::string_view symbol = unitRow(unit).symbol;
    return shortNumber(value)
           + (symbol.empty() || unit == Unit::OnePerBillion ? "" : " " + std::string(symbol));
}

std::string latexAmount(double value, Unit unit)
{
    if (unit == Unit::Billion)
        return latexNumber(value) + "\\,\\mathrm{billion}";
    const std::string_view symbol = unitRow(unit).symbol;
    return latexNumber(value)
           + (symbol.empty() || unit == Unit::OnePerBillion ? "" : "\\," + latexUnit(symbol));
}

std::string latexSymbol(std::string_view symbol)
{
    const auto upright = [](std::string_view text) {
        std::string out;
        for (const char c : text)
            out += c == '_' ? std::string("\\_") : std::string(1, c);
        return out.size() > 1 ? "\\mathrm{" + out + "}" : out;
    };
    const auto at = symbol.find('_');
    if (at == std::string_view::npos)
        return upright(symbol);
    return upright(symbol.substr(0, at)) + "_{" + upright(symbol.substr(at + 1)) + "}";
}

std::string latexNumber(double value)
{
    const std::string text = shortNumber(value);
    const auto at = text.find('e');
    if (at == std::string::npos)
        return text;
    std::string exponent = text.substr(at + 1);
    if (exponent.starts_with('+'))
        exponent.erase(0, 1);
    const bool isNegative = exponent.starts_with('-');
    exponent.erase(0, std::min(exponent.find_first_not_of("-0"), exponent.size()));
    return text.substr(0, at) + " \\times 10^{" + (isNegative ? "-" : "") + exponent + "}";
}

std::string latexUnit(std::string_view unit)
{
    std::string out;
    for (std::size_t i = 0; i < unit.size(); ++i) {
        if (unit[i] == '%')
            out += "\\%";
        else if (unit.substr(i).starts_with("·")) {
            out += "\\cdot{}";
            ++i; // the point has two bytes
        } else
            out += unit[i];
    }
    return "\\mathrm{" + out + "}";
}

} // namespace fourfold
