// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/budget.h"
#include "core/scenario/choice_settings.h"
#include "core/scenario/scenario.h"
#include "core/scenario/time_choices.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fourfold {

/// Which clean energy counts: gross is location based, net subtracts the share matched with clean
/// energy in the same hour and grid.
enum class Basis : std::uint8_t { Gross, Net };

/// The ends of a slider in the unit of its field, and whether equal ways are equal factors.
struct SliderRange
{
    double low = 0;
    double high = 0;
    bool isLogarithmic = false;

    bool operator==(const SliderRange &) const = default;
};

/// A field that is put on a slider.
struct SliderChoice
{
    Field field = Field::ModelParams;
    std::optional<SliderRange> range; ///< nothing: one is proposed
    std::string extras;               ///< unknown keys as a JSON object

    bool operator==(const SliderChoice &) const = default;
};

/// What the window shows by default; options of the command line win.
struct Settings
{
    std::string method = "fourfold";
    Basis basis = Basis::Gross;
    std::vector<Phase> phases = {Phase::Training, Phase::Experimentation, Phase::Inference,
                                 Phase::Storage};
    std::string metric = "co2e"; ///< id of a row of the metric table
    std::string per = "study";   ///< key of a row of the table of functional units
    std::uint64_t seed = 1;
    bool logarithmic = false;
    bool relative = false;          ///< as a multiple of the baseline
    std::string stacking = "phase"; ///< "phase" or "part" (operational and embodied)
    std::string from;               ///< scenario of the 4Ms page; empty: the baseline
    std::string to;                 ///< empty: the last one
    std::string methodScenario;     ///< of the page Methods; empty or unknown: the baseline
    std::string methodFrom;         ///< method that its steps begin with; empty: the farthest
    std::string methodTo;           ///< empty: the study's
    std::string methodView;         ///< key of what the page shows; empty: the answers
    bool defaultRanges = true;      ///< bands count the ranges that defaults have
    std::string uncertaintyView;    ///< key of what the page shows; empty: the distribution
    std::vector<std::string> sweepScenarios; ///< of the page Sweep; empty: the baseline
    std::string sweepAcross; ///< an axis as parseSweepAxis() reads it, or the key of a field alone
    std::string sweepUp;     ///< the same; empty: one field is swept
    std::string sweepSlider; ///< key of the field that is dragged besides; empty: none
    std::string sensitivityScenario; ///< of the page Sensitivity; empty or unknown: the baseline
    double sensitivityShare = 0.1;   ///< by which values are moved; 0: over their own ranges
    std::string sensitivityView;     ///< key of what the page shows; empty: the tornado
    /// States of scenarios that were kept: each has the id of its scenario and a name of its own.
    std::vector<Scenario> snapshots;
    std::vector<std::string> hidden;     ///< ids of scenarios left out of charts
    std::vector<std::string> references; ///< ids of models whose published runs stand beside them
    Budgets budgets;
    ChoiceSettings optimise;                          ///< of the page Optimise
    std::optional<std::vector<SliderChoice>> sliders; ///< nothing: those that matter are proposed
    JobChoice when;                                   ///< of the page When
    ServingChoice directives;                         ///< of the page Directives
    std::string extras;                               ///< unknown keys as a JSON object

    bool operator==(const Settings &) const = default;
};

/// A published comparison that a study is laid beside: shown, never computed with.
struct PublishedRatio
{
    std::string from;
    std::string to;
    std::optional<double> carbonRatio;
    std::optional<double> energyRatio;
    std::string source;
    std::string standing; ///< "printed", "recalled", … : how sure the figure is
    std::string extras;   ///< unknown keys as a JSON object

    bool operator==(const PublishedRatio &) const = default;
};

/// A set of scenarios that are compared. A plain value: copying is cheap, so undo, threads and
/// sweeps all copy.
struct Study
{
    std::string title;
    std::string notes;
    std::string baseline; ///< id; empty: the first scenario
    Settings settings;
    std::vector<Scenario> scenarios;
    std::vector<PublishedRatio> published;
    std::string catalog; ///< the study's own catalogue entries as JSON text; empty for none
    std::string extras;  ///< unknown keys as a JSON object

    bool operator==(const Study &) const = default;
};

/// The scenario with this id; nothing when there is none.
[[nodiscard]] const Scenario *findScenario(const Study &study, std::string_view id);
[[nodiscard]] Scenario *findScenario(Study &study, std::string_view id);

/// The baseline: as given, else the first; nothing for a study without scenarios.
[[nodiscard]] const Scenario *baselineOf(const Study &study);

/// The scenario and what it follows, nearest first. Follows at most every scenario once, so it
/// ends on circles too (checkStudy refuses those).
[[nodiscard]] std::vector<const Scenario *> chainOf(const Study &study, const Scenario &scenario);

/// An id that no scenario has yet: a, b, …, z, aa, ….
[[nodiscard]] std::string freshId(const Study &study);

/// The field that says the same thing as this one in another way: one scenario gives only one of
/// them.
[[nodiscard]] std::optional<Field> alternativeOf(Field field);

/// Gives a scenario a value of its own. What says the same in another way, and where the old value
/// came from, give way.
void giveValue(Scenario &scenario, Field field, Value value);

/// Checks that a scenario with reduction factors is based on another one. The error's place is the
/// scenario's id.
[[nodiscard]] std::optional<Error> checkFactors(const Scenario &scenario);

/// Checks what spans the fields of one scenario: no two alternatives, factors only on a based-on
/// scenario. The error's place is the scenario's id.
[[nodiscard]] std::optional<Error> checkScenario(const Scenario &scenario);

/// Checks a field on a slider: a number, once, between ends that it may take, the lower one first
/// and above zero on a logarithmic slider. The error's place is "settings/sliders".
[[nodiscard]] std::optional<Error> checkSliders(const Settings &settings);

/// Checks what spans fields and scenarios: unique ids, existing parents without circles, an
/// existing baseline, no two alternatives in one scenario, factors only on a based-on scenario,
/// sliders, budgets and limits as checkSliders(), checkBudgets() and checkLimits() want them.
[[nodiscard]] Result<Done> checkStudy(const Study &study);

} // namespace fourfold
