// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/charts.h"
#include "ui/presentation/metrics.h"

#include <QCoreApplication>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace fourfold {

/// The context of the texts that charts make.
class ChartText
{
    Q_DECLARE_TR_FUNCTIONS(fourfold::ChartText)
};

/// All visible scenarios as stacked bars, or as marks on a logarithmic axis.
[[nodiscard]] PlotData plotCompare(const PlotInput &input);

/// The data twin of plotCompare.
[[nodiscard]] PlotTable compareTable(const PlotData &data);

/// The published runs that a study lays beside its scenarios, in a metric: columns of plotCompare.
/// Those that have no such figure, no source or no licence are left out, and `missing` names them.
[[nodiscard]] std::vector<PlotCategory>
publishedRuns(const PlotInput &input, const MetricRow &metric, QStringList &missing);

/// The factors of the 4Ms from one scenario to another as a waterfall, or from the baseline to each
/// other one.
[[nodiscard]] PlotData plotFactors(const PlotInput &input);

/// What every method says about one scenario, and the published figure where there is one.
[[nodiscard]] PlotData plotMethods(const PlotInput &input);

/// The steps from one method's answer to another's.
[[nodiscard]] PlotData plotMethodSteps(const PlotInput &input);

/// What every tier of inference says about a request of one scenario, by the length of its answer.
[[nodiscard]] PlotData plotServing(const PlotInput &input);

/// Draws of every scenario: how often each value, and how often less; every scenario paired with
/// the baseline; how far the draws have settled.
[[nodiscard]] PlotData plotDistribution(const PlotInput &input);
[[nodiscard]] PlotData plotCumulative(const PlotInput &input);
[[nodiscard]] PlotData plotRatios(const PlotInput &input);
[[nodiscard]] PlotData plotDifferences(const PlotInput &input);
[[nodiscard]] PlotData plotConvergence(const PlotInput &input);

/// The choices of the catalogue for a scenario on two axes, with the front and the limits.
[[nodiscard]] PlotData plotOptimise(const PlotInput &input);

/// One field of a scenario as lines, or two as a heat map.
[[nodiscard]] PlotData plotSweep(const PlotInput &input);

/// What the numbers of a scenario do to its result: moved one by one, by 1 %, and drawn together.
[[nodiscard]] PlotData plotTornado(const PlotInput &input);
[[nodiscard]] PlotData plotElasticities(const PlotInput &input);
[[nodiscard]] PlotData plotShares(const PlotInput &input);

/// Published figures of entries of the catalogue.
[[nodiscard]] PlotData plotAccelerators(const PlotInput &input);
[[nodiscard]] PlotData plotRegions(const PlotInput &input);
[[nodiscard]] PlotData plotDatacenters(const PlotInput &input);
[[nodiscard]] PlotData plotModels(const PlotInput &input);

/// Published training runs: predicted energy over reported, and the ratio of the two run by run.
[[nodiscard]] PlotData plotReported(const PlotInput &input);
[[nodiscard]] PlotData plotReportedRatios(const PlotInput &input);

/// The two ends of the 4Ms: as the settings name them, else the baseline and the last visible one.
[[nodiscard]] std::pair<std::string, std::string> pathOf(const Study &study);

/// The line of a grid on which its values have a level.
[[nodiscard]] PlotContour contourOf(const std::vector<double> &values, std::size_t columns,
                                    double level, const QString &name);

/// Draws the budget for what the plot measures, where the study has one, and says in the title what
/// crosses it.
void addBudget(PlotData &data, const Settings &settings);

/// A plot that only says why there is no picture.
[[nodiscard]] PlotData emptyPlot(const PlotInput &input, const QString &text);

/// A scenario with its column in the sheet and what the method says about it.
struct PlottedScenario
{
    const Scenario *scenario = nullptr;
    std::size_t position = 0;
    const ScenarioOutcome *outcome = nullptr; ///< null while it is being computed

    [[nodiscard]] QString letter() const { return scenarioLetter(position); }
    [[nodiscard]] QString name() const;
    [[nodiscard]] const Estimation *estimation() const
    {
        return outcome == nullptr ? nullptr : outcome->estimation.get();
    }
};

/// The scenario of this id; one without a scenario when there is none.
[[nodiscard]] PlottedScenario plottedScenario(const PlotInput &input, std::string_view id);

/// The scenarios that are not hidden, in the order of the study.
[[nodiscard]] std::vector<PlottedScenario> visibleScenarios(const PlotInput &input);

/// Why a scenario has no result; empty when it has one.
[[nodiscard]] QString problemOf(const PlottedScenario &plotted);

/// The phases that count, in the order of the table.
[[nodiscard]] std::vector<Phase> countedPhases(const Settings &settings);

[[nodiscard]] QString basisText(Basis basis);

/// What numbers in a metric are called: "CO₂e per request".
[[nodiscard]] QString measureText(const MetricRow &metric, const Settings &settings);
/// The figure whose budgets count beside them; nothing where they are not of whole scenarios.
[[nodiscard]] std::optional<PlotMeasure> measureOf(const MetricRow &metric,
                                                   const Settings &settings);

/// "all phases", or their names.
[[nodiscard]] QString phasesText(const Settings &settings, const QLocale &locale);

/// Adds the field that an error of a part of the picture names as missing.
void addGap(PlotData &data, const std::string &scenario, const Error &error, const QString &name);

/// "The picture shows 12 of 99 scenarios": a remark.
[[nodiscard]] QString shownOfText(std::size_t shown, std::size_t all);

/// The unit of an axis of a field: numbers of things are no multiples.
[[nodiscard]] Unit axisUnit(const FieldRow &row);

/// The names, or the first of them and how many more there are.
[[nodiscard]] QString namesText(const QStringList &names, const QLocale &locale);

/// "%1 is zero, which a logarithmic scale cannot show.": a remark.
[[nodiscard]] QString zeroText(const QString &name);

/// The different sources of what is shown, for the line under the picture; many are only counted.
[[nodiscard]] QString sourcesText(const std::vector<PlotCitation> &citations);

/// "Title of the study · Fourfold 1.0, method: M, data D".
[[nodiscard]] QString sourceLine(const PlotInput &input);

} // namespace fourfold
