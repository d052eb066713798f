// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/sweep_choice.h"

#include "core/analysis/choices.h"
#include "core/analysis/levers.h"
#include "core/support/numbers.h"
#include "ui/presentation/metrics.h"
#include "ui/presentation/sheet_column.h"

#include <algorithm>
#include <cmath>

namespace fourfold {
namespace {

constexpr std::size_t kMostEntries = 12;

std::vector<const Entry *> entriesFor(const FieldRow &row, const Catalog &catalog)
{
    std::vector<const Entry *> entries;
    if (row.type == FieldType::Model) {
        for (const Entry &entry : catalog.entries(EntryKind::Model))
            entries.push_back(&entry);
        return entries;
    }
    for (const ChoosableRow &choosable : choosableTable()) {
        std::vector<LackingEntry> lacking;
        if (fieldRow(choosable.field).type == row.type)
            return choosableEntries(catalog, choosable.what, lacking);
    }
    return entries;
}

/// Some entries: places from the cleanest to the dirtiest, everything else the newest.
std::vector<const Entry *> someOf(const FieldRow &row, std::vector<const Entry *> entries)
{
    const auto property = row.type == FieldType::Region       ? std::optional(Property::GridGPerKwh)
                          : row.type == FieldType::Datacenter ? std::optional(Property::Pue)
                                                              : std::nullopt;
    std::ranges::stable_sort(entries, {}, [&](const Entry *entry) {
        return property ? entry->number(*property).value_or(0) : -entry->year;
    });
    const std::size_t count = std::min(entries.size(), kMostEntries);
    std::vector<const Entry *> some;
    for (std::size_t i = 0; i < count; ++i)
        some.push_back(entries[property && count > 1 ? i * (entries.size() - 1) / (count - 1) : i]);
    return some;
}

SweepAxis listed(const FieldRow &row, const FieldState &state, const Catalog &catalog)
{
    SweepAxis axis{.field = row.field, .values = {}};
    if (row.type == FieldType::Flag)
        axis.values = {false, true};
    for (const Choice &choice : row.choices)
        axis.values.emplace_back(std::string(choice.key));
    std::vector<const Entry *> entries = someOf(row, entriesFor(row, catalog));
    const bool isIn = std::ranges::count(entries, state.entry) > 0;
    if (state.isKnown() && state.entry != nullptr && !isIn)
        entries.insert(entries.begin(), state.entry);
    for (const Entry *entry : entries)
        axis.values.emplace_back(entry->id);
    return axis;
}

/// The field that moves the result of a scenario the most.
Field strongestField(const Settings &settings, const ScenarioOutcome *outcome)
{
    if (outcome == nullptr || !outcome->estimation)
        return Field::MapIntensity;
    const std::vector<Lever> levers =
        proposedLevers(*outcome->estimation,
                       figuresOf(metricRow(settings.metric), settings.basis, settings.phases));
    const auto strongest = std::ranges::max_element(
        levers, {}, [](const Lever &lever) { return std::abs(lever.elasticity); });
    return strongest == levers.end() ? Field::MapIntensity : strongest->field;
}

/// Proposes axes for one scenario.
class Proposer
{
public:
    Proposer(const FieldStates &states, const Catalog &catalog, const SweepChoice *before)
        : m_states(states)
        , m_catalog(catalog)
        , m_before(before)
    {}

    /// An axis as settings name it: in full, or by the key of its field alone.
    [[nodiscard]] std::optional<SweepAxis> named(const std::string &text, std::size_t steps) const
    {
        if (const FieldRow *row = findField(text))
            return proposed(*row, steps);
        const auto axis = parseSweepAxis(text);
        return axis ? std::optional(*axis) : std::nullopt;
    }

    [[nodiscard]] SweepAxis proposed(const FieldRow &row, std::size_t steps) const
    {
        if (m_before != nullptr) {
            for (const SweepAxis *axis :
                 {&m_before->across, m_before->up ? &*m_before->up : nullptr})
                if (axis != nullptr && axis->field == row.field && fits(*axis, steps))
                    return *axis;
        }
        return proposedAxis(row, m_states, m_catalog, steps);
    }

private:
    /// True where the number of the scenario still lies in the range.
    [[nodiscard]] bool fits(const SweepAxis &axis, std::size_t steps) const
    {
        if (!axis.isStepped || axis.values.size() != steps)
            return false;
        const double value = m_states[static_cast<std::size_t>(axis.field)].value;
        return value >= std::get<Number>(axis.values.front()).value
               && value <= std::get<Number>(axis.values.back()).value;
    }

    const FieldStates &m_states;
    const Catalog &m_catalog;
    const SweepChoice *m_before;
};

bool sayTheSame(Field one, Field other)
{
    return one == other || alternativeOf(one) == other;
}

Error tooManyPoints(std::size_t points)
{
    return {
        ErrorCode::TooLarge,
        {},
        Message{FF_TR_NOOP("Message", "%1 points are too many to be shown: take at most %2"),
                {toText(static_cast<double>(points)), toText(static_cast<double>(kMostPoints))}}};
}

} // namespace

std::vector<Field> sweepableFields(const EstimatorRow &method, const FunctionalUnitRow &per,
                                   const Scenario &scenario)
{
    std::vector<Field> fields;
    for (const FieldRow &row : fieldTable()) {
        const bool isRead = std::ranges::count(method.reads, row.field) > 0
                            || std::ranges::count(per.fields, row.field) > 0;
        const bool hasSense = !isFactor(row.field) || !scenario.basedOn.empty();
        if (isRead && hasSense && row.type != FieldType::Text)
            fields.push_back(row.field);
    }
    return fields;
}

SweepAxis proposedAxis(const FieldRow &row, const FieldStates &states, const Catalog &catalog,
                       std::size_t steps)
{
    const FieldState &state = states[static_cast<std::size_t>(row.field)];
    if (row.type != FieldType::Number)
        return listed(row, state, catalog);
    const SliderRange range = proposedRange(row, state.value, catalog);
    return steppedAxis(row.field, range.low, range.high, steps, range.isLogarithmic);
}

Result<SweepChoice> sweepChoice(const Study &study, const Results &results, const Catalog &catalog,
                                const SweepChoice *before)
{
    constexpr std::size_t kMostOfMap = 2;
    const Settings &settings = study.settings;
    SweepChoice choice;
    for (const std::string &id : settings.sweepScenarios) {
        if (findScenario(study, id) != nullptr && std::ranges::count(choice.scenarios, id) == 0)
            choice.scenarios.push_back(id);
    }
    const Scenario *baseline = baselineOf(study);
    if (baseline == nullptr)
        return Error{ErrorCode::NotSupported,
                     {},
                     Message{FF_TR_NOOP("Message", "the study has no scenarios yet"), {}}};
    if (choice.scenarios.empty())
        choice.scenarios.push_back(baseline->id);
    const std::string &first = choice.scenarios.front();
    const auto outcome = std::ranges::find(results.outcomes, first, &ScenarioOutcome::id);
    const ScenarioOutcome *known = outcome == results.outcomes.end() ? nullptr : &*outcome;
    const FieldStates states = fieldStates(study, *findScenario(study, first), known, catalog);
    const bool isSame = before != nullptr && before->scenarios.front() == first;
    const Proposer proposer(states, catalog, isSame ? before : nullptr);
    auto up = proposer.named(settings.sweepUp, kMapSteps);
    const std::size_t steps = up ? kMapSteps : kLineSteps;
    const auto across = proposer.named(settings.sweepAcross, steps);
    const auto chosenField = [&] {
        return isSame ? before->across.field : strongestField(settings, known);
    };
    choice.across = across ? *across : proposer.proposed(fieldRow(chosenField()), steps);
    if (up && !sayTheSame(up->field, choice.across.field)) {
        choice.up = std::move(*up);
        choice.scenarios.resize(std::min(choice.scenarios.size(), kMostOfMap));
    }
    const FieldRow *slider = findField(settings.sweepSlider);
    if (slider != nullptr && slider->type == FieldType::Number)
        choice.slider = slider->field;
    const std::size_t points =
        choice.across.values.size() * (choice.up ? choice.up->values.size() : 1);
    if (points > kMostPoints)
        return tooManyPoints(points);
    return choice;
}

} // namespace fourfold
