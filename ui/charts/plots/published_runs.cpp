// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plots/plots.h"
#include "ui/presentation/entry_marks.h"
#include "ui/presentation/quantity_format.h"
#include "ui/presentation/text.h"

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

/// "device_power · 2020 · commonly quoted": what a reader must know of a figure of others.
QString basisOf(const Entry &entry, Property property)
{
    QStringList parts = {toQString(entry.text(TextProperty::EnergyBasis))};
    if (const int year = entry.yearOf(property); year != 0)
        parts += QString::fromStdString(std::to_string(year));
    if (entry.isRecalled(property))
        parts += labelOf(EntryMark::CommonlyQuoted);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

std::optional<PlotCategory> publishedRun(const PlotInput &input, const Entry &entry,
                                         const MetricRow &metric)
{
    const Property property = *metric.published;
    const std::optional<double> value = entry.number(property);
    PlotCitation citation{citationsText(*input.catalog, entry, property),
                          licencesText(*input.catalog, entry, property), basisOf(entry, property)};
    if (!value || citation.source.isEmpty() || citation.licence.isEmpty())
        return std::nullopt;
    PlotCategory run;
    run.id = entry.id;
    run.name = toQString(entry.name);
    run.style = scenarioStyleKey(0);
    run.total = convert(*value, propertyRow(property).unit, metric.unit);
    run.label = amountText(*run.total, metric.unit, input.locale);
    run.citation = std::move(citation);
    run.isRecalled = entry.isRecalled(property);
    return run;
}

} // namespace

std::vector<PlotCategory> publishedRuns(const PlotInput &input, const MetricRow &metric,
                                        QStringList &missing)
{
    std::vector<PlotCategory> runs;
    for (const std::string &id : input.study.settings.references) {
        const Entry *entry =
            input.catalog == nullptr ? nullptr : input.catalog->find(EntryKind::Model, id);
        std::optional<PlotCategory> run;
        if (entry != nullptr && metric.published)
            run = publishedRun(input, *entry, metric);
        if (run)
            runs.push_back(*std::move(run));
        else
            missing += toQString(entry == nullptr ? id : entry->name);
    }
    return runs;
}

} // namespace fourfold
