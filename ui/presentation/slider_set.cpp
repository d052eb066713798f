// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/slider_set.h"

#include "ui/presentation/metrics.h"
#include "ui/presentation/study_document.h"

#include <algorithm>
#include <cmath>

namespace fourfold {
namespace {

std::vector<AnswerFigure> figuresOf(const Settings &settings)
{
    return figuresOf(metricRow(settings.metric), settings.basis, settings.phases);
}

const Estimation *estimationOf(const StudyDocument &document, const std::string &scenario)
{
    const ScenarioOutcome *outcome = document.outcome(scenario);
    return outcome == nullptr ? nullptr : outcome->estimation.get();
}

std::vector<SliderChoice> proposedChoice(const Estimation *estimation, const Settings &settings)
{
    std::vector<SliderChoice> choice;
    if (estimation == nullptr)
        return choice;
    for (const Lever &lever : proposedLevers(*estimation, figuresOf(settings)))
        choice.push_back({.field = lever.field, .range = std::nullopt, .extras = {}});
    return choice;
}

SliderRange rangeOf(const SliderChoice &choice, double value, const Catalog &catalog,
                    const std::vector<FieldOnSlider> &before)
{
    if (choice.range)
        return *choice.range;
    const auto old = std::ranges::find(before, choice.field, &FieldOnSlider::field);
    const bool stays = old != before.end() && !old->isRangeChosen && value >= old->range.low
                       && value <= old->range.high;
    return stays ? old->range : proposedRange(fieldRow(choice.field), value, catalog);
}

} // namespace

std::vector<FieldOnSlider> slidersOf(const StudyDocument &document, const std::string &scenario,
                                     const std::vector<FieldOnSlider> &before)
{
    const Settings &settings = document.study().settings;
    const Estimation *estimation = estimationOf(document, scenario);
    const std::vector<SliderChoice> chosen =
        settings.sliders ? *settings.sliders : proposedChoice(estimation, settings);
    std::vector<FieldOnSlider> sliders;
    for (const SliderChoice &choice : chosen) {
        const double value = estimation == nullptr
                                 ? fieldRow(choice.field).defaultValue
                                 : estimation->states[static_cast<std::size_t>(choice.field)].value;
        sliders.push_back({.field = choice.field,
                           .range = rangeOf(choice, value, document.catalog(), before),
                           .isRangeChosen = choice.range.has_value()});
    }
    std::ranges::stable_sort(
        sliders, {}, [](const FieldOnSlider &slider) { return fieldRow(slider.field).group; });
    return sliders;
}

std::vector<Lever> offeredLevers(const StudyDocument &document, const std::string &scenario,
                                 const std::vector<FieldOnSlider> &present)
{
    const Estimation *estimation = estimationOf(document, scenario);
    if (estimation == nullptr)
        return {};
    std::vector<Field> fields;
    for (const FieldRow &row : fieldTable()) {
        if (std::ranges::find(present, row.field, &FieldOnSlider::field) == present.end())
            fields.push_back(row.field);
    }
    std::vector<Lever> levers = leversOf(*estimation, figuresOf(document.study().settings), fields);
    std::ranges::stable_sort(levers, std::greater(),
                             [](const Lever &lever) { return std::abs(lever.elasticity); });
    return levers;
}

std::vector<SliderChoice> choiceOf(const std::vector<FieldOnSlider> &sliders)
{
    std::vector<SliderChoice> choice;
    for (const FieldOnSlider &slider : sliders) {
        choice.push_back(
            {.field = slider.field,
             .range = slider.isRangeChosen ? std::optional(slider.range) : std::nullopt,
             .extras = {}});
    }
    return choice;
}

} // namespace fourfold
