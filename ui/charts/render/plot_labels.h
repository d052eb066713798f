// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plot_data.h"

#include <optional>
#include <vector>

namespace fourfold {

/// One column of the plot as its label shows it.
struct PlotLabel
{
    QString letter;
    QString name;
    QString note;
    StyleKey style;
};

/// The columns of bars or steps, from left to right.
[[nodiscard]] std::vector<PlotLabel> columnsOf(const PlotData &data);

/// What a legend explains.
struct LegendItem
{
    QString name;
    StyleKey style;
    bool isMarker = false;
    bool isHollow = false;
    std::optional<Dash> dash{}; ///< of a curve
    bool isMissing = false;     ///< cells without a value
    bool isLimit = false;
    bool isLight = false; ///< the weaker look of bars
};

/// Series, or groups of points, what hollow marks are, and limits; nothing where there is one look
/// only.
[[nodiscard]] std::vector<LegendItem> legendOf(const PlotData &data);

} // namespace fourfold
