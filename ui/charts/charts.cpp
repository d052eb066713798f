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
    ChartRow{
        .id = "serving",
        .title = FF_TR_NOOP("Chart", "Serving"),
        .help = FF_TR_NOOP("Chart", "What a request takes by the length of its answer, under every "
                                    "tier of the inference estimate."),
        .plot = plotServing,
    },
    ChartRow{
        .id = "distribution",
        .title = FF_TR_NOOP("Chart", "Distribution"),
        .help = FF_TR_NOOP("Chart", "How often each result comes up when uncertain values are "
                                    "drawn."),
        .plot = plotDistribution,
    },
    ChartRow{
        .id = "cumulative",
        .title = FF_TR_NOOP("Chart", "Cumulative"),
        .help = FF_TR_NOOP("Chart", "How often a result is at most so much when uncertain values "
                                    "are drawn."),
        .plot = plotCumulative,
    },
    ChartRow{
        .id = "ratios",
        .title = FF_TR_NOOP("Chart", "Ratios"),
        .help = FF_TR_NOOP("Chart", "How many times the baseline is every other scenario, draw by "
                                    "draw."),
        .fewestScenarios = 2,
        .plot = plotRatios,
    },
    ChartRow{
        .id = "differences",
        .title = FF_TR_NOOP("Chart", "Differences"),
        .help = FF_TR_NOOP("Chart", "What every other scenario saves against the baseline, draw "
                                    "by draw."),
        .fewestScenarios = 2,
        .plot = plotDifferences,
    },
    ChartRow{
        .id = "convergence",
        .title = FF_TR_NOOP("Chart", "Convergence"),
        .help = FF_TR_NOOP("Chart", "How sure the mean is after so many draws."),
        .plot = plotConvergence,
    },
    ChartRow{
        .id = "optimise",
        .title = FF_TR_NOOP("Chart", "Optimise"),
        .help = FF_TR_NOOP("Chart", "Every machine, datacentre and region of the catalogue for one "
                                    "scenario, and those that nothing beats."),
        .isOfOnePage = true,
        .plot = plotOptimise,
    },
    ChartRow{
        .id = "sweep",
        .title = FF_TR_NOOP("Chart", "Sweep"),
        .help = FF_TR_NOOP("Chart", "A result over all values of one field, or of two as a map."),
        .isOfOnePage = true,
        .plot = plotSweep,
    },
    ChartRow{
        .id = "tornado",
        .title = FF_TR_NOOP("Chart", "Tornado"),
        .help = FF_TR_NOOP("Chart", "How far each number of a scenario moves its result."),
        .plot = plotTornado,
    },
    ChartRow{
        .id = "elasticities",
        .title = FF_TR_NOOP("Chart", "Elasticities"),
        .help = FF_TR_NOOP("Chart", "By how many per cent a result changes for one per cent more "
                                    "of each number, exactly."),
        .plot = plotElasticities,
    },
    ChartRow{
        .id = "shares",
        .title = FF_TR_NOOP("Chart", "Shares of the variance"),
        .help = FF_TR_NOOP("Chart", "What each uncertain number contributes to the spread of a "
                                    "result, alone and with others."),
        .isOfOnePage = true,
        .plot = plotShares,
    },
    ChartRow{
        .id = "accelerators",
        .title = FF_TR_NOOP("Chart", "Accelerators"),
        .help =
            FF_TR_NOOP("Chart", "Peak rate over rated power by year, as data sheets have them."),
        .fewestScenarios = 0,
        .plot = plotAccelerators,
        .kind = EntryKind::Accelerator,
    },
    ChartRow{
        .id = "regions",
        .title = FF_TR_NOOP("Chart", "Regions"),
        .help = FF_TR_NOOP("Chart", "Regions by the carbon intensity of their electricity; figures "
                                    "of different bases do not compare."),
        .fewestScenarios = 0,
        .plot = plotRegions,
        .kind = EntryKind::GridRegion,
    },
    ChartRow{
        .id = "datacenters",
        .title = FF_TR_NOOP("Chart", "Datacentres"),
        .help = FF_TR_NOOP("Chart", "PUE by year; fleets of one operator are joined."),
        .fewestScenarios = 0,
        .plot = plotDatacenters,
        .kind = EntryKind::Datacenter,
    },
    ChartRow{
        .id = "models",
        .title = FF_TR_NOOP("Chart", "Models"),
        .help =
            FF_TR_NOOP("Chart", "Models by the emissions that were reported for them, each with "
                                "the basis of its energy."),
        .fewestScenarios = 0,
        .plot = plotModels,
        .kind = EntryKind::Model,
    },
    ChartRow{
        .id = "reported",
        .title = FF_TR_NOOP("Chart", "Predicted and reported"),
        .help = FF_TR_NOOP("Chart", "What is predicted for published training runs from what was "
                                    "known before, with its 90 % band, over what was measured."),
        .fewestScenarios = 0,
        .plot = plotReported,
        .kind = EntryKind::Model,
    },
    ChartRow{
        .id = "reported-ratios",
        .title = FF_TR_NOOP("Chart", "Predicted over reported"),
        .help = FF_TR_NOOP("Chart", "How many times what was measured is predicted for each "
                                    "published training run, with its 90 % band."),
        .fewestScenarios = 0,
        .plot = plotReportedRatios,
        .kind = EntryKind::Model,
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

const ChartRow *chartOf(EntryKind kind)
{
    // Cloud regions have the intensity of the grid that they stand in.
    const EntryKind shown = kind == EntryKind::CloudRegion ? EntryKind::GridRegion : kind;
    const auto found = std::ranges::find(kCharts, std::optional(shown), &ChartRow::kind);
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
    addBudget(data, input.study.settings);
    return data;
}

} // namespace fourfold
