// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Plots of published figures from the catalogue.
#include "core/catalog/peak_efficiency.h"
#include "ui/charts/plots/plots.h"
#include "ui/presentation/entry_marks.h"
#include "ui/presentation/quantity_format.h"
#include "ui/presentation/text.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

/// The entries that a chart of this kind of entries shows.
std::vector<const Entry *> entriesOf(const PlotInput &input, EntryKind kind)
{
    if (input.entries)
        return *input.entries;
    std::vector<const Entry *> all;
    if (input.catalog != nullptr) {
        for (const Entry &entry : input.catalog->entries(kind))
            all.push_back(&entry);
    }
    return all;
}

PlotPoint pointOf(const PlotInput &input, const Entry &entry, Property property,
                  std::optional<double> value, Unit unit)
{
    PlotPoint point;
    point.id = entry.id;
    point.name = toQString(entry.name);
    point.style = scenarioStyleKey(0);
    point.value = value;
    if (value)
        point.label = amountText(*value, unit, input.locale);
    point.isRecalled = entry.isRecalled(property);
    point.isChosen = std::ranges::count(input.chosen, entry.id) > 0;
    if (input.catalog != nullptr)
        point.citation = {citationsText(*input.catalog, entry, property),
                          licencesText(*input.catalog, entry, property),
                          {}};
    return point;
}

/// The most frequent texts get a look of their own, the others share the last one.
class Grouping
{
public:
    Grouping(const std::vector<const Entry *> &entries, TextProperty property)
        : m_property(property)
    {
        constexpr std::size_t kMostGroups = 5;
        std::map<std::string_view, int> counts;
        for (const Entry *entry : entries)
            ++counts[entry->text(property)];
        std::vector<std::pair<int, std::string_view>> order;
        for (const auto &[name, count] : counts)
            order.emplace_back(-count, name);
        std::ranges::sort(order);
        for (const auto &[count, name] : order) {
            if (m_names.size() < kMostGroups)
                m_names.push_back(name);
        }
        m_hasOthers = order.size() > m_names.size();
    }

    [[nodiscard]] StyleKey styleOf(const Entry &entry) const
    {
        const auto found = std::ranges::find(m_names, entry.text(m_property));
        return scenarioStyleKey(static_cast<std::size_t>(found - m_names.begin()));
    }

    [[nodiscard]] std::vector<PlotGroup> groups() const
    {
        std::vector<PlotGroup> groups;
        for (const std::string_view name : m_names)
            groups.push_back({toQString(name), scenarioStyleKey(groups.size())});
        if (m_hasOthers)
            groups.push_back({ChartText::tr("others"), scenarioStyleKey(groups.size())});
        return groups;
    }

private:
    TextProperty m_property;
    std::vector<std::string_view> m_names;
    bool m_hasOthers = false;
};

QStringList pointRemarks(const PlotData &data)
{
    QStringList unknown;
    QStringList zero;
    for (const PlotPoint &point : data.points) {
        const bool hasPlace = data.kind == PlotKind::Ranking || point.x;
        if (!point.value || !hasPlace)
            unknown += point.name;
        else if (data.isLogarithmic && !(*point.value > 0))
            zero += point.name;
    }
    QStringList remarks;
    if (!unknown.isEmpty())
        remarks += ChartText::tr("Without a figure: %1.").arg(namesText(unknown, data.locale));
    if (!zero.isEmpty())
        remarks += zeroText(namesText(zero, data.locale));
    return remarks;
}

QString findingOf(const PlotData &data, const QString &ofNothing)
{
    std::vector<const PlotPoint *> known;
    for (const PlotPoint &point : data.points) {
        if (point.value)
            known.push_back(&point);
    }
    if (known.empty())
        return ofNothing;
    const auto [least, most] = std::ranges::minmax_element(
        known, {}, [](const PlotPoint *point) { return *point->value; });
    if (*least == *most)
        return ChartText::tr("%1: %2").arg((*least)->name, (*least)->label);
    return ChartText::tr("From %1 with %2 to %3 with %4")
        .arg((*least)->name, (*least)->label, (*most)->name, (*most)->label);
}

PlotCell textCell(const QString &text)
{
    return text.isEmpty() ? PlotCell() : PlotCell(text);
}

PlotTable tableOf(const PlotData &data, const QString &valueName)
{
    const bool isRanking = data.kind == PlotKind::Ranking;
    PlotTable table;
    if (isRanking)
        table.columns.push_back({ChartText::tr("Rank"), Unit::None});
    table.columns.push_back({ChartText::tr("Entry"), Unit::None});
    table.columns.push_back({ChartText::tr("Name"), Unit::None});
    if (!isRanking)
        table.columns.push_back({ChartText::tr("Year"), Unit::None});
    table.columns.insert(table.columns.end(), {{valueName, data.unit},
                                               {ChartText::tr("Basis"), Unit::None},
                                               {ChartText::tr("Standing"), Unit::None},
                                               {ChartText::tr("Source"), Unit::None},
                                               {ChartText::tr("Licence"), Unit::None}});
    for (const PlotPoint &point : data.points) {
        std::vector<PlotCell> &row = table.rows.emplace_back();
        if (isRanking)
            row.push_back(textCell(point.rank));
        row.push_back(toQString(point.id));
        row.push_back(point.name);
        if (!isRanking)
            row.push_back(point.x ? PlotCell(fileNumber(*point.x)) : PlotCell());
        row.push_back(point.value ? PlotCell(*point.value) : PlotCell());
        row.push_back(textCell(point.basis));
        row.push_back(textCell(point.isRecalled ? labelOf(EntryMark::CommonlyQuoted) : QString()));
        row.push_back(textCell(point.citation.source));
        row.push_back(textCell(point.citation.licence));
    }
    return table;
}

/// Everything that follows from the points.
PlotData finished(PlotData data, const PlotInput &input, const QString &valueName)
{
    std::vector<PlotCitation> citations;
    for (const PlotPoint &point : data.points) {
        if (point.value)
            citations.push_back(point.citation);
    }
    data.locale = input.locale;
    data.valueTitle = valueName;
    data.title = findingOf(data, valueName);
    data.remarks = pointRemarks(data);
    data.table = tableOf(data, valueName);
    if (citations.empty())
        data.emptyText = ChartText::tr("None of the entries has a figure to show.");
    data.source =
        ChartText::tr("Fourfold %1, data %2 · %3")
            .arg(QCoreApplication::applicationVersion(), input.dataVersion, sourcesText(citations));
    return data;
}

/// Ordered by value, the unknown at the end; equal values share their rank.
void rank(std::vector<PlotPoint> &points, bool isDescending)
{
    std::ranges::stable_sort(points, [&](const PlotPoint &a, const PlotPoint &b) {
        if (!a.value || !b.value)
            return a.value.has_value() && !b.value;
        return isDescending ? *b.value < *a.value : *a.value < *b.value;
    });
    for (std::size_t i = 0; i < points.size() && points[i].value; ++i) {
        const auto isEqual = [&](std::size_t other) {
            return other < points.size() && points[other].value == points[i].value;
        };
        const bool sharesBefore = i > 0 && isEqual(i - 1);
        points[i].rank = sharesBefore ? points[i - 1].rank
                                      : QString::fromStdString(std::to_string(i + 1))
                                            + (isEqual(i + 1) ? u"="_s : QString());
    }
}

QString joined(std::initializer_list<QString> parts)
{
    QStringList list(parts);
    list.removeAll(QString());
    return list.join(u" · "_s);
}

std::optional<double> yearOf(int year)
{
    return year == 0 ? std::nullopt : std::optional<double>(year);
}

QString yearText(int year)
{
    return year == 0 ? QString() : QString::fromStdString(std::to_string(year));
}

} // namespace

PlotData plotAccelerators(const PlotInput &input)
{
    const std::vector<const Entry *> entries = entriesOf(input, EntryKind::Accelerator);
    const Grouping grouping(entries, TextProperty::Vendor);
    PlotData data;
    data.kind = PlotKind::Scatter;
    data.unit = Unit::FlopPerJoule;
    data.isLogarithmic = true;
    data.groups = grouping.groups();
    for (const Entry *entry : entries) {
        const auto efficiency = peakEfficiency(*entry);
        const Property rate = efficiency ? efficiency->rate : Property::PeakTflopsFp16;
        PlotPoint point =
            pointOf(input, *entry, rate,
                    efficiency ? std::optional(efficiency->flopPerJoule) : std::nullopt, data.unit);
        point.style = grouping.styleOf(*entry);
        point.x = yearOf(entry->year);
        if (efficiency) {
            point.isRecalled = efficiency->isRecalled;
            point.basis =
                joined({translated(propertyRow(rate).label), figureText(*entry, rate, input.locale),
                        figureText(*entry, Property::TdpW, input.locale)});
        }
        data.points.push_back(std::move(point));
    }
    return finished(std::move(data), input, ChartText::tr("Peak rate per power"));
}

PlotData plotRegions(const PlotInput &input)
{
    PlotData data;
    data.kind = PlotKind::Ranking;
    data.unit = Unit::GramPerKilowattHour;
    for (const Entry *entry : entriesOf(input, EntryKind::GridRegion)) {
        const Property property = Property::GridGPerKwh;
        PlotPoint point = pointOf(input, *entry, property, entry->number(property), data.unit);
        point.basis = joined({yearText(entry->yearOf(property)),
                              toQString(entry->text(TextProperty::BasisFlow)),
                              toQString(entry->text(TextProperty::BasisScope)),
                              toQString(entry->text(TextProperty::GridBasis))});
        data.points.push_back(std::move(point));
    }
    rank(data.points, false);
    return finished(std::move(data), input, translated(propertyRow(Property::GridGPerKwh).label));
}

PlotData plotDatacenters(const PlotInput &input)
{
    std::vector<const Entry *> entries = entriesOf(input, EntryKind::Datacenter);
    std::ranges::stable_sort(entries, {}, &Entry::year);
    // Sites of which only water is known have no place here.
    std::erase_if(entries, [](const Entry *entry) { return !entry->number(Property::Pue); });
    const Grouping grouping(entries, TextProperty::Operator);
    PlotData data;
    data.kind = PlotKind::Scatter;
    data.groups = grouping.groups();
    for (const Entry *entry : entries) {
        PlotPoint point =
            pointOf(input, *entry, Property::Pue, entry->number(Property::Pue), data.unit);
        const QString owner = toQString(entry->text(TextProperty::Operator));
        point.name = owner.isEmpty() ? point.name : u"%1, %2"_s.arg(owner, point.name);
        // Sites and regions of one year after the other are no fleet.
        if (entry->text(TextProperty::Location) == "global")
            point.line = point.name;
        point.style = grouping.styleOf(*entry);
        point.x = yearOf(entry->yearOf(Property::Pue));
        point.basis = joined({toQString(entry->text(TextProperty::Type)),
                              toQString(entry->text(TextProperty::Location))});
        data.points.push_back(std::move(point));
    }
    return finished(std::move(data), input, translated(propertyRow(Property::Pue).label));
}

PlotData plotModels(const PlotInput &input)
{
    PlotData data;
    data.kind = PlotKind::Ranking;
    data.unit = Unit::Tonne;
    data.isLogarithmic = true;
    for (const Entry *entry : entriesOf(input, EntryKind::Model)) {
        const Property property = Property::ReportedTco2e;
        // Most models were published without any figure: their names would say nothing.
        if (!input.entries && !entry->number(property))
            continue;
        PlotPoint point = pointOf(input, *entry, property, entry->number(property), data.unit);
        point.basis = joined(
            {toQString(entry->text(TextProperty::EnergyBasis)), yearText(entry->yearOf(property))});
        data.points.push_back(std::move(point));
    }
    rank(data.points, true);
    return finished(std::move(data), input, translated(propertyRow(Property::ReportedTco2e).label));
}

} // namespace fourfold
