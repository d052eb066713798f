// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/method_comparison.h"
#include "ui/charts/plots/plots.h"

#include <optional>

namespace fourfold {

/// One scenario as every method sees it, with the two methods that are laid side by side.
struct MethodSubject
{
    PlottedScenario plotted;
    MethodComparison comparison;
    const MethodAnswer *chosen = nullptr; ///< of the study's method; points into `comparison`
    std::size_t from = 0;                 ///< positions in the comparison
    std::size_t to = 0;

    [[nodiscard]] const MethodAnswer &fromAnswer() const { return comparison.answers[from]; }
    [[nodiscard]] const MethodAnswer &toAnswer() const { return comparison.answers[to]; }
};

/// Estimates the scenario of the input by every method. Error: the scenario cannot be resolved.
/// Precondition: the study has a scenario, and the input a catalogue.
[[nodiscard]] Result<MethodSubject> methodSubject(const PlotInput &input);

/// What counts in a study.
[[nodiscard]] MethodScope methodScope(const Settings &settings);

/// The given fields as rows and the methods as columns: which reads what. Answers stand on top.
[[nodiscard]] PlotTable methodFields(const PlotInput &input, const MethodSubject &subject);

/// What explains the total of a method's answer.
[[nodiscard]] PlotOrigin totalOrigin(const MethodSubject &subject, const MethodAnswer &answer);

} // namespace fourfold
