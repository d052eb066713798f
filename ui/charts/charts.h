// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/reported_runs.h"
#include "core/catalog/catalog.h"
#include "core/scenario/study.h"
#include "ui/charts/plot_data.h"
#include "ui/presentation/drawn_study.h"
#include "ui/presentation/results.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fourfold {

struct ChoiceAnswer;
struct SharesAnswer;
struct SweepAnswer;

/// Two methods and the scenario on which they are laid side by side, by their ids. What is empty or
/// unknown is chosen: the baseline, the method that is farthest from the study's, the study's.
struct MethodPath
{
    std::string scenario;
    std::string from;
    std::string to;

    bool operator==(const MethodPath &) const = default;
};

/// What a chart is made from. The settings of the study choose what it shows.
struct PlotInput
{
    const Study &study;
    const Results &results;
    QString dataVersion; ///< of the catalogue
    QLocale locale;
    bool showsRanges = false;         ///< published ranges behind the factors
    bool showsKilograms = false;      ///< savings beside the factors instead of shares
    bool showsAllPairs = false;       ///< where no end is chosen: the baseline and every other
    const Catalog *catalog = nullptr; ///< for published figures and other methods; null: none
    MethodPath methods{};
    std::optional<std::vector<const Entry *>> entries{}; ///< of the catalogue; nothing: all
    std::vector<std::string> chosen{};                   ///< ids of entries that stand out
    /// Published runs beside what is predicted for them; null: those of the catalogue.
    const std::vector<ReportedRun> *runs = nullptr;
    KnownBefore known = KnownBefore::DeviceHours; ///< of the runs that are shown
    const Results *before = nullptr;   ///< those before the last change; null: not to be shown
    const DrawnStudy *bands = nullptr; ///< of the results in the metric; null: none
    const DrawnStudy *drawn = nullptr; ///< of charts of uncertainty; null: they draw for themselves
    const ChoiceAnswer *choices = nullptr; ///< of the trade-off; null: they are worked out now
    const Limits *choiceLimits = nullptr;  ///< that are being moved; null: those of the study
    const SweepAnswer *sweep = nullptr;    ///< of the chart of sweeps; null: it is worked out now
    const SharesAnswer *shares = nullptr; ///< of the chart of shares; null: they are worked out now
};

/// A chart: everything that menus, pages, exports and the command line need to know of it.
struct ChartRow
{
    std::string_view id;
    Text title;
    Text help;
    std::size_t fewestScenarios = 1; ///< with fewer it only says what it is for
    bool hasMethodPath = false;      ///< its ends are methods, not scenarios
    bool isOfOnePage = false;        ///< which works out in the background what it shows
    PlotData (*plot)(const PlotInput &input) = nullptr;
    std::optional<EntryKind> kind{}; ///< of the entries that a chart of the catalogue shows
};

[[nodiscard]] std::span<const ChartRow> chartTable();
[[nodiscard]] const ChartRow *findChart(std::string_view id);
/// The chart of entries of this kind; null when there is none.
[[nodiscard]] const ChartRow *chartOf(EntryKind kind);

/// The chart of these results.
[[nodiscard]] PlotData plotOf(const ChartRow &chart, const PlotInput &input);

} // namespace fourfold
