// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plots/plots.h"

#include "ui/presentation/sheet_column.h"
#include "ui/presentation/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourfold {

QString PlottedScenario::name() const
{
    return toQString(scenario->name.empty() ? scenario->id : scenario->name);
}

PlotData emptyPlot(const PlotInput &input, const QString &text)
{
    PlotData data;
    data.emptyText = text;
    data.source = sourceLine(input);
    data.locale = input.locale;
    return data;
}

PlottedScenario plottedScenario(const PlotInput &input, std::string_view id)
{
    const auto &scenarios = input.study.scenarios;
    const auto found = std::ranges::find(scenarios, id, &Scenario::id);
    if (found == scenarios.end())
        return {};
    const auto &outcomes = input.results.outcomes;
    const auto outcome = std::ranges::find(outcomes, id, &ScenarioOutcome::id);
    return {&*found, static_cast<std::size_t>(found - scenarios.begin()),
            outcome == outcomes.end() ? nullptr : &*outcome};
}

std::vector<PlottedScenario> visibleScenarios(const PlotInput &input)
{
    std::vector<PlottedScenario> visible;
    for (const Scenario &scenario : input.study.scenarios) {
        if (std::ranges::count(input.study.settings.hidden, scenario.id) == 0)
            visible.push_back(plottedScenario(input, scenario.id));
    }
    return visible;
}

QString problemOf(const PlottedScenario &plotted)
{
    if (plotted.outcome == nullptr)
        return ChartText::tr("not computed yet");
    return plotted.outcome->error ? translated(plotted.outcome->error->message) : QString();
}

std::vector<Phase> countedPhases(const Settings &settings)
{
    std::vector<Phase> counted;
    for (const PhaseRow &row : phaseTable()) {
        if (std::ranges::count(settings.phases, row.phase) > 0)
            counted.push_back(row.phase);
    }
    return counted;
}

QString basisText(Basis basis)
{
    return basis == Basis::Net ? ChartText::tr("net") : ChartText::tr("gross");
}

QString measureText(const MetricRow &metric, const Settings &settings)
{
    return translated(functionalUnitOf(settings).of).arg(translated(metric.label));
}

std::optional<PlotMeasure> measureOf(const MetricRow &metric, const Settings &settings)
{
    if (functionalUnitOf(settings).unit != FunctionalUnit::Study)
        return std::nullopt;
    return PlotMeasure{figureOf(metric, settings.basis)};
}

QString phasesText(const Settings &settings, const QLocale &locale)
{
    const std::vector<Phase> counted = countedPhases(settings);
    if (counted.size() == kPhaseCount)
        return ChartText::tr("all phases");
    QStringList names;
    for (const Phase phase : counted)
        names += translated(phaseTable()[static_cast<std::size_t>(phase)].label);
    return locale.createSeparatedList(names);
}

void addGap(PlotData &data, const std::string &scenario, const Error &error, const QString &name)
{
    const auto field = fieldOf(error);
    if (error.code == ErrorCode::MissingField && field)
        data.gaps.push_back({scenario, *field, name});
}

QString shownOfText(std::size_t shown, std::size_t all)
{
    return ChartText::tr("The picture shows the first %1 of %2, the table has all.")
        .arg(shown)
        .arg(all);
}

Unit axisUnit(const FieldRow &row)
{
    return row.unit == Unit::Count ? Unit::None : row.unit;
}

QString namesText(const QStringList &names, const QLocale &locale)
{
    constexpr qsizetype kMostNamed = 4;
    QStringList shown = names.first(std::min(names.size(), kMostNamed));
    if (names.size() > kMostNamed)
        shown += ChartText::tr("%n more", nullptr, static_cast<int>(names.size() - kMostNamed));
    return locale.createSeparatedList(shown);
}

QString zeroText(const QString &name)
{
    return ChartText::tr("%1 is zero, which a logarithmic scale cannot show.").arg(name);
}

QString sourcesText(const std::vector<PlotCitation> &citations)
{
    constexpr qsizetype kMostNamed = 3;
    QStringList sources;
    for (const PlotCitation &citation : citations)
        sources += citation.source;
    sources.removeDuplicates();
    if (sources.size() > kMostNamed)
        return ChartText::tr("%n source(s), listed in the table", nullptr,
                             static_cast<int>(sources.size()));
    return ChartText::tr("Sources: %1").arg(sources.join(u"; "_s));
}

QString sourceLine(const PlotInput &input)
{
    const EstimatorRow *method = findEstimator(input.study.settings.method);
    const QString methodName =
        method == nullptr ? toQString(input.study.settings.method) : translated(method->title);
    const QString made =
        ChartText::tr("Fourfold %1, method: %2, data %3")
            .arg(QCoreApplication::applicationVersion(), methodName, input.dataVersion);
    const QString title = toQString(input.study.title);
    return title.isEmpty() ? made : u"%1 · %2"_s.arg(title, made);
}

} // namespace fourfold
