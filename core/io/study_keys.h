// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/study.h"

#include <array>
#include <span>
#include <string>
#include <string_view>

namespace fourfold {

// The keys of study files beside those of the field table: what the reader and the writer share.

inline constexpr std::string_view kStudyFormat = "fourfold-study";

/// A member of T that is a plain text in files.
template <class T>
struct TextMember
{
    std::string_view key;
    std::string T::*member;
};

/// A member of T that is true or false in files.
template <class T>
struct FlagMember
{
    std::string_view key;
    bool T::*member;
};

inline constexpr std::array kStudyTexts = {
    TextMember<Study>{"title", &Study::title},
    TextMember<Study>{"notes", &Study::notes},
    TextMember<Study>{"baseline", &Study::baseline},
};
inline constexpr std::array kScenarioTexts = {
    TextMember<Scenario>{"id", &Scenario::id},
    TextMember<Scenario>{"name", &Scenario::name},
    TextMember<Scenario>{"based_on", &Scenario::basedOn},
    TextMember<Scenario>{"notes", &Scenario::notes},
};
inline constexpr std::array kSettingsTexts = {
    TextMember<Settings>{"method", &Settings::method},
    TextMember<Settings>{"metric", &Settings::metric},
    TextMember<Settings>{"per", &Settings::per},
    TextMember<Settings>{"stacking", &Settings::stacking},
    TextMember<Settings>{"from", &Settings::from},
    TextMember<Settings>{"to", &Settings::to},
    TextMember<Settings>{"method_scenario", &Settings::methodScenario},
    TextMember<Settings>{"method_from", &Settings::methodFrom},
    TextMember<Settings>{"method_to", &Settings::methodTo},
    TextMember<Settings>{"method_view", &Settings::methodView},
    TextMember<Settings>{"uncertainty_view", &Settings::uncertaintyView},
    TextMember<Settings>{"sweep_across", &Settings::sweepAcross},
    TextMember<Settings>{"sweep_up", &Settings::sweepUp},
    TextMember<Settings>{"sweep_slider", &Settings::sweepSlider},
    TextMember<Settings>{"sensitivity_scenario", &Settings::sensitivityScenario},
    TextMember<Settings>{"sensitivity_view", &Settings::sensitivityView},
};
inline constexpr std::array kSettingsFlags = {
    FlagMember<Settings>{"logarithmic", &Settings::logarithmic},
    FlagMember<Settings>{"relative", &Settings::relative},
    FlagMember<Settings>{"default_ranges", &Settings::defaultRanges},
};
/// Settings that are objects.
inline constexpr std::string_view kBudgetsKey = "budgets";
inline constexpr std::string_view kOptimiseKey = "optimise";
inline constexpr std::string_view kOverKey = "over"; ///< of the page Optimise

inline constexpr std::array kChoiceTexts = {
    TextMember<ChoiceSettings>{"scenario", &ChoiceSettings::scenario},
    TextMember<ChoiceSettings>{"across", &ChoiceSettings::across},
    TextMember<ChoiceSettings>{"upright", &ChoiceSettings::upright},
};
inline constexpr std::array kFilterTexts = {
    TextMember<ChoiceFilter>{"vendor", &ChoiceFilter::vendor},
    TextMember<ChoiceFilter>{"operator", &ChoiceFilter::owner},
    TextMember<ChoiceFilter>{"provider", &ChoiceFilter::provider},
    TextMember<ChoiceFilter>{"continent", &ChoiceFilter::continent},
};
inline constexpr std::array kPublishedTexts = {
    TextMember<PublishedRatio>{"from", &PublishedRatio::from},
    TextMember<PublishedRatio>{"to", &PublishedRatio::to},
    TextMember<PublishedRatio>{"source", &PublishedRatio::source},
    TextMember<PublishedRatio>{"standing", &PublishedRatio::standing},
};

/// A member of a published comparison that is a ratio in files.
struct RatioMember
{
    std::string_view key;
    std::optional<double> PublishedRatio::*member;
};
inline constexpr std::array kPublishedRatios = {
    RatioMember{"co2e_ratio", &PublishedRatio::carbonRatio},
    RatioMember{"energy_ratio", &PublishedRatio::energyRatio},
};

/// The names of Basis in files, in the order of the enum.
inline constexpr std::array<std::string_view, 2> kBasisNames = {"gross", "net"};
inline constexpr std::array<std::string_view, 2> kStackings = {"phase", "part"};

/// The rows of the field table that share a section ("machine"), which stand together.
struct Section
{
    std::string_view name;
    std::span<const FieldRow> rows;
};
[[nodiscard]] std::span<const Section> sectionTable();

} // namespace fourfold
