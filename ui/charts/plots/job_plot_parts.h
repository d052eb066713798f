// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plots/job_plots.h"

#include <QCoreApplication>

namespace fourfold {

/// The context of texts about a job in time.
struct JobText
{
    Q_DECLARE_TR_FUNCTIONS(JobText)
};

/// A plot of the trace with what is to be said of it.
[[nodiscard]] PlotData plotOfSeries(const JobPicture &picture, PlotKind kind);

[[nodiscard]] QString kgText(const JobPicture &picture, double kg);

/// A line across the picture.
void addLevel(PlotData &data, const QString &name, double value);

} // namespace fourfold
