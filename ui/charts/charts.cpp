// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charts.h"

#include "ui/charts/plots/plots.h"
#include "ui/presentation/text.h"

#include <algorithm>
#include <array>

namespace fourfold {
namespace {

constexpr std::array kCharts = {
    ChartRow{
        .id = "compare",
        .title = FF_TR_NOOP("Chart", "Compare"),
        .help = FF_TR_NOOP("Chart", "All scenarios side by side, by phase or by operational and "
                                    "embodied."),
        .plot = plotCompare,
    },
    ChartRow{
        .id = "factors",
        .title = FF_TR_NOOP("Chart", "4Ms"),
        .help = FF_TR_NOOP("Chart", "What model, machine, mechanization and map each change on "
                                    "the way from one scenario to another."),
        .fewestScenarios = 2,
        .plot = plotFactors,
    },
    ChartRow{
        .id = "methods",
        .title = FF_TR_NOOP("Chart", "Methods"),
        .help = FF_TR_NOOP("Chart", "What every method says about one scenario."),
        .hasMethodPath = true,
        .plot = plotMethods,
    },
    ChartRow{
        .id = "method-steps",
        .title = FF_TR_NOOP("Chart", "From method to method"),
        .help = FF_TR_NOOP("Chart", "Why two methods differ on one scenario, step by step."),
        .hasMethodPath = true,
        .plot = plotMethodSteps,
    },
};

} // namespace

std::span<const ChartRow> chartTable()
{
    return kCharts;
}

const ChartRow *findChart(std::string_view id)
{
    const auto found = std::ranges::find(kCharts, id, &ChartRow::id);
    return found == kCharts.end() ? nullptr : &*found;
}

PlotData plotOf(const ChartRow &chart, const PlotInput &input)
{
    const std::size_t count = input.study.scenarios.size();
    PlotData data =
        count >= chart.fewestScenarios
            ? chart.plot(input)
            : emptyPlot(input, count == 0 ? ChartText::tr("The study has no scenarios yet.")
                                          : ChartText::tr("Add a second scenario to compare "
                                                          "it with the first."));
    data.id = chart.id;
    if (data.title.isEmpty())
        data.title = translated(chart.title);
    if (data.subtitle.isEmpty())
        data.subtitle = translated(chart.help);
    return data;
}

} // namespace fourfold
