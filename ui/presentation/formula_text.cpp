// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/formula_text.h"

#include "ui/presentation/quantity_format.h"
#include "ui/presentation/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

/// Where lupdate and the program both look for the texts of this file.
struct FormulaText
{
    Q_DECLARE_TR_FUNCTIONS(FormulaText)
};

/// A label begins with a capital letter; within a formula only an abbreviation does.
QString withinFormula(QString label)
{
    if (label.size() > 1 && label.at(1).isLower())
        label[0] = label.at(0).toLower();
    return label;
}

const Operand *findOperand(const std::vector<Operand> &operands, const QString &symbol)
{
    const auto found = std::ranges::find_if(
        operands, [&](const Operand &operand) { return toQString(operand.symbol) == symbol; });
    return found == operands.end() ? nullptr : &*found;
}

QString signsOf(QString text)
{
    return text.replace('*'_L1, u'×')
        .replace('/'_L1, u'÷')
        .replace('-'_L1, u'−')
        .replace("=="_L1, "="_L1);
}

/// A name or a number of a formula with what stands around it.
struct Token
{
    QString text;
    QStringView before; ///< as people read it
    QStringView after;  ///< as the formula has it
};

/// The formula with every name and number written by `write`, and the signs that people use.
QString rewritten(const Step &step, const std::function<QString(const Token &)> &write)
{
    static const QRegularExpression kToken(u"[A-Za-z_]\\w*|\\d[\\d.]*(?:e[+-]?\\d+)?"_s);
    const QString formula = toQString(step.formula);
    QString text;
    qsizetype from = 0;
    for (auto tokens = kToken.globalMatch(formula); tokens.hasNext();) {
        const QRegularExpressionMatch token = tokens.next();
        text += signsOf(formula.mid(from, token.capturedStart() - from));
        text += write({token.captured(), text, QStringView(formula).sliced(token.capturedEnd())});
        from = token.capturedEnd();
    }
    return text + signsOf(formula.mid(from));
}

} // namespace

QString phaseNames(const std::vector<Phase> &phases)
{
    QStringList names;
    for (const Phase phase : phases)
        names += translated(phaseTable()[static_cast<std::size_t>(phase)].label);
    return names.join(u" + "_s);
}

QString operandName(const Operand &operand, const Step &user, const std::vector<Step> &steps)
{
    const QString name =
        operand.label.isEmpty() ? FormulaText::tr("constant") : translated(operand.label);
    if (operand.step < 0)
        return name;
    const std::vector<Phase> &phases = steps[static_cast<std::size_t>(operand.step)].phases;
    if (phases.empty() || phases == user.phases)
        return name;
    //: a figure and the phase it belongs to
    return FormulaText::tr("%1 (%2)").arg(name, phaseNames(phases));
}

QString formulaInWords(const Step &step, const std::vector<Step> &steps, const QLocale &locale)
{
    return rewritten(step, [&](const Token &place) {
        const QString &token = place.text;
        if (const Operand *input = findOperand(step.inputs, token))
            return withinFormula(operandName(*input, step, steps));
        const double value = token.toDouble();
        return token.at(0).isDigit()
                   ? numberText(value, locale, kAmountDigits, TrailingZeros::Dropped)
                   : token;
    });
}

QString formulaInNumbers(const Step &step, const QLocale &locale)
{
    return rewritten(step, [&](const Token &place) {
        const QString &token = place.text;
        const Operand *operand = findOperand(step.inputs, token);
        if (operand == nullptr)
            operand = findOperand(step.constants, token);
        const bool isNumber = token.at(0).isDigit();
        if (operand == nullptr && !isNumber)
            return token;
        const double value = operand == nullptr ? token.toDouble() : operand->value;
        const Unit unit =
            operand == nullptr || operand->unit == Unit::Share ? Unit::None : operand->unit;
        const QString text = amountText(value, DisplayUnit{1, unitText(unit)}, locale,
                                        kAmountDigits, TrailingZeros::Dropped);
        const bool isDivisor = place.before.endsWith(u"÷ "_s) || place.before.endsWith(u"^ "_s);
        const bool isRaised = place.after.startsWith(u" ^"_s) && text.contains(u' ');
        const bool isGrouped = value < 0 || isRaised || (text.contains(u'×') && isDivisor);
        return isGrouped ? u"(%1)"_s.arg(text) : text;
    });
}

} // namespace fourfold
