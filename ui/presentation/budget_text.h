// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/budget_use.h"

#include <QString>

class QLocale;

namespace fourfold {

/// "by 12.3 %", "47.2 times as much": how far a share above 1 goes beyond a budget.
[[nodiscard]] QString excessText(double share, const QLocale &locale);

/// "CO₂e, gross: over the budget by 12.3 %", "Energy: 83.1 % of the budget"
[[nodiscard]] QString budgetUseText(const BudgetUse &use, const QLocale &locale);

} // namespace fourfold
