// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/seek.h"
#include "ui/charts/plot_data.h"
#include "ui/presentation/metrics.h"

#include <optional>

namespace fourfold {

/// An input that is sought, with what was found.
struct SoughtInput
{
    const FieldRow &row;
    const MetricRow &metric;
    SeekQuestion question;
    SeekAnswer answer;
    std::optional<double> now; ///< the value of the field as it stands

    /// A result in the unit of the metric, with its unit.
    [[nodiscard]] QString resultText(double result, const QLocale &locale) const;
    /// A value of the field: "PUE 1.05".
    [[nodiscard]] QString inputText(double value, const QLocale &locale) const;
};

/// What an input leads to over its range, with the target and the places that reach it.
[[nodiscard]] PlotData seekPlot(const SoughtInput &sought, const QLocale &locale);

} // namespace fourfold
