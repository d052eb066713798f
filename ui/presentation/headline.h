// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/results.h"

#include <QString>

#include <string>

class QLocale;

namespace fourfold {

class StudyDocument;

/// "552 t → 381 t, −31 %": the way between two amounts in words; one alone where they are equal.
[[nodiscard]] QString changeText(double before, double after, Unit unit, const QLocale &locale);

/// The amount of a scenario in the metric of the settings, for one of their functional unit, with
/// what it was in the results before (null: none), or why there is none.
[[nodiscard]] QString headlineText(const StudyDocument &document, const std::string &scenario,
                                   const Results *before, const QLocale &locale);

} // namespace fourfold
