// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plots/plots.h"
#include "ui/presentation/text.h"

#include <algorithm>

namespace fourfold {

PlotTable compareTable(const PlotData &data)
{
    const auto isPublished = [](const PlotCategory &one) { return one.citation.has_value(); };
    const auto hasInterval = [](const PlotCategory &one) { return one.interval.has_value(); };
    const auto hasChanged = [](const PlotCategory &one) { return one.before.has_value(); };
    const bool hasRuns = std::ranges::any_of(data.categories, isPublished);
    const bool hasIntervals = std::ranges::any_of(data.categories, hasInterval);
    const bool hasChanges = std::ranges::any_of(data.categories, hasChanged);
    PlotTable table;
    table.columns = {{ChartText::tr("Scenario"), Unit::None}, {ChartText::tr("Name"), Unit::None}};
    for (const PlotSeries &series : data.series)
        table.columns.push_back({series.name, data.unit});
    table.columns.push_back({data.totalName, data.unit});
    if (hasIntervals) {
        table.columns.push_back({ChartText::tr("Low"), data.unit});
        table.columns.push_back({ChartText::tr("High"), data.unit});
    }
    if (hasChanges)
        table.columns.push_back({ChartText::tr("Before"), data.unit});
    if (hasRuns) {
        table.columns.push_back({ChartText::tr("Basis"), Unit::None});
        table.columns.push_back({ChartText::tr("Source"), Unit::None});
        table.columns.push_back({ChartText::tr("Licence"), Unit::None});
    }
    for (std::size_t i = 0; i < data.categories.size(); ++i) {
        const PlotCategory &category = data.categories[i];
        const auto cell = [](bool isKnown, double value) {
            return isKnown ? PlotCell(value) : PlotCell();
        };
        std::vector<PlotCell> row = {toQString(category.id), category.name};
        for (const PlotSeries &series : data.series)
            row.push_back(
                cell(category.total.has_value() && !isPublished(category), series.values[i]));
        row.push_back(cell(category.total.has_value(), category.total.value_or(0)));
        if (hasIntervals) {
            const PlotInterval interval = category.interval.value_or(PlotInterval{});
            row.push_back(cell(category.interval.has_value(), interval.low));
            row.push_back(cell(category.interval.has_value(), interval.high));
        }
        if (hasChanges)
            row.push_back(cell(hasChanged(category), category.before.value_or(0)));
        if (isPublished(category)) {
            const PlotCitation &citation = *category.citation;
            row.insert(row.end(), {citation.basis, citation.source, citation.licence});
        } else if (hasRuns) {
            row.resize(table.columns.size());
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace fourfold
