// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/render/plot_labels.h"

#include "ui/charts/plots/plots.h"
#include "ui/presentation/entry_marks.h"

#include <algorithm>
#include <cmath>

namespace fourfold {

std::vector<PlotLabel> columnsOf(const PlotData &data)
{
    std::vector<PlotLabel> columns;
    for (const PlotCategory &category : data.categories)
        columns.push_back({category.letter, category.name, {}, category.style});
    for (const PlotStep &step : data.steps)
        columns.push_back({step.letter, step.name, step.rangeLabel, step.style});
    return columns;
}

std::vector<LegendItem> legendOf(const PlotData &data)
{
    std::vector<LegendItem> items;
    if (data.kind == PlotKind::StackedBars && data.series.size() > 1) {
        for (const PlotSeries &series : data.series)
            items.push_back({series.name, series.style, data.isLogarithmic, false, {}});
    }
    for (const PlotCurve &curve : data.curves)
        items.push_back({curve.name, curve.style, !curve.isArea, false,
                         curve.isArea ? std::nullopt : std::optional(curve.dash)});
    for (const PlotGroup &group : data.groups)
        items.push_back({group.name, group.style, true, false, {}});
    if (std::ranges::any_of(data.points, &PlotPoint::isRecalled))
        items.push_back({labelOf(EntryMark::CommonlyQuoted), scenarioStyleKey(0), true, true, {}});
    for (const QString &name : data.barNames) {
        LegendItem bar{name, scenarioStyleKey(0)};
        bar.isLight = &name != &data.barNames.front();
        items.push_back(std::move(bar));
    }
    if (std::ranges::any_of(data.grid.values, [](double value) { return !std::isfinite(value); })) {
        LegendItem missing{ChartText::tr("no value"), scenarioStyleKey(0)};
        missing.isMissing = true;
        items.push_back(std::move(missing));
    }
    for (const PlotReference &reference : data.references) {
        if (reference.isLimit)
            items.push_back({reference.name, {}, false, false, {}, false, true});
    }
    return items;
}

} // namespace fourfold
