// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/budget_text.h"

#include "ui/presentation/quantity_format.h"
#include "ui/presentation/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace fourfold {
namespace {

/// Where lupdate and the program both look for the texts of this file.
struct BudgetText
{
    Q_DECLARE_TR_FUNCTIONS(BudgetText)
};

} // namespace

QString excessText(double share, const QLocale &locale)
{
    constexpr double kManyTimes = 10;
    //: how far an amount goes beyond a budget: "over the budget by 12.3 %"
    return share < kManyTimes
               ? BudgetText::tr("by %1").arg(percentText(share - 1, locale))
               : BudgetText::tr("%1 times as much").arg(numberText(share, locale, kRatioDigits));
}

QString budgetUseText(const BudgetUse &use, const QLocale &locale)
{
    const QString name = translated(budgetRow(use.budget).label);
    if (use.isCrossed())
        //: %1 is what the budget is for, %2 "by 12.3 %"
        return BudgetText::tr("%1: over the budget, %2").arg(name, excessText(use.share(), locale));
    return BudgetText::tr("%1: %2 of the budget").arg(name, percentText(use.share(), locale));
}

} // namespace fourfold
