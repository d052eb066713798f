// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/explanation.h"

#include <QString>

#include <vector>

class QLocale;

namespace fourfold {

/// "Training + Inference".
[[nodiscard]] QString phaseNames(const std::vector<Phase> &phases);

/// What people call an operand: its label, with the phase where a sum runs over phases.
[[nodiscard]] QString operandName(const Operand &operand, const Step &user,
                                  const std::vector<Step> &steps);

/// The formula of a step with names: "operational carbon, gross × (1 − matched clean share)".
[[nodiscard]] QString formulaInWords(const Step &step, const std::vector<Step> &steps,
                                     const QLocale &locale);

/// The same with numbers and units. Every number stands in the unit that the formula counts in.
[[nodiscard]] QString formulaInNumbers(const Step &step, const QLocale &locale);

} // namespace fourfold
