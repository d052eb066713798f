// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/charts.h"

#include <memory>
#include <utility>
#include <vector>

namespace fourfold {

using GivenNumber = std::pair<Field, double>;

/// A study with its results, as charts get them.
struct PlottedStudy
{
    Study study;
    Results results;
    Catalog catalog;
    bool showsRanges = false;
    bool showsKilograms = false;
    bool showsAllPairs = false;
    MethodPath methods;
    QLocale locale = QLocale(QLocale::English);

    Scenario &add(const std::string &name, const std::vector<GivenNumber> &numbers)
    {
        Scenario scenario;
        scenario.id = freshId(study);
        scenario.name = name;
        for (const auto &[field, value] : numbers)
            scenario.values.set(field, Number{value, {}});
        study.scenarios.push_back(std::move(scenario));
        return study.scenarios.back();
    }

    void compute()
    {
        results = {};
        for (const Scenario &scenario : study.scenarios) {
            ScenarioOutcome outcome{scenario.id, nullptr, std::nullopt};
            auto estimation =
                estimate(*findEstimator(study.settings.method), study, scenario, catalog);
            if (estimation)
                outcome.estimation =
                    std::make_shared<const Estimation>(std::move(estimation).value());
            else
                outcome.error = estimation.error();
            results.outcomes.push_back(std::move(outcome));
        }
    }

    [[nodiscard]] PlotInput input() const
    {
        return {study,         results,     QStringLiteral("2026.11"),
                locale,        showsRanges, showsKilograms,
                showsAllPairs, &catalog,    methods};
    }
    [[nodiscard]] PlotData plot(std::string_view chart) const
    {
        return plotOf(*findChart(chart), input());
    }
};

/// A training run of which FLOP, rate, power, PUE, intensity (g/kWh) and matched share are known.
inline std::vector<GivenNumber> trainingRun(double flop, double devices, double teraflops,
                                            double watts, double pue, double intensity,
                                            double matched = 0)
{
    return {
        {Field::ModelTrainingFlop, flop},       {Field::MachineDevices, devices},
        {Field::MachineAchieved, teraflops},    {Field::MachineAveragePower, watts},
        {Field::MechanizationPue, pue},         {Field::MapIntensity, intensity},
        {Field::MapMatchedCleanShare, matched},
    };
}

/// Patterson et al. 2021 (arXiv 2104.10350), table 1: Transformer Big on P100 at the US average,
/// the same job in Iowa, Evolved Transformer Medium on TPU v2 in Iowa. Without embodied carbon.
inline PlottedStudy patterson2021()
{
    PlottedStudy plotted;
    plotted.study.title = "Transformer to Evolved Transformer";
    plotted.study.settings.basis = Basis::Net;
    plotted.add("Transformer, average", trainingRun(1.61e19, 8, 6.7, 296, 1.59, 429));
    plotted.add("Same job, Iowa cloud", trainingRun(1.61e19, 8, 6.7, 296, 1.11, 478, 0.833));
    plotted.add("Evolved, TPU v2, Iowa", trainingRun(1.03e19, 8, 24.0, 227, 1.11, 478, 0.833));
    for (Scenario &scenario : plotted.study.scenarios)
        scenario.values.set(Field::EmbodiedInclude, false);
    plotted.compute();
    return plotted;
}

} // namespace fourfold
