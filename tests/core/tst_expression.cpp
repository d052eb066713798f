// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/expression.h"
#include "core/estimation/trace.h"

#include <QTest>

#include <functional>

using namespace fourfold;
using Formula = std::function<Traced(const Traced &, const Traced &)>;
Q_DECLARE_METATYPE(Formula)

/// Formulas over traced numbers a = 2.5 and b = 4 kWh: their values and how they are printed.
class TestExpression : public QObject
{
    Q_OBJECT

private slots:
    void functionsHaveValueAndText_data();
    void functionsHaveValueAndText();
    void powersAreGroupedWhereNeeded();
    void choicesShowBothBranchesAndWhy();
    void choicesAmongConstantsNeedNoTrace();

private:
    Traced input(double value, std::uint16_t payload)
    {
        return {m_trace, value, m_trace.add(value, Op::Input, payload)};
    }
    std::string text(const Traced &number, ExpressionStyle style)
    {
        return expressionText(m_trace, number.nodeIn(m_trace), style, [&](std::int32_t node) {
            const bool isFirst = m_trace[node].payload == 0;
            return Leaf{isFirst ? "a" : "b_1", m_trace[node].value,
                        isFirst ? Unit::None : Unit::KilowattHour};
        });
    }

    Trace m_trace;
    Traced m_a = input(2.5, 0);
    Traced m_b = input(4, 1);
};

void TestExpression::functionsHaveValueAndText_data()
{
    QTest::addColumn<Formula>("formula");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("latex");
    using T = const Traced &;
    const auto row = [](const char *name, Formula formula, double value, const char *latex) {
        QTest::newRow(name) << std::move(formula) << value << QString::fromLatin1(name)
                            << QString::fromLatin1(latex);
    };
    const char *round = "\\operatorname{round}(a)";
    row(
        "round(a)", [](T a, T) { return roundedHalfEven(a); }, 2, round);
    row(
        "round(a + 1)", [](T a, T) { return roundedHalfEven(a + Traced(1)); }, 4,
        "\\operatorname{round}(a + 1)");
    row(
        "ceil(a)", [](T a, T) { return ceiling(a); }, 3, "\\lceil a \\rceil");
    // e^2.5 = 12.182493960703473, ln 2.5 = 0.9162907318741551
    row(
        "exp(a)", [](T a, T) { return exponential(a); }, 12.182493960703473,
        "\\operatorname{exp}(a)");
    row(
        "ln(a)", [](T a, T) { return logarithm(a); }, 0.9162907318741551, "\\operatorname{ln}(a)");
    row(
        "sqrt(b_1)", [](T, T b) { return squareRoot(b); }, 2, "\\sqrt{b_{1}}");
    row(
        "a ^ 2", [](T a, T) { return power(a, Traced(2)); }, 6.25, "a^{2}");
}

void TestExpression::functionsHaveValueAndText()
{
    QFETCH(const Formula, formula);
    QFETCH(const double, value);
    QFETCH(const QString, text);
    QFETCH(const QString, latex);
    const Traced made = formula(m_a, m_b);
    QCOMPARE(made.value(), value);
    QCOMPARE(QString::fromStdString(this->text(made, ExpressionStyle::Formula)), text);
    QCOMPARE(QString::fromStdString(this->text(made, ExpressionStyle::Latex)), latex);
}

void TestExpression::powersAreGroupedWhereNeeded()
{
    const Traced sum = power(m_a + m_b, m_a - Traced(1));
    QCOMPARE(text(sum, ExpressionStyle::Formula), "(a + b_1) ^ (a - 1)");
    const Traced tower = power(power(m_a, Traced(2)), Traced(2)) * m_a;
    QCOMPARE(text(tower, ExpressionStyle::Formula), "(a ^ 2) ^ 2 * a");
    const Traced unit = power(m_b, Traced(2)) / m_a;
    QCOMPARE(text(unit, ExpressionStyle::Substituted), "(4 kWh) ^ 2 / 2.5");
    QCOMPARE(text(unit, ExpressionStyle::LatexNumbers), "\\frac{(4\\,\\mathrm{kWh})^{2}}{2.5}");
}

void TestExpression::choicesShowBothBranchesAndWhy()
{
    const Traced less = whereLess(m_a, m_b, m_a + Traced(1), Traced(0)) * m_a;
    QCOMPARE(less.value(), 8.75); // 2.5 < 4: 3.5 · 2.5
    QCOMPARE(text(less, ExpressionStyle::Formula), "where(a < b_1, a + 1, 0) * a");
    QCOMPARE(text(less, ExpressionStyle::Substituted), "where(2.5 < 4 kWh, 2.5 + 1, 0) × 2.5");
    const Traced equal = whereEqual(m_a, Traced(3), Traced(1), m_a);
    QCOMPARE(equal.value(), 2.5);
    QCOMPARE(text(equal, ExpressionStyle::Formula), "where(a == 3, 1, a)");
    QCOMPARE(text(equal, ExpressionStyle::Latex),
             "\\begin{cases} 1, & a = 3 \\\\ a, & a \\ne 3 \\end{cases}");
}

void TestExpression::choicesAmongConstantsNeedNoTrace()
{
    const Traced chosen = whereLess(Traced(1), Traced(2), Traced::constant(Constant::HoursPerDay),
                                    Traced::constant(Constant::HoursPerYear));
    QCOMPARE(chosen.value(), 24.0);
    Trace trace;
    QCOMPARE(trace[chosen.nodeIn(trace)].op, Op::Constant);
}

QTEST_APPLESS_MAIN(TestExpression)
#include "tst_expression.moc"
