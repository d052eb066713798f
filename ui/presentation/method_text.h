// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/method_waterfall.h"

#include <QString>

class QLocale;

namespace fourfold {

/// Why two methods differ, in the language of the program: fields by their labels.
[[nodiscard]] QString reasonText(const MethodReason &reason, const QLocale &locale);

/// An amount of a factor: "330 W", "1.10", "3.7 %".
[[nodiscard]] QString factorText(MethodFactor factor, double amount, const QLocale &locale);

} // namespace fourfold
