// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/calibration.h"

#include <QString>

#include <vector>

class QLocale;

namespace fourfold {

class StudyDocument;

/// Runs that a scenario can be calibrated against, and what they are called.
struct CalibrationChoice
{
    QString name;
    std::vector<MeasuredRun> runs;
};

/// Every other scenario that was measured, and all of them together where there are several.
[[nodiscard]] std::vector<CalibrationChoice> calibrationChoices(const StudyDocument &document,
                                                                const std::string &scenario);

/// What the runs decide: "Efficiency: 0.5 → 0.4; Average power: 400 W → 450 W".
[[nodiscard]] QString fittedText(const Calibration &calibration, const QLocale &locale);

/// "+12.3 %": how far a value is from the measured one.
[[nodiscard]] QString deviationText(double error, const QLocale &locale);

} // namespace fourfold
